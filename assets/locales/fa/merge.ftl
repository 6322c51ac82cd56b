merge-to = { $audience ->
    [patients] برای:
   *[parents] به خانوادهٔ
}
merge-heading = { $audience ->
    [patients] نامه با نام
   *[parents] نامه با نام، کلاس به کلاس
}
merge-lead = { $audience ->
    [patients] فهرستی از نام‌ها بیاورید. آن وقت هر نام روی نامه‌ای به زبان درست نوشته می‌شود، همان جایی که پنجرهٔ پاکت است.
   *[parents] فهرست کلاس را بیاورید. آن وقت نام هر بچه روی نامه‌ای به زبان خانواده‌اش نوشته می‌شود، آماده برای کیف مدرسه یا پاکت پنجره‌دار.
}
merge-promise = نام‌ها در همین کامپیوتر می‌مانند. مرورگر شما همهٔ کار را همین جا انجام می‌دهد. هیچ نامی برای ما یا کس دیگری فرستاده نمی‌شود.
merge-begin = شروع با یک فهرست
merge-not-loaded = این بخش باز نشد. صفحه را از نو باز کنید و دوباره امتحان کنید.
merge-too-old = این مرورگر برای این کار زیادی قدیمی است. از نسخهٔ تازهٔ Edge یا Chrome یا Firefox یا Safari استفاده کنید. همهٔ نامه‌های دیگر این صفحه در هر مرورگری کار می‌کنند.
merge-list = فهرست شما
merge-list-note = { $audience ->
    [patients] برای هر نفر یک ردیف: نام، گروه و زبان.
   *[parents] برای هر بچه یک ردیف: نام، کلاس و زبان خانه. می‌توانید چنین فهرستی را از SIMS یا Arbor یا Bromcom ذخیره کنید، یا آن را در Excel بنویسید.
}
merge-file = فایلی که فهرست در آن است
merge-file-hint = باید فایل CSV باشد. در Excel این‌ها را بزنید: «File»، بعد «Save As»، بعد «CSV UTF-8». همچنین می‌توانید فایل را بکشید و اینجا رها کنید. حداکثر { $max } نام.
merge-paste = یا فهرست را اینجا بچسبانید
merge-paste-hint = در Excel خانه‌ها را انتخاب و کپی کنید و در این کادر بچسبانید.
merge-read = خواندن آنچه چسباندم
merge-bad-empty = در این فهرست نامی نیست. فهرستی بیاورید که برای هر نام یک ردیف داشته باشد.
merge-bad-size = این فایل برای یک فهرست نام زیادی بزرگ است. حداکثر { $max } مگابایت. فایل دیگری انتخاب کنید.
merge-bad-workbook = این فایلِ Excel یا برنامهٔ دیگری است، نه فایل CSV. آن را همان جا باز کنید، «File» و بعد «Save As» را بزنید، «CSV UTF-8» را انتخاب کنید و آن فایل را بیاورید. یا خانه‌ها را کپی کنید و در پایین بچسبانید.
merge-bad-file = این فایل را نمی‌توانیم بخوانیم. اول فهرست را به شکل CSV ذخیره کنید. در Excel این‌ها را بزنید: «File»، بعد «Save As»، بعد «CSV UTF-8».
merge-bad-many = این تعداد نام برای یک بار زیاد است: { $count }. حداکثر: { $max }. فهرست را چند بخش کنید و بخش‌ها را یکی پس از دیگری انجام بدهید.
merge-found = آنچه خواندیم
merge-names = نام‌ها
merge-classes = { $audience ->
    [patients] گروه‌ها
   *[parents] کلاس‌ها
}
merge-languages = زبان‌ها
merge-left-out = ردیف‌های کنارگذاشته
merge-line = ردیف { $line }
merge-line-no-name = نامی نیست. آن را در فهرست خود بنویسید، یا این ردیف را کنار بگذارید.
merge-line-long = این نام برای نامه زیادی بلند است. این ستون درست است؟
merge-line-quote = اینجا یک علامت نقل قول (") باز می‌شود و بسته نمی‌شود. آن را از فهرست خود بردارید.
merge-line-above = این ردیف بالای عنوان ستون‌هاست.
merge-line-more = ردیف‌هایی که اینجا نیامده: { $count }
merge-preview = اولین نامه‌ها
merge-columns = در هر ستون چیست؟
merge-column-name = نام
merge-column-second = بخش دوم نام
merge-column-class = { $audience ->
    [patients] گروه
   *[parents] کلاس
}
merge-column-language = زبان
merge-column-none = هیچ‌کدام
merge-column-number = ستون { $number }
merge-column-headings = ردیف اول عنوان ستون‌هاست، نه نام یک نفر
merge-choose = برای هر زبان کدام نامه؟
merge-choose-note = هر جا نوشته «لطفاً بررسی کنید»، ما مطمئن نبودیم. زبانی که نداریم، نامهٔ انگلیسی می‌گیرد.
merge-choose-said = در فهرست شما
merge-choose-letter = نامه
merge-choose-empty = خالی
merge-choose-check = لطفاً بررسی کنید
merge-how = کدام نامه‌ها؟
merge-kind = نوع نامه
merge-paper = کاغذ
merge-sides = چاپگر چاپ می‌کند
merge-sides-both = روی هر دو طرف
merge-sides-one = روی یک طرف
merge-separators = { $audience ->
    [patients] پیش از هر گروه یک ورق با نام آن گروه
   *[parents] پیش از هر کلاس یک ورق با نام آن کلاس
}
merge-ticks = فهرست نام‌ها روی آن، برای علامت زدن
merge-counts = چقدر باید چاپ شود
merge-counts-letters = نامه‌ها
merge-counts-pages = صفحه‌های هر نامه
merge-counts-sheets = ورق‌های کاغذ
merge-counts-half = ورق برای نامه‌های نیم‌صفحه‌ای
merge-counts-slips = ورق برای برگه‌های کوچک
merge-counts-between = { $audience ->
    [patients] ورق‌های بین گروه‌ها
   *[parents] ورق‌های بین کلاس‌ها
}
merge-counts-total = جمع
merge-counts-note = نام لازم ندارید؟ نامه‌های نیم‌صفحه‌ای و برگه‌های کوچک کاغذ کمتری می‌برند: آن‌ها را از بالای این صفحه چاپ کنید. دو ستون آخر می‌گوید چند ورق لازم دارید.
merge-counts-copy = کپی جدول
merge-not-fetched = نامهٔ این زبان دریافت نشد: { $language }. اینترنت خود را بررسی کنید و دوباره امتحان کنید.
merge-no-letter = به این زبان نامه‌ای اینجا نیست: { $language }. در بالا نامهٔ دیگری برای آن انتخاب کنید.
merge-again = تلاش دوباره
merge-make = ساختن نامه‌ها
merge-making = نامه‌ها دارند ساخته می‌شوند …
merge-ready = نامه‌ها آماده است.
merge-save = ذخیرهٔ نامه‌ها (PDF)
merge-print-both = فایل را با اندازهٔ 100% و روی هر دو طرف چاپ کنید، با برگشتن از لبهٔ بلند (Flip on long edge).
merge-print-one = فایل را با اندازهٔ 100% و روی یک طرف چاپ کنید.
merge-pages = صفحه‌ها
merge-size = حجم
merge-not-made = نامه‌ها ساخته نشد. صفحه را از نو باز کنید و دوباره امتحان کنید. بدون نام می‌توانید آن‌ها را از بالای این صفحه چاپ کنید.
merge-title = نامه با نام – { $school }
merge-no-class = { $audience ->
    [patients] بدون گروه
   *[parents] بدون کلاس
}
merge-sent = آنچه از این کامپیوتر بیرون رفت
merge-sent-names = نام‌هایی که از این کامپیوتر بیرون رفت
merge-sent-files = فایل‌هایی که از این سایت گرفته شد
merge-sent-note = این‌ها آدرس فایل‌هاست. در هیچ‌کدام از آن‌ها نامی نیست.
