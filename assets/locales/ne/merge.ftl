merge-to = { $audience ->
    [patients] पत्र पाउने:
   *[parents] यस बच्चाको परिवारलाई:
}
merge-heading = { $audience ->
    [patients] नाम लेखिएका पत्र
   *[parents] नाम लेखिएका पत्र, कक्षाअनुसार
}
merge-lead = { $audience ->
    [patients] नामको सूची ल्याउनुहोस्। त्यसपछि हरेक नाम सही भाषाको पत्रमा आउँछ, खामको झ्याल हुने ठाउँमै।
   *[parents] कक्षाको सूची ल्याउनुहोस्। त्यसपछि हरेक बच्चाको नाम परिवारको भाषाको पत्रमा आउँछ। पत्र स्कुलको झोलामा वा झ्याल भएको खाममा राख्न मिल्छ।
}
merge-promise = नामहरू यही कम्प्युटरमा रहन्छन्। सबै काम तपाईंको ब्राउजरले यहीँ गर्छ। कुनै पनि नाम हामीलाई वा अरू कसैलाई पठाइँदैन।
merge-begin = सूचीबाट सुरु गर्नुहोस्
merge-not-loaded = यो भाग खोल्न सकिएन। पेज फेरि खोल्नुहोस्, अनि अझै एक पटक प्रयास गर्नुहोस्।
merge-too-old = यो ब्राउजर यस कामका लागि धेरै पुरानो छ। Edge, Chrome, Firefox वा Safari को नयाँ संस्करण प्रयोग गर्नुहोस्। यो पेजका अरू सबै पत्र हरेक ब्राउजरमा चल्छन्।
merge-list = तपाईंको सूची
merge-list-note = { $audience ->
    [patients] हरेक मानिसका लागि एउटा लाइन: नाम, समूह र भाषा।
   *[parents] हरेक बच्चाका लागि एउटा लाइन: नाम, कक्षा र घरको भाषा। यस्तो सूची SIMS, Arbor वा Bromcom बाट सेभ गर्न सकिन्छ, वा Excel मा टाइप गर्न सकिन्छ।
}
merge-file = सूची भएको फाइल
merge-file-hint = यो CSV फाइल हुनुपर्छ। Excel मा: “File”, “Save As”, “CSV UTF-8”। फाइल तानेर यहाँ छोड्न पनि सकिन्छ। बढीमा { $max } वटा नाम।
merge-paste = वा सूची यहाँ पेस्ट गर्नुहोस्
merge-paste-hint = Excel मा कोठाहरू छान्नुहोस्, कपी गर्नुहोस्, अनि यो बाकसमा पेस्ट गर्नुहोस्।
merge-read = पेस्ट गरेको सूची पढ्नुहोस्
merge-bad-empty = यो सूचीमा कुनै नाम छैन। हरेक नामका लागि एउटा लाइन भएको सूची ल्याउनुहोस्।
merge-bad-size = नामको सूचीका लागि यो फाइल धेरै ठूलो छ। बढीमा { $max } MB हुनुपर्छ। अर्को फाइल छान्नुहोस्।
merge-bad-workbook = यो Excel वा अर्को प्रोग्रामको फाइल हो, CSV फाइल होइन। यसलाई त्यही प्रोग्राममा खोल्नुहोस्, “File” र “Save As” थिच्नुहोस्, “CSV UTF-8” छान्नुहोस्, अनि त्यो फाइल ल्याउनुहोस्। वा कोठाहरू कपी गरेर तल पेस्ट गर्नुहोस्।
merge-bad-file = हामी यो फाइल पढ्न सक्दैनौँ। पहिले सूचीलाई CSV को रूपमा सेभ गर्नुहोस्। Excel मा: “File”, “Save As”, “CSV UTF-8”।
merge-bad-many = एक पटकका लागि नाम धेरै भए: { $count }। बढीमा { $max } वटा नाम हुन सक्छन्। सूचीलाई भाग लगाउनुहोस्, अनि एक-एक गरी ल्याउनुहोस्।
merge-found = हामीले के पढ्यौँ
merge-names = नाम
merge-classes = { $audience ->
    [patients] समूह
   *[parents] कक्षा
}
merge-languages = भाषा
merge-left-out = छोडिएका लाइन
merge-line = लाइन { $line }
merge-line-no-name = यसमा नाम छैन। आफ्नो सूचीमा नाम लेख्नुहोस्, वा यो लाइन छोड्नुहोस्।
merge-line-long = यो नाम पत्रका लागि धेरै लामो छ। के यो सही कोलम हो?
merge-line-quote = यहाँ एउटा उद्धरण चिह्न (") सुरु हुन्छ, तर कतै बन्द हुँदैन। त्यसलाई आफ्नो सूचीबाट हटाउनुहोस्।
merge-line-above = यो लाइन शीर्षकभन्दा माथि छ।
merge-line-more = यहाँ नदेखाइएका लाइन: { $count }
merge-preview = सुरुका पत्र
merge-columns = कुन कोलममा के छ?
merge-column-name = नाम
merge-column-second = नामको दोस्रो भाग
merge-column-class = { $audience ->
    [patients] समूह
   *[parents] कक्षा
}
merge-column-language = भाषा
merge-column-none = कुनै पनि होइन
merge-column-number = कोलम { $number }
merge-column-headings = पहिलो लाइनमा शीर्षक छन्, नाम होइन
merge-choose = कुन भाषाका लागि कुन पत्र?
merge-choose-note = जहाँ “कृपया जाँच्नुहोस्” लेखिएको छ, त्यहाँ हामीलाई पक्का थाहा थिएन। हामीसँग नभएको भाषाका लागि अङ्ग्रेजी पत्र हुन्छ।
merge-choose-said = तपाईंको सूचीमा
merge-choose-letter = पत्र
merge-choose-empty = केही छैन
merge-choose-check = कृपया जाँच्नुहोस्
merge-how = कुन पत्र?
merge-kind = कस्तो पत्र
merge-paper = कागज
merge-sides = प्रिन्टरले छाप्छ
merge-sides-both = दुवैतिर
merge-sides-one = एकातिर
merge-separators = { $audience ->
    [patients] हरेक समूहअघि त्यसको नाम लेखिएको पाना राख्नुहोस्
   *[parents] हरेक कक्षाअघि त्यसको नाम लेखिएको पाना राख्नुहोस्
}
merge-ticks = त्यसमा नामको सूची राख्नुहोस्, चिह्न लगाउन
merge-counts = कति प्रिन्ट गर्ने
merge-counts-letters = पत्र
merge-counts-pages = हरेक पत्रका पेज
merge-counts-sheets = कागजका पाना
merge-counts-half = आधा पेजका पत्रका पाना
merge-counts-slips = पुर्जीका पाना
merge-counts-between = { $audience ->
    [patients] समूहबीचका पाना
   *[parents] कक्षाबीचका पाना
}
merge-counts-total = जम्मा
merge-counts-note = नाम चाहिँदैन? आधा पेजका पत्र र पुर्जीले कागज जोगाउँछन्: तिनलाई यो पेजको माथिल्लो भागबाट प्रिन्ट गर्नुहोस्। कति पाना चाहिन्छ भन्ने कुरा अन्तिम दुई कोलममा छ।
merge-counts-copy = तालिका कपी गर्नुहोस्
merge-not-fetched = यो पत्र ल्याउन सकिएन: { $language }। आफ्नो इन्टरनेट हेर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।
merge-no-letter = यो भाषामा यहाँ पत्र छैन: { $language }। माथि यसका लागि अर्को पत्र छान्नुहोस्।
merge-again = फेरि प्रयास गर्नुहोस्
merge-make = पत्र बनाउनुहोस्
merge-making = पत्र बन्दै छन् …
merge-ready = पत्र तयार छन्।
merge-save = पत्र सेभ गर्नुहोस् (PDF)
merge-print-both = फाइल १००% मा, दुवैतिर प्रिन्ट गर्नुहोस्। लामो किनारातिर पल्टाउने छान्नुहोस् (Flip on long edge)।
merge-print-one = फाइल १००% मा, एकातिर प्रिन्ट गर्नुहोस्।
merge-pages = पेज
merge-size = साइज
merge-not-made = पत्र बनाउन सकिएन। पेज फेरि खोल्नुहोस्, अनि अझै एक पटक प्रयास गर्नुहोस्। नाम नभएका पत्र तपाईं यो पेजको माथिल्लो भागबाट प्रिन्ट गर्न सक्नुहुन्छ।
merge-title = नाम लेखिएका पत्र – { $school }
merge-no-class = { $audience ->
    [patients] समूह छैन
   *[parents] कक्षा छैन
}
merge-sent = यो कम्प्युटरबाट के बाहिर गयो
merge-sent-names = यो कम्प्युटरबाट बाहिर गएका नाम
merge-sent-files = यो साइटबाट ल्याइएका फाइल
merge-sent-note = यी ती फाइलका ठेगाना हुन्। तीमध्ये कुनैमा पनि नाम छैन।
