skip-to-content = Ana bölüme geç
language-nav = Dil
footer-nav = Bu sayfa hakkında
no-tracking = Sizinle ilgili hiçbir şey saklamıyoruz: çerez yok, sayma yok.
made-with = Hallpass ile yapıldı.
not-translated = Bu sayfa henüz şu dilde yok: { $language }. Burada İngilizcesi var.
all-languages = { $count } dilin hepsi
other-languages = Diğer diller
back-to-list = Bütün adreslerimiz
find-school = { $audience ->
    [patients] Hastanenizi ya da kliniğinizi bulun
   *[parents] Okulunuzu bulun
}
school-title = E-postalarımız size ulaşsın – { $school }
school-description = { $audience ->
    [patients] { $school } hastalara bu e-posta adreslerinden yazıyor. E-postalar önemsiz klasörüne gitmesin diye ne yapabilirsiniz?
   *[parents] { $school } okulu velilere bu e-posta adreslerinden yazıyor. E-postalar önemsiz klasörüne gitmesin diye ne yapabilirsiniz?
}
school-heading = E-postalarımız size ulaşsın
school-lead = Bazı e-postalarımız önemsiz klasörüne gidiyor. Bizi kişilerinize kaydedin ki e-postanız bizi tanısın. Yaklaşık bir dakika sürer.
save-contact = Bizi kişilerinize kaydedin
list-heading = Kullandığımız adresler
list-complete = { $audience ->
    [patients] Bu bizim tam listemiz. Hastalara e-postaları bu adreslerden yazıyoruz.
   *[parents] Bu bizim tam listemiz. Ailelere e-postaları bu adreslerden yazıyoruz.
}
list-partial-heading = Bu henüz tam listemiz değil
list-partial = { $audience ->
    [patients] Size bakan kişiler burada olmayan adreslerden de yazabilir.
   *[parents] Çocuğunuzun öğretmeni ve diğer çalışanlar burada olmayan adreslerden de yazabilir.
}
list-none-heading = Henüz kendi listemiz yok
list-none = { $audience ->
    [patients] Bunlar şu kurumun adresleri: { $organisation }. Size bakan kişiler başka adreslerden yazabilir.
   *[parents] Bunlar şu kurumun adresleri: { $organisation }. Çocuğunuzun öğretmeni ve diğer çalışanlar başka adreslerden yazabilir.
}
list-empty = Burada henüz adres yok.
jump-nav = Listenin bölümleri
group-office = { $audience ->
    [patients] Ofisimiz
   *[parents] Okul ofisi
}
group-urgent = Acil haberler
group-payments = Para ve yemek
group-news = Haberler
group-clubs = Kulüpler, geziler ve otobüsler
group-reports = Karneler ve sonuçlar
group-appointments = Randevular
group-other = Diğer e-postalar
group-organisation = Şu kurumdan: { $organisation }
purpose-office = Ofis
purpose-absence = Devamsızlık
purpose-urgent = Acil haberler ve kapanmalar
purpose-payments = Ödemeler
purpose-meals = { $audience ->
    [patients] Yemekler
   *[parents] Okul yemekleri
}
purpose-newsletter = Haber bülteni
purpose-clubs = Kulüpler
purpose-trips = Geziler
purpose-transport = Otobüsler ve ulaşım
purpose-reports = { $audience ->
    [patients] Raporlar
   *[parents] Karneler ve veli toplantıları
}
purpose-results = Sonuçlar
purpose-safeguarding = Koruma ve iyilik
purpose-admissions = { $audience ->
    [patients] Hastaneye yatış
   *[parents] Okula kayıt
}
purpose-appointments = Randevular
purpose-other = Diğer
reply-yes = Bu adrese cevap yazabilirsiniz.
reply-no = Cevapları kimse okumuyor.
reply-no-office = Cevapları kimse okumuyor. Ofise yazın.
reply-all-yes = Bunların hepsine cevap yazabilirsiniz.
reply-all-no = Bunlara gelen cevapları kimse okumuyor.
new-since = { $date } tarihinden beri yeni.
used-since = { $date } tarihinden beri kullanıyoruz.
used-from = { $date } tarihinde kullanmaya başlayacağız.
used-until = { $date } tarihine kadar kullanıyoruz.
platform-sends = Bu e-postaları bizim adımıza { $platform } gönderir.
shows-name = Telefonunuz sadece { $name } adını gösterebilir.
tag-shared = Ortak
shared-look-for = { $audience ->
    [patients] Bu adresi başkaları da kullanıyor. E-postada { $name } adını arayın.
   *[parents] Bu adresi başka okullar da kullanıyor. E-postada { $name } adını arayın.
}
shared-also = { $audience ->
    [patients] Bu adresi başkaları da kullanıyor.
   *[parents] Bu adresi başka okullar da kullanıyor.
}
tag-paused = Şimdilik durduruldu
paused-since = { $date } tarihinde bu adresi kullanmayı bıraktık.
paused-do-not-open = Bu not kalkana kadar lütfen bu adresten gelen e-postaları açmayın.
paused-undo = Bu adresi kaydettiniz mi? Onu kişilerinizden ve e-postanızdaki bütün kurallardan ve filtrelerden çıkarın.
retired-heading = Artık kullanmadığımız adresler
retired-until = { $date } tarihine kadar kullandık.
seal-checked = Kontrol edildi
seal-unchecked = Henüz kontrol edilmedi
checked-by = Bu listenin son kontrolü: { $date }. Kontrol eden: { $by }.
not-checked = { $audience ->
    [patients] Bu listeyi burada henüz kimse kontrol etmedi.
   *[parents] Bu listeyi okulda henüz kimse kontrol etmedi.
}
save-heading = Bizi kişilerinize nasıl kaydedersiniz?
save-step-press = “{ save-contact }” düğmesine basın.
save-step-see = { $count ->
    [one] Telefonunuz, adresimizin olduğu bir kişi gösterir.
   *[other] Telefonunuz, içinde { $count } adres olan tek bir kişi gösterir.
}
save-step-keep = “Kaydet”, “Ekle” ya da “Yeni kişi oluştur” düğmesine basın.
save-again = Bizi daha önce kaydettiniz mi? Bu liste değişince bizi yeniden kaydedin ve eski kişiyi silin.
save-not-enough = Bu işe yarar ama yetmeyebilir. Önemsiz ya da spam klasörünüzde bizim bir e-postamız var mı? Onu açın ve “Önemsiz değil” ya da “Spam değil” düğmesine basın.
save-after-list = { $count ->
    [one] Adresimizin olduğu bir kişi.
   *[other] İçinde { $count } adres olan tek bir kişi.
}
unsure-heading = Bir e-postadan emin değil misiniz?
fake-warning = Herkes bir adresi taklit edebilir. Adres bu listede olabilir ama e-posta yine de başka birinden gelmiş olabilir.
fake-ring = Bir e-posta para ya da şifre isterse içinde hiçbir şeye basmayın. Bizi arayın: { $phone }.
fake-ask = Bir e-posta para ya da şifre isterse içinde hiçbir şeye basmayın. Önce bize sorun: yüz yüze ya da sizde zaten olan bir numaradan.
files-heading = E-posta programları için dosyalar
files-intro = Bilgisayar için ya da başkalarının e-postasıyla ilgileniyorsanız.
files-contacts = Kişiler
file-contact = Bütün adreslerle tek kişi
file-contact-photo = { $audience ->
    [patients] Aynı kişi, resmimizle
   *[parents] Aynı kişi, armamızla
}
file-contact-4 = Aynı kişi, daha yeni programlar için
file-outlook-contacts = Outlook için kişiler
file-outlook-contacts-note = Outlook bir kişide sadece üç adres tutar. Bu yüzden birden fazla kişi olabilir.
file-each = Her adres için ayrı kişi
files-rules = E-postalarımızı önemsiz klasöründen uzak tutan kurallar
files-rules-warning = Bu dosyalar adreslerimiz için spam kontrolünü kapatır. O zaman bunlardan birini taklit eden birinin e-postası da geçer.
files-rules-weak = Bazı adreslerimizi taklit etmek hâlâ kolay.
files-rules-unknown = Adreslerimizi taklit etmenin ne kadar kolay olduğunu henüz bilmiyoruz.
files-rules-last = Bu yüzden önce bizi kişilerinize kaydedin. Bu dosyaları sadece e-postalarımız yine gelmezse kullanın.
file-gmail = Gmail için kurallar
file-gmail-note = Bilgisayarda: Ayarlar, sonra Filtreler, sonra Filtreleri içe aktar.
file-outlook-list = Outlook’un önemsiz e-posta ayarları için liste
file-outlook-list-note = Bilgisayardaki Outlook programı için.
file-sieve = Diğer e-posta hizmetleri için kural
file-sieve-note = Bir Sieve dosyası, örneğin Proton Mail ya da Fastmail için.
files-plain = Sadece adresler
file-plain = Bütün adresler, her satırda bir tane
it-heading = BT birimleri için
it-intro = E-posta sistemleri için aynı liste. İmzalıdır, yani bir makine kimsenin onu değiştirmediğini görebilir.
it-json = İmzalı liste (JSON)
it-text = Adresler (düz metin)
it-keys = Anahtarlarımız
share-heading = { $audience ->
    [patients] Başka birine gösterin
   *[parents] Başka bir veliye gösterin
}
share-and-print = Paylaş ve yazdır
qr-label = QR kodu. Adres aşağıda da yazıyor.
qr-scan = Telefonun kamerasını koda tutun ya da şunu yazın:
print-heading = Yazdır
print-letter = { $audience ->
    [patients] Yazdırılacak mektup (A4)
   *[parents] Eve götürülecek mektup (A4)
}
print-letter-us = ABD kâğıt boyutunda mektup
print-all = Yazdırılacak her şey
notice-delayed-heading = { $provider }? E-postalarımız geç geliyor
notice-delayed = { $provider } adreslerine giden e-postalar geç geliyor. Başlangıç: { $since }. Bir şey yapmanız gerekmiyor. Yeniden gönderilecekler.
notice-blocked-heading = { $provider }? E-postalarımız size ulaşmıyor
notice-blocked = { $provider } e-postalarımızı geri çeviriyor. Başlangıç: { $since }. Bizi kişilerinize kaydetmek bunu değiştirmez. Bunun üzerinde çalışıyoruz.
notice-blocked-ring = Bizden bir şey mi bekliyorsunuz? Bizi arayın: { $phone }.
notice-junked-heading = { $provider }? Önemsiz klasörünüze bakın
notice-junked = { $provider } e-postalarımızı önemsiz ya da spam klasörüne koyuyor. Başlangıç: { $since }. Orada bir tanesini açın ve “Önemsiz değil” ya da “Spam değil” düğmesine basın.
notice-resolved-heading = { $provider }? E-postalarımız yeniden geliyor
notice-resolved = { $provider } adreslerine giden e-postalar yeniden geliyor. Başlangıç: { $since }. Eksik bir e-posta varsa bize sorun.
provider-short = { $id ->
    [outlook_com] Hotmail ya da Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live ve MSN
    [microsoft365] Microsoft 365 (iş ya da kolej)
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE ve Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL ve BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Ne değişti
feed-link = Değişiklikleri izle (feed)
list-number = Liste { $number }.
history-title = Ne değişti – { $school }
history-heading = Ne değişti
history-lead = Adres listemizdeki her değişiklik, en yenisi başta.
history-none = Henüz bir şey değişmedi.
history-published = Liste { $number }
history-added = Yeni:
history-retired = Artık kullanılmıyor:
history-details = Adımız ya da telefon numaramız gibi başka bir şeyi değiştirdik.
history-same = Adresler aynı kaldı.
history-paused-heading = Şimdilik durduruldu
history-paused = Şimdilik { $address } adresini kullanmıyoruz.
history-resumed-heading = Yeniden kullanılıyor
history-resumed = { $address } adresini yeniden kullanıyoruz.
print-title = Yazdır – { $school }
print-lead = Yazdırabileceğiniz ya da bir bültene koyabileceğiniz her şey.
print-letters = Mektup
print-letters-note = { $audience ->
    [patients] E-postalarımızın nasıl ulaşacağını anlatır ve bütün adreslerimizi listeler.
   *[parents] Ailelere e-postalarımızın nasıl ulaşacağını anlatır ve bütün adreslerimizi listeler.
}
print-not-complete = { $audience ->
    [patients] Henüz mektup yok, çünkü listemiz tam değil.
   *[parents] Henüz mektup yok, çünkü okulun listesi tam değil.
}
print-code = Kod
print-code-note = Sayfamıza götürür. En iyi, beyaz üstüne siyah olunca ve çevresinde biraz beyaz boşluk kalınca çalışır.
print-code-drawing = Çizim olarak kod (SVG)
print-code-picture = Resim olarak kod (PNG)
organisation-title = Şu kurumun e-postaları: { $name }
organisation-lead = { $audience ->
    [patients] Hangi adreslerden yazdığını görmek için hastanenizi ya da kliniğinizi seçin.
   *[parents] Hangi adreslerden yazdığını görmek için okulunuzu seçin.
}
organisation-schools = { $audience ->
    [patients] Hastaneler ve klinikler
   *[parents] Okullar
}
organisation-none = Bu listede henüz kimse yok.
organisation-it = Bütün listeler, imzalı (JSON)
home-title = Okulunuzu bulun – Hallpass
home-heading = Okulunuzu bulun
home-lead = Okulunuzun, hastanenizin ya da kliniğinizin hangi adreslerden yazdığını görün. E-postalarını önemsiz klasöründen çıkarın.
home-many = { $count ->
    [one] Bir okul
   *[other] { $count } okul
}
home-empty = Burada henüz liste yok.
gone-title = { $school } kapandı
gone-closed = { $date } tarihinde kapandı. Artık adres listesini tutmuyoruz.
gone-successors = Bunun yerine buraya bakın:
gone-caution = { $audience ->
    [patients] Bu kurumun adıyla bir e-posta mı geldi? İçinde hiçbir şeye basmayın. Önce sorun.
   *[parents] Bu okulun adıyla bir e-posta mı geldi? İçinde hiçbir şeye basmayın. Önce sorun.
}
not-found-title = Bu sayfayı bulamıyoruz
not-found-code = Mektuptaki bir kodu mu yazdınız? Koda yeniden bakın: toplam 8 harf ve rakam olmalı.
not-found-old = Bağlantı eski olabilir ya da bir harfi eksik olabilir.
broken-title = Burada bir şey bozuldu
broken-lead = Bu sizin hatanız değil. Lütfen birkaç dakika sonra yeniden deneyin.
unavailable-title = Şu anda hazır değiliz
unavailable-lead = Lütfen birkaç dakika sonra yeniden deneyin.
