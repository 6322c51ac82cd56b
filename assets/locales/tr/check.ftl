check-page-heading = Bu e-posta listemizde mi?
check-page-title = Bu e-posta listemizde mi? – { $school }
check-page-lead = E-postanın geldiği adrese bakın. Onu buraya yazın ya da yapıştırın.
check-page-form = Bir e-postayı kontrol edin
check-page-label = Geldiği adres
check-page-kept = Yazdığınızı saklamayız.
check-page-button = Kontrol et
check-page-where = Adresi nerede bulurum?
check-page-where-text = E-postayı açın ve en üstteki ada basın. Adres, içinde @ olan bölümdür. Ad tek başına hiçbir şey söylemez. Oraya herkes istediği adı yazabilir.
check-page-file = E-posta sizde dosya olarak mı var?
check-page-file-label = Kaydedilmiş e-posta, dosyanın adı .eml ile biter
check-page-file-note = Sadece kimden geldiğine bakarız.
check-page-copy = Bir şey olmuyor mu? O zaman bu, sayfamızın bir kopyası. Şuraya gidin: { $address }.
check-page-wait = Bir dakika…
answer-listed-heading = Evet, bu adres listemizde var
answer-purpose = Ne için kullanıyoruz: { $purpose }.
answer-fake = Herkes bir adresi taklit edebilir ya da başkasının posta kutusuna girebilir.
answer-ring = E-posta para ya da şifre mi istiyor? İçinde hiçbir şeye basmayın. Bizi arayın: { $phone }.
answer-ask = E-posta para ya da şifre mi istiyor? İçinde hiçbir şeye basmayın. Önce bize sorun: yüz yüze ya da sizde zaten olan bir numaradan.
answer-paused-heading = Listemizde var ama şimdilik durduruldu
answer-paused = { $date } tarihinde bu adresi kullanmayı bıraktık. Lütfen şimdilik bu adresten gelen e-postaları açmayın.
answer-paused-again = Yeniden kullanınca burada söyleyeceğiz.
answer-withdrawn-heading = Bu adresi artık kullanmıyoruz
answer-withdrawn-until = { $date } tarihine kadar listemizdeydi.
answer-withdrawn = Eskiden listemizdeydi.
answer-withdrawn-do = Şimdi bu adresten gelen bir e-postaya dikkat edin. Bizden olmayabilir.
answer-elsewhere-heading = { $audience ->
    [patients] Bizim adresimiz değil, ama başka bir yer kullanıyor
   *[parents] Bizim adresimiz değil, ama başka bir okul kullanıyor
}
answer-elsewhere = Şunun listesinde var: { $name }.
answer-elsewhere-paused = { $date } tarihinde bu adresi kullanmayı bıraktılar. Lütfen şimdilik bu adresten gelen e-postaları açmayın.
answer-near-heading = Listemizde yok, ama neredeyse aynısı var
answer-near-letter = Dikkatle bakın. Bizim adresimizde { $ours } olan yerde, e-postada { $theirs } var.
answer-near-letters = Dikkatle bakın. Harfler aynı değil.
answer-near-ending = Sonuna bakın. E-postada { $theirs } var. Bizim adresimizin sonu { $ours }.
answer-near-added = Dikkatle bakın. İçinde, bizim adresimizde olmayan bir şey var.
answer-near-hidden = İçinde göremediğiniz işaretler var.
answer-near-theirs = Size gelen e-postada
answer-near-ours = Bizim adresimizde
answer-near-do = E-postada hiçbir şeye basmayın ve cevap yazmayın.
answer-alphabet = { $alphabet ->
    [Cyrillic] İçindeki bazı harfler Kiril alfabesinden. Sadece bizimkilere benziyorlar.
    [Greek] İçindeki bazı harfler Yunan alfabesinden. Sadece bizimkilere benziyorlar.
   *[other] İçindeki bazı harfler başka bir alfabeden.
}
answer-punycode = Bilgisayarlar onu şöyle yazar: { $name }
answer-same-domain-heading = Sonu adreslerimiz gibi, ama listemizde yok
answer-same-domain = { $audience ->
    [patients] Burada çalışan biri olabilir: onlar da hastalara yazar.
   *[parents] Bir öğretmen olabilir: çalışanlar da velilere yazar.
}
answer-same-domain-ring = E-posta sizden bir şey mi istiyor? Önce bizi arayın: { $phone }.
answer-same-domain-ask = E-posta sizden bir şey mi istiyor? Önce bize sorun: yüz yüze ya da sizde zaten olan bir numaradan.
answer-not-listed-heading = Bu adres listemizde yok
answer-not-listed = Listemiz tam ve bu adres orada yok. E-postada bir şeye basmadan önce bize sorun.
answer-unknown-heading = Listemizde yok, ama kesin bir şey söyleyemeyiz
answer-unknown = { $audience ->
    [patients] Listemiz henüz tam değil. Size bakan kişiler başka adreslerden de yazabilir.
   *[parents] Listemiz henüz tam değil. Öğretmenler ve diğer çalışanlar başka adreslerden de yazabilir.
}
remark-replies = Cevap yazarsanız, cevabınız başka bir adrese gider: { $address }
remark-name-address = E-postada ad yerine { $address } yazıyor, ama e-posta başka bir adresten geldi. Bu bir hile olabilir.
remark-name-school = E-postada { $name } adı yazıyor. Bu adı herkes yazabilir. Adrese bakın.
remark-hidden = Adreste göremediğiniz işaretler var. Normal adreslerde böyle işaretler olmaz.
remark-several = { $count ->
    [one] E-postada bir adres yazıyor.
   *[other] E-posta { $count } adresten geldiğini söylüyor. Bu cevap, en tuhaf olanı için.
}
answer-unreadable-heading = Orada bir adres bulamadık
answer-unreadable-empty = E-postanın geldiği adresi yazın. İçinde @ var.
answer-unreadable-no-address = Bize adresin tamamı gerekiyor: @ ve ondan sonrası da. Ad yetmez.
answer-unreadable-several = İçinde birden fazla adres var. Sadece e-postanın geldiği adresi yapıştırın.
answer-unreadable-no-from = Dosyada kimden geldiği yazmıyor. Bunun yerine adresi buraya yazın.
answer-unreadable-too-large = Bu dosya bizim için çok büyük. E-postayı açın ve adresi buraya yazın.
answer-unreadable-not-text = Bu tür dosyayı okuyamıyoruz. E-postayı açın ve adresi buraya yazın.
answer-unreadable-archive = Bu dosyanın içinde başka dosyalar var, onları açmayız. E-postayı açın ve adresi buraya yazın.
