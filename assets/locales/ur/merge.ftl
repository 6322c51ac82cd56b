merge-to = { $audience ->
    [patients] برائے:
   *[parents] اس بچے کے گھر والوں کے لیے:
}
merge-heading = { $audience ->
    [patients] ناموں والے خط
   *[parents] ناموں والے خط، کلاس کے حساب سے
}
merge-lead = { $audience ->
    [patients] ناموں کی فہرست لائیں۔ پھر ہر نام صحیح زبان کے خط پر وہاں لکھا ہوگا جہاں لفافے کی کھڑکی ہوتی ہے۔
   *[parents] کلاس کی فہرست لائیں۔ پھر ہر بچے کا نام اس کے گھر والوں کی زبان کے خط پر لکھا ہوگا، اسکول بیگ یا کھڑکی والے لفافے کے لیے تیار۔
}
merge-promise = نام اسی کمپیوٹر پر رہتے ہیں۔ آپ کا براؤزر سارا کام یہیں کرتا ہے۔ کوئی نام نہ ہمیں بھیجا جاتا ہے نہ کسی اور کو۔
merge-begin = فہرست سے شروع کریں
merge-not-loaded = یہ حصہ نہیں کھل سکا۔ صفحہ دوبارہ کھولیں اور ایک بار پھر کوشش کریں۔
merge-too-old = یہ براؤزر اس کام کے لیے بہت پرانا ہے۔ نیا Edge یا Chrome یا Firefox یا Safari استعمال کریں۔ اس صفحے کے باقی تمام خط ہر براؤزر میں کام کرتے ہیں۔
merge-list = آپ کی فہرست
merge-list-note = { $audience ->
    [patients] ہر شخص کے لیے ایک سطر: نام، گروپ اور زبان۔
   *[parents] ہر بچے کے لیے ایک سطر: نام، کلاس اور گھر کی زبان۔ آپ ایسی فہرست SIMS یا Arbor یا Bromcom سے محفوظ کر سکتے ہیں، یا Excel میں ٹائپ کر سکتے ہیں۔
}
merge-file = فہرست والی فائل
merge-file-hint = یہ CSV فائل ہونی چاہیے۔ Excel میں “File” دبائیں، پھر “Save As”، پھر “CSV UTF-8”۔ آپ فائل کو کھینچ کر یہاں چھوڑ بھی سکتے ہیں۔ زیادہ سے زیادہ { $max } نام۔
merge-paste = یا فہرست یہاں پیسٹ کریں
merge-paste-hint = Excel میں خانے منتخب کریں، انہیں کاپی کریں، اور اس باکس میں پیسٹ کریں۔
merge-read = پیسٹ کی ہوئی فہرست پڑھیں
merge-bad-empty = اس فہرست میں کوئی نام نہیں ہے۔ ایسی فہرست لائیں جس میں ہر نام کے لیے ایک سطر ہو۔
merge-bad-size = یہ فائل ناموں کی فہرست کے لیے بہت بڑی ہے۔ زیادہ سے زیادہ { $max } میگا بائٹ۔ کوئی اور فائل چنیں۔
merge-bad-workbook = یہ Excel یا کسی اور پروگرام کی فائل ہے، CSV فائل نہیں۔ اسے وہاں کھولیں، “File” دبائیں، پھر “Save As”، پھر “CSV UTF-8” چنیں، اور وہ فائل لائیں۔ یا خانے کاپی کریں اور نیچے پیسٹ کریں۔
merge-bad-file = ہم یہ فائل نہیں پڑھ سکتے۔ پہلے فہرست کو CSV کی صورت میں محفوظ کریں۔ Excel میں “File” دبائیں، پھر “Save As”، پھر “CSV UTF-8”۔
merge-bad-many = یہ نام ایک بار کے لیے بہت زیادہ ہیں: { $count }۔ زیادہ سے زیادہ: { $max }۔ فہرست کے حصے کریں اور ایک کے بعد ایک حصہ لائیں۔
merge-found = ہم نے کیا پڑھا
merge-names = نام
merge-classes = { $audience ->
    [patients] گروپ
   *[parents] کلاسیں
}
merge-languages = زبانیں
merge-left-out = چھوڑی گئی سطریں
merge-line = سطر { $line }
merge-line-no-name = کوئی نام نہیں ہے۔ اسے اپنی فہرست میں لکھیں، یا یہ سطر چھوڑ دیں۔
merge-line-long = یہ نام خط کے لیے بہت لمبا ہے۔ کیا یہ صحیح کالم ہے؟
merge-line-quote = یہاں اقتباس کا نشان (") کھلتا ہے اور بند نہیں ہوتا۔ اسے اپنی فہرست سے نکال دیں۔
merge-line-above = یہ سطر کالموں کے عنوان سے اوپر ہے۔
merge-line-more = سطریں جو یہاں نہیں دکھائی گئیں: { $count }
merge-preview = پہلے خط
merge-columns = کس کالم میں کیا ہے؟
merge-column-name = نام
merge-column-second = نام کا دوسرا حصہ
merge-column-class = { $audience ->
    [patients] گروپ
   *[parents] کلاس
}
merge-column-language = زبان
merge-column-none = کوئی نہیں
merge-column-number = کالم { $number }
merge-column-headings = پہلی سطر میں کالموں کے عنوان ہیں، کوئی نام نہیں
merge-choose = کس زبان کے لیے کون سا خط؟
merge-choose-note = جہاں “براہِ کرم دیکھ لیں” لکھا ہے، وہاں ہمیں یقین نہیں تھا۔ جو زبان ہمارے پاس نہیں، اس کے لیے انگریزی خط ہوگا۔
merge-choose-said = آپ کی فہرست میں
merge-choose-letter = خط
merge-choose-empty = خالی
merge-choose-check = براہِ کرم دیکھ لیں
merge-how = کون سے خط؟
merge-kind = خط کی قسم
merge-paper = کاغذ
merge-sides = پرنٹر چھاپتا ہے
merge-sides-both = دونوں طرف
merge-sides-one = ایک طرف
merge-separators = { $audience ->
    [patients] ہر گروپ سے پہلے اس کے نام کی ایک شیٹ رکھیں
   *[parents] ہر کلاس سے پہلے اس کے نام کی ایک شیٹ رکھیں
}
merge-ticks = اس پر ناموں کی فہرست، نشان لگانے کے لیے
merge-counts = کتنا پرنٹ کرنا ہے
merge-counts-letters = خط
merge-counts-pages = ہر خط کے صفحے
merge-counts-sheets = کاغذ کی شیٹیں
merge-counts-half = آدھے صفحے کے خطوں کی شیٹیں
merge-counts-slips = پرچیوں کی شیٹیں
merge-counts-between = { $audience ->
    [patients] گروپوں کے بیچ کی شیٹیں
   *[parents] کلاسوں کے بیچ کی شیٹیں
}
merge-counts-total = کُل
merge-counts-note = نام نہیں چاہئیں؟ آدھے صفحے کے خطوں اور پرچیوں میں کاغذ کم لگتا ہے: انہیں اس صفحے کے اوپر والے حصے سے پرنٹ کریں۔ آخری دو کالم بتاتے ہیں کہ کتنی شیٹیں چاہئیں۔
merge-counts-copy = جدول کاپی کریں
merge-not-fetched = اس زبان کا خط نہیں آ سکا: { $language }۔ اپنا انٹرنیٹ دیکھیں اور دوبارہ کوشش کریں۔
merge-no-letter = یہاں اس زبان میں کوئی خط نہیں ہے: { $language }۔ اوپر اس کے لیے کوئی اور خط چنیں۔
merge-again = دوبارہ کوشش کریں
merge-make = خط بنائیں
merge-making = خط بن رہے ہیں …
merge-ready = خط تیار ہیں۔
merge-save = خط محفوظ کریں (PDF)
merge-print-both = فائل کو 100% پر دونوں طرف پرنٹ کریں، لمبے کنارے پر پلٹ کر (Flip on long edge)۔
merge-print-one = فائل کو 100% پر ایک طرف پرنٹ کریں۔
merge-pages = صفحے
merge-size = سائز
merge-not-made = خط نہیں بن سکے۔ صفحہ دوبارہ کھولیں اور ایک بار پھر کوشش کریں۔ ناموں کے بغیر آپ انہیں اس صفحے کے اوپر والے حصے سے پرنٹ کر سکتے ہیں۔
merge-title = ناموں والے خط – { $school }
merge-no-class = { $audience ->
    [patients] کوئی گروپ نہیں
   *[parents] کوئی کلاس نہیں
}
merge-sent = اس کمپیوٹر سے کیا باہر گیا
merge-sent-names = اس کمپیوٹر سے باہر جانے والے نام
merge-sent-files = اس سائٹ سے لائی گئی فائلیں
merge-sent-note = یہ فائلوں کے ایڈریس ہیں۔ ان میں سے کسی میں کوئی نام نہیں ہے۔
