letter-title = { $audience ->
    [patients] Kad įstaigos { $school } el. laiškai jus pasiektų
   *[parents] Kad mokyklos { $school } el. laiškai jus pasiektų
}
letter-heading = Kad mūsų el. laiškai jus pasiektų
letter-greeting = { $audience ->
    [patients] Gerbiami pacientai,
   *[parents] Gerbiami tėvai ir globėjai,
}
letter-reason = { $audience ->
    [patients] Dalis mūsų el. laiškų patenka į šlamšto aplanką. Tada žmonės nesužino apie vizitus ir tyrimų rezultatus. Jūsų el. paštas praleidžia mūsų el. laiškus, kai žino mūsų adresus. Tai užtrunka apie dvi minutes.
   *[parents] Dalis mūsų el. laiškų patenka į šlamšto aplanką. Tada šeimos nesužino, kad mokykla uždaryta, nesužino apie išvykas ir maitinimą. Jūsų el. paštas praleidžia mūsų el. laiškus, kai žino mūsų adresus. Tai užtrunka apie dvi minutes.
}
letter-steps = Ką daryti
letter-step-open = Nukreipkite telefono kamerą į kvadratinį kodą arba įrašykite po juo esantį adresą naršyklėje.
letter-step-save = Paspauskite „Išsaugoti mūsų kontaktą“. Viename kontakte yra visi mūsų adresai.
letter-step-junk = Pažiūrėkite į šlamšto aplanką (Spam arba Junk). Jei ten yra mūsų el. laiškas, paspauskite „Ne šlamštas“.
letter-code = QR kodas, kuris veda čia: { $address }. Adresas parašytas ir po kodu.
letter-warning = Bet kas gali suklastoti el. laiško vardą ir adresą. Jei el. laiške prašo pinigų, slaptažodžio ar banko duomenų, prieš atsakydami paskambinkite mums: { $phone }.
letter-warning-ask = Bet kas gali suklastoti el. laiško vardą ir adresą. Jei el. laiške prašo pinigų, slaptažodžio ar banko duomenų, pirmiausia paklauskite mūsų: asmeniškai arba numeriu, kurį jau turite.
letter-table = Adresai, iš kurių rašome
letter-table-name = Kam jis skirtas
letter-table-address = El. pašto adresas
letter-note-paused = Sustabdytas { $date } Kol kas neatidarykite el. laiškų iš jo
letter-note-since = Nuo { $date }
letter-note-until = Iki { $date }
letter-note-shared = { $audience ->
    [patients] Šį adresą naudoja ir kiti
   *[parents] Šį adresą naudoja ir kitos mokyklos
}
letter-note-shared-name = { $audience ->
    [patients] Jį naudoja ir kiti: ieškokite vardo „{ $name }“
   *[parents] Jį naudoja ir kitos mokyklos: ieškokite vardo „{ $name }“
}
letter-newest = Šis sąrašas gali keistis. Naujausią visada rasite čia: { $address }
letter-checked = Paskutinį kartą tikrinta { $date } Kas tikrino: { $by }.
letter-reference = { $date } sąrašas { $number }. Kodas { $code }
letter-page = Puslapis { $n } iš { $m }
letter-crest = { $audience ->
    [patients] Įstaigos { $school } emblema
   *[parents] Mokyklos { $school } emblema
}
letter-draft = JUODRAŠTIS: šis sąrašas dar nebaigtas. Neišsiųskite.
