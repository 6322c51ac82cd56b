skip-to-content = اصل حصے پر جائیں
language-nav = زبان
footer-nav = اس صفحے کے بارے میں
no-tracking = ہم آپ کے بارے میں کچھ نہیں رکھتے: نہ کوکیز، نہ گنتی۔
made-with = یہ صفحہ Hallpass سے بنایا گیا ہے۔
not-translated = یہ صفحہ ابھی اس زبان میں نہیں ہے: { $language }۔ یہاں یہ انگریزی میں ہے۔
all-languages = تمام زبانیں ({ $count })
other-languages = دوسری زبانیں
back-to-list = ہمارے تمام ایڈریس
find-school = { $audience ->
    [patients] اپنا ہسپتال یا کلینک تلاش کریں
   *[parents] اپنا اسکول تلاش کریں
}
school-title = یقینی بنائیں کہ ہماری ای میلز آپ تک پہنچیں – { $school }
school-description = { $audience ->
    [patients] وہ ای میل ایڈریس جن سے { $school } مریضوں کو لکھتا ہے، اور یہ کہ ان کی ای میلز کو جنک فولڈر میں جانے سے کیسے روکیں۔
   *[parents] وہ ای میل ایڈریس جن سے { $school } والدین کو لکھتا ہے، اور یہ کہ ان کی ای میلز کو جنک فولڈر میں جانے سے کیسے روکیں۔
}
school-heading = یقینی بنائیں کہ ہماری ای میلز آپ تک پہنچیں
school-lead = ہماری کچھ ای میلز جنک فولڈر میں چلی جاتی ہیں۔ ہمارا رابطہ محفوظ کریں تاکہ آپ کا ای میل اکاؤنٹ ہمیں پہچان لے۔ اس میں تقریباً ایک منٹ لگتا ہے۔
save-contact = ہمارا رابطہ محفوظ کریں
list-heading = ہم یہ ایڈریس استعمال کرتے ہیں
list-complete = { $audience ->
    [patients] یہ ہماری پوری فہرست ہے۔ ہم مریضوں کو ای میل کرنے کے لیے یہ ایڈریس استعمال کرتے ہیں۔
   *[parents] یہ ہماری پوری فہرست ہے۔ ہم گھر والوں کو ای میل کرنے کے لیے یہ ایڈریس استعمال کرتے ہیں۔
}
list-partial-heading = یہ ابھی ہماری پوری فہرست نہیں ہے
list-partial = { $audience ->
    [patients] آپ کی دیکھ بھال کرنے والے لوگ آپ کو ایسے ایڈریسوں سے بھی لکھ سکتے ہیں جو یہاں نہیں ہیں۔
   *[parents] آپ کے بچے کے استاد اور عملے کے دوسرے لوگ آپ کو ایسے ایڈریسوں سے بھی لکھ سکتے ہیں جو یہاں نہیں ہیں۔
}
list-none-heading = ہماری اپنی فہرست ابھی نہیں ہے
list-none = { $audience ->
    [patients] یہ { $organisation } کے ایڈریس ہیں۔ آپ کی دیکھ بھال کرنے والے لوگ آپ کو دوسرے ایڈریسوں سے بھی لکھ سکتے ہیں۔
   *[parents] یہ { $organisation } کے ایڈریس ہیں۔ آپ کے بچے کے استاد اور عملے کے دوسرے لوگ آپ کو دوسرے ایڈریسوں سے بھی لکھ سکتے ہیں۔
}
list-empty = یہاں ابھی کوئی ایڈریس نہیں ہے۔
jump-nav = فہرست کے حصے
group-office = { $audience ->
    [patients] ہمارا دفتر
   *[parents] اسکول کا دفتر
}
group-urgent = ضروری خبریں
group-payments = پیسے اور کھانا
group-news = خبریں
group-clubs = کلب، ٹرپ اور بسیں
group-reports = رپورٹیں اور نتیجے
group-appointments = اپوائنٹمنٹس
group-other = دوسری ای میلز
group-organisation = { $organisation } کی طرف سے
purpose-office = دفتر
purpose-absence = غیر حاضری
purpose-urgent = ضروری خبریں اور بند ہونے کی اطلاع
purpose-payments = ادائیگیاں
purpose-meals = { $audience ->
    [patients] کھانا
   *[parents] اسکول کا کھانا
}
purpose-newsletter = خبرنامہ
purpose-clubs = کلب
purpose-trips = ٹرپ
purpose-transport = بسیں اور سواری
purpose-reports = { $audience ->
    [patients] رپورٹیں
   *[parents] رپورٹیں اور والدین سے ملاقات
}
purpose-results = نتیجے
purpose-safeguarding = دیکھ بھال اور بھلائی
purpose-admissions = { $audience ->
    [patients] داخلے
   *[parents] اسکول میں داخلے
}
purpose-appointments = اپوائنٹمنٹس
purpose-other = دوسرے
reply-yes = آپ اس ایڈریس پر جواب دے سکتے ہیں۔
reply-no = جواب کوئی نہیں پڑھتا۔
reply-no-office = جواب کوئی نہیں پڑھتا۔ دفتر کو لکھیں۔
reply-all-yes = آپ ان سب پر جواب دے سکتے ہیں۔
reply-all-no = ان پر بھیجے گئے جواب کوئی نہیں پڑھتا۔
new-since = { $date } سے نیا۔
used-since = ہم اسے { $date } سے استعمال کر رہے ہیں۔
used-from = ہم اسے { $date } سے استعمال کرنا شروع کریں گے۔
used-until = ہم اسے { $date } تک استعمال کریں گے۔
platform-sends = یہ ای میلز ہماری طرف سے کمپنی { $platform } بھیجتی ہے۔
shows-name = ہو سکتا ہے آپ کا فون صرف یہ نام دکھائے: { $name }۔
tag-shared = مشترکہ
shared-look-for = { $audience ->
    [patients] یہ ایڈریس دوسرے بھی استعمال کرتے ہیں۔ ای میل میں یہ نام دیکھیں: { $name }۔
   *[parents] یہ ایڈریس دوسرے اسکول بھی استعمال کرتے ہیں۔ ای میل میں یہ نام دیکھیں: { $name }۔
}
shared-also = { $audience ->
    [patients] یہ ایڈریس دوسرے بھی استعمال کرتے ہیں۔
   *[parents] یہ ایڈریس دوسرے اسکول بھی استعمال کرتے ہیں۔
}
tag-paused = عارضی طور پر بند
paused-since = ہم نے { $date } کو اس کا استعمال بند کر دیا۔
paused-do-not-open = براہِ کرم جب تک یہ نوٹ یہاں ہے، اس ایڈریس کی ای میلز نہ کھولیں۔
paused-undo = کیا آپ نے اسے محفوظ کیا تھا؟ اسے اپنے رابطوں سے اور اپنے ای میل اکاؤنٹ کے ہر فلٹر یا اصول سے نکال دیں۔
retired-heading = وہ ایڈریس جو ہم اب استعمال نہیں کرتے
retired-until = ہم نے اسے { $date } تک استعمال کیا۔
seal-checked = جانچ ہو گئی
seal-unchecked = جانچ ابھی نہیں ہوئی
checked-by = یہ فہرست آخری بار { $date } کو جانچی گئی۔ کس نے جانچی: { $by }۔
not-checked = { $audience ->
    [patients] یہاں ابھی کسی نے یہ فہرست نہیں جانچی۔
   *[parents] اسکول میں ابھی کسی نے یہ فہرست نہیں جانچی۔
}
save-heading = ہمارا رابطہ کیسے محفوظ کریں
save-step-press = “{ save-contact }” دبائیں۔
save-step-see = { $count ->
    [one] آپ کا فون ایک رابطہ دکھائے گا جس میں ہمارا ایڈریس ہے۔
   *[other] آپ کا فون ایک رابطہ دکھائے گا جس میں { $count } ایڈریس ہیں۔
}
save-step-keep = “محفوظ کریں”، “شامل کریں” یا “نیا رابطہ بنائیں” دبائیں۔
save-again = کیا آپ نے ہمیں پہلے محفوظ کیا تھا؟ جب یہ فہرست بدلے تو دوبارہ محفوظ کریں، اور پرانا رابطہ حذف کر دیں۔
save-not-enough = اس سے مدد ملتی ہے، لیکن شاید یہ کافی نہ ہو۔ کیا ہماری کوئی ای میل آپ کے جنک یا اسپام فولڈر (Junk یا Spam) میں ہے؟ اسے کھولیں اور “جنک نہیں ہے” (Not junk) یا “اسپام نہیں ہے” (Not spam) دبائیں۔
save-after-list = { $count ->
    [one] ایک رابطہ جس میں ہمارا ایڈریس ہے۔
   *[other] ایک رابطہ جس میں { $count } ایڈریس ہیں۔
}
unsure-heading = کسی ای میل پر شک ہے؟
fake-warning = کوئی بھی شخص جعلی ایڈریس لگا سکتا ہے۔ ہو سکتا ہے ایڈریس اس فہرست میں ہو اور ای میل پھر بھی کسی اور نے بھیجی ہو۔
fake-ring = اگر کوئی ای میل پیسے یا پاس ورڈ مانگے تو اس میں کچھ بھی نہ دبائیں۔ ہمیں { $phone } پر فون کریں۔
fake-ask = اگر کوئی ای میل پیسے یا پاس ورڈ مانگے تو اس میں کچھ بھی نہ دبائیں۔ پہلے ہم سے پوچھیں، خود آ کر یا اُس نمبر پر جو آپ کے پاس پہلے سے ہے۔
files-heading = ای میل پروگراموں کے لیے فائلیں
files-intro = کمپیوٹر کے لیے، یا اگر آپ دوسرے لوگوں کی ای میل سنبھالتے ہیں۔
files-contacts = رابطے
file-contact = ایک رابطہ جس میں تمام ایڈریس ہیں
file-contact-photo = { $audience ->
    [patients] وہی رابطہ، ہماری تصویر کے ساتھ
   *[parents] وہی رابطہ، ہمارے نشان کے ساتھ
}
file-contact-4 = وہی رابطہ، نئے پروگراموں کے لیے
file-outlook-contacts = Outlook کے لیے رابطے
file-outlook-contacts-note = Outlook ایک رابطے میں صرف تین ایڈریس رکھتا ہے، اس لیے ایک سے زیادہ رابطے ہو سکتے ہیں۔
file-each = ہر ایڈریس کے لیے الگ رابطہ
files-rules = ایسے اصول جو ہماری ای میلز کو جنک فولڈر میں جانے سے روکتے ہیں
files-rules-warning = یہ فائلیں ہمارے ایڈریسوں کے لیے جنک کی جانچ بند کر دیتی ہیں۔ پھر ایسے شخص کی ای میل بھی آپ تک پہنچ جاتی ہے جو ان میں سے کوئی ایڈریس جعلی طور پر لگائے۔
files-rules-weak = ہمارے کچھ ایڈریسوں کو جعلی طور پر لگانا ابھی بھی آسان ہے۔
files-rules-unknown = ہمیں ابھی معلوم نہیں کہ ہمارے ایڈریسوں کو جعلی طور پر لگانا کتنا آسان ہے۔
files-rules-last = اس لیے پہلے ہمارا رابطہ محفوظ کریں، اور یہ فائلیں صرف تب استعمال کریں جب ہماری ای میلز پھر بھی نہ ملیں۔
file-gmail = Gmail کے لیے اصول
file-gmail-note = کمپیوٹر پر: ترتیبات، پھر فلٹرز، پھر فلٹرز درآمد کریں۔
file-outlook-list = Outlook کی جنک کی ترتیبات کے لیے فہرست
file-outlook-list-note = کمپیوٹر پر Outlook پروگرام کے لیے۔
file-sieve = دوسری ای میل سروسز کے لیے اصول
file-sieve-note = ایک Sieve فائل، مثلاً Proton Mail یا Fastmail کے لیے۔
files-plain = صرف ایڈریس
file-plain = تمام ایڈریس، ہر سطر میں ایک
it-heading = آئی ٹی کے عملے کے لیے
it-intro = یہی فہرست ای میل کے نظاموں کے لیے۔ اس پر ڈیجیٹل دستخط ہیں، اس لیے کمپیوٹر دیکھ سکتا ہے کہ اسے کسی نے نہیں بدلا۔
it-json = دستخط والی فہرست (JSON)
it-text = ایڈریس (سادہ متن)
it-keys = ہماری کلیدیں
share-heading = { $audience ->
    [patients] کسی اور کو دکھائیں
   *[parents] کسی اور والد یا والدہ کو دکھائیں
}
share-and-print = شیئر اور پرنٹ کریں
qr-label = QR کوڈ۔ ایڈریس نیچے بھی لکھا ہے۔
qr-scan = فون کے کیمرے سے اسکین کریں، یا ٹائپ کریں:
print-heading = پرنٹ کریں
print-letter = { $audience ->
    [patients] پرنٹ کرنے کا خط (A4)
   *[parents] گھر لے جانے کا خط (A4)
}
print-letter-us = امریکی کاغذ پر خط
print-all = پرنٹ کرنے کی تمام چیزیں
notice-delayed-heading = { $provider }؟ ہماری ای میلز دیر سے آ رہی ہیں
notice-delayed = { $provider } پر ہماری ای میلز { $since } سے دیر سے پہنچ رہی ہیں۔ آپ کو کچھ نہیں کرنا۔ یہ دوبارہ بھیجی جائیں گی۔
notice-blocked-heading = { $provider }؟ ہماری ای میلز آپ تک نہیں پہنچ رہیں
notice-blocked = سروس { $provider } ہماری ای میلز قبول نہیں کر رہی۔ یہ { $since } سے ہو رہا ہے۔ ہمارا رابطہ محفوظ کرنے سے یہ نہیں بدلے گا۔ ہم اسے ٹھیک کرنے کی کوشش کر رہے ہیں۔
notice-blocked-ring = کسی چیز کا انتظار ہے؟ ہمیں { $phone } پر فون کریں۔
notice-junked-heading = { $provider }؟ اپنے جنک فولڈر میں دیکھیں
notice-junked = سروس { $provider } ہماری ای میلز جنک یا اسپام فولڈر (Junk یا Spam) میں ڈال رہی ہے۔ یہ { $since } سے ہو رہا ہے۔ وہاں کوئی ایک کھولیں اور “جنک نہیں ہے” (Not junk) یا “اسپام نہیں ہے” (Not spam) دبائیں۔
notice-resolved-heading = { $provider }؟ ہماری ای میلز پھر پہنچ رہی ہیں
notice-resolved = { $provider } پر ہماری ای میلز { $since } سے پھر پہنچ رہی ہیں۔ اگر کوئی نہ ملی ہو تو ہم سے پوچھیں۔
provider-short = { $id ->
    [outlook_com] Hotmail یا Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail، Outlook، Live اور MSN
    [microsoft365] کام یا کالج کا Microsoft 365
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
    [ee_orange_uk] EE اور Orange
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
    [uol_bol] UOL اور BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = کیا بدلا ہے
feed-link = تبدیلیوں کی خبر رکھیں (feed)
list-number = فہرست { $number }۔
history-title = کیا بدلا ہے – { $school }
history-heading = کیا بدلا ہے
history-lead = ایڈریسوں کی ہماری فہرست میں ہر تبدیلی، سب سے نئی سب سے پہلے۔
history-none = ابھی کچھ نہیں بدلا۔
history-published = فہرست { $number }
history-added = نیا:
history-retired = اب استعمال میں نہیں:
history-details = ہم نے کچھ اور بدلا ہے، جیسے ہمارا نام یا فون نمبر۔
history-same = ایڈریس وہی رہے۔
history-paused-heading = عارضی طور پر بند
history-paused = ہم نے فی الحال { $address } کا استعمال بند کر دیا ہے۔
history-resumed-heading = پھر استعمال میں ہے
history-resumed = ہم { $address } کو پھر استعمال کر رہے ہیں۔
print-title = پرنٹ کریں – { $school }
print-lead = وہ سب جو آپ پرنٹ کر سکتے ہیں یا خبرنامے میں لگا سکتے ہیں۔
print-letters = خط
print-letters-note = { $audience ->
    [patients] اس میں لکھا ہے کہ ہماری ای میلز لوگوں تک کیسے پہنچیں گی، اور ہمارے تمام ایڈریس درج ہیں۔
   *[parents] اس میں لکھا ہے کہ ہماری ای میلز گھر والوں تک کیسے پہنچیں گی، اور ہمارے تمام ایڈریس درج ہیں۔
}
print-not-complete = { $audience ->
    [patients] ابھی کوئی خط نہیں ہے، کیونکہ ہماری فہرست مکمل نہیں ہے۔
   *[parents] ابھی کوئی خط نہیں ہے، کیونکہ اسکول کی فہرست مکمل نہیں ہے۔
}
print-code = کوڈ
print-code-note = یہ ہمارا صفحہ کھولتا ہے۔ سفید پر کالا، اور چاروں طرف تھوڑی سفید جگہ ہو تو سب سے اچھا کام کرتا ہے۔
print-code-drawing = کوڈ ڈرائنگ کی صورت میں (SVG)
print-code-picture = کوڈ تصویر کی صورت میں (PNG)
organisation-title = { $name } کی طرف سے ای میلز
organisation-lead = { $audience ->
    [patients] اپنا ہسپتال یا کلینک چنیں اور دیکھیں کہ وہ کن ایڈریسوں سے لکھتا ہے۔
   *[parents] اپنا اسکول چنیں اور دیکھیں کہ وہ کن ایڈریسوں سے لکھتا ہے۔
}
organisation-schools = { $audience ->
    [patients] ہسپتال اور کلینک
   *[parents] اسکول
}
organisation-none = اس فہرست میں ابھی کوئی نہیں ہے۔
organisation-it = تمام فہرستیں، دستخط کے ساتھ (JSON)
home-title = اپنا اسکول تلاش کریں – Hallpass
home-heading = اپنا اسکول تلاش کریں
home-lead = دیکھیں کہ آپ کا اسکول، ہسپتال یا کلینک کن ایڈریسوں سے لکھتا ہے، اور اس کی ای میلز کو جنک فولڈر سے نکالیں۔
home-many = { $count ->
    [one] ایک اسکول
   *[other] { $count } اسکول
}
home-empty = یہاں ابھی کوئی فہرست نہیں ہے۔
gone-title = { $school } بند ہو گیا ہے
gone-closed = یہ { $date } کو بند ہوا۔ ہم اب اس کے ایڈریسوں کی فہرست نہیں رکھتے۔
gone-successors = اس کے بجائے یہاں دیکھیں:
gone-caution = اس کے نام سے کوئی ای میل آئی ہے؟ اس میں کچھ بھی نہ دبائیں۔ پہلے پوچھیں۔
not-found-title = یہ صفحہ نہیں ملا
not-found-code = کیا آپ نے خط میں سے کوڈ ٹائپ کیا؟ اسے دوبارہ دیکھیں: اس میں کل آٹھ حروف اور ہندسے ہیں۔
not-found-old = ہو سکتا ہے لنک پرانا ہو، یا اس میں کوئی حرف رہ گیا ہو۔
broken-title = یہاں کچھ خرابی ہو گئی
broken-lead = یہ آپ کی غلطی نہیں ہے۔ براہِ کرم چند منٹ بعد دوبارہ کوشش کریں۔
unavailable-title = ہم ابھی تیار نہیں ہیں
unavailable-lead = براہِ کرم چند منٹ بعد دوبارہ کوشش کریں۔
