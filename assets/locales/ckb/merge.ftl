merge-to = { $audience ->
    [patients] بۆ:
   *[parents] بۆ کەسوکاری
}
merge-heading = { $audience ->
    [patients] نامە بە ناوەوە
   *[parents] نامە بە ناوەوە، پۆل بە پۆل
}
merge-lead = { $audience ->
    [patients] لیستێکی ناو بهێنن. ئینجا هەر ناوێک لەسەر نامەیەک بە زمانی گونجاو دەنووسرێت، لەو شوێنەی پەنجەرەی زەرفەکەی لێیە.
   *[parents] لیستی پۆلێک بهێنن. ئینجا ناوی هەر منداڵێک لەسەر نامەیەک بە زمانی خێزانەکەی دەنووسرێت، ئامادە بۆ جانتای قوتابخانە یان بۆ زەرفێکی پەنجەرەدار.
}
merge-promise = ناوەکان لەم کۆمپیوتەرەدا دەمێننەوە. وێبگەڕەکەتان (browser) هەموو کارەکە هەر لێرە دەکات. هیچ ناوێک بۆ ئێمە یان بۆ هیچ کەسێکی تر نانێردرێت.
merge-begin = بە لیستێک دەست پێ بکەن
merge-not-loaded = ئەم بەشە نەکرایەوە. پەڕەکە لە نوێوە بکەنەوە و جارێکی تر هەوڵ بدەنەوە.
merge-too-old = ئەم وێبگەڕە (browser) بۆ ئەم کارە زۆر کۆنە. وەشانێکی نوێی Edge یان Chrome یان Firefox یان Safari بەکار بهێنن. هەموو نامەکانی تری ئەم پەڕەیە لە هەموو وێبگەڕێکدا کار دەکەن.
merge-list = لیستەکەتان
merge-list-note = { $audience ->
    [patients] بۆ هەر کەسێک یەک دێڕ: ناو، گرووپ و زمان.
   *[parents] بۆ هەر منداڵێک یەک دێڕ: ناو، پۆل و زمانی ماڵەوە. دەتوانن لیستی وا لە SIMS یان Arbor یان Bromcom پاشەکەوت بکەن، یان لە Excel بینووسن.
}
merge-file = فایلێک کە لیستەکەی تێدایە
merge-file-hint = دەبێت فایلی CSV بێت. لە Excel ئەمانە دابگرن: «File»، ئینجا «Save As»، ئینجا «CSV UTF-8». هەروەها دەتوانن فایلەکە ڕابکێشن و لێرە بەری بدەن. زۆرترین ژمارەی ناو: { $max }.
merge-paste = یان لیستەکە لێرە بلکێنن
merge-paste-hint = لە Excel خانەکان دیاری بکەن، کۆپییان بکەن، و لەم چوارچێوەیەدا بیانلکێنن.
merge-read = ئەوەی لکاندم بیخوێننەوە
merge-bad-empty = هیچ ناوێک لەم لیستەدا نییە. لیستێک بهێنن کە بۆ هەر ناوێک دێڕێکی تێدا بێت.
merge-bad-size = ئەم فایلە بۆ لیستێکی ناو زۆر گەورەیە. زۆرترین قەبارە { $max } مێگابایتە. فایلێکی تر هەڵبژێرن.
merge-bad-workbook = ئەمە فایلی Excel یان بەرنامەیەکی ترە، فایلی CSV نییە. لەوێ بیکەنەوە، «File» و ئینجا «Save As» دابگرن، «CSV UTF-8» هەڵبژێرن، و ئەو فایلە بهێنن. یان خانەکان کۆپی بکەن و لە خوارەوە بیانلکێنن.
merge-bad-file = ناتوانین ئەم فایلە بخوێنینەوە. سەرەتا لیستەکە وەک CSV پاشەکەوت بکەن. لە Excel ئەمانە دابگرن: «File»، ئینجا «Save As»، ئینجا «CSV UTF-8».
merge-bad-many = ئەم ناوانە بۆ یەک جار زۆرن: { $count }. زۆرترین: { $max }. لیستەکە دابەش بکەن و بەش بە بەش بیکەن.
merge-found = ئەوەی خوێندمانەوە
merge-names = ناوەکان
merge-classes = { $audience ->
    [patients] گرووپەکان
   *[parents] پۆلەکان
}
merge-languages = زمانەکان
merge-left-out = دێڕە وەرنەگیراوەکان
merge-line = دێڕی { $line }
merge-line-no-name = ناو نییە. لە لیستەکەتاندا بینووسن، یان واز لەم دێڕە بهێنن.
merge-line-long = ناوەکە بۆ نامەیەک زۆر درێژە. ئایا ئەمە ستوونە ڕاستەکەیە؟
merge-line-quote = لێرە نیشانەی وتە (") دەکرێتەوە و داناخرێت. لە لیستەکەتان دەری بهێنن.
merge-line-above = ئەم دێڕە لە سەرووی ناوی ستوونەکانەوەیە.
merge-line-more = ئەو دێڕانەی لێرە پیشان نەدراون: { $count }
merge-preview = نامە یەکەمەکان
merge-columns = هەر ستوونێک چی تێدایە؟
merge-column-name = ناو
merge-column-second = بەشی دووەمی ناو
merge-column-class = { $audience ->
    [patients] گرووپ
   *[parents] پۆل
}
merge-column-language = زمان
merge-column-none = هیچ
merge-column-number = ستوونی { $number }
merge-column-headings = دێڕی یەکەم ناوی ستوونەکانە، ناوی کەس نییە
merge-choose = بۆ هەر زمانێک کام نامە؟
merge-choose-note = لە هەر شوێنێک نووسراوە «تکایە بیپشکنن»، ئێمە دڵنیا نەبووین. ئەو زمانەی نیمانە نامەی ئینگلیزی بۆ دادەنرێت.
merge-choose-said = لە لیستەکەتاندا
merge-choose-letter = نامە
merge-choose-empty = بەتاڵ
merge-choose-check = تکایە بیپشکنن
merge-how = کام نامە؟
merge-kind = جۆری نامە
merge-paper = کاغەز
merge-sides = چاپکەرەکە چاپ دەکات
merge-sides-both = لەسەر هەردوو دیو
merge-sides-one = لەسەر یەک دیو
merge-separators = { $audience ->
    [patients] پێش هەر گرووپێک کاغەزێک کە ناوی گرووپەکەی لەسەرە
   *[parents] پێش هەر پۆلێک کاغەزێک کە ناوی پۆلەکەی لەسەرە
}
merge-ticks = لیستی ناوەکانی لەسەر بێت، بۆ نیشانەکردن
merge-counts = چەند چاپ دەکرێت
merge-counts-letters = نامەکان
merge-counts-pages = لاپەڕەی هەر نامەیەک
merge-counts-sheets = ژمارەی کاغەز
merge-counts-half = کاغەز بۆ نامەی نیو لاپەڕە
merge-counts-slips = کاغەز بۆ پارچە بچووکەکان
merge-counts-between = { $audience ->
    [patients] کاغەزی نێوان گرووپەکان
   *[parents] کاغەزی نێوان پۆلەکان
}
merge-counts-total = کۆی گشتی
merge-counts-note = ناوتان پێویست نییە؟ نامەی نیو لاپەڕە و پارچە کاغەزی بچووک کاغەزی کەمتریان دەوێت: لە سەرەوەی ئەم پەڕەیە چاپیان بکەن. دوو ستوونی کۆتایی دەڵێن چەند کاغەزتان پێویستە.
merge-counts-copy = خشتەکە کۆپی بکەن
merge-not-fetched = نەتوانرا نامەی ئەم زمانە بهێنرێت: { $language }. سەیری ئینتەرنێتەکەتان بکەن و دووبارە هەوڵ بدەنەوە.
merge-no-letter = لێرە نامە بەم زمانە نییە: { $language }. لە سەرەوە نامەیەکی تری بۆ هەڵبژێرن.
merge-again = هەوڵدانەوە
merge-make = نامەکان دروست بکەن
merge-making = نامەکان دروست دەکرێن …
merge-ready = نامەکان ئامادەن.
merge-save = نامەکان پاشەکەوت بکەن (PDF)
merge-print-both = فایلەکە بە قەبارەی 100% و لەسەر هەردوو دیو چاپ بکەن. با کاغەزەکە بە لێوارە درێژەکەدا هەڵبگەڕێتەوە (Flip on long edge).
merge-print-one = فایلەکە بە قەبارەی 100% و لەسەر یەک دیو چاپ بکەن.
merge-pages = لاپەڕەکان
merge-size = قەبارە
merge-not-made = نەتوانرا نامەکان دروست بکرێن. پەڕەکە لە نوێوە بکەنەوە و جارێکی تر هەوڵ بدەنەوە. بێ ناو دەتوانن لە سەرەوەی ئەم پەڕەیە چاپیان بکەن.
merge-title = نامە بە ناوەوە – { $school }
merge-no-class = { $audience ->
    [patients] بێ گرووپ
   *[parents] بێ پۆل
}
merge-sent = چی لەم کۆمپیوتەرە دەرچوو
merge-sent-names = ئەو ناوانەی لەم کۆمپیوتەرە دەرچوون
merge-sent-files = ئەو فایلانەی لەم ماڵپەڕەوە هێنران
merge-sent-note = ئەمانە ناونیشانی فایلەکانن. لە هیچ یەکێکیاندا ناوی کەس نییە.
