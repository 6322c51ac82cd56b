shop-scale-heading = Spausdinkite 100 %
shop-scale = Spausdinimo lange pasirinkite „Tikrasis dydis“ (Actual size) arba „100 %“, o ne „Talpinti“ (Fit). Tada kodai, etiketės ir kirpimo ženklai bus tinkamo dydžio.
shop-on = ant { $paper }
shop-each = { $count ->
    [one] { $count } ant { $paper }
    [few] { $count } ant { $paper }
    [many] { $count } ant { $paper }
   *[other] { $count } ant { $paper }
}
shop-us = Ant JAV formato popieriaus
shop-home = { $audience ->
    [patients] Parsinešti namo
   *[parents] Į mokyklinę kuprinę
}
shop-home-note = { $audience ->
    [patients] Laiške yra visi mūsų adresai. Mažieji lapeliai taupo popierių.
   *[parents] Laiške yra visi mūsų adresai. Mažieji lapeliai taupo popierių ir telpa į dienyną.
}
shop-letter = Laiškas
shop-a5 = Pusės puslapio laiškas
shop-slips = Lapeliai
shop-cut = Kirpkite ties ženklais. Kiekviename yra viskas, ko reikia šeimoms.
shop-cards = Ant šaldytuvo ir į piniginę
shop-cards-note = Mažos kortelės su mūsų kodu, kurias galima pasilikti. Imkite storą popierių ir kirpkite ties ženklais.
shop-card = Kortelės
shop-gate = { $audience ->
    [patients] Ant durų ir sienos
   *[parents] Ant vartų ir sienos
}
shop-gate-note = Kodas didelis, kad veiktų iš vieno ar dviejų žingsnių. Kartais į jį pažiūrėkite: kas nors gali užklijuoti lipduką.
shop-poster = Plakatas
shop-labels = { $audience ->
    [patients] Etiketės laiškams ir aplankams
   *[parents] Etiketės dienynams ir aplankams
}
shop-labels-note = Pasirinkite savo etikečių lapą. Jo numeris yra ant pakuotės.
shop-labels-size = Etikečių: { $count }, { $width } × { $height } mm
shop-labels-low = Šios etiketės žemos, todėl kodas ant jų mažas.
shop-labels-first = Pirmoji etiketė
shop-labels-first-hint = Dalis lapo jau panaudota? Suskaičiuokite panaudotas etiketes eilutė po eilutės ir pridėkite vieną.
shop-labels-right = Pastumti į dešinę (mm)
shop-labels-down = Pastumti žemyn (mm)
shop-labels-move-hint = Spausdintuvas spausdina truputį šalia? Pirmiausia atspausdinkite bandomąjį lapą. Už nulį mažesnis skaičius pastumia į kairę arba aukštyn.
shop-labels-test = Bandomasis lapas
shop-labels-wrong = Šių etikečių atspausdinti negalima
shop-labels-wrong-first = Pirmoji etiketė turi būti sveikasis skaičius nuo 1 iki { $max }.
shop-labels-wrong-move = Etiketę galima pastumti ne daugiau kaip { $max } mm, pavyzdžiui, 1.5 arba -0.5.
shop-back = Atgal prie visko, ką galima spausdinti
shop-text = { $audience ->
    [patients] Lankstinukams, el. laiškams ir svetainėms
   *[parents] Naujienlaiškiams, el. laiškams ir svetainėms
}
shop-text-news = Naujienlaiškiui
shop-text-signature = Po jūsų el. laiškais
shop-text-file = Abu viename faile
shop-copy = Kopijuoti
shop-copied = Nukopijuota
