sheet-reason = { $audience ->
    [patients] Niektoré naše e-maily skončia v spame. Ľudia sa potom nedozvedia o termínoch a výsledkoch.
   *[parents] Niektoré naše e-maily skončia v spame. Rodiny sa potom nedozvedia, že je škola zatvorená, ani o výletoch a o jedle.
}
sheet-step-open = Namierte fotoaparát telefónu na kód alebo napíšte adresu pod ním.
sheet-step-save = Stlačte „Uložiť náš kontakt“.
sheet-step-junk = Máte náš e-mail v spame? Stlačte „Nie je spam“.
sheet-addresses = Niektoré naše adresy
sheet-more = { $count ->
    [one] Ešte jedna adresa je na našej stránke.
    [few] Ešte { $count } adresy sú na našej stránke.
    [many] Ešte { $count } adresy je na našej stránke.
   *[other] Ešte { $count } adries je na našej stránke.
}
sheet-fake = E-mail môže sfalšovať ktokoľvek. Ak od vás chce peniaze alebo heslo, najprv nám zavolajte: { $phone }
sheet-fake-ask = E-mail môže sfalšovať ktokoľvek. Ak od vás chce peniaze alebo heslo, najprv sa opýtajte nás.
sheet-scan = Naskenujte kód a stlačte „Uložiť náš kontakt“.
sheet-check = Nie ste si istí pri nejakom e-maile? Aj ten si tu skontrolujete.
sheet-phone = Zavolajte nám: { $phone }
sheet-poster-scan = Namierte fotoaparát telefónu na kód.
sheet-poster-type = Alebo napíšte túto adresu:
sheet-poster-begins = Pozrite sa na adresu stránky, ktorá sa otvorí. Musí sa začínať takto: { $address }
sheet-poster-else = Ak nie, stránku zatvorte a povedzte nám to. Niekto mohol kód prelepiť nálepkou.
sheet-poster-never = Naša stránka od vás nikdy nechce heslo ani peniaze.
sheet-unchecked = Tento text preložil počítač. Zatiaľ ho nikto neskontroloval.
sheet-unchecked-half = Tento text preložil počítač. Zatiaľ ho nikto neskontroloval. Po anglicky je na druhej polovici listu.
sheet-unchecked-short = Preložil počítač, zatiaľ bez kontroly.
sheet-test-title = Skúšobná strana pre štítky { $sheet }
sheet-test-print = Vytlačte túto stranu na obyčajný papier, na 100 %. Nevyberajte „Prispôsobiť strane“ (Fit to page).
sheet-test-hold = Položte ju na hárok štítkov a obe priložte k oknu.
sheet-test-right = Sú rámčeky príliš vpravo? Posuňte štítky doprava o číslo menšie ako nula, napríklad -1.5.
sheet-test-down = Sú príliš nízko? Posuňte štítky nadol o číslo menšie ako nula.
sheet-test-ruler = Táto čiara musí mať dĺžku { $length } mm.
sheet-test-moved = Posunuté doprava o { $dx } mm a nadol o { $dy } mm.
text-newsletter = { $audience ->
    [patients] Niektoré naše e-maily skončia v spame. Môžete s tým pomôcť: choďte na { $address } a stlačte „Uložiť náš kontakt“. Sú tam všetky e-mailové adresy zariadenia { $school }. E-mail môže sfalšovať ktokoľvek. Ak od vás chce peniaze alebo heslo, pred odpoveďou nám zavolajte: { $phone }.
   *[parents] Niektoré naše e-maily skončia v spame. Môžete s tým pomôcť: choďte na { $address } a stlačte „Uložiť náš kontakt“. Sú tam všetky e-mailové adresy školy { $school }. E-mail môže sfalšovať ktokoľvek. Ak od vás chce peniaze alebo heslo, pred odpoveďou nám zavolajte: { $phone }.
}
text-newsletter-ask = { $audience ->
    [patients] Niektoré naše e-maily skončia v spame. Môžete s tým pomôcť: choďte na { $address } a stlačte „Uložiť náš kontakt“. Sú tam všetky e-mailové adresy zariadenia { $school }. E-mail môže sfalšovať ktokoľvek. Ak od vás chce peniaze alebo heslo, pred odpoveďou sa opýtajte nás.
   *[parents] Niektoré naše e-maily skončia v spame. Môžete s tým pomôcť: choďte na { $address } a stlačte „Uložiť náš kontakt“. Sú tam všetky e-mailové adresy školy { $school }. E-mail môže sfalšovať ktokoľvek. Ak od vás chce peniaze alebo heslo, pred odpoveďou sa opýtajte nás.
}
text-signature = Chodia vám všetky naše e-maily? Toto sú naše adresy: { $address }
