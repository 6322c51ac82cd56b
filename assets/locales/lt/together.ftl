together-link = { $audience ->
    [patients] Lankotės keliose klinikose? Išsaugokite visus jų kontaktus iš karto
   *[parents] Vaikai lanko dvi mokyklas? Išsaugokite visus kontaktus iš karto
}
together-title = Kelių mokyklų kontaktai – Hallpass
together-heading = { $audience ->
    [patients] Kelios ligoninės ar klinikos?
   *[parents] Kelios mokyklos?
}
together-lead = Čia pasirinkite jas visas. Tada iš karto išsaugokite visus jų kontaktus.
together-chosen-heading = { $audience ->
    [patients] Jūs pasirinkote
   *[parents] Jūsų mokyklos
}
together-none = Dar nepasirinkote nė vienos. Pirmąją raskite žemiau.
together-take = Pašalinti
together-take-label = Pašalinti: { $school }
together-save = { $count ->
    [one] Išsaugoti { $count } kontaktą
    [few] Išsaugoti { $count } kontaktus
    [many] Išsaugoti { $count } kontakto
   *[other] Išsaugoti { $count } kontaktų
}
together-save-note = Telefonas parodys visus kontaktus. Paspauskite „Išsaugoti“ arba „Pridėti visus“. Jei parodys tik vieną, atidarykite kiekvienos mokyklos puslapį ir išsaugokite jos kontaktą ten.
together-add-heading = { $audience ->
    [patients] Pridėkite ligoninę ar kliniką
   *[parents] Pridėkite mokyklą
}
together-add-label = Įrašykite pavadinimą, miestą arba pašto kodą
together-add-button = Ieškoti
together-found = Paspauskite tą, kurios ieškote.
together-found-none = Nepavyko rasti. Pabandykite įrašyti tik dalį pavadinimo arba tik miestą.
together-found-many = Yra ir daugiau. Įrašykite daugiau pavadinimo raidžių arba dar ir miestą.
together-full = { $count ->
    [one] Čia galite pasirinkti tik { $count }. Norėdami pridėti kitą, pašalinkite vieną.
    [few] Čia galite pasirinkti tik { $count }. Norėdami pridėti kitą, pašalinkite vieną.
    [many] Čia galite pasirinkti tik { $count }. Norėdami pridėti kitą, pašalinkite vieną.
   *[other] Čia galite pasirinkti tik { $count }. Norėdami pridėti kitą, pašalinkite vieną.
}
together-missing = Vienos iš jų čia nebėra. Todėl išėmėme ją iš jūsų sąrašo.
together-list-heading = Visi jų adresai
together-private = Mes neužrašome, ką pasirenkate. Kai uždarote šį puslapį, to nebelieka.
together-elsewhere = Norėdami pasirinkti kelias mokyklas, eikite į šį puslapį:
