letter-title = { $audience ->
    [patients] E-postalarımız size ulaşsın: { $school }
   *[parents] { $school } okulunun e-postaları size ulaşsın
}
letter-heading = E-postalarımız size ulaşsın
letter-greeting = { $audience ->
    [patients] Sayın hastamız,
   *[parents] Sayın anne babalar ve veliler,
}
letter-reason = { $audience ->
    [patients] Bazı e-postalarımız önemsiz (spam) klasörüne gidiyor. O zaman insanlar randevu ve sonuç haberlerini kaçırıyor. E-postanız adreslerimizi tanırsa e-postalarımızı içeri alır. Bu iş yaklaşık iki dakika sürer.
   *[parents] Bazı e-postalarımız önemsiz (spam) klasörüne gidiyor. O zaman aileler okulun kapanması, geziler ve yemekler ile ilgili haberleri kaçırıyor. E-postanız adreslerimizi tanırsa e-postalarımızı içeri alır. Bu iş yaklaşık iki dakika sürer.
}
letter-steps = Ne yapmalısınız?
letter-step-open = Telefonunuzun kamerasını kare koda tutun. Ya da kodun altındaki adresi tarayıcınıza yazın.
letter-step-save = “Bizi kişilerinize kaydedin” düğmesine basın. Tek bir kişi kaydında bütün adreslerimiz var.
letter-step-junk = Önemsiz (spam) klasörünüze bakın. Orada bizden bir e-posta varsa “Önemsiz değil” ya da “Spam değil” düğmesine basın.
letter-code = { $address } adresi için QR kodu. Adres kodun altında da yazıyor.
letter-warning = Herkes bir e-postadaki adı ve adresi taklit edebilir. Bir e-posta para, şifre ya da banka bilgisi isterse, cevap vermeden önce bizi arayın: { $phone }.
letter-warning-ask = Herkes bir e-postadaki adı ve adresi taklit edebilir. Bir e-posta para, şifre ya da banka bilgisi isterse, önce bize sorun: yüz yüze ya da sizde zaten olan bir numaradan.
letter-table = Kullandığımız adresler
letter-table-name = Ne için
letter-table-address = E-posta adresi
letter-note-paused = { $date } tarihinde durduruldu: lütfen şimdilik bu adresten gelen e-postaları açmayın
letter-note-since = { $date } tarihinden itibaren
letter-note-until = { $date } tarihine kadar
letter-note-shared = { $audience ->
    [patients] Bu adresi başkaları da kullanıyor
   *[parents] Bu adresi başka okullar da kullanıyor
}
letter-note-shared-name = { $audience ->
    [patients] Başkaları da kullanıyor: “{ $name }” adını arayın
   *[parents] Başka okullar da kullanıyor: “{ $name }” adını arayın
}
letter-newest = Bu liste değişebilir. En yeni liste her zaman burada: { $address }
letter-checked = Son kontrol: { $date }. Kontrol eden: { $by }.
letter-reference = Liste { $number }, { $date }. Kod { $code }
letter-page = Sayfa { $n } / { $m }
letter-crest = Arma: { $school }
letter-draft = TASLAK: bu liste henüz tam değil. Kimseye göndermeyin.
