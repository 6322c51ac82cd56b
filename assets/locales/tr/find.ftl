find-label = Okulunuzun, hastanenizin ya da kliniğinizin adını yazın
find-hint = Ya da şehrini, posta kodunu veya bir mektuptaki kodu yazın.
find-button = Bul
find-nothing-typed = Bir ad yazın, sonra “Bul” düğmesine basın.
find-too-short = Lütfen biraz daha yazın.
find-some = { $count ->
    [one] Bir tane bulduk.
   *[other] { $count } tane bulduk.
}
find-many = { $total } tane bulduk. İlk { $shown } tanesi burada. Adın daha fazlasını ya da şehrini de yazın.
find-none = Bulamadık.
find-none-letters = Harflere yeniden bakın. Bir yanlış harf sorun olmaz, çok olursa bulamayız.
find-none-town = Adın sadece bir bölümünü ya da sadece şehri deneyin.
find-none-code = Bizden bir mektubunuz var mı? Karenin altındaki kodu yazın, örneğin K7M2 XW4P.
find-none-absent = Belki okulunuz bu sayfaları henüz kullanmıyor. Lütfen okul ofisine sorun.
find-late = Cevabı görmek için “Bul” düğmesine basın.
find-closed = kapandı
find-kind = { $kind ->
    [nursery] anaokulu
    [infant] küçük çocuklar okulu (infant)
    [junior] büyük çocuklar okulu (junior)
    [primary] ilkokul
    [middle] ara okul (middle)
    [secondary] ortaokul ve lise
    [all-through] her yaş için okul
    [special] özel eğitim okulu
    [college] kolej
    [hospital] hastane
    [clinic] klinik
   *[other] okul
}
find-elsewhere = Okulunuzu aramak için şu sayfaya gidin:
find-by-words = Ada, şehre ya da posta koduna göre ara
find-letters = İlk harfe göre okullar
