mail-school-lead = Bazı e-postalarımız önemsiz klasörüne gidiyor. E-postanıza hangilerinin bizden geldiğini gösterin. Yaklaşık iki dakika sürer.
mail-show-how = Nasıl yapılacağını göster
mail-title = Hangi e-postayı kullanıyorsunuz? – { $school }
mail-heading = Hangi e-postayı kullanıyorsunuz?
mail-lead = Sonra size sadece kendi e-postanız için olan adımları gösteririz.
mail-type-label = E-posta adresinizde @ işaretinden sonra ne var?
mail-type-why = Örneğin gmail.com. Bize bu kadarı yeter, kendi bölümünüzü yazmayın. Yazdığınızı saklamayız.
mail-type-go = Devam
mail-type-live = Kutu çalışmıyor mu? Listeden seçin ya da şuraya gidin: { $site }.
mail-choose-heading = Sizinkini seçin
mail-choose-more = Diğer e-posta şirketleri
mail-choose-none = Sizinki burada yok mu?
mail-slip-heading = Şunu mu demek istediniz: { $meant }?
mail-slip-yes = Evet, { $meant }
mail-slip-no = Hayır, { $typed }
mail-unknown-heading = Bunu bilmiyoruz: { $typed }
mail-unknown = İş ya da kolej için mi? Yoksa e-posta şirketiniz bu listede mi?
mail-unreadable-heading = Bunu okuyamadık
mail-unreadable = Lütfen sadece @ işaretinden sonrasını yazın, örneğin gmail.com. Ya da listeden seçin.
mail-of-heading = { $id ->
    [other] Her e-postada: e-postalarımız size ulaşsın
    [work] İşte ya da kolejde: e-postalarımız size ulaşsın
   *[some] { $provider }: e-postalarımız size ulaşsın
}
mail-of-title = { $id ->
    [other] Her e-postada: e-postalarımız size ulaşsın – { $school }
    [work] İşte ya da kolejde: e-postalarımız size ulaşsın – { $school }
   *[some] { $provider }: e-postalarımız size ulaşsın – { $school }
}
mail-of-lead-lasts = En iyi yol en başta. Etkisi sürer: bir kez yapın, iş biter.
mail-of-lead-helps = Burada hiçbir yol söz vermez. Ama her biri yardımcı olur, yapabildiklerinizin hepsini yapın.
mail-of-another = Başka bir e-posta şirketi
mail-where-heading = E-postanızı nerede okuyorsunuz?
mail-where-android = Android telefon
mail-where-ios = iPhone ya da iPad
mail-where-computer = Bilgisayar
mail-computer-first = Bunun için bilgisayar gerekir, ama sadece bir kez. Bu sayfayı kendinize gönderin ve orada açın.
mail-email-page = Bu sayfayı bana gönder
mail-email-page-subject = E-postalar size nasıl ulaşır: { $school }
mail-email-page-text = Bu sayfayı bilgisayarda açın: { $address }
mail-computer-now = Şimdi bilgisayardayım
mail-by-hand = Düğme çalışmıyor mu?
mail-with-file = Bunun yerine dosya kullan
mail-open = Aç: { $program }
mail-open-part = Aç: { $program } ({ $number } / { $count })
mail-open-parts = Adreslerimiz tek bir düğmeye sığmıyor. Bu adımları her düğme için bir kez yapın.
mail-save-file = Dosyamızı kaydet
mail-picture = Ekranın çizimi: { $words }
mail-also-called = Adı { $menu } da olabilir.
mail-addresses-heading = Adreslerimiz
mail-addresses-note = Bir adresin tamamını seçmek için ona dokunun. Sonra kopyalayın.
mail-addresses-none = Şu anda yazılacak adres yok.
mail-copy = Kopyala
mail-copy-all = Hepsini kopyala
mail-copy-address = Kopyala: { $address }
mail-copied = Kopyalandı
mail-shared-heading = { $count ->
    [one] Bir adres burada yok. Neden?
   *[other] { $count } adres burada yok. Neden?
}
mail-shared-why = { $audience ->
    [patients] Bu adresi başkaları da kullanıyor. Onu içeri alırsanız onların e-postaları da girer.
   *[parents] Bu adresi başka okullar da kullanıyor. Onu içeri alırsanız onların e-postaları da girer.
}
mail-shared-add = Bu adreslerle birlikte aç: { $program }
mail-notes-heading = Bilmeniz iyi olur
mail-traps-heading = Buna dikkat edin
mail-moves-heading = Bu posta kutuları değişiyor
mail-move-some = Bu, sonu şöyle biten adresler içindir: { $endings }.
mail-own-help = { $provider } yardım sayfaları
mail-undo-heading = Eklediğiniz bir adresi çıkarma
mail-undo-why = Bir adresi durdurduğumuzda ya da bıraktığımızda bunu yapın.
mail-worked-heading = Oldu mu?
mail-worked = { $audience ->
    [patients] Bizden deneme e-postası isteyin. Hiçbir ayar söz değildir: bir e-posta yine de takılabilir.
   *[parents] Okul ofisinden deneme e-postası isteyin. Hiçbir ayar söz değildir: bir e-posta yine de takılabilir.
}
mail-ask-test = Deneme e-postası iste
mail-help-link = Hâlâ bir şey gelmiyor mu?
mail-in-app = Bir düğmeye basınca bir şey olmuyor mu? Bu sayfayı tarayıcınızda açın, örneğin Chrome ya da Safari ile.
mail-in-app-seen = Başka bir uygulamanın içindesiniz. O, kişi kaydımızı ya da dosyalarımızı kaydetmeyebilir. Önce bu sayfayı tarayıcınızda açın, örneğin Chrome ya da Safari ile.
mail-work-subject = Lütfen bu e-postaları içeri alın: { $school }
mail-work-text =
    Merhaba,

    { $school } e-postaları bana ulaşmıyor ya da spam klasörüne gidiyor. Lütfen bunları içeri alın. Tam adresler şunlar:

    { $addresses }

    Lütfen bu adreslerden fazlasını içeri almayın ve denetimleri (SPF, DKIM ve DMARC) açık bırakın.
    Makineler için imzalı liste burada: { $list }

    Teşekkür ederim.
