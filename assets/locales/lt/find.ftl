find-label = Įrašykite savo mokyklos, ligoninės ar klinikos pavadinimą
find-hint = Arba įrašykite miestą, pašto kodą arba kodą iš laiško.
find-button = Ieškoti
find-nothing-typed = Įrašykite pavadinimą ir paspauskite „Ieškoti“.
find-too-short = Įrašykite dar kelias raides.
find-some = { $count ->
    [one] Radome { $count } įstaigą.
    [few] Radome { $count } įstaigas.
    [many] Radome { $count } įstaigos.
   *[other] Radome { $count } įstaigų.
}
find-many = Iš viso radome: { $total }. Čia yra pirmosios { $shown }. Įrašykite daugiau pavadinimo raidžių arba dar ir miestą.
find-none = Nepavyko rasti.
find-none-letters = Dar kartą pažiūrėkite į raides. Viena klaida nieko tokio, bet daug klaidų trukdo.
find-none-town = Pabandykite įrašyti tik dalį pavadinimo arba tik miestą.
find-none-code = Turite mūsų laišką? Įrašykite kodą, kuris yra po kvadratu, pavyzdžiui, K7M2 XW4P.
find-none-absent = Gal jūsų mokykla dar nenaudoja šių puslapių. Paklauskite jos raštinėje.
find-late = Paspauskite „Ieškoti“ ir pamatysite atsakymą.
find-closed = uždaryta
find-kind = { $kind ->
    [nursery] darželis
    [infant] jaunesniųjų pradinukų mokykla
    [junior] vyresniųjų pradinukų mokykla
    [primary] pradinė mokykla
    [middle] vidurinioji pakopa (middle school)
    [secondary] vidurinė mokykla
    [all-through] mokykla visoms klasėms
    [special] specialioji mokykla
    [college] koledžas
    [hospital] ligoninė
    [clinic] klinika
   *[other] mokykla
}
find-elsewhere = Norėdami ieškoti savo mokyklos, eikite į šį puslapį:
find-by-words = Ieškoti pagal pavadinimą, miestą arba pašto kodą
find-letters = Mokyklos pagal pirmąją raidę
