skip-to-content = मुख्य हिस्से पर जाएं
language-nav = भाषा
footer-nav = इस पेज के बारे में
no-tracking = हम आपके बारे में कुछ नहीं रखते: न कुकी, न कोई गिनती।
made-with = Hallpass से बनाया गया।
not-translated = यह पेज अभी { $language } में नहीं है। यहां यह अंग्रेज़ी में है।
all-languages = सभी { $count } भाषाएं
other-languages = दूसरी भाषाएं
back-to-list = हमारे सारे पते
find-school = { $audience ->
    [patients] अपना अस्पताल या क्लिनिक खोजें
   *[parents] अपना स्कूल खोजें
}
school-title = पक्का करें कि हमारे ईमेल आप तक पहुंचें – { $school }
school-description = { $audience ->
    [patients] वे ईमेल पते जिनसे { $school } मरीज़ों को लिखता है, और ईमेल को जंक में जाने से कैसे रोकें।
   *[parents] वे ईमेल पते जिनसे { $school } अभिभावकों को लिखता है, और ईमेल को जंक में जाने से कैसे रोकें।
}
school-heading = पक्का करें कि हमारे ईमेल आप तक पहुंचें
school-lead = हमारे कुछ ईमेल जंक में चले जाते हैं। हमारा संपर्क सेव करें, ताकि आपका ईमेल हमें पहचान ले। लगभग एक मिनट लगता है।
save-contact = हमारा संपर्क सेव करें
list-heading = हम जो पते इस्तेमाल करते हैं
list-complete = { $audience ->
    [patients] यह हमारी पूरी सूची है। इन पतों से हम मरीज़ों को ईमेल भेजते हैं।
   *[parents] यह हमारी पूरी सूची है। इन पतों से हम परिवारों को ईमेल भेजते हैं।
}
list-partial-heading = यह अभी हमारी पूरी सूची नहीं है
list-partial = { $audience ->
    [patients] आपकी देखभाल करने वाले लोग आपको उन पतों से भी लिख सकते हैं जो यहां नहीं हैं।
   *[parents] आपके बच्चे के शिक्षक और स्कूल के दूसरे कर्मचारी आपको उन पतों से भी लिख सकते हैं जो यहां नहीं हैं।
}
list-none-heading = हमारी अपनी सूची अभी नहीं है
list-none = { $audience ->
    [patients] ये { $organisation } के पते हैं। आपकी देखभाल करने वाले लोग आपको दूसरे पतों से भी लिख सकते हैं।
   *[parents] ये { $organisation } के पते हैं। आपके बच्चे के शिक्षक और स्कूल के दूसरे कर्मचारी आपको दूसरे पतों से भी लिख सकते हैं।
}
list-empty = यहां अभी कोई पता नहीं है।
jump-nav = सूची के हिस्से
group-office = { $audience ->
    [patients] हमारा दफ़्तर
   *[parents] स्कूल का दफ़्तर
}
group-urgent = ज़रूरी ख़बरें
group-payments = पैसे और खाना
group-news = ख़बरें
group-clubs = क्लब, ट्रिप और बसें
group-reports = रिपोर्ट और नतीजे
group-appointments = अपॉइंटमेंट
group-other = दूसरे ईमेल
group-organisation = { $organisation } की ओर से
purpose-office = दफ़्तर
purpose-absence = ग़ैरहाज़िरी
purpose-urgent = ज़रूरी ख़बरें और बंद होने की सूचना
purpose-payments = पैसे जमा करना
purpose-meals = { $audience ->
    [patients] खाना
   *[parents] स्कूल का खाना
}
purpose-newsletter = न्यूज़लेटर
purpose-clubs = क्लब
purpose-trips = ट्रिप
purpose-transport = बसें और आना-जाना
purpose-reports = { $audience ->
    [patients] रिपोर्ट
   *[parents] रिपोर्ट और अभिभावक-शिक्षक बैठक
}
purpose-results = नतीजे
purpose-safeguarding = भलाई और देखभाल
purpose-admissions = { $audience ->
    [patients] अस्पताल में भर्ती
   *[parents] स्कूल में दाख़िला
}
purpose-appointments = अपॉइंटमेंट
purpose-other = अन्य
reply-yes = आप इस पते पर जवाब दे सकते हैं।
reply-no = जवाब कोई नहीं पढ़ता।
reply-no-office = जवाब कोई नहीं पढ़ता। दफ़्तर को लिखें।
reply-all-yes = आप इन सभी पतों पर जवाब दे सकते हैं।
reply-all-no = इन पतों पर भेजे जवाब कोई नहीं पढ़ता।
new-since = { $date } से नया।
used-since = हम इसे { $date } से इस्तेमाल कर रहे हैं।
used-from = हम इसे { $date } से इस्तेमाल करना शुरू करेंगे।
used-until = हम इसे { $date } तक इस्तेमाल करेंगे।
platform-sends = ये ईमेल हमारी ओर से { $platform } के ज़रिए भेजे जाते हैं।
shows-name = हो सकता है कि आपका फ़ोन सिर्फ़ यह नाम दिखाए: { $name }।
tag-shared = साझा पता
shared-look-for = { $audience ->
    [patients] दूसरे लोग भी यह पता इस्तेमाल करते हैं। ईमेल में यह नाम देखें: { $name }।
   *[parents] दूसरे स्कूल भी यह पता इस्तेमाल करते हैं। ईमेल में यह नाम देखें: { $name }।
}
shared-also = { $audience ->
    [patients] दूसरे लोग भी यह पता इस्तेमाल करते हैं।
   *[parents] दूसरे स्कूल भी यह पता इस्तेमाल करते हैं।
}
tag-paused = फ़िलहाल बंद
paused-since = हमने { $date } से यह पता इस्तेमाल करना बंद किया है।
paused-do-not-open = जब तक यह सूचना यहां है, कृपया इस पते से आए ईमेल न खोलें।
paused-undo = क्या आपने यह पता सेव किया है? इसे अपने संपर्कों से हटा दें। अगर यह आपके ईमेल के किसी नियम (फ़िल्टर) में है, तो वहां से भी हटा दें।
retired-heading = वे पते जो हम अब इस्तेमाल नहीं करते
retired-until = हमने इसे { $date } तक इस्तेमाल किया।
seal-checked = जांच हो गई
seal-unchecked = अभी जांच नहीं हुई
checked-by = यह सूची पिछली बार { $date } को जांची गई। जांच करने वाले: { $by }।
not-checked = { $audience ->
    [patients] यहां अभी किसी ने यह सूची नहीं जांची।
   *[parents] स्कूल में अभी किसी ने यह सूची नहीं जांची।
}
save-heading = हमारा संपर्क कैसे सेव करें
save-step-press = “{ save-contact }” दबाएं।
save-step-see = { $count ->
    [one] आपका फ़ोन एक संपर्क दिखाएगा। उसमें हमारा पता होगा।
   *[other] आपका फ़ोन एक संपर्क दिखाएगा। उसमें { $count } पते होंगे।
}
save-step-keep = “सेव करें”, “जोड़ें” या “नया संपर्क बनाएं” दबाएं।
save-again = पहले हमें सेव किया था? जब यह सूची बदले तो दोबारा सेव करें, और पुराना संपर्क मिटा दें।
save-not-enough = इससे मदद मिलती है, पर हो सकता है कि यह काफ़ी न हो। क्या हमारा कोई ईमेल आपके जंक या स्पैम फ़ोल्डर में है? उसे खोलें और “जंक नहीं है” या “स्पैम नहीं है” दबाएं।
save-after-list = { $count ->
    [one] एक संपर्क, जिसमें हमारा पता है।
   *[other] एक संपर्क, जिसमें { $count } पते हैं।
}
unsure-heading = किसी ईमेल पर शक है?
fake-warning = कोई भी किसी पते की नक़ल कर सकता है। पता इस सूची में हो, तब भी ईमेल किसी और का हो सकता है।
fake-ring = अगर कोई ईमेल पैसे या पासवर्ड मांगे, तो उसमें कुछ न दबाएं। हमें { $phone } नंबर पर फ़ोन करें।
fake-ask = अगर कोई ईमेल पैसे या पासवर्ड मांगे, तो उसमें कुछ न दबाएं। पहले हमसे पूछें। ख़ुद आकर पूछें, या उस नंबर पर फ़ोन करें जो आपके पास पहले से है।
files-heading = ईमेल प्रोग्राम के लिए फ़ाइलें
files-intro = कंप्यूटर के लिए, या अगर आप दूसरे लोगों के ईमेल संभालते हैं।
files-contacts = संपर्क
file-contact = सभी पतों वाला एक संपर्क
file-contact-photo = { $audience ->
    [patients] वही संपर्क, हमारी तस्वीर के साथ
   *[parents] वही संपर्क, स्कूल के चिह्न के साथ
}
file-contact-4 = वही संपर्क, नए प्रोग्राम के लिए
file-outlook-contacts = Outlook के लिए संपर्क
file-outlook-contacts-note = Outlook एक संपर्क में सिर्फ़ तीन पते रखता है, इसलिए एक से ज़्यादा संपर्क हो सकते हैं।
file-each = हर पते के लिए एक संपर्क
files-rules = नियम जो हमारे ईमेल को जंक में जाने से रोकते हैं
files-rules-warning = ये फ़ाइलें हमारे पतों के लिए जंक की जांच बंद कर देती हैं। फिर अगर कोई हमारे पते की नक़ल करके ईमेल भेजे, तो वह भी आ जाएगा।
files-rules-weak = हमारे कुछ पतों की नक़ल अब भी आसानी से की जा सकती है।
files-rules-unknown = हमें अभी नहीं पता कि हमारे पतों की नक़ल करना कितना आसान है।
files-rules-last = इसलिए पहले हमारा संपर्क सेव करें। अगर फिर भी हमारे ईमेल न मिलें, तभी ये फ़ाइलें इस्तेमाल करें।
file-gmail = Gmail के लिए नियम
file-gmail-note = कंप्यूटर पर: सेटिंग, फिर फ़िल्टर, फिर फ़िल्टर आयात करें।
file-outlook-list = Outlook की जंक सेटिंग के लिए सूची
file-outlook-list-note = कंप्यूटर वाले Outlook प्रोग्राम के लिए।
file-sieve = दूसरी ईमेल सेवाओं के लिए नियम
file-sieve-note = एक Sieve फ़ाइल, जैसे Proton Mail या Fastmail के लिए।
files-plain = सिर्फ़ पते
file-plain = सारे पते, हर लाइन में एक
it-heading = आईटी कर्मचारियों के लिए
it-intro = ईमेल सिस्टम के लिए यही सूची। इस पर डिजिटल हस्ताक्षर हैं, इसलिए मशीन देख सकती है कि इसे किसी ने नहीं बदला।
it-json = हस्ताक्षर वाली सूची (JSON)
it-text = पते (सादा टेक्स्ट)
it-keys = हमारी कुंजियां (keys)
share-heading = { $audience ->
    [patients] किसी और को दिखाएं
   *[parents] किसी और अभिभावक को दिखाएं
}
share-and-print = शेयर करें और प्रिंट करें
qr-label = QR कोड। पता नीचे भी लिखा है।
qr-scan = फ़ोन के कैमरे से स्कैन करें, या लिखें:
print-heading = प्रिंट करें
print-letter = { $audience ->
    [patients] प्रिंट करने के लिए चिट्ठी (A4)
   *[parents] घर ले जाने के लिए चिट्ठी (A4)
}
print-letter-us = अमेरिकी नाप के काग़ज़ पर चिट्ठी
print-all = प्रिंट करने के लिए सब कुछ
notice-delayed-heading = { $provider } इस्तेमाल करते हैं? हमारे ईमेल देर से पहुंच रहे हैं
notice-delayed = { $provider } पर हमारे ईमेल { $since } से देर से पहुंच रहे हैं। आपको कुछ नहीं करना है। ये ईमेल दोबारा भेजे जाएंगे।
notice-blocked-heading = { $provider } इस्तेमाल करते हैं? हमारे ईमेल आप तक नहीं पहुंच रहे हैं
notice-blocked = { $provider } की ओर से हमारे ईमेल { $since } से लौटाए जा रहे हैं। हमारा संपर्क सेव करने से यह नहीं बदलेगा। हम इसे ठीक करने में लगे हैं।
notice-blocked-ring = किसी ख़बर का इंतज़ार है? हमें { $phone } नंबर पर फ़ोन करें।
notice-junked-heading = { $provider } इस्तेमाल करते हैं? अपना जंक फ़ोल्डर देखें
notice-junked = { $since } से { $provider } में हमारे ईमेल जंक या स्पैम फ़ोल्डर में जा रहे हैं। वहां एक ईमेल खोलें और “जंक नहीं है” या “स्पैम नहीं है” दबाएं।
notice-resolved-heading = { $provider } इस्तेमाल करते हैं? हमारे ईमेल फिर पहुंच रहे हैं
notice-resolved = { $provider } पर हमारे ईमेल { $since } से फिर पहुंच रहे हैं। अगर कोई ईमेल न मिला हो, तो हमसे पूछें।
provider-short = { $id ->
    [outlook_com] Hotmail या Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live और MSN
    [microsoft365] काम या कॉलेज का Microsoft 365
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE और Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL और BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = क्या बदला है
feed-link = बदलावों की ख़बर पाते रहें (फ़ीड)
list-number = सूची { $number }।
history-title = क्या बदला है – { $school }
history-heading = क्या बदला है
history-lead = हमारे पतों की सूची का हर बदलाव, सबसे नया पहले।
history-none = अभी कुछ नहीं बदला है।
history-published = सूची { $number }
history-added = नए:
history-retired = अब इस्तेमाल नहीं होते:
history-details = हमने कुछ और बदला है, जैसे हमारा नाम या फ़ोन नंबर।
history-same = पते वही हैं।
history-paused-heading = फ़िलहाल बंद
history-paused = हमने फ़िलहाल { $address } इस्तेमाल करना बंद किया है।
history-resumed-heading = फिर से चालू
history-resumed = हम { $address } फिर से इस्तेमाल कर रहे हैं।
print-title = प्रिंट – { $school }
print-lead = वह सब जो आप प्रिंट कर सकते हैं या न्यूज़लेटर में डाल सकते हैं।
print-letters = चिट्ठी
print-letters-note = { $audience ->
    [patients] यह लोगों को बताती है कि हमारे ईमेल कैसे मिलेंगे। इसमें हमारे सारे पते भी हैं।
   *[parents] यह परिवारों को बताती है कि हमारे ईमेल कैसे मिलेंगे। इसमें हमारे सारे पते भी हैं।
}
print-not-complete = { $audience ->
    [patients] अभी कोई चिट्ठी नहीं है, क्योंकि हमारी सूची पूरी नहीं है।
   *[parents] अभी कोई चिट्ठी नहीं है, क्योंकि स्कूल की सूची पूरी नहीं है।
}
print-code = कोड
print-code-note = यह हमारे पेज पर ले जाता है। सफ़ेद पर काला, और चारों ओर थोड़ी सफ़ेद जगह: ऐसे यह सबसे अच्छा चलता है।
print-code-drawing = कोड की ड्रॉइंग (SVG)
print-code-picture = कोड की तस्वीर (PNG)
organisation-title = { $name } के ईमेल
organisation-lead = { $audience ->
    [patients] अपना अस्पताल या क्लिनिक चुनें और देखें कि वह किन पतों से लिखता है।
   *[parents] अपना स्कूल चुनें और देखें कि वह किन पतों से लिखता है।
}
organisation-schools = { $audience ->
    [patients] अस्पताल और क्लिनिक
   *[parents] स्कूल
}
organisation-none = इस सूची में अभी कोई नहीं है।
organisation-it = सभी सूचियां, हस्ताक्षर के साथ (JSON)
home-title = अपना स्कूल खोजें – Hallpass
home-heading = अपना स्कूल खोजें
home-lead = देखें कि आपका स्कूल, अस्पताल या क्लिनिक किन पतों से लिखता है, और उसके ईमेल जंक से बाहर निकालें।
home-many = { $count ->
    [one] { $count } स्कूल
   *[other] { $count } स्कूल
}
home-empty = यहां अभी कोई सूची नहीं है।
gone-title = { $school } बंद हो गया है
gone-closed = यह { $date } को बंद हो गया। अब हम इसके पतों की सूची नहीं रखते।
gone-successors = इसके बदले यहां देखें:
gone-caution = इसके नाम से कोई ईमेल आया है? उसमें कुछ न दबाएं। पहले पूछें।
not-found-title = हमें यह पेज नहीं मिल रहा
not-found-code = क्या आपने चिट्ठी से कोड लिखा है? उसे फिर देखें: उसमें कुल आठ अक्षर और अंक होते हैं।
not-found-old = हो सकता है कि लिंक पुराना हो, या उसमें से कोई अक्षर छूट गया हो।
broken-title = यहां कुछ गड़बड़ हो गई
broken-lead = इसमें आपकी ग़लती नहीं है। कृपया कुछ मिनट बाद फिर कोशिश करें।
unavailable-title = हम अभी तैयार नहीं हैं
unavailable-lead = कृपया कुछ मिनट बाद फिर कोशिश करें।
