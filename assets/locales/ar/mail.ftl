mail-school-lead = بعض رسائلنا الإلكترونية تذهب إلى مجلد الرسائل غير المرغوب فيها. أخبروا بريدكم الإلكتروني أي الرسائل منا. يستغرق ذلك نحو دقيقتين.
mail-show-how = أروني كيف
mail-title = أي بريد إلكتروني تستخدمون؟ – { $school }
mail-heading = أي بريد إلكتروني تستخدمون؟
mail-lead = بعدها نعرض لكم فقط خطوات بريدكم.
mail-type-label = ماذا يأتي بعد علامة @ في عنوان بريدكم الإلكتروني؟
mail-type-why = مثلًا gmail.com. هذا كل ما نحتاج إليه، فلا تكتبوا الجزء الخاص بكم. نحن لا نحتفظ بما تكتبون.
mail-type-go = متابعة
mail-type-live = الخانة لا تعمل؟ اختاروا من القائمة، أو اذهبوا إلى { $site }.
mail-choose-heading = اختاروا بريدكم
mail-choose-more = شركات بريد أخرى
mail-choose-none = بريدكم ليس هنا؟
mail-slip-heading = هل تقصدون { $meant }؟
mail-slip-yes = نعم، { $meant }
mail-slip-no = لا، { $typed }
mail-unknown-heading = نحن لا نعرف { $typed }
mail-unknown = هل هو بريد العمل أو الكلية؟ أم أن شركة بريدكم في هذه القائمة؟
mail-unreadable-heading = لم نستطع قراءة ذلك
mail-unreadable = من فضلكم اكتبوا فقط ما يأتي بعد علامة @، مثل gmail.com. أو اختاروا من القائمة.
mail-of-heading = { $id ->
    [other] كيف تصلكم رسائلنا في أي بريد إلكتروني
    [work] كيف تصلكم رسائلنا في العمل أو الكلية
   *[some] كيف تصلكم رسائلنا في { $provider }
}
mail-of-title = { $id ->
    [other] كيف تصلكم رسائلنا في أي بريد إلكتروني – { $school }
    [work] كيف تصلكم رسائلنا في العمل أو الكلية – { $school }
   *[some] كيف تصلكم رسائلنا في { $provider } – { $school }
}
mail-of-lead-lasts = أفضل طريقة تأتي أولًا. أثرها يدوم، فافعلوها مرة واحدة وينتهي الأمر.
mail-of-lead-helps = هنا لا توجد طريقة مضمونة. كل طريقة تساعد، فافعلوا كل ما تستطيعون.
mail-of-another = شركة بريد أخرى
mail-where-heading = أين تقرؤون بريدكم الإلكتروني؟
mail-where-android = هاتف Android
mail-where-ios = iPhone أو iPad
mail-where-computer = كمبيوتر
mail-computer-first = تحتاجون إلى كمبيوتر لهذا، لكن مرة واحدة فقط. أرسلوا هذه الصفحة إلى أنفسكم وافتحوها هناك.
mail-email-page = أرسلوا لي هذه الصفحة بالبريد
mail-email-page-subject = كيف تصلني رسائل { $school }
mail-email-page-text = افتحوا هذه الصفحة على كمبيوتر: { $address }
mail-computer-now = أنا على كمبيوتر الآن
mail-by-hand = الزر لا يعمل؟
mail-with-file = استخدام ملف بدلًا من ذلك
mail-open = فتح { $program }
mail-open-part = فتح { $program } ({ $number } من { $count })
mail-open-parts = عناويننا كثيرة ولا يتسع لها زر واحد. افعلوا هذه الخطوات مرة لكل زر.
mail-save-file = حفظ ملفنا
mail-picture = رسم للشاشة: { $words }
mail-also-called = قد يكون اسمه أيضًا { $menu }.
mail-addresses-heading = عناويننا
mail-addresses-note = المسوا عنوانًا لتحديده كله. ثم انسخوه.
mail-addresses-none = لا يوجد عنوان تضعونه الآن.
mail-copy = نسخ
mail-copy-all = نسخ الكل
mail-copy-address = نسخ { $address }
mail-copied = تم النسخ
mail-shared-heading = { $count ->
    [zero] لا ينقص هنا أي عنوان. لماذا؟
    [one] ينقص هنا عنوان واحد. لماذا؟
    [two] ينقص هنا عنوانان. لماذا؟
    [few] تنقص هنا { $count } عناوين. لماذا؟
    [many] ينقص هنا { $count } عنوانًا. لماذا؟
   *[other] ينقص هنا { $count } عنوان. لماذا؟
}
mail-shared-why = { $audience ->
    [patients] يستخدم آخرون هذا العنوان أيضًا. إذا سمحتم له بالدخول، فستدخل رسائلهم أيضًا.
   *[parents] تستخدم مدارس أخرى هذا العنوان أيضًا. إذا سمحتم له بالدخول، فستدخل رسائلها أيضًا.
}
mail-shared-add = فتح { $program } مع هذه العناوين أيضًا
mail-notes-heading = من المفيد أن تعرفوا
mail-traps-heading = انتبهوا إلى هذا
mail-moves-heading = صناديق البريد هذه تتغير
mail-move-some = هذا عن العناوين التي تنتهي بـ { $endings }.
mail-own-help = مساعدة من { $provider }
mail-undo-heading = إزالة عنوان
mail-undo-why = افعلوا هذا عندما نوقف عنوانًا مؤقتًا أو نهائيًا.
mail-worked-heading = هل نجح الأمر؟
mail-worked = { $audience ->
    [patients] اطلبوا منا أن نرسل إليكم رسالة تجريبية. لا يوجد إعداد مضمون: قد تُحجز رسالة رغم ذلك.
   *[parents] اطلبوا من مكتب المدرسة أن يرسل إليكم رسالة تجريبية. لا يوجد إعداد مضمون: قد تُحجز رسالة رغم ذلك.
}
mail-ask-test = طلب رسالة تجريبية
mail-help-link = ما زال لا يصل شيء؟
mail-in-app = لا يحدث شيء عندما تضغطون على زر؟ افتحوا هذه الصفحة في متصفح الإنترنت، مثل Chrome أو Safari.
mail-in-app-seen = أنتم داخل تطبيق آخر. ربما لا يحفظ جهة اتصالنا أو ملفاتنا. افتحوا هذه الصفحة أولًا في متصفح الإنترنت، مثل Chrome أو Safari.
mail-work-subject = من فضلكم اسمحوا بدخول رسائل { $school }
mail-work-text =
    مرحبًا،

    رسائل { $school } الإلكترونية لا تصل إليّ، أو تذهب إلى الرسائل غير المرغوب فيها. من فضلكم اسمحوا بدخولها. هذه هي العناوين بالضبط:

    { $addresses }

    من فضلكم لا تسمحوا بأكثر من هذه العناوين، وأبقوا الفحوص مفعّلة (SPF وDKIM وDMARC).
    القائمة الموقّعة رقميًا للأجهزة موجودة هنا: { $list }

    شكرًا لكم
