together-link = { $audience ->
    [patients] بیش از یک درمانگاه؟ همهٔ مخاطب‌ها را یکجا ذخیره کنید
   *[parents] بچه‌ها در دو مدرسه‌اند؟ همهٔ مخاطب‌ها را یکجا ذخیره کنید
}
together-title = مخاطب‌های بیش از یک مدرسه – Hallpass
together-heading = { $audience ->
    [patients] بیش از یک بیمارستان یا درمانگاه؟
   *[parents] بیش از یک مدرسه؟
}
together-lead = همه را اینجا انتخاب کنید. بعد همه را یکجا در مخاطبین خود ذخیره کنید.
together-chosen-heading = { $audience ->
    [patients] انتخاب‌های شما
   *[parents] مدرسه‌های شما
}
together-none = هنوز چیزی انتخاب نکرده‌اید. اولی را در پایین پیدا کنید.
together-take = حذف
together-take-label = حذف { $school }
together-save = { $count ->
    [one] ذخیرهٔ مخاطب
   *[other] ذخیرهٔ { $count } مخاطب
}
together-save-note = گوشی شما همهٔ مخاطب‌ها را نشان می‌دهد. «ذخیره» یا «افزودن همه» را بزنید. اگر فقط یکی را نشان داد، صفحهٔ هر مدرسه را باز کنید و آن را همان‌جا در مخاطبین ذخیره کنید.
together-add-heading = { $audience ->
    [patients] اضافه کردن بیمارستان یا درمانگاه
   *[parents] اضافه کردن مدرسه
}
together-add-label = نام، شهر یا کد پستی آن را بنویسید
together-add-button = جستجو
together-found = روی نام درست بزنید.
together-found-none = پیدا نکردیم. فقط بخشی از نام، یا فقط نام شهر را امتحان کنید.
together-found-many = باز هم هست. بیشتر از نام را بنویسید، یا نام شهر را هم بنویسید.
together-full = { $count ->
    [one] اینجا می‌توانید یکی را انتخاب کنید.
   *[other] اینجا می‌توانید { $count } تا انتخاب کنید. برای اضافه کردن یکی دیگر، یکی را حذف کنید.
}
together-missing = یکی از آن‌ها دیگر اینجا نیست. برای همین آن را از فهرست شما حذف کردیم.
together-list-heading = همهٔ آدرس‌های آن‌ها
together-private = آنچه را انتخاب می‌کنید جایی نمی‌نویسیم. وقتی این صفحه را ببندید، پاک می‌شود.
together-elsewhere = برای انتخاب بیش از یک مدرسه به این صفحه بروید:
