contact-note-list = তালিকা { $number }, { $date }।
contact-note-newest = সবচেয়ে নতুন তালিকা: { $page }
contact-note-fake = যে কেউ ঠিকানা নকল করতে পারে। কোনো ইমেইলে টাকা বা পাসওয়ার্ড চাইলে তার কোথাও চাপবেন না। { $phone } নম্বরে আমাদের ফোন করুন।
contact-note-fake-ask = যে কেউ ঠিকানা নকল করতে পারে। কোনো ইমেইলে টাকা বা পাসওয়ার্ড চাইলে তার কোথাও চাপবেন না। আগে আমাদের জিজ্ঞেস করুন। নিজে এসে জিজ্ঞেস করুন, অথবা আপনার কাছে আগে থেকে থাকা নম্বরে ফোন করুন।
rules-title = { $school }-এর ইমেইল ঠিকানা
rules-list = তালিকা { $number }, { $date }।
rules-newest = সবচেয়ে নতুন তালিকা: { $page }
rules-warning = এই ফাইল এসব ঠিকানার জন্য জাঙ্ক পরীক্ষা বন্ধ করে দেয়। তখন কেউ এসব ঠিকানা নকল করে ইমেইল পাঠালে সেটিও ঢুকে পড়ে।
rules-none = এখন কোনো ঠিকানা ব্যবহার হচ্ছে না।
feed-title = { $school }-এর ইমেইল ঠিকানা
feed-subtitle = { $audience ->
    [patients] আমাদের ইমেইল ঠিকানার তালিকায় যা যা বদলায়
   *[parents] স্কুলের ইমেইল ঠিকানার তালিকায় যা যা বদলায়
}
feed-first = প্রথম তালিকা
feed-list = তালিকা { $number }
feed-list-added = { $added ->
    [one] তালিকা { $number }: একটি নতুন ঠিকানা
   *[other] তালিকা { $number }: { $added }টি নতুন ঠিকানা
}
feed-list-retired = { $retired ->
    [one] তালিকা { $number }: একটি ঠিকানা আর ব্যবহার হয় না
   *[other] তালিকা { $number }: { $retired }টি ঠিকানা আর ব্যবহার হয় না
}
feed-list-both = তালিকা { $number }: নতুন ঠিকানা { $added }টি, আর ব্যবহার হয় না { $retired }টি
feed-added = নতুন: { $addresses }।
feed-retired = আর ব্যবহার হয় না: { $addresses }।
feed-details = অন্য তথ্যও বদলেছে, যেমন নাম বা ফোন নম্বর।
feed-details-only = কিছু তথ্য বদলেছে, যেমন নাম বা ফোন নম্বর। ঠিকানাগুলো একই আছে।
feed-paused = আপাতত বন্ধ: { $address }
feed-paused-text = দয়া করে { $address } থেকে আসা ইমেইল এখন খুলবেন না। অন্য কেউ এখান থেকে ইমেইল পাঠাতে পারে।
feed-resumed = আবার চালু: { $address }
feed-resumed-text = আমরা আবার { $address } ব্যবহার করছি। তবু যে কেউ ঠিকানা নকল করতে পারে।
