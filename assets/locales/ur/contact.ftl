contact-note-list = فہرست { $number }، تاریخ { $date }۔
contact-note-newest = سب سے نئی فہرست: { $page }
contact-note-fake = کوئی بھی شخص جعلی ایڈریس لگا سکتا ہے۔ اگر کوئی ای میل پیسے یا پاس ورڈ مانگے تو اس میں کچھ بھی نہ دبائیں۔ ہمیں { $phone } پر فون کریں۔
contact-note-fake-ask = کوئی بھی شخص جعلی ایڈریس لگا سکتا ہے۔ اگر کوئی ای میل پیسے یا پاس ورڈ مانگے تو اس میں کچھ بھی نہ دبائیں۔ پہلے ہم سے پوچھیں، خود آ کر یا اُس نمبر پر جو آپ کے پاس پہلے سے ہے۔
rules-title = { $school } کے ای میل ایڈریس
rules-list = فہرست { $number }، تاریخ { $date }۔
rules-newest = سب سے نئی فہرست: { $page }
rules-warning = یہ فائل ان ایڈریسوں کے لیے جنک کی جانچ بند کر دیتی ہے۔ پھر ایسے شخص کی ای میل بھی آپ تک پہنچ جاتی ہے جو ان میں سے کوئی ایڈریس جعلی طور پر لگائے۔
rules-none = اس وقت کوئی ایڈریس استعمال میں نہیں ہے۔
feed-title = { $school } کے ای میل ایڈریس
feed-subtitle = { $audience ->
    [patients] ہمارے ای میل ایڈریسوں کی فہرست میں کیا بدلتا ہے
   *[parents] اسکول کے ای میل ایڈریسوں کی فہرست میں کیا بدلتا ہے
}
feed-first = پہلی فہرست
feed-list = فہرست { $number }
feed-list-added = { $added ->
    [one] فہرست { $number }: ایک نیا ایڈریس
   *[other] فہرست { $number }: { $added } نئے ایڈریس
}
feed-list-retired = { $retired ->
    [one] فہرست { $number }: ایک ایڈریس اب استعمال میں نہیں
   *[other] فہرست { $number }: { $retired } ایڈریس اب استعمال میں نہیں
}
feed-list-both = فہرست { $number }: نئے ایڈریس { $added }، اب استعمال میں نہیں { $retired }
feed-added = نیا: { $addresses }۔
feed-retired = اب استعمال میں نہیں: { $addresses }۔
feed-details = دوسری تفصیلات بھی بدلی ہیں، جیسے نام یا فون نمبر۔
feed-details-only = تفصیلات بدلی ہیں، جیسے نام یا فون نمبر۔ ایڈریس وہی ہیں۔
feed-paused = عارضی طور پر بند: { $address }
feed-paused-text = براہِ کرم ابھی { $address } سے آنے والی ای میلز نہ کھولیں۔ ہو سکتا ہے کوئی اور اس سے بھیج رہا ہو۔
feed-resumed = پھر استعمال میں ہے: { $address }
feed-resumed-text = ہم { $address } کو پھر استعمال کر رہے ہیں۔ پھر بھی کوئی بھی شخص جعلی ایڈریس لگا سکتا ہے۔
