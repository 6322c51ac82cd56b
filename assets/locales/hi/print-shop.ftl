shop-scale-heading = 100% नाप पर प्रिंट करें
shop-scale = प्रिंट की विंडो में “असली नाप” (Actual size) या “100%” चुनें, “Fit” नहीं। तब कोड, लेबल और काटने के निशान सही नाप के होंगे।
shop-on = { $paper } काग़ज़ पर
shop-each = { $count ->
    [one] { $paper } काग़ज़ पर एक
   *[other] { $paper } काग़ज़ पर { $count }
}
shop-us = अमेरिकी नाप के काग़ज़ पर
shop-home = { $audience ->
    [patients] घर ले जाने के लिए
   *[parents] स्कूल बैग के लिए
}
shop-home-note = { $audience ->
    [patients] चिट्ठी में हमारे सारे पते हैं। छोटी चीज़ों में काग़ज़ कम लगता है।
   *[parents] चिट्ठी में हमारे सारे पते हैं। छोटी चीज़ों में काग़ज़ कम लगता है, और वे स्कूल डायरी में आ जाती हैं।
}
shop-letter = चिट्ठी
shop-a5 = आधे पेज की चिट्ठी
shop-slips = पर्चियां
shop-cut = निशानों पर काटें। हर एक पर वह सब लिखा है जो परिवारों को चाहिए।
shop-cards = फ़्रिज और बटुए के लिए
shop-cards-note = हमारे कोड वाले छोटे कार्ड, पास रखने के लिए। मोटा काग़ज़ इस्तेमाल करें और निशानों पर काटें।
shop-card = कार्ड
shop-gate = { $audience ->
    [patients] दरवाज़े और दीवार के लिए
   *[parents] स्कूल के गेट और दीवार के लिए
}
shop-gate-note = कोड बड़ा है, ताकि वह एक-दो क़दम दूर से भी काम करे। उसे बीच-बीच में देखते रहें: कोई उस पर स्टिकर चिपका सकता है।
shop-poster = पोस्टर
shop-labels = { $audience ->
    [patients] चिट्ठियों और फ़ोल्डर के लिए लेबल
   *[parents] डायरी और फ़ोल्डर के लिए लेबल
}
shop-labels-note = अपनी लेबल की शीट चुनें। उसका नंबर पैकेट पर लिखा है।
shop-labels-size = { $count } लेबल, { $width } × { $height } मिमी
shop-labels-low = ये लेबल कम ऊंचे हैं, इसलिए इन पर कोड छोटा है।
shop-labels-first = पहला लेबल
shop-labels-first-hint = क्या शीट के कुछ लेबल इस्तेमाल हो चुके हैं? इस्तेमाल हुए लेबल एक-एक क़तार करके गिनें और एक जोड़ें।
shop-labels-right = दाएं खिसकाएं (मिमी)
shop-labels-down = नीचे खिसकाएं (मिमी)
shop-labels-move-hint = क्या आपका प्रिंटर थोड़ा हटकर छापता है? पहले टेस्ट पेज प्रिंट करें। शून्य से छोटी संख्या बाएं या ऊपर खिसकाती है।
shop-labels-test = टेस्ट पेज
shop-labels-wrong = ये लेबल प्रिंट नहीं हो सकते
shop-labels-wrong-first = पहला लेबल 1 से { $max } तक की पूरी संख्या होनी चाहिए।
shop-labels-wrong-move = लेबल ज़्यादा से ज़्यादा { $max } मिमी खिसकाया जा सकता है, जैसे 1.5 या -0.5।
shop-back = प्रिंट करने की सारी चीज़ों पर वापस जाएं
shop-text = { $audience ->
    [patients] पर्चों, ईमेल और वेबसाइट के लिए
   *[parents] न्यूज़लेटर, ईमेल और वेबसाइट के लिए
}
shop-text-news = न्यूज़लेटर के लिए
shop-text-signature = आपके ईमेल के नीचे डालने के लिए
shop-text-file = दोनों एक फ़ाइल में
shop-copy = कॉपी करें
shop-copied = कॉपी हो गया
