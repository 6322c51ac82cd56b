shop-scale-heading = اطبعوا بحجم 100%
shop-scale = في نافذة الطباعة، اختاروا «الحجم الفعلي» (Actual size) أو «100%»، ولا تختاروا «ملاءمة» (Fit). عندها يكون حجم الرموز واللاصقات وعلامات القص صحيحًا.
shop-on = على ورق { $paper }
shop-each = { $count ->
    [zero] لا شيء على ورقة { $paper }
    [one] نسخة واحدة على ورقة { $paper }
    [two] نسختان على ورقة { $paper }
    [few] { $count } نسخ على ورقة { $paper }
    [many] { $count } نسخة على ورقة { $paper }
   *[other] { $count } نسخة على ورقة { $paper }
}
shop-us = على ورق بالمقاس الأمريكي
shop-home = { $audience ->
    [patients] للأخذ إلى البيت
   *[parents] للحقيبة المدرسية
}
shop-home-note = { $audience ->
    [patients] في الخطاب كل عناويننا. الأوراق الصغيرة توفّر الورق.
   *[parents] في الخطاب كل عناويننا. الأوراق الصغيرة توفّر الورق وتدخل في دفتر المتابعة.
}
shop-letter = خطاب
shop-a5 = خطاب في نصف صفحة
shop-slips = قصاصات
shop-cut = قصّوا عند العلامات. في كل قصاصة كل ما تحتاج إليه العائلات.
shop-cards = للثلاجة والمحفظة
shop-cards-note = بطاقات صغيرة عليها رمزنا، للاحتفاظ بها. استخدموا ورقًا سميكًا وقصّوا عند العلامات.
shop-card = بطاقات
shop-gate = { $audience ->
    [patients] للباب والحائط
   *[parents] لبوابة المدرسة والحائط
}
shop-gate-note = الرمز كبير، فيعمل من مسافة خطوة أو خطوتين. انظروا إليه من وقت لآخر: قد يضع شخص ما لاصقة فوقه.
shop-poster = ملصق
shop-labels = { $audience ->
    [patients] لاصقات للخطابات وحافظات الأوراق
   *[parents] لاصقات لدفاتر المتابعة وحافظات الأوراق
}
shop-labels-note = اختاروا نوع ورقة اللاصقات عندكم. رقمها مكتوب على العلبة.
shop-labels-size = عدد اللاصقات { $count }، { $width } × { $height } مم
shop-labels-low = هذه اللاصقات قليلة الارتفاع، لذلك الرمز عليها صغير.
shop-labels-first = اللاصقة الأولى
shop-labels-first-hint = هل استُخدم جزء من الورقة؟ عدّوا اللاصقات المستخدمة صفًا صفًا وأضيفوا واحدًا.
shop-labels-right = تحريك إلى اليمين (مم)
shop-labels-down = تحريك إلى الأسفل (مم)
shop-labels-move-hint = هل تنحرف الطابعة قليلًا؟ اطبعوا صفحة التجربة أولًا. الرقم الأصغر من الصفر يحرّك إلى اليسار أو إلى الأعلى.
shop-labels-test = صفحة التجربة
shop-labels-wrong = لا يمكن طباعة هذه اللاصقات
shop-labels-wrong-first = يجب أن يكون رقم اللاصقة الأولى عددًا صحيحًا من 1 إلى { $max }.
shop-labels-wrong-move = يمكن تحريك اللاصقة { $max } مم على الأكثر، مثل 1.5، أو 0.5 مع علامة ناقص (-) قبله.
shop-back = العودة إلى كل ما يمكن طباعته
shop-text = { $audience ->
    [patients] للمنشورات ورسائل البريد والمواقع
   *[parents] للنشرات الإخبارية ورسائل البريد والمواقع
}
shop-text-news = لنشرة إخبارية
shop-text-signature = في آخر رسائلكم الإلكترونية
shop-text-file = الاثنان في ملف واحد
shop-copy = نسخ
shop-copied = تم النسخ
