shop-scale-heading = %100 boyutta yazdırın
shop-scale = Yazdırma penceresinde “Gerçek boyut” (Actual size) ya da “%100” seçin, “Sığdır” (Fit) seçmeyin. O zaman kodlar, etiketler ve kesme işaretleri doğru boyutta olur.
shop-on = { $paper } kâğıda
shop-each = { $count ->
    [one] { $paper } kâğıda bir tane
   *[other] { $paper } kâğıda { $count } tane
}
shop-us = ABD kâğıt boyutunda
shop-home = { $audience ->
    [patients] Eve götürmek için
   *[parents] Okul çantası için
}
shop-home-note = { $audience ->
    [patients] Mektupta bütün adreslerimiz var. Küçük olanlar daha az kâğıt ister.
   *[parents] Mektupta bütün adreslerimiz var. Küçük olanlar daha az kâğıt ister ve okul ajandasına sığar.
}
shop-letter = Mektup
shop-a5 = Yarım sayfalık mektup
shop-slips = Küçük notlar
shop-cut = İşaretlerden kesin. Her birinde ailelere gereken her şey yazıyor.
shop-cards = Buzdolabı ve cüzdan için
shop-cards-note = Saklamak için, kodumuzun olduğu küçük kartlar. Kalın kâğıt kullanın ve işaretlerden kesin.
shop-card = Kartlar
shop-gate = { $audience ->
    [patients] Kapı ve duvar için
   *[parents] Okul kapısı ve duvar için
}
shop-gate-note = Kod büyüktür, bu yüzden bir iki adım öteden de çalışır. Arada bir ona bakın: biri üstüne çıkartma yapıştırabilir.
shop-poster = Afiş
shop-labels = { $audience ->
    [patients] Mektuplar ve dosyalar için etiketler
   *[parents] Okul ajandaları ve dosyalar için etiketler
}
shop-labels-note = Etiket kâğıdınızı seçin. Numarası paketin üstünde yazar.
shop-labels-size = { $count } etiket, { $width } × { $height } mm
shop-labels-low = Bu etiketler alçaktır, bu yüzden üstlerindeki kod küçüktür.
shop-labels-first = İlk etiket
shop-labels-first-hint = Kâğıttaki etiketlerin bazıları kullanılmış mı? Kullanılmış etiketleri satır satır sayın ve bir ekleyin.
shop-labels-right = Sağa kaydır (mm)
shop-labels-down = Aşağı kaydır (mm)
shop-labels-move-hint = Yazıcınız biraz kaymış mı basıyor? Önce deneme sayfasını yazdırın. Sıfırdan küçük bir sayı sola ya da yukarı kaydırır.
shop-labels-test = Deneme sayfası
shop-labels-wrong = Bu etiketler yazdırılamıyor
shop-labels-wrong-first = İlk etiket, 1 ile { $max } arasında bir tam sayı olmalı.
shop-labels-wrong-move = Bir etiket en fazla { $max } mm kaydırılabilir, örneğin 1.5 ya da -0.5.
shop-back = Yazdırılacak her şeye geri dön
shop-text = { $audience ->
    [patients] Broşürler, e-postalar ve web siteleri için
   *[parents] Bültenler, e-postalar ve web siteleri için
}
shop-text-news = Bir bülten için
shop-text-signature = E-postalarınızın altına
shop-text-file = İkisi bir dosyada
shop-copy = Kopyala
shop-copied = Kopyalandı
