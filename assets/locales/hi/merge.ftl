merge-to = { $audience ->
    [patients] इनके लिए:
   *[parents] इस बच्चे के परिवार के लिए:
}
merge-heading = { $audience ->
    [patients] नाम वाली चिट्ठियां
   *[parents] नाम वाली चिट्ठियां, कक्षा के हिसाब से
}
merge-lead = { $audience ->
    [patients] नामों की सूची लाएं। फिर हर नाम सही भाषा की चिट्ठी पर आ जाता है, ठीक वहां जहां लिफ़ाफ़े की खिड़की होती है।
   *[parents] कक्षा की सूची लाएं। फिर हर बच्चे का नाम परिवार की भाषा की चिट्ठी पर आ जाता है। चिट्ठी स्कूल बैग में या खिड़की वाले लिफ़ाफ़े में रखी जा सकती है।
}
merge-promise = नाम इसी कंप्यूटर पर रहते हैं। सारा काम आपका ब्राउज़र यहीं करता है। कोई नाम न हमें भेजा जाता है, न किसी और को।
merge-begin = सूची से शुरू करें
merge-not-loaded = यह हिस्सा नहीं खुल पाया। पेज फिर से खोलें और एक बार और कोशिश करें।
merge-too-old = यह ब्राउज़र इस काम के लिए बहुत पुराना है। Edge, Chrome, Firefox या Safari का नया वर्शन इस्तेमाल करें। इस पेज की बाक़ी सब चिट्ठियां हर ब्राउज़र में चलती हैं।
merge-list = आपकी सूची
merge-list-note = { $audience ->
    [patients] हर व्यक्ति के लिए एक लाइन: नाम, समूह और भाषा।
   *[parents] हर बच्चे के लिए एक लाइन: नाम, कक्षा और घर की भाषा। ऐसी सूची आप SIMS, Arbor या Bromcom से सेव कर सकते हैं, या Excel में लिख सकते हैं।
}
merge-file = सूची वाली फ़ाइल
merge-file-hint = यह CSV फ़ाइल होनी चाहिए। Excel में: “फ़ाइल” (File), “इस रूप में सहेजें” (Save As), “CSV UTF-8”। आप फ़ाइल को खींचकर यहां छोड़ भी सकते हैं। ज़्यादा से ज़्यादा { $max } नाम।
merge-paste = या सूची यहां पेस्ट करें
merge-paste-hint = Excel में ख़ाने चुनें, उन्हें कॉपी करें, और इस बॉक्स में पेस्ट करें।
merge-read = पेस्ट की हुई सूची पढ़ें
merge-bad-empty = इस सूची में कोई नाम नहीं है। ऐसी सूची लाएं जिसमें हर नाम के लिए एक लाइन हो।
merge-bad-size = नामों की सूची के लिए यह फ़ाइल बहुत बड़ी है। ज़्यादा से ज़्यादा { $max } MB चलता है। दूसरी फ़ाइल चुनें।
merge-bad-workbook = यह Excel या किसी और प्रोग्राम की फ़ाइल है, CSV फ़ाइल नहीं। इसे उस प्रोग्राम में खोलें, “फ़ाइल” (File) और “इस रूप में सहेजें” (Save As) दबाएं, “CSV UTF-8” चुनें, और वह फ़ाइल लाएं। या ख़ाने कॉपी करके नीचे पेस्ट करें।
merge-bad-file = हम यह फ़ाइल नहीं पढ़ पा रहे हैं। पहले सूची को CSV के रूप में सेव करें। Excel में: “फ़ाइल” (File), “इस रूप में सहेजें” (Save As), “CSV UTF-8”।
merge-bad-many = एक बार के लिए ये बहुत ज़्यादा नाम हैं: { $count }। ज़्यादा से ज़्यादा { $max } नाम हो सकते हैं। सूची को हिस्सों में बांटें और एक-एक करके लाएं।
merge-found = हमने क्या पढ़ा
merge-names = नाम
merge-classes = { $audience ->
    [patients] समूह
   *[parents] कक्षाएं
}
merge-languages = भाषाएं
merge-left-out = छोड़ी गई लाइनें
merge-line = लाइन { $line }
merge-line-no-name = इसमें नाम नहीं है। अपनी सूची में नाम लिखें, या यह लाइन छोड़ दें।
merge-line-long = यह नाम चिट्ठी के लिए बहुत लंबा है। क्या यह सही कॉलम है?
merge-line-quote = यहां एक उद्धरण चिह्न (") शुरू होता है, पर कहीं बंद नहीं होता। उसे अपनी सूची से हटा दें।
merge-line-above = यह लाइन शीर्षकों से ऊपर है।
merge-line-more = और लाइनें जो यहां नहीं दिखाई गईं: { $count }
merge-preview = पहली चिट्ठियां
merge-columns = किस कॉलम में क्या है?
merge-column-name = नाम
merge-column-second = नाम का दूसरा हिस्सा
merge-column-class = { $audience ->
    [patients] समूह
   *[parents] कक्षा
}
merge-column-language = भाषा
merge-column-none = कोई नहीं
merge-column-number = कॉलम { $number }
merge-column-headings = पहली लाइन में शीर्षक हैं, नाम नहीं
merge-choose = किस भाषा के लिए कौन सी चिट्ठी?
merge-choose-note = जहां “कृपया जांचें” लिखा है, वहां हमें पक्का पता नहीं था। जो भाषा हमारे पास नहीं है, उसके लिए अंग्रेज़ी की चिट्ठी मिलती है।
merge-choose-said = आपकी सूची में
merge-choose-letter = चिट्ठी
merge-choose-empty = कुछ नहीं
merge-choose-check = कृपया जांचें
merge-how = कौन सी चिट्ठियां?
merge-kind = किस तरह की चिट्ठी
merge-paper = काग़ज़
merge-sides = प्रिंटर छापता है
merge-sides-both = दोनों तरफ़
merge-sides-one = एक तरफ़
merge-separators = { $audience ->
    [patients] हर समूह से पहले उसके नाम वाली शीट रखें
   *[parents] हर कक्षा से पहले उसके नाम वाली शीट रखें
}
merge-ticks = उस पर नामों की सूची दें, टिक लगाने के लिए
merge-counts = कितना प्रिंट करना है
merge-counts-letters = चिट्ठियां
merge-counts-pages = हर चिट्ठी में पेज
merge-counts-sheets = काग़ज़ की शीट
merge-counts-half = आधे पेज की चिट्ठियों की शीट
merge-counts-slips = पर्चियों की शीट
merge-counts-between = { $audience ->
    [patients] समूहों के बीच की शीट
   *[parents] कक्षाओं के बीच की शीट
}
merge-counts-total = कुल
merge-counts-note = नामों की ज़रूरत नहीं है? आधे पेज की चिट्ठियों और पर्चियों में काग़ज़ कम लगता है: उन्हें इस पेज के ऊपर वाले हिस्से से प्रिंट करें। आख़िरी दो कॉलम बताते हैं कि कितनी शीट चाहिए।
merge-counts-copy = तालिका कॉपी करें
merge-not-fetched = यह चिट्ठी नहीं आ पाई: { $language }। अपना इंटरनेट कनेक्शन देखें और फिर कोशिश करें।
merge-no-letter = इस भाषा में यहां कोई चिट्ठी नहीं है: { $language }। ऊपर इसके लिए दूसरी चिट्ठी चुनें।
merge-again = फिर कोशिश करें
merge-make = चिट्ठियां बनाएं
merge-making = चिट्ठियां बन रही हैं …
merge-ready = चिट्ठियां तैयार हैं।
merge-save = चिट्ठियां सेव करें (PDF)
merge-print-both = फ़ाइल को 100% नाप पर, दोनों तरफ़ प्रिंट करें। लंबे किनारे पर पलटना चुनें (Flip on long edge)।
merge-print-one = फ़ाइल को 100% नाप पर, एक तरफ़ प्रिंट करें।
merge-pages = पेज
merge-size = साइज़
merge-not-made = चिट्ठियां नहीं बन पाईं। पेज फिर से खोलें और एक बार और कोशिश करें। बिना नाम की चिट्ठियां आप इस पेज के ऊपर वाले हिस्से से प्रिंट कर सकते हैं।
merge-title = नाम वाली चिट्ठियां – { $school }
merge-no-class = { $audience ->
    [patients] कोई समूह नहीं
   *[parents] कोई कक्षा नहीं
}
merge-sent = इस कंप्यूटर से क्या बाहर गया
merge-sent-names = इस कंप्यूटर से बाहर गए नाम
merge-sent-files = इस साइट से ली गई फ़ाइलें
merge-sent-note = ये उन फ़ाइलों के पते हैं। इनमें से किसी में कोई नाम नहीं है।
