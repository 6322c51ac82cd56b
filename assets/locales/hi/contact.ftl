contact-note-list = सूची { $number }, { $date }।
contact-note-newest = सबसे नई सूची: { $page }
contact-note-fake = कोई भी किसी पते की नक़ल कर सकता है। अगर कोई ईमेल पैसे या पासवर्ड मांगे, तो उसमें कुछ न दबाएं। हमें { $phone } नंबर पर फ़ोन करें।
contact-note-fake-ask = कोई भी किसी पते की नक़ल कर सकता है। अगर कोई ईमेल पैसे या पासवर्ड मांगे, तो उसमें कुछ न दबाएं। पहले हमसे पूछें। ख़ुद आकर पूछें, या उस नंबर पर फ़ोन करें जो आपके पास पहले से है।
rules-title = { $school } के ईमेल पते
rules-list = सूची { $number }, { $date }।
rules-newest = सबसे नई सूची: { $page }
rules-warning = यह फ़ाइल इन पतों के लिए जंक की जांच बंद कर देती है। फिर अगर कोई इनमें से किसी पते की नक़ल करके ईमेल भेजे, तो वह भी आ जाएगा।
rules-none = अभी कोई पता इस्तेमाल में नहीं है।
feed-title = { $school } के ईमेल पते
feed-subtitle = { $audience ->
    [patients] हमारे ईमेल पतों की सूची में क्या बदलता है
   *[parents] स्कूल के ईमेल पतों की सूची में क्या बदलता है
}
feed-first = पहली सूची
feed-list = सूची { $number }
feed-list-added = { $added ->
    [one] सूची { $number }: एक नया पता
   *[other] सूची { $number }: { $added } नए पते
}
feed-list-retired = { $retired ->
    [one] सूची { $number }: एक पता अब इस्तेमाल नहीं होता
   *[other] सूची { $number }: { $retired } पते अब इस्तेमाल नहीं होते
}
feed-list-both = सूची { $number }: नए पते { $added }, अब इस्तेमाल नहीं होते { $retired }
feed-added = नए: { $addresses }।
feed-retired = अब इस्तेमाल नहीं होते: { $addresses }।
feed-details = दूसरी जानकारी भी बदली है, जैसे नाम या फ़ोन नंबर।
feed-details-only = कुछ जानकारी बदली है, जैसे नाम या फ़ोन नंबर। पते वही हैं।
feed-paused = फ़िलहाल बंद: { $address }
feed-paused-text = कृपया { $address } से आए ईमेल अभी न खोलें। हो सकता है कि कोई और इस पते से ईमेल भेज रहा हो।
feed-resumed = फिर से चालू: { $address }
feed-resumed-text = हम { $address } फिर से इस्तेमाल कर रहे हैं। पर कोई भी अब भी किसी पते की नक़ल कर सकता है।
