shop-scale-heading = 100% پر پرنٹ کریں
shop-scale = پرنٹ کی ونڈو میں “اصل سائز” (Actual size) یا “100%” چنیں، “Fit” نہیں۔ پھر کوڈ، لیبل اور کاٹنے کے نشان صحیح سائز کے ہوں گے۔
shop-on = { $paper } کاغذ پر
shop-each = { $count ->
    [one] { $paper } کاغذ پر ایک
   *[other] { $paper } کاغذ پر { $count }
}
shop-us = امریکی کاغذ پر
shop-home = { $audience ->
    [patients] گھر لے جانے کے لیے
   *[parents] اسکول بیگ کے لیے
}
shop-home-note = { $audience ->
    [patients] خط میں ہمارے تمام ایڈریس ہیں۔ چھوٹی چیزوں میں کاغذ کم لگتا ہے۔
   *[parents] خط میں ہمارے تمام ایڈریس ہیں۔ چھوٹی چیزوں میں کاغذ کم لگتا ہے اور وہ اسکول ڈائری میں آ جاتی ہیں۔
}
shop-letter = خط
shop-a5 = آدھے صفحے کا خط
shop-slips = پرچیاں
shop-cut = نشانوں پر کاٹیں۔ ہر ایک پر وہ سب لکھا ہے جو گھر والوں کو چاہیے۔
shop-cards = فریج اور بٹوے کے لیے
shop-cards-note = ہمارے کوڈ والے چھوٹے کارڈ، پاس رکھنے کے لیے۔ موٹا کاغذ استعمال کریں اور نشانوں پر کاٹیں۔
shop-card = کارڈ
shop-gate = { $audience ->
    [patients] دروازے اور دیوار کے لیے
   *[parents] اسکول کے گیٹ اور دیوار کے لیے
}
shop-gate-note = کوڈ بڑا ہے، تاکہ ایک دو قدم دور سے بھی کام کرے۔ اسے کبھی کبھی دیکھ لیا کریں: کوئی اس پر اسٹیکر لگا سکتا ہے۔
shop-poster = پوسٹر
shop-labels = { $audience ->
    [patients] خطوں اور فولڈروں کے لیے لیبل
   *[parents] ڈائریوں اور فولڈروں کے لیے لیبل
}
shop-labels-note = اپنی لیبل کی شیٹ چنیں۔ اس کا نمبر پیکٹ پر لکھا ہے۔
shop-labels-size = { $count } لیبل، { $width } × { $height } ملی میٹر
shop-labels-low = یہ لیبل کم اونچے ہیں، اس لیے ان پر کوڈ چھوٹا ہے۔
shop-labels-first = پہلا لیبل
shop-labels-first-hint = کیا شیٹ کا کچھ حصہ استعمال ہو چکا ہے؟ استعمال شدہ لیبل قطار بہ قطار گنیں اور ایک جمع کریں۔
shop-labels-right = دائیں ہٹائیں (ملی میٹر)
shop-labels-down = نیچے ہٹائیں (ملی میٹر)
shop-labels-move-hint = کیا آپ کا پرنٹر ذرا ہٹ کر چھاپتا ہے؟ پہلے ٹیسٹ صفحہ پرنٹ کریں۔ صفر سے کم نمبر بائیں یا اوپر ہٹاتا ہے۔
shop-labels-test = ٹیسٹ صفحہ
shop-labels-wrong = یہ لیبل پرنٹ نہیں ہو سکتے
shop-labels-wrong-first = پہلا لیبل 1 سے { $max } تک کا پورا نمبر ہونا چاہیے۔
shop-labels-wrong-move = لیبل زیادہ سے زیادہ { $max } ملی میٹر ہٹ سکتا ہے، جیسے 1.5، یا 0.5 جس کے آگے منفی کا نشان (-) ہو۔
shop-back = پرنٹ کرنے کی تمام چیزوں پر واپس جائیں
shop-text = { $audience ->
    [patients] پرچوں، ای میلز اور ویب سائٹس کے لیے
   *[parents] خبرناموں، ای میلز اور ویب سائٹس کے لیے
}
shop-text-news = خبرنامے کے لیے
shop-text-signature = آپ کی ای میلز کے نیچے کے لیے
shop-text-file = دونوں ایک فائل میں
shop-copy = کاپی کریں
shop-copied = کاپی ہو گیا
