shop-scale-heading = १००% मा प्रिन्ट गर्नुहोस्
shop-scale = प्रिन्ट गर्ने झ्यालमा “वास्तविक आकार” (Actual size) वा “100%” छान्नुहोस्, “Fit” होइन। त्यसपछि कोड, लेबल र काट्ने चिह्नको नाप ठीक हुन्छ।
shop-on = { $paper } मा
shop-each = { $count ->
    [one] { $paper } मा एउटा
   *[other] { $paper } मा { $count } वटा
}
shop-us = अमेरिकी नापको कागजमा
shop-home = { $audience ->
    [patients] घर लैजान
   *[parents] स्कुलको झोलाका लागि
}
shop-home-note = { $audience ->
    [patients] पत्रमा हाम्रा सबै ठेगाना छन्। सानाले कागज जोगाउँछन्।
   *[parents] पत्रमा हाम्रा सबै ठेगाना छन्। सानाले कागज जोगाउँछन् र डायरीमा अटाउँछन्।
}
shop-letter = पत्र
shop-a5 = आधा पेजको पत्र
shop-slips = पुर्जी
shop-cut = चिह्नमा काट्नुहोस्। परिवारलाई चाहिने सबै कुरा हरेकमा छ।
shop-cards = फ्रिज र पर्सका लागि
shop-cards-note = राखिराख्नका लागि हाम्रो कोड भएका साना कार्ड। बाक्लो कागज प्रयोग गर्नुहोस्, अनि चिह्नमा काट्नुहोस्।
shop-card = कार्ड
shop-gate = { $audience ->
    [patients] ढोका र भित्ताका लागि
   *[parents] गेट र भित्ताका लागि
}
shop-gate-note = कोड ठूलो छ, त्यसैले यो एक-दुई पाइला टाढाबाट पनि चल्छ। यसलाई बेलाबेला हेर्नुहोस्: कसैले यसमाथि स्टिकर टाँस्न सक्छ।
shop-poster = पोस्टर
shop-labels = { $audience ->
    [patients] पत्र र फोल्डरका लागि लेबल
   *[parents] डायरी र फोल्डरका लागि लेबल
}
shop-labels-note = आफ्नो लेबलको पाना छान्नुहोस्। त्यसको नम्बर प्याकेटमा हुन्छ।
shop-labels-size = { $count } वटा लेबल, { $width } × { $height } मिमि
shop-labels-low = यी लेबल होचा छन्, त्यसैले तिनको कोड सानो छ।
shop-labels-first = पहिलो लेबल
shop-labels-first-hint = पानाका केही लेबल प्रयोग भइसके? प्रयोग भएका लेबल लहरैपिच्छे गन्नुहोस्, अनि एक जोड्नुहोस्।
shop-labels-right = दायाँ सार्नुहोस् (मिमि)
shop-labels-down = तल सार्नुहोस् (मिमि)
shop-labels-move-hint = तपाईंको प्रिन्टरले अलि बाहिर छाप्छ? पहिले जाँच पेज प्रिन्ट गर्नुहोस्। शून्यभन्दा सानो अङ्कले बायाँ वा माथि सार्छ।
shop-labels-test = जाँच पेज
shop-labels-wrong = यी लेबल प्रिन्ट गर्न सकिँदैन
shop-labels-wrong-first = पहिलो लेबल १ देखि { $max } सम्मको पूरा अङ्क हुनुपर्छ।
shop-labels-wrong-move = लेबललाई बढीमा { $max } मिमि सार्न सकिन्छ, जस्तै 1.5 वा -0.5।
shop-back = प्रिन्ट गर्न मिल्ने सबै कुरामा फर्कनुहोस्
shop-text = { $audience ->
    [patients] पर्चा, इमेल र वेबसाइटका लागि
   *[parents] न्युजलेटर, इमेल र वेबसाइटका लागि
}
shop-text-news = न्युजलेटरका लागि
shop-text-signature = तपाईंहरूका इमेलको अन्त्यमा
shop-text-file = दुवै एउटै फाइलमा
shop-copy = कपी
shop-copied = कपी भयो
