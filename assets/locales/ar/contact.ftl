contact-note-list = القائمة { $number } بتاريخ { $date }.
contact-note-newest = أحدث قائمة: { $page }
contact-note-fake = أي شخص يستطيع أن يزوّر عنوانًا. إذا طلبت منكم رسالة مالًا أو كلمة مرور، فلا تضغطوا على أي شيء فيها. اتصلوا بنا على الرقم { $phone }.
contact-note-fake-ask = أي شخص يستطيع أن يزوّر عنوانًا. إذا طلبت منكم رسالة مالًا أو كلمة مرور، فلا تضغطوا على أي شيء فيها. اسألونا أولًا، وجهًا لوجه أو على رقم هاتف موجود عندكم من قبل.
rules-title = عناوين البريد الإلكتروني: { $school }
rules-list = القائمة { $number } بتاريخ { $date }.
rules-newest = أحدث قائمة: { $page }
rules-warning = هذا الملف يوقف فحص الرسائل غير المرغوب فيها لهذه العناوين. عندها تصل إليكم أيضًا رسالة من شخص يزوّر أحد هذه العناوين.
rules-none = لا يوجد عنوان مستخدم الآن.
feed-title = عناوين البريد الإلكتروني: { $school }
feed-subtitle = { $audience ->
    [patients] ما يتغير في قائمة عناوين بريدنا الإلكتروني
   *[parents] ما يتغير في قائمة عناوين البريد الإلكتروني للمدرسة
}
feed-first = القائمة الأولى
feed-list = القائمة { $number }
feed-list-added = { $added ->
    [zero] القائمة { $number }: لا عناوين جديدة
    [one] القائمة { $number }: عنوان جديد واحد
    [two] القائمة { $number }: عنوانان جديدان
    [few] القائمة { $number }: { $added } عناوين جديدة
    [many] القائمة { $number }: { $added } عنوانًا جديدًا
   *[other] القائمة { $number }: { $added } عنوان جديد
}
feed-list-retired = { $retired ->
    [zero] القائمة { $number }: كل العناوين ما زالت مستخدمة
    [one] القائمة { $number }: عنوان واحد لم يعد مستخدمًا
    [two] القائمة { $number }: عنوانان لم يعودا مستخدمين
    [few] القائمة { $number }: { $retired } عناوين لم تعد مستخدمة
    [many] القائمة { $number }: { $retired } عنوانًا لم يعد مستخدمًا
   *[other] القائمة { $number }: { $retired } عنوان لم يعد مستخدمًا
}
feed-list-both = القائمة { $number }: عناوين جديدة { $added }، لم تعد مستخدمة { $retired }
feed-added = جديد: { $addresses }.
feed-retired = لم يعد مستخدمًا: { $addresses }.
feed-details = تغيرت تفاصيل أخرى أيضًا، مثل اسم أو رقم هاتف.
feed-details-only = تغيرت تفاصيل، مثل اسم أو رقم هاتف. العناوين هي نفسها.
feed-paused = متوقف مؤقتًا: { $address }
feed-paused-text = من فضلكم لا تفتحوا الآن أي رسالة من { $address }. ربما يرسل منه شخص آخر.
feed-resumed = نستخدمه من جديد: { $address }
feed-resumed-text = نستخدم { $address } من جديد. لكن أي شخص يستطيع أن يزوّر عنوانًا.
