guide-name-other = شركة بريد أخرى
guide-name-work = بريد العمل أو الكلية
guide-step-open-link = { $filled ->
    [yes] اضغطوا على هذا الزر. يفتح { $program } وعناويننا مكتوبة فيه.
   *[no] اضغطوا على هذا الزر. يفتح الصفحة الصحيحة في { $program }.
}
guide-step-open-site = افتحوا { $program } على كمبيوتر، في متصفح الإنترنت. سجّلوا الدخول.
guide-step-open-app = افتحوا تطبيق { $program } على هاتفكم.
guide-step-open-program = افتحوا { $program } على الكمبيوتر.
guide-step-open-phone-settings = افتحوا إعدادات هاتفكم.
guide-step-open-settings = افتحوا إعدادات بريدكم الإلكتروني.
guide-step-open-spam-folder = افتحوا مجلد الرسائل غير المرغوب فيها. قد يكون اسمه Spam أو Junk.
guide-step-say-not-spam = اضغطوا على «ليست رسالة غير مرغوب فيها»، أو انقلوها إلى البريد الوارد.
guide-step-open-folder = افتحوا المجلد { $folder }.
guide-step-look-in-folder = ابحثوا عن رسائلنا في { $folder } أيضًا.
guide-step-open-message = افتحوا رسالة منا.
guide-step-select-message = ضعوا علامة على رسالة منا. لا داعي لفتحها.
guide-step-hold-message = اضغطوا على رسالة منا ضغطة طويلة.
guide-step-right-click-message = اضغطوا على رسالة منا بزر الفأرة الأيمن.
guide-step-move-message = انقلوا الرسالة إلى { $folder }.
guide-step-press-name = اضغطوا على اسمنا أو صورتنا في أعلى الرسالة.
guide-step-press = اضغطوا على { $menu }.
guide-step-press-icon = { $icon ->
    [gear] اضغطوا على رمز الترس.
    [dots] اضغطوا على النقاط الثلاث.
    [lines] اضغطوا على الخطوط الثلاثة. تفتح القائمة.
    [plus] اضغطوا على علامة الزائد.
    [pencil] اضغطوا على القلم.
    [bin] اضغطوا على سلة المهملات.
    [person] اضغطوا على صورتكم أو حروف اسمكم.
   *[arrow] اضغطوا على السهم الصغير المتجه إلى الأسفل.
}
guide-step-choose = اختاروا { $menu }.
guide-step-go-to = اذهبوا إلى { $path }.
guide-step-set = بجانب { $field } اختاروا { $menu }.
guide-step-tick = ضعوا علامة أمام { $menu }.
guide-step-untick = أزيلوا العلامة من أمام { $menu }.
guide-step-switch-on = شغّلوا { $menu }.
guide-step-switch-off = أوقفوا { $menu }.
guide-step-name-rule = { $audience ->
    [patients] اكتبوا اسمًا في { $field }، مثل «المستشفى».
   *[parents] اكتبوا اسمًا في { $field }، مثل «المدرسة».
}
guide-step-type-address = انسخوا أحد عناويننا وضعوه في { $field }.
guide-step-paste-all-with-or = انسخوا كل عناويننا وضعوها في { $field }. يجب أن تكون بينها الكلمة OR.
guide-step-paste-all-lines = انسخوا كل عناويننا وضعوها في { $field }، كل عنوان في سطر.
guide-step-press-enter = اضغطوا على مفتاح Enter.
guide-step-repeat-for-each = كرروا ذلك لكل عنوان آخر من عناويننا.
guide-step-scroll-down = انزلوا إلى آخر الصفحة.
guide-step-wait = { $count ->
    [zero] لا حاجة إلى الانتظار. يبدأ العمل فورًا.
    [one] انتظروا. قد يستغرق البدء دقيقة واحدة.
    [two] انتظروا. قد يستغرق البدء حتى دقيقتين.
    [few] انتظروا. قد يستغرق البدء حتى { $count } دقائق.
    [many] انتظروا. قد يستغرق البدء حتى { $count } دقيقة.
   *[other] انتظروا. قد يستغرق البدء حتى { $count } دقيقة.
}
guide-step-save-file = اضغطوا على هذا الزر. يحفظ ملفنا على الكمبيوتر.
guide-step-choose-file = اختاروا الملف الذي حفظتموه الآن.
guide-step-save-contact = احفظوا جهة اتصالنا من هذه الصفحة.
guide-step-save-contact-in = احفظوا جهة اتصالنا من هذه الصفحة. اختاروا حسابكم في { $account }، وليس الهاتف فقط.
guide-step-open-contacts = افتحوا جهات الاتصال.
guide-step-delete-from-contact = احذفوا هذا العنوان من جهة اتصالنا.
guide-step-find-address = ابحثوا في القائمة عن مكان العنوان الذي تريدون إزالته.
guide-step-take-address-out = أزيلوا هذا العنوان وحده. اتركوا العناوين الأخرى.
guide-step-send-message = أرسلوا هذه الرسالة إلى من يديرون بريدكم الإلكتروني في العمل. إنها جاهزة للنسخ.
guide-step-take-off-blocked = ابحثوا عن قائمة العناوين المحظورة. هل فيها أحد عناويننا؟ أزيلوه.
guide-step-mailbox-first = اتبعوا أولًا خطوات عنوان بريدكم نفسه. { $program } يعرض فقط ما هو موجود هناك.
guide-way-rule = إنشاء قاعدة في { $provider }
guide-way-exact-list = وضع عناويننا في قائمتكم في { $provider }
guide-way-contact = حفظ جهة اتصالنا
guide-way-trust-contacts = السماح برسائل جهات اتصالكم في { $provider }
guide-way-not-junk = إخراج رسالة من الرسائل غير المرغوب فيها
guide-way-primary = نقل رسائلنا إلى علامة التبويب الرئيسية
guide-way-spam-to-folder = حفظ الرسائل غير المرغوب فيها في مجلد في { $provider }
guide-way-unblock = التأكد من أنكم لم تحظرونا
guide-way-ask-work = سؤال من يديرون بريدكم الإلكتروني
guide-effect-lasts = أثره يدوم
guide-effect-helps = يساعد
guide-effect-once = رسالة واحدة فقط
guide-surface-web = { $program } على كمبيوتر، في متصفح الإنترنت
guide-surface-android = { $program } على هاتف Android
guide-surface-ios = { $program } على iPhone أو iPad
guide-surface-desktop = { $program } كبرنامج على كمبيوتر
guide-limit-rules = { $count ->
    [zero] لا يمكنكم إنشاء أي قاعدة.
    [one] يمكنكم إنشاء قاعدة واحدة.
    [two] يمكنكم إنشاء قاعدتين على الأكثر.
    [few] يمكنكم إنشاء { $count } قواعد على الأكثر.
    [many] يمكنكم إنشاء { $count } قاعدة على الأكثر.
   *[other] يمكنكم إنشاء { $count } قاعدة على الأكثر.
}
guide-limit-addresses = { $count ->
    [zero] القائمة لا تتسع لأي عنوان.
    [one] القائمة تتسع لعنوان واحد.
    [two] القائمة تتسع لعنوانين على الأكثر.
    [few] القائمة تتسع لعدد { $count } عناوين على الأكثر.
    [many] القائمة تتسع لعدد { $count } عنوانًا على الأكثر.
   *[other] القائمة تتسع لعدد { $count } عنوان على الأكثر.
}
guide-spam-kept = { $count ->
    [zero] أسرعوا: قد يحذف { $provider } الرسائل غير المرغوب فيها في اليوم نفسه.
    [one] أسرعوا: قد يحذف { $provider } الرسائل غير المرغوب فيها بعد يوم واحد.
    [two] أسرعوا: قد يحذف { $provider } الرسائل غير المرغوب فيها بعد يومين.
    [few] أسرعوا: قد يحذف { $provider } الرسائل غير المرغوب فيها بعد { $count } أيام.
    [many] أسرعوا: قد يحذف { $provider } الرسائل غير المرغوب فيها بعد { $count } يومًا.
   *[other] أسرعوا: قد يحذف { $provider } الرسائل غير المرغوب فيها بعد { $count } يوم.
}
guide-basis-official = راجعنا هذا في { $date }، من صفحات { $provider } نفسها.
guide-basis-third-party = قرأنا هذه الخطوات في شروح أشخاص آخرين في { $date }.
guide-basis-source-code = كانت برامج أخرى تفعل الشيء نفسه في { $date }. لم نقرأ ذلك من { $provider }.
guide-basis-unconfirmed = لم نتأكد من هذا بعد. قد تختلف الكلمات على شاشتكم.
guide-note-app-has-no-rules = تطبيق { $provider } على الهاتف لا يستطيع إنشاء قواعد. أنشئوها مرة واحدة على كمبيوتر. بعدها تعمل على هاتفكم أيضًا.
guide-note-computer-only = يمكنكم تغيير هذا على كمبيوتر فقط. افعلوه مرة واحدة. بعدها يعمل على هاتفكم أيضًا.
guide-note-contacts-not-certain = جهة الاتصال المحفوظة تساعد. لكن رسائلنا قد تذهب مع ذلك إلى الرسائل غير المرغوب فيها.
guide-note-contacts-need-tick = جهات الاتصال المحفوظة لا تنفع إلا إذا كانت في الإعدادات علامة في مربع معيّن.
guide-note-new-mail-only = هذا يعمل للرسائل الجديدة. الرسائل القديمة تبقى في مكانها.
guide-note-this-message-only = هذا ينقل رسالة واحدة. قد تذهب الرسالة التالية إلى الرسائل غير المرغوب فيها من جديد.
guide-note-only-teaches = يتعلم بريدكم من هذا قليلًا في كل مرة. هذا ليس مضمونًا.
guide-note-dangerous-stays-out = خدمة { $provider } تحجز دائمًا الرسائل التي تبدو خطيرة.
guide-note-forged-may-stay-out = قد تحجز خدمة { $provider } رسالة مع ذلك، عندما لا تستطيع أن تعرف من أرسلها.
guide-note-refused-unseen = خدمة { $provider } ترفض بعض الرسائل. هذه الرسائل ليست في أي مجلد. إذا كان مجلد الرسائل غير المرغوب فيها فارغًا، فاسألونا هل عادت إلينا رسائلنا.
guide-note-only-whole-endings = القوائم في { $provider } تسمح بدخول أكثر من عناويننا، فقد يدخل أيضًا من يقلّدون اسمنا. لذلك لا نشرح لكم كيف.
guide-note-no-lasting-way = لا نعرف طريقة يدوم أثرها في { $provider }. هذه الخطوات تساعد.
guide-note-rule-may-lose = لا نعرف هل تغلب القاعدة دائمًا مجلد الرسائل غير المرغوب فيها.
guide-note-older-rule-wins = هل أنشأتم قاعدة من قبل؟ القاعدة الأولى في القائمة هي التي تعمل. انقلوا القاعدة الجديدة إلى الأعلى.
guide-note-takes-time = قد يستغرق البدء بضع ساعات.
guide-note-first-account = هل عندكم أكثر من حساب؟ الزر يفتح الحساب الأول.
guide-note-tabs-are-silent = انظروا في علامات التبويب الأخرى أيضًا. قد لا يرن هاتفكم للرسائل هناك.
guide-note-folder-hidden-in-programs = بعض برامج البريد لا تعرض مجلد الرسائل غير المرغوب فيها. انظروا في موقع { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } يعرض رسائلكم فقط. الشركة التي يتبع لها عنوانكم هي التي تقرر أي الرسائل غير مرغوب فيها.
guide-note-this-device-only = هذا يعمل على هذا الكمبيوتر وحده.
guide-note-paid-only = تحتاجون لهذا إلى صندوق بريد مدفوع.
guide-note-admin-only = لا يستطيع فعل هذا إلا الشخص الذي يدير حسابكم.
guide-note-work-decides = في العمل أو الكلية، يقرر من يديرون البريد الإلكتروني. اسألوهم.
guide-note-phone-block-counts = هل حظرتم رقم هاتفنا؟ عندها قد يحظر هاتفكم رسائلنا الإلكترونية أيضًا.
guide-note-unused-is-closed = تغلق خدمة { $provider } صندوق البريد الذي لا يفتحه أحد لعدة أشهر. سجّلوا الدخول من وقت إلى آخر.
guide-note-words-may-differ = قد تختلف الكلمات على شاشتكم قليلًا.
guide-note-one-rule-each = تحتاجون إلى قاعدة لكل عنوان.
guide-note-save-with-provider = احفظوا جهة الاتصال في { $provider }، وليس على الهاتف فقط.
guide-note-quarantine-too = قد تنتظر بعض الرسائل في قائمة اسمها الحجر (Quarantine). انظروا هناك أيضًا.
guide-trap-only-listed = لا تشغّلوا { $menu }. هذا يخفي أو يحذف رسائل كل الآخرين.
guide-trap-unseen = لا تختاروا { $menu }. عندها تضيع الرسائل التي تبدو غير مرغوب فيها، ولا ترونها أبدًا.
guide-trap-holds-new = هل { $menu } مفعّل؟ عندها تنتظر رسائل الأشخاص الجدد حتى تسمحوا لها بالدخول. ابحثوا هناك عن رسائلنا.
guide-trap-whole-ending = لا تضغطوا على { $menu }. هذا يسمح بأكثر من عنواننا، فقد يدخل أيضًا من يقلّدون اسمنا.
guide-move-closed = { $audience ->
    [patients] أغلقت { $provider } صناديق البريد هذه في { $date }. من فضلكم أعطونا عنوانًا آخر.
   *[parents] أغلقت { $provider } صناديق البريد هذه في { $date }. من فضلكم أعطوا المدرسة عنوانًا آخر.
}
guide-move-moving = تنقل { $provider } صناديق بريدها إلى { $to }. بعد النقل قد تختلف هذه الخطوات.
guide-move-moved = نقلت { $provider } صناديق البريد هذه إلى { $to } في { $date }. اتبعوا خطوات { $to }.
