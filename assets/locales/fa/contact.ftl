contact-note-list = فهرست { $number }، تاریخ { $date }.
contact-note-newest = تازه‌ترین فهرست: { $page }
contact-note-fake = هر کسی می‌تواند آدرسی را جعل کند. اگر ایمیلی از شما پول یا رمز خواست، روی هیچ چیزی در آن نزنید. با شمارهٔ { $phone } به ما زنگ بزنید.
contact-note-fake-ask = هر کسی می‌تواند آدرسی را جعل کند. اگر ایمیلی از شما پول یا رمز خواست، روی هیچ چیزی در آن نزنید. اول از ما بپرسید، حضوری یا با شماره‌ای که از قبل دارید.
rules-title = آدرس‌های ایمیل { $school }
rules-list = فهرست { $number }، تاریخ { $date }.
rules-newest = تازه‌ترین فهرست: { $page }
rules-warning = این فایل بررسی هرزنامه را برای این آدرس‌ها خاموش می‌کند. آن وقت اگر کسی یکی از این آدرس‌ها را جعل کند، ایمیل او هم به شما می‌رسد.
rules-none = الان از هیچ آدرسی استفاده نمی‌شود.
feed-title = آدرس‌های ایمیل { $school }
feed-subtitle = { $audience ->
    [patients] تغییرهای فهرست آدرس‌های ایمیل ما
   *[parents] تغییرهای فهرست آدرس‌های ایمیل مدرسه
}
feed-first = اولین فهرست
feed-list = فهرست { $number }
feed-list-added = { $added ->
    [one] فهرست { $number }: یک آدرس تازه
   *[other] فهرست { $number }: { $added } آدرس تازه
}
feed-list-retired = { $retired ->
    [one] فهرست { $number }: استفاده از یک آدرس تمام شد
   *[other] فهرست { $number }: استفاده از { $retired } آدرس تمام شد
}
feed-list-both = فهرست { $number }: آدرس‌های تازه { $added }، دیگر استفاده نمی‌شود { $retired }
feed-added = تازه: { $addresses }.
feed-retired = دیگر استفاده نمی‌شود: { $addresses }.
feed-details = چیزهای دیگری هم عوض شد، مثل نام یا شمارهٔ تلفن.
feed-details-only = چیزهایی عوض شد، مثل نام یا شمارهٔ تلفن. آدرس‌ها همان است.
feed-paused = موقتاً متوقف: { $address }
feed-paused-text = لطفاً فعلاً ایمیل‌های { $address } را باز نکنید. شاید کس دیگری از آن ایمیل می‌فرستد.
feed-resumed = دوباره استفاده می‌شود: { $address }
feed-resumed-text = دوباره از { $address } استفاده می‌کنیم. هنوز هم هر کسی می‌تواند آدرسی را جعل کند.
