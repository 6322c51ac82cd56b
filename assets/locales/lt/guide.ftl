guide-name-other = Kita el. pašto įmonė
guide-name-work = El. paštas darbe ar koledže
guide-step-open-link = { $filled ->
    [yes] Paspauskite šį mygtuką. Jis atidaro { $program }, kur mūsų adresai jau įrašyti.
   *[no] Paspauskite šį mygtuką. Jis atidaro reikiamą { $program } puslapį.
}
guide-step-open-site = Atidarykite { $program } kompiuteryje, naršyklėje. Prisijunkite.
guide-step-open-app = Atidarykite programėlę { $program } telefone.
guide-step-open-program = Atidarykite programą { $program } kompiuteryje.
guide-step-open-phone-settings = Atidarykite telefono nustatymus.
guide-step-open-settings = Atidarykite savo el. pašto nustatymus.
guide-step-open-spam-folder = Atidarykite šlamšto aplanką. Jis gali vadintis „Spam“ arba „Junk“.
guide-step-say-not-spam = Nurodykite, kad tai ne šlamštas, arba perkelkite jį prie gautų el. laiškų.
guide-step-open-folder = Atidarykite aplanką { $folder }.
guide-step-look-in-folder = Mūsų el. laiškų ieškokite ir čia: { $folder }.
guide-step-open-message = Atidarykite mūsų el. laišką.
guide-step-select-message = Uždėkite varnelę prie mūsų el. laiško. Atidaryti jo nereikia.
guide-step-hold-message = Paspauskite mūsų el. laišką ir palaikykite.
guide-step-right-click-message = Spustelėkite mūsų el. laišką dešiniuoju pelės mygtuku.
guide-step-move-message = Perkelkite el. laišką į { $folder }.
guide-step-press-name = Paspauskite mūsų vardą arba paveikslėlį el. laiško viršuje.
guide-step-press = Paspauskite { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Paspauskite krumpliaratį.
    [dots] Paspauskite tris taškus.
    [lines] Paspauskite tris brūkšnius. Jie atidaro meniu.
    [plus] Paspauskite pliuso ženklą.
    [pencil] Paspauskite pieštuką.
    [bin] Paspauskite šiukšliadėžę.
    [person] Paspauskite savo nuotrauką arba raides.
   *[arrow] Paspauskite mažą rodyklę, kuri rodo žemyn.
}
guide-step-choose = Pasirinkite { $menu }.
guide-step-go-to = Eikite į { $path }.
guide-step-set = Prie { $field } pasirinkite { $menu }.
guide-step-tick = Uždėkite varnelę prie { $menu }.
guide-step-untick = Nuimkite varnelę nuo { $menu }.
guide-step-switch-on = Įjunkite { $menu }.
guide-step-switch-off = Išjunkite { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Laukelyje { $field } įrašykite pavadinimą, pavyzdžiui, „Ligoninė“.
   *[parents] Laukelyje { $field } įrašykite pavadinimą, pavyzdžiui, „Mokykla“.
}
guide-step-type-address = Nukopijuokite vieną mūsų adresą ir įdėkite jį į laukelį { $field }.
guide-step-paste-all-with-or = Nukopijuokite visus mūsų adresus ir įdėkite juos į laukelį { $field }. Tarp jų turi būti žodis OR.
guide-step-paste-all-lines = Nukopijuokite visus mūsų adresus ir įdėkite juos į laukelį { $field }, kiekvieną atskiroje eilutėje.
guide-step-press-enter = Paspauskite klavišą Enter.
guide-step-repeat-for-each = Tą patį padarykite su kiekvienu kitu mūsų adresu.
guide-step-scroll-down = Slinkite žemyn iki puslapio pabaigos.
guide-step-wait = { $count ->
    [one] Palaukite. Gali praeiti iki { $count } minutės, kol pradės veikti.
    [few] Palaukite. Gali praeiti iki { $count } minučių, kol pradės veikti.
    [many] Palaukite. Gali praeiti iki { $count } minutės, kol pradės veikti.
   *[other] Palaukite. Gali praeiti iki { $count } minučių, kol pradės veikti.
}
guide-step-save-file = Paspauskite šį mygtuką. Jis išsaugo mūsų failą jūsų kompiuteryje.
guide-step-choose-file = Pasirinkite failą, kurį ką tik išsaugojote.
guide-step-save-contact = Išsaugokite mūsų kontaktą iš šio puslapio.
guide-step-save-contact-in = Išsaugokite mūsų kontaktą iš šio puslapio. Pasirinkite savo paskyrą { $account }, ne tik telefoną.
guide-step-open-contacts = Atidarykite savo kontaktus.
guide-step-delete-from-contact = Ištrinkite šį adresą iš mūsų kontakto.
guide-step-find-address = Raskite sąraše vietą su adresu, kurį norite išimti.
guide-step-take-address-out = Išimkite tik šį vieną adresą. Kitus palikite.
guide-step-send-message = Nusiųskite šį tekstą žmonėms, kurie darbe tvarko jūsų el. paštą. Jis paruoštas kopijuoti.
guide-step-take-off-blocked = Paieškokite užblokuotų adresų sąrašo. Ar jame yra mūsų adresas? Išimkite jį.
guide-step-mailbox-first = Pirmiausia atlikite paties savo el. pašto adreso žingsnius. { $program } tik rodo tai, kas ten yra.
guide-way-rule = Sukurkite taisyklę pašte { $provider }
guide-way-exact-list = Įrašykite mūsų adresus į savo sąrašą pašte { $provider }
guide-way-contact = Išsaugokite mūsų kontaktą
guide-way-trust-contacts = Nustatykite, kad { $provider } pasitikėtų jūsų kontaktais
guide-way-not-junk = Ištraukite el. laišką iš šlamšto
guide-way-primary = Perkelkite mūsų el. laiškus į pagrindinį skirtuką
guide-way-spam-to-folder = Nustatykite, kad { $provider } dėtų šlamštą į aplanką
guide-way-unblock = Patikrinkite, ar mūsų neužblokavote
guide-way-ask-work = Kreipkitės į žmones, kurie tvarko jūsų el. paštą
guide-effect-lasts = Veikia ilgam
guide-effect-helps = Padeda
guide-effect-once = Tik vienam el. laiškui
guide-surface-web = { $program } kompiuteryje, naršyklėje
guide-surface-android = { $program } Android telefone
guide-surface-ios = { $program } iPhone arba iPad įrenginyje
guide-surface-desktop = { $program } kaip programa kompiuteryje
guide-limit-rules = { $count ->
    [one] Galite turėti iki { $count } taisyklės.
    [few] Galite turėti iki { $count } taisyklių.
    [many] Galite turėti iki { $count } taisyklės.
   *[other] Galite turėti iki { $count } taisyklių.
}
guide-limit-addresses = { $count ->
    [one] Į sąrašą telpa iki { $count } adreso.
    [few] Į sąrašą telpa iki { $count } adresų.
    [many] Į sąrašą telpa iki { $count } adreso.
   *[other] Į sąrašą telpa iki { $count } adresų.
}
guide-spam-kept = { $count ->
    [one] Paskubėkite: { $provider } gali ištrinti šlamštą po { $count } dienos.
    [few] Paskubėkite: { $provider } gali ištrinti šlamštą po { $count } dienų.
    [many] Paskubėkite: { $provider } gali ištrinti šlamštą po { $count } dienos.
   *[other] Paskubėkite: { $provider } gali ištrinti šlamštą po { $count } dienų.
}
guide-basis-official = Patikrinta { $date } pagal pačių { $provider } puslapius.
guide-basis-third-party = Šiuos žingsnius { $date } skaitėme kitų žmonių patarimuose.
guide-basis-source-code = Kitos programos { $date } darė tą patį. Pačių { $provider } puslapiuose to neskaitėme.
guide-basis-unconfirmed = Dar nepatvirtinta. Žodžiai jūsų ekrane gali būti kitokie.
guide-note-app-has-no-rules = Telefono programėlėje { $provider } taisyklių kurti negalima. Padarykite tai vieną kartą kompiuteryje. Tada veiks ir telefone.
guide-note-computer-only = Tai pakeisti galima tik kompiuteryje. Padarykite vieną kartą. Tada veiks ir telefone.
guide-note-contacts-not-certain = Išsaugotas kontaktas padeda. Mūsų el. laiškai vis tiek gali patekti į šlamštą.
guide-note-contacts-need-tick = Išsaugoti kontaktai padeda tik tada, kai nustatymuose uždėta varnelė.
guide-note-new-mail-only = Tai veikia naujiems el. laiškams. Senesni lieka ten, kur yra.
guide-note-this-message-only = Taip perkeliamas vienas el. laiškas. Kitas vėl gali patekti į šlamštą.
guide-note-only-teaches = Jūsų el. paštas kaskart iš to truputį pasimoko. Tai ne pažadas.
guide-note-dangerous-stays-out = { $provider } visada sulaiko el. laiškus, kurie atrodo pavojingi.
guide-note-forged-may-stay-out = { $provider } vis tiek gali sulaikyti el. laišką, kai neaišku, kas jį išsiuntė.
guide-note-refused-unseen = Kai kurių el. laiškų { $provider } nepriima. Jų nėra jokiame aplanke. Jei šlamšto aplankas tuščias, paklauskite mūsų, ar mūsų el. laiškai negrįžo.
guide-note-only-whole-endings = Sąrašai pašte { $provider } praleistų daugiau nei mūsų adresus. Tada praeitų ir tie, kas pasinaudoja mūsų vardu. Todėl nerodome, kaip tai padaryti.
guide-note-no-lasting-way = Nežinome būdo, kuris pašte { $provider } veiktų ilgam. Šie žingsniai padeda.
guide-note-rule-may-lose = Nežinome, ar taisyklė visada stipresnė už šlamšto aplanką.
guide-note-older-rule-wins = Ar jau esate sukūrę taisyklę? Galioja ta, kuri sąraše pirma. Perkelkite naująją į viršų.
guide-note-takes-time = Gali praeiti kelios valandos, kol pradės veikti.
guide-note-first-account = Turite daugiau nei vieną paskyrą? Mygtukas atidaro pirmąją.
guide-note-tabs-are-silent = Pažiūrėkite ir kituose skirtukuose. Apie ten esančius el. laiškus telefonas gali nepranešti.
guide-note-folder-hidden-in-programs = Kai kurios pašto programos nerodo šlamšto aplanko. Pažiūrėkite { $provider } svetainėje.
guide-note-app-is-not-the-mailbox = { $provider } tik rodo jūsų el. laiškus. Kas yra šlamštas, sprendžia įmonė, kuriai priklauso jūsų adresas.
guide-note-this-device-only = Tai veikia tik šiame viename kompiuteryje.
guide-note-paid-only = Tam reikia mokamos pašto dėžutės.
guide-note-admin-only = Tai gali padaryti tik žmogus, kuris tvarko jūsų paskyrą.
guide-note-work-decides = Darbe ar koledže sprendžia tie, kas tvarko el. paštą. Paklauskite jų.
guide-note-phone-block-counts = Ar užblokavote mūsų telefono numerį? Tada telefonas gali blokuoti ir mūsų el. laiškus.
guide-note-unused-is-closed = { $provider } uždaro pašto dėžutę, kurios kelis mėnesius niekas neatidaro. Kartais prisijunkite.
guide-note-words-may-differ = Žodžiai jūsų ekrane gali būti truputį kitokie.
guide-note-one-rule-each = Kiekvienam adresui reikia atskiros taisyklės.
guide-note-save-with-provider = Išsaugokite kontaktą pašte { $provider }, ne tik telefone.
guide-note-quarantine-too = Kai kurie el. laiškai gali laukti sąraše, kuris vadinasi „karantinas“ (quarantine). Pažiūrėkite ir ten.
guide-trap-only-listed = Neįjunkite { $menu }. Tai paslepia arba ištrina visų kitų el. laiškus.
guide-trap-unseen = Nesirinkite { $menu }. Tada į šlamštą panašūs el. laiškai dingsta ir jūs jų niekada nepamatote.
guide-trap-holds-new = Ar įjungta { $menu }? Tada naujų žmonių el. laiškai laukia, kol juos praleisite. Paieškokite ten mūsų el. laiškų.
guide-trap-whole-ending = Nespauskite { $menu }. Tai praleidžia daugiau nei mūsų adresą, todėl gali praeiti ir tie, kas pasinaudoja mūsų vardu.
guide-move-closed = { $audience ->
    [patients] { $provider } uždarė šias pašto dėžutes { $date } Duokite mums kitą adresą.
   *[parents] { $provider } uždarė šias pašto dėžutes { $date } Duokite mokyklai kitą adresą.
}
guide-move-moving = { $provider } perkelia savo pašto dėžutes į { $to }. Po to šie žingsniai gali būti kitokie.
guide-move-moved = { $provider } perkėlė šias pašto dėžutes į { $to } { $date } Atlikite { $to } žingsnius.
