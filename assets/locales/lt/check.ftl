check-page-heading = Ar šis el. laiškas yra mūsų sąraše?
check-page-title = Ar šis el. laiškas yra mūsų sąraše? – { $school }
check-page-lead = Pažiūrėkite, iš kokio adreso atėjo el. laiškas. Įrašykite adresą čia arba įklijuokite.
check-page-form = Patikrinti el. laišką
check-page-label = Adresas, iš kurio jis atėjo
check-page-kept = Mes nesaugome to, ką įrašote.
check-page-button = Patikrinti
check-page-where = Kur rasti adresą?
check-page-where-text = Atidarykite el. laišką ir paspauskite vardą viršuje. Adresas yra ta dalis, kurioje yra ženklas @. Vien vardas nieko nepasako. Ten bet kas gali įrašyti bet kokį vardą.
check-page-file = Turite el. laišką kaip failą?
check-page-file-label = Išsaugotas el. laiškas, kurio pavadinimas baigiasi .eml
check-page-file-note = Žiūrime tik, nuo ko jis.
check-page-copy = Nieko nevyksta? Tada tai mūsų puslapio kopija. Eikite čia: { $address }.
check-page-wait = Palaukite …
answer-listed-heading = Taip, šis adresas yra mūsų sąraše
answer-purpose = Kam jį naudojame: { $purpose }.
answer-fake = Bet kas gali suklastoti adresą arba įsilaužti į pašto dėžutę.
answer-ring = Ar el. laiške prašo pinigų ar slaptažodžio? Nieko jame nespauskite. Paskambinkite mums: { $phone }.
answer-ask = Ar el. laiške prašo pinigų ar slaptažodžio? Nieko jame nespauskite. Pirmiausia paklauskite mūsų: asmeniškai arba numeriu, kurį jau turite.
answer-paused-heading = Yra mūsų sąraše, bet laikinai sustabdytas
answer-paused = Nustojome jį naudoti { $date } Kol kas neatidarykite el. laiškų iš jo.
answer-paused-again = Kai vėl jį naudosime, parašysime čia.
answer-withdrawn-heading = Šio adreso nebenaudojame
answer-withdrawn-until = Jis buvo mūsų sąraše iki { $date }
answer-withdrawn = Anksčiau jis buvo mūsų sąraše.
answer-withdrawn-do = Jei dabar el. laiškas ateina iš jo, būkite atsargūs. Jis gali būti ne nuo mūsų.
answer-elsewhere-heading = { $audience ->
    [patients] Tai ne mūsų adresas, bet jį naudoja kita įstaiga
   *[parents] Tai ne mūsų adresas, bet jį naudoja kita mokykla
}
answer-elsewhere = Jis yra šiame sąraše: { $name }.
answer-elsewhere-paused = Jie nustojo jį naudoti { $date } Kol kas neatidarykite el. laiškų iš jo.
answer-near-heading = Mūsų sąraše jo nėra, bet yra beveik toks pat
answer-near-letter = Įsižiūrėkite. El. laiške yra { $theirs }, o mūsų adrese toje vietoje yra { $ours }.
answer-near-letters = Įsižiūrėkite. Raidės ne tokios pačios.
answer-near-ending = Pažiūrėkite į pabaigą. El. laiške yra { $theirs }. Mūsų adresas baigiasi { $ours }.
answer-near-added = Įsižiūrėkite. Jame yra daugiau nei mūsų adrese.
answer-near-hidden = Jame yra ženklų, kurių nematote.
answer-near-theirs = Gautame el. laiške
answer-near-ours = Mūsų adrese
answer-near-do = El. laiške nieko nespauskite ir neatsakykite.
answer-alphabet = { $alphabet ->
    [Cyrillic] Kai kurios jo raidės yra iš kirilicos. Jos tik atrodo kaip mūsų.
    [Greek] Kai kurios jo raidės yra iš graikų abėcėlės. Jos tik atrodo kaip mūsų.
   *[other] Kai kurios jo raidės yra iš kitos abėcėlės.
}
answer-punycode = Kompiuteriai jį rašo taip: { $name }
answer-same-domain-heading = Baigiasi kaip mūsų adresai, bet mūsų sąraše jo nėra
answer-same-domain = { $audience ->
    [patients] Gal tai mūsų darbuotojas: jie irgi rašo pacientams.
   *[parents] Gal tai mokytojas: darbuotojai irgi rašo tėvams.
}
answer-same-domain-ring = Ar el. laiške ko nors prašo? Pirmiausia paskambinkite mums: { $phone }.
answer-same-domain-ask = Ar el. laiške ko nors prašo? Pirmiausia paklauskite mūsų: asmeniškai arba numeriu, kurį jau turite.
answer-not-listed-heading = Šio adreso mūsų sąraše nėra
answer-not-listed = Mūsų sąrašas pilnas, ir šio adreso jame nėra. Prieš ką nors spausdami el. laiške, paklauskite mūsų.
answer-unknown-heading = Mūsų sąraše jo nėra, bet tiksliai pasakyti negalime
answer-unknown = { $audience ->
    [patients] Mūsų sąrašas dar nepilnas. Jumis besirūpinantys žmonės gali rašyti ir iš kitų adresų.
   *[parents] Mūsų sąrašas dar nepilnas. Mokytojai ir kiti darbuotojai gali rašyti ir iš kitų adresų.
}
remark-replies = Jei atsakysite, jūsų atsakymas nukeliaus kitu adresu: { $address }
remark-name-address = El. laiško vardas yra { $address }, bet el. laiškas atėjo iš kito adreso. Tai gali būti apgaulė.
remark-name-school = El. laiško vardas yra { $name }. Tokį vardą gali įrašyti bet kas. Žiūrėkite į adresą.
remark-hidden = Adrese yra ženklų, kurių nematote. Įprastuose adresuose jų nebūna.
remark-several = { $count ->
    [one] El. laiške nurodytas { $count } adresas.
    [few] El. laiške parašyta, kad jis iš { $count } adresų. Čia rašome apie keisčiausią.
    [many] El. laiške parašyta, kad jis iš { $count } adreso. Čia rašome apie keisčiausią.
   *[other] El. laiške parašyta, kad jis iš { $count } adresų. Čia rašome apie keisčiausią.
}
answer-unreadable-heading = Neradome čia adreso
answer-unreadable-empty = Įrašykite adresą, iš kurio atėjo el. laiškas. Jame yra ženklas @.
answer-unreadable-no-address = Mums reikia viso adreso su @ ir tuo, kas po jo. Vien vardo neužtenka.
answer-unreadable-several = Čia yra daugiau nei vienas adresas. Įklijuokite tik tą, iš kurio atėjo el. laiškas.
answer-unreadable-no-from = Čia neparašyta, nuo ko el. laiškas. Įrašykite adresą čia.
answer-unreadable-too-large = Šis failas mums per didelis. Atidarykite el. laišką ir įrašykite adresą čia.
answer-unreadable-not-text = Tokio failo negalime perskaityti. Atidarykite el. laišką ir įrašykite adresą čia.
answer-unreadable-archive = Šiame faile yra kitų failų, o tokių neatidarome. Atidarykite el. laišką ir įrašykite adresą čia.