mail-work-send = Bu mesajı e-postayla gönder
mail-send-office = { $audience ->
    [patients] Bunu bize gönder
   *[parents] Bunu ofise gönder
}
mail-ring-office = Bizi { $phone } numarasından arayın ve şunu söyleyin:
mail-tell-office = { $audience ->
    [patients] Bize sorun ve şunu söyleyin:
   *[parents] Okul ofisine sorun ve şunu söyleyin:
}
mail-test-subject = Lütfen bana bir deneme e-postası gönderin
mail-test-text = Lütfen bu adrese bir deneme e-postası gönderin. E-postamı sizinkiler ulaşsın diye ayarladım. Teşekkür ederim.
mail-check-subject = E-posta adresim doğru mu?
mail-check-text = Lütfen sizde hangi e-posta adresimin olduğuna bakın. Şimdi yazdığım adres mi? Teşekkür ederim.
mail-stopped-subject = Bana giden e-postalarınız durmuş olabilir
mail-stopped-text = Bir e-postanızda “Spam” ya da “Abonelikten çık” düğmesine basmış olabilirim. Lütfen adresimin, artık e-posta almayan kişilerin listesinde olup olmadığına bakın. Listenin adı suppression, bounce ya da unsubscribe list olabilir. Lütfen beni o listeden çıkarın. Teşekkür ederim.
mail-spam-subject = Deneme e-postanız spam klasörümdeydi
mail-spam-text = Deneme e-postanız spam klasörümdeydi. Spam olmadığını söyledim ve sayfanızdaki adımları yaptım. Lütfen bir tane daha gönderin. Teşekkür ederim.
mail-nothing-subject = Deneme e-postanız gelmedi
mail-nothing-text = Deneme e-postanız gelmedi. Gelen kutumda da spam klasörümde de yok. Size bir hatayla geri döndü mü? Lütfen e-postanızla ilgilenen kişilere ona ne olduğunu sorun. Teşekkür ederim.
mail-help-title = Hâlâ bir şey gelmiyor mu? – { $school }
mail-help-heading = Hâlâ bir şey gelmiyor mu?
mail-help-lead = Soruları sırayla geçin. Çoğu kişi cevabı burada bulur.
mail-help-address-heading = Bizdeki adresiniz doğru mu?
mail-help-address = Bir yanlış harf yeter. Bizde hangi adresinizin olduğunu bize sorun.
mail-help-stopped-heading = Hiç “Spam” ya da “Abonelikten çık” düğmesine bastınız mı?
mail-help-stopped = O zaman size artık kimse yazmıyor olabilir. Bunu kendi e-postanızda değiştiremezsiniz. Biz değiştirebiliriz.
mail-help-blocked-heading = Bizi engellediniz mi?
mail-help-blocked = E-postanızın ayarlarında engellenen adreslere, kurallara ya da filtrelere bakın. Bizim bir adresimiz orada mı? Onu çıkarın.
mail-help-full-heading = Posta kutunuz dolu mu?
mail-help-full = Dolu bir posta kutusu yeni e-postaları geri çevirir. Gerek duymadıklarınızı silin. Sonra çöp kutusunu ve spam klasörünü boşaltın.
mail-help-held-heading = E-postalarımız bir yerde mi takılıyor?
mail-help-held = Ayarlarda spam bölümüne bakın. Spam siliniyor ya da geri mi çevriliyor? Bunu, spam bir klasöre gitsin diye değiştirin. “Karantina” denen bir liste de arayın.
mail-help-steps-heading = E-postanız için olan adımları yaptınız mı?
mail-help-steps = Yaklaşık iki dakika sürer.
mail-help-test-heading = Şimdi bir deneme e-postası isteyin
mail-help-test = Biz gönderene kadar bekleyin. Sonra gelen kutunuza ve önemsiz ya da spam klasörünüze bakın. Nerede?
mail-help-inbox-heading = Gelen kutumda
mail-help-inbox = Güzel! Çalışıyor. Liste değişince sayfamıza yeniden gelin.
mail-help-spam-heading = Spam ya da önemsiz klasöründe
mail-help-spam = Açın ve spam olmadığını söyleyin. Sonra e-postanız için olan adımları yapın ve bir tane daha isteyin.
mail-help-nothing-heading = Hiçbir yerde
mail-help-nothing = O zaman e-postalarımızı yolda bir şey durduruyor. E-postanızda artık bir şey yapamazsınız. Bizim, onları yollayan kişilere sormamız gerekir.
mail-print-heading = E-postanız için adımlar
mail-print-note = Her e-posta şirketinin adımlarını da yazdırabilirsiniz. Birini seçin ve sayfasını yazdırın.
