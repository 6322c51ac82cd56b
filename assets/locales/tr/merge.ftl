merge-to = { $audience ->
    [patients] Sayın
   *[parents] Öğrencimizin ailesine:
}
merge-heading = { $audience ->
    [patients] Ad yazılı mektuplar
   *[parents] Ad yazılı mektuplar, sınıf sınıf
}
merge-lead = { $audience ->
    [patients] Bir ad listesi getirin. O zaman her ad, doğru dilde bir mektubun üstünde, zarf penceresinin geldiği yerde yazılı olur.
   *[parents] Bir sınıf listesi getirin. O zaman her çocuğun adı, ailesinin dilinde bir mektubun üstünde yazılı olur. Mektup, okul çantasına ya da pencereli zarfa konmaya hazırdır.
}
merge-promise = Adlar bu bilgisayarda kalır. Bütün işi tarayıcınız burada yapar. Hiçbir ad bize ya da başka birine gönderilmez.
merge-begin = Bir listeyle başla
merge-not-loaded = Bu bölüm açılamadı. Sayfayı yeniden açın ve bir daha deneyin.
merge-too-old = Bu tarayıcı bu iş için çok eski. Güncel bir Edge, Chrome, Firefox ya da Safari kullanın. Bu sayfadaki bütün diğer mektuplar her tarayıcıda çalışır.
merge-list = Listeniz
merge-list-note = { $audience ->
    [patients] Her kişi için bir satır: adı, grubu ve dili.
   *[parents] Her çocuk için bir satır: adı, sınıfı ve evde konuştuğu dil. Böyle bir listeyi SIMS, Arbor ya da Bromcom programından kaydedebilir ya da Excel’de yazabilirsiniz.
}
merge-file = Listenin olduğu dosya
merge-file-hint = Bir CSV dosyası olmalı. Excel’de: “Dosya” (File), “Farklı Kaydet” (Save As), “CSV UTF-8”. Dosyayı buraya sürükleyebilirsiniz de. En fazla { $max } ad olabilir.
merge-paste = Ya da listeyi buraya yapıştırın
merge-paste-hint = Excel’de hücreleri seçin, kopyalayın ve bu kutuya yapıştırın.
merge-read = Yapıştırdığımı oku
merge-bad-empty = Bu listede hiç ad yok. Her ad için bir satırı olan bir liste getirin.
merge-bad-size = Bu dosya bir ad listesi için çok büyük. En fazla { $max } MB olabilir. Başka bir dosya seçin.
merge-bad-workbook = Bu, Excel ya da başka bir program için bir dosya, CSV dosyası değil. Onu orada açın, “Dosya” (File), “Farklı Kaydet” (Save As) düğmesine basın, “CSV UTF-8” seçin ve o dosyayı getirin. Ya da hücreleri kopyalayın ve aşağıya yapıştırın.
merge-bad-file = Bu dosyayı okuyamıyoruz. Önce listeyi CSV olarak kaydedin. Excel’de: “Dosya” (File), “Farklı Kaydet” (Save As), “CSV UTF-8”.
merge-bad-many = Bir seferde bu kadar ad çok fazla: { $count }. En fazla { $max } olabilir. Listeyi bölün ve parçaları sırayla yapın.
merge-found = Okuduklarımız
merge-names = Adlar
merge-classes = { $audience ->
    [patients] Gruplar
   *[parents] Sınıflar
}
merge-languages = Diller
merge-left-out = Alınmayan satırlar
merge-line = Satır { $line }
merge-line-no-name = Ad yok. Adı listenize yazın ya da bu satırı dışarıda bırakın.
merge-line-long = Ad bir mektup için çok uzun. Bu doğru sütun mu?
merge-line-quote = Burada bir tırnak işareti (") açılıyor ama hiç kapanmıyor. Onu listenizden çıkarın.
merge-line-above = Bu satır başlıkların üstünde duruyor.
merge-line-more = Burada gösterilmeyen satırlar: { $count }
merge-preview = İlk mektuplar
merge-columns = Hangi sütunda ne var?
merge-column-name = Ad
merge-column-second = Adın ikinci bölümü
merge-column-class = { $audience ->
    [patients] Grup
   *[parents] Sınıf
}
merge-column-language = Dil
merge-column-none = Hiçbiri
merge-column-number = Sütun { $number }
merge-column-headings = İlk satırda ad değil, başlıklar var
merge-choose = Hangi dil için hangi mektup?
merge-choose-note = “Lütfen kontrol edin” yazan yerlerde emin olamadık. Bizde olmayan bir dil için İngilizce mektup kullanılır.
merge-choose-said = Listenizde
merge-choose-letter = Mektup
merge-choose-empty = Boş
merge-choose-check = Lütfen kontrol edin
merge-how = Hangi mektuplar?
merge-kind = Mektup türü
merge-paper = Kâğıt
merge-sides = Yazıcı kaç yüze basar
merge-sides-both = iki yüze
merge-sides-one = tek yüze
merge-separators = { $audience ->
    [patients] Her grubun önüne, üstünde adı yazan bir kâğıt koy
   *[parents] Her sınıfın önüne, üstünde adı yazan bir kâğıt koy
}
merge-ticks = Tek tek işaretlemek için adları üstüne yaz
merge-counts = Ne kadar yazdırılacak
merge-counts-letters = Mektuplar
merge-counts-pages = Her mektuptaki sayfa
merge-counts-sheets = Kâğıt sayısı
merge-counts-half = Yarım sayfalık mektup için kâğıt
merge-counts-slips = Küçük not için kâğıt
merge-counts-between = { $audience ->
    [patients] Grup arası kâğıtlar
   *[parents] Sınıf arası kâğıtlar
}
merge-counts-total = Toplam
merge-counts-note = Size adlar gerekmiyor mu? Yarım sayfalık mektuplar ve küçük notlar daha az kâğıt ister: onları yukarıdan yazdırın. Kaç kâğıt gerektiği son iki sütunda yazıyor.
merge-counts-copy = Tabloyu kopyala
merge-not-fetched = Mektup alınamadı: { $language }. İnternet bağlantınıza bakın ve yeniden deneyin.
merge-no-letter = Burada şu dilde mektup yok: { $language }. Onun için yukarıda başka bir mektup seçin.
merge-again = Yeniden dene
merge-make = Mektupları hazırla
merge-making = Mektuplar hazırlanıyor…
merge-ready = Mektuplar hazır.
merge-save = Mektupları kaydet (PDF)
merge-print-both = Dosyayı %100 boyutta, iki yüze, uzun kenardan çevirerek yazdırın.
merge-print-one = Dosyayı %100 boyutta, tek yüze yazdırın.
merge-pages = Sayfalar
merge-size = Boyut
merge-not-made = Mektuplar hazırlanamadı. Sayfayı yeniden açın ve bir daha deneyin. Adsız mektupları yukarıdan yazdırabilirsiniz.
merge-title = Ad yazılı mektuplar – { $school }
merge-no-class = { $audience ->
    [patients] Grup yok
   *[parents] Sınıf yok
}
merge-sent = Bu bilgisayardan çıkanlar
merge-sent-names = Bu bilgisayardan çıkan adlar
merge-sent-files = Bu siteden alınan dosyalar
merge-sent-note = Bunlar dosyaların adresleri. Hiçbirinde ad yok.
