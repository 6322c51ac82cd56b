guide-name-other = کوئی اور ای میل کمپنی
guide-name-work = کام یا کالج کی ای میل
guide-step-open-link = { $filled ->
    [yes] یہ بٹن دبائیں۔ اس سے { $program } کھلتا ہے اور ہمارے ایڈریس پہلے سے لکھے ہوتے ہیں۔
   *[no] یہ بٹن دبائیں۔ اس سے { $program } کا صحیح صفحہ کھلتا ہے۔
}
guide-step-open-site = کمپیوٹر پر، براؤزر میں { $program } کھولیں۔ سائن اِن کریں۔
guide-step-open-app = اپنے فون پر { $program } ایپ کھولیں۔
guide-step-open-program = اپنے کمپیوٹر پر { $program } کھولیں۔
guide-step-open-phone-settings = اپنے فون کی سیٹنگز کھولیں۔
guide-step-open-settings = اپنی ای میل کی سیٹنگز کھولیں۔
guide-step-open-spam-folder = اپنا اسپام فولڈر کھولیں۔ اس کا نام جنک (Junk) بھی ہو سکتا ہے۔
guide-step-say-not-spam = بتائیں کہ یہ اسپام نہیں ہے، یا اسے اپنے اِن باکس میں لے جائیں۔
guide-step-open-folder = فولڈر { $folder } کھولیں۔
guide-step-look-in-folder = ہماری ای میلز { $folder } میں بھی دیکھیں۔
guide-step-open-message = ہماری کوئی ای میل کھولیں۔
guide-step-select-message = ہماری کسی ای میل پر نشان لگائیں۔ اسے کھولنا ضروری نہیں۔
guide-step-hold-message = ہماری کسی ای میل کو دبا کر رکھیں۔
guide-step-right-click-message = ہماری کسی ای میل پر ماؤس کا دایاں بٹن دبائیں۔
guide-step-move-message = ای میل کو { $folder } میں لے جائیں۔
guide-step-press-name = ای میل کے اوپر ہمارا نام یا تصویر دبائیں۔
guide-step-press = { $menu } دبائیں۔
guide-step-press-icon = { $icon ->
    [gear] دانتوں والا پہیہ دبائیں۔
    [dots] تین نقطے دبائیں۔
    [lines] تین لکیریں دبائیں۔ ان سے مینو کھلتا ہے۔
    [plus] جمع کا نشان دبائیں۔
    [pencil] پنسل دبائیں۔
    [bin] کوڑے دان دبائیں۔
    [person] اپنی تصویر یا اپنے نام کے حروف دبائیں۔
   *[arrow] نیچے کی طرف والا چھوٹا تیر دبائیں۔
}
guide-step-choose = { $menu } چنیں۔
guide-step-go-to = یہاں جائیں: { $path }
guide-step-set = { $field } کے ساتھ { $menu } چنیں۔
guide-step-tick = { $menu } پر نشان لگائیں۔
guide-step-untick = { $menu } سے نشان ہٹائیں۔
guide-step-switch-on = { $menu } آن کریں۔
guide-step-switch-off = { $menu } آف کریں۔
guide-step-name-rule = { $audience ->
    [patients] { $field } میں کوئی نام لکھیں، جیسے “ہسپتال”۔
   *[parents] { $field } میں کوئی نام لکھیں، جیسے “اسکول”۔
}
guide-step-type-address = ہمارا ایک ایڈریس کاپی کریں اور { $field } میں ڈالیں۔
guide-step-paste-all-with-or = ہمارے تمام ایڈریس کاپی کریں اور { $field } میں ڈالیں۔ ان کے درمیان لفظ OR ہونا چاہیے۔
guide-step-paste-all-lines = ہمارے تمام ایڈریس کاپی کریں اور { $field } میں ڈالیں، ہر ایک الگ سطر میں۔
guide-step-press-enter = Enter کا بٹن دبائیں۔
guide-step-repeat-for-each = ہمارے ہر دوسرے ایڈریس کے لیے بھی یہی کریں۔
guide-step-scroll-down = صفحے کے آخر تک نیچے جائیں۔
guide-step-wait = { $count ->
    [one] انتظار کریں۔ شروع ہونے میں { $count } منٹ لگ سکتا ہے۔
   *[other] انتظار کریں۔ شروع ہونے میں { $count } منٹ تک لگ سکتے ہیں۔
}
guide-step-save-file = یہ بٹن دبائیں۔ اس سے ہماری فائل آپ کے کمپیوٹر پر محفوظ ہو جاتی ہے۔
guide-step-choose-file = وہ فائل چنیں جو آپ نے ابھی محفوظ کی ہے۔
guide-step-save-contact = اس صفحے سے ہمارا رابطہ محفوظ کریں۔
guide-step-save-contact-in = اس صفحے سے ہمارا رابطہ محفوظ کریں۔ صرف فون نہیں، اپنا { $account } اکاؤنٹ چنیں۔
guide-step-open-contacts = اپنے رابطے کھولیں۔
guide-step-delete-from-contact = یہ ایڈریس ہمارے رابطے سے مٹا دیں۔
guide-step-find-address = فہرست میں وہ جگہ ڈھونڈیں جہاں وہ ایڈریس ہے جسے آپ نکالنا چاہتے ہیں۔
guide-step-take-address-out = صرف یہ ایک ایڈریس نکالیں۔ باقی رہنے دیں۔
guide-step-send-message = یہ پیغام اُن لوگوں کو بھیجیں جو کام پر آپ کی ای میل سنبھالتے ہیں۔ یہ کاپی کرنے کے لیے تیار ہے۔
guide-step-take-off-blocked = بلاک کیے گئے ایڈریسوں کی فہرست ڈھونڈیں۔ کیا اس میں ہمارا کوئی ایڈریس ہے؟ اسے نکال دیں۔
guide-step-mailbox-first = پہلے وہ کام کریں جو آپ کے ای میل ایڈریس کی کمپنی کے لیے بتائے گئے ہیں۔ { $program } صرف وہی دکھاتا ہے جو وہاں ہے۔
guide-way-rule = { $provider } میں ایک اصول بنائیں
guide-way-exact-list = ہمارے ایڈریس { $provider } میں اپنی فہرست میں ڈالیں
guide-way-contact = ہمارا رابطہ محفوظ کریں
guide-way-trust-contacts = { $provider } کو بتائیں کہ آپ کے رابطوں کی ای میلز آنے دے
guide-way-not-junk = ای میل کو اسپام سے نکالیں
guide-way-primary = ہماری ای میلز کو مرکزی ٹیب میں لے جائیں
guide-way-spam-to-folder = { $provider } کو اسپام ایک فولڈر میں رکھنے دیں
guide-way-unblock = دیکھیں کہ ہم بلاک تو نہیں
guide-way-ask-work = اُن لوگوں سے پوچھیں جو آپ کی ای میل سنبھالتے ہیں
guide-effect-lasts = قائم رہتا ہے
guide-effect-helps = مدد کرتا ہے
guide-effect-once = صرف ایک ای میل
guide-surface-web = { $program }: کمپیوٹر پر، براؤزر میں
guide-surface-android = { $program }: اینڈرائیڈ فون پر
guide-surface-ios = { $program }: آئی فون یا آئی پیڈ پر
guide-surface-desktop = { $program }: کمپیوٹر کا پروگرام
guide-limit-rules = { $count ->
    [one] آپ { $count } اصول رکھ سکتے ہیں۔
   *[other] آپ { $count } تک اصول رکھ سکتے ہیں۔
}
guide-limit-addresses = { $count ->
    [one] فہرست میں { $count } ایڈریس آ سکتا ہے۔
   *[other] فہرست میں { $count } تک ایڈریس آ سکتے ہیں۔
}
guide-spam-kept = { $count ->
    [one] جلدی کریں: { $provider } اسپام کو { $count } دن بعد مٹا سکتا ہے۔
   *[other] جلدی کریں: { $provider } اسپام کو { $count } دن بعد مٹا سکتا ہے۔
}
guide-basis-official = { $date } کو { $provider } کے اپنے صفحوں سے دیکھا گیا۔
guide-basis-third-party = ہم نے یہ طریقہ { $date } کو دوسرے لوگوں کی رہنمائی میں پڑھا۔
guide-basis-source-code = { $date } کو دوسرے پروگرام بھی یہی کرتے تھے۔ ہم نے یہ { $provider } سے نہیں پڑھا۔
guide-basis-unconfirmed = ابھی تصدیق نہیں ہوئی۔ آپ کی اسکرین پر الفاظ مختلف ہو سکتے ہیں۔
guide-note-app-has-no-rules = فون پر { $provider } ایپ اصول نہیں بنا سکتی۔ ایک بار کمپیوٹر پر بنائیں۔ پھر وہ آپ کے فون پر بھی کام کرتا ہے۔
guide-note-computer-only = یہ صرف کمپیوٹر پر بدلا جا سکتا ہے۔ ایک بار کریں۔ پھر یہ آپ کے فون پر بھی کام کرتا ہے۔
guide-note-contacts-not-certain = محفوظ کیا ہوا رابطہ مدد کرتا ہے۔ پھر بھی ہماری ای میلز اسپام میں جا سکتی ہیں۔
guide-note-contacts-need-tick = محفوظ رابطے صرف تب گنے جاتے ہیں جب سیٹنگز میں ایک خانے پر نشان لگا ہو۔
guide-note-new-mail-only = یہ نئی ای میلز کے لیے کام کرتا ہے۔ پرانی وہیں رہتی ہیں۔
guide-note-this-message-only = اس سے ایک ای میل ہٹتی ہے۔ اگلی پھر اسپام میں جا سکتی ہے۔
guide-note-only-teaches = ہر بار آپ کی ای میل اس سے تھوڑا سیکھتی ہے۔ یہ وعدہ نہیں ہے۔
guide-note-dangerous-stays-out = { $provider } خطرناک لگنے والی ای میلز ہمیشہ روک لیتا ہے۔
guide-note-forged-may-stay-out = جب { $provider } یہ نہ جان سکے کہ ای میل کس نے بھیجی، تو وہ پھر بھی اسے روک سکتا ہے۔
guide-note-refused-unseen = { $provider } کچھ ای میلز واپس کر دیتا ہے۔ وہ کسی فولڈر میں نہیں ہوتیں۔ اگر آپ کا اسپام فولڈر خالی ہے تو ہم سے پوچھیں کہ کیا ہماری ای میلز واپس آئیں۔
guide-note-only-whole-endings = { $provider } کی فہرستیں ہمارے ایڈریسوں سے زیادہ کو آنے دیتیں، تو ہمارا نام نقل کرنے والے بھی آ سکتے تھے۔ اس لیے ہم اس کا طریقہ نہیں دکھاتے۔
guide-note-no-lasting-way = ہمیں { $provider } میں قائم رہنے والا کوئی طریقہ معلوم نہیں۔ یہ کام مدد کرتے ہیں۔
guide-note-rule-may-lose = ہمیں معلوم نہیں کہ اصول ہمیشہ اسپام فولڈر پر بھاری رہتا ہے یا نہیں۔
guide-note-older-rule-wins = کیا آپ نے پہلے کوئی اصول بنایا تھا؟ فہرست کا پہلا اصول چلتا ہے۔ نئے کو سب سے اوپر لے جائیں۔
guide-note-takes-time = شروع ہونے میں کچھ گھنٹے لگ سکتے ہیں۔
guide-note-first-account = کیا آپ کے ایک سے زیادہ اکاؤنٹ ہیں؟ بٹن پہلا اکاؤنٹ کھولتا ہے۔
guide-note-tabs-are-silent = دوسرے ٹیب بھی دیکھیں۔ ہو سکتا ہے وہاں کی ای میلز پر آپ کا فون آواز نہ دے۔
guide-note-folder-hidden-in-programs = کچھ ای میل پروگرام اسپام فولڈر نہیں دکھاتے۔ { $provider } کی ویب سائٹ پر دیکھیں۔
guide-note-app-is-not-the-mailbox = { $provider } صرف آپ کی ای میلز دکھاتا ہے۔ اسپام کیا ہے، یہ وہ کمپنی طے کرتی ہے جس کا آپ کا ایڈریس ہے۔
guide-note-this-device-only = یہ صرف اسی ایک کمپیوٹر پر کام کرتا ہے۔
guide-note-paid-only = اس کے لیے پیسوں والی ای میل چاہیے۔
guide-note-admin-only = یہ صرف وہی شخص کر سکتا ہے جو آپ کا اکاؤنٹ سنبھالتا ہے۔
guide-note-work-decides = کام یا کالج میں وہ لوگ فیصلہ کرتے ہیں جو ای میل سنبھالتے ہیں۔ اُن سے پوچھیں۔
guide-note-phone-block-counts = کیا آپ نے ہمارا فون نمبر بلاک کیا ہے؟ پھر آپ کا فون ہماری ای میلز بھی بلاک کر سکتا ہے۔
guide-note-unused-is-closed = { $provider } وہ میل باکس بند کر دیتا ہے جسے کچھ مہینے کوئی نہ کھولے۔ کبھی کبھی سائن اِن کرتے رہیں۔
guide-note-words-may-differ = آپ کی اسکرین پر الفاظ تھوڑے مختلف ہو سکتے ہیں۔
guide-note-one-rule-each = ہر ایڈریس کے لیے ایک اصول چاہیے۔
guide-note-save-with-provider = رابطہ صرف فون پر نہیں، { $provider } میں بھی محفوظ کریں۔
guide-note-quarantine-too = کچھ ای میلز ایک فہرست میں رکی ہو سکتی ہیں جسے کوارنٹین (Quarantine) کہتے ہیں۔ وہاں بھی دیکھیں۔
guide-trap-only-listed = { $menu } آن نہ کریں۔ یہ باقی سب کی ای میلز چھپا یا مٹا دیتا ہے۔
guide-trap-unseen = { $menu } نہ چنیں۔ پھر اسپام جیسی لگنے والی ای میلز غائب ہو جاتی ہیں اور آپ انہیں کبھی نہیں دیکھتے۔
guide-trap-holds-new = کیا { $menu } آن ہے؟ پھر نئے لوگوں کی ای میلز تب تک رکی رہتی ہیں جب تک آپ انہیں آنے نہ دیں۔ ہماری ای میلز وہاں ڈھونڈیں۔
guide-trap-whole-ending = { $menu } نہ دبائیں۔ یہ ہمارے ایڈریس سے زیادہ کو آنے دیتا ہے، تو ہمارا نام نقل کرنے والے بھی آ سکتے ہیں۔
guide-move-closed = { $audience ->
    [patients] { $provider } نے یہ میل باکس { $date } کو بند کر دیے۔ براہِ کرم ہمیں کوئی اور ایڈریس دیں۔
   *[parents] { $provider } نے یہ میل باکس { $date } کو بند کر دیے۔ براہِ کرم اسکول کو کوئی اور ایڈریس دیں۔
}
guide-move-moving = { $provider } اپنے میل باکس { $to } کو دے رہا ہے۔ اس کے بعد یہ طریقہ مختلف ہو سکتا ہے۔
guide-move-moved = { $provider } نے یہ میل باکس { $date } کو { $to } کو دے دیے۔ { $to } کے لیے بتائے گئے کام کریں۔
