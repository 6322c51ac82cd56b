together-link = { $audience ->
    [patients] Birden fazla klinik mi? Hepsini birden kişilerinize kaydedin
   *[parents] Çocuklarınız iki ayrı okulda mı? Hepsini birden kişilerinize kaydedin
}
together-title = Birden fazla okulu kişilerinize kaydedin – Hallpass
together-heading = { $audience ->
    [patients] Birden fazla hastane ya da klinik mi?
   *[parents] Birden fazla okul mu?
}
together-lead = Burada hepsini seçin. Sonra hepsini birden kişilerinize kaydedin.
together-chosen-heading = { $audience ->
    [patients] Seçtikleriniz
   *[parents] Okullarınız
}
together-none = Henüz bir tane seçmediniz. İlkini aşağıda bulun.
together-take = Çıkar
together-take-label = Çıkar: { $school }
together-save = { $count ->
    [one] Kişiyi kaydet
   *[other] { $count } kişiyi kaydet
}
together-save-note = Telefonunuz bütün kişileri gösterir. “Kaydet” ya da “Tümünü ekle” düğmesine basın. Sadece birini gösterirse her okulun sayfasını açın ve onu oradan kişilerinize kaydedin.
together-add-heading = { $audience ->
    [patients] Bir hastane ya da klinik ekleyin
   *[parents] Bir okul ekleyin
}
together-add-label = Adını, şehrini ya da posta kodunu yazın
together-add-button = Bul
together-found = Doğru olana basın.
together-found-none = Bulamadık. Adın sadece bir bölümünü ya da sadece şehri deneyin.
together-found-many = Daha fazlası var. Adın daha fazlasını ya da şehrini de yazın.
together-full = { $count ->
    [one] Burada bir tane seçebilirsiniz.
   *[other] Burada { $count } tane seçebilirsiniz. Başka bir tane eklemek için birini çıkarın.
}
together-missing = Bunlardan biri artık burada yok. Bu yüzden onu listenizden çıkardık.
together-list-heading = Hepsinin adresleri
together-private = Neyi seçtiğinizi not etmiyoruz. Bu sayfayı kapatınca seçtikleriniz silinir.
together-elsewhere = Birden fazla okul seçmek için şu sayfaya gidin:
