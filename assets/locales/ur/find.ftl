find-label = اپنے اسکول، ہسپتال یا کلینک کا نام لکھیں
find-hint = یا اس کا شہر، پوسٹ کوڈ، یا خط پر لکھا کوڈ لکھیں۔
find-button = تلاش کریں
find-nothing-typed = کوئی نام لکھیں، پھر “تلاش کریں” دبائیں۔
find-too-short = براہِ کرم تھوڑا اور لکھیں۔
find-some = { $count ->
    [one] { $count } نتیجہ ملا۔
   *[other] { $count } نتیجے ملے۔
}
find-many = { $total } نتیجے ملے۔ یہ پہلے { $shown } ہیں۔ نام کے اور حروف یا شہر بھی لکھیں۔
find-none = ہمیں کچھ نہیں ملا۔
find-none-letters = حروف دوبارہ دیکھیں۔ ایک غلطی سے فرق نہیں پڑتا، زیادہ سے پڑتا ہے۔
find-none-town = نام کا صرف ایک حصہ یا صرف شہر لکھ کر دیکھیں۔
find-none-code = کیا آپ کے پاس ہمارا خط ہے؟ چوکور کے نیچے والا کوڈ لکھیں، جیسے K7M2 XW4P۔
find-none-absent = ہو سکتا ہے آپ کا اسکول ابھی یہ صفحے استعمال نہ کرتا ہو۔ براہِ کرم اس کے دفتر سے پوچھیں۔
find-late = جواب دیکھنے کے لیے “تلاش کریں” دبائیں۔
find-closed = بند ہو چکا
find-kind = { $kind ->
    [nursery] نرسری
    [infant] انفینٹ اسکول
    [junior] جونیئر اسکول
    [primary] پرائمری اسکول
    [middle] مڈل اسکول
    [secondary] سیکنڈری اسکول
    [all-through] ہر عمر کا اسکول
    [special] خصوصی اسکول
    [college] کالج
    [hospital] ہسپتال
    [clinic] کلینک
   *[other] اسکول
}
find-elsewhere = اپنا اسکول تلاش کرنے کے لیے اس صفحے پر جائیں:
find-by-words = نام، شہر یا پوسٹ کوڈ سے تلاش کریں
find-letters = پہلے حرف کے لحاظ سے اسکول
