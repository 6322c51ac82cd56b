guide-name-other = Başka bir e-posta şirketi
guide-name-work = İş ya da kolej e-postası
guide-step-open-link = { $filled ->
    [yes] Bu düğmeye basın. Adreslerimiz yazılmış olarak { $program } açılır.
   *[no] Bu düğmeye basın. { $program } için doğru sayfa açılır.
}
guide-step-open-site = Bilgisayarda, tarayıcıda { $program } sitesini açın. Oturum açın.
guide-step-open-app = Telefonunuzda { $program } uygulamasını açın.
guide-step-open-program = Bilgisayarınızda { $program } programını açın.
guide-step-open-phone-settings = Telefonunuzun ayarlarını açın.
guide-step-open-settings = E-postanızın ayarlarını açın.
guide-step-open-spam-folder = Spam klasörünüzü açın. Adı “Önemsiz” de olabilir.
guide-step-say-not-spam = Spam olmadığını söyleyin ya da e-postayı gelen kutunuza taşıyın.
guide-step-open-folder = { $folder } klasörünü açın.
guide-step-look-in-folder = E-postalarımızı { $folder } içinde de arayın.
guide-step-open-message = Bizden gelen bir e-postayı açın.
guide-step-select-message = Bizden gelen bir e-postayı işaretleyin. Açmanız gerekmez.
guide-step-hold-message = Bizden gelen bir e-postaya basın ve basılı tutun.
guide-step-right-click-message = Bizden gelen bir e-postaya farenin sağ tuşuyla basın.
guide-step-move-message = E-postayı { $folder } içine taşıyın.
guide-step-press-name = E-postanın en üstünde adımıza ya da resmimize basın.
guide-step-press = { $menu } düğmesine basın.
guide-step-press-icon = { $icon ->
    [gear] Dişli çarka basın.
    [dots] Üç noktaya basın.
    [lines] Üç çizgiye basın. Menüyü açarlar.
    [plus] Artı işaretine basın.
    [pencil] Kaleme basın.
    [bin] Çöp kutusuna basın.
    [person] Kendi resminize ya da harflerinize basın.
   *[arrow] Aşağı bakan küçük oka basın.
}
guide-step-choose = { $menu } seçeneğini seçin.
guide-step-go-to = Şuraya gidin: { $path }.
guide-step-set = { $field } yanında { $menu } seçeneğini seçin.
guide-step-tick = { $menu } kutusunu işaretleyin.
guide-step-untick = { $menu } kutusundaki işareti kaldırın.
guide-step-switch-on = { $menu } ayarını açın.
guide-step-switch-off = { $menu } ayarını kapatın.
guide-step-name-rule = { $audience ->
    [patients] { $field } kutusuna bir ad yazın, örneğin “Hastane”.
   *[parents] { $field } kutusuna bir ad yazın, örneğin “Okul”.
}
guide-step-type-address = Adreslerimizden birini kopyalayın ve { $field } kutusuna yapıştırın.
guide-step-paste-all-with-or = Bütün adreslerimizi kopyalayın ve { $field } kutusuna yapıştırın. Aralarında OR sözcüğü olmalı.
guide-step-paste-all-lines = Bütün adreslerimizi kopyalayın ve { $field } kutusuna yapıştırın. Her adres ayrı satırda olsun.
guide-step-press-enter = Enter tuşuna basın.
guide-step-repeat-for-each = Diğer adreslerimizin her biri için aynısını yapın.
guide-step-scroll-down = Sayfanın sonuna kadar aşağı kaydırın.
guide-step-wait = { $count ->
    [one] Bekleyin. Başlaması { $count } dakika sürebilir.
   *[other] Bekleyin. Başlaması en fazla { $count } dakika sürebilir.
}
guide-step-save-file = Bu düğmeye basın. Dosyamız bilgisayarınıza kaydedilir.
guide-step-choose-file = Az önce kaydettiğiniz dosyayı seçin.
guide-step-save-contact = Bu sayfadan bizi kişilerinize kaydedin.
guide-step-save-contact-in = Bu sayfadan bizi kişilerinize kaydedin. Sadece telefonu değil, { $account } hesabınızı seçin.
guide-step-open-contacts = Kişilerinizi açın.
guide-step-delete-from-contact = Bu adresi bizim kişi kaydımızdan silin.
guide-step-find-address = Listede, çıkarmak istediğiniz adresin yerini bulun.
guide-step-take-address-out = Sadece bu adresi çıkarın. Diğerlerini bırakın.
guide-step-send-message = Bu mesajı iş yerinizde e-postanızla ilgilenen kişilere gönderin. Kopyalamaya hazır.
guide-step-take-off-blocked = Engellenen adresler listesini arayın. Bizim bir adresimiz orada mı? Onu çıkarın.
guide-step-mailbox-first = Önce e-posta adresinizin kendisi için olan adımları yapın. { $program } sadece orada olanı gösterir.
guide-way-rule = { $provider } için bir kural yapın
guide-way-exact-list = Adreslerimizi { $provider } listenize ekleyin
guide-way-contact = Bizi kişilerinize kaydedin
guide-way-trust-contacts = { $provider } kişilerinize güvensin
guide-way-not-junk = Bir e-postayı spam klasöründen çıkarın
guide-way-primary = E-postalarımızı ana sekmeye taşıyın
guide-way-spam-to-folder = { $provider } spam e-postaları bir klasörde tutsun
guide-way-unblock = Engellenip engellenmediğimize bakın
guide-way-ask-work = E-postanızla ilgilenen kişilere sorun
guide-effect-lasts = Etkisi sürer
guide-effect-helps = Yardımcı olur
guide-effect-once = Sadece bir e-posta
guide-surface-web = Bilgisayarda, tarayıcıda { $program }
guide-surface-android = Android telefonda { $program }
guide-surface-ios = iPhone ya da iPad’de { $program }
guide-surface-desktop = Bilgisayarda program olarak { $program }
guide-limit-rules = { $count ->
    [one] { $count } kuralınız olabilir.
   *[other] En fazla { $count } kuralınız olabilir.
}
guide-limit-addresses = { $count ->
    [one] Liste { $count } adres alır.
   *[other] Liste en fazla { $count } adres alır.
}
guide-spam-kept = { $count ->
    [one] Çabuk olun: { $provider } spam e-postaları { $count } gün sonra silebilir.
   *[other] Çabuk olun: { $provider } spam e-postaları { $count } gün sonra silebilir.
}
guide-basis-official = { $date } tarihinde, { $provider } tarafından yazılan sayfalardan kontrol edildi.
guide-basis-third-party = Bu adımları { $date } tarihinde başkalarının kılavuzlarında okuduk.
guide-basis-source-code = { $date } tarihinde başka programlar aynısını yapıyordu. Bunu { $provider } sayfalarında okumadık.
guide-basis-unconfirmed = Henüz onaylanmadı. Ekranınızdaki sözcükler farklı olabilir.
guide-note-app-has-no-rules = Telefondaki { $provider } uygulamasında kural yapılamaz. Bunu bir kez bilgisayarda yapın. Sonra telefonunuzda da çalışır.
guide-note-computer-only = Bunu sadece bilgisayarda değiştirebilirsiniz. Bir kez yapın. Sonra telefonunuzda da çalışır.
guide-note-contacts-not-certain = Kayıtlı bir kişi işe yarar. Ama e-postalarımız yine de spam klasörüne gidebilir.
guide-note-contacts-need-tick = Kayıtlı kişiler sadece ayarlarda bir kutu işaretliyse sayılır.
guide-note-new-mail-only = Bu, yeni e-postalarda çalışır. Eskiler oldukları yerde kalır.
guide-note-this-message-only = Bu, tek bir e-postayı taşır. Bir sonraki yine spam klasöründe olabilir.
guide-note-only-teaches = E-postanız her seferinde bundan biraz öğrenir. Bu bir söz değildir.
guide-note-dangerous-stays-out = { $provider } tehlikeli görünen e-postaları hiçbir zaman içeri almaz.
guide-note-forged-may-stay-out = { $provider } bir e-postayı kimin yazdığını anlayamazsa onu yine içeri almayabilir.
guide-note-refused-unseen = { $provider } bazı e-postaları geri çevirir. Bunlar hiçbir klasörde olmaz. Spam klasörünüz boşsa, e-postalarımızın bize geri dönüp dönmediğini bize sorun.
guide-note-only-whole-endings = { $provider } listeleri sadece bizim adreslerimizi değil, başkalarını da içeri alır. O zaman adımızı taklit eden kişiler de girebilir. Bu yüzden nasıl yapıldığını göstermiyoruz.
guide-note-no-lasting-way = { $provider } için etkisi süren bir yol bilmiyoruz. Bu adımlar yardımcı olur.
guide-note-rule-may-lose = Bir kuralın her zaman spam klasörünü yenip yenmediğini bilmiyoruz.
guide-note-older-rule-wins = Daha önce kural yaptınız mı? Listedeki ilk kural geçerli olur. Yeni kuralı en üste taşıyın.
guide-note-takes-time = Başlaması birkaç saat sürebilir.
guide-note-first-account = Birden fazla hesabınız mı var? Düğme ilkini açar.
guide-note-tabs-are-silent = Diğer sekmelere de bakın. Telefonunuz oradaki e-postalar için ses çıkarmayabilir.
guide-note-folder-hidden-in-programs = Bazı e-posta programları spam klasörünü göstermez. { $provider } sitesine bakın.
guide-note-app-is-not-the-mailbox = { $provider } sadece e-postalarınızı gösterir. Neyin spam olduğuna, adresinizin ait olduğu şirket karar verir.
guide-note-this-device-only = Bu sadece bu bilgisayarda çalışır.
guide-note-paid-only = Bunun için ücretli bir posta kutunuz olmalı.
guide-note-admin-only = Bunu sadece hesabınızla ilgilenen kişi yapabilir.
guide-note-work-decides = İş yerinde ya da kolejde buna e-postayla ilgilenen kişiler karar verir. Onlara sorun.
guide-note-phone-block-counts = Telefon numaramızı engellediniz mi? O zaman telefonunuz e-postalarımızı da engelleyebilir.
guide-note-unused-is-closed = { $provider } birkaç ay kimsenin açmadığı posta kutusunu kapatır. Ara sıra oturum açın.
guide-note-words-may-differ = Ekranınızdaki sözcükler biraz farklı olabilir.
guide-note-one-rule-each = Her adres için ayrı bir kural gerekir.
guide-note-save-with-provider = Kişiyi sadece telefona değil, { $provider } hesabına da kaydedin.
guide-note-quarantine-too = Bazı e-postalar “karantina” denen bir listede bekleyebilir. Oraya da bakın.
guide-trap-only-listed = { $menu } ayarını açmayın. Diğer herkesten gelen e-postaları gizler ya da siler.
guide-trap-unseen = { $menu } seçeneğini seçmeyin. O zaman spam gibi görünen e-postalar kaybolur ve onları hiç görmezsiniz.
guide-trap-holds-new = { $menu } açık mı? O zaman yeni kişilerden gelen e-postalar, siz içeri alana kadar bekler. Bizimkileri orada arayın.
guide-trap-whole-ending = { $menu } düğmesine basmayın. Sadece bizim adresimizi değil, başkalarını da içeri alır. O zaman adımızı taklit eden kişiler de girebilir.
guide-move-closed = { $audience ->
    [patients] { $provider } bu posta kutularını { $date } tarihinde kapattı. Lütfen bize başka bir adres verin.
   *[parents] { $provider } bu posta kutularını { $date } tarihinde kapattı. Lütfen okula başka bir adres verin.
}
guide-move-moving = { $provider } posta kutularını şuraya taşıyor: { $to }. Taşındıktan sonra bu adımlar farklı olabilir.
guide-move-moved = { $provider } bu posta kutularını { $date } tarihinde şuraya taşıdı: { $to }. { $to } için olan adımları yapın.
