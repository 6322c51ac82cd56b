skip-to-content = الانتقال إلى الجزء الرئيسي
language-nav = اللغة
footer-nav = عن هذه الصفحة
no-tracking = نحن لا نحتفظ بأي شيء عنكم: لا ملفات تعريف ارتباط (cookies) ولا عدّ للزيارات.
made-with = أُنشئت هذه الصفحة باستخدام Hallpass.
not-translated = هذه الصفحة ليست متوفرة بعد بهذه اللغة: { $language }. ها هي بالإنجليزية.
all-languages = كل اللغات ({ $count })
other-languages = لغات أخرى
back-to-list = كل عناويننا
find-school = { $audience ->
    [patients] ابحثوا عن المستشفى أو العيادة
   *[parents] ابحثوا عن مدرستكم
}
school-title = تأكدوا من وصول رسائلنا الإلكترونية إليكم – { $school }
school-description = { $audience ->
    [patients] عناوين البريد الإلكتروني التي يستخدمها { $school } للكتابة إلى المرضى، وكيف لا تضيع رسائله بين الرسائل غير المرغوب فيها.
   *[parents] عناوين البريد الإلكتروني التي تستخدمها { $school } للكتابة إلى أولياء الأمور، وكيف لا تضيع رسائلها بين الرسائل غير المرغوب فيها.
}
school-heading = تأكدوا من وصول رسائلنا الإلكترونية إليكم
school-lead = بعض رسائلنا الإلكترونية تذهب إلى مجلد الرسائل غير المرغوب فيها. احفظوا جهة اتصالنا ليعرفنا بريدكم الإلكتروني. يستغرق ذلك نحو دقيقة.
save-contact = حفظ جهة اتصالنا
list-heading = العناوين التي نستخدمها
list-complete = { $audience ->
    [patients] هذه قائمتنا الكاملة. نستخدمها للرسائل الإلكترونية إلى المرضى.
   *[parents] هذه قائمتنا الكاملة. نستخدمها للرسائل الإلكترونية إلى العائلات.
}
list-partial-heading = هذه ليست قائمتنا الكاملة بعد
list-partial = { $audience ->
    [patients] قد يكتب إليكم أيضًا من يعتنون بكم من عناوين ليست هنا.
   *[parents] قد يكتب إليكم أيضًا معلم طفلكم أو معلمته وموظفون آخرون من عناوين ليست هنا.
}
list-none-heading = ليست لدينا قائمة خاصة بنا بعد
list-none = { $audience ->
    [patients] هذه عناوين { $organisation }. قد يكتب إليكم من يعتنون بكم من عناوين أخرى.
   *[parents] هذه عناوين { $organisation }. قد يكتب إليكم معلم طفلكم أو معلمته وموظفون آخرون من عناوين أخرى.
}
list-empty = لا يوجد هنا أي عنوان بعد.
jump-nav = أجزاء القائمة
group-office = { $audience ->
    [patients] مكتبنا
   *[parents] مكتب المدرسة
}
group-urgent = أخبار عاجلة
group-payments = المال والوجبات
group-news = أخبار
group-clubs = النوادي والرحلات والحافلات
group-reports = التقارير والنتائج
group-appointments = المواعيد
group-other = رسائل أخرى
group-organisation = من { $organisation }
purpose-office = المكتب
purpose-absence = الغياب
purpose-urgent = أخبار عاجلة وإغلاق
purpose-payments = المدفوعات
purpose-meals = { $audience ->
    [patients] الوجبات
   *[parents] الوجبات المدرسية
}
purpose-newsletter = النشرة الإخبارية
purpose-clubs = النوادي
purpose-trips = الرحلات
purpose-transport = الحافلات والنقل
purpose-reports = { $audience ->
    [patients] التقارير
   *[parents] التقارير ولقاءات أولياء الأمور
}
purpose-results = النتائج
purpose-safeguarding = الرعاية والحماية
purpose-admissions = { $audience ->
    [patients] الدخول إلى المستشفى
   *[parents] القبول في المدرسة
}
purpose-appointments = المواعيد
purpose-other = غير ذلك
reply-yes = يمكنكم الرد على هذا العنوان.
reply-no = لا أحد يقرأ الردود.
reply-no-office = لا أحد يقرأ الردود. اكتبوا إلى المكتب.
reply-all-yes = يمكنكم الرد على كل هذه العناوين.
reply-all-no = لا أحد يقرأ الردود على هذه العناوين.
new-since = جديد منذ { $date }.
used-since = نستخدمه منذ { $date }.
used-from = سنبدأ استخدامه في { $date }.
used-until = نستخدمه حتى { $date }.
platform-sends = هذه الرسائل ترسلها نيابة عنا شركة { $platform }.
shows-name = قد يعرض هاتفكم الاسم { $name } فقط.
tag-shared = مشترك
shared-look-for = { $audience ->
    [patients] يستخدم آخرون هذا العنوان أيضًا. ابحثوا عن الاسم { $name } في الرسالة.
   *[parents] تستخدم مدارس أخرى هذا العنوان أيضًا. ابحثوا عن الاسم { $name } في الرسالة.
}
shared-also = { $audience ->
    [patients] يستخدم آخرون هذا العنوان أيضًا.
   *[parents] تستخدم مدارس أخرى هذا العنوان أيضًا.
}
tag-paused = متوقف مؤقتًا
paused-since = توقفنا عن استخدامه في { $date }.
paused-do-not-open = من فضلكم لا تفتحوا أي رسالة منه حتى تختفي هذه الملاحظة.
paused-undo = هل حفظتموه؟ احذفوه من جهات الاتصال ومن أي قاعدة في بريدكم الإلكتروني.
retired-heading = عناوين لم نعد نستخدمها
retired-until = استخدمناه حتى { $date }.
seal-checked = تمت المراجعة
seal-unchecked = لم تتم المراجعة بعد
checked-by = آخر مراجعة لهذه القائمة: { $date }، بواسطة { $by }.
not-checked = { $audience ->
    [patients] لم يراجع أحد هنا هذه القائمة بعد.
   *[parents] لم يراجع أحد في المدرسة هذه القائمة بعد.
}
save-heading = كيف تحفظون جهة اتصالنا
save-step-press = اضغطوا على «{ save-contact }».
save-step-see = { $count ->
    [zero] يعرض هاتفكم جهة اتصال بلا عناوين.
    [one] يعرض هاتفكم جهة اتصال فيها عنواننا.
    [two] يعرض هاتفكم جهة اتصال واحدة فيها عنوانان.
    [few] يعرض هاتفكم جهة اتصال واحدة فيها { $count } عناوين.
    [many] يعرض هاتفكم جهة اتصال واحدة فيها { $count } عنوانًا.
   *[other] يعرض هاتفكم جهة اتصال واحدة فيها { $count } عنوان.
}
save-step-keep = اضغطوا على «حفظ» أو «إضافة» أو «إنشاء جهة اتصال جديدة».
save-again = هل حفظتمونا من قبل؟ احفظوا من جديد عندما تتغير هذه القائمة، واحذفوا جهة الاتصال القديمة.
save-not-enough = هذا يساعد، لكنه قد لا يكفي. هل توجد رسالة منا في مجلد الرسائل غير المرغوب فيها (Spam أو Junk)؟ افتحوها واضغطوا على «ليس بريدًا غير هام» أو «ليست رسالة غير مرغوب فيها».
save-after-list = { $count ->
    [zero] جهة اتصال بلا عناوين.
    [one] جهة اتصال واحدة فيها عنواننا.
    [two] جهة اتصال واحدة فيها عنوانان.
    [few] جهة اتصال واحدة فيها { $count } عناوين.
    [many] جهة اتصال واحدة فيها { $count } عنوانًا.
   *[other] جهة اتصال واحدة فيها { $count } عنوان.
}
unsure-heading = هل تشكّون في رسالة إلكترونية؟
fake-warning = أي شخص يستطيع أن يزوّر عنوانًا. قد يكون العنوان في هذه القائمة وتكون الرسالة مع ذلك من شخص آخر.
fake-ring = إذا طلبت منكم رسالة مالًا أو كلمة مرور، فلا تضغطوا على أي شيء فيها. اتصلوا بنا على الرقم { $phone }.
fake-ask = إذا طلبت منكم رسالة مالًا أو كلمة مرور، فلا تضغطوا على أي شيء فيها. اسألونا أولًا، وجهًا لوجه أو على رقم هاتف موجود عندكم من قبل.
files-heading = ملفات لبرامج البريد الإلكتروني
files-intro = للكمبيوتر، أو إذا كنتم تديرون البريد الإلكتروني لأشخاص آخرين.
files-contacts = جهات الاتصال
file-contact = جهة اتصال واحدة فيها كل العناوين
file-contact-photo = { $audience ->
    [patients] جهة الاتصال نفسها، مع صورتنا
   *[parents] جهة الاتصال نفسها، مع شعارنا
}
file-contact-4 = جهة الاتصال نفسها، للبرامج الأحدث
file-outlook-contacts = جهات اتصال لبرنامج Outlook
file-outlook-contacts-note = يحفظ Outlook ثلاثة عناوين فقط في جهة الاتصال الواحدة، لذلك قد ترون أكثر من جهة اتصال.
file-each = جهة اتصال لكل عنوان
files-rules = قواعد تمنع ذهاب رسائلنا إلى الرسائل غير المرغوب فيها
files-rules-warning = هذه الملفات توقف فحص الرسائل غير المرغوب فيها لعناويننا. عندها تصل إليكم أيضًا رسالة من شخص يزوّر أحد هذه العناوين.
files-rules-weak = بعض عناويننا ما زال تزويرها سهلًا.
files-rules-unknown = لا نعرف بعد مدى سهولة تزوير عناويننا.
files-rules-last = لذلك احفظوا جهة اتصالنا أولًا، ولا تستخدموا هذه الملفات إلا إذا ظلت رسائلنا لا تصل.
file-gmail = قواعد لـ Gmail
file-gmail-note = على الكمبيوتر: الإعدادات، ثم الفلاتر، ثم استيراد الفلاتر.
file-outlook-list = قائمة لإعدادات البريد غير الهام في Outlook
file-outlook-list-note = لبرنامج Outlook على الكمبيوتر.
file-sieve = قاعدة لخدمات بريد أخرى
file-sieve-note = ملف Sieve، مثلًا لخدمة Proton Mail أو Fastmail.
files-plain = العناوين فقط
file-plain = كل العناوين، كل عنوان في سطر
it-heading = لفرق الدعم التقني
it-intro = القائمة نفسها لأنظمة البريد. وهي موقّعة رقميًا، فيستطيع الكمبيوتر أن يرى أن أحدًا لم يغيّرها.
it-json = القائمة الموقّعة (JSON)
it-text = العناوين (نص عادي)
it-keys = مفاتيحنا
share-heading = { $audience ->
    [patients] أروا هذه الصفحة لشخص آخر
   *[parents] أروا هذه الصفحة لأولياء أمور آخرين
}
share-and-print = المشاركة والطباعة
qr-label = رمز QR. العنوان مكتوب تحته أيضًا.
qr-scan = صوّروا الرمز بكاميرا الهاتف، أو اكتبوا:
print-heading = الطباعة
print-letter = { $audience ->
    [patients] خطاب للطباعة (A4)
   *[parents] خطاب يؤخذ إلى البيت (A4)
}
print-letter-us = خطاب على ورق بالمقاس الأمريكي
print-all = كل ما يمكن طباعته
notice-delayed-heading = { $provider }؟ رسائلنا متأخرة
notice-delayed = رسائلنا إلى { $provider } متأخرة منذ { $since }. ليس عليكم أن تفعلوا شيئًا. سنرسلها مرة أخرى.
notice-blocked-heading = { $provider }؟ رسائلنا لا تصل إليكم
notice-blocked = ترفض خدمة { $provider } رسائلنا منذ { $since }. حفظ جهة اتصالنا لا يغيّر ذلك. نحن نعمل على حل المشكلة.
notice-blocked-ring = هل تنتظرون شيئًا منا؟ اتصلوا بنا على الرقم { $phone }.
notice-junked-heading = { $provider }؟ ابحثوا في مجلد الرسائل غير المرغوب فيها
notice-junked = منذ { $since } تضع خدمة { $provider } رسائلنا في مجلد الرسائل غير المرغوب فيها (Spam أو Junk). افتحوا إحداها هناك واضغطوا على «ليس بريدًا غير هام» أو «ليست رسالة غير مرغوب فيها».
notice-resolved-heading = { $provider }؟ رسائلنا تصل من جديد
notice-resolved = رسائلنا إلى { $provider } تصل من جديد منذ { $since }. إذا لم تصلكم رسالة تنتظرونها، فاسألونا.
provider-short = { $id ->
    [outlook_com] Hotmail أو Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail وOutlook وLive وMSN
    [microsoft365] Microsoft 365 في العمل أو الكلية
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
    [ee_orange_uk] EE وOrange
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
    [uol_bol] UOL وBOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = ما الذي تغيّر
feed-link = متابعة التغييرات (feed)
list-number = القائمة { $number }.
history-title = ما الذي تغيّر – { $school }
history-heading = ما الذي تغيّر
history-lead = كل تغيير في قائمة عناويننا، والأحدث أولًا.
history-none = لم يتغير شيء بعد.
history-published = القائمة { $number }
history-added = جديد:
history-retired = لم يعد مستخدمًا:
history-details = غيّرنا شيئًا آخر، مثل اسمنا أو رقم هاتفنا.
history-same = بقيت العناوين كما هي.
history-paused-heading = متوقف مؤقتًا
history-paused = توقفنا الآن عن استخدام { $address }.
history-resumed-heading = نستخدمه من جديد
history-resumed = نستخدم { $address } من جديد.
print-title = الطباعة – { $school }
print-lead = كل ما يمكنكم طباعته أو وضعه في نشرة إخبارية.
print-letters = خطاب
print-letters-note = { $audience ->
    [patients] يشرح للناس كيف تصل إليهم رسائلنا، وفيه كل عناويننا.
   *[parents] يشرح للعائلات كيف تصل إليها رسائلنا، وفيه كل عناويننا.
}
print-not-complete = { $audience ->
    [patients] لا يوجد خطاب بعد، لأن قائمتنا لم تكتمل.
   *[parents] لا يوجد خطاب بعد، لأن قائمة المدرسة لم تكتمل.
}
print-code = الرمز
print-code-note = يفتح صفحتنا. أفضل شكل له هو الأسود على الأبيض، مع مساحة بيضاء حوله.
print-code-drawing = الرمز كرسم (SVG)
print-code-picture = الرمز كصورة (PNG)
organisation-title = رسائل إلكترونية من { $name }
organisation-lead = { $audience ->
    [patients] اختاروا المستشفى أو العيادة لتروا العناوين التي تصلكم منها الرسائل.
   *[parents] اختاروا مدرستكم لتروا العناوين التي تكتب منها.
}
organisation-schools = { $audience ->
    [patients] المستشفيات والعيادات
   *[parents] المدارس
}
organisation-none = لا يوجد أحد في هذه القائمة بعد.
organisation-it = كل القوائم، موقّعة (JSON)
home-title = ابحثوا عن مدرستكم – Hallpass
home-heading = ابحثوا عن مدرستكم
home-lead = اعرفوا العناوين التي تكتب منها مدرستكم أو المستشفى أو العيادة، وأخرجوا رسائلها من مجلد الرسائل غير المرغوب فيها.
home-many = { $count ->
    [zero] لا توجد مدارس
    [one] مدرسة واحدة
    [two] مدرستان
    [few] { $count } مدارس
    [many] { $count } مدرسة
   *[other] { $count } مدرسة
}
home-empty = لا توجد هنا أي قائمة بعد.
gone-title = تم إغلاق { $school } نهائيًا
gone-closed = كان الإغلاق في { $date }. لم نعد نحتفظ بقائمة عناوين هنا.
gone-successors = ابحثوا هنا بدلًا من ذلك:
gone-caution = هل وصلتكم رسالة بهذا الاسم؟ لا تضغطوا على أي شيء فيها. اسألوا أولًا.
not-found-title = لم نجد هذه الصفحة
not-found-code = هل كتبتم رمزًا من خطاب؟ انظروا إليه مرة أخرى: مجموع حروفه وأرقامه ثمانية.
not-found-old = قد يكون الرابط قديمًا، أو قد يكون حرف ناقصًا منه.
broken-title = حدث خطأ هنا
broken-lead = ليس الخطأ منكم. حاولوا مرة أخرى بعد بضع دقائق.
unavailable-title = لسنا جاهزين الآن
unavailable-lead = حاولوا مرة أخرى بعد بضع دقائق.
