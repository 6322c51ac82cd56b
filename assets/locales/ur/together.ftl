together-link = { $audience ->
    [patients] ایک سے زیادہ کلینک؟ ان سب کے رابطے ایک ساتھ محفوظ کریں
   *[parents] بچے دو اسکولوں میں ہیں؟ سب رابطے ایک ساتھ محفوظ کریں
}
together-title = ایک سے زیادہ اسکولوں کے رابطے – Hallpass
together-heading = { $audience ->
    [patients] ایک سے زیادہ ہسپتال یا کلینک؟
   *[parents] ایک سے زیادہ اسکول؟
}
together-lead = ان سب کو یہاں چنیں۔ پھر ان سب کے رابطے ایک ساتھ محفوظ کریں۔
together-chosen-heading = { $audience ->
    [patients] آپ نے یہ چنے
   *[parents] آپ کے اسکول
}
together-none = آپ نے ابھی کوئی نہیں چنا۔ پہلا نیچے تلاش کریں۔
together-take = ہٹا دیں
together-take-label = { $school } کو ہٹا دیں
together-save = { $count ->
    [one] رابطہ محفوظ کریں
   *[other] { $count } رابطے محفوظ کریں
}
together-save-note = آپ کا فون تمام رابطے دکھائے گا۔ “محفوظ کریں” یا “سب شامل کریں” دبائیں۔ اگر وہ صرف ایک دکھائے تو ہر اسکول کا صفحہ کھولیں اور وہاں اس کا رابطہ محفوظ کریں۔
together-add-heading = { $audience ->
    [patients] ہسپتال یا کلینک شامل کریں
   *[parents] اسکول شامل کریں
}
together-add-label = اس کا نام، شہر یا پوسٹ کوڈ لکھیں
together-add-button = تلاش کریں
together-found = صحیح نام دبائیں۔
together-found-none = ہمیں کچھ نہیں ملا۔ نام کا صرف ایک حصہ یا صرف شہر لکھ کر دیکھیں۔
together-found-many = اور بھی ہیں۔ نام کے اور حروف یا شہر بھی لکھیں۔
together-full = { $count ->
    [one] آپ یہاں ایک چن سکتے ہیں۔
   *[other] آپ یہاں { $count } چن سکتے ہیں۔ کوئی اور شامل کرنے کے لیے ایک ہٹا دیں۔
}
together-missing = ان میں سے ایک اب یہاں نہیں ہے۔ اس لیے ہم نے اسے آپ کی فہرست سے ہٹا دیا۔
together-list-heading = ان سب کے ایڈریس
together-private = آپ جو چنتے ہیں ہم اسے کہیں نہیں لکھتے۔ جب آپ یہ صفحہ بند کرتے ہیں تو وہ ختم ہو جاتا ہے۔
together-elsewhere = ایک سے زیادہ اسکول چننے کے لیے اس صفحے پر جائیں:
