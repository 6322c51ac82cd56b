contact-note-list = Zoznam { $number } z { $date }.
contact-note-newest = Najnovší zoznam: { $page }
contact-note-fake = Adresu môže sfalšovať ktokoľvek. Ak od vás e-mail chce peniaze alebo heslo, nič v ňom nestláčajte. Zavolajte nám: { $phone }.
contact-note-fake-ask = Adresu môže sfalšovať ktokoľvek. Ak od vás e-mail chce peniaze alebo heslo, nič v ňom nestláčajte. Najprv sa opýtajte nás: osobne alebo na čísle, ktoré už máte.
rules-title = { $audience ->
    [patients] E-mailové adresy zariadenia { $school }
   *[parents] E-mailové adresy školy { $school }
}
rules-list = Zoznam { $number } z { $date }.
rules-newest = Najnovší zoznam: { $page }
rules-warning = Tento súbor vypne kontrolu spamu pre tieto adresy. Potom prejde aj e-mail od niekoho, kto niektorú z nich sfalšuje.
rules-none = Teraz sa nepoužíva žiadna adresa.
feed-title = { $audience ->
    [patients] E-mailové adresy zariadenia { $school }
   *[parents] E-mailové adresy školy { $school }
}
feed-subtitle = { $audience ->
    [patients] Čo sa mení v našom zozname e-mailových adries
   *[parents] Čo sa mení v zozname e-mailových adries školy
}
feed-first = Prvý zoznam
feed-list = Zoznam { $number }
feed-list-added = { $added ->
    [one] Zoznam { $number }: jedna nová adresa
    [few] Zoznam { $number }: { $added } nové adresy
    [many] Zoznam { $number }: { $added } novej adresy
   *[other] Zoznam { $number }: { $added } nových adries
}
feed-list-retired = { $retired ->
    [one] Zoznam { $number }: jedna adresa sa už nepoužíva
    [few] Zoznam { $number }: { $retired } adresy sa už nepoužívajú
    [many] Zoznam { $number }: { $retired } adresy sa už nepoužíva
   *[other] Zoznam { $number }: { $retired } adries sa už nepoužíva
}
feed-list-both = Zoznam { $number }: nové adresy { $added }, už nepoužívané { $retired }
feed-added = Nové: { $addresses }.
feed-retired = Už sa nepoužívajú: { $addresses }.
feed-details = Zmenili sa aj iné údaje, napríklad názov alebo telefónne číslo.
feed-details-only = Zmenili sa údaje, napríklad názov alebo telefónne číslo. Adresy sú rovnaké.
feed-paused = Pozastavená: { $address }
feed-paused-text = Zatiaľ neotvárajte e-maily z adresy { $address }. Môže z nej písať niekto iný.
feed-resumed = Znova sa používa: { $address }
feed-resumed-text = Znova používame adresu { $address }. Adresu môže stále sfalšovať ktokoľvek.
