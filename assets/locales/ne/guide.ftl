guide-name-other = अर्को इमेल कम्पनी
guide-name-work = काम गर्ने ठाउँ वा कलेजको इमेल
guide-step-open-link = { $filled ->
    [yes] यो बटन थिच्नुहोस्। यसले { $program } खोल्छ, र त्यहाँ हाम्रा ठेगाना पहिल्यै भरिएका हुन्छन्।
   *[no] यो बटन थिच्नुहोस्। यसले { $program } को ठीक पेज खोल्छ।
}
guide-step-open-site = कम्प्युटरको ब्राउजरमा { $program } खोल्नुहोस्। साइन इन गर्नुहोस्।
guide-step-open-app = आफ्नो फोनमा { $program } एप खोल्नुहोस्।
guide-step-open-program = आफ्नो कम्प्युटरमा { $program } खोल्नुहोस्।
guide-step-open-phone-settings = आफ्नो फोनको सेटिङ खोल्नुहोस्।
guide-step-open-settings = आफ्नो इमेलको सेटिङ खोल्नुहोस्।
guide-step-open-spam-folder = आफ्नो स्प्याम फोल्डर खोल्नुहोस्। यसको नाम जङ्क (Junk) पनि हुन सक्छ।
guide-step-say-not-spam = यो स्प्याम होइन भनेर जनाउनुहोस्, वा यसलाई आफ्नो इनबक्समा सार्नुहोस्।
guide-step-open-folder = { $folder } फोल्डर खोल्नुहोस्।
guide-step-look-in-folder = { $folder } फोल्डरमा पनि हाम्रा इमेल खोज्नुहोस्।
guide-step-open-message = हाम्रो एउटा इमेल खोल्नुहोस्।
guide-step-select-message = हाम्रो एउटा इमेलमा टिक लगाउनुहोस्। त्यसलाई खोल्नु पर्दैन।
guide-step-hold-message = हाम्रो एउटा इमेल थिचिराख्नुहोस्।
guide-step-right-click-message = माउसको दायाँ बटनले हाम्रो एउटा इमेल थिच्नुहोस्।
guide-step-move-message = इमेललाई { $folder } फोल्डरमा सार्नुहोस्।
guide-step-press-name = इमेलको माथि हाम्रो नाम वा तस्बिर थिच्नुहोस्।
guide-step-press = { $menu } थिच्नुहोस्।
guide-step-press-icon = { $icon ->
    [gear] दाँते पाङ्ग्राको चिह्न थिच्नुहोस्।
    [dots] तीनवटा थोप्ला थिच्नुहोस्।
    [lines] तीनवटा धर्सा थिच्नुहोस्। तिनले मेनु खोल्छन्।
    [plus] जोडको चिह्न थिच्नुहोस्।
    [pencil] सिसाकलमको चिह्न थिच्नुहोस्।
    [bin] रद्दीटोकरीको चिह्न थिच्नुहोस्।
    [person] आफ्नै तस्बिर वा आफ्नो नामको अक्षर थिच्नुहोस्।
   *[arrow] तलतिर फर्केको सानो तीर थिच्नुहोस्।
}
guide-step-choose = { $menu } छान्नुहोस्।
guide-step-go-to = यहाँ जानुहोस्: { $path }।
guide-step-set = { $field } को छेउमा { $menu } छान्नुहोस्।
guide-step-tick = { $menu } मा टिक लगाउनुहोस्।
guide-step-untick = { $menu } को टिक हटाउनुहोस्।
guide-step-switch-on = { $menu } चालु गर्नुहोस्।
guide-step-switch-off = { $menu } बन्द गर्नुहोस्।
guide-step-name-rule = { $audience ->
    [patients] { $field } मा एउटा नाम टाइप गर्नुहोस्, जस्तै “अस्पताल”।
   *[parents] { $field } मा एउटा नाम टाइप गर्नुहोस्, जस्तै “स्कुल”।
}
guide-step-type-address = हाम्रो एउटा ठेगाना कपी गर्नुहोस्, अनि { $field } मा राख्नुहोस्।
guide-step-paste-all-with-or = हाम्रा सबै ठेगाना कपी गर्नुहोस्, अनि { $field } मा राख्नुहोस्। ठेगानाको बीचमा OR शब्द हुनुपर्छ।
guide-step-paste-all-lines = हाम्रा सबै ठेगाना कपी गर्नुहोस्, अनि { $field } मा राख्नुहोस्। हरेक ठेगाना छुट्टै लाइनमा हुनुपर्छ।
guide-step-press-enter = किबोर्डमा Enter थिच्नुहोस्।
guide-step-repeat-for-each = हाम्रा अरू हरेक ठेगानाका लागि पनि यसै गर्नुहोस्।
guide-step-scroll-down = पेजको सबैभन्दा तल जानुहोस्।
guide-step-wait = { $count ->
    [one] पर्खनुहोस्। सुरु हुन { $count } मिनेट लाग्न सक्छ।
   *[other] पर्खनुहोस्। सुरु हुन { $count } मिनेटसम्म लाग्न सक्छ।
}
guide-step-save-file = यो बटन थिच्नुहोस्। यसले हाम्रो फाइल तपाईंको कम्प्युटरमा सेभ गर्छ।
guide-step-choose-file = तपाईंले भर्खरै सेभ गरेको फाइल छान्नुहोस्।
guide-step-save-contact = यो पेजबाट हाम्रो सम्पर्क सेभ गर्नुहोस्।
guide-step-save-contact-in = यो पेजबाट हाम्रो सम्पर्क सेभ गर्नुहोस्। फोन मात्र होइन, आफ्नो { $account } खाता छान्नुहोस्।
guide-step-open-contacts = आफ्ना सम्पर्क खोल्नुहोस्।
guide-step-delete-from-contact = हाम्रो सम्पर्कबाट यो ठेगाना मेटाउनुहोस्।
guide-step-find-address = तपाईंले हटाउन चाहेको ठेगाना सूचीमा कहाँ छ, खोज्नुहोस्।
guide-step-take-address-out = यो एउटा ठेगाना मात्र हटाउनुहोस्। अरू छोड्नुहोस्।
guide-step-send-message = यो सन्देश तपाईंको काम गर्ने ठाउँमा इमेल हेर्ने मानिसलाई पठाउनुहोस्। यो कपी गर्न तयार छ।
guide-step-take-off-blocked = ब्लक गरिएका ठेगानाको सूची खोज्नुहोस्। त्यसमा हाम्रो कुनै ठेगाना छ? हटाउनुहोस्।
guide-step-mailbox-first = पहिले तपाईंको इमेल ठेगाना जुन कम्पनीको हो, त्यसका चरण गर्नुहोस्। { $program } ले त्यहाँ भएको कुरा मात्र देखाउँछ।
guide-way-rule = { $provider } मा नियम बनाउनुहोस्
guide-way-exact-list = { $provider } को आफ्नो सूचीमा हाम्रा ठेगाना राख्नुहोस्
guide-way-contact = हाम्रो सम्पर्क सेभ गर्नुहोस्
guide-way-trust-contacts = { $provider } लाई आफ्ना सम्पर्कमाथि भरोसा गर्न भन्नुहोस्
guide-way-not-junk = इमेल स्प्यामबाट निकाल्नुहोस्
guide-way-primary = हाम्रा इमेल मुख्य ट्याबमा सार्नुहोस्
guide-way-spam-to-folder = { $provider } लाई स्प्याम एउटा फोल्डरमा राख्न दिनुहोस्
guide-way-unblock = हामी ब्लक छैनौँ भनेर हेर्नुहोस्
guide-way-ask-work = तपाईंको इमेल हेर्ने मानिसलाई भन्नुहोस्
guide-effect-lasts = टिकिरहन्छ
guide-effect-helps = मद्दत गर्छ
guide-effect-once = एउटा इमेललाई मात्र
guide-surface-web = कम्प्युटरको ब्राउजरमा { $program }
guide-surface-android = Android फोनमा { $program }
guide-surface-ios = iPhone वा iPad मा { $program }
guide-surface-desktop = कम्प्युटरको प्रोग्राम { $program }
guide-limit-rules = { $count ->
    [one] तपाईं { $count } वटा नियम राख्न सक्नुहुन्छ।
   *[other] तपाईं बढीमा { $count } वटा नियम राख्न सक्नुहुन्छ।
}
guide-limit-addresses = { $count ->
    [one] सूचीमा { $count } वटा ठेगाना अटाउँछ।
   *[other] सूचीमा बढीमा { $count } वटा ठेगाना अटाउँछन्।
}
guide-spam-kept = { $count ->
    [one] छिटो गर्नुहोस्: { $provider } ले { $count } दिनपछि स्प्याम मेटाउन सक्छ।
   *[other] छिटो गर्नुहोस्: { $provider } ले { $count } दिनपछि स्प्याम मेटाउन सक्छ।
}
guide-basis-official = { $date } मा { $provider } का आफ्नै पेजबाट जाँचिएको।
guide-basis-third-party = हामीले यी चरण { $date } मा अरू मानिसले लेखेका निर्देशिकामा पढ्यौँ।
guide-basis-source-code = { $date } मा अरू प्रोग्रामले पनि यसै गरे। हामीले यो { $provider } बाट पढेका छैनौँ।
guide-basis-unconfirmed = यो अहिलेसम्म पक्का भएको छैन। तपाईंको स्क्रिनका शब्द फरक हुन सक्छन्।
guide-note-app-has-no-rules = फोनको { $provider } एपले नियम बनाउन सक्दैन। कम्प्युटरमा एक पटक गर्नुहोस्। त्यसपछि यो तपाईंको फोनमा पनि चल्छ।
guide-note-computer-only = यो कम्प्युटरमा मात्र बदल्न मिल्छ। एक पटक गर्नुहोस्। त्यसपछि यो तपाईंको फोनमा पनि चल्छ।
guide-note-contacts-not-certain = सेभ गरेको सम्पर्कले मद्दत गर्छ। तैपनि हाम्रा इमेल स्प्याममा जान सक्छन्।
guide-note-contacts-need-tick = सेटिङको एउटा कोठामा टिक लागेको भए मात्र सेभ गरेका सम्पर्क काम लाग्छन्।
guide-note-new-mail-only = यो नयाँ इमेलका लागि हो। पुराना इमेल जहाँ छन्, त्यहीँ रहन्छन्।
guide-note-this-message-only = यसले एउटा इमेल सार्छ। अर्को इमेल फेरि स्प्याममा जान सक्छ।
guide-note-only-teaches = हरेक पटक तपाईंको इमेलले यसबाट अलिअलि सिक्छ। यो पक्का भने होइन।
guide-note-dangerous-stays-out = खतरनाक देखिने इमेललाई { $provider } ले सधैँ रोक्छ।
guide-note-forged-may-stay-out = कसले पठाएको हो भनेर चिन्न नसक्दा { $provider } ले इमेल अझै रोक्न सक्छ।
guide-note-refused-unseen = { $provider } ले केही इमेल फर्काउँछ। ती कुनै फोल्डरमा हुँदैनन्। तपाईंको स्प्याम फोल्डर खाली छ भने हाम्रा इमेल हामीकहाँ फर्किए कि भनेर हामीलाई सोध्नुहोस्।
guide-note-only-whole-endings = { $provider } का सूचीले हाम्रा ठेगानाभन्दा बढीलाई भित्र आउन दिन्छन्, त्यसैले हाम्रो नाम नक्कल गर्ने मानिस पनि भित्र आउन सक्छन्। त्यसैले हामी त्यो तरिका देखाउँदैनौँ।
guide-note-no-lasting-way = { $provider } मा टिकिरहने तरिका हामीलाई थाहा छैन। यी चरणले मद्दत गर्छन्।
guide-note-rule-may-lose = नियमले स्प्याम फोल्डरलाई सधैँ जित्छ कि जित्दैन, हामीलाई थाहा छैन।
guide-note-older-rule-wins = पहिले कुनै नियम बनाउनुभएको छ? सूचीको पहिलो नियमले जित्छ। नयाँ नियमलाई सबैभन्दा माथि सार्नुहोस्।
guide-note-takes-time = यो सुरु हुन केही घण्टा लाग्न सक्छ।
guide-note-first-account = तपाईंका एकभन्दा बढी खाता छन्? बटनले पहिलो खाता खोल्छ।
guide-note-tabs-are-silent = अरू ट्याब पनि हेर्नुहोस्। त्यहाँ इमेल आउँदा तपाईंको फोन नबज्न सक्छ।
guide-note-folder-hidden-in-programs = केही इमेल प्रोग्रामले स्प्याम फोल्डर देखाउँदैनन्। { $provider } को वेबसाइटमा हेर्नुहोस्।
guide-note-app-is-not-the-mailbox = { $provider } ले तपाईंका इमेल देखाउँछ मात्र। तपाईंको ठेगाना जुन कम्पनीको हो, त्यसैले के स्प्याम हो भनेर छुट्याउँछ।
guide-note-this-device-only = यो यही एउटा कम्प्युटरमा मात्र चल्छ।
guide-note-paid-only = यसका लागि पैसा तिरेको मेलबक्स चाहिन्छ।
guide-note-admin-only = तपाईंको खाता हेर्ने मानिसले मात्र यो गर्न सक्छ।
guide-note-work-decides = काम गर्ने ठाउँ वा कलेजमा इमेल हेर्ने मानिसले यो तय गर्छन्। उनीहरूलाई सोध्नुहोस्।
guide-note-phone-block-counts = तपाईंले हाम्रो फोन नम्बर ब्लक गर्नुभएको छ? त्यसो भए तपाईंको फोनले हाम्रा इमेल पनि रोक्न सक्छ।
guide-note-unused-is-closed = केही महिनासम्म कसैले नखोलेको मेलबक्स { $provider } ले बन्द गर्छ। बेलाबेला साइन इन गर्नुहोस्।
guide-note-words-may-differ = तपाईंको स्क्रिनका शब्द अलि फरक हुन सक्छन्।
guide-note-one-rule-each = हरेक ठेगानाका लागि एउटा नियम चाहिन्छ।
guide-note-save-with-provider = सम्पर्क फोनमा मात्र होइन, { $provider } मा सेभ गर्नुहोस्।
guide-note-quarantine-too = केही इमेल क्वारेन्टिन (quarantine) भन्ने सूचीमा रोकिएका हुन सक्छन्। त्यहाँ पनि हेर्नुहोस्।
guide-trap-only-listed = { $menu } चालु नगर्नुहोस्। यसले अरू सबैका इमेल लुकाउँछ वा मेटाउँछ।
guide-trap-unseen = { $menu } नछान्नुहोस्। त्यसपछि स्प्यामजस्ता देखिने इमेल हराउँछन्, र तपाईं तिनलाई कहिल्यै देख्नुहुन्न।
guide-trap-holds-new = { $menu } चालु छ? त्यसो भए नयाँ मानिसका इमेल तपाईंले भित्र आउन नदिएसम्म रोकिन्छन्। हाम्रा इमेल त्यहाँ खोज्नुहोस्।
guide-trap-whole-ending = { $menu } नथिच्नुहोस्। यसले हाम्रो ठेगानाभन्दा बढीलाई भित्र आउन दिन्छ, त्यसैले हाम्रो नाम नक्कल गर्ने मानिस पनि भित्र आउन सक्छन्।
guide-move-closed = { $audience ->
    [patients] { $provider } ले { $date } मा यी मेलबक्स बन्द गर्‍यो। कृपया हामीलाई अर्को ठेगाना दिनुहोस्।
   *[parents] { $provider } ले { $date } मा यी मेलबक्स बन्द गर्‍यो। कृपया स्कुललाई अर्को ठेगाना दिनुहोस्।
}
guide-move-moving = { $provider } ले आफ्ना मेलबक्स { $to } मा सार्दै छ। सारिसकेपछि यी चरण फरक हुन सक्छन्।
guide-move-moved = { $provider } ले { $date } मा यी मेलबक्स { $to } मा सार्‍यो। { $to } का चरण प्रयोग गर्नुहोस्।
