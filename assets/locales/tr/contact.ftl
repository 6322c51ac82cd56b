contact-note-list = Liste { $number }, { $date }.
contact-note-newest = En yeni liste: { $page }
contact-note-fake = Herkes bir adresi taklit edebilir. Bir e-posta para ya da şifre isterse içinde hiçbir şeye basmayın. Bizi arayın: { $phone }.
contact-note-fake-ask = Herkes bir adresi taklit edebilir. Bir e-posta para ya da şifre isterse içinde hiçbir şeye basmayın. Önce bize sorun: yüz yüze ya da sizde zaten olan bir numaradan.
rules-title = { $audience ->
    [patients] E-posta adresleri: { $school }
   *[parents] { $school } okulunun e-posta adresleri
}
rules-list = Liste { $number }, { $date }.
rules-newest = En yeni liste: { $page }
rules-warning = Bu dosya bu adresler için spam kontrolünü kapatır. O zaman bunlardan birini taklit eden birinin e-postası da geçer.
rules-none = Şu anda kullanılan adres yok.
feed-title = { $audience ->
    [patients] E-posta adresleri: { $school }
   *[parents] { $school } okulunun e-posta adresleri
}
feed-subtitle = { $audience ->
    [patients] E-posta adresleri listemizde ne değişiyor
   *[parents] Okulun e-posta adresleri listesinde ne değişiyor
}
feed-first = İlk liste
feed-list = Liste { $number }
feed-list-added = { $added ->
    [one] Liste { $number }: bir yeni adres
   *[other] Liste { $number }: { $added } yeni adres
}
feed-list-retired = { $retired ->
    [one] Liste { $number }: bir adres artık kullanılmıyor
   *[other] Liste { $number }: { $retired } adres artık kullanılmıyor
}
feed-list-both = Liste { $number }: yeni adres { $added }, artık kullanılmayan { $retired }
feed-added = Yeni: { $addresses }.
feed-retired = Artık kullanılmıyor: { $addresses }.
feed-details = Ad ya da telefon numarası gibi başka bilgiler de değişti.
feed-details-only = Ad ya da telefon numarası gibi bilgiler değişti. Adresler aynı.
feed-paused = Şimdilik durduruldu: { $address }
feed-paused-text = Lütfen şimdilik { $address } adresinden gelen e-postaları açmayın. Bu adresten başka biri yazıyor olabilir.
feed-resumed = Yeniden kullanılıyor: { $address }
feed-resumed-text = { $address } adresini yeniden kullanıyoruz. Yine de herkes bir adresi taklit edebilir.
