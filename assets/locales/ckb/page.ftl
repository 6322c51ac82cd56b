skip-to-content = بڕۆن بۆ بەشی سەرەکی
language-nav = زمان
footer-nav = دەربارەی ئەم پەڕەیە
no-tracking = هیچ شتێک دەربارەی ئێوە هەڵناگرین: نە کوکی (cookies)، نە ژماردنی سەردان.
made-with = بە Hallpass دروست کراوە.
not-translated = ئەم پەڕەیە هێشتا بەم زمانە نییە: { $language }. لێرە بە ئینگلیزییە.
all-languages = هەموو زمانەکان ({ $count })
other-languages = زمانەکانی تر
back-to-list = هەموو ناونیشانەکانمان
find-school = { $audience ->
    [patients] نەخۆشخانە یان کلینیکەکەتان بدۆزنەوە
   *[parents] قوتابخانەکەتان بدۆزنەوە
}
school-title = با ئیمەیلەکانمان پێتان بگەن – { $school }
school-description = { $audience ->
    [patients] ئەو ناونیشانانەی ئیمەیل کە { $school } پێیان بۆ نەخۆشەکان دەنووسێت، و چۆن نەهێڵن ئیمەیلەکانی بچنە سپام.
   *[parents] ئەو ناونیشانانەی ئیمەیل کە { $school } پێیان بۆ دایک و باوکان دەنووسێت، و چۆن نەهێڵن ئیمەیلەکانی بچنە سپام.
}
school-heading = با ئیمەیلەکانمان پێتان بگەن
school-lead = هەندێک لە ئیمەیلەکانمان دەچنە فۆڵدەری سپام. کۆنتاکتەکەمان پاشەکەوت بکەن، تا ئیمەیلەکەتان بمانناسێت. نزیکەی یەک خولەک دەخایەنێت.
save-contact = کۆنتاکتەکەمان پاشەکەوت بکەن
list-heading = ئەو ناونیشانانەی بەکاریان دەهێنین
list-complete = { $audience ->
    [patients] ئەمە لیستی تەواومانە. بۆ ئیمەیلی نەخۆشەکان بەکاری دەهێنین.
   *[parents] ئەمە لیستی تەواومانە. بۆ ئیمەیلی خێزانەکان بەکاری دەهێنین.
}
list-partial-heading = ئەمە هێشتا لیستی تەواومان نییە
list-partial = { $audience ->
    [patients] ڕەنگە ئەوانەی چاودێریتان دەکەن لە ناونیشانی تریشەوە بۆتان بنووسن کە لێرە نین.
   *[parents] ڕەنگە مامۆستای منداڵەکەتان و کارمەندانی تر لە ناونیشانی تریشەوە بۆتان بنووسن کە لێرە نین.
}
list-none-heading = هێشتا لیستی تایبەتی خۆمان نییە
list-none = { $audience ->
    [patients] ئەمانە ناونیشانەکانی ئەم ڕێکخراوەن: { $organisation }. ڕەنگە ئەوانەی چاودێریتان دەکەن لە ناونیشانی ترەوە بۆتان بنووسن.
   *[parents] ئەمانە ناونیشانەکانی ئەم ڕێکخراوەن: { $organisation }. ڕەنگە مامۆستای منداڵەکەتان و کارمەندانی تر لە ناونیشانی ترەوە بۆتان بنووسن.
}
list-empty = هێشتا هیچ ناونیشانێک لێرە نییە.
jump-nav = بەشەکانی لیست
group-office = { $audience ->
    [patients] نووسینگەکەمان
   *[parents] نووسینگەی قوتابخانە
}
group-urgent = هەواڵی بەپەلە
group-payments = پارە و نانخواردن
group-news = هەواڵ
group-clubs = یانە، گەشت و پاس
group-reports = ڕاپۆرت و ئەنجام
group-appointments = مەوعیدەکان
group-other = ئیمەیلی تر
group-organisation = لە { $organisation }
purpose-office = نووسینگە
purpose-absence = ئامادەنەبوون
purpose-urgent = هەواڵی بەپەلە و داخران
purpose-payments = پارەدان
purpose-meals = { $audience ->
    [patients] نانخواردن
   *[parents] نانی قوتابخانە
}
purpose-newsletter = هەواڵنامە
purpose-clubs = یانەکان
purpose-trips = گەشتەکان
purpose-transport = پاس و هاتوچۆ
purpose-reports = { $audience ->
    [patients] ڕاپۆرتەکان
   *[parents] ڕاپۆرت و کۆبوونەوەی دایک و باوکان
}
purpose-results = ئەنجامەکان
purpose-safeguarding = چاودێری و خۆشگوزەرانی
purpose-admissions = { $audience ->
    [patients] وەرگرتن
   *[parents] وەرگرتن لە قوتابخانە
}
purpose-appointments = مەوعیدەکان
purpose-other = هی تر
reply-yes = دەتوانن وەڵامی ئەم ناونیشانە بدەنەوە.
reply-no = کەس وەڵامەکان ناخوێنێتەوە.
reply-no-office = کەس وەڵامەکان ناخوێنێتەوە. بۆ نووسینگە بنووسن.
reply-all-yes = دەتوانن وەڵامی هەموو ئەمانە بدەنەوە.
reply-all-no = کەس ئەو وەڵامانە ناخوێنێتەوە کە بۆ ئەمانە دێن.
new-since = نوێیە لە { $date } بەدواوە.
used-since = لە { $date } بەدواوە بەکاری دەهێنین.
used-from = لە { $date } دەست دەکەین بە بەکارهێنانی.
used-until = تا { $date } بەکاری دەهێنین.
platform-sends = ئەم ئیمەیلانە کۆمپانیای { $platform } لە جیاتی ئێمە دەیاننێرێت.
shows-name = ڕەنگە مۆبایلەکەتان تەنها ناوی { $name } پیشان بدات.
tag-shared = هاوبەش
shared-look-for = { $audience ->
    [patients] کەسانی تریش ئەم ناونیشانە بەکار دەهێنن. لە ئیمەیلەکەدا بۆ ناوی { $name } بگەڕێن.
   *[parents] قوتابخانەی تریش ئەم ناونیشانە بەکار دەهێنن. لە ئیمەیلەکەدا بۆ ناوی { $name } بگەڕێن.
}
shared-also = { $audience ->
    [patients] کەسانی تریش ئەم ناونیشانە بەکار دەهێنن.
   *[parents] قوتابخانەی تریش ئەم ناونیشانە بەکار دەهێنن.
}
tag-paused = ڕاگیراوە
paused-since = لە { $date } بەکارهێنانی ئەمەمان ڕاگرت.
paused-do-not-open = تکایە تا ئەم تێبینییە لێرە بێت، ئەو ئیمەیلانەی لەمەوە دێن مەیانکەنەوە.
paused-undo = پاشەکەوتتان کردووە؟ لە کۆنتاکتەکانتان و لە هەموو ڕێسایەکی ئیمەیلەکەتان بیسڕنەوە.
retired-heading = ئەو ناونیشانانەی ئیتر بەکاریان ناهێنین
retired-until = تا { $date } بەکارمان دەهێنا.
seal-checked = پشکنراوە
seal-unchecked = هێشتا نەپشکنراوە
checked-by = دوایین پشکنینی ئەم لیستە: { $date }، لەلایەن { $by }.
not-checked = { $audience ->
    [patients] هێشتا کەس لێرە ئەم لیستەی نەپشکنیوە.
   *[parents] هێشتا کەس لە قوتابخانە ئەم لیستەی نەپشکنیوە.
}
save-heading = چۆن کۆنتاکتەکەمان پاشەکەوت بکەن
save-step-press = «{ save-contact }» دابگرن.
save-step-see = { $count ->
    [one] مۆبایلەکەتان کۆنتاکتێک بە ناونیشانەکەی ئێمەوە پیشان دەدات.
   *[other] مۆبایلەکەتان یەک کۆنتاکت بە { $count } ناونیشانەوە پیشان دەدات.
}
save-step-keep = «پاشەکەوت بکە» (Save)، «زیاد بکە» (Add) یان «کۆنتاکتی نوێ دروست بکە» (Create new contact) دابگرن.
save-again = پێشتر پاشەکەوتتان کردووین؟ کە ئەم لیستە گۆڕا دووبارە پاشەکەوتی بکەن، و کۆنتاکتە کۆنەکە بسڕنەوە.
save-not-enough = یارمەتیدەرە، بەڵام لەوانەیە بەس نەبێت. ئایا ئیمەیلێکی ئێمە لە فۆڵدەری سپامدا (Spam یان Junk) هەیە؟ بیکەنەوە و «سپام نییە» (Not spam یان Not junk) دابگرن.
save-after-list = { $count ->
    [one] یەک کۆنتاکت بە ناونیشانەکەی ئێمەوە.
   *[other] یەک کۆنتاکت بە { $count } ناونیشانەوە.
}
unsure-heading = گومانتان لە ئیمەیلێک هەیە؟
fake-warning = هەموو کەسێک دەتوانێت ناونیشان ساختە بکات. دەکرێت ناونیشانەکە لەم لیستەدا بێت و هێشتا ئیمەیلەکە هی کەسێکی تر بێت.
fake-ring = ئەگەر ئیمەیلێک داوای پارە یان وشەی نهێنی کرد، دەست لە هیچ شتێکی ناوی مەدەن. بە ژمارەی { $phone } تەلەفۆنمان بۆ بکەن.
fake-ask = ئەگەر ئیمەیلێک داوای پارە یان وشەی نهێنی کرد، دەست لە هیچ شتێکی ناوی مەدەن. سەرەتا لە ئێمە بپرسن، ڕووبەڕوو یان بەو ژمارەیەی کە پێشتر لاتان هەیە.
files-heading = فایل بۆ بەرنامەکانی ئیمەیل
files-intro = بۆ کۆمپیوتەر، یان ئەگەر سەرپەرشتی ئیمەیلی کەسانی تر دەکەن.
files-contacts = کۆنتاکتەکان
file-contact = یەک کۆنتاکت بە هەموو ناونیشانەکانەوە
file-contact-photo = { $audience ->
    [patients] هەمان کۆنتاکت، بە وێنەی ئێمەوە
   *[parents] هەمان کۆنتاکت، بە دروشمی ئێمەوە
}
file-contact-4 = هەمان کۆنتاکت، بۆ بەرنامە نوێیەکان
file-outlook-contacts = کۆنتاکت بۆ Outlook
file-outlook-contacts-note = Outlook لە یەک کۆنتاکتدا تەنها سێ ناونیشان هەڵدەگرێت، بۆیە ڕەنگە لە یەک کۆنتاکت زیاتر بن.
file-each = کۆنتاکتێک بۆ هەر ناونیشانێک
files-rules = ئەو ڕێسایانەی ناهێڵن ئیمەیلەکانمان بچنە سپام
files-rules-warning = ئەم فایلانە پشکنینی سپام بۆ ناونیشانەکانمان دەکوژێننەوە. ئەو کاتە ئیمەیلی کەسێکیش دێت کە یەکێک لەم ناونیشانانە ساختە دەکات.
files-rules-weak = هێشتا ساختەکردنی هەندێک لە ناونیشانەکانمان ئاسانە.
files-rules-unknown = هێشتا نازانین ساختەکردنی ناونیشانەکانمان چەند ئاسانە.
files-rules-last = بۆیە سەرەتا کۆنتاکتەکەمان پاشەکەوت بکەن، و ئەم فایلانە تەنها ئەگەر ئیمەیلەکانمان هەر نەگەیشتن بەکار بهێنن.
file-gmail = ڕێسا بۆ Gmail
file-gmail-note = لە کۆمپیوتەر: ڕێکخستنەکان (Settings)، ئینجا فلتەرەکان (Filters)، ئینجا هێنانی فلتەرەکان (Import filters).
file-outlook-list = لیست بۆ ڕێکخستنی Junk لە Outlook
file-outlook-list-note = بۆ بەرنامەی Outlook لە کۆمپیوتەر.
file-sieve = ڕێسا بۆ خزمەتگوزاری تری ئیمەیل
file-sieve-note = فایلێکی Sieve، بۆ نموونە بۆ Proton Mail یان Fastmail.
files-plain = تەنها ناونیشانەکان
file-plain = هەموو ناونیشانەکان، هەر یەکە لە دێڕێکدا
it-heading = بۆ بەشی کۆمپیوتەر (IT)
it-intro = هەمان لیست بۆ سیستەمەکانی ئیمەیل. واژووی دیجیتاڵی لەسەرە، بۆیە کۆمپیوتەر دەتوانێت ببینێت کە کەس نەیگۆڕیوە.
it-json = لیستی واژووکراو (JSON)
it-text = ناونیشانەکان (دەقی سادە)
it-keys = کلیلەکانمان
share-heading = { $audience ->
    [patients] پیشانی کەسێکی تری بدەن
   *[parents] پیشانی دایک یان باوکێکی تری بدەن
}
share-and-print = هاوبەشکردن و چاپکردن
qr-label = کۆدی QR. ناونیشانەکە لە ژێریشیدا نووسراوە.
qr-scan = بە کامێرای مۆبایل سکان بکەن، یان بنووسن:
print-heading = چاپکردن
print-letter = { $audience ->
    [patients] نامە بۆ چاپکردن (A4)
   *[parents] نامە بۆ بردنەوە بۆ ماڵ (A4)
}
print-letter-us = نامە لەسەر کاغەزی ئەمریکی
print-all = هەموو شتێک بۆ چاپکردن
notice-delayed-heading = { $provider }؟ ئیمەیلەکانمان دوا کەوتوون
notice-delayed = ئیمەیلەکانمان بۆ { $provider } دوا کەوتوون، لە { $since } بەدواوە. پێویست ناکات هیچ بکەن. دووبارە دەنێردرێن.
notice-blocked-heading = { $provider }؟ ئیمەیلەکانمان پێتان ناگەن
notice-blocked = خزمەتگوزاری { $provider } ئیمەیلەکانمان وەرناگرێت، لە { $since } بەدواوە. پاشەکەوتکردنی کۆنتاکتەکەمان ئەمە ناگۆڕێت. کار لەسەر چارەسەرکردنی دەکەین.
notice-blocked-ring = چاوەڕێی شتێک دەکەن؟ بە ژمارەی { $phone } تەلەفۆنمان بۆ بکەن.
notice-junked-heading = { $provider }؟ سەیری فۆڵدەری سپام بکەن
notice-junked = خزمەتگوزاری { $provider } ئیمەیلەکانمان دەخاتە فۆڵدەری سپام (Spam یان Junk)، لە { $since } بەدواوە. لەوێ یەکێکیان بکەنەوە و «سپام نییە» (Not spam یان Not junk) دابگرن.
notice-resolved-heading = { $provider }؟ ئیمەیلەکانمان دووبارە دەگەن
notice-resolved = ئیمەیلەکانمان بۆ { $provider } دووبارە دەگەن، لە { $since } بەدواوە. ئەگەر یەکێکیان نەگەیشت، لە ئێمە بپرسن.
provider-short = { $id ->
    [outlook_com] Hotmail یان Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail، Outlook، Live و MSN
    [microsoft365] Microsoft 365 لە کار یان کۆلێژ
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
history-link = چی گۆڕاوە
feed-link = بەدواداچوونی گۆڕانکارییەکان (feed)
list-number = لیستی { $number }.
history-title = چی گۆڕاوە – { $school }
history-heading = چی گۆڕاوە
history-lead = هەموو گۆڕانێک لە لیستی ناونیشانەکانمان، نوێترینیان لە سەرەتا.
history-none = هێشتا هیچ نەگۆڕاوە.
history-published = لیستی { $number }
history-added = نوێ:
history-retired = ئیتر بەکار نایەت:
history-details = شتێکی ترمان گۆڕی، وەک ناومان یان ژمارەی تەلەفۆنمان.
history-same = ناونیشانەکان وەک خۆیان مانەوە.
history-paused-heading = ڕاگیراوە
history-paused = ئێستا بەکارهێنانی ئەم ناونیشانەمان ڕاگرتووە: { $address }.
history-resumed-heading = دووبارە بەکار دێت
history-resumed = دووبارە { $address } بەکار دەهێنین.
print-title = چاپکردن – { $school }
print-lead = هەموو ئەوانەی دەتوانن چاپیان بکەن یان بیانخەنە هەواڵنامەیەکەوە.
print-letters = نامە
print-letters-note = { $audience ->
    [patients] بە خەڵک دەڵێت چۆن ئیمەیلەکانمانیان پێ بگات، و هەموو ناونیشانەکانمانی تێدایە.
   *[parents] بە خێزانەکان دەڵێت چۆن ئیمەیلەکانمانیان پێ بگات، و هەموو ناونیشانەکانمانی تێدایە.
}
print-not-complete = { $audience ->
    [patients] هێشتا نامە نییە، چونکە لیستەکەمان تەواو نییە.
   *[parents] هێشتا نامە نییە، چونکە لیستی قوتابخانەکە تەواو نییە.
}
print-code = کۆدەکە
print-code-note = پەڕەکەمان دەکاتەوە. ڕەش لەسەر سپی، بە کەمێک سپی لە دەوروبەری، باشترین کار دەکات.
print-code-drawing = کۆدەکە وەک نەخشە (SVG)
print-code-picture = کۆدەکە وەک وێنە (PNG)
organisation-title = ئیمەیلەکانی { $name }
organisation-lead = { $audience ->
    [patients] نەخۆشخانە یان کلینیکەکەتان هەڵبژێرن تا ببینن لە کام ناونیشانەوە دەنووسێت.
   *[parents] قوتابخانەکەتان هەڵبژێرن تا ببینن لە کام ناونیشانەوە دەنووسێت.
}
organisation-schools = { $audience ->
    [patients] نەخۆشخانە و کلینیکەکان
   *[parents] قوتابخانەکان
}
organisation-none = هێشتا کەس لەم لیستەدا نییە.
organisation-it = هەموو لیستەکان، واژووکراو (JSON)
home-title = قوتابخانەکەتان بدۆزنەوە – Hallpass
home-heading = قوتابخانەکەتان بدۆزنەوە
home-lead = ببینن قوتابخانە، نەخۆشخانە یان کلینیکەکەتان لە کام ناونیشانەوە دەنووسێت، و ئیمەیلەکانی لە سپام دەربهێنن.
home-many = { $count ->
    [one] یەک قوتابخانە
   *[other] { $count } قوتابخانە
}
home-empty = هێشتا هیچ لیستێک لێرە نییە.
gone-title = { $school } داخراوە
gone-closed = لە { $date } داخرا. ئیتر لیستی ناونیشانەکانی هەڵناگرین.
gone-successors = لە جیاتی ئەوە سەیری ئێرە بکەن:
gone-caution = ئیمەیلێکتان بە ناوی ئەوەوە بۆ هاتووە؟ دەست لە هیچ شتێکی ناوی مەدەن. سەرەتا بپرسن.
not-found-title = ئەم پەڕەیەمان نەدۆزییەوە
not-found-code = کۆدێکتان لە نامەیەکەوە نووسیوە؟ دووبارە سەیری بکەن: بە گشتی هەشت پیت و ژمارەی تێدایە.
not-found-old = دەکرێت بەستەرەکە (link) کۆن بێت، یان پیتێکی لێ کەم بێت.
broken-title = لێرە هەڵەیەک ڕوویدا
broken-lead = هەڵەی ئێوە نییە. تکایە دوای چەند خولەکێک دووبارە هەوڵ بدەنەوە.
unavailable-title = ئێستا ئامادە نین
unavailable-lead = تکایە دوای چەند خولەکێک دووبارە هەوڵ بدەنەوە.
