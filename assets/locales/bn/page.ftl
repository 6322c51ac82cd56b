skip-to-content = মূল অংশে যান
language-nav = ভাষা
footer-nav = এই পাতা সম্পর্কে
no-tracking = আপনার কোনো তথ্য আমরা রাখি না: কুকি নেই, কে কতবার এলেন তার হিসাবও নেই।
made-with = Hallpass দিয়ে তৈরি।
not-translated = এই পাতা এখনো { $language } ভাষায় নেই। এখানে ইংরেজিতে দেওয়া হলো।
all-languages = মোট { $count }টি ভাষা
other-languages = অন্য ভাষা
back-to-list = আমাদের সব ঠিকানা
find-school = { $audience ->
    [patients] আপনার হাসপাতাল বা ক্লিনিক খুঁজুন
   *[parents] আপনার স্কুল খুঁজুন
}
school-title = আমাদের ইমেইল ঠিকমতো পেতে যা করবেন – { $school }
school-description = { $audience ->
    [patients] { $school } যেসব ইমেইল ঠিকানা থেকে রোগীদের লেখে, আর সেই ইমেইল যাতে জাঙ্কে না যায় তার জন্য যা করবেন।
   *[parents] { $school } যেসব ইমেইল ঠিকানা থেকে অভিভাবকদের লেখে, আর সেই ইমেইল যাতে জাঙ্কে না যায় তার জন্য যা করবেন।
}
school-heading = আমাদের ইমেইল ঠিকমতো পেতে যা করবেন
school-lead = আমাদের কিছু ইমেইল জাঙ্কে চলে যায়। আমাদের পরিচিতি সেভ করুন, যাতে আপনার ইমেইল আমাদের চেনে। এক মিনিটের মতো লাগে।
save-contact = আমাদের পরিচিতি সেভ করুন
list-heading = আমরা যেসব ঠিকানা ব্যবহার করি
list-complete = { $audience ->
    [patients] এটি আমাদের পুরো তালিকা। এসব ঠিকানা থেকে আমরা রোগীদের ইমেইল পাঠাই।
   *[parents] এটি আমাদের পুরো তালিকা। এসব ঠিকানা থেকে আমরা পরিবারগুলোকে ইমেইল পাঠাই।
}
list-partial-heading = এটি এখনো আমাদের পুরো তালিকা নয়
list-partial = { $audience ->
    [patients] যাঁরা আপনার দেখাশোনা করেন, তাঁরা এখানে নেই এমন ঠিকানা থেকেও আপনাকে লিখতে পারেন।
   *[parents] আপনার সন্তানের শিক্ষক ও স্কুলের অন্য কর্মীরা এখানে নেই এমন ঠিকানা থেকেও আপনাকে লিখতে পারেন।
}
list-none-heading = আমাদের নিজেদের তালিকা এখনো নেই
list-none = { $audience ->
    [patients] এগুলো { $organisation }-এর ঠিকানা। যাঁরা আপনার দেখাশোনা করেন, তাঁরা অন্য ঠিকানা থেকেও আপনাকে লিখতে পারেন।
   *[parents] এগুলো { $organisation }-এর ঠিকানা। আপনার সন্তানের শিক্ষক ও স্কুলের অন্য কর্মীরা অন্য ঠিকানা থেকেও আপনাকে লিখতে পারেন।
}
list-empty = এখানে এখনো কোনো ঠিকানা নেই।
jump-nav = তালিকার অংশ
group-office = { $audience ->
    [patients] আমাদের অফিস
   *[parents] স্কুলের অফিস
}
group-urgent = জরুরি খবর
group-payments = টাকা ও খাবার
group-news = খবর
group-clubs = ক্লাব, বেড়াতে যাওয়া ও বাস
group-reports = রিপোর্ট ও ফলাফল
group-appointments = অ্যাপয়েন্টমেন্ট
group-other = অন্যান্য ইমেইল
group-organisation = { $organisation } থেকে
purpose-office = অফিস
purpose-absence = অনুপস্থিতি
purpose-urgent = জরুরি খবর ও বন্ধ থাকার খবর
purpose-payments = টাকা জমা দেওয়া
purpose-meals = { $audience ->
    [patients] খাবার
   *[parents] স্কুলের খাবার
}
purpose-newsletter = নিউজলেটার
purpose-clubs = ক্লাব
purpose-trips = বেড়াতে যাওয়া
purpose-transport = বাস ও যাতায়াত
purpose-reports = { $audience ->
    [patients] রিপোর্ট
   *[parents] রিপোর্ট ও অভিভাবক সভা
}
purpose-results = ফলাফল
purpose-safeguarding = সুস্থতা ও দেখাশোনা
purpose-admissions = { $audience ->
    [patients] হাসপাতালে ভর্তি
   *[parents] স্কুলে ভর্তি
}
purpose-appointments = অ্যাপয়েন্টমেন্ট
purpose-other = অন্যান্য
reply-yes = এই ঠিকানায় উত্তর পাঠাতে পারেন।
reply-no = উত্তর পাঠালে কেউ পড়েন না।
reply-no-office = উত্তর পাঠালে কেউ পড়েন না। অফিসে লিখুন।
reply-all-yes = এই সব ঠিকানায় উত্তর পাঠাতে পারেন।
reply-all-no = এসব ঠিকানায় উত্তর পাঠালে কেউ পড়েন না।
new-since = { $date } থেকে নতুন।
used-since = { $date } থেকে আমরা এটি ব্যবহার করছি।
used-from = { $date } থেকে আমরা এটি ব্যবহার শুরু করব।
used-until = { $date } পর্যন্ত আমরা এটি ব্যবহার করব।
platform-sends = { $platform } আমাদের হয়ে এই ইমেইলগুলো পাঠায়।
shows-name = আপনার ফোনে হয়তো শুধু এই নামটি দেখা যাবে: { $name }।
tag-shared = অন্যরাও ব্যবহার করে
shared-look-for = { $audience ->
    [patients] অন্যরাও এই ঠিকানা ব্যবহার করে। ইমেইলে এই নামটি আছে কি না দেখুন: { $name }।
   *[parents] অন্য স্কুলও এই ঠিকানা ব্যবহার করে। ইমেইলে এই নামটি আছে কি না দেখুন: { $name }।
}
shared-also = { $audience ->
    [patients] অন্যরাও এই ঠিকানা ব্যবহার করে।
   *[parents] অন্য স্কুলও এই ঠিকানা ব্যবহার করে।
}
tag-paused = আপাতত বন্ধ
paused-since = { $date } থেকে আমরা এটি আর ব্যবহার করছি না।
paused-do-not-open = এই লেখাটি যত দিন এখানে আছে, দয়া করে এই ঠিকানা থেকে আসা ইমেইল খুলবেন না।
paused-undo = ঠিকানাটি কি সেভ করেছেন? তাহলে আপনার পরিচিতি থেকে এটি সরিয়ে দিন। আপনার ইমেইলের কোনো নিয়মে (ফিল্টার) থাকলে সেখান থেকেও সরান।
retired-heading = যেসব ঠিকানা আমরা আর ব্যবহার করি না
retired-until = { $date } পর্যন্ত আমরা এটি ব্যবহার করেছি।
seal-checked = মিলিয়ে দেখা হয়েছে
seal-unchecked = এখনো মিলিয়ে দেখা হয়নি
checked-by = এই তালিকা সবশেষ { $date } তারিখে মিলিয়ে দেখা হয়েছে। দেখেছেন: { $by }।
not-checked = { $audience ->
    [patients] এখানকার কেউ এখনো এই তালিকা মিলিয়ে দেখেননি।
   *[parents] স্কুলের কেউ এখনো এই তালিকা মিলিয়ে দেখেননি।
}
save-heading = আমাদের পরিচিতি কীভাবে সেভ করবেন
save-step-press = “{ save-contact }” চাপুন।
save-step-see = { $count ->
    [one] আপনার ফোনে একটি পরিচিতি দেখা যাবে। তাতে আমাদের ঠিকানা থাকবে।
   *[other] আপনার ফোনে একটি পরিচিতি দেখা যাবে। তাতে { $count }টি ঠিকানা থাকবে।
}
save-step-keep = “সেভ করুন”, “যোগ করুন” বা “নতুন পরিচিতি তৈরি করুন” চাপুন।
save-again = আগে আমাদের সেভ করেছিলেন? এই তালিকা বদলালে আবার সেভ করুন, আর পুরোনো পরিচিতি মুছে ফেলুন।
save-not-enough = এতে কাজ হয়, তবে শুধু এটুকু যথেষ্ট নাও হতে পারে। আমাদের কোনো ইমেইল কি আপনার জাঙ্ক বা স্প্যাম ফোল্ডারে আছে? সেটি খুলে “জাঙ্ক নয়” বা “স্প্যাম নয়” চাপুন।
save-after-list = { $count ->
    [one] আমাদের ঠিকানাসহ একটি পরিচিতি।
   *[other] { $count }টি ঠিকানাসহ একটি পরিচিতি।
}
unsure-heading = কোনো ইমেইল নিয়ে সন্দেহ হচ্ছে?
fake-warning = যে কেউ ঠিকানা নকল করতে পারে। ঠিকানাটি এই তালিকায় থাকলেও ইমেইলটি অন্য কারও পাঠানো হতে পারে।
fake-ring = কোনো ইমেইলে টাকা বা পাসওয়ার্ড চাইলে তার কোথাও চাপবেন না। { $phone } নম্বরে আমাদের ফোন করুন।
fake-ask = কোনো ইমেইলে টাকা বা পাসওয়ার্ড চাইলে তার কোথাও চাপবেন না। আগে আমাদের জিজ্ঞেস করুন। নিজে এসে জিজ্ঞেস করুন, অথবা আপনার কাছে আগে থেকে থাকা নম্বরে ফোন করুন।
files-heading = ইমেইল প্রোগ্রামের জন্য ফাইল
files-intro = কম্পিউটারের জন্য, অথবা আপনি যদি অন্যদের ইমেইল দেখাশোনা করেন।
files-contacts = পরিচিতি
file-contact = সব ঠিকানাসহ একটি পরিচিতি
file-contact-photo = { $audience ->
    [patients] একই পরিচিতি, আমাদের ছবিসহ
   *[parents] একই পরিচিতি, স্কুলের প্রতীকসহ
}
file-contact-4 = একই পরিচিতি, নতুন প্রোগ্রামের জন্য
file-outlook-contacts = Outlook-এর জন্য পরিচিতি
file-outlook-contacts-note = Outlook একটি পরিচিতিতে শুধু তিনটি ঠিকানা রাখে। তাই একটির বেশি পরিচিতি থাকতে পারে।
file-each = প্রতিটি ঠিকানার জন্য একটি পরিচিতি
files-rules = যেসব নিয়ম আমাদের ইমেইল জাঙ্কে যেতে দেয় না
files-rules-warning = এই ফাইলগুলো আমাদের ঠিকানার জন্য জাঙ্ক পরীক্ষা বন্ধ করে দেয়। তখন কেউ এসব ঠিকানা নকল করে ইমেইল পাঠালে সেটিও ঢুকে পড়ে।
files-rules-weak = আমাদের কিছু ঠিকানা এখনো সহজে নকল করা যায়।
files-rules-unknown = আমাদের ঠিকানা কত সহজে নকল করা যায়, তা আমরা এখনো জানি না।
files-rules-last = তাই আগে আমাদের পরিচিতি সেভ করুন। তারপরও আমাদের ইমেইল না পেলে তবেই এই ফাইলগুলো ব্যবহার করুন।
file-gmail = Gmail-এর জন্য নিয়ম
file-gmail-note = কম্পিউটারে: সেটিংস, তারপর ফিল্টার, তারপর ফিল্টার আমদানি করুন।
file-outlook-list = Outlook-এর জাঙ্ক সেটিংসের জন্য তালিকা
file-outlook-list-note = কম্পিউটারের Outlook প্রোগ্রামের জন্য।
file-sieve = অন্য ইমেইল সেবার জন্য নিয়ম
file-sieve-note = একটি Sieve ফাইল, যেমন Proton Mail বা Fastmail-এর জন্য।
files-plain = শুধু ঠিকানা
file-plain = সব ঠিকানা, প্রতি লাইনে একটি
it-heading = আইটি কর্মীদের জন্য
it-intro = ইমেইল সিস্টেমের জন্য একই তালিকা। এতে ডিজিটাল স্বাক্ষর আছে, তাই কেউ এটি বদলায়নি তা কম্পিউটার দেখে নিতে পারে।
it-json = স্বাক্ষর করা তালিকা (JSON)
it-text = ঠিকানাগুলো (সাধারণ লেখা)
it-keys = আমাদের কী (key)
share-heading = { $audience ->
    [patients] অন্য কাউকে দেখান
   *[parents] অন্য অভিভাবককে দেখান
}
share-and-print = শেয়ার ও প্রিন্ট করুন
qr-label = QR কোড। ঠিকানাটি নিচেও লেখা আছে।
qr-scan = ফোনের ক্যামেরা দিয়ে স্ক্যান করুন, অথবা লিখুন:
print-heading = প্রিন্ট করুন
print-letter = { $audience ->
    [patients] প্রিন্ট করার চিঠি (A4)
   *[parents] বাড়ি নেওয়ার চিঠি (A4)
}
print-letter-us = আমেরিকার মাপের কাগজে চিঠি
print-all = প্রিন্ট করার সবকিছু
notice-delayed-heading = { $provider } ব্যবহার করেন? আমাদের ইমেইল দেরিতে পৌঁছাচ্ছে
notice-delayed = { $since } থেকে { $provider }-এ আমাদের ইমেইল দেরিতে পৌঁছাচ্ছে। আপনাকে কিছু করতে হবে না। ইমেইলগুলো আবার পাঠানো হবে।
notice-blocked-heading = { $provider } ব্যবহার করেন? আমাদের ইমেইল আপনার কাছে পৌঁছাচ্ছে না
notice-blocked = { $since } থেকে { $provider } আমাদের ইমেইল ফিরিয়ে দিচ্ছে। আমাদের পরিচিতি সেভ করলেও এটি বদলাবে না। আমরা ঠিক করার চেষ্টা করছি।
notice-blocked-ring = কোনো খবরের অপেক্ষায় আছেন? { $phone } নম্বরে আমাদের ফোন করুন।
notice-junked-heading = { $provider } ব্যবহার করেন? আপনার জাঙ্ক ফোল্ডার দেখুন
notice-junked = { $since } থেকে { $provider } আমাদের ইমেইল জাঙ্ক বা স্প্যাম ফোল্ডারে রাখছে। সেখানে একটি ইমেইল খুলে “জাঙ্ক নয়” বা “স্প্যাম নয়” চাপুন।
notice-resolved-heading = { $provider } ব্যবহার করেন? আমাদের ইমেইল আবার পৌঁছাচ্ছে
notice-resolved = { $since } থেকে { $provider }-এ আমাদের ইমেইল আবার পৌঁছাচ্ছে। কোনো ইমেইল না পেলে আমাদের জিজ্ঞেস করুন।
provider-short = { $id ->
    [outlook_com] Hotmail বা Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live ও MSN
    [microsoft365] অফিস বা কলেজের Microsoft 365
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
    [ee_orange_uk] EE ও Orange
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
    [uol_bol] UOL ও BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = কী কী বদলেছে
feed-link = বদলের খবর পেতে থাকুন (ফিড)
list-number = তালিকা { $number }।
history-title = কী কী বদলেছে – { $school }
history-heading = কী কী বদলেছে
history-lead = আমাদের ঠিকানার তালিকার প্রতিটি বদল, সবচেয়ে নতুনটি আগে।
history-none = এখনো কিছু বদলায়নি।
history-published = তালিকা { $number }
history-added = নতুন:
history-retired = আর ব্যবহার হয় না:
history-details = আমরা অন্য কিছু বদলেছি, যেমন আমাদের নাম বা ফোন নম্বর।
history-same = ঠিকানাগুলো একই আছে।
history-paused-heading = আপাতত বন্ধ
history-paused = আমরা আপাতত { $address } ব্যবহার করছি না।
history-resumed-heading = আবার চালু
history-resumed = আমরা আবার { $address } ব্যবহার করছি।
print-title = প্রিন্ট – { $school }
print-lead = যা যা আপনি প্রিন্ট করতে বা নিউজলেটারে দিতে পারেন।
print-letters = চিঠি
print-letters-note = { $audience ->
    [patients] আমাদের ইমেইল কীভাবে পাবেন, চিঠিতে তা লেখা আছে। আমাদের সব ঠিকানাও আছে।
   *[parents] পরিবারগুলো আমাদের ইমেইল কীভাবে পাবে, চিঠিতে তা লেখা আছে। আমাদের সব ঠিকানাও আছে।
}
print-not-complete = { $audience ->
    [patients] এখনো কোনো চিঠি নেই, কারণ আমাদের তালিকা সম্পূর্ণ নয়।
   *[parents] এখনো কোনো চিঠি নেই, কারণ স্কুলের তালিকা সম্পূর্ণ নয়।
}
print-code = কোড
print-code-note = এটি আমাদের পাতায় নিয়ে যায়। সাদার ওপর কালো, চারপাশে কিছুটা সাদা জায়গা: এভাবে সবচেয়ে ভালো কাজ করে।
print-code-drawing = কোডের আঁকা রূপ (SVG)
print-code-picture = কোডের ছবি (PNG)
organisation-title = { $name } থেকে ইমেইল
organisation-lead = { $audience ->
    [patients] আপনার হাসপাতাল বা ক্লিনিক বেছে নিন। তারা কোন কোন ঠিকানা থেকে লেখে, তা দেখতে পাবেন।
   *[parents] আপনার স্কুল বেছে নিন। স্কুল কোন কোন ঠিকানা থেকে লেখে, তা দেখতে পাবেন।
}
organisation-schools = { $audience ->
    [patients] হাসপাতাল ও ক্লিনিক
   *[parents] স্কুল
}
organisation-none = এই তালিকায় এখনো কেউ নেই।
organisation-it = সব তালিকা, স্বাক্ষর করা (JSON)
home-title = আপনার স্কুল খুঁজুন – Hallpass
home-heading = আপনার স্কুল খুঁজুন
home-lead = আপনার স্কুল, হাসপাতাল বা ক্লিনিক কোন কোন ঠিকানা থেকে লেখে তা দেখুন। আর তাদের ইমেইল জাঙ্ক থেকে বের করে আনুন।
home-many = { $count ->
    [one] { $count }টি স্কুল
   *[other] { $count }টি স্কুল
}
home-empty = এখানে এখনো কোনো তালিকা নেই।
gone-title = { $school } বন্ধ হয়ে গেছে
gone-closed = { $date } তারিখে এটি বন্ধ হয়েছে। আমরা এর ঠিকানার তালিকা আর রাখি না।
gone-successors = এর বদলে এখানে দেখুন:
gone-caution = এর নামে কোনো ইমেইল এসেছে? তার কোথাও চাপবেন না। আগে জিজ্ঞেস করুন।
not-found-title = এই পাতা আমরা খুঁজে পাচ্ছি না
not-found-code = চিঠি থেকে কোনো কোড লিখেছেন? আবার মিলিয়ে দেখুন: কোডে মোট আটটি অক্ষর ও সংখ্যা থাকে।
not-found-old = লিংকটি পুরোনো হতে পারে, অথবা একটি অক্ষর বাদ পড়ে থাকতে পারে।
broken-title = এখানে কোনো সমস্যা হয়েছে
broken-lead = এটি আপনার দোষ নয়। দয়া করে কয়েক মিনিট পরে আবার চেষ্টা করুন।
unavailable-title = আমরা এই মুহূর্তে প্রস্তুত নই
unavailable-lead = দয়া করে কয়েক মিনিট পরে আবার চেষ্টা করুন।
