guide-name-other = کۆمپانیایەکی تری ئیمەیل
guide-name-work = ئیمەیل لە کار یان کۆلێژ
guide-step-open-link = { $filled ->
    [yes] ئەم دوگمەیە دابگرن. { $program } دەکاتەوە و ناونیشانەکانمانی تێدا نووسراوە.
   *[no] ئەم دوگمەیە دابگرن. پەڕەی ڕاستی { $program } دەکاتەوە.
}
guide-step-open-site = لە کۆمپیوتەر، لە وێبگەڕدا (browser)، { $program } بکەنەوە. بچنە ژوورەوە (Sign in).
guide-step-open-app = لە مۆبایلەکەتان ئەپی { $program } بکەنەوە.
guide-step-open-program = لە کۆمپیوتەرەکەتان { $program } بکەنەوە.
guide-step-open-phone-settings = ڕێکخستنەکانی مۆبایلەکەتان بکەنەوە.
guide-step-open-settings = ڕێکخستنەکانی ئیمەیلەکەتان بکەنەوە.
guide-step-open-spam-folder = فۆڵدەری سپام بکەنەوە. ڕەنگە ناوی Spam یان Junk بێت.
guide-step-say-not-spam = «سپام نییە» (Not spam یان Not junk) دابگرن، یان ئیمەیلەکە ببەنە ئینبۆکس (Inbox).
guide-step-open-folder = فۆڵدەری { $folder } بکەنەوە.
guide-step-look-in-folder = بۆ ئیمەیلەکانمان لێرەش بگەڕێن: { $folder }.
guide-step-open-message = ئیمەیلێکی ئێمە بکەنەوە.
guide-step-select-message = نیشانە لەسەر ئیمەیلێکی ئێمە دابنێن. پێویست ناکات بیکەنەوە.
guide-step-hold-message = پەنجەتان لەسەر ئیمەیلێکی ئێمە دابنێن و ڕایبگرن.
guide-step-right-click-message = بە دوگمەی ڕاستی ماوس لەسەر ئیمەیلێکی ئێمە دابگرن.
guide-step-move-message = ئیمەیلەکە ببەنە { $folder }.
guide-step-press-name = لە سەرەوەی ئیمەیلەکە ناو یان وێنەی ئێمە دابگرن.
guide-step-press = { $menu } دابگرن.
guide-step-press-icon = { $icon ->
    [gear] چەرخی دداندار دابگرن.
    [dots] سێ خاڵەکە دابگرن.
    [lines] سێ هێڵەکە دابگرن. مینیوەکە (menu) دەکەنەوە.
    [plus] نیشانەی کۆ دابگرن.
    [pencil] پێنووسەکە دابگرن.
    [bin] سەبەتەی خۆڵەکە دابگرن.
    [person] وێنەی خۆتان یان پیتەکانی ناوتان دابگرن.
   *[arrow] تیرە بچووکەکەی ڕوو لە خوارەوە دابگرن.
}
guide-step-choose = { $menu } هەڵبژێرن.
guide-step-go-to = بڕۆنە { $path }.
guide-step-set = لە تەنیشت { $field }، { $menu } هەڵبژێرن.
guide-step-tick = نیشانە لەسەر { $menu } دابنێن.
guide-step-untick = نیشانەکە لەسەر { $menu } لا ببەن.
guide-step-switch-on = { $menu } چالاک بکەن.
guide-step-switch-off = { $menu } ناچالاک بکەن.
guide-step-name-rule = { $audience ->
    [patients] لە { $field } ناوێک بنووسن، وەک «نەخۆشخانە».
   *[parents] لە { $field } ناوێک بنووسن، وەک «قوتابخانە».
}
guide-step-type-address = یەکێک لە ناونیشانەکانمان کۆپی بکەن و بیخەنە { $field }.
guide-step-paste-all-with-or = هەموو ناونیشانەکانمان کۆپی بکەن و بیانخەنە { $field }. دەبێت وشەی OR لە نێوانیاندا بێت.
guide-step-paste-all-lines = هەموو ناونیشانەکانمان کۆپی بکەن و بیانخەنە { $field }، هەر یەکە لە دێڕێکدا.
guide-step-press-enter = کلیلی Enter دابگرن.
guide-step-repeat-for-each = هەمان شت بۆ هەر یەک لە ناونیشانەکانی ترمان بکەن.
guide-step-scroll-down = بڕۆنە خوارەوە تا کۆتایی پەڕەکە.
guide-step-wait = { $count ->
    [one] چاوەڕێ بکەن. ڕەنگە { $count } خولەک بخایەنێت تا دەست پێ بکات.
   *[other] چاوەڕێ بکەن. ڕەنگە تا { $count } خولەک بخایەنێت تا دەست پێ بکات.
}
guide-step-save-file = ئەم دوگمەیە دابگرن. فایلەکەمان لە کۆمپیوتەرەکەتان پاشەکەوت دەکات.
guide-step-choose-file = ئەو فایلە هەڵبژێرن کە هەر ئێستا پاشەکەوتتان کرد.
guide-step-save-contact = لەم پەڕەیەوە کۆنتاکتەکەمان پاشەکەوت بکەن.
guide-step-save-contact-in = لەم پەڕەیەوە کۆنتاکتەکەمان پاشەکەوت بکەن. هەژماری { $account } هەڵبژێرن، نەک تەنها مۆبایلەکە.
guide-step-open-contacts = کۆنتاکتەکانتان بکەنەوە.
guide-step-delete-from-contact = ئەم ناونیشانە لە کۆنتاکتەکەمان بسڕنەوە.
guide-step-find-address = لە لیستەکەدا شوێنی ئەو ناونیشانە بدۆزنەوە کە دەتانەوێت دەریبهێنن.
guide-step-take-address-out = تەنها ئەم یەک ناونیشانە دەربهێنن. ئەوانی تر بهێڵنەوە.
guide-step-send-message = ئەم نامەیە بۆ ئەو کەسانە بنێرن کە لە کار سەرپەرشتی ئیمەیلەکەتان دەکەن. ئامادەیە بۆ کۆپیکردن.
guide-step-take-off-blocked = بۆ لیستی ناونیشانە بلۆککراوەکان بگەڕێن. ئایا یەکێک لە هی ئێمەی تێدایە؟ دەریبهێنن.
guide-step-mailbox-first = سەرەتا هەنگاوەکانی خودی ناونیشانی ئیمەیلەکەتان بکەن. { $program } تەنها ئەوە پیشان دەدات کە لەوێیە.
guide-way-rule = لە { $provider } ڕێسایەک دروست بکەن
guide-way-exact-list = ناونیشانەکانمان بخەنە لیستەکەتان لە { $provider }
guide-way-contact = کۆنتاکتەکەمان پاشەکەوت بکەن
guide-way-trust-contacts = لە { $provider } ڕێگە بە ئیمەیلی کۆنتاکتەکانتان بدەن
guide-way-not-junk = ئیمەیلێک لە سپام دەربهێنن
guide-way-primary = ئیمەیلەکانمان ببەنە تابی سەرەکی
guide-way-spam-to-folder = با { $provider } سپام لە فۆڵدەرێکدا هەڵبگرێت
guide-way-unblock = سەیر بکەن کە بلۆک نەکراوین
guide-way-ask-work = لەو کەسانە بپرسن کە سەرپەرشتی ئیمەیلەکەتان دەکەن
guide-effect-lasts = دەمێنێتەوە
guide-effect-helps = یارمەتیدەرە
guide-effect-once = تەنها یەک ئیمەیل
guide-surface-web = { $program } لە کۆمپیوتەر، لە وێبگەڕدا (browser)
guide-surface-android = { $program } لە مۆبایلی Android
guide-surface-ios = { $program } لە iPhone یان iPad
guide-surface-desktop = { $program } وەک بەرنامە لە کۆمپیوتەر
guide-limit-rules = { $count ->
    [one] دەتوانن { $count } ڕێساتان هەبێت.
   *[other] دەتوانن تا { $count } ڕێساتان هەبێت.
}
guide-limit-addresses = { $count ->
    [one] لیستەکە جێی { $count } ناونیشانی تێدا دەبێتەوە.
   *[other] لیستەکە جێی تا { $count } ناونیشانی تێدا دەبێتەوە.
}
guide-spam-kept = { $count ->
    [one] پەلە بکەن: ڕەنگە { $provider } دوای { $count } ڕۆژ سپام بسڕێتەوە.
   *[other] پەلە بکەن: ڕەنگە { $provider } دوای { $count } ڕۆژ سپام بسڕێتەوە.
}
guide-basis-official = لە { $date } لە پەڕەکانی خودی { $provider } پشکنراوە.
guide-basis-third-party = لە { $date } ئەم هەنگاوانەمان لە ڕێنمایی کەسانی تردا خوێندەوە.
guide-basis-source-code = لە { $date } بەرنامەی تر هەمان شتیان دەکرد. لە پەڕەکانی { $provider } نەمانخوێندووەتەوە.
guide-basis-unconfirmed = هێشتا پشتڕاست نەکراوەتەوە. ڕەنگە وشەکانی سەر شاشەکەتان جیاواز بن.
guide-note-app-has-no-rules = ئەپی { $provider } لە مۆبایل ناتوانێت ڕێسا دروست بکات. یەک جار لە کۆمپیوتەر بیکەن. ئینجا لە مۆبایلەکەشتان کار دەکات.
guide-note-computer-only = ئەمە تەنها لە کۆمپیوتەر دەتوانن بیگۆڕن. یەک جار بیکەن. ئینجا لە مۆبایلەکەشتان کار دەکات.
guide-note-contacts-not-certain = کۆنتاکتی پاشەکەوتکراو یارمەتیدەرە. هێشتا ڕەنگە ئیمەیلەکانمان بچنە سپام.
guide-note-contacts-need-tick = کۆنتاکتی پاشەکەوتکراو تەنها کاتێک کاریگەری هەیە کە لە ڕێکخستنەکاندا نیشانە لە خانەیەکدا دانرابێت.
guide-note-new-mail-only = ئەمە بۆ ئیمەیلی نوێ کار دەکات. کۆنەکان لە شوێنی خۆیان دەمێننەوە.
guide-note-this-message-only = ئەمە یەک ئیمەیل دەگوازێتەوە. ڕەنگە ئیمەیلی داهاتوو دووبارە بچێتە سپام.
guide-note-only-teaches = ئیمەیلەکەتان هەر جارێک کەمێک لەمە فێر دەبێت. ئەمە بەڵێن نییە.
guide-note-dangerous-stays-out = خزمەتگوزاری { $provider } هەمیشە ئەو ئیمەیلانە ڕادەگرێت کە مەترسیدار دیارن.
guide-note-forged-may-stay-out = ڕەنگە { $provider } هێشتا ئیمەیلێک ڕابگرێت، کاتێک نەزانێت کێ ناردوویەتی.
guide-note-refused-unseen = خزمەتگوزاری { $provider } هەندێک ئیمەیل دەگەڕێنێتەوە. ئەوانە لە هیچ فۆڵدەرێکدا نین. ئەگەر فۆڵدەری سپامەکەتان بەتاڵە، لێمان بپرسن ئایا ئیمەیلەکانمان گەڕاونەتەوە.
guide-note-only-whole-endings = لیستەکانی { $provider } ڕێگە بە زیاتر لە ناونیشانەکانی ئێمە دەدەن. کەواتە ئەوانەی لاسایی ناومان دەکەنەوە دەتوانن بێنە ژوورەوە. بۆیە پیشانتان نادەین چۆن.
guide-note-no-lasting-way = لە { $provider } هیچ ڕێگەیەک ناناسین کە بمێنێتەوە. ئەم هەنگاوانە یارمەتیدەرن.
guide-note-rule-may-lose = نازانین ئایا ڕێسا هەمیشە بەسەر فۆڵدەری سپامدا زاڵ دەبێت.
guide-note-older-rule-wins = پێشتر ڕێساتان دروست کردووە؟ یەکەم ڕێسای لیستەکە کار دەکات. ڕێسا نوێیەکە ببەنە سەرەوە.
guide-note-takes-time = ڕەنگە چەند کاتژمێرێک بخایەنێت تا دەست پێ بکات.
guide-note-first-account = لە یەک هەژمار زیاترتان هەیە؟ دوگمەکە هەژماری یەکەم دەکاتەوە.
guide-note-tabs-are-silent = سەیری تابەکانی تریش بکەن. ڕەنگە مۆبایلەکەتان بۆ ئیمەیلەکانی ئەوێ زەنگ لێ نەدات.
guide-note-folder-hidden-in-programs = هەندێک بەرنامەی ئیمەیل فۆڵدەری سپام پیشان نادەن. لە ماڵپەڕی { $provider } سەیر بکەن.
guide-note-app-is-not-the-mailbox = ئەپی { $provider } تەنها ئیمەیلەکانتان پیشان دەدات. ئەو کۆمپانیایەی ناونیشانەکەتان هی ئەوە، بڕیار دەدات چی سپامە.
guide-note-this-device-only = ئەمە تەنها لەم کۆمپیوتەرەدا کار دەکات.
guide-note-paid-only = بۆ ئەمە سندووقی ئیمەیلی بەپارەتان پێویستە.
guide-note-admin-only = تەنها ئەو کەسەی سەرپەرشتی هەژمارەکەتان دەکات دەتوانێت ئەمە بکات.
guide-note-work-decides = لە کار یان کۆلێژ، ئەوانەی سەرپەرشتی ئیمەیل دەکەن بڕیار دەدەن. لەوان بپرسن.
guide-note-phone-block-counts = ژمارەی تەلەفۆنەکەمانتان بلۆک کردووە؟ کەواتە ڕەنگە مۆبایلەکەتان ئیمەیلەکانیشمان بلۆک بکات.
guide-note-unused-is-closed = خزمەتگوزاری { $provider } ئەو سندووقە دادەخات کە چەند مانگێک کەس نەیکاتەوە. جاروبار بچنە ژوورەوە (Sign in).
guide-note-words-may-differ = ڕەنگە وشەکانی سەر شاشەکەتان کەمێک جیاواز بن.
guide-note-one-rule-each = بۆ هەر ناونیشانێک یەک ڕێساتان پێویستە.
guide-note-save-with-provider = کۆنتاکتەکە لە { $provider } پاشەکەوت بکەن، نەک تەنها لە مۆبایلەکە.
guide-note-quarantine-too = ڕەنگە هەندێک ئیمەیل لە لیستێکدا چاوەڕێ بن کە ناوی کەرەنتینەیە (Quarantine). سەیری ئەوێش بکەن.
guide-trap-only-listed = { $menu } چالاک مەکەن. ئیمەیلی هەموو کەسانی تر دەشارێتەوە یان دەیسڕێتەوە.
guide-trap-unseen = { $menu } هەڵمەبژێرن. ئەو کاتە ئەو ئیمەیلانەی لە سپام دەچن نامێنن و هەرگیز نایانبینن.
guide-trap-holds-new = ئایا { $menu } چالاکە؟ کەواتە ئیمەیلی کەسانی نوێ چاوەڕێ دەبن تا ڕێگەیان پێ دەدەن. لەوێ بۆ هی ئێمە بگەڕێن.
guide-trap-whole-ending = { $menu } دامەگرن. ڕێگە بە زیاتر لە ناونیشانەکەمان دەدات. کەواتە ئەوانەی لاسایی ناومان دەکەنەوە دەتوانن بێنە ژوورەوە.
guide-move-closed = { $audience ->
    [patients] کۆمپانیای { $provider } لە { $date } ئەم سندووقانەی داخست. تکایە ناونیشانێکی ترمان بدەنێ.
   *[parents] کۆمپانیای { $provider } لە { $date } ئەم سندووقانەی داخست. تکایە ناونیشانێکی تر بدەنە قوتابخانە.
}
guide-move-moving = کۆمپانیای { $provider } سندووقەکانی دەگوازێتەوە بۆ { $to }. دوای گواستنەوە ڕەنگە ئەم هەنگاوانە جیاواز بن.
guide-move-moved = کۆمپانیای { $provider } لە { $date } ئەم سندووقانەی گواستەوە بۆ { $to }. هەنگاوەکانی { $to } بەکار بهێنن.
