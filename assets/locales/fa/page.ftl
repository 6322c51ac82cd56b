skip-to-content = رفتن به بخش اصلی
language-nav = زبان
footer-nav = دربارهٔ این صفحه
no-tracking = ما هیچ چیزی دربارهٔ شما نگه نمی‌داریم: نه کوکی، نه شمارش بازدید.
made-with = ساخته‌شده با Hallpass.
not-translated = این صفحه هنوز به این زبان نیست: { $language }. اینجا به انگلیسی است.
all-languages = همهٔ زبان‌ها ({ $count })
other-languages = زبان‌های دیگر
back-to-list = همهٔ آدرس‌های ما
find-school = { $audience ->
    [patients] بیمارستان یا درمانگاه خود را پیدا کنید
   *[parents] مدرسهٔ خود را پیدا کنید
}
school-title = کاری کنید که ایمیل‌های ما به دستتان برسد – { $school }
school-description = { $audience ->
    [patients] آدرس‌های ایمیلی که { $school } با آن‌ها برای بیماران ایمیل می‌فرستد، و این‌که چطور نگذارید ایمیل‌هایش به پوشهٔ هرزنامه برود.
   *[parents] آدرس‌های ایمیلی که { $school } با آن‌ها برای پدر و مادرها ایمیل می‌فرستد، و این‌که چطور نگذارید ایمیل‌هایش به پوشهٔ هرزنامه برود.
}
school-heading = کاری کنید که ایمیل‌های ما به دستتان برسد
school-lead = بعضی از ایمیل‌های ما به پوشهٔ هرزنامه می‌روند. ما را در مخاطبین خود ذخیره کنید تا ایمیل شما ما را بشناسد. این کار حدود یک دقیقه طول می‌کشد.
save-contact = ذخیرهٔ ما در مخاطبین
list-heading = آدرس‌هایی که از آن‌ها استفاده می‌کنیم
list-complete = { $audience ->
    [patients] این فهرست کامل ماست. از آن برای ایمیل به بیماران استفاده می‌کنیم.
   *[parents] این فهرست کامل ماست. از آن برای ایمیل به خانواده‌ها استفاده می‌کنیم.
}
list-partial-heading = این هنوز فهرست کامل ما نیست
list-partial = { $audience ->
    [patients] شاید کسانی که از شما مراقبت می‌کنند، از آدرس‌هایی هم برای شما ایمیل بفرستند که اینجا نیست.
   *[parents] شاید معلم فرزند شما و کارکنان دیگر، از آدرس‌هایی هم برای شما ایمیل بفرستند که اینجا نیست.
}
list-none-heading = ما هنوز فهرستی از خودمان نداریم
list-none = { $audience ->
    [patients] این‌ها آدرس‌های { $organisation } است. شاید کسانی که از شما مراقبت می‌کنند، از آدرس‌های دیگری برای شما ایمیل بفرستند.
   *[parents] این‌ها آدرس‌های { $organisation } است. شاید معلم فرزند شما و کارکنان دیگر، از آدرس‌های دیگری برای شما ایمیل بفرستند.
}
list-empty = هنوز هیچ آدرسی اینجا نیست.
jump-nav = بخش‌های فهرست
group-office = { $audience ->
    [patients] دفتر ما
   *[parents] دفتر مدرسه
}
group-urgent = خبرهای فوری
group-payments = پول و غذا
group-news = خبرها
group-clubs = کلاس‌های فوق‌برنامه، گردش و اتوبوس
group-reports = کارنامه‌ها و نتیجه‌ها
group-appointments = نوبت‌ها
group-other = ایمیل‌های دیگر
group-organisation = از طرف { $organisation }
purpose-office = دفتر
purpose-absence = غیبت
purpose-urgent = خبرهای فوری و تعطیلی
purpose-payments = پرداخت‌ها
purpose-meals = { $audience ->
    [patients] غذا
   *[parents] غذای مدرسه
}
purpose-newsletter = خبرنامه
purpose-clubs = کلاس‌های فوق‌برنامه
purpose-trips = گردش‌ها
purpose-transport = اتوبوس و رفت‌وآمد
purpose-reports = { $audience ->
    [patients] گزارش‌ها
   *[parents] کارنامه و جلسهٔ اولیا
}
purpose-results = نتیجه‌ها
purpose-safeguarding = مراقبت و رفاه
purpose-admissions = { $audience ->
    [patients] پذیرش
   *[parents] ثبت‌نام در مدرسه
}
purpose-appointments = نوبت‌ها
purpose-other = موارد دیگر
reply-yes = می‌توانید به این آدرس جواب بدهید.
reply-no = کسی جواب‌ها را نمی‌خواند.
reply-no-office = کسی جواب‌ها را نمی‌خواند. برای دفتر بنویسید.
reply-all-yes = می‌توانید به همهٔ این آدرس‌ها جواب بدهید.
reply-all-no = کسی جواب‌هایی را که به این آدرس‌ها می‌رسد نمی‌خواند.
new-since = تازه از { $date }.
used-since = از { $date } از آن استفاده می‌کنیم.
used-from = استفاده از آن را در { $date } شروع می‌کنیم.
used-until = تا { $date } از آن استفاده می‌کنیم.
platform-sends = این ایمیل‌ها را شرکت { $platform } از طرف ما می‌فرستد.
shows-name = شاید گوشی شما فقط نام { $name } را نشان بدهد.
tag-shared = مشترک
shared-look-for = { $audience ->
    [patients] دیگران هم از این آدرس استفاده می‌کنند. در ایمیل دنبال نام { $name } بگردید.
   *[parents] مدرسه‌های دیگر هم از این آدرس استفاده می‌کنند. در ایمیل دنبال نام { $name } بگردید.
}
shared-also = { $audience ->
    [patients] دیگران هم از این آدرس استفاده می‌کنند.
   *[parents] مدرسه‌های دیگر هم از این آدرس استفاده می‌کنند.
}
tag-paused = موقتاً متوقف
paused-since = در { $date } استفاده از این آدرس را متوقف کردیم.
paused-do-not-open = لطفاً تا وقتی این یادداشت اینجاست، ایمیل‌های این آدرس را باز نکنید.
paused-undo = آن را ذخیره کرده‌اید؟ آن را از مخاطبین و از همهٔ قانون‌های ایمیل خود پاک کنید.
retired-heading = آدرس‌هایی که دیگر از آن‌ها استفاده نمی‌کنیم
retired-until = تا { $date } از آن استفاده می‌کردیم.
seal-checked = بررسی شد
seal-unchecked = هنوز بررسی نشده
checked-by = آخرین بررسی این فهرست: { $date }، توسط { $by }.
not-checked = { $audience ->
    [patients] هنوز کسی اینجا این فهرست را بررسی نکرده است.
   *[parents] هنوز کسی در مدرسه این فهرست را بررسی نکرده است.
}
save-heading = چطور ما را در مخاطبین ذخیره کنید
save-step-press = «{ save-contact }» را بزنید.
save-step-see = { $count ->
    [one] گوشی شما یک مخاطب با آدرس ما نشان می‌دهد.
   *[other] گوشی شما یک مخاطب با { $count } آدرس نشان می‌دهد.
}
save-step-keep = «ذخیره»، «افزودن» یا «ایجاد مخاطب جدید» را بزنید.
save-again = قبلاً ما را ذخیره کرده‌اید؟ وقتی این فهرست عوض شد دوباره ذخیره کنید و مخاطب قدیمی را حذف کنید.
save-not-enough = این کار کمک می‌کند، اما شاید کافی نباشد. آیا ایمیلی از ما در پوشهٔ هرزنامه (Spam یا Junk) هست؟ آن را باز کنید و «هرزنامه نیست» یا «ناخواسته نیست» را بزنید.
save-after-list = { $count ->
    [one] یک مخاطب با آدرس ما.
   *[other] یک مخاطب با { $count } آدرس.
}
unsure-heading = به ایمیلی شک دارید؟
fake-warning = هر کسی می‌تواند آدرسی را جعل کند. ممکن است آدرس در این فهرست باشد، ولی ایمیل را کس دیگری فرستاده باشد.
fake-ring = اگر ایمیلی از شما پول یا رمز خواست، روی هیچ چیزی در آن نزنید. با شمارهٔ { $phone } به ما زنگ بزنید.
fake-ask = اگر ایمیلی از شما پول یا رمز خواست، روی هیچ چیزی در آن نزنید. اول از ما بپرسید، حضوری یا با شماره‌ای که از قبل دارید.
files-heading = فایل‌هایی برای برنامه‌های ایمیل
files-intro = برای کامپیوتر، یا اگر به ایمیل دیگران رسیدگی می‌کنید.
files-contacts = مخاطبین
file-contact = یک مخاطب با همهٔ آدرس‌ها
file-contact-photo = { $audience ->
    [patients] همان مخاطب، با عکس ما
   *[parents] همان مخاطب، با نشان ما
}
file-contact-4 = همان مخاطب، برای برنامه‌های جدیدتر
file-outlook-contacts = مخاطبین برای Outlook
file-outlook-contacts-note = Outlook در هر مخاطب فقط سه آدرس نگه می‌دارد، پس ممکن است بیش از یک مخاطب باشد.
file-each = یک مخاطب برای هر آدرس
files-rules = قانون‌هایی که نمی‌گذارند ایمیل‌های ما به هرزنامه برود
files-rules-warning = این فایل‌ها بررسی هرزنامه را برای آدرس‌های ما خاموش می‌کنند. آن وقت اگر کسی یکی از این آدرس‌ها را جعل کند، ایمیل او هم به شما می‌رسد.
files-rules-weak = جعل بعضی از آدرس‌های ما هنوز آسان است.
files-rules-unknown = هنوز نمی‌دانیم جعل آدرس‌های ما چقدر آسان است.
files-rules-last = پس اول ما را در مخاطبین ذخیره کنید. فقط اگر ایمیل‌های ما باز هم نرسید، از این فایل‌ها استفاده کنید.
file-gmail = قانون‌هایی برای Gmail
file-gmail-note = در کامپیوتر: تنظیمات، بعد فیلترها، بعد وارد کردن فیلترها.
file-outlook-list = فهرست برای تنظیمات هرزنامهٔ Outlook
file-outlook-list-note = برای برنامهٔ Outlook روی کامپیوتر.
file-sieve = قانونی برای سرویس‌های ایمیل دیگر
file-sieve-note = یک فایل Sieve، مثلاً برای Proton Mail یا Fastmail.
files-plain = فقط آدرس‌ها
file-plain = همهٔ آدرس‌ها، هر کدام در یک خط
it-heading = برای بخش‌های پشتیبانی کامپیوتر (IT)
it-intro = همین فهرست برای سیستم‌های ایمیل. این فهرست امضای دیجیتال دارد، پس کامپیوتر می‌تواند ببیند که کسی آن را تغییر نداده است.
it-json = فهرست امضاشده (JSON)
it-text = آدرس‌ها (متن ساده)
it-keys = کلیدهای ما
share-heading = { $audience ->
    [patients] به کس دیگری نشان بدهید
   *[parents] به پدر یا مادر دیگری نشان بدهید
}
share-and-print = هم‌رسانی و چاپ
qr-label = کد QR. آدرس زیر آن هم نوشته شده است.
qr-scan = با دوربین گوشی اسکن کنید، یا بنویسید:
print-heading = چاپ
print-letter = { $audience ->
    [patients] نامه برای چاپ (A4)
   *[parents] نامه برای بردن به خانه (A4)
}
print-letter-us = نامه روی کاغذ آمریکایی
print-all = همهٔ چیزهای چاپی
notice-delayed-heading = { $provider }؟ ایمیل‌های ما دیر می‌رسد
notice-delayed = ایمیل‌های ما به { $provider } از { $since } دیر می‌رسد. لازم نیست کاری بکنید. دوباره فرستاده می‌شوند.
notice-blocked-heading = { $provider }؟ ایمیل‌های ما به شما نمی‌رسد
notice-blocked = سرویس { $provider } از { $since } ایمیل‌های ما را نمی‌پذیرد. ذخیرهٔ ما در مخاطبین این را عوض نمی‌کند. داریم مشکل را حل می‌کنیم.
notice-blocked-ring = منتظر چیزی هستید؟ با شمارهٔ { $phone } به ما زنگ بزنید.
notice-junked-heading = { $provider }؟ پوشهٔ هرزنامه را نگاه کنید
notice-junked = از { $since } سرویس { $provider } ایمیل‌های ما را در پوشهٔ هرزنامه (Spam یا Junk) می‌گذارد. یکی از آن‌ها را در آنجا باز کنید و «هرزنامه نیست» یا «ناخواسته نیست» را بزنید.
notice-resolved-heading = { $provider }؟ ایمیل‌های ما دوباره می‌رسد
notice-resolved = ایمیل‌های ما به { $provider } از { $since } دوباره می‌رسد. اگر ایمیلی نرسیده است، از ما بپرسید.
provider-short = { $id ->
    [outlook_com] Hotmail یا Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail، Outlook، Live و MSN
    [microsoft365] Microsoft 365 در محل کار یا کالج
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
    [ee_orange_uk] EE و Orange
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
    [uol_bol] UOL و BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = چه چیزی عوض شده است
feed-link = دنبال کردن تغییرها (feed)
list-number = فهرست { $number }.
history-title = چه چیزی عوض شده است – { $school }
history-heading = چه چیزی عوض شده است
history-lead = هر تغییر در فهرست آدرس‌های ما، تازه‌ترین در اول.
history-none = هنوز چیزی عوض نشده است.
history-published = فهرست { $number }
history-added = تازه:
history-retired = دیگر استفاده نمی‌شود:
history-details = چیز دیگری را عوض کردیم، مثل نام یا شمارهٔ تلفن ما.
history-same = آدرس‌ها همان ماند.
history-paused-heading = موقتاً متوقف
history-paused = فعلاً استفاده از { $address } را متوقف کرده‌ایم.
history-resumed-heading = دوباره استفاده می‌شود
history-resumed = دوباره از { $address } استفاده می‌کنیم.
print-title = چاپ – { $school }
print-lead = همهٔ چیزهایی که می‌توانید چاپ کنید یا در خبرنامه بگذارید.
print-letters = نامه
print-letters-note = { $audience ->
    [patients] به مردم می‌گوید چه کنند تا ایمیل‌های ما برسد، و همهٔ آدرس‌های ما در آن هست.
   *[parents] به خانواده‌ها می‌گوید چه کنند تا ایمیل‌های ما برسد، و همهٔ آدرس‌های ما در آن هست.
}
print-not-complete = { $audience ->
    [patients] هنوز نامه‌ای نیست، چون فهرست ما کامل نیست.
   *[parents] هنوز نامه‌ای نیست، چون فهرست مدرسه کامل نیست.
}
print-code = کد
print-code-note = صفحهٔ ما را باز می‌کند. سیاه روی سفید، با کمی جای سفید دور آن، بهتر از همه کار می‌کند.
print-code-drawing = کد به شکل طرح (SVG)
print-code-picture = کد به شکل عکس (PNG)
organisation-title = ایمیل‌های { $name }
organisation-lead = { $audience ->
    [patients] بیمارستان یا درمانگاه خود را انتخاب کنید تا ببینید از کدام آدرس‌ها ایمیل می‌فرستد.
   *[parents] مدرسهٔ خود را انتخاب کنید تا ببینید از کدام آدرس‌ها ایمیل می‌فرستد.
}
organisation-schools = { $audience ->
    [patients] بیمارستان‌ها و درمانگاه‌ها
   *[parents] مدرسه‌ها
}
organisation-none = هنوز کسی در این فهرست نیست.
organisation-it = همهٔ فهرست‌ها، امضاشده (JSON)
home-title = مدرسهٔ خود را پیدا کنید – Hallpass
home-heading = مدرسهٔ خود را پیدا کنید
home-lead = ببینید مدرسه، بیمارستان یا درمانگاه شما از کدام آدرس‌ها ایمیل می‌فرستد، و ایمیل‌هایش را از هرزنامه بیرون بیاورید.
home-many = { $count ->
    [one] یک مدرسه
   *[other] { $count } مدرسه
}
home-empty = هنوز هیچ فهرستی اینجا نیست.
gone-title = { $school } برای همیشه بسته شده است
gone-closed = در { $date } بسته شد. دیگر فهرست آدرس‌های آن را نگه نمی‌داریم.
gone-successors = به جای آن اینجا را ببینید:
gone-caution = ایمیلی به نام آن رسیده است؟ روی هیچ چیزی در آن نزنید. اول بپرسید.
not-found-title = این صفحه را پیدا نکردیم
not-found-code = کدی را از روی نامه نوشته‌اید؟ دوباره به آن نگاه کنید: روی هم هشت حرف و عدد دارد.
not-found-old = شاید لینک قدیمی باشد، یا حرفی از آن جا افتاده باشد.
broken-title = اینجا مشکلی پیش آمد
broken-lead = تقصیر شما نیست. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
unavailable-title = الان آماده نیستیم
unavailable-lead = لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
