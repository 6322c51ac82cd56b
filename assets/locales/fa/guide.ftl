guide-name-other = یک شرکت ایمیل دیگر
guide-name-work = ایمیل محل کار یا کالج
guide-step-open-link = { $filled ->
    [yes] این دکمه را بزنید. { $program } باز می‌شود و آدرس‌های ما در آن نوشته شده است.
   *[no] این دکمه را بزنید. صفحهٔ درست { $program } باز می‌شود.
}
guide-step-open-site = در کامپیوتر، در مرورگر، { $program } را باز کنید. وارد حساب خود شوید.
guide-step-open-app = در گوشی خود برنامهٔ { $program } را باز کنید.
guide-step-open-program = در کامپیوتر خود { $program } را باز کنید.
guide-step-open-phone-settings = تنظیمات گوشی خود را باز کنید.
guide-step-open-settings = تنظیمات ایمیل خود را باز کنید.
guide-step-open-spam-folder = پوشهٔ هرزنامه را باز کنید. شاید نامش Spam یا Junk باشد.
guide-step-say-not-spam = «هرزنامه نیست» را بزنید، یا ایمیل را به صندوق ورودی ببرید.
guide-step-open-folder = پوشهٔ { $folder } را باز کنید.
guide-step-look-in-folder = در { $folder } هم دنبال ایمیل‌های ما بگردید.
guide-step-open-message = یک ایمیل از ما را باز کنید.
guide-step-select-message = کنار یک ایمیل از ما تیک بزنید. لازم نیست آن را باز کنید.
guide-step-hold-message = انگشت خود را روی یک ایمیل از ما نگه دارید.
guide-step-right-click-message = با دکمهٔ راست ماوس روی یک ایمیل از ما بزنید.
guide-step-move-message = ایمیل را به { $folder } ببرید.
guide-step-press-name = در بالای ایمیل، نام یا عکس ما را بزنید.
guide-step-press = { $menu } را بزنید.
guide-step-press-icon = { $icon ->
    [gear] چرخ‌دنده را بزنید.
    [dots] سه نقطه را بزنید.
    [lines] سه خط را بزنید. منو باز می‌شود.
    [plus] علامت جمع را بزنید.
    [pencil] مداد را بزنید.
    [bin] سطل زباله را بزنید.
    [person] عکس خودتان یا حرف‌های نامتان را بزنید.
   *[arrow] فلش کوچک رو به پایین را بزنید.
}
guide-step-choose = { $menu } را انتخاب کنید.
guide-step-go-to = به { $path } بروید.
guide-step-set = کنار { $field }، { $menu } را انتخاب کنید.
guide-step-tick = کنار { $menu } تیک بزنید.
guide-step-untick = تیک کنار { $menu } را بردارید.
guide-step-switch-on = { $menu } را روشن کنید.
guide-step-switch-off = { $menu } را خاموش کنید.
guide-step-name-rule = { $audience ->
    [patients] در { $field } یک نام بنویسید، مثل «بیمارستان».
   *[parents] در { $field } یک نام بنویسید، مثل «مدرسه».
}
guide-step-type-address = یکی از آدرس‌های ما را کپی کنید و در { $field } بگذارید.
guide-step-paste-all-with-or = همهٔ آدرس‌های ما را کپی کنید و در { $field } بگذارید. بین آن‌ها باید کلمهٔ OR باشد.
guide-step-paste-all-lines = همهٔ آدرس‌های ما را کپی کنید و در { $field } بگذارید، هر کدام در یک خط.
guide-step-press-enter = کلید Enter را بزنید.
guide-step-repeat-for-each = برای هر آدرس دیگر ما همین کار را بکنید.
guide-step-scroll-down = تا آخر صفحه پایین بروید.
guide-step-wait = { $count ->
    [one] صبر کنید. شاید { $count } دقیقه طول بکشد تا شروع شود.
   *[other] صبر کنید. شاید تا { $count } دقیقه طول بکشد تا شروع شود.
}
guide-step-save-file = این دکمه را بزنید. فایل ما در کامپیوتر شما ذخیره می‌شود.
guide-step-choose-file = فایلی را که همین حالا ذخیره کردید انتخاب کنید.
guide-step-save-contact = از این صفحه ما را در مخاطبین ذخیره کنید.
guide-step-save-contact-in = از این صفحه ما را در مخاطبین ذخیره کنید. حساب { $account } خود را انتخاب کنید، نه فقط گوشی را.
guide-step-open-contacts = مخاطبین خود را باز کنید.
guide-step-delete-from-contact = این آدرس را از مخاطب ما پاک کنید.
guide-step-find-address = در فهرست جایی را پیدا کنید که آدرسی که می‌خواهید بیرون بیاورید در آن است.
guide-step-take-address-out = فقط همین یک آدرس را بیرون بیاورید. بقیه را بگذارید بماند.
guide-step-send-message = این پیام را برای کسانی بفرستید که در محل کار به ایمیل شما رسیدگی می‌کنند. متن آمادهٔ کپی است.
guide-step-take-off-blocked = دنبال فهرست آدرس‌های مسدودشده بگردید. یکی از آدرس‌های ما در آن هست؟ آن را بیرون بیاورید.
guide-step-mailbox-first = اول مرحله‌های خود آدرس ایمیلتان را انجام بدهید. { $program } فقط چیزی را که آنجاست نشان می‌دهد.
guide-way-rule = ساختن یک قانون در { $provider }
guide-way-exact-list = گذاشتن آدرس‌های ما در فهرست شما در { $provider }
guide-way-contact = ذخیرهٔ ما در مخاطبین
guide-way-trust-contacts = راه دادن به ایمیل‌های مخاطبین شما در { $provider }
guide-way-not-junk = بیرون آوردن یک ایمیل از هرزنامه
guide-way-primary = بردن ایمیل‌های ما به برگهٔ اصلی
guide-way-spam-to-folder = نگه داشتن هرزنامه در یک پوشه در { $provider }
guide-way-unblock = ببینید ما مسدود نباشیم
guide-way-ask-work = پرسیدن از کسانی که به ایمیل شما رسیدگی می‌کنند
guide-effect-lasts = اثرش می‌ماند
guide-effect-helps = کمک می‌کند
guide-effect-once = فقط یک ایمیل
guide-surface-web = { $program } در کامپیوتر، در مرورگر
guide-surface-android = { $program } در گوشی Android
guide-surface-ios = { $program } در iPhone یا iPad
guide-surface-desktop = { $program } به شکل برنامه در کامپیوتر
guide-limit-rules = { $count ->
    [one] می‌توانید { $count } قانون داشته باشید.
   *[other] می‌توانید تا { $count } قانون داشته باشید.
}
guide-limit-addresses = { $count ->
    [one] این فهرست { $count } آدرس جا دارد.
   *[other] این فهرست تا { $count } آدرس جا دارد.
}
guide-spam-kept = { $count ->
    [one] زود این کار را بکنید: شاید { $provider } هرزنامه را بعد از { $count } روز پاک کند.
   *[other] زود این کار را بکنید: شاید { $provider } هرزنامه را بعد از { $count } روز پاک کند.
}
guide-basis-official = در { $date } از صفحه‌های خود { $provider } بررسی شد.
guide-basis-third-party = این مرحله‌ها را در { $date } در راهنماهای دیگران خواندیم.
guide-basis-source-code = برنامه‌های دیگر در { $date } همین کار را می‌کردند. این را در صفحه‌های { $provider } نخوانده‌ایم.
guide-basis-unconfirmed = هنوز از این مطمئن نیستیم. شاید کلمه‌ها روی صفحهٔ شما فرق داشته باشد.
guide-note-app-has-no-rules = برنامهٔ { $provider } در گوشی نمی‌تواند قانون بسازد. یک بار در کامپیوتر انجام بدهید. بعد در گوشی شما هم کار می‌کند.
guide-note-computer-only = این را فقط در کامپیوتر می‌توانید عوض کنید. یک بار انجام بدهید. بعد در گوشی شما هم کار می‌کند.
guide-note-contacts-not-certain = ذخیره در مخاطبین کمک می‌کند. ولی ایمیل‌های ما باز هم شاید به هرزنامه برود.
guide-note-contacts-need-tick = مخاطبین ذخیره‌شده فقط وقتی به حساب می‌آیند که کادری در تنظیمات تیک خورده باشد.
guide-note-new-mail-only = این برای ایمیل‌های تازه کار می‌کند. ایمیل‌های قدیمی همان جا می‌مانند.
guide-note-this-message-only = این کار یک ایمیل را جابه‌جا می‌کند. شاید ایمیل بعدی دوباره به هرزنامه برود.
guide-note-only-teaches = ایمیل شما هر بار کمی از این کار یاد می‌گیرد. این قطعی نیست.
guide-note-dangerous-stays-out = سرویس { $provider } همیشه جلوی ایمیل‌هایی را که خطرناک به نظر می‌رسند می‌گیرد.
guide-note-forged-may-stay-out = شاید { $provider } باز هم جلوی ایمیلی را بگیرد، وقتی نمی‌تواند بفهمد چه کسی آن را فرستاده است.
guide-note-refused-unseen = سرویس { $provider } بعضی از ایمیل‌ها را برمی‌گرداند. آن‌ها در هیچ پوشه‌ای نیستند. اگر پوشهٔ هرزنامهٔ شما خالی است، از ما بپرسید ایمیل‌های ما برگشته است یا نه.
guide-note-only-whole-endings = فهرست‌های { $provider } بیشتر از آدرس‌های ما را راه می‌دهد. پس کسانی که نام ما را تقلید می‌کنند هم می‌توانند وارد شوند. برای همین راهش را نشان نمی‌دهیم.
guide-note-no-lasting-way = ما در { $provider } راهی نمی‌شناسیم که اثرش بماند. این مرحله‌ها کمک می‌کند.
guide-note-rule-may-lose = نمی‌دانیم که قانون همیشه بر پوشهٔ هرزنامه برنده می‌شود یا نه.
guide-note-older-rule-wins = قبلاً قانونی ساخته‌اید؟ اولین قانون فهرست برنده است. قانون تازه را به بالا ببرید.
guide-note-takes-time = شاید چند ساعت طول بکشد تا شروع شود.
guide-note-first-account = بیش از یک حساب دارید؟ دکمه حساب اول را باز می‌کند.
guide-note-tabs-are-silent = برگه‌های دیگر را هم نگاه کنید. شاید گوشی شما برای ایمیل‌های آنجا زنگ نزند.
guide-note-folder-hidden-in-programs = بعضی از برنامه‌های ایمیل پوشهٔ هرزنامه را نشان نمی‌دهند. در وب‌سایت { $provider } نگاه کنید.
guide-note-app-is-not-the-mailbox = برنامهٔ { $provider } فقط ایمیل‌های شما را نشان می‌دهد. شرکتی که آدرس شما از آن است تصمیم می‌گیرد چه چیزی هرزنامه است.
guide-note-this-device-only = این فقط در همین یک کامپیوتر کار می‌کند.
guide-note-paid-only = برای این کار صندوق ایمیل پولی لازم است.
guide-note-admin-only = فقط کسی که به حساب شما رسیدگی می‌کند می‌تواند این کار را بکند.
guide-note-work-decides = در محل کار یا کالج، کسانی که به ایمیل رسیدگی می‌کنند تصمیم می‌گیرند. از آن‌ها بپرسید.
guide-note-phone-block-counts = شمارهٔ تلفن ما را مسدود کرده‌اید؟ پس شاید گوشی شما ایمیل‌های ما را هم مسدود کند.
guide-note-unused-is-closed = سرویس { $provider } صندوقی را که چند ماه کسی بازش نکند می‌بندد. هر از گاهی وارد حساب خود شوید.
guide-note-words-may-differ = شاید کلمه‌ها روی صفحهٔ شما کمی فرق داشته باشد.
guide-note-one-rule-each = برای هر آدرس یک قانون لازم است.
guide-note-save-with-provider = مخاطب را در { $provider } ذخیره کنید، نه فقط در گوشی.
guide-note-quarantine-too = شاید بعضی از ایمیل‌ها در فهرستی به نام قرنطینه (Quarantine) منتظر باشند. آنجا را هم نگاه کنید.
guide-trap-only-listed = { $menu } را روشن نکنید. ایمیل‌های همهٔ دیگران را پنهان یا پاک می‌کند.
guide-trap-unseen = { $menu } را انتخاب نکنید. آن وقت ایمیل‌هایی که شبیه هرزنامه‌اند از بین می‌روند و هرگز آن‌ها را نمی‌بینید.
guide-trap-holds-new = { $menu } روشن است؟ پس ایمیل‌های افراد تازه منتظر می‌مانند تا شما راهشان بدهید. آنجا دنبال ایمیل‌های ما بگردید.
guide-trap-whole-ending = { $menu } را نزنید. بیشتر از آدرس ما را راه می‌دهد، پس کسانی که نام ما را تقلید می‌کنند هم می‌توانند وارد شوند.
guide-move-closed = { $audience ->
    [patients] شرکت { $provider } در { $date } این صندوق‌های ایمیل را بست. لطفاً آدرس دیگری به ما بدهید.
   *[parents] شرکت { $provider } در { $date } این صندوق‌های ایمیل را بست. لطفاً آدرس دیگری به مدرسه بدهید.
}
guide-move-moving = شرکت { $provider } صندوق‌های ایمیل خود را به { $to } منتقل می‌کند. بعد از آن شاید این مرحله‌ها فرق کند.
guide-move-moved = شرکت { $provider } در { $date } این صندوق‌های ایمیل را به { $to } منتقل کرد. از مرحله‌های { $to } استفاده کنید.
