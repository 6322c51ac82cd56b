skip-to-content = U gudub qaybta muhiimka ah
language-nav = Luqadda
footer-nav = Ku saabsan boggan
no-tracking = Waxba kaama kaydinno: ma jiraan cookies, ma jirto tirin.
made-with = Waxaa lagu sameeyay Hallpass.
not-translated = Boggani weli kuma qorna luqaddan: { $language }. Halkan wuxuu ku qoran yahay Ingiriisi.
all-languages = Dhammaan { $count } luqadood
other-languages = Luqado kale
back-to-list = Dhammaan cinwaannadayada
find-school = { $audience ->
    [patients] Raadi isbitaalkaaga ama rugtaada caafimaadka
   *[parents] Raadi dugsigaaga
}
school-title = Hubi inaad hesho iimaylladayada – { $school }
school-description = { $audience ->
    [patients] Cinwaannada iimaylka ee { $school } wax uga qoro bukaannada, iyo sida looga ilaaliyo junk.
   *[parents] Cinwaannada iimaylka ee dugsiga { $school } wax uga qoro waalidiinta, iyo sida looga ilaaliyo junk.
}
school-heading = Hubi inaad hesho iimaylladayada
school-lead = Qaar ka mid ah iimaylladayada waxay galaan junk ama spam. Kaydi xiriirkayaga, si iimaylkaagu noo aqoonsado. Waxay qaadanaysaa ku dhawaad hal daqiiqo.
save-contact = Kaydi xiriirkayaga
list-heading = Cinwaannada aan isticmaalno
list-complete = { $audience ->
    [patients] Kani waa liiskayaga oo dhan. Waxaan u isticmaalnaa iimayllada aan u dirno bukaannada.
   *[parents] Kani waa liiskayaga oo dhan. Waxaan u isticmaalnaa iimayllada aan u dirno qoysaska.
}
list-partial-heading = Kani weli ma aha liiskayaga oo dhan
list-partial = { $audience ->
    [patients] Dadka ku daryeela waxay sidoo kale wax kaaga soo qori karaan cinwaanno aan halkan ku qornayn.
   *[parents] Macallinka ilmahaaga iyo shaqaalaha kale waxay sidoo kale wax kaaga soo qori karaan cinwaanno aan halkan ku qornayn.
}
list-none-heading = Weli ma lihin liis noo gaar ah
list-none = { $audience ->
    [patients] Kuwani waa cinwaannada { $organisation }. Dadka ku daryeela waxay wax kaaga soo qori karaan cinwaanno kale.
   *[parents] Kuwani waa cinwaannada { $organisation }. Macallinka ilmahaaga iyo shaqaalaha kale waxay wax kaaga soo qori karaan cinwaanno kale.
}
list-empty = Weli halkan cinwaan kuma jiro.
jump-nav = Qaybaha liiska
group-office = { $audience ->
    [patients] Xafiiskayaga
   *[parents] Xafiiska dugsiga
}
group-urgent = Warar degdeg ah
group-payments = Lacag iyo cunto
group-news = Warar
group-clubs = Naadiyo, safarro iyo basas
group-reports = Warbixinno iyo natiijooyin
group-appointments = Ballamo
group-other = Iimayllo kale
group-organisation = Ka yimid { $organisation }
purpose-office = Xafiiska
purpose-absence = Maqnaansho
purpose-urgent = Warar degdeg ah iyo xiritaan
purpose-payments = Lacag bixin
purpose-meals = { $audience ->
    [patients] Cunto
   *[parents] Cuntada dugsiga
}
purpose-newsletter = Warside
purpose-clubs = Naadiyo
purpose-trips = Safarro
purpose-transport = Basas iyo gaadiid
purpose-reports = { $audience ->
    [patients] Warbixinno
   *[parents] Warbixinno iyo kulanka waalidiinta
}
purpose-results = Natiijooyin
purpose-safeguarding = Daryeel iyo ilaalin
purpose-admissions = { $audience ->
    [patients] Dhigista isbitaalka
   *[parents] Boosaska dugsiga (qorista)
}
purpose-appointments = Ballamo
purpose-other = Wax kale
reply-yes = Waad u jawaabi kartaa cinwaankan.
reply-no = Cidna ma akhrido jawaabaha.
reply-no-office = Cidna ma akhrido jawaabaha. U qor xafiiska.
reply-all-yes = Waad u jawaabi kartaa dhammaan kuwan.
reply-all-no = Cidna ma akhrido jawaabaha kuwan loo diro.
new-since = Cusub laga bilaabo { $date }.
used-since = Waxaan isticmaalnaa laga soo bilaabo { $date }.
used-from = Waxaan bilaabi doonnaa inaan isticmaalno { $date }.
used-until = Waxaan isticmaalaynaa ilaa { $date }.
platform-sends = Iimaylladan waxaa noo dira { $platform }.
shows-name = Taleefankaagu wuxuu laga yaabaa inuu tuso oo keliya magaca { $name }.
tag-shared = La wadaago
shared-look-for = { $audience ->
    [patients] Dad kale ayaa sidoo kale isticmaala cinwaankan. Iimaylka ka raadi magaca { $name }.
   *[parents] Dugsiyo kale ayaa sidoo kale isticmaala cinwaankan. Iimaylka ka raadi magaca { $name }.
}
shared-also = { $audience ->
    [patients] Dad kale ayaa sidoo kale isticmaala cinwaankan.
   *[parents] Dugsiyo kale ayaa sidoo kale isticmaala cinwaankan.
}
tag-paused = Waa la hakiyay
paused-since = Waxaan joojinnay isticmaalkiisa { $date }.
paused-do-not-open = Fadlan ha furin iimayllada ka yimaada ilaa qoraalkan laga saaro.
paused-undo = Ma kaydisay? Ka saar xiriirradaada iyo xeer kasta (rule) oo ku jira iimaylkaaga.
retired-heading = Cinwaanno aynaan hadda isticmaalin
retired-until = Waxaan isticmaalnay ilaa { $date }.
seal-checked = Waa la hubiyay
seal-unchecked = Weli lama hubin
checked-by = Markii ugu dambaysay ee liiskan la hubiyay: { $date }. Waxaa hubiyay: { $by }.
not-checked = { $audience ->
    [patients] Weli cidna halkan kama hubin liiskan.
   *[parents] Weli cidna dugsiga kama hubin liiskan.
}
save-heading = Sida loo kaydiyo xiriirkayaga
save-step-press = Riix “{ save-contact }”.
save-step-see = { $count ->
    [one] Taleefankaagu wuxuu ku tusayaa xiriir (contact) wata cinwaankayaga.
   *[other] Taleefankaagu wuxuu ku tusayaa hal xiriir (contact) oo wata { $count } cinwaan.
}
save-step-keep = Riix “Save” (kaydi), “Add” (ku dar) ama “Create new contact” (samee xiriir cusub).
save-again = Hore ma noo kaydisay? Mar kale kaydi marka liiskani isbeddelo, oo tirtir xiriirkii hore.
save-not-enough = Way caawisaa, laakiin waxaa laga yaabaa inaysan ku filnayn. Iimayl naga yimid ma ku jiraa galkaaga junk ama spam? Fur oo riix “Not junk” ama “Not spam”.
save-after-list = { $count ->
    [one] Hal xiriir oo wata cinwaankayaga.
   *[other] Hal xiriir oo wata { $count } cinwaan.
}
unsure-heading = Ma hubtid iimayl?
fake-warning = Qof kastaa si been ah ayuu u isticmaali karaa cinwaan. Cinwaanku wuu ku jiri karaa liiskan, haddana iimaylku wuxuu ka iman karaa qof kale.
fake-ring = Haddii iimayl kaa codsado lacag ama eray sir ah, waxba ha ka riixin. Naga soo wac { $phone }.
fake-ask = Haddii iimayl kaa codsado lacag ama eray sir ah, waxba ha ka riixin. Marka hore na weydii: fool ka fool, ama lambar aad hore u haysatay.
files-heading = Faylal loogu talagalay barnaamijyada iimaylka
files-intro = Kombiyuutarka, ama haddii aad maamusho iimaylka dad kale.
files-contacts = Xiriirro
file-contact = Hal xiriir oo wata dhammaan cinwaannada
file-contact-photo = { $audience ->
    [patients] Isla xiriirka, oo wata sawirkayaga
   *[parents] Isla xiriirka, oo wata astaantayada
}
file-contact-4 = Isla xiriirka, ee barnaamijyada cusub
file-outlook-contacts = Xiriirro loogu talagalay Outlook
file-outlook-contacts-note = Outlook hal xiriir wuxuu ku hayaa saddex cinwaan oo keliya, sidaas darteed waxaa jiri kara wax ka badan hal.
file-each = Xiriir u gaar ah cinwaan kasta
files-rules = Xeerar iimaylladayada ka ilaaliya junk
files-rules-warning = Faylashani waxay demiyaan hubinta spam ee cinwaannadayada. Markaas waxaa sidoo kale soo gala iimayl uu soo diray qof si been ah u isticmaalaya mid ka mid ah.
files-rules-weak = Qaar ka mid ah cinwaannadayada weli way fududahay in si been ah loo isticmaalo.
files-rules-unknown = Weli ma naqaanno sida ay u fududahay in si been ah loo isticmaalo cinwaannadayada.
files-rules-last = Sidaas darteed marka hore kaydi xiriirkayaga. Faylashan isticmaal oo keliya haddii iimaylladayadu weli lumaan.
file-gmail = Xeerar loogu talagalay Gmail
file-gmail-note = Kombiyuutarka: Settings, kadib Filters, kadib Import filters.
file-outlook-list = Liis loogu talagalay dejinta junk ee Outlook
file-outlook-list-note = Barnaamijka Outlook ee kombiyuutarka.
file-sieve = Xeer loogu talagalay adeegyada kale ee iimaylka
file-sieve-note = Fayl Sieve ah, tusaale ahaan Proton Mail ama Fastmail.
files-plain = Cinwaannada oo keliya
file-plain = Dhammaan cinwaannada, mid kasta sadar gaar ah
it-heading = Shaqaalaha IT-ga
it-intro = Isla liiska oo loogu talagalay nidaamyada iimaylka. Waa la saxiixay, si kombiyuutarku u arko in aan cidna beddelin.
it-json = Liiska la saxiixay (JSON)
it-text = Cinwaannada (qoraal caadi ah)
it-keys = Furayaashayada
share-heading = { $audience ->
    [patients] Tus qof kale
   *[parents] Tus waalid kale
}
share-and-print = La wadaag oo daabac
qr-label = Koodhka QR. Cinwaanku wuxuu sidoo kale ku qoran yahay hoosta.
qr-scan = Ku sawir kamarada taleefanka, ama qor:
print-heading = Daabac
print-letter = { $audience ->
    [patients] Warqad la daabaco (A4)
   *[parents] Warqad guriga loo qaato (A4)
}
print-letter-us = Warqad cabbirka Maraykanka ah
print-all = Wax kasta oo la daabaco
notice-delayed-heading = { $provider }? Iimaylladayadu way soo daahayaan
notice-delayed = Iimayllada loo diro { $provider } way soo daahayaan. Bilowgii: { $since }. Waxba uma baahnid inaad samayso. Mar kale ayaa la diri doonaa.
notice-blocked-heading = { $provider }? Iimaylladayadu kuma soo gaaraan
notice-blocked = { $provider } way diidaysaa iimaylladayada. Bilowgii: { $since }. Kaydinta xiriirkayagu waxba kama beddesho. Waan ka shaqaynaynaa.
notice-blocked-ring = Wax ma naga sugaysaa? Naga soo wac { $phone }.
notice-junked-heading = { $provider }? Fiiri galkaaga junk
notice-junked = { $provider } waxay iimaylladayada gelisaa galka junk ama spam. Bilowgii: { $since }. Halkaas mid ka fur oo riix “Not junk” ama “Not spam”.
notice-resolved-heading = { $provider }? Iimaylladayadu mar kale way yimaadaan
notice-resolved = Iimayllada loo diro { $provider } mar kale way yimaadaan. Bilowgii: { $since }. Haddii mid maqan yahay, na weydii.
provider-short = { $id ->
    [outlook_com] Hotmail ama Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live iyo MSN
    [microsoft365] Microsoft 365 ee shaqada ama kulliyadda
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
    [ee_orange_uk] EE iyo Orange
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
    [uol_bol] UOL iyo BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Waxa isbeddelay
feed-link = La soco isbeddelka (feed)
list-number = Liiska { $number }.
history-title = Waxa isbeddelay – { $school }
history-heading = Waxa isbeddelay
history-lead = Isbeddel kasta oo ku yimid liiskayaga cinwaannada, kan ugu cusub ayaa ugu horreeya.
history-none = Weli waxba isma beddelin.
history-published = Liiska { $number }
history-added = Cusub:
history-retired = Hadda lama isticmaalo:
history-details = Wax kale ayaan beddelnay, sida magacayaga ama lambarka taleefankayaga.
history-same = Cinwaannadu waa isla kuwii.
history-paused-heading = Waa la hakiyay
history-paused = Hadda ma isticmaalno { $address }.
history-resumed-heading = Mar kale waa la isticmaalaa
history-resumed = Mar kale ayaan isticmaalnaa { $address }.
print-title = Daabac – { $school }
print-lead = Wax kasta oo aad daabaci karto ama aad gelin karto warside.
print-letters = Warqad
print-letters-note = { $audience ->
    [patients] Waxay dadka u sheegtaa sida ay u heli karaan iimaylladayada, waxayna ku qortaa dhammaan cinwaannadayada.
   *[parents] Waxay qoysaska u sheegtaa sida ay u heli karaan iimaylladayada, waxayna ku qortaa dhammaan cinwaannadayada.
}
print-not-complete = { $audience ->
    [patients] Weli warqad ma jirto, sababtoo ah liiskayagu ma dhammaystirna.
   *[parents] Weli warqad ma jirto, sababtoo ah liiska dugsigu ma dhammaystirna.
}
print-code = Koodhka
print-code-note = Wuxuu ku geeyaa boggayaga. Wuxuu u shaqeeyaa sida ugu fiican marka uu madow ku yahay caddaan, oo caddaan yari ku wareegsan yahay.
print-code-drawing = Koodhka oo sawir gacmeed ah (SVG)
print-code-picture = Koodhka oo sawir ah (PNG)
organisation-title = Iimayllada ka yimaada { $name }
organisation-lead = { $audience ->
    [patients] Dooro isbitaalkaaga ama rugtaada caafimaadka si aad u aragto cinwaannada uu wax ka soo qoro.
   *[parents] Dooro dugsigaaga si aad u aragto cinwaannada uu wax ka soo qoro.
}
organisation-schools = { $audience ->
    [patients] Isbitaallada iyo rugaha caafimaadka
   *[parents] Dugsiyada
}
organisation-none = Weli cidna kuma jirto liiskan.
organisation-it = Dhammaan liisaska, oo la saxiixay (JSON)
home-title = Raadi dugsigaaga – Hallpass
home-heading = Raadi dugsigaaga
home-lead = Arag cinwaannada uu wax ka soo qoro dugsigaagu, isbitaalkaagu ama rugtaada caafimaadku. Iimaylladooda ka soo saar junk.
home-many = { $count ->
    [one] Hal dugsi
   *[other] { $count } dugsi
}
home-empty = Weli halkan liis kuma jiro.
gone-title = { $school } waa la xiray
gone-closed = Waxaa la xiray { $date }. Mar dambe ma hayno liiska cinwaannadiisa.
gone-successors = Taas beddelkeeda halkan fiiri:
gone-caution = Ma heshay iimayl ku socda magaciisa? Waxba ha ka riixin. Marka hore weydii.
not-found-title = Ma heli karno boggan
not-found-code = Ma qortay koodh warqad ku yaal? Mar kale fiiri: wuxuu leeyahay 8 xaraf iyo tiro.
not-found-old = Linkigu wuu duugoobi karaa, ama xaraf ayaa ka maqnaan kara.
broken-title = Wax baa halkan ka khaldamay
broken-lead = Khaladku kaaga ma aha. Fadlan mar kale isku day daqiiqado kadib.
unavailable-title = Hadda diyaar ma nihin
unavailable-lead = Fadlan mar kale isku day daqiiqado kadib.
