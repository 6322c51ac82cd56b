contact-note-list = { $date } sąrašas { $number }.
contact-note-newest = Naujausias sąrašas: { $page }
contact-note-fake = Bet kas gali suklastoti adresą. Jei el. laiške prašo pinigų ar slaptažodžio, nieko jame nespauskite. Paskambinkite mums: { $phone }.
contact-note-fake-ask = Bet kas gali suklastoti adresą. Jei el. laiške prašo pinigų ar slaptažodžio, nieko jame nespauskite. Pirmiausia paklauskite mūsų: asmeniškai arba numeriu, kurį jau turite.
rules-title = { $audience ->
    [patients] Įstaigos { $school } el. pašto adresai
   *[parents] Mokyklos { $school } el. pašto adresai
}
rules-list = { $date } sąrašas { $number }.
rules-newest = Naujausias sąrašas: { $page }
rules-warning = Šis failas išjungia šlamšto tikrinimą šiems adresams. Tada praeina ir el. laiškas nuo to, kas vieną iš jų suklastoja.
rules-none = Dabar nenaudojamas nė vienas adresas.
feed-title = { $audience ->
    [patients] Įstaigos { $school } el. pašto adresai
   *[parents] Mokyklos { $school } el. pašto adresai
}
feed-subtitle = { $audience ->
    [patients] Kas keičiasi mūsų el. pašto adresų sąraše
   *[parents] Kas keičiasi mokyklos el. pašto adresų sąraše
}
feed-first = Pirmasis sąrašas
feed-list = Sąrašas { $number }
feed-list-added = { $added ->
    [one] Sąrašas { $number }: { $added } naujas adresas
    [few] Sąrašas { $number }: { $added } nauji adresai
    [many] Sąrašas { $number }: { $added } naujo adreso
   *[other] Sąrašas { $number }: { $added } naujų adresų
}
feed-list-retired = { $retired ->
    [one] Sąrašas { $number }: { $retired } nebenaudojamas adresas
    [few] Sąrašas { $number }: { $retired } nebenaudojami adresai
    [many] Sąrašas { $number }: { $retired } nebenaudojamo adreso
   *[other] Sąrašas { $number }: { $retired } nebenaudojamų adresų
}
feed-list-both = Sąrašas { $number }: naujų adresų – { $added }, nebenaudojamų – { $retired }
feed-added = Nauji: { $addresses }.
feed-retired = Nebenaudojami: { $addresses }.
feed-details = Pasikeitė ir kiti duomenys, pavyzdžiui, pavadinimas ar telefono numeris.
feed-details-only = Pasikeitė duomenys, pavyzdžiui, pavadinimas ar telefono numeris. Adresai tie patys.
feed-paused = Laikinai sustabdytas: { $address }
feed-paused-text = Kol kas neatidarykite el. laiškų iš adreso { $address }. Iš jo gali rašyti kas nors kitas.
feed-resumed = Vėl naudojamas: { $address }
feed-resumed-text = Vėl naudojame adresą { $address }. Suklastoti adresą vis tiek gali bet kas.
