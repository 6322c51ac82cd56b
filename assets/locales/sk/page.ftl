skip-to-content = Prejsť na hlavnú časť
language-nav = Jazyk
footer-nav = O tejto stránke
no-tracking = Nič si o vás neukladáme: žiadne cookies, žiadne počítanie.
made-with = Vytvorené pomocou Hallpass.
not-translated = Táto stránka ešte nie je v tomto jazyku: { $language }. Tu je v angličtine.
all-languages = Všetky jazyky ({ $count })
other-languages = Ďalšie jazyky
back-to-list = Všetky naše adresy
find-school = { $audience ->
    [patients] Nájdite svoju nemocnicu alebo kliniku
   *[parents] Nájdite svoju školu
}
school-title = Aby k vám prišli naše e-maily – { $school }
school-description = { $audience ->
    [patients] E-mailové adresy, z ktorých zariadenie { $school } píše pacientom, a čo robiť, aby e-maily neskončili v spame.
   *[parents] E-mailové adresy, z ktorých škola { $school } píše rodičom, a čo robiť, aby e-maily neskončili v spame.
}
school-heading = Aby k vám prišli naše e-maily
school-lead = Niektoré naše e-maily skončia v spame. Uložte si náš kontakt, aby nás vaša pošta poznala. Trvá to asi minútu.
save-contact = Uložiť náš kontakt
list-heading = Adresy, z ktorých píšeme
list-complete = { $audience ->
    [patients] Toto je celý náš zoznam. Z týchto adries píšeme e-maily pacientom.
   *[parents] Toto je celý náš zoznam. Z týchto adries píšeme e-maily rodinám.
}
list-partial-heading = Toto ešte nie je celý náš zoznam
list-partial = { $audience ->
    [patients] Ľudia, ktorí sa o vás starajú, vám môžu písať aj z adries, ktoré tu nie sú.
   *[parents] Učiteľ vášho dieťaťa a ďalší zamestnanci vám môžu písať aj z adries, ktoré tu nie sú.
}
list-none-heading = Zatiaľ nemáme vlastný zoznam
list-none = { $audience ->
    [patients] Toto sú adresy organizácie { $organisation }. Ľudia, ktorí sa o vás starajú, vám môžu písať z iných adries.
   *[parents] Toto sú adresy organizácie { $organisation }. Učiteľ vášho dieťaťa a ďalší zamestnanci vám môžu písať z iných adries.
}
list-empty = Zatiaľ tu nie je žiadna adresa.
jump-nav = Časti zoznamu
group-office = { $audience ->
    [patients] Naša kancelária
   *[parents] Kancelária školy
}
group-urgent = Naliehavé správy
group-payments = Peniaze a jedlo
group-news = Novinky
group-clubs = Krúžky, výlety a autobusy
group-reports = Hodnotenia a výsledky
group-appointments = Termíny
group-other = Iné e-maily
group-organisation = Od organizácie { $organisation }
purpose-office = Kancelária
purpose-absence = Neprítomnosť
purpose-urgent = Naliehavé správy a zatvorenie
purpose-payments = Platby
purpose-meals = { $audience ->
    [patients] Jedlo
   *[parents] Jedlo v škole
}
purpose-newsletter = Spravodaj
purpose-clubs = Krúžky
purpose-trips = Výlety
purpose-transport = Autobusy a doprava
purpose-reports = { $audience ->
    [patients] Lekárske správy
   *[parents] Hodnotenia a rodičovské združenia
}
purpose-results = Výsledky
purpose-safeguarding = Starostlivosť a ochrana
purpose-admissions = { $audience ->
    [patients] Príjem
   *[parents] Miesta v škole (prijímanie)
}
purpose-appointments = Termíny
purpose-other = Iné
reply-yes = Na túto adresu môžete odpovedať.
reply-no = Odpovede nikto nečíta.
reply-no-office = Odpovede nikto nečíta. Napíšte do kancelárie.
reply-all-yes = Na všetky tieto adresy môžete odpovedať.
reply-all-no = Odpovede na tieto adresy nikto nečíta.
new-since = Nová od { $date }.
used-since = Používame ju od { $date }.
used-from = Začneme ju používať { $date }.
used-until = Používame ju do { $date }.
platform-sends = Tieto e-maily za nás posiela { $platform }.
shows-name = Telefón môže ukázať iba meno { $name }.
tag-shared = Spoločná
shared-look-for = { $audience ->
    [patients] Túto adresu používajú aj iní. Hľadajte v e-maile meno { $name }.
   *[parents] Túto adresu používajú aj iné školy. Hľadajte v e-maile meno { $name }.
}
shared-also = { $audience ->
    [patients] Túto adresu používajú aj iní.
   *[parents] Túto adresu používajú aj iné školy.
}
tag-paused = Pozastavená
paused-since = Prestali sme ju používať { $date }.
paused-do-not-open = Neotvárajte e-maily z nej, kým je tu táto poznámka.
paused-undo = Máte ju uloženú? Odstráňte ju z kontaktov a zo všetkých pravidiel a filtrov v pošte.
retired-heading = Adresy, ktoré už nepoužívame
retired-until = Používali sme ju do { $date }.
seal-checked = Kontrola
seal-unchecked = Zatiaľ bez kontroly
checked-by = Tento zoznam bol naposledy skontrolovaný { $date }. Kto kontroloval: { $by }.
not-checked = { $audience ->
    [patients] U nás ešte nikto tento zoznam neskontroloval.
   *[parents] V škole ešte nikto tento zoznam neskontroloval.
}
save-heading = Ako si uložiť náš kontakt
save-step-press = Stlačte „{ save-contact }“.
save-step-see = { $count ->
    [one] Telefón vám ukáže kontakt s našou adresou.
    [few] Telefón vám ukáže jeden kontakt, v ktorom sú { $count } adresy.
    [many] Telefón vám ukáže jeden kontakt, v ktorom je { $count } adresy.
   *[other] Telefón vám ukáže jeden kontakt, v ktorom je { $count } adries.
}
save-step-keep = Stlačte „Uložiť“, „Pridať“ alebo „Vytvoriť nový kontakt“.
save-again = Už nás máte uložených? Keď sa tento zoznam zmení, uložte si nás znova a starý kontakt odstráňte.
save-not-enough = Pomáha to, ale nemusí to stačiť. Je náš e-mail v priečinku so spamom (Spam, Nevyžiadaná pošta alebo Junk)? Otvorte ho a stlačte „Nie je spam“ alebo „Nie je nevyžiadaná pošta“.
save-after-list = { $count ->
    [one] Jeden kontakt s našou adresou.
    [few] Jeden kontakt, v ktorom sú { $count } adresy.
    [many] Jeden kontakt, v ktorom je { $count } adresy.
   *[other] Jeden kontakt, v ktorom je { $count } adries.
}
unsure-heading = Nie ste si istí pri nejakom e-maile?
fake-warning = Adresu môže sfalšovať ktokoľvek. Môže byť v tomto zozname, a e-mail aj tak môže byť od niekoho iného.
fake-ring = Ak od vás e-mail chce peniaze alebo heslo, nič v ňom nestláčajte. Zavolajte nám: { $phone }.
fake-ask = Ak od vás e-mail chce peniaze alebo heslo, nič v ňom nestláčajte. Najprv sa opýtajte nás: osobne alebo na čísle, ktoré už máte.
files-heading = Súbory pre poštové programy
files-intro = Pre počítač alebo pre tých, ktorí sa starajú o poštu iných ľudí.
files-contacts = Kontakty
file-contact = Jeden kontakt so všetkými adresami
file-contact-photo = { $audience ->
    [patients] Ten istý kontakt s naším obrázkom
   *[parents] Ten istý kontakt s naším znakom
}
file-contact-4 = Ten istý kontakt pre novšie programy
file-outlook-contacts = Kontakty pre Outlook
file-outlook-contacts-note = Outlook si v jednom kontakte uloží len tri adresy, preto môže byť kontaktov viac.
file-each = Samostatný kontakt pre každú adresu
files-rules = Pravidlá, aby naše e-maily nekončili v spame
files-rules-warning = Tieto súbory vypnú kontrolu spamu pre naše adresy. Potom prejde aj e-mail od niekoho, kto niektorú z nich sfalšuje.
files-rules-weak = Niektoré naše adresy sa ešte stále dajú ľahko sfalšovať.
files-rules-unknown = Zatiaľ nevieme, ako ľahko sa dajú naše adresy sfalšovať.
files-rules-last = Preto si najprv uložte náš kontakt. Tieto súbory použite, len ak sa naše e-maily aj tak strácajú.
file-gmail = Pravidlá pre Gmail
file-gmail-note = Na počítači: Nastavenia, potom Filtre, potom Importovať filtre.
file-outlook-list = Zoznam pre nastavenia nevyžiadanej pošty v programe Outlook
file-outlook-list-note = Pre program Outlook na počítači.
file-sieve = Pravidlo pre iné poštové služby
file-sieve-note = Súbor Sieve, napríklad pre Proton Mail alebo Fastmail.
files-plain = Iba adresy
file-plain = Všetky adresy, každá na samostatnom riadku
it-heading = Pre oddelenia IT
it-intro = Ten istý zoznam pre poštové systémy. Je podpísaný, takže počítač vidí, že ho nikto nezmenil.
it-json = Podpísaný zoznam (JSON)
it-text = Adresy (obyčajný text)
it-keys = Naše kľúče
share-heading = { $audience ->
    [patients] Ukážte to niekomu inému
   *[parents] Ukážte to inému rodičovi
}
share-and-print = Zdieľať a tlačiť
qr-label = QR kód. Adresa je napísaná aj nižšie.
qr-scan = Naskenujte fotoaparátom telefónu alebo napíšte:
print-heading = Tlač
print-letter = { $audience ->
    [patients] List na vytlačenie (A4)
   *[parents] List domov (A4)
}
print-letter-us = List na americkom papieri
print-all = Všetko na vytlačenie
notice-delayed-heading = { $provider }? Naše e-maily meškajú
notice-delayed = Ak je vaša pošta { $provider }, naše e-maily meškajú. Odkedy: { $since }. Nemusíte nič robiť. E-maily sa pošlú znova.
notice-blocked-heading = { $provider }? Naše e-maily k vám neprídu
notice-blocked = { $provider } odmieta naše e-maily. Odkedy: { $since }. Uloženie nášho kontaktu to nezmení. Pracujeme na tom.
notice-blocked-ring = Čakáte na niečo od nás? Zavolajte nám: { $phone }.
notice-junked-heading = { $provider }? Pozrite sa do spamu
notice-junked = { $provider } dáva naše e-maily do priečinka so spamom (Spam, Nevyžiadaná pošta alebo Junk). Odkedy: { $since }. Otvorte tam jeden z nich a stlačte „Nie je spam“ alebo „Nie je nevyžiadaná pošta“.
notice-resolved-heading = { $provider }? Naše e-maily znova prichádzajú
notice-resolved = Ak je vaša pošta { $provider }, naše e-maily znova prichádzajú. Odkedy: { $since }. Ak vám niektorý chýba, opýtajte sa nás.
provider-short = { $id ->
    [outlook_com] Hotmail alebo Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live a MSN
    [microsoft365] Microsoft 365 v práci alebo na univerzite
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
    [ee_orange_uk] EE a Orange
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
    [uol_bol] UOL a BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Čo sa zmenilo
feed-link = Sledovať zmeny (informačný kanál)
list-number = Zoznam { $number }.
history-title = Čo sa zmenilo – { $school }
history-heading = Čo sa zmenilo
history-lead = Každá zmena v našom zozname adries, najnovšia je prvá.
history-none = Zatiaľ sa nič nezmenilo.
history-published = Zoznam { $number }
history-added = Nové:
history-retired = Už sa nepoužívajú:
history-details = Zmenili sme niečo iné, napríklad náš názov alebo telefónne číslo.
history-same = Adresy zostali rovnaké.
history-paused-heading = Pozastavená
history-paused = Zatiaľ sme prestali používať adresu { $address }.
history-resumed-heading = Znova sa používa
history-resumed = Znova používame adresu { $address }.
print-title = Tlač – { $school }
print-lead = Všetko, čo môžete vytlačiť alebo dať do spravodaja.
print-letters = List
print-letters-note = { $audience ->
    [patients] Píše sa v ňom, ako dostávať naše e-maily, a sú v ňom všetky naše adresy.
   *[parents] Píše sa v ňom rodinám, ako dostávať naše e-maily, a sú v ňom všetky naše adresy.
}
print-not-complete = { $audience ->
    [patients] List ešte nie je, lebo náš zoznam nie je úplný.
   *[parents] List ešte nie je, lebo zoznam školy nie je úplný.
}
print-code = Kód
print-code-note = Vedie na našu stránku. Najlepšie funguje čierny na bielom, s bielym okrajom okolo.
print-code-drawing = Kód ako kresba (SVG)
print-code-picture = Kód ako obrázok (PNG)
organisation-title = E-maily od organizácie { $name }
organisation-lead = { $audience ->
    [patients] Vyberte svoju nemocnicu alebo kliniku a uvidíte, z ktorých adries píše.
   *[parents] Vyberte svoju školu a uvidíte, z ktorých adries píše.
}
organisation-schools = { $audience ->
    [patients] Nemocnice a kliniky
   *[parents] Školy
}
organisation-none = V tomto zozname ešte nikto nie je.
organisation-it = Všetky zoznamy, podpísané (JSON)
home-title = Nájdite svoju školu – Hallpass
home-heading = Nájdite svoju školu
home-lead = Pozrite sa, z ktorých adries píše vaša škola, nemocnica alebo klinika, a dostaňte jej e-maily zo spamu.
home-many = { $count ->
    [one] Jedna škola
    [few] { $count } školy
    [many] { $count } školy
   *[other] { $count } škôl
}
home-empty = Zatiaľ tu nie je žiadny zoznam.
gone-title = { $audience ->
    [patients] Zariadenie { $school } je zatvorené
   *[parents] Škola { $school } je zatvorená
}
gone-closed = { $audience ->
    [patients] Zariadenie sa zatvorilo { $date }. Jeho zoznam adries už nevedieme.
   *[parents] Škola sa zatvorila { $date }. Jej zoznam adries už nevedieme.
}
gone-successors = Pozrite sa radšej sem:
gone-caution = { $audience ->
    [patients] Prišiel vám e-mail v mene tohto zariadenia? Nič v ňom nestláčajte. Najprv sa opýtajte.
   *[parents] Prišiel vám e-mail v mene tejto školy? Nič v ňom nestláčajte. Najprv sa opýtajte.
}
not-found-title = Túto stránku nevieme nájsť
not-found-code = Písali ste kód z listu? Pozrite sa naň znova: má spolu 8 písmen a číslic.
not-found-old = Odkaz môže byť starý alebo v ňom môže chýbať písmeno.
broken-title = Niečo sa tu pokazilo
broken-lead = Nie je to vaša chyba. Skúste to znova o niekoľko minút.
unavailable-title = Práve teraz to nejde
unavailable-lead = Skúste to znova o niekoľko minút.
