sheet-reason = { $audience ->
    [patients] Bazı e-postalarımız önemsiz (spam) klasörüne gidiyor. O zaman insanlar randevu ve sonuç haberlerini kaçırıyor.
   *[parents] Bazı e-postalarımız önemsiz (spam) klasörüne gidiyor. O zaman aileler okulun kapanması, geziler ve yemeklerle ilgili haberleri kaçırıyor.
}
sheet-step-open = Telefonunuzun kamerasını koda tutun ya da altındaki adresi yazın.
sheet-step-save = “Bizi kişilerinize kaydedin” düğmesine basın.
sheet-step-junk = Önemsiz klasörünüzde bizden bir e-posta var mı? “Önemsiz değil” düğmesine basın.
sheet-addresses = Adreslerimizden bazıları
sheet-more = { $count ->
    [one] Bir adres daha sayfamızda.
   *[other] { $count } adres daha sayfamızda.
}
sheet-fake = Herkes bir e-postayı taklit edebilir. Biri para ya da şifre isterse önce bizi arayın: { $phone }
sheet-fake-ask = Herkes bir e-postayı taklit edebilir. Biri para ya da şifre isterse önce bize sorun.
sheet-scan = Kodu okutun, sonra “Bizi kişilerinize kaydedin” düğmesine basın.
sheet-check = Bir e-postadan emin değil misiniz? Onu da burada kontrol edin.
sheet-phone = Bizi arayın: { $phone }
sheet-poster-scan = Telefonunuzun kamerasını koda tutun.
sheet-poster-type = Ya da bu adresi yazın:
sheet-poster-begins = Açılan sayfanın adresine bakın. Şöyle başlamalı: { $address }
sheet-poster-else = Böyle başlamıyorsa sayfayı kapatın ve bize söyleyin. Biri kodun üstüne çıkartma yapıştırmış olabilir.
sheet-poster-never = Sayfamız sizden hiçbir zaman şifre ya da para istemez.
sheet-unchecked = Bu çeviriyi bir bilgisayar yaptı. Henüz kimse kontrol etmedi.
sheet-unchecked-half = Bu çeviriyi bir bilgisayar yaptı. Henüz kimse kontrol etmedi. İngilizcesi kâğıdın diğer yarısındadır.
sheet-unchecked-short = Bilgisayar çevirdi, henüz kontrol edilmedi.
sheet-test-title = Etiketler için deneme sayfası: { $sheet }
sheet-test-print = Bu sayfayı düz kâğıda, %100 boyutta yazdırın. “Sayfaya sığdır” (Fit to page) seçmeyin.
sheet-test-hold = Onu bir etiket kâğıdının üstüne koyun ve ikisini birlikte cama tutun.
sheet-test-right = Çerçeveler fazla mı sağda? O zaman etiketleri sağa, sıfırdan küçük bir sayı kadar kaydırın, örneğin -1.5.
sheet-test-down = Fazla mı aşağıda? O zaman etiketleri aşağı, sıfırdan küçük bir sayı kadar kaydırın.
sheet-test-ruler = Bu çizgi { $length } mm uzunluğunda olmalı.
sheet-test-moved = { $dx } mm sağa ve { $dy } mm aşağı kaydırıldı.
text-newsletter = { $audience ->
    [patients] Bazı e-postalarımız önemsiz (spam) klasörüne gidiyor. Siz de yardım edebilirsiniz: { $address } sayfasına gidin ve “Bizi kişilerinize kaydedin” düğmesine basın. Bütün e-posta adreslerimiz orada: { $school }. Herkes bir e-postayı taklit edebilir. Biri para ya da şifre isterse, cevap vermeden önce bizi arayın: { $phone }.
   *[parents] Bazı e-postalarımız önemsiz (spam) klasörüne gidiyor. Siz de yardım edebilirsiniz: { $address } sayfasına gidin ve “Bizi kişilerinize kaydedin” düğmesine basın. { $school } okulunun bütün e-posta adresleri orada. Herkes bir e-postayı taklit edebilir. Biri para ya da şifre isterse, cevap vermeden önce bizi arayın: { $phone }.
}
text-newsletter-ask = { $audience ->
    [patients] Bazı e-postalarımız önemsiz (spam) klasörüne gidiyor. Siz de yardım edebilirsiniz: { $address } sayfasına gidin ve “Bizi kişilerinize kaydedin” düğmesine basın. Bütün e-posta adreslerimiz orada: { $school }. Herkes bir e-postayı taklit edebilir. Biri para ya da şifre isterse, cevap vermeden önce bize sorun.
   *[parents] Bazı e-postalarımız önemsiz (spam) klasörüne gidiyor. Siz de yardım edebilirsiniz: { $address } sayfasına gidin ve “Bizi kişilerinize kaydedin” düğmesine basın. { $school } okulunun bütün e-posta adresleri orada. Herkes bir e-postayı taklit edebilir. Biri para ya da şifre isterse, cevap vermeden önce bize sorun.
}
text-signature = Bütün e-postalarımız size ulaşıyor mu? Adreslerimiz burada: { $address }
