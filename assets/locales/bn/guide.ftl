guide-name-other = অন্য ইমেইল কোম্পানি
guide-name-work = অফিস বা কলেজের ইমেইল
guide-step-open-link = { $filled ->
    [yes] এই বোতাম চাপুন। এতে { $program } খুলবে, আমাদের ঠিকানাগুলো সেখানে আগে থেকেই লেখা থাকবে।
   *[no] এই বোতাম চাপুন। এতে { $program }-এর ঠিক পাতাটি খুলবে।
}
guide-step-open-site = কম্পিউটারের ব্রাউজারে { $program } খুলুন। সাইন ইন করুন।
guide-step-open-app = আপনার ফোনে { $program } অ্যাপ খুলুন।
guide-step-open-program = আপনার কম্পিউটারে { $program } খুলুন।
guide-step-open-phone-settings = আপনার ফোনের সেটিংস খুলুন।
guide-step-open-settings = আপনার ইমেইলের সেটিংস খুলুন।
guide-step-open-spam-folder = আপনার স্প্যাম ফোল্ডার খুলুন। এর নাম জাঙ্কও হতে পারে।
guide-step-say-not-spam = জানান যে এটি স্প্যাম নয়, অথবা এটি আপনার ইনবক্সে সরান।
guide-step-open-folder = { $folder } ফোল্ডারটি খুলুন।
guide-step-look-in-folder = { $folder } ফোল্ডারেও আমাদের ইমেইল খুঁজুন।
guide-step-open-message = আমাদের একটি ইমেইল খুলুন।
guide-step-select-message = আমাদের একটি ইমেইলে টিক দিন। ইমেইলটি খুলতে হবে না।
guide-step-hold-message = আমাদের একটি ইমেইল চেপে ধরে রাখুন।
guide-step-right-click-message = মাউসের ডান বোতাম দিয়ে আমাদের একটি ইমেইলে চাপ দিন।
guide-step-move-message = ইমেইলটি { $folder } ফোল্ডারে সরান।
guide-step-press-name = ইমেইলের ওপরে আমাদের নাম বা ছবি চাপুন।
guide-step-press = { $menu } চাপুন।
guide-step-press-icon = { $icon ->
    [gear] গিয়ার চাকার চিহ্নটি চাপুন।
    [dots] তিনটি বিন্দু চাপুন।
    [lines] তিনটি দাগ চাপুন। এতে মেনু খুলবে।
    [plus] যোগ চিহ্নটি চাপুন।
    [pencil] পেনসিলের চিহ্নটি চাপুন।
    [bin] ময়লার ঝুড়ির চিহ্নটি চাপুন।
    [person] আপনার নিজের ছবি বা নামের অক্ষর চাপুন।
   *[arrow] নিচের দিকে মুখ করা ছোট তীরটি চাপুন।
}
guide-step-choose = { $menu } বেছে নিন।
guide-step-go-to = এখানে যান: { $path }।
guide-step-set = { $field } লেখাটির পাশে { $menu } বেছে নিন।
guide-step-tick = { $menu } লেখাটির পাশে টিক দিন।
guide-step-untick = { $menu } লেখাটির পাশ থেকে টিক তুলে দিন।
guide-step-switch-on = { $menu } চালু করুন।
guide-step-switch-off = { $menu } বন্ধ করুন।
guide-step-name-rule = { $audience ->
    [patients] { $field } ঘরে একটি নাম লিখুন, যেমন “হাসপাতাল”।
   *[parents] { $field } ঘরে একটি নাম লিখুন, যেমন “স্কুল”।
}
guide-step-type-address = আমাদের একটি ঠিকানা কপি করে { $field } ঘরে বসান।
guide-step-paste-all-with-or = আমাদের সব ঠিকানা কপি করে { $field } ঘরে বসান। ঠিকানাগুলোর মাঝে OR শব্দটি থাকতে হবে।
guide-step-paste-all-lines = আমাদের সব ঠিকানা কপি করে { $field } ঘরে বসান। প্রতিটি ঠিকানা আলাদা লাইনে থাকবে।
guide-step-press-enter = কিবোর্ডে Enter চাপুন।
guide-step-repeat-for-each = আমাদের অন্য প্রতিটি ঠিকানার জন্য একই কাজ করুন।
guide-step-scroll-down = পাতার একদম নিচ পর্যন্ত যান।
guide-step-wait = { $count ->
    [one] অপেক্ষা করুন। চালু হতে { $count } মিনিট লাগতে পারে।
   *[other] অপেক্ষা করুন। চালু হতে { $count } মিনিট পর্যন্ত লাগতে পারে।
}
guide-step-save-file = এই বোতাম চাপুন। এতে আমাদের ফাইলটি আপনার কম্পিউটারে সেভ হবে।
guide-step-choose-file = এইমাত্র যে ফাইলটি সেভ করলেন, সেটি বেছে নিন।
guide-step-save-contact = এই পাতা থেকে আমাদের পরিচিতি সেভ করুন।
guide-step-save-contact-in = এই পাতা থেকে আমাদের পরিচিতি সেভ করুন। শুধু ফোন নয়, আপনার { $account } অ্যাকাউন্ট বেছে নিন।
guide-step-open-contacts = আপনার পরিচিতিগুলো খুলুন।
guide-step-delete-from-contact = আমাদের পরিচিতি থেকে এই ঠিকানাটি মুছে ফেলুন।
guide-step-find-address = তালিকায় সেই জায়গা খুঁজুন, যেখানে সরানোর ঠিকানাটি আছে।
guide-step-take-address-out = শুধু এই একটি ঠিকানা সরিয়ে দিন। অন্যগুলো রেখে দিন।
guide-step-send-message = অফিসে যাঁরা আপনার ইমেইল দেখাশোনা করেন, তাঁদের এই বার্তা পাঠান। এটি কপি করার জন্য তৈরি আছে।
guide-step-take-off-blocked = ব্লক করা ঠিকানার তালিকা খুঁজুন। সেখানে কি আমাদের কোনো ঠিকানা আছে? সরিয়ে দিন।
guide-step-mailbox-first = আগে আপনার ইমেইল ঠিকানা যে কোম্পানির, তার ধাপগুলো করুন। সেখানে যা থাকে, { $program } শুধু তা-ই দেখায়।
guide-way-rule = { $provider }-এ একটি নিয়ম (ফিল্টার) তৈরি করুন
guide-way-exact-list = { $provider }-এ আপনার তালিকায় আমাদের ঠিকানাগুলো যোগ করুন
guide-way-contact = আমাদের পরিচিতি সেভ করুন
guide-way-trust-contacts = { $provider } যেন আপনার পরিচিতিদের ইমেইল আসতে দেয়, তা ঠিক করে দিন
guide-way-not-junk = স্প্যাম থেকে একটি ইমেইল বের করুন
guide-way-primary = আমাদের ইমেইল মূল ট্যাবে সরান
guide-way-spam-to-folder = { $provider } যেন স্প্যাম একটি ফোল্ডারে রাখে, তা ঠিক করে দিন
guide-way-unblock = আমাদের ব্লক করা আছে কি না দেখুন
guide-way-ask-work = যাঁরা আপনার ইমেইল দেখাশোনা করেন, তাঁদের বলুন
guide-effect-lasts = অনেক দিন কাজ করে
guide-effect-helps = কিছুটা কাজ হয়
guide-effect-once = শুধু একটি ইমেইলের জন্য
guide-surface-web = কম্পিউটারের ব্রাউজারে { $program }
guide-surface-android = অ্যান্ড্রয়েড ফোনে { $program }
guide-surface-ios = iPhone বা iPad-এ { $program }
guide-surface-desktop = কম্পিউটারের প্রোগ্রাম হিসেবে { $program }
guide-limit-rules = { $count ->
    [one] আপনি { $count }টি নিয়ম রাখতে পারেন।
   *[other] আপনি সর্বোচ্চ { $count }টি নিয়ম রাখতে পারেন।
}
guide-limit-addresses = { $count ->
    [one] তালিকায় { $count }টি ঠিকানা রাখা যায়।
   *[other] তালিকায় সর্বোচ্চ { $count }টি ঠিকানা রাখা যায়।
}
guide-spam-kept = { $count ->
    [one] দেরি করবেন না: { $provider } { $count } দিন পরেই স্প্যাম মুছে ফেলতে পারে।
   *[other] দেরি করবেন না: { $provider } { $count } দিন পরে স্প্যাম মুছে ফেলতে পারে।
}
guide-basis-official = { $date } তারিখে { $provider }-এর নিজের পাতা থেকে মিলিয়ে দেখা হয়েছে।
guide-basis-third-party = এই ধাপগুলো আমরা { $date } তারিখে অন্যদের লেখা নির্দেশিকায় পড়েছি।
guide-basis-source-code = { $date } তারিখে অন্য প্রোগ্রামও একই কাজ করত। { $provider }-এর নিজের কোনো লেখায় আমরা এটি পড়িনি।
guide-basis-unconfirmed = এখনো নিশ্চিত করা হয়নি। আপনার পর্দার লেখা আলাদা হতে পারে।
guide-note-app-has-no-rules = ফোনের { $provider } অ্যাপে নিয়ম তৈরি করা যায় না। একবার কম্পিউটারে করুন। তাহলে আপনার ফোনেও কাজ করবে।
guide-note-computer-only = এটি শুধু কম্পিউটারে বদলানো যায়। একবার করুন। তাহলে আপনার ফোনেও কাজ করবে।
guide-note-contacts-not-certain = পরিচিতি সেভ করলে কাজ হয়। তবু আমাদের ইমেইল স্প্যামে যেতে পারে।
guide-note-contacts-need-tick = সেটিংসের একটি ঘরে টিক দেওয়া থাকলে তবেই সেভ করা পরিচিতি কাজে লাগে।
guide-note-new-mail-only = এটি নতুন ইমেইলের জন্য কাজ করে। পুরোনোগুলো যেখানে আছে, সেখানেই থাকে।
guide-note-this-message-only = এতে একটি ইমেইল সরে। পরেরটি আবার স্প্যামে যেতে পারে।
guide-note-only-teaches = প্রতিবার এ থেকে আপনার ইমেইল একটু করে শেখে। তবে এটি পুরোপুরি নিশ্চিত নয়।
guide-note-dangerous-stays-out = যেসব ইমেইল বিপজ্জনক মনে হয়, { $provider } সেগুলো সব সময় আটকে রাখে।
guide-note-forged-may-stay-out = ইমেইলটি কে পাঠিয়েছে বুঝতে না পারলে { $provider } তা আটকে রাখতে পারে।
guide-note-refused-unseen = { $provider } কিছু ইমেইল ফিরিয়ে দেয়। সেগুলো কোনো ফোল্ডারেই থাকে না। আপনার স্প্যাম ফোল্ডার খালি থাকলে আমাদের জিজ্ঞেস করুন, আমাদের ইমেইল ফেরত এসেছে কি না।
guide-note-only-whole-endings = { $provider }-এর তালিকাগুলো শুধু আমাদের ঠিকানা নয়, আরও কিছু ঢুকতে দেবে। তখন যারা আমাদের নাম নকল করে, তারাও ঢুকে পড়তে পারে। তাই আমরা সেটি দেখাচ্ছি না।
guide-note-no-lasting-way = { $provider }-এ অনেক দিন কাজ করে এমন কোনো উপায় আমরা জানি না। এই ধাপগুলোতে কিছুটা কাজ হয়।
guide-note-rule-may-lose = নিয়ম থাকলেও ইমেইল স্প্যাম ফোল্ডারে যেতে পারে কি না, তা আমরা জানি না।
guide-note-older-rule-wins = আগে কোনো নিয়ম তৈরি করেছেন? তালিকার প্রথম নিয়মটিই আগে কাজ করে। নতুনটি সবার ওপরে আনুন।
guide-note-takes-time = চালু হতে কয়েক ঘণ্টা লাগতে পারে।
guide-note-first-account = আপনার কি একটির বেশি অ্যাকাউন্ট আছে? বোতামটি প্রথমটি খোলে।
guide-note-tabs-are-silent = অন্য ট্যাবগুলোও দেখুন। সেখানে ইমেইল এলে আপনার ফোনে শব্দ না-ও হতে পারে।
guide-note-folder-hidden-in-programs = কিছু ইমেইল প্রোগ্রামে স্প্যাম ফোল্ডার দেখা যায় না। { $provider }-এর ওয়েবসাইটে দেখুন।
guide-note-app-is-not-the-mailbox = { $provider } শুধু আপনার ইমেইল দেখায়। কোনটি স্প্যাম, তা ঠিক করে আপনার ইমেইল ঠিকানা যে কোম্পানির, সেই কোম্পানি।
guide-note-this-device-only = এটি শুধু এই একটি কম্পিউটারে কাজ করে।
guide-note-paid-only = এর জন্য টাকা দিয়ে কেনা মেইলবক্স লাগে।
guide-note-admin-only = যিনি আপনার অ্যাকাউন্ট দেখাশোনা করেন, শুধু তিনিই এটি করতে পারেন।
guide-note-work-decides = অফিস বা কলেজে যাঁরা ইমেইল দেখাশোনা করেন, তাঁরাই এটি ঠিক করেন। তাঁদের জিজ্ঞেস করুন।
guide-note-phone-block-counts = আপনি কি আমাদের ফোন নম্বর ব্লক করেছেন? তাহলে আপনার ফোন আমাদের ইমেইলও ব্লক করতে পারে।
guide-note-unused-is-closed = কয়েক মাস কেউ না খুললে { $provider } মেইলবক্স বন্ধ করে দেয়। মাঝে মাঝে সাইন ইন করুন।
guide-note-words-may-differ = আপনার পর্দার লেখা একটু আলাদা হতে পারে।
guide-note-one-rule-each = প্রতিটি ঠিকানার জন্য আলাদা নিয়ম লাগবে।
guide-note-save-with-provider = পরিচিতি শুধু ফোনে নয়, { $provider }-এও সেভ করুন।
guide-note-quarantine-too = কিছু ইমেইল কোয়ারান্টিন (quarantine) নামের তালিকায় আটকে থাকতে পারে। সেখানেও দেখুন।
guide-trap-only-listed = { $menu } চালু করবেন না। এতে অন্য সবার ইমেইল আড়াল হয়ে যায় বা মুছে যায়।
guide-trap-unseen = { $menu } বেছে নেবেন না। তাহলে স্প্যামের মতো দেখতে ইমেইলগুলো হারিয়ে যায়, আপনি কখনো দেখতে পান না।
guide-trap-holds-new = { $menu } কি চালু আছে? তাহলে নতুন কারও ইমেইল আপনি ঢুকতে না দেওয়া পর্যন্ত আটকে থাকে। আমাদের ইমেইল সেখানে খুঁজুন।
guide-trap-whole-ending = { $menu } চাপবেন না। এতে শুধু আমাদের ঠিকানা নয়, আরও কিছু ঢুকতে পায়। তখন যারা আমাদের নাম নকল করে, তারাও ঢুকে পড়তে পারে।
guide-move-closed = { $audience ->
    [patients] { $provider } এই মেইলবক্সগুলো { $date } তারিখে বন্ধ করে দিয়েছে। দয়া করে আমাদের অন্য একটি ঠিকানা দিন।
   *[parents] { $provider } এই মেইলবক্সগুলো { $date } তারিখে বন্ধ করে দিয়েছে। দয়া করে স্কুলকে অন্য একটি ঠিকানা দিন।
}
guide-move-moving = { $provider } তাদের মেইলবক্সগুলো { $to }-এ সরিয়ে নিচ্ছে। সরানোর পরে এই ধাপগুলো বদলে যেতে পারে।
guide-move-moved = { $provider } এই মেইলবক্সগুলো { $date } তারিখে { $to }-এ সরিয়ে নিয়েছে। { $to }-এর ধাপগুলো ব্যবহার করুন।
