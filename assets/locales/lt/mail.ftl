mail-school-lead = Dalis mūsų el. laiškų patenka į šlamštą. Parodykite savo el. paštui, kurie el. laiškai yra mūsų. Tai užtrunka apie dvi minutes.
mail-show-how = Parodykite, kaip
mail-title = Kokį el. paštą naudojate? – { $school }
mail-heading = Kokį el. paštą naudojate?
mail-lead = Tada parodysime tik jūsų el. pašto žingsnius.
mail-type-label = Kas jūsų el. pašto adrese yra po ženklo @?
mail-type-why = Pavyzdžiui, gmail.com. Daugiau nieko nereikia, todėl savo dalies nerašykite. Mes nesaugome to, ką įrašote.
mail-type-go = Toliau
mail-type-live = Laukelis neveikia? Pasirinkite iš sąrašo arba eikite čia: { $site }.
mail-choose-heading = Pasirinkite savo paštą
mail-choose-more = Kitos el. pašto įmonės
mail-choose-none = Jūsų pašto čia nėra?
mail-slip-heading = Ar norėjote rašyti { $meant }?
mail-slip-yes = Taip, { $meant }
mail-slip-no = Ne, { $typed }
mail-unknown-heading = Mes nežinome pašto { $typed }
mail-unknown = Ar tai darbo ar koledžo paštas? O gal jūsų el. pašto įmonė yra šiame sąraše?
mail-unreadable-heading = Negalėjome to perskaityti
mail-unreadable = Įrašykite tik tai, kas yra po @, pavyzdžiui, gmail.com. Arba pasirinkite iš sąrašo.
mail-of-heading = { $id ->
    [other] Kaip gauti mūsų el. laiškus bet kuriame el. pašte
    [work] Kaip gauti mūsų el. laiškus darbe ar koledže
   *[some] Kaip gauti mūsų el. laiškus pašte { $provider }
}
mail-of-title = { $id ->
    [other] Kaip gauti mūsų el. laiškus bet kuriame el. pašte – { $school }
    [work] Kaip gauti mūsų el. laiškus darbe ar koledže – { $school }
   *[some] Kaip gauti mūsų el. laiškus pašte { $provider } – { $school }
}
mail-of-lead-lasts = Geriausias būdas yra pirmas. Jis veikia ilgam: padarykite vieną kartą, ir viskas.
mail-of-lead-helps = Čia nė vienas būdas nėra pažadas. Kiekvienas padeda, todėl padarykite viską, ką galite.
mail-of-another = Kita el. pašto įmonė
mail-where-heading = Kur skaitote savo el. paštą?
mail-where-android = Android telefone
mail-where-ios = iPhone arba iPad
mail-where-computer = Kompiu­teryje
mail-computer-first = Tam reikia kompiuterio, bet tik vieną kartą. Nusiųskite šį puslapį sau ir atidarykite jį kompiuteryje.
mail-email-page = Nusiųsti šį puslapį sau
mail-email-page-subject = { $audience ->
    [patients] Kaip gauti el. laiškus iš įstaigos { $school }
   *[parents] Kaip gauti el. laiškus iš mokyklos { $school }
}
mail-email-page-text = Atidarykite šį puslapį kompiuteryje: { $address }
mail-computer-now = Dabar esu prie kompiuterio
mail-by-hand = Mygtukas neveikia?
mail-with-file = Arba naudokite failą
mail-open = Atidaryti { $program }
mail-open-part = Atidaryti { $program } ({ $number } iš { $count })
mail-open-parts = Mūsų adresai netelpa į vieną mygtuką. Atlikite šiuos žingsnius po kartą su kiekvienu mygtuku.
mail-save-file = Išsaugoti mūsų failą
mail-picture = Ekrano piešinys: { $words }
mail-also-called = Tai gali vadintis ir taip: { $menu }.
mail-addresses-heading = Mūsų adresai
mail-addresses-note = Palieskite adresą, kad jis visas būtų pažymėtas. Tada nukopijuokite jį.
mail-addresses-none = Dabar nėra adreso, kurį reikėtų įrašyti.
mail-copy = Kopijuoti
mail-copy-all = Kopijuoti viską
mail-copy-address = Kopijuoti { $address }
mail-copied = Nukopijuota
mail-shared-heading = { $count ->
    [one] Neįtrauktas { $count } adresas. Kodėl?
    [few] Neįtraukti { $count } adresai. Kodėl?
    [many] Neįtraukta { $count } adreso. Kodėl?
   *[other] Neįtraukta { $count } adresų. Kodėl?
}
mail-shared-why = { $audience ->
    [patients] Šį adresą naudoja ir kiti. Jei jį praleisite, praeis ir jų el. laiškai.
   *[parents] Šį adresą naudoja ir kitos mokyklos. Jei jį praleisite, praeis ir jų el. laiškai.
}
mail-shared-add = Atidaryti { $program } ir su šiais adresais
mail-notes-heading = Verta žinoti
mail-traps-heading = Būkite atidūs
mail-moves-heading = Šios pašto dėžutės keičiasi
mail-move-some = Tai apie adresus, kurie baigiasi taip: { $endings }.
mail-own-help = Pašto { $provider } pagalba
mail-undo-heading = Kaip išimti pridėtą adresą
mail-undo-why = Padarykite tai, kai adresą sustabdome arba jo nebenaudojame.
mail-worked-heading = Ar pavyko?
mail-worked = { $audience ->
    [patients] Paprašykite mūsų atsiųsti bandomąjį el. laišką. Joks nustatymas nėra pažadas: el. laiškas vis tiek gali būti sulaikytas.
   *[parents] Paprašykite mokyklos raštinės atsiųsti bandomąjį el. laišką. Joks nustatymas nėra pažadas: el. laiškas vis tiek gali būti sulaikytas.
}
mail-ask-test = Paprašyti bandomojo el. laiško
mail-help-link = Vis tiek niekas neateina?
mail-in-app = Paspaudžiate mygtuką, ir nieko nevyksta? Atidarykite šį puslapį naršyklėje, pavyzdžiui, Chrome arba Safari.
mail-in-app-seen = Esate kitos programėlės viduje. Ji gali neišsaugoti mūsų kontakto ar failų. Pirmiausia atidarykite šį puslapį naršyklėje, pavyzdžiui, Chrome arba Safari.
mail-work-subject = { $audience ->
    [patients] Prašau praleisti el. laiškus iš įstaigos { $school }
   *[parents] Prašau praleisti el. laiškus iš mokyklos { $school }
}
mail-work-text =
    Sveiki,

    el. laiškai, kuriuos siunčia { $school }, manęs nepasiekia arba patenka į šlamštą. Prašau juos praleisti. Štai tikslūs adresai:

    { $addresses }

    Prašau praleisti tik šiuos adresus ir palikti įjungtus patikrinimus (SPF, DKIM ir DMARC).
    Sąrašas su parašais kompiuteriams yra čia: { $list }

    Ačiū
