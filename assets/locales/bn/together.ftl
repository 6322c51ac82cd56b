together-link = { $audience ->
    [patients] একটির বেশি ক্লিনিক? সবগুলোর পরিচিতি একবারে সেভ করুন
   *[parents] সন্তানেরা দুটি স্কুলে পড়ে? সব পরিচিতি একবারে সেভ করুন
}
together-title = একটির বেশি স্কুলের পরিচিতি – Hallpass
together-heading = { $audience ->
    [patients] একটির বেশি হাসপাতাল বা ক্লিনিক?
   *[parents] একটির বেশি স্কুল?
}
together-lead = সবগুলো এখানে বেছে নিন। তারপর সবগুলোর পরিচিতি একবারে সেভ করুন।
together-chosen-heading = { $audience ->
    [patients] আপনি যা বেছে নিয়েছেন
   *[parents] আপনার স্কুলগুলো
}
together-none = আপনি এখনো একটিও বেছে নেননি। প্রথমটি নিচে খুঁজুন।
together-take = সরান
together-take-label = { $school } সরান
together-save = { $count ->
    [one] পরিচিতি সেভ করুন
   *[other] { $count }টি পরিচিতি সেভ করুন
}
together-save-note = আপনার ফোনে সব পরিচিতি দেখা যাবে। “সেভ করুন” বা “সব যোগ করুন” চাপুন। শুধু একটি দেখা গেলে প্রতিটি স্কুলের পাতা খুলুন, আর সেখানে তার পরিচিতি সেভ করুন।
together-add-heading = { $audience ->
    [patients] হাসপাতাল বা ক্লিনিক যোগ করুন
   *[parents] স্কুল যোগ করুন
}
together-add-label = নাম, শহর বা পোস্টকোড লিখুন
together-add-button = খুঁজুন
together-found = ঠিক নামটি চাপুন।
together-found-none = আমরা খুঁজে পাইনি। নামের শুধু একটি অংশ, বা শুধু শহর লিখে দেখুন।
together-found-many = আরও আছে। নামের আরও কিছু অংশ লিখুন, অথবা শহরও লিখুন।
together-full = { $count ->
    [one] এখানে আপনি একটি বেছে নিতে পারেন।
   *[other] এখানে আপনি { $count }টি বেছে নিতে পারেন। আরেকটি যোগ করতে হলে একটি সরান।
}
together-missing = এর মধ্যে একটি এখন আর এখানে নেই। তাই আমরা সেটি আপনার তালিকা থেকে সরিয়ে দিয়েছি।
together-list-heading = তাদের সব ঠিকানা
together-private = আপনি কী বেছে নিচ্ছেন, আমরা তা লিখে রাখি না। এই পাতা বন্ধ করলে সেটি মুছে যায়।
together-elsewhere = একটির বেশি স্কুল বেছে নিতে এই পাতায় যান:
