hint-cream = Kolay okunan mektuplar en iyi krem rengi kâğıtta olur: parlak beyaz üstünde siyah, bazı insanların gözünü alır.
hint-moved = Buraya ne yazarsanız yazın, etiketler hep aynı yere mi basılıyor? O zaman bu, sayfamızın bir kopyasıdır. Şu sayfaya gidin: { $address }.
