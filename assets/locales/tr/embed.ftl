widget-title = { $audience ->
    [patients] E-posta adresleri: { $school }
   *[parents] { $school } okulunun e-posta adresleri
}
widget-open = Bütün adreslerimizi ve ne yapacağınızı görün
widget-link = { $audience ->
    [patients] Hangi e-posta adreslerini kullandığını görün: { $school }
   *[parents] { $school } okulunun hangi e-posta adreslerini kullandığını görün
}
widget-count = { $count ->
    [one] Tek bir adresten yazıyoruz.
   *[other] { $count } adresten yazıyoruz.
}
widget-count-partial = { $count ->
    [one] Listemizde şimdilik bir adres var.
   *[other] Listemizde şimdilik { $count } adres var.
}
widget-paused = { $count ->
    [one] Bunlardan biri durduruldu. Lütfen şimdilik ondan gelen e-postaları açmayın.
   *[other] Bunlardan { $count } tanesi durduruldu. Lütfen şimdilik onlardan gelen e-postaları açmayın.
}
widget-languages = Diğer dillerde:
widget-address = Sayfamız: { $address }
widget-missing = Bu kutu boş. Burada olan liste başka bir yere taşındı.
copy-dated = Bu, { $date } tarihli bir kopyadır. Adresler değişebilir. { $link }
copy-link = Listenin şimdiki hâlini görün
copy-heading = Bizden gelen e-postalar
copy-newsletter = { $audience ->
    [patients] E-postalarımız size ulaşsın: { $school }. Hangi adreslerden yazdığımızı ve e-postalarımız önemsiz klasörüne gitmesin diye ne yapacağınızı görün: { $address }
   *[parents] { $school } okulunun e-postaları size ulaşsın. Hangi adreslerden yazdığımızı ve e-postalarımız önemsiz klasörüne gitmesin diye ne yapacağınızı görün: { $address }
}
embed-title = Listemizi bir web sitesine koyun – { $school }
embed-heading = Listemizi bir web sitesine koyun
embed-lead = { $audience ->
    [patients] Web sitesiyle ilgilenen kişi için. İnsanlar kendilerine kimin yazdığını, ilk baktıkları yerde görür.
   *[parents] Okulun web sitesiyle ilgilenen kişi için. Veliler kendilerine kimin yazdığını, ilk baktıkları yerde görür.
}
embed-promise = İçinde çerez yok ve kimseyi saymaz. Liste değişince web sitesi bunu hemen gösterir.
embed-built-heading = Web siteniz neyle yapıldı?
embed-built-hint = Bir ada basın. Sonra size orada çalışan yolu gösteririz.
embed-built-html = Kendi HTML’imiz
embed-built-someone = Bizim için başkası yapıyor
embed-built-other = Başka bir şey
embed-with = { $builder } ile
embed-use = Şu yolu kullanın: yol { $number }
embed-else = Çalışmıyor mu? Şu yolu kullanın: yol { $number }
embed-tried = Bunu şununla denedik: { $version }, { $date }.
embed-not-tried = Bunu henüz kendimiz denemedik. Sayfanızı kaydedin, sonra ona bakın.
embed-wordpress = Bağlantıyı tek başına bir satıra yapıştırın. WordPress kutuyu kendisi yapar.
embed-wix = Wix’te adı “Embed HTML” olan parçayı ekleyin. Kodu içine koyun ve parçayı tam boyuna kadar uzatın.
embed-squarespace = Bir “Code” bloğu ekleyin ve kodu içine koyun. Bazı paketlerde bu blok yoktur.
embed-google-sites = “Insert”, sonra “Embed”, sonra “Embed code” düğmesine basın. Kodu oraya koyun.
embed-builder = Bir metin kutusunda “HTML”, “Source” ya da “</>” gibi bir düğme arayın. Kodu oraya koyun. Böyle bir düğme yok mu? O zaman metni kopyalayın.
embed-html = Kodu, kutunun olacağı yere koyun.
embed-someone = Ona bu mesajı gönderin. Gereken her şey içinde.
embed-other = Yolları şu sırayla deneyin: önce 1, sonra 3, sonra 4. Yol 5 her yerde çalışır.
embed-message-subject = Web sitemiz için bir kutu
embed-message = Lütfen e-posta adreslerimizin listesini web sitemize koyun. Nasıl yapılacağı ve kopyalanacak kod burada: { $address }
embed-ways-heading = Beş yol
embed-way-link = Yol 1: bağlantı yapıştırmak
embed-way-element = Yol 2: bir betik (script)
embed-way-frame = Yol 3: bir çerçeve (iframe)
embed-way-copy = Yol 4: kopyaladığınız bir metin
embed-way-button = Yol 5: bir düğme, bir afiş ya da bir cümle
embed-way-link-note = WordPress ve bağlantıları kutuya çeviren diğer web siteleri için. Yapılacak başka bir şey yok.
embed-way-element-note = Betik (script) ekleyebiliyorsanız en iyi yol budur. Kutu ne kadar yer gerekirse o kadar uzar. Her web sitesinde aynı görünür.
embed-way-frame-note = HTML eklenebilen ama betik (script) eklenemeyen web siteleri için. Kutu, sizin verdiğiniz yükseklikte kalır. Liste uzarsa kaydırma çubuğu çıkar.
embed-way-frame-script = Betik (script) de ekleyebiliyor musunuz? Bu satırı bir kez ekleyin. O zaman çerçeve ne kadar yer gerekirse o kadar uzar.
embed-way-copy-note = Betikleri (script) ve çerçeveleri silen web siteleri için. Bu bir kopyadır ve kendiliğinden değişmez. Liste değişince yeniden kopyalayın.
embed-way-copy-feed = Değişiklikleri, değişiklik akışımızdan (feed) izleyebilirsiniz.
embed-way-button-note = Sadece resim ve bağlantı ekleyebildiğiniz web siteleri ve bülteniniz için.
embed-button-code = Düğmenin kodu
embed-button-svg = Çizim olarak düğme (SVG)
embed-button-png = Resim olarak düğme (PNG)
embed-button-link = Resmi kaydedin, sayfanıza koyun ve şu adrese bağlayın:
embed-newsletter = Bülteniniz için bir cümle
embed-poster = Yazdırılacak afişler ve mektuplar
embed-code = Kopyalanacak kod
embed-preview = Yol { $number } böyle görünür
embed-look-heading = Boyut ve renkler
embed-view = Boyut
embed-view-full = Bütün adreslerle
embed-view-compact = Küçük
embed-theme = Renkler
embed-theme-auto = Açık ya da koyu, ziyaretçi nasıl isterse
embed-theme-light = Her zaman açık
embed-theme-dark = Her zaman koyu
embed-languages = Başka bir dil için bu sayfayı o dilde açın.
it-embed-heading = Web sitenizde Content-Security-Policy varsa
it-embed-note = Adresimizi şu kurallara ekleyin. Başka bir şey gerekmez: satır içi betik (inline script) ve satır içi stil (inline style) yok.
it-embed-way = Yol { $number }
it-embed-pinned = Betiğin adı ve integrity değeri tek bir sürüme aittir. O sürüm hiç değişmez ve her sürümü saklarız. Daha yenisine ne zaman geçeceğinize siz karar verirsiniz.
it-embed-sandbox = Çerçeveye çerez, depolama ya da sandbox’ın kaldırdığı hakların hiçbiri gerekmez. Açılır pencerelere (popups) izin yoksa kopyalanacak adresini gösterir.
