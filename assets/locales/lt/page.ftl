skip-to-content = Pereiti prie pagrindinės dalies
language-nav = Kalba
footer-nav = Apie šį puslapį
no-tracking = Nieko apie jus nesaugome: nei slapukų, nei skaičiavimo.
made-with = Puslapis sukurtas su Hallpass.
not-translated = Šio puslapio dar nėra šia kalba: { $language }. Čia jis anglų kalba.
all-languages = Visos kalbos ({ $count })
other-languages = Kitos kalbos
back-to-list = Visi mūsų adresai
find-school = { $audience ->
    [patients] Raskite savo ligoninę ar kliniką
   *[parents] Raskite savo mokyklą
}
school-title = Kad mūsų el. laiškai jus pasiektų – { $school }
school-description = { $audience ->
    [patients] El. pašto adresai, iš kurių įstaiga { $school } rašo pacientams, ir ką daryti, kad el. laiškai nepatektų į šlamštą.
   *[parents] El. pašto adresai, iš kurių mokykla { $school } rašo tėvams, ir ką daryti, kad el. laiškai nepatektų į šlamštą.
}
school-heading = Kad mūsų el. laiškai jus pasiektų
school-lead = Dalis mūsų el. laiškų patenka į šlamštą. Išsaugokite mūsų kontaktą, kad jūsų el. paštas mus pažintų. Tai užtrunka apie minutę.
save-contact = Išsaugoti mūsų kontaktą
list-heading = Adresai, iš kurių rašome
list-complete = { $audience ->
    [patients] Tai visas mūsų sąrašas. Iš šių adresų rašome el. laiškus pacientams.
   *[parents] Tai visas mūsų sąrašas. Iš šių adresų rašome el. laiškus šeimoms.
}
list-partial-heading = Tai dar ne visas mūsų sąrašas
list-partial = { $audience ->
    [patients] Jumis besirūpinantys žmonės gali rašyti ir iš adresų, kurių čia nėra.
   *[parents] Jūsų vaiko mokytojas ir kiti darbuotojai gali rašyti ir iš adresų, kurių čia nėra.
}
list-none-heading = Dar neturime savo sąrašo
list-none = { $audience ->
    [patients] Tai organizacijos { $organisation } adresai. Jumis besirūpinantys žmonės gali rašyti iš kitų adresų.
   *[parents] Tai organizacijos { $organisation } adresai. Jūsų vaiko mokytojas ir kiti darbuotojai gali rašyti iš kitų adresų.
}
list-empty = Čia dar nėra nė vieno adreso.
jump-nav = Sąrašo dalys
group-office = { $audience ->
    [patients] Mūsų raštinė
   *[parents] Mokyklos raštinė
}
group-urgent = Skubios naujienos
group-payments = Pinigai ir maitinimas
group-news = Naujienos
group-clubs = Būreliai, išvykos ir autobusai
group-reports = Įvertinimai ir rezultatai
group-appointments = Vizitai
group-other = Kiti el. laiškai
group-organisation = Iš organizacijos { $organisation }
purpose-office = Raštinė
purpose-absence = Praleistos dienos
purpose-urgent = Skubios naujienos ir uždarymai
purpose-payments = Mokėjimai
purpose-meals = { $audience ->
    [patients] Maitinimas
   *[parents] Maitinimas mokykloje
}
purpose-newsletter = Naujienlaiškis
purpose-clubs = Būreliai
purpose-trips = Išvykos
purpose-transport = Autobusai ir vežimas
purpose-reports = { $audience ->
    [patients] Ataskaitos
   *[parents] Įvertinimai ir tėvų susirinkimai
}
purpose-results = Rezultatai
purpose-safeguarding = Gerovė
purpose-admissions = { $audience ->
    [patients] Priėmimas
   *[parents] Vietos mokykloje (priėmimas)
}
purpose-appointments = Vizitai
purpose-other = Kita
reply-yes = Šiuo adresu galite atsakyti.
reply-no = Atsakymų niekas neskaito.
reply-no-office = Atsakymų niekas neskaito. Rašykite raštinei.
reply-all-yes = Visais šiais adresais galite atsakyti.
reply-all-no = Atsakymų šiais adresais niekas neskaito.
new-since = Naujas nuo { $date }
used-since = Naudojame nuo { $date }
used-from = Pradėsime naudoti { $date }
used-until = Naudosime iki { $date }
platform-sends = Šiuos el. laiškus mūsų vardu siunčia { $platform }.
shows-name = Telefonas gali rodyti tik vardą { $name }.
tag-shared = Bendras
shared-look-for = { $audience ->
    [patients] Šį adresą naudoja ir kiti. Ieškokite el. laiške vardo { $name }.
   *[parents] Šį adresą naudoja ir kitos mokyklos. Ieškokite el. laiške vardo { $name }.
}
shared-also = { $audience ->
    [patients] Šį adresą naudoja ir kiti.
   *[parents] Šį adresą naudoja ir kitos mokyklos.
}
tag-paused = Laikinai sustabdytas
paused-since = Nustojome jį naudoti { $date }
paused-do-not-open = Neatidarykite el. laiškų iš šio adreso, kol čia yra ši pastaba.
paused-undo = Jau išsaugojote jį? Ištrinkite jį iš kontaktų ir iš visų savo el. pašto taisyklių ir filtrų.
retired-heading = Adresai, kurių nebenaudojame
retired-until = Naudojome jį iki { $date }
seal-checked = Patikrinta
seal-unchecked = Dar nepatikrinta
checked-by = Šis sąrašas paskutinį kartą tikrintas { $date } Kas tikrino: { $by }.
not-checked = { $audience ->
    [patients] Pas mus dar niekas nepatikrino šio sąrašo.
   *[parents] Mokykloje dar niekas nepatikrino šio sąrašo.
}
save-heading = Kaip išsaugoti mūsų kontaktą
save-step-press = Paspauskite „{ save-contact }“.
save-step-see = { $count ->
    [one] Telefonas parodys vieną kontaktą, kuriame yra { $count } adresas.
    [few] Telefonas parodys vieną kontaktą, kuriame yra { $count } adresai.
    [many] Telefonas parodys vieną kontaktą, kuriame yra { $count } adreso.
   *[other] Telefonas parodys vieną kontaktą, kuriame yra { $count } adresų.
}
save-step-keep = Paspauskite „Išsaugoti“, „Pridėti“ arba „Sukurti naują kontaktą“.
save-again = Jau buvote mus išsaugoję? Kai šis sąrašas pasikeičia, išsaugokite iš naujo ir ištrinkite seną kontaktą.
save-not-enough = Tai padeda, bet gali neužtekti. Ar mūsų el. laiškas yra šlamšto aplanke (Šlamštas, Nepageidaujami laiškai, Spam arba Junk)? Atidarykite jį ir paspauskite „Ne šlamštas“ arba „Ne nepageidaujamas“.
save-after-list = { $count ->
    [one] Vienas kontaktas, kuriame yra { $count } adresas.
    [few] Vienas kontaktas, kuriame yra { $count } adresai.
    [many] Vienas kontaktas, kuriame yra { $count } adreso.
   *[other] Vienas kontaktas, kuriame yra { $count } adresų.
}
unsure-heading = Abejojate dėl el. laiško?
fake-warning = Bet kas gali suklastoti adresą. Adresas gali būti šiame sąraše, o el. laiškas vis tiek gali būti nuo kito žmogaus.
fake-ring = Jei el. laiške prašo pinigų ar slaptažodžio, nieko jame nespauskite. Paskambinkite mums: { $phone }.
fake-ask = Jei el. laiške prašo pinigų ar slaptažodžio, nieko jame nespauskite. Pirmiausia paklauskite mūsų: asmeniškai arba numeriu, kurį jau turite.
files-heading = Failai pašto programoms
files-intro = Skirta kompiuteriui arba tiems, kas tvarko kitų žmonių el. paštą.
files-contacts = Kontaktai
file-contact = Vienas kontaktas su visais adresais
file-contact-photo = { $audience ->
    [patients] Tas pats kontaktas su mūsų paveikslėliu
   *[parents] Tas pats kontaktas su mūsų emblema
}
file-contact-4 = Tas pats kontaktas naujesnėms programoms
file-outlook-contacts = Kontaktai programai Outlook
file-outlook-contacts-note = Outlook viename kontakte saugo tik tris adresus, todėl kontaktų gali būti daugiau.
file-each = Atskiras kontaktas kiekvienam adresui
files-rules = Taisyklės, kad mūsų el. laiškai nepatektų į šlamštą
files-rules-warning = Šie failai išjungia šlamšto tikrinimą mūsų adresams. Tada praeina ir el. laiškas nuo to, kas vieną iš jų suklastoja.
files-rules-weak = Kai kuriuos mūsų adresus vis dar lengva suklastoti.
files-rules-unknown = Dar nežinome, ar lengva suklastoti mūsų adresus.
files-rules-last = Todėl pirmiausia išsaugokite mūsų kontaktą. Šiuos failus naudokite tik tada, jei mūsų el. laiškai vis tiek dingsta.
file-gmail = Taisyklės Gmail paštui
file-gmail-note = Kompiuteryje: Nustatymai, tada Filtrai, tada Importuoti filtrus.
file-outlook-list = Sąrašas Outlook nepageidaujamų laiškų nustatymams
file-outlook-list-note = Skirta programai Outlook kompiuteryje.
file-sieve = Taisyklė kitoms pašto paslaugoms
file-sieve-note = Sieve failas, pavyzdžiui, skirtas Proton Mail arba Fastmail.
files-plain = Tik adresai
file-plain = Visi adresai, kiekvienas atskiroje eilutėje
it-heading = IT skyriams
it-intro = Tas pats sąrašas pašto sistemoms. Jis pasirašytas, todėl kompiuteris mato, kad niekas jo nepakeitė.
it-json = Pasirašytas sąrašas (JSON)
it-text = Adresai (paprastas tekstas)
it-keys = Mūsų raktai
share-heading = { $audience ->
    [patients] Parodykite kitam žmogui
   *[parents] Parodykite kitiems tėvams
}
share-and-print = Dalytis ir spausdinti
qr-label = QR kodas. Adresas parašytas ir žemiau.
qr-scan = Nuskaitykite telefono kamera arba įrašykite:
print-heading = Spausdinti
print-letter = { $audience ->
    [patients] Laiškas spausdinti (A4)
   *[parents] Laiškas parsinešti namo (A4)
}
print-letter-us = Laiškas JAV formato popieriuje
print-all = Viskas, ką galima spausdinti
notice-delayed-heading = { $provider }? Mūsų el. laiškai vėluoja
notice-delayed = Jei jūsų paštas yra { $provider }, mūsų el. laiškai vėluoja. Nuo kada: { $since }. Jums nieko daryti nereikia. Jie bus išsiųsti dar kartą.
notice-blocked-heading = { $provider }? Mūsų el. laiškai jūsų nepasiekia
notice-blocked = { $provider } nepriima mūsų el. laiškų. Nuo kada: { $since }. Mūsų kontakto išsaugojimas to nepakeis. Stengiamės tai sutvarkyti.
notice-blocked-ring = Laukiate žinios iš mūsų? Paskambinkite: { $phone }.
notice-junked-heading = { $provider }? Pažiūrėkite į šlamšto aplanką
notice-junked = { $provider } deda mūsų el. laiškus į šlamšto aplanką (Šlamštas, Nepageidaujami laiškai, Spam arba Junk). Nuo kada: { $since }. Atidarykite ten vieną iš jų ir paspauskite „Ne šlamštas“ arba „Ne nepageidaujamas“.
notice-resolved-heading = { $provider }? Mūsų el. laiškai vėl ateina
notice-resolved = Jei jūsų paštas yra { $provider }, mūsų el. laiškai vėl ateina. Nuo kada: { $since }. Jei kurio nors trūksta, paklauskite mūsų.
provider-short = { $id ->
    [outlook_com] Hotmail arba Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live ir MSN
    [microsoft365] Microsoft 365 darbe ar koledže
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
    [ee_orange_uk] EE ir Orange
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
    [uol_bol] UOL ir BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Kas pasikeitė
feed-link = Sekti pakeitimus (srautas)
list-number = Sąrašas { $number }.
history-title = Kas pasikeitė – { $school }
history-heading = Kas pasikeitė
history-lead = Visi mūsų adresų sąrašo pakeitimai, naujausi viršuje.
history-none = Dar niekas nepasikeitė.
history-published = Sąrašas { $number }
history-added = Nauji:
history-retired = Nebenaudojami:
history-details = Pakeitėme ką nors kita, pavyzdžiui, pavadinimą ar telefono numerį.
history-same = Adresai liko tie patys.
history-paused-heading = Laikinai sustabdytas
history-paused = Kol kas nenaudojame adreso { $address }.
history-resumed-heading = Vėl naudojamas
history-resumed = Vėl naudojame adresą { $address }.
print-title = Spausdinti – { $school }
print-lead = Viskas, ką galite spausdinti arba įdėti į naujienlaiškį.
print-letters = Laiškas
print-letters-note = { $audience ->
    [patients] Jame parašyta, kaip gauti mūsų el. laiškus, ir išvardyti visi mūsų adresai.
   *[parents] Jame šeimoms parašyta, kaip gauti mūsų el. laiškus, ir išvardyti visi mūsų adresai.
}
print-not-complete = { $audience ->
    [patients] Laiško dar nėra, nes mūsų sąrašas nebaigtas.
   *[parents] Laiško dar nėra, nes mokyklos sąrašas nebaigtas.
}
print-code = Kodas
print-code-note = Jis veda į mūsų puslapį. Geriausiai veikia juodas ant balto, su baltu tarpu aplink.
print-code-drawing = Kodas kaip piešinys (SVG)
print-code-picture = Kodas kaip paveikslėlis (PNG)
organisation-title = El. laiškai iš organizacijos { $name }
organisation-lead = { $audience ->
    [patients] Pasirinkite savo ligoninę ar kliniką ir pamatysite, iš kokių adresų ji rašo.
   *[parents] Pasirinkite savo mokyklą ir pamatysite, iš kokių adresų ji rašo.
}
organisation-schools = { $audience ->
    [patients] Ligoninės ir klinikos
   *[parents] Mokyklos
}
organisation-none = Šiame sąraše dar nieko nėra.
organisation-it = Visi sąrašai, pasirašyti (JSON)
home-title = Raskite savo mokyklą – Hallpass
home-heading = Raskite savo mokyklą
home-lead = Pažiūrėkite, iš kokių adresų rašo jūsų mokykla, ligoninė ar klinika, ir ištraukite jų el. laiškus iš šlamšto.
home-many = { $count ->
    [one] { $count } mokykla
    [few] { $count } mokyklos
    [many] { $count } mokyklos
   *[other] { $count } mokyklų
}
home-empty = Čia dar nėra nė vieno sąrašo.
gone-title = { $audience ->
    [patients] Įstaiga { $school } uždaryta
   *[parents] Mokykla { $school } uždaryta
}
gone-closed = Uždaryta { $date } Jos adresų sąrašo nebetvarkome.
gone-successors = Žiūrėkite čia:
gone-caution = Gavote el. laišką jos vardu? Nieko jame nespauskite. Pirmiausia paklauskite.
not-found-title = Nerandame šio puslapio
not-found-code = Įrašėte kodą iš laiško? Pažiūrėkite į jį dar kartą: jame iš viso yra 8 raidės ir skaičiai.
not-found-old = Nuoroda gali būti sena arba joje gali trūkti raidės.
broken-title = Čia kažkas sugedo
broken-lead = Tai ne jūsų kaltė. Pabandykite dar kartą po kelių minučių.
unavailable-title = Dabar negalime parodyti puslapio
unavailable-lead = Pabandykite dar kartą po kelių minučių.
