letter-title = { $audience ->
    [patients] Aby k vám prišli e-maily zo zariadenia { $school }
   *[parents] Aby k vám prišli e-maily zo školy { $school }
}
letter-heading = Aby k vám prišli naše e-maily
letter-greeting = { $audience ->
    [patients] Vážení pacienti,
   *[parents] Vážení rodičia a opatrovníci,
}
letter-reason = { $audience ->
    [patients] niektoré naše e-maily skončia v spame. Ľudia sa potom nedozvedia o termínoch a výsledkoch. Vaša pošta naše e-maily prepustí, keď pozná naše adresy. Trvá to asi dve minúty.
   *[parents] niektoré naše e-maily skončia v spame. Rodiny sa potom nedozvedia, že je škola zatvorená, ani o výletoch a o jedle. Vaša pošta naše e-maily prepustí, keď pozná naše adresy. Trvá to asi dve minúty.
}
letter-steps = Čo treba urobiť
letter-step-open = Namierte fotoaparát telefónu na štvorcový kód. Alebo napíšte adresu pod ním do prehliadača.
letter-step-save = Stlačte „Uložiť náš kontakt“. V jednom kontakte sú všetky naše adresy.
letter-step-junk = Pozrite sa do priečinka so spamom (Spam alebo Junk). Ak je tam e-mail od nás, stlačte „Nie je spam“.
letter-code = QR kód, ktorý vedie sem: { $address }. Adresa je napísaná aj pod ním.
letter-warning = Meno aj adresu e-mailu môže sfalšovať ktokoľvek. Ak od vás e-mail chce peniaze, heslo alebo údaje o účte v banke, pred odpoveďou nám zavolajte: { $phone }.
letter-warning-ask = Meno aj adresu e-mailu môže sfalšovať ktokoľvek. Ak od vás e-mail chce peniaze, heslo alebo údaje o účte v banke, najprv sa opýtajte nás: osobne alebo na čísle, ktoré už máte.
letter-table = Adresy, z ktorých píšeme
letter-table-name = Na čo je
letter-table-address = E-mailová adresa
letter-note-paused = Pozastavená { $date }: zatiaľ neotvárajte e-maily z nej
letter-note-since = Od { $date }
letter-note-until = Do { $date }
letter-note-shared = { $audience ->
    [patients] Túto adresu používajú aj iní
   *[parents] Túto adresu používajú aj iné školy
}
letter-note-shared-name = { $audience ->
    [patients] Používajú ju aj iní: hľadajte meno „{ $name }“
   *[parents] Používajú ju aj iné školy: hľadajte meno „{ $name }“
}
letter-newest = Tento zoznam sa môže zmeniť. Najnovší je vždy tu: { $address }
letter-checked = Naposledy skontrolované { $date }. Kto kontroloval: { $by }.
letter-reference = Zoznam { $number } z { $date }. Kód { $code }
letter-page = Strana { $n } z { $m }
letter-crest = { $audience ->
    [patients] Znak zariadenia { $school }
   *[parents] Znak školy { $school }
}
letter-draft = NÁVRH: tento zoznam ešte nie je úplný. Neposielajte ho.
