contact-note-list = सूची { $number }, { $date }।
contact-note-newest = सबैभन्दा नयाँ सूची: { $page }
contact-note-fake = जसले पनि अरूको ठेगाना नक्कल गर्न सक्छ। इमेलले पैसा वा पासवर्ड माग्यो भने त्यसमा केही नथिच्नुहोस्। हामीलाई { $phone } मा फोन गर्नुहोस्।
contact-note-fake-ask = जसले पनि अरूको ठेगाना नक्कल गर्न सक्छ। इमेलले पैसा वा पासवर्ड माग्यो भने त्यसमा केही नथिच्नुहोस्। पहिले हामीलाई सोध्नुहोस्। आफैँ आएर सोध्नुहोस्, वा तपाईंसँग पहिलेदेखि भएको नम्बरमा फोन गर्नुहोस्।
rules-title = { $school } का इमेल ठेगाना
rules-list = सूची { $number }, { $date }।
rules-newest = सबैभन्दा नयाँ सूची: { $page }
rules-warning = यो फाइलले यी ठेगानाका लागि जङ्कको जाँच बन्द गर्छ। त्यसपछि कसैले यीमध्ये कुनै ठेगाना नक्कल गरेर पठाएको इमेल पनि भित्र आउँछ।
rules-none = अहिले कुनै ठेगाना प्रयोगमा छैन।
feed-title = { $school } का इमेल ठेगाना
feed-subtitle = { $audience ->
    [patients] हाम्रो इमेल ठेगानाको सूचीमा के बदलिन्छ
   *[parents] स्कुलको इमेल ठेगानाको सूचीमा के बदलिन्छ
}
feed-first = पहिलो सूची
feed-list = सूची { $number }
feed-list-added = { $added ->
    [one] सूची { $number }: एउटा नयाँ ठेगाना
   *[other] सूची { $number }: { $added } वटा नयाँ ठेगाना
}
feed-list-retired = { $retired ->
    [one] सूची { $number }: एउटा ठेगाना अब प्रयोग हुँदैन
   *[other] सूची { $number }: { $retired } वटा ठेगाना अब प्रयोग हुँदैनन्
}
feed-list-both = सूची { $number }: नयाँ ठेगाना { $added }, अब प्रयोग नहुने { $retired }
feed-added = नयाँ: { $addresses }।
feed-retired = अब प्रयोग नहुने: { $addresses }।
feed-details = अरू विवरण पनि बदलिएका छन्, जस्तै नाम वा फोन नम्बर।
feed-details-only = केही विवरण बदलिएका छन्, जस्तै नाम वा फोन नम्बर। ठेगाना उही छन्।
feed-paused = अहिले रोकिएको: { $address }
feed-paused-text = कृपया अहिले { $address } बाट आएका इमेल नखोल्नुहोस्। अरू कसैले यो ठेगानाबाट पठाइरहेको हुन सक्छ।
feed-resumed = फेरि प्रयोगमा: { $address }
feed-resumed-text = हामी { $address } फेरि प्रयोग गर्दै छौँ। तर जसले पनि अझै ठेगाना नक्कल गर्न सक्छ।
