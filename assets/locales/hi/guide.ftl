guide-name-other = दूसरी ईमेल कंपनी
guide-name-work = काम या कॉलेज का ईमेल
guide-step-open-link = { $filled ->
    [yes] यह बटन दबाएं। इससे { $program } खुलेगा, और उसमें हमारे पते भरे होंगे।
   *[no] यह बटन दबाएं। इससे { $program } का सही पेज खुलेगा।
}
guide-step-open-site = कंप्यूटर पर, ब्राउज़र में { $program } खोलें। साइन इन करें।
guide-step-open-app = अपने फ़ोन पर { $program } ऐप खोलें।
guide-step-open-program = अपने कंप्यूटर पर { $program } खोलें।
guide-step-open-phone-settings = अपने फ़ोन की सेटिंग खोलें।
guide-step-open-settings = अपने ईमेल की सेटिंग खोलें।
guide-step-open-spam-folder = अपना स्पैम फ़ोल्डर खोलें। उसका नाम जंक भी हो सकता है।
guide-step-say-not-spam = बताएं कि यह स्पैम नहीं है, या इसे अपने इनबॉक्स में ले जाएं।
guide-step-open-folder = { $folder } फ़ोल्डर खोलें।
guide-step-look-in-folder = हमारे ईमेल { $folder } में भी देखें।
guide-step-open-message = हमारा एक ईमेल खोलें।
guide-step-select-message = हमारे एक ईमेल पर टिक करें। उसे खोलना ज़रूरी नहीं।
guide-step-hold-message = हमारे एक ईमेल को उंगली से दबाए रखें।
guide-step-right-click-message = हमारे एक ईमेल पर माउस का दायां बटन दबाएं।
guide-step-move-message = ईमेल को { $folder } में ले जाएं।
guide-step-press-name = ईमेल में सबसे ऊपर हमारा नाम या तस्वीर दबाएं।
guide-step-press = { $menu } दबाएं।
guide-step-press-icon = { $icon ->
    [gear] दांतों वाला पहिया दबाएं।
    [dots] तीन बिंदु दबाएं।
    [lines] तीन लकीरें दबाएं। इनसे मेन्यू खुलता है।
    [plus] प्लस का निशान दबाएं।
    [pencil] पेंसिल दबाएं।
    [bin] कूड़ेदान दबाएं।
    [person] अपनी तस्वीर या अपने नाम के अक्षर दबाएं।
   *[arrow] नीचे की ओर वाला छोटा तीर दबाएं।
}
guide-step-choose = { $menu } चुनें।
guide-step-go-to = { $path } पर जाएं।
guide-step-set = { $field } के बगल में { $menu } चुनें।
guide-step-tick = { $menu } पर टिक करें।
guide-step-untick = { $menu } से टिक हटाएं।
guide-step-switch-on = { $menu } चालू करें।
guide-step-switch-off = { $menu } बंद करें।
guide-step-name-rule = { $audience ->
    [patients] { $field } में कोई नाम लिखें, जैसे “अस्पताल”।
   *[parents] { $field } में कोई नाम लिखें, जैसे “स्कूल”।
}
guide-step-type-address = हमारा एक पता कॉपी करें और { $field } में डालें।
guide-step-paste-all-with-or = हमारे सारे पते कॉपी करें और { $field } में डालें। उनके बीच OR शब्द होना ही चाहिए।
guide-step-paste-all-lines = हमारे सारे पते कॉपी करें और { $field } में डालें, हर पता अपनी अलग लाइन में।
guide-step-press-enter = Enter की दबाएं।
guide-step-repeat-for-each = हमारे बाक़ी हर पते के लिए यही करें।
guide-step-scroll-down = पेज के अंत तक नीचे जाएं।
guide-step-wait = { $count ->
    [one] रुकें। शुरू होने में { $count } मिनट लग सकता है।
   *[other] रुकें। शुरू होने में { $count } मिनट तक लग सकते हैं।
}
guide-step-save-file = यह बटन दबाएं। इससे हमारी फ़ाइल आपके कंप्यूटर में सेव हो जाएगी।
guide-step-choose-file = वह फ़ाइल चुनें जो आपने अभी सेव की है।
guide-step-save-contact = इस पेज से हमारा संपर्क सेव करें।
guide-step-save-contact-in = इस पेज से हमारा संपर्क सेव करें। सिर्फ़ फ़ोन नहीं, अपना { $account } अकाउंट चुनें।
guide-step-open-contacts = अपने संपर्क खोलें।
guide-step-delete-from-contact = हमारे संपर्क से यह पता मिटाएं।
guide-step-find-address = सूची में वह जगह खोजें जहां वह पता है जिसे आप हटाना चाहते हैं।
guide-step-take-address-out = सिर्फ़ यह एक पता हटाएं। बाक़ी रहने दें।
guide-step-send-message = काम पर आपके ईमेल संभालने वाले लोगों को यह संदेश भेजें। यह कॉपी करने के लिए तैयार है।
guide-step-take-off-blocked = ब्लॉक किए हुए पतों की सूची खोजें। क्या उसमें हमारा कोई पता है? उसे हटा दें।
guide-step-mailbox-first = पहले उस कंपनी के क़दम पूरे करें जिसका आपका ईमेल पता है। { $program } सिर्फ़ वही दिखाता है जो वहां है।
guide-way-rule = { $provider } में नियम बनाएं
guide-way-exact-list = { $provider } में अपनी सूची में हमारे पते डालें
guide-way-contact = हमारा संपर्क सेव करें
guide-way-trust-contacts = { $provider } को बताएं कि आपके संपर्कों पर भरोसा करे
guide-way-not-junk = ईमेल को स्पैम से बाहर निकालें
guide-way-primary = हमारे ईमेल मुख्य टैब में ले जाएं
guide-way-spam-to-folder = { $provider } को स्पैम एक फ़ोल्डर में रखने दें
guide-way-unblock = देखें कि हमें ब्लॉक तो नहीं किया है
guide-way-ask-work = अपने ईमेल संभालने वाले लोगों से पूछें
guide-effect-lasts = असर बना रहता है
guide-effect-helps = मदद करता है
guide-effect-once = सिर्फ़ एक ईमेल
guide-surface-web = कंप्यूटर पर, ब्राउज़र में { $program }
guide-surface-android = Android फ़ोन पर { $program }
guide-surface-ios = iPhone या iPad पर { $program }
guide-surface-desktop = कंप्यूटर पर प्रोग्राम के रूप में { $program }
guide-limit-rules = { $count ->
    [one] आप ज़्यादा से ज़्यादा { $count } नियम बना सकते हैं।
   *[other] आप ज़्यादा से ज़्यादा { $count } नियम बना सकते हैं।
}
guide-limit-addresses = { $count ->
    [one] सूची में { $count } पता आता है।
   *[other] सूची में ज़्यादा से ज़्यादा { $count } पते आते हैं।
}
guide-spam-kept = { $count ->
    [one] जल्दी करें: { $count } दिन बाद { $provider } स्पैम को मिटा सकता है।
   *[other] जल्दी करें: { $count } दिन बाद { $provider } स्पैम को मिटा सकता है।
}
guide-basis-official = { $date } को { $provider } के अपने पेजों से जांचा गया।
guide-basis-third-party = ये क़दम हमने { $date } को दूसरे लोगों के लेखों में पढ़े।
guide-basis-source-code = { $date } को दूसरे प्रोग्राम भी ऐसा ही करते थे। हमने इसे { $provider } से नहीं पढ़ा है।
guide-basis-unconfirmed = अभी पक्का नहीं है। आपकी स्क्रीन पर शब्द अलग हो सकते हैं।
guide-note-app-has-no-rules = फ़ोन पर { $provider } ऐप नियम नहीं बना सकता। कंप्यूटर पर एक बार बनाएं। फिर वह आपके फ़ोन पर भी चलेगा।
guide-note-computer-only = इसे सिर्फ़ कंप्यूटर पर बदला जा सकता है। एक बार करें। फिर यह आपके फ़ोन पर भी चलेगा।
guide-note-contacts-not-certain = संपर्क सेव करने से मदद मिलती है। फिर भी हमारे ईमेल स्पैम में जा सकते हैं।
guide-note-contacts-need-tick = सेव किए हुए संपर्क तभी गिने जाते हैं जब सेटिंग में एक ख़ाने पर टिक हो।
guide-note-new-mail-only = यह नए ईमेल के लिए काम करता है। पुराने ईमेल जहां हैं, वहीं रहते हैं।
guide-note-this-message-only = इससे एक ही ईमेल हटता है। अगला ईमेल फिर स्पैम में जा सकता है।
guide-note-only-teaches = आपका ईमेल हर बार इससे थोड़ा सीखता है। पर इससे कुछ पक्का नहीं होता।
guide-note-dangerous-stays-out = जो ईमेल ख़तरनाक लगते हैं, उन्हें { $provider } हमेशा रोकता है।
guide-note-forged-may-stay-out = जब { $provider } यह नहीं जान पाता कि ईमेल किसने भेजा है, तो वह उसे फिर भी रोक सकता है।
guide-note-refused-unseen = { $provider } कुछ ईमेल लौटा देता है। वे किसी फ़ोल्डर में नहीं होते। अगर आपका स्पैम फ़ोल्डर ख़ाली है, तो हमसे पूछें कि क्या हमारे ईमेल लौट आए हैं।
guide-note-only-whole-endings = { $provider } की सूचियां हमारे पतों से ज़्यादा को आने देंगी। तब हमारे नाम की नक़ल करने वाले लोग भी अंदर आ सकते हैं। इसलिए हम इसका तरीक़ा नहीं दिखाते।
guide-note-no-lasting-way = { $provider } में हम कोई ऐसा तरीक़ा नहीं जानते जिसका असर बना रहे। इन क़दमों से मदद मिलती है।
guide-note-rule-may-lose = हम नहीं जानते कि नियम हर बार स्पैम फ़ोल्डर से जीतता है या नहीं।
guide-note-older-rule-wins = क्या आपने पहले कोई नियम बनाया है? सूची का पहला नियम जीतता है। नए नियम को सबसे ऊपर ले जाएं।
guide-note-takes-time = शुरू होने में कुछ घंटे लग सकते हैं।
guide-note-first-account = क्या आपके एक से ज़्यादा अकाउंट हैं? बटन पहला अकाउंट खोलता है।
guide-note-tabs-are-silent = दूसरे टैब भी देखें। हो सकता है कि वहां आए ईमेल के लिए आपका फ़ोन आवाज़ न करे।
guide-note-folder-hidden-in-programs = कुछ ईमेल प्रोग्राम स्पैम फ़ोल्डर नहीं दिखाते। { $provider } की वेबसाइट पर देखें।
guide-note-app-is-not-the-mailbox = { $provider } सिर्फ़ आपके ईमेल दिखाता है। स्पैम क्या है, यह वह कंपनी तय करती है जिसका आपका पता है।
guide-note-this-device-only = यह सिर्फ़ इस एक कंप्यूटर पर काम करता है।
guide-note-paid-only = इसके लिए पैसे देकर लिया हुआ मेलबॉक्स चाहिए।
guide-note-admin-only = यह सिर्फ़ वह व्यक्ति कर सकता है जो आपका अकाउंट संभालता है।
guide-note-work-decides = काम या कॉलेज में, ईमेल संभालने वाले लोग तय करते हैं। उनसे पूछें।
guide-note-phone-block-counts = क्या आपने हमारा फ़ोन नंबर ब्लॉक किया है? तो हो सकता है कि आपका फ़ोन हमारे ईमेल भी रोक दे।
guide-note-unused-is-closed = अगर कोई मेलबॉक्स को कुछ महीनों तक न खोले, तो { $provider } उसे बंद कर देता है। बीच-बीच में साइन इन करते रहें।
guide-note-words-may-differ = आपकी स्क्रीन पर शब्द थोड़े अलग हो सकते हैं।
guide-note-one-rule-each = हर पते के लिए एक नियम चाहिए।
guide-note-save-with-provider = संपर्क को सिर्फ़ फ़ोन में नहीं, { $provider } में भी सेव करें।
guide-note-quarantine-too = कुछ ईमेल क्वारंटीन (quarantine) नाम की सूची में रुके हो सकते हैं। वहां भी देखें।
guide-trap-only-listed = { $menu } चालू न करें। इससे बाक़ी सब लोगों के ईमेल छिप जाते हैं या मिट जाते हैं।
guide-trap-unseen = { $menu } न चुनें। फिर स्पैम जैसे लगने वाले ईमेल ग़ायब हो जाते हैं, और आपको कभी दिखाई नहीं देते।
guide-trap-holds-new = क्या { $menu } चालू है? तो नए लोगों के ईमेल तब तक रुके रहते हैं जब तक आप उन्हें आने न दें। वहां हमारे ईमेल देखें।
guide-trap-whole-ending = { $menu } न दबाएं। इससे हमारे पते के अलावा और भी पते आने लगते हैं। तब हमारे नाम की नक़ल करने वाले लोग भी अंदर आ सकते हैं।
guide-move-closed = { $audience ->
    [patients] { $provider } ने { $date } को ये मेलबॉक्स बंद कर दिए। कृपया हमें दूसरा पता दें।
   *[parents] { $provider } ने { $date } को ये मेलबॉक्स बंद कर दिए। कृपया स्कूल को दूसरा पता दें।
}
guide-move-moving = { $provider } अपने मेलबॉक्स { $to } में ले जा रहा है। उसके बाद ये क़दम अलग हो सकते हैं।
guide-move-moved = { $provider } ने { $date } को ये मेलबॉक्स { $to } में भेज दिए। { $to } वाले क़दम इस्तेमाल करें।