mail-work-send = إرسال هذه الرسالة بالبريد
mail-send-office = { $audience ->
    [patients] إرسال هذا إلينا
   *[parents] إرسال هذا إلى المكتب
}
mail-ring-office = اتصلوا بنا على الرقم { $phone } وقولوا:
mail-tell-office = { $audience ->
    [patients] اسألونا وقولوا:
   *[parents] اسألوا مكتب المدرسة وقولوا:
}
mail-test-subject = أرجو إرسال رسالة تجريبية إليّ
mail-test-text = أرجو إرسال رسالة تجريبية إلى هذا العنوان. ضبطتُ بريدي الإلكتروني لتصل رسائلكم. شكرًا لكم.
mail-check-subject = هل عنوان بريدي الإلكتروني صحيح؟
mail-check-text = أرجو أن تنظروا أي عنوان بريد إلكتروني لي موجود عندكم. هل هو العنوان الذي أكتب منه الآن؟ شكرًا لكم.
mail-stopped-subject = ربما توقفت رسائلكم إليّ
mail-stopped-text = ربما ضغطتُ على «Spam» أو «Unsubscribe» (إلغاء الاشتراك) في إحدى رسائلكم. أرجو أن تنظروا هل عنواني في قائمة أشخاص لا تُرسل إليهم رسائل بعد الآن. قد يكون اسمها suppression أو bounce أو unsubscribe. أرجو أن تحذفوني منها. شكرًا لكم.
mail-spam-subject = رسالتكم التجريبية كانت في مجلد الرسائل غير المرغوب فيها
mail-spam-text = رسالتكم التجريبية كانت في مجلد الرسائل غير المرغوب فيها. أخبرتُ بريدي أنها مرغوب فيها، واتبعتُ الخطوات في صفحتكم. أرجو أن ترسلوا رسالة أخرى. شكرًا لكم.
mail-nothing-subject = رسالتكم التجريبية لم تصل
mail-nothing-text = رسالتكم التجريبية لم تصل. ليست في البريد الوارد ولا في الرسائل غير المرغوب فيها. هل عادت إليكم مع خطأ؟ أرجو أن تسألوا من يديرون بريدكم الإلكتروني عما حدث لها. شكرًا لكم.
mail-help-title = ما زال لا يصل شيء؟ – { $school }
mail-help-heading = ما زال لا يصل شيء؟
mail-help-lead = اقرؤوا الأسئلة واحدًا بعد الآخر. معظم الناس يجدون الجواب هنا.
mail-help-address-heading = هل عنوانكم الموجود عندنا صحيح؟
mail-help-address = حرف واحد خطأ يكفي. اسألونا أي عنوان لكم موجود عندنا.
mail-help-stopped-heading = هل ضغطتم يومًا على «Spam» أو «Unsubscribe» (إلغاء الاشتراك)؟
mail-help-stopped = عندها ربما لم يعد أحد يرسل إليكم. لا يمكنكم تغيير ذلك في بريدكم. نحن نستطيع.
mail-help-blocked-heading = هل حظرتمونا؟
mail-help-blocked = ابحثوا في إعدادات بريدكم عن العناوين المحظورة، وعن القواعد أو الفلاتر. هل يوجد هناك أحد عناويننا؟ أزيلوه.
mail-help-full-heading = هل صندوق بريدكم ممتلئ؟
mail-help-full = صندوق البريد الممتلئ يرفض الرسائل الجديدة. احذفوا ما لا تحتاجون إليه. ثم أفرغوا سلة المهملات ومجلد الرسائل غير المرغوب فيها.
mail-help-held-heading = هل تُحجز رسائلنا؟
mail-help-held = انظروا في إعدادات الرسائل غير المرغوب فيها. هل تُحذف هذه الرسائل أو تُرفض؟ غيّروا ذلك لكي تذهب إلى مجلد. وابحثوا أيضًا عن قائمة اسمها الحجر (Quarantine).
mail-help-steps-heading = هل اتبعتم خطوات بريدكم؟
mail-help-steps = تستغرق نحو دقيقتين.
mail-help-test-heading = اطلبوا الآن رسالة تجريبية
mail-help-test = انتظروا حتى نرسلها. ثم انظروا في البريد الوارد وفي مجلد الرسائل غير المرغوب فيها (Spam أو Junk). أين هي؟
mail-help-inbox-heading = في البريد الوارد
mail-help-inbox = أحسنتم! نجح الأمر. عودوا إلى صفحتنا عندما تتغير القائمة.
mail-help-spam-heading = في الرسائل غير المرغوب فيها
mail-help-spam = افتحوها واضغطوا على «ليست رسالة غير مرغوب فيها». ثم اتبعوا خطوات بريدكم واطلبوا رسالة أخرى.
mail-help-nothing-heading = ليست في أي مكان
mail-help-nothing = إذن شيء ما يوقف رسائلنا في الطريق. لا يمكنكم فعل المزيد في بريدكم. علينا نحن أن نسأل من يرسلونها.
mail-print-heading = خطوات بريدكم
mail-print-note = يمكنكم أيضًا طباعة خطوات كل شركة بريد. اختاروا واحدة واطبعوا صفحتها.
