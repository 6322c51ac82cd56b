merge-to = { $audience ->
    [patients] إلى:
   *[parents] إلى عائلة
}
merge-heading = { $audience ->
    [patients] خطابات بالأسماء
   *[parents] خطابات بالأسماء، لكل صف دراسي
}
merge-lead = { $audience ->
    [patients] أحضروا قائمة أسماء. عندها يظهر كل اسم على خطاب باللغة المناسبة، في مكان نافذة الظرف.
   *[parents] أحضروا قائمة الصف. عندها يظهر اسم كل طفل على خطاب بلغة عائلته. والخطاب جاهز للحقيبة المدرسية أو لظرف له نافذة.
}
merge-promise = تبقى الأسماء على هذا الكمبيوتر. متصفح الإنترنت عندكم يقوم بكل العمل هنا. لا يُرسل أي اسم إلينا ولا إلى أحد غيرنا.
merge-begin = البدء بقائمة
merge-not-loaded = لم يتم تحميل هذا الجزء. حمّلوا الصفحة من جديد وحاولوا مرة أخرى.
merge-too-old = متصفح الإنترنت هذا أقدم من اللازم. استخدموا نسخة حديثة من Edge أو Chrome أو Firefox أو Safari. كل الخطابات الأخرى على هذه الصفحة تعمل في كل متصفح.
merge-list = قائمتكم
merge-list-note = { $audience ->
    [patients] سطر واحد لكل شخص: الاسم والمجموعة واللغة.
   *[parents] سطر واحد لكل طفل: الاسم والصف الدراسي ولغة البيت. يمكنكم حفظ قائمة كهذه من SIMS أو Arbor أو Bromcom، أو كتابتها في Excel.
}
merge-file = ملف فيه القائمة
merge-file-hint = يجب أن يكون ملف CSV. في Excel اضغطوا على «ملف» (File)، ثم «حفظ باسم» (Save As)، ثم «CSV UTF-8». يمكنكم أيضًا سحب الملف وتركه هنا. الحد الأقصى لعدد الأسماء: { $max }.
merge-paste = أو الصقوا القائمة هنا
merge-paste-hint = في Excel، حدّدوا الخلايا وانسخوها، ثم الصقوها في هذا المربع.
merge-read = قراءة ما تم لصقه
merge-bad-empty = لا توجد أسماء في هذه القائمة. أحضروا قائمة فيها سطر لكل اسم.
merge-bad-size = هذا الملف أكبر من أن يكون قائمة أسماء. الحد الأقصى { $max } ميغابايت. اختاروا ملفًا آخر.
merge-bad-workbook = هذا ملف لبرنامج Excel أو لبرنامج آخر، وليس ملف CSV. افتحوه هناك، واضغطوا على «ملف» (File)، ثم «حفظ باسم» (Save As)، واختاروا «CSV UTF-8»، وأحضروا ذلك الملف. أو انسخوا الخلايا والصقوها في الأسفل.
merge-bad-file = لا نستطيع قراءة هذا الملف. احفظوا القائمة أولًا كملف CSV. في Excel اضغطوا على «ملف» (File)، ثم «حفظ باسم» (Save As)، ثم «CSV UTF-8».
merge-bad-many = هذه أسماء أكثر من اللازم في مرة واحدة: { $count }. الحد الأقصى: { $max }. قسّموا القائمة وأحضروها جزءًا بعد جزء.
merge-found = هذا ما قرأناه
merge-names = الأسماء
merge-classes = { $audience ->
    [patients] المجموعات
   *[parents] الصفوف
}
merge-languages = اللغات
merge-left-out = سطور لم نأخذها
merge-line = السطر { $line }
merge-line-no-name = لا يوجد اسم. اكتبوه في قائمتكم، أو اتركوا هذا السطر خارجها.
merge-line-long = الاسم أطول من أن يتسع له الخطاب. هل هذا هو العمود الصحيح؟
merge-line-quote = هنا علامة اقتباس (") تُفتح ولا تُغلق. احذفوها من قائمتكم.
merge-line-above = هذا السطر فوق عناوين الأعمدة.
merge-line-more = سطور غير معروضة هنا: { $count }
merge-preview = الخطابات الأولى
merge-columns = ماذا في كل عمود؟
merge-column-name = الاسم
merge-column-second = الجزء الثاني من الاسم
merge-column-class = { $audience ->
    [patients] المجموعة
   *[parents] الصف
}
merge-column-language = اللغة
merge-column-none = لا يوجد
merge-column-number = العمود { $number }
merge-column-headings = في السطر الأول عناوين الأعمدة، وليس اسمًا
merge-choose = أي خطاب لكل لغة؟
merge-choose-note = حيث كُتب «تأكدوا من فضلكم»، لم نكن متأكدين. اللغة غير الموجودة عندنا تأخذ الخطاب الإنجليزي.
merge-choose-said = في قائمتكم
merge-choose-letter = الخطاب
merge-choose-empty = فارغ
merge-choose-check = تأكدوا من فضلكم
merge-how = أي خطابات؟
merge-kind = نوع الخطاب
merge-paper = الورق
merge-sides = تطبع الطابعة على
merge-sides-both = الوجهين
merge-sides-one = وجه واحد
merge-separators = { $audience ->
    [patients] وضع ورقة قبل كل مجموعة عليها اسم المجموعة
   *[parents] وضع ورقة قبل كل صف عليها اسم الصف
}
merge-ticks = كتابة الأسماء عليها لوضع علامة أمام كل اسم
merge-counts = كم ستطبعون
merge-counts-letters = الخطابات
merge-counts-pages = صفحات كل خطاب
merge-counts-sheets = عدد الأوراق
merge-counts-half = أوراق خطابات نصف الصفحة
merge-counts-slips = أوراق القصاصات
merge-counts-between = { $audience ->
    [patients] أوراق بين المجموعات
   *[parents] أوراق بين الصفوف
}
merge-counts-total = المجموع
merge-counts-note = لا تحتاجون إلى الأسماء؟ خطابات نصف الصفحة والقصاصات توفّر الورق: اطبعوها من أعلى هذه الصفحة. آخر عمودين فيهما عدد الأوراق التي تحتاجون إليها.
merge-counts-copy = نسخ الجدول
merge-not-fetched = لم نتمكن من إحضار الخطاب بهذه اللغة: { $language }. تأكدوا من اتصالكم بالإنترنت وحاولوا مرة أخرى.
merge-no-letter = لا يوجد هنا خطاب بهذه اللغة: { $language }. اختاروا لها خطابًا آخر في الأعلى.
merge-again = إعادة المحاولة
merge-make = إعداد الخطابات
merge-making = يجري إعداد الخطابات …
merge-ready = الخطابات جاهزة.
merge-save = حفظ الخطابات (PDF)
merge-print-both = اطبعوا الملف بحجم 100%، على الوجهين، مع القلب على الحافة الطويلة (Flip on long edge).
merge-print-one = اطبعوا الملف بحجم 100%، على وجه واحد.
merge-pages = الصفحات
merge-size = الحجم
merge-not-made = لم نتمكن من إعداد الخطابات. حمّلوا الصفحة من جديد وحاولوا مرة أخرى. يمكنكم طباعتها بلا أسماء من أعلى هذه الصفحة.
merge-title = خطابات بالأسماء – { $school }
merge-no-class = { $audience ->
    [patients] بلا مجموعة
   *[parents] بلا صف
}
merge-sent = ماذا خرج من هذا الكمبيوتر؟
merge-sent-names = الأسماء التي خرجت من هذا الكمبيوتر
merge-sent-files = الملفات التي جاءت من هذا الموقع
merge-sent-note = هذه عناوين الملفات. لا يوجد اسم في أي عنوان منها.
