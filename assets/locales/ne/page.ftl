skip-to-content = मुख्य भागमा जानुहोस्
language-nav = भाषा
footer-nav = यो पेजबारे
no-tracking = हामी तपाईंबारे केही राख्दैनौँ: न कुकी, न कुनै गन्ती।
made-with = Hallpass बाट बनाइएको।
not-translated = यो पेज अहिलेसम्म { $language } मा छैन। यहाँ यो अङ्ग्रेजीमा छ।
all-languages = सबै { $count } भाषा
other-languages = अरू भाषा
back-to-list = हाम्रा सबै ठेगाना
find-school = { $audience ->
    [patients] आफ्नो अस्पताल वा क्लिनिक खोज्नुहोस्
   *[parents] आफ्नो स्कुल खोज्नुहोस्
}
school-title = हाम्रा इमेल तपाईंकहाँ पक्कै पुगून् – { $school }
school-description = { $audience ->
    [patients] { $school } ले बिरामीलाई लेख्न प्रयोग गर्ने इमेल ठेगाना, र ती इमेललाई जङ्कमा जान नदिने तरिका।
   *[parents] { $school } ले अभिभावकलाई लेख्न प्रयोग गर्ने इमेल ठेगाना, र ती इमेललाई जङ्कमा जान नदिने तरिका।
}
school-heading = हाम्रा इमेल तपाईंकहाँ पक्कै पुगून्
school-lead = हाम्रा केही इमेल जङ्कमा पुग्छन्। हाम्रो सम्पर्क सेभ गर्नुहोस्, अनि तपाईंको इमेलले हामीलाई चिन्छ। यसमा करिब एक मिनेट लाग्छ।
save-contact = हाम्रो सम्पर्क सेभ गर्नुहोस्
list-heading = हामीले प्रयोग गर्ने ठेगाना
list-complete = { $audience ->
    [patients] यो हाम्रो पूरा सूची हो। यी ठेगानाबाट हामी बिरामीलाई इमेल पठाउँछौँ।
   *[parents] यो हाम्रो पूरा सूची हो। यी ठेगानाबाट हामी परिवारलाई इमेल पठाउँछौँ।
}
list-partial-heading = यो अहिलेसम्म हाम्रो पूरा सूची होइन
list-partial = { $audience ->
    [patients] तपाईंको हेरचाह गर्ने मानिसले यहाँ नभएका ठेगानाबाट पनि तपाईंलाई लेख्न सक्छन्।
   *[parents] तपाईंको बच्चाको शिक्षक र अरू कर्मचारीले यहाँ नभएका ठेगानाबाट पनि तपाईंलाई लेख्न सक्छन्।
}
list-none-heading = अहिलेसम्म हाम्रो आफ्नै सूची छैन
list-none = { $audience ->
    [patients] यी { $organisation } का ठेगाना हुन्। तपाईंको हेरचाह गर्ने मानिसले अरू ठेगानाबाट पनि तपाईंलाई लेख्न सक्छन्।
   *[parents] यी { $organisation } का ठेगाना हुन्। तपाईंको बच्चाको शिक्षक र अरू कर्मचारीले अरू ठेगानाबाट पनि तपाईंलाई लेख्न सक्छन्।
}
list-empty = यहाँ अहिलेसम्म कुनै ठेगाना छैन।
jump-nav = सूचीका भाग
group-office = { $audience ->
    [patients] हाम्रो कार्यालय
   *[parents] स्कुलको कार्यालय
}
group-urgent = जरुरी खबर
group-payments = पैसा र खाना
group-news = खबर
group-clubs = क्लब, भ्रमण र बस
group-reports = रिपोर्ट र नतिजा
group-appointments = भेट्ने समय (अपोइन्टमेन्ट)
group-other = अरू इमेल
group-organisation = { $organisation } बाट
purpose-office = कार्यालय
purpose-absence = अनुपस्थिति
purpose-urgent = जरुरी खबर र बन्द हुने सूचना
purpose-payments = पैसा तिर्ने
purpose-meals = { $audience ->
    [patients] खाना
   *[parents] स्कुलको खाना
}
purpose-newsletter = न्युजलेटर
purpose-clubs = क्लब
purpose-trips = भ्रमण
purpose-transport = बस र यातायात
purpose-reports = { $audience ->
    [patients] रिपोर्ट
   *[parents] रिपोर्ट र अभिभावक भेला
}
purpose-results = नतिजा
purpose-safeguarding = भलाइ र हेरचाह
purpose-admissions = { $audience ->
    [patients] अस्पताल भर्ना
   *[parents] स्कुल भर्ना
}
purpose-appointments = भेट्ने समय (अपोइन्टमेन्ट)
purpose-other = अन्य
reply-yes = तपाईं यो ठेगानामा जवाफ दिन सक्नुहुन्छ।
reply-no = जवाफ कसैले पढ्दैन।
reply-no-office = जवाफ कसैले पढ्दैन। कार्यालयलाई लेख्नुहोस्।
reply-all-yes = तपाईं यी सबै ठेगानामा जवाफ दिन सक्नुहुन्छ।
reply-all-no = यी ठेगानामा पठाएको जवाफ कसैले पढ्दैन।
new-since = { $date } देखि नयाँ।
used-since = हामी यो { $date } देखि प्रयोग गर्दै छौँ।
used-from = हामी यो { $date } देखि प्रयोग गर्न सुरु गर्छौँ।
used-until = हामी यो { $date } सम्म प्रयोग गर्छौँ।
platform-sends = यी इमेल { $platform } ले हाम्रो तर्फबाट पठाउँछ।
shows-name = तपाईंको फोनले यो नाम मात्र देखाउन सक्छ: { $name }।
tag-shared = साझा ठेगाना
shared-look-for = { $audience ->
    [patients] यो ठेगाना अरूले पनि प्रयोग गर्छन्। इमेलमा यो नाम हेर्नुहोस्: { $name }।
   *[parents] यो ठेगाना अरू स्कुलले पनि प्रयोग गर्छन्। इमेलमा यो नाम हेर्नुहोस्: { $name }।
}
shared-also = { $audience ->
    [patients] यो ठेगाना अरूले पनि प्रयोग गर्छन्।
   *[parents] यो ठेगाना अरू स्कुलले पनि प्रयोग गर्छन्।
}
tag-paused = अहिले रोकिएको
paused-since = हामीले { $date } देखि यो ठेगाना प्रयोग गर्न रोकेका छौँ।
paused-do-not-open = यो सूचना यहाँ रहेसम्म कृपया यो ठेगानाबाट आएका इमेल नखोल्नुहोस्।
paused-undo = तपाईंले यो ठेगाना सेभ गर्नुभएको छ? यसलाई आफ्ना सम्पर्कबाट हटाउनुहोस्। तपाईंको इमेलको कुनै नियममा छ भने त्यहाँबाट पनि हटाउनुहोस्।
retired-heading = हामीले अब प्रयोग नगर्ने ठेगाना
retired-until = हामीले यो { $date } सम्म प्रयोग गर्‍यौँ।
seal-checked = जाँचिएको
seal-unchecked = अहिलेसम्म नजाँचिएको
checked-by = यो सूची पछिल्लो पटक { $date } मा जाँचियो। जाँच्ने: { $by }।
not-checked = { $audience ->
    [patients] यहाँ अहिलेसम्म कसैले यो सूची जाँचेको छैन।
   *[parents] स्कुलमा अहिलेसम्म कसैले यो सूची जाँचेको छैन।
}
save-heading = हाम्रो सम्पर्क कसरी सेभ गर्ने
save-step-press = “{ save-contact }” थिच्नुहोस्।
save-step-see = { $count ->
    [one] तपाईंको फोनले एउटा सम्पर्क देखाउँछ। त्यसमा हाम्रो ठेगाना हुन्छ।
   *[other] तपाईंको फोनले एउटा सम्पर्क देखाउँछ। त्यसमा { $count } वटा ठेगाना हुन्छन्।
}
save-step-keep = “सेभ गर्नुहोस्”, “थप्नुहोस्” वा “नयाँ सम्पर्क बनाउनुहोस्” थिच्नुहोस्। अङ्ग्रेजीमा: “Save”, “Add” वा “Create new contact”।
save-again = पहिले नै हामीलाई सेभ गर्नुभएको छ? यो सूची बदलिँदा फेरि सेभ गर्नुहोस्, अनि पुरानो सम्पर्क मेटाउनुहोस्।
save-not-enough = यसले मद्दत गर्छ, तर यति मात्र नपुग्न सक्छ। हाम्रो कुनै इमेल तपाईंको जङ्क वा स्प्याम फोल्डरमा छ? त्यसलाई खोल्नुहोस्, अनि “जङ्क होइन” (Not junk) वा “स्प्याम होइन” (Not spam) थिच्नुहोस्।
save-after-list = { $count ->
    [one] एउटा सम्पर्क, जसमा हाम्रो ठेगाना छ।
   *[other] एउटा सम्पर्क, जसमा { $count } वटा ठेगाना छन्।
}
unsure-heading = कुनै इमेलमा शङ्का छ?
fake-warning = जसले पनि अरूको ठेगाना नक्कल गर्न सक्छ। ठेगाना यो सूचीमा भए पनि इमेल अरू कसैको हुन सक्छ।
fake-ring = इमेलले पैसा वा पासवर्ड माग्यो भने त्यसमा केही नथिच्नुहोस्। हामीलाई { $phone } मा फोन गर्नुहोस्।
fake-ask = इमेलले पैसा वा पासवर्ड माग्यो भने त्यसमा केही नथिच्नुहोस्। पहिले हामीलाई सोध्नुहोस्। आफैँ आएर सोध्नुहोस्, वा तपाईंसँग पहिलेदेखि भएको नम्बरमा फोन गर्नुहोस्।
files-heading = इमेल प्रोग्रामका लागि फाइल
files-intro = कम्प्युटरका लागि, वा तपाईं अरूको इमेल हेर्नुहुन्छ भने।
files-contacts = सम्पर्क
file-contact = सबै ठेगाना भएको एउटा सम्पर्क
file-contact-photo = { $audience ->
    [patients] उही सम्पर्क, हाम्रो तस्बिरसहित
   *[parents] उही सम्पर्क, स्कुलको चिह्नसहित
}
file-contact-4 = उही सम्पर्क, नयाँ प्रोग्रामका लागि
file-outlook-contacts = Outlook का लागि सम्पर्क
file-outlook-contacts-note = Outlook ले एउटा सम्पर्कमा तीनवटा ठेगाना मात्र राख्छ, त्यसैले एउटाभन्दा बढी सम्पर्क हुन सक्छन्।
file-each = हरेक ठेगानाका लागि एउटा सम्पर्क
files-rules = हाम्रा इमेललाई जङ्कमा जान नदिने नियम
files-rules-warning = यी फाइलले हाम्रा ठेगानाका लागि जङ्कको जाँच बन्द गर्छन्। त्यसपछि कसैले हाम्रो ठेगाना नक्कल गरेर पठाएको इमेल पनि भित्र आउँछ।
files-rules-weak = हाम्रा केही ठेगाना अझै सजिलै नक्कल गर्न सकिन्छ।
files-rules-unknown = हाम्रा ठेगाना नक्कल गर्न कति सजिलो छ, हामीलाई अहिलेसम्म थाहा छैन।
files-rules-last = त्यसैले पहिले हाम्रो सम्पर्क सेभ गर्नुहोस्। त्यसपछि पनि हाम्रा इमेल आएनन् भने मात्र यी फाइल प्रयोग गर्नुहोस्।
file-gmail = Gmail का लागि नियम
file-gmail-note = कम्प्युटरमा: सेटिङ (Settings), अनि फिल्टर (Filters), अनि Import filters।
file-outlook-list = Outlook को जङ्क सेटिङका लागि सूची
file-outlook-list-note = कम्प्युटरमा चल्ने Outlook प्रोग्रामका लागि।
file-sieve = अरू इमेल सेवाका लागि नियम
file-sieve-note = एउटा Sieve फाइल, जस्तै Proton Mail वा Fastmail का लागि।
files-plain = ठेगाना मात्र
file-plain = सबै ठेगाना, हरेक लाइनमा एउटा
it-heading = आईटी कर्मचारीका लागि
it-intro = इमेल प्रणालीका लागि यही सूची। यसमा डिजिटल हस्ताक्षर छ, त्यसैले यसलाई कसैले नबदलेको कुरा मेसिनले देख्न सक्छ।
it-json = हस्ताक्षर भएको सूची (JSON)
it-text = ठेगाना (सादा टेक्स्ट)
it-keys = हाम्रा साँचा (keys)
share-heading = { $audience ->
    [patients] अरू कसैलाई देखाउनुहोस्
   *[parents] अर्को अभिभावकलाई देखाउनुहोस्
}
share-and-print = सेयर र प्रिन्ट
qr-label = QR कोड। ठेगाना तल पनि लेखिएको छ।
qr-scan = फोनको क्यामेराले स्क्यान गर्नुहोस्, वा यो टाइप गर्नुहोस्:
print-heading = प्रिन्ट
print-letter = { $audience ->
    [patients] प्रिन्ट गर्ने पत्र (A4)
   *[parents] घर लैजाने पत्र (A4)
}
print-letter-us = अमेरिकी नापको कागजमा पत्र
print-all = प्रिन्ट गर्न मिल्ने सबै कुरा
notice-delayed-heading = { $provider } प्रयोग गर्नुहुन्छ? हाम्रा इमेल ढिलो आउँदै छन्
notice-delayed = { $provider } मा हाम्रा इमेल { $since } देखि ढिलो पुग्दै छन्। तपाईंले केही गर्नु पर्दैन। ती फेरि पठाइनेछन्।
notice-blocked-heading = { $provider } प्रयोग गर्नुहुन्छ? हाम्रा इमेल तपाईंकहाँ पुगेका छैनन्
notice-blocked = { $provider } ले { $since } देखि हाम्रा इमेल फर्काइरहेको छ। हाम्रो सम्पर्क सेभ गरेर यो बदलिँदैन। हामी यो मिलाउँदै छौँ।
notice-blocked-ring = कुनै खबर पर्खिरहनुभएको छ? हामीलाई { $phone } मा फोन गर्नुहोस्।
notice-junked-heading = { $provider } प्रयोग गर्नुहुन्छ? आफ्नो जङ्क फोल्डर हेर्नुहोस्
notice-junked = { $since } देखि { $provider } ले हाम्रा इमेल जङ्क वा स्प्याम फोल्डरमा राखिरहेको छ। त्यहाँ एउटा इमेल खोल्नुहोस्, अनि “जङ्क होइन” (Not junk) वा “स्प्याम होइन” (Not spam) थिच्नुहोस्।
notice-resolved-heading = { $provider } प्रयोग गर्नुहुन्छ? हाम्रा इमेल फेरि आउन थालेका छन्
notice-resolved = { $provider } मा हाम्रा इमेल { $since } देखि फेरि पुग्दै छन्। कुनै इमेल आएको छैन भने हामीलाई सोध्नुहोस्।
provider-short = { $id ->
    [outlook_com] Hotmail वा Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live र MSN
    [microsoft365] काम गर्ने ठाउँ वा कलेजको Microsoft 365
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
    [ee_orange_uk] EE र Orange
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
    [uol_bol] UOL र BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = के बदलियो
feed-link = बदलिएका कुरा थाहा पाइरहनुहोस् (फिड)
list-number = सूची { $number }।
history-title = के बदलियो – { $school }
history-heading = के बदलियो
history-lead = हाम्रा ठेगानाको सूचीमा भएका सबै परिवर्तन, सबैभन्दा नयाँ पहिले।
history-none = अहिलेसम्म केही बदलिएको छैन।
history-published = सूची { $number }
history-added = नयाँ:
history-retired = अब प्रयोग नहुने:
history-details = हामीले अरू केही बदल्यौँ, जस्तै हाम्रो नाम वा फोन नम्बर।
history-same = ठेगाना उही छन्।
history-paused-heading = अहिले रोकिएको
history-paused = हामीले अहिलेलाई { $address } प्रयोग गर्न रोकेका छौँ।
history-resumed-heading = फेरि प्रयोगमा
history-resumed = हामी { $address } फेरि प्रयोग गर्दै छौँ।
print-title = प्रिन्ट – { $school }
print-lead = तपाईंले प्रिन्ट गर्न वा न्युजलेटरमा राख्न मिल्ने सबै कुरा।
print-letters = पत्र
print-letters-note = { $audience ->
    [patients] हाम्रा इमेल कसरी पाउने, यसले मानिसलाई बताउँछ। यसमा हाम्रा सबै ठेगाना पनि छन्।
   *[parents] हाम्रा इमेल कसरी पाउने, यसले परिवारलाई बताउँछ। यसमा हाम्रा सबै ठेगाना पनि छन्।
}
print-not-complete = { $audience ->
    [patients] अहिलेसम्म पत्र छैन, किनभने हाम्रो सूची पूरा भएको छैन।
   *[parents] अहिलेसम्म पत्र छैन, किनभने स्कुलको सूची पूरा भएको छैन।
}
print-code = कोड
print-code-note = यसले हाम्रो पेजमा लैजान्छ। सेतोमाथि कालो, र वरिपरि अलिकति सेतो ठाउँ भए यो राम्ररी चल्छ।
print-code-drawing = कोडको रेखाचित्र (SVG)
print-code-picture = कोडको तस्बिर (PNG)
organisation-title = { $name } का इमेल
organisation-lead = { $audience ->
    [patients] आफ्नो अस्पताल वा क्लिनिक छान्नुहोस्, अनि त्यसले कुन ठेगानाबाट लेख्छ हेर्नुहोस्।
   *[parents] आफ्नो स्कुल छान्नुहोस्, अनि त्यसले कुन ठेगानाबाट लेख्छ हेर्नुहोस्।
}
organisation-schools = { $audience ->
    [patients] अस्पताल र क्लिनिक
   *[parents] स्कुलहरू
}
organisation-none = यो सूचीमा अहिलेसम्म कोही छैन।
organisation-it = सबै सूची, हस्ताक्षरसहित (JSON)
home-title = आफ्नो स्कुल खोज्नुहोस् – Hallpass
home-heading = आफ्नो स्कुल खोज्नुहोस्
home-lead = तपाईंको स्कुल, अस्पताल वा क्लिनिकले कुन ठेगानाबाट लेख्छ हेर्नुहोस्, र त्यसका इमेल जङ्कबाट निकाल्नुहोस्।
home-many = { $count ->
    [one] एउटा स्कुल
   *[other] { $count } वटा स्कुल
}
home-empty = यहाँ अहिलेसम्म कुनै सूची छैन।
gone-title = { $school } बन्द भयो
gone-closed = यो { $date } मा बन्द भयो। अब हामी यसका ठेगानाको सूची राख्दैनौँ।
gone-successors = त्यसको सट्टा यहाँ हेर्नुहोस्:
gone-caution = यसको नाममा कुनै इमेल आयो? त्यसमा केही नथिच्नुहोस्। पहिले सोध्नुहोस्।
not-found-title = हामीले यो पेज भेट्टाएनौँ
not-found-code = पत्रमा भएको कोड टाइप गर्नुभएको हो? फेरि हेर्नुहोस्: त्यसमा ८ वटा अक्षर र अङ्क हुन्छन्।
not-found-old = लिङ्क पुरानो हुन सक्छ, वा त्यसमा एउटा अक्षर छुटेको हुन सक्छ।
broken-title = यहाँ केही बिग्रियो
broken-lead = यो तपाईंको गल्ती होइन। कृपया केही मिनेटपछि फेरि प्रयास गर्नुहोस्।
unavailable-title = हामी अहिले तयार छैनौँ
unavailable-lead = कृपया केही मिनेटपछि फेरि प्रयास गर्नुहोस्।
