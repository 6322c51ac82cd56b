widget-title = { $audience ->
    [patients] E-mailové adresy zariadenia { $school }
   *[parents] E-mailové adresy školy { $school }
}
widget-open = Pozrite si všetky naše adresy a čo treba urobiť
widget-link = { $audience ->
    [patients] Pozrite si, ktoré e-mailové adresy používa zariadenie { $school }
   *[parents] Pozrite si, ktoré e-mailové adresy používa škola { $school }
}
widget-count = { $count ->
    [one] Píšeme z jednej adresy.
    [few] Píšeme z { $count } adries.
    [many] Píšeme z { $count } adresy.
   *[other] Píšeme z { $count } adries.
}
widget-count-partial = { $count ->
    [one] V našom zozname je zatiaľ jedna adresa.
    [few] V našom zozname sú zatiaľ { $count } adresy.
    [many] V našom zozname je zatiaľ { $count } adresy.
   *[other] V našom zozname je zatiaľ { $count } adries.
}
widget-paused = { $count ->
    [one] Jedna z nich je pozastavená. Zatiaľ neotvárajte e-maily z nej.
    [few] { $count } z nich sú pozastavené. Zatiaľ neotvárajte e-maily z nich.
    [many] { $count } z nich je pozastavenej. Zatiaľ neotvárajte e-maily z nich.
   *[other] { $count } z nich je pozastavených. Zatiaľ neotvárajte e-maily z nich.
}
widget-languages = V iných jazykoch:
widget-address = Naša stránka: { $address }
widget-missing = Tento rámček je prázdny. Zoznam, ktorý tu bol, je už inde.
copy-dated = Toto je kópia. Dátum: { $date }. Adresy sa môžu zmeniť. { $link }
copy-link = Pozrite si, aký je zoznam teraz
copy-heading = E-maily od nás
copy-newsletter = { $audience ->
    [patients] Aby k vám prišli e-maily zo zariadenia { $school }, pozrite si, ktoré adresy používame a čo robiť, aby neskončili v spame: { $address }
   *[parents] Aby k vám prišli e-maily zo školy { $school }, pozrite si, ktoré adresy používame a čo robiť, aby neskončili v spame: { $address }
}
embed-title = Náš zoznam na webovej stránke – { $school }
embed-heading = Náš zoznam na webovej stránke
embed-lead = { $audience ->
    [patients] Pre toho, kto sa stará o webovú stránku. Ľudia vidia, kto im píše, tam, kde hľadajú najskôr.
   *[parents] Pre toho, kto sa stará o webovú stránku školy. Rodičia vidia, kto im píše, tam, kde hľadajú najskôr.
}
embed-promise = Nie sú v tom žiadne cookies a nikoho to nepočíta. Keď sa zoznam zmení, webová stránka to hneď ukáže.
embed-built-heading = V čom je vaša webová stránka urobená?
embed-built-hint = Stlačte názov. Potom vám ukážeme spôsob, ktorý tam funguje.
embed-built-html = Vlastné HTML
embed-built-someone = Robí to za nás niekto iný
embed-built-other = Niečo iné
embed-with = Program: { $builder }
embed-use = Použite spôsob { $number }
embed-else = Nefunguje to? Použite spôsob { $number }
embed-tried = Vyskúšali sme to v programe { $version }. Dátum: { $date }.
embed-not-tried = Sami sme to ešte neskúšali. Uložte svoju stránku a potom sa na ňu pozrite.
embed-wordpress = Vložte odkaz na samostatný riadok. WordPress urobí rámček sám.
embed-wix = Pridajte časť, ktorá sa vo Wixe volá „Embed HTML“. Vložte do nej kód a roztiahnite ju na celú výšku.
embed-squarespace = Pridajte blok „Code“ a vložte doň kód. V niektorých programoch predplatného tento blok nie je.
embed-google-sites = Stlačte „Insert“, potom „Embed“, potom „Embed code“. Tam vložte kód.
embed-builder = V textovom poli hľadajte tlačidlo ako „HTML“, „Source“ alebo „</>“. Tam vložte kód. Také tlačidlo tam nie je? Potom skopírujte text.
embed-html = Vložte kód tam, kde má byť rámček.
embed-someone = Pošlite mu túto správu. Je v nej všetko, čo potrebuje.
embed-other = Skúšajte spôsoby v tomto poradí: najprv 1, potom 3, potom 4. Spôsob 5 funguje všade.
embed-message-subject = Rámček na našu webovú stránku
embed-message = Dajte, prosím, zoznam našich e-mailových adries na našu webovú stránku. Tu je návod aj kód na skopírovanie: { $address }
embed-ways-heading = Päť spôsobov
embed-way-link = Spôsob 1: vložiť odkaz
embed-way-element = Spôsob 2: skript
embed-way-frame = Spôsob 3: vložené okno (frame)
embed-way-copy = Spôsob 4: text na skopírovanie
embed-way-button = Spôsob 5: tlačidlo, plagát alebo veta
embed-way-link-note = Pre WordPress a iné webové stránky, ktoré z odkazov robia rámčeky. Nič viac netreba robiť.
embed-way-element-note = Najlepší spôsob, ak môžete pridávať skripty. Rámček má takú výšku, akú potrebuje. Na každej webovej stránke vyzerá rovnako.
embed-way-frame-note = Pre webové stránky, kde môžete pridať HTML, ale nie skripty. Rámček má takú výšku, akú mu dáte. Ak sa zoznam predĺži, má lištu na posúvanie.
embed-way-frame-script = Môžete pridávať aj skripty? Pridajte raz tento riadok. Potom má okno takú výšku, akú potrebuje.
embed-way-copy-note = Pre webové stránky, ktoré odstraňujú skripty a vložené okná. Je to kópia a sama sa nezmení. Keď sa zoznam zmení, skopírujte ju znova.
embed-way-copy-feed = Zmeny môžete sledovať v našom kanáli (feed).
embed-way-button-note = Pre webové stránky, kde môžete pridať len obrázky a odkazy, a do vášho spravodaja.
embed-button-code = Kód tlačidla
embed-button-svg = Tlačidlo ako kresba (SVG)
embed-button-png = Tlačidlo ako obrázok (PNG)
embed-button-link = Uložte obrázok, dajte ho na svoju stránku a pridajte mu odkaz na túto adresu:
embed-newsletter = Veta do vášho spravodaja
embed-poster = Plagáty a listy na vytlačenie
embed-code = Kód na skopírovanie
embed-preview = Takto vyzerá spôsob { $number }
embed-look-heading = Veľkosť a farby
embed-view = Veľkosť
embed-view-full = So všetkými adresami
embed-view-compact = Malý
embed-theme = Farby
embed-theme-auto = Svetlé alebo tmavé, ako to má rád návštevník
embed-theme-light = Vždy svetlé
embed-theme-dark = Vždy tmavé
embed-languages = Pre iný jazyk otvorte túto stránku v tom jazyku.
it-embed-heading = Ak má vaša webová stránka Content-Security-Policy
it-embed-note = Pridajte našu adresu do týchto pravidiel. Nič iné netreba: žiadne inline skripty, žiadne inline štýly.
it-embed-way = Spôsob { $number }
it-embed-pinned = Názov skriptu a jeho hodnota integrity patria k jednej verzii. Tá sa nikdy nezmení a my si necháme každú verziu. Vy rozhodnete, kedy prejdete na novšiu.
it-embed-sandbox = Okno nepotrebuje cookies, úložisko ani žiadne z práv, ktoré berie sandbox. Keď sa nedajú otvárať nové okná, ukáže svoju adresu na skopírovanie.
