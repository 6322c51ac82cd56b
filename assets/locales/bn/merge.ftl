merge-to = { $audience ->
    [patients] এই চিঠি যাঁর জন্য:
   *[parents] এই শিক্ষার্থীর পরিবারের জন্য:
}
merge-heading = { $audience ->
    [patients] নাম লেখা চিঠি
   *[parents] নাম লেখা চিঠি, ক্লাস ধরে ধরে
}
merge-lead = { $audience ->
    [patients] নামের তালিকা আনুন। তারপর প্রতিটি নাম ঠিক ভাষার চিঠিতে বসে যায়, খামের জানালা যেখানে থাকে ঠিক সেখানে।
   *[parents] ক্লাসের তালিকা আনুন। তারপর প্রত্যেক শিক্ষার্থীর নাম তার পরিবারের ভাষার চিঠিতে বসে যায়। চিঠিটি স্কুলব্যাগে বা জানালাওয়ালা খামে দেওয়া যায়।
}
merge-promise = নামগুলো এই কম্পিউটারেই থাকে। সব কাজ আপনার ব্রাউজার এখানেই করে। কোনো নাম আমাদের কাছে বা অন্য কারও কাছে পাঠানো হয় না।
merge-begin = তালিকা দিয়ে শুরু করুন
merge-not-loaded = এই অংশটি খোলা যায়নি। পাতাটি আবার খুলুন, আর আরেকবার চেষ্টা করুন।
merge-too-old = এই ব্রাউজার এই কাজের জন্য বেশি পুরোনো। Edge, Chrome, Firefox বা Safari-র নতুন সংস্করণ ব্যবহার করুন। এই পাতার অন্য সব চিঠি যেকোনো ব্রাউজারে চলে।
merge-list = আপনার তালিকা
merge-list-note = { $audience ->
    [patients] প্রত্যেকের জন্য একটি লাইন: নাম, দল ও ভাষা।
   *[parents] প্রত্যেক শিক্ষার্থীর জন্য একটি লাইন: নাম, ক্লাস ও বাড়ির ভাষা। এমন তালিকা আপনি SIMS, Arbor বা Bromcom থেকে সেভ করতে পারেন, অথবা Excel-এ লিখতে পারেন।
}
merge-file = তালিকার ফাইল
merge-file-hint = এটি CSV ফাইল হতে হবে। Excel-এ: “File”, “Save As”, “CSV UTF-8”। ফাইলটি টেনে এনে এখানে ছেড়েও দিতে পারেন। সবচেয়ে বেশি { $max }টি নাম দেওয়া যায়।
merge-paste = অথবা তালিকাটি এখানে পেস্ট করুন
merge-paste-hint = Excel-এ ঘরগুলো বেছে নিন, কপি করুন, আর এই বাক্সে পেস্ট করুন।
merge-read = পেস্ট করা তালিকা পড়ুন
merge-bad-empty = এই তালিকায় কোনো নাম নেই। এমন তালিকা আনুন যাতে প্রতিটি নামের জন্য একটি লাইন আছে।
merge-bad-size = নামের তালিকার জন্য এই ফাইল বেশি বড়। সবচেয়ে বেশি { $max } MB হতে পারে। অন্য ফাইল বেছে নিন।
merge-bad-workbook = এটি Excel বা অন্য কোনো প্রোগ্রামের ফাইল, CSV ফাইল নয়। সেই প্রোগ্রামে এটি খুলুন, “File” ও “Save As” চাপুন, “CSV UTF-8” বেছে নিন, আর সেই ফাইলটি আনুন। অথবা ঘরগুলো কপি করে নিচে পেস্ট করুন।
merge-bad-file = এই ফাইল আমরা পড়তে পারছি না। আগে তালিকাটি CSV হিসেবে সেভ করুন। Excel-এ: “File”, “Save As”, “CSV UTF-8”।
merge-bad-many = একবারের জন্য নাম বেশি হয়ে গেছে: { $count }। সবচেয়ে বেশি { $max }টি নাম দেওয়া যায়। তালিকাটি কয়েক অংশে ভাগ করুন, আর একটি একটি করে আনুন।
merge-found = আমরা যা পড়েছি
merge-names = নাম
merge-classes = { $audience ->
    [patients] দল
   *[parents] ক্লাস
}
merge-languages = ভাষা
merge-left-out = বাদ দেওয়া লাইন
merge-line = লাইন { $line }
merge-line-no-name = এতে কোনো নাম নেই। আপনার তালিকায় নামটি লিখুন, অথবা লাইনটি বাদ দিন।
merge-line-long = নামটি চিঠির জন্য বেশি লম্বা। এটি কি ঠিক কলাম?
merge-line-quote = এখানে একটি উদ্ধৃতি চিহ্ন (") শুরু হয়েছে, কিন্তু কোথাও শেষ হয়নি। আপনার তালিকা থেকে এটি সরিয়ে দিন।
merge-line-above = এই লাইনটি শিরোনামের ওপরে আছে।
merge-line-more = যেসব লাইন এখানে দেখানো হয়নি: { $count }
merge-preview = প্রথম কয়েকটি চিঠি
merge-columns = কোন কলামে কী আছে?
merge-column-name = নাম
merge-column-second = নামের দ্বিতীয় অংশ
merge-column-class = { $audience ->
    [patients] দল
   *[parents] ক্লাস
}
merge-column-language = ভাষা
merge-column-none = কোনোটি নয়
merge-column-number = কলাম { $number }
merge-column-headings = প্রথম লাইনে শিরোনাম আছে, নাম নয়
merge-choose = কোন ভাষার জন্য কোন চিঠি?
merge-choose-note = যেখানে “দয়া করে দেখে নিন” লেখা আছে, সেখানে আমরা নিশ্চিত ছিলাম না। যে ভাষা আমাদের নেই, তার জন্য ইংরেজি চিঠি দেওয়া হয়।
merge-choose-said = আপনার তালিকায়
merge-choose-letter = চিঠি
merge-choose-empty = কিছু নেই
merge-choose-check = দয়া করে দেখে নিন
merge-how = কোন চিঠি?
merge-kind = কী ধরনের চিঠি
merge-paper = কাগজ
merge-sides = প্রিন্টার ছাপে
merge-sides-both = দুই পিঠে
merge-sides-one = এক পিঠে
merge-separators = { $audience ->
    [patients] প্রতিটি দলের আগে তার নাম লেখা একটি শিট দিন
   *[parents] প্রতিটি ক্লাসের আগে তার নাম লেখা একটি শিট দিন
}
merge-ticks = তাতে নামের তালিকা দিন, টিক দেওয়ার জন্য
merge-counts = কতটা প্রিন্ট করতে হবে
merge-counts-letters = চিঠি
merge-counts-pages = প্রতিটি চিঠির পৃষ্ঠা
merge-counts-sheets = কাগজের শিট
merge-counts-half = আধা পাতার চিঠির শিট
merge-counts-slips = ছোট চিরকুটের শিট
merge-counts-between = { $audience ->
    [patients] দলের মাঝের শিট
   *[parents] ক্লাসের মাঝের শিট
}
merge-counts-total = মোট
merge-counts-note = নাম লাগবে না? আধা পাতার চিঠি ও ছোট চিরকুটে কাগজ কম লাগে: সেগুলো এই পাতার ওপরের অংশ থেকে প্রিন্ট করুন। কয়টি শিট লাগবে, তা শেষ দুটি কলামে লেখা আছে।
merge-counts-copy = ছকটি কপি করুন
merge-not-fetched = এই চিঠি আনা যায়নি: { $language }। আপনার ইন্টারনেট সংযোগ দেখুন, আর আবার চেষ্টা করুন।
merge-no-letter = এই ভাষায় এখানে কোনো চিঠি নেই: { $language }। ওপরে এর জন্য অন্য চিঠি বেছে নিন।
merge-again = আবার চেষ্টা করুন
merge-make = চিঠি তৈরি করুন
merge-making = চিঠি তৈরি হচ্ছে …
merge-ready = চিঠি তৈরি হয়েছে।
merge-save = চিঠি সেভ করুন (PDF)
merge-print-both = ফাইলটি 100% মাপে, দুই পিঠে প্রিন্ট করুন। লম্বা ধার ধরে ওলটানো বেছে নিন (Flip on long edge)।
merge-print-one = ফাইলটি 100% মাপে, এক পিঠে প্রিন্ট করুন।
merge-pages = পৃষ্ঠা
merge-size = সাইজ
merge-not-made = চিঠি তৈরি করা যায়নি। পাতাটি আবার খুলুন, আর আরেকবার চেষ্টা করুন। নাম ছাড়া চিঠি আপনি এই পাতার ওপরের অংশ থেকে প্রিন্ট করতে পারেন।
merge-title = নাম লেখা চিঠি – { $school }
merge-no-class = { $audience ->
    [patients] কোনো দল নেই
   *[parents] কোনো ক্লাস নেই
}
merge-sent = এই কম্পিউটার থেকে কী বাইরে গেছে
merge-sent-names = এই কম্পিউটার থেকে বাইরে যাওয়া নাম
merge-sent-files = এই সাইট থেকে আনা ফাইল
merge-sent-note = এগুলো ওই ফাইলগুলোর ঠিকানা। কোনোটিতেই কোনো নাম নেই।