mail-work-send = Išsiųsti šį tekstą el. paštu
mail-send-office = { $audience ->
    [patients] Siųsti tai mums
   *[parents] Siųsti tai raštinei
}
mail-ring-office = Paskambinkite mums { $phone } ir pasakykite:
mail-tell-office = { $audience ->
    [patients] Kreipkitės į mus ir pasakykite:
   *[parents] Kreipkitės į mokyklos raštinę ir pasakykite:
}
mail-test-subject = Prašau atsiųsti man bandomąjį el. laišką
mail-test-text = Prašau atsiųsti bandomąjį el. laišką šiuo adresu. Nustačiau savo el. paštą taip, kad jūsų el. laiškai ateitų. Ačiū.
mail-check-subject = Ar mano el. pašto adresas teisingas?
mail-check-text = Prašau pažiūrėti, kokį mano el. pašto adresą turite. Ar tai tas adresas, iš kurio dabar rašau? Ačiū.
mail-stopped-subject = Jūsų el. laiškai man gali būti sustabdyti
mail-stopped-text = Gal kada nors paspaudžiau „Šlamštas“ arba „Atsisakyti prenumeratos“ prie jūsų el. laiško. Prašau pažiūrėti, ar mano adresas yra sąraše tų, kuriems el. laiškai nebesiunčiami. Angliškai jis gali vadintis „suppression“, „bounce“ arba „unsubscribe list“. Prašau mane iš jo išbraukti. Ačiū.
mail-spam-subject = Jūsų bandomasis el. laiškas pateko į mano šlamšto aplanką
mail-spam-text = Jūsų bandomasis el. laiškas pateko į mano šlamšto aplanką. Nurodžiau, kad tai ne šlamštas, ir atlikau jūsų puslapio žingsnius. Prašau atsiųsti dar vieną. Ačiū.
mail-nothing-subject = Jūsų bandomasis el. laiškas neatėjo
mail-nothing-text = Jūsų bandomasis el. laiškas neatėjo. Jo nėra nei tarp gautų el. laiškų, nei šlamšte. Ar jis grįžo jums su klaidos pranešimu? Prašau paklausti žmonių, kurie tvarko jūsų el. paštą, kas jam nutiko. Ačiū.
mail-help-title = Vis tiek niekas neateina? – { $school }
mail-help-heading = Vis tiek niekas neateina?
mail-help-lead = Skaitykite klausimus iš eilės. Dauguma žmonių čia randa atsakymą.
mail-help-address-heading = Ar turime teisingą jūsų adresą?
mail-help-address = Užtenka vienos neteisingos raidės. Paklauskite mūsų, kokį jūsų adresą turime.
mail-help-stopped-heading = Ar kada nors paspaudėte „Šlamštas“ (Spam) arba „Atsisakyti prenumeratos“ (Unsubscribe)?
mail-help-stopped = Tada jums gali niekas neberašyti. Savo el. pašte to pakeisti negalite. Mes galime.
mail-help-blocked-heading = Ar mus užblokavote?
mail-help-blocked = El. pašto nustatymuose paieškokite užblokuotų adresų, taisyklių ir filtrų. Ar ten yra mūsų adresas? Išimkite jį.
mail-help-full-heading = Ar jūsų pašto dėžutė pilna?
mail-help-full = Pilna pašto dėžutė nepriima naujų el. laiškų. Ištrinkite, ko nereikia. Tada ištuštinkite šiukšliadėžę ir šlamšto aplanką.
mail-help-held-heading = Ar mūsų el. laiškai sulaikomi?
mail-help-held = Pažiūrėkite į šlamšto nustatymus. Ar šlamštas ištrinamas arba nepriimamas? Pakeiskite taip, kad šlamštas patektų į aplanką. Paieškokite ir sąrašo, kuris vadinasi „karantinas“ (quarantine).
mail-help-steps-heading = Ar atlikote savo el. pašto žingsnius?
mail-help-steps = Jie užtrunka apie dvi minutes.
mail-help-test-heading = Dabar paprašykite bandomojo el. laiško
mail-help-test = Palaukite, kol jį išsiųsime. Tada pažiūrėkite tarp gautų el. laiškų ir šlamšto aplanke. Kur jis?
mail-help-inbox-heading = Tarp gautų el. laiškų
mail-help-inbox = Puiku! Veikia. Kai sąrašas pasikeis, sugrįžkite į mūsų puslapį.
mail-help-spam-heading = Šlamšte (Spam arba Junk)
mail-help-spam = Atidarykite jį ir nurodykite, kad tai ne šlamštas. Tada atlikite savo el. pašto žingsnius ir paprašykite dar vieno.
mail-help-nothing-heading = Niekur
mail-help-nothing = Tada kažkas mūsų el. laiškus sustabdo pakeliui. Savo el. pašte daugiau nieko padaryti negalite. Mes turime paklausti tų, kas juos siunčia.
mail-print-heading = Jūsų el. pašto žingsniai
mail-print-note = Galite išspausdinti ir kiekvienos el. pašto įmonės žingsnius. Pasirinkite įmonę ir išspausdinkite jos puslapį.
