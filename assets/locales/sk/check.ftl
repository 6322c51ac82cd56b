check-page-heading = Je tento e-mail v našom zozname?
check-page-title = Je tento e-mail v našom zozname? – { $school }
check-page-lead = Pozrite sa, z akej adresy e-mail prišiel. Napíšte ju sem alebo vložte.
check-page-form = Skontrolovať e-mail
check-page-label = Adresa, z ktorej prišiel
check-page-kept = To, čo napíšete, si neukladáme.
check-page-button = Skontrolovať
check-page-where = Kde nájdem adresu?
check-page-where-text = Otvorte e-mail a stlačte meno hore. Adresa je tá časť, v ktorej je znak @. Samotné meno nič nehovorí. Napísať tam môže ktokoľvek čokoľvek.
check-page-file = Máte e-mail ako súbor?
check-page-file-label = Uložený e-mail, ktorého názov sa končí na .eml
check-page-file-note = Pozrieme sa len na to, od koho je.
check-page-copy = Nič sa nedeje? Potom je toto kópia našej stránky. Choďte sem: { $address }.
check-page-wait = Moment …
answer-listed-heading = Áno, táto adresa je v našom zozname
answer-purpose = Na čo ju používame: { $purpose }.
answer-fake = Ktokoľvek môže sfalšovať adresu alebo sa dostať do cudzej schránky.
answer-ring = Chce od vás e-mail peniaze alebo heslo? Nič v ňom nestláčajte. Zavolajte nám: { $phone }.
answer-ask = Chce od vás e-mail peniaze alebo heslo? Nič v ňom nestláčajte. Najprv sa opýtajte nás: osobne alebo na čísle, ktoré už máte.
answer-paused-heading = Je v našom zozname, ale je pozastavená
answer-paused = Prestali sme ju používať { $date }. Zatiaľ neotvárajte e-maily z nej.
answer-paused-again = Keď ju budeme znova používať, napíšeme to sem.
answer-withdrawn-heading = Túto adresu už nepoužívame
answer-withdrawn-until = Bola v našom zozname do { $date }.
answer-withdrawn = Predtým bola v našom zozname.
answer-withdrawn-do = Ak z nej teraz príde e-mail, dajte si pozor. Nemusí byť od nás.
answer-elsewhere-heading = { $audience ->
    [patients] Nie je to naša adresa, ale používa ju iné zariadenie
   *[parents] Nie je to naša adresa, ale používa ju iná škola
}
answer-elsewhere = Je v tomto zozname: { $name }.
answer-elsewhere-paused = Prestali ju používať { $date }. Zatiaľ neotvárajte e-maily z nej.
answer-near-heading = Nie je v našom zozname, ale je takmer rovnaká
answer-near-letter = Pozrite sa pozorne. V e-maile je { $theirs }, v našej adrese je tam { $ours }.
answer-near-letters = Pozrite sa pozorne. Písmená nie sú rovnaké.
answer-near-ending = Pozrite sa na koniec. V e-maile je { $theirs }. Naša adresa sa končí na { $ours }.
answer-near-added = Pozrite sa pozorne. Je v nej viac než v našej adrese.
answer-near-hidden = Sú v nej znaky, ktoré nevidíte.
answer-near-theirs = V e-maile, ktorý prišiel
answer-near-ours = V našej adrese
answer-near-do = Nič v e-maile nestláčajte a neodpovedajte naň.
answer-alphabet = { $alphabet ->
    [Cyrillic] Niektoré jej písmená sú z azbuky. Iba vyzerajú ako naše.
    [Greek] Niektoré jej písmená sú z gréckej abecedy. Iba vyzerajú ako naše.
   *[other] Niektoré jej písmená sú z inej abecedy.
}
answer-punycode = Počítače ju píšu takto: { $name }
answer-same-domain-heading = Končí sa ako naše adresy, ale v našom zozname nie je
answer-same-domain = { $audience ->
    [patients] Môže to byť niekto, kto tu pracuje: aj oni píšu pacientom.
   *[parents] Môže to byť učiteľ: aj zamestnanci píšu rodičom.
}
answer-same-domain-ring = Chce od vás e-mail niečo? Najprv nám zavolajte: { $phone }.
answer-same-domain-ask = Chce od vás e-mail niečo? Najprv sa opýtajte nás: osobne alebo na čísle, ktoré už máte.
answer-not-listed-heading = Táto adresa nie je v našom zozname
answer-not-listed = Náš zoznam je úplný a táto adresa v ňom nie je. Prv než niečo v e-maile stlačíte, opýtajte sa nás.
answer-unknown-heading = Nie je v našom zozname, ale naisto to povedať nevieme
answer-unknown = { $audience ->
    [patients] Náš zoznam ešte nie je úplný. Ľudia, ktorí sa o vás starajú, môžu písať aj z iných adries.
   *[parents] Náš zoznam ešte nie je úplný. Učitelia a ďalší zamestnanci môžu písať aj z iných adries.
}
remark-replies = Ak odpoviete, vaša odpoveď pôjde na inú adresu: { $address }
remark-name-address = Meno v e-maile je { $address }, ale e-mail prišiel z inej adresy. Môže to byť podvod.
remark-name-school = Meno v e-maile je { $name }. Také meno môže napísať ktokoľvek. Pozrite sa na adresu.
remark-hidden = V adrese sú znaky, ktoré nevidíte. V bežných adresách nie sú.
remark-several = { $count ->
    [one] V e-maile je uvedená jedna adresa.
    [few] V e-maile sa píše, že je z { $count } adries. Toto je o tej najčudnejšej.
    [many] V e-maile sa píše, že je z { $count } adresy. Toto je o tej najčudnejšej.
   *[other] V e-maile sa píše, že je z { $count } adries. Toto je o tej najčudnejšej.
}
answer-unreadable-heading = Nenašli sme tam adresu
answer-unreadable-empty = Napíšte adresu, z ktorej e-mail prišiel. Je v nej znak @.
answer-unreadable-no-address = Potrebujeme celú adresu, aj s @ a s tým, čo je za ním. Meno nestačí.
answer-unreadable-several = Je tam viac adries. Vložte len tú, z ktorej e-mail prišiel.
answer-unreadable-no-from = Nepíše sa tam, od koho e-mail je. Napíšte sem radšej adresu.
answer-unreadable-too-large = Tento súbor je pre nás príliš veľký. Otvorte e-mail a napíšte sem radšej adresu.
answer-unreadable-not-text = Takýto súbor nevieme prečítať. Otvorte e-mail a napíšte sem radšej adresu.
answer-unreadable-archive = V tomto súbore sú ďalšie súbory a tie neotvárame. Otvorte e-mail a napíšte sem radšej adresu.
