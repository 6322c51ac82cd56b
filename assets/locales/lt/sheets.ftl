sheet-reason = { $audience ->
    [patients] Dalis mūsų el. laiškų patenka į šlamštą. Tada žmonės nesužino apie vizitus ir tyrimų rezultatus.
   *[parents] Dalis mūsų el. laiškų patenka į šlamštą. Tada šeimos nesužino, kad mokykla uždaryta, nesužino apie išvykas ir maitinimą.
}
sheet-step-open = Nukreipkite telefono kamerą į kodą arba įrašykite po juo esantį adresą.
sheet-step-save = Paspauskite „Išsaugoti mūsų kontaktą“.
sheet-step-junk = Mūsų el. laiškas yra tarp šlamšto? Paspauskite „Ne šlamštas“.
sheet-addresses = Keli mūsų adresai
sheet-more = { $count ->
    [one] Dar { $count } adresas yra mūsų puslapyje.
    [few] Dar { $count } adresai yra mūsų puslapyje.
    [many] Dar { $count } adreso yra mūsų puslapyje.
   *[other] Dar { $count } adresų yra mūsų puslapyje.
}
sheet-fake = Bet kas gali suklastoti el. laišką. Jei jame prašo pinigų ar slaptažodžio, pirmiausia paskambinkite mums: { $phone }
sheet-fake-ask = Bet kas gali suklastoti el. laišką. Jei jame prašo pinigų ar slaptažodžio, pirmiausia paklauskite mūsų.
sheet-scan = Nuskaitykite kodą ir paspauskite „Išsaugoti mūsų kontaktą“.
sheet-check = Abejojate dėl el. laiško? Čia galite jį ir patikrinti.
sheet-phone = Skambinkite: { $phone }
sheet-poster-scan = Nukreipkite telefono kamerą į kodą.
sheet-poster-type = Arba įrašykite šį adresą:
sheet-poster-begins = Pažiūrėkite į atsidariusio puslapio adresą. Jis turi prasidėti taip: { $address }
sheet-poster-else = Jei ne, uždarykite puslapį ir pasakykite mums. Gal kas nors ant kodo užklijavo lipduką.
sheet-poster-never = Mūsų puslapis niekada neprašo slaptažodžio ar pinigų.
sheet-unchecked = Šį tekstą išvertė kompiuteris. Jo dar niekas nepatikrino.
sheet-unchecked-half = Šį tekstą išvertė kompiuteris. Jo dar niekas nepatikrino. Kitoje lapo dalyje yra tekstas anglų kalba.
sheet-unchecked-short = Išvertė kompiuteris, dar nepatikrinta.
sheet-test-title = Bandomasis lapas etiketėms { $sheet }
sheet-test-print = Atspausdinkite šį lapą ant paprasto popieriaus, 100 %. Nesirinkite „Talpinti į puslapį“ (Fit to page).
sheet-test-hold = Uždėkite jį ant etikečių lapo ir abu pridėkite prie lango.
sheet-test-right = Rėmeliai per daug dešinėje? Tada pastumkite etiketes į dešinę skaičiumi, mažesniu už nulį, pavyzdžiui, -1.5.
sheet-test-down = Jie per žemai? Tada pastumkite etiketes žemyn skaičiumi, mažesniu už nulį.
sheet-test-ruler = Ši linija turi būti { $length } mm ilgio.
sheet-test-moved = Pastumta į dešinę { $dx } mm ir žemyn { $dy } mm.
text-newsletter = { $audience ->
    [patients] Dalis mūsų el. laiškų patenka į šlamštą. Galite padėti: eikite į { $address } ir paspauskite „Išsaugoti mūsų kontaktą“. Ten yra visi įstaigos { $school } el. pašto adresai. Bet kas gali suklastoti el. laišką. Jei jame prašo pinigų ar slaptažodžio, prieš atsakydami paskambinkite mums: { $phone }.
   *[parents] Dalis mūsų el. laiškų patenka į šlamštą. Galite padėti: eikite į { $address } ir paspauskite „Išsaugoti mūsų kontaktą“. Ten yra visi mokyklos { $school } el. pašto adresai. Bet kas gali suklastoti el. laišką. Jei jame prašo pinigų ar slaptažodžio, prieš atsakydami paskambinkite mums: { $phone }.
}
text-newsletter-ask = { $audience ->
    [patients] Dalis mūsų el. laiškų patenka į šlamštą. Galite padėti: eikite į { $address } ir paspauskite „Išsaugoti mūsų kontaktą“. Ten yra visi įstaigos { $school } el. pašto adresai. Bet kas gali suklastoti el. laišką. Jei jame prašo pinigų ar slaptažodžio, prieš atsakydami paklauskite mūsų.
   *[parents] Dalis mūsų el. laiškų patenka į šlamštą. Galite padėti: eikite į { $address } ir paspauskite „Išsaugoti mūsų kontaktą“. Ten yra visi mokyklos { $school } el. pašto adresai. Bet kas gali suklastoti el. laišką. Jei jame prašo pinigų ar slaptažodžio, prieš atsakydami paklauskite mūsų.
}
text-signature = Ar gaunate visus mūsų el. laiškus? Mūsų adresai čia: { $address }
