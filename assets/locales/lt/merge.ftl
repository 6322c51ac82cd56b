merge-to = { $audience ->
    [patients] Skirta:
   *[parents] Vaiko šeimai:
}
merge-heading = { $audience ->
    [patients] Laiškai su vardais
   *[parents] Laiškai su vardais, klasė po klasės
}
merge-lead = { $audience ->
    [patients] Paimkite vardų sąrašą. Tada kiekvienas vardas bus ant laiško tinkama kalba, toje vietoje, kur yra voko langelis.
   *[parents] Paimkite klasės sąrašą. Tada kiekvieno vaiko vardas bus ant laiško šeimos kalba. Laišką iš karto galima dėti į kuprinę arba į voką su langeliu.
}
merge-promise = Vardai ir pavardės lieka šiame kompiuteryje. Visą darbą čia pat atlieka jūsų naršyklė. Nei vardai, nei pavardės nesiunčiami nei mums, nei kam nors kitam.
merge-begin = Pradėti nuo sąrašo
merge-not-loaded = Šios dalies įkelti nepavyko. Įkelkite puslapį iš naujo ir pabandykite dar kartą.
merge-too-old = Ši naršyklė tam per sena. Naudokite naują Edge, Chrome, Firefox arba Safari versiją. Visi kiti šio puslapio laiškai veikia visose naršyklėse.
merge-list = Jūsų sąrašas
merge-list-note = { $audience ->
    [patients] Kiekvienam žmogui – viena eilutė: vardas ir pavardė, grupė ir kalba.
   *[parents] Kiekvienam vaikui – viena eilutė: vardas ir pavardė, klasė ir namų kalba. Tokį sąrašą galite išsaugoti iš SIMS, Arbor ar Bromcom arba surinkti programoje Excel.
}
merge-file = Failas su sąrašu
merge-file-hint = Tai turi būti CSV failas. Programoje Excel: „Failas“, „Įrašyti kaip“, „CSV UTF-8“. Failą galite ir nutempti čia. Daugiausia – { $max } vardų.
merge-paste = Arba įklijuokite sąrašą čia
merge-paste-hint = Programoje Excel pažymėkite langelius, nukopijuokite ir įklijuokite į šį lauką.
merge-read = Skaityti, ką įklijavau
merge-bad-empty = Šiame sąraše nėra vardų. Paimkite tokį, kuriame kiekvienam vardui yra eilutė.
merge-bad-size = Šis failas per didelis vardų sąrašui. Daugiausia – { $max } MB. Pasirinkite kitą failą.
merge-bad-workbook = Tai Excel ar kitos programos failas, o ne CSV failas. Atidarykite jį toje programoje, paspauskite „Failas“, „Įrašyti kaip“, pasirinkite „CSV UTF-8“ ir imkite tą naują failą. Arba nukopijuokite langelius ir įklijuokite žemiau.
merge-bad-file = Šio failo negalime perskaityti. Pirmiausia išsaugokite sąrašą kaip CSV. Programoje Excel: „Failas“, „Įrašyti kaip“, „CSV UTF-8“.
merge-bad-many = Per daug vardų vienu metu: { $count }. Daugiausia – { $max }. Padalykite sąrašą ir darykite vieną dalį po kitos.
merge-found = Ką perskaitėme
merge-names = Vardai
merge-classes = { $audience ->
    [patients] Grupės
   *[parents] Klasės
}
merge-languages = Kalbos
merge-left-out = Praleistos eilutės
merge-line = { $line } eilutė
merge-line-no-name = Nėra vardo. Įrašykite jį į savo sąrašą arba eilutę praleiskite.
merge-line-long = Vardas per ilgas laiškui. Ar tai tinkamas stulpelis?
merge-line-quote = Čia kabutės (") atsidaro, bet neužsidaro. Išimkite jas iš savo sąrašo.
merge-line-above = Ši eilutė yra virš stulpelių pavadinimų.
merge-line-more = Čia nerodomų eilučių: { $count }
merge-preview = Pirmieji laiškai
merge-columns = Kas yra kuriame stulpelyje?
merge-column-name = Vardas
merge-column-second = Pavardė, jei atskirai
merge-column-class = { $audience ->
    [patients] Grupė
   *[parents] Klasė
}
merge-column-language = Kalba
merge-column-none = Nėra
merge-column-number = { $number } stulpelis
merge-column-headings = Pirmoje eilutėje – stulpelių pavadinimai, ne vardas
merge-choose = Koks laiškas kuriai kalbai?
merge-choose-note = Kur parašyta „Patikrinkite“, nebuvome tikri. Kalbai, kurios neturime, tenka laiškas anglų kalba.
merge-choose-said = Jūsų sąraše
merge-choose-letter = Laiškas
merge-choose-empty = Tuščia
merge-choose-check = Patikrinkite
merge-how = Kokie laiškai?
merge-kind = Laiško rūšis
merge-paper = Popierius
merge-sides = Spausdintuvas spausdina
merge-sides-both = abiejose pusėse
merge-sides-one = vienoje pusėje
merge-separators = { $audience ->
    [patients] Prieš kiekvieną grupę įdėti lapą su jos pavadinimu
   *[parents] Prieš kiekvieną klasę įdėti lapą su jos pavadinimu
}
merge-ticks = Surašyti jame vardus, kad būtų galima pažymėti
merge-counts = Kiek reikia spausdinti
merge-counts-letters = Laiškai
merge-counts-pages = Puslapiai viename laiške
merge-counts-sheets = Popieriaus lapai
merge-counts-half = Lapai su pusės puslapio laiškais
merge-counts-slips = Lapai su lapeliais
merge-counts-between = { $audience ->
    [patients] Lapai tarp grupių
   *[parents] Lapai tarp klasių
}
merge-counts-total = Iš viso
merge-counts-note = Vardų nereikia? Pusės puslapio laiškai ir lapeliai taupo popierių: spausdinkite juos aukščiau šiame puslapyje. Paskutiniai du stulpeliai rodo, kiek lapų reikia.
merge-counts-copy = Kopijuoti lentelę
merge-not-fetched = Laiško gauti nepavyko: { $language }. Patikrinkite interneto ryšį ir pabandykite dar kartą.
merge-no-letter = Čia nėra laiško šia kalba: { $language }. Aukščiau pasirinkite jai kitą laišką.
merge-again = Bandyti vėl
merge-make = Paruošti laiškus
merge-making = Laiškai ruošiami …
merge-ready = Laiškai paruošti.
merge-save = Išsaugoti laiškus (PDF)
merge-print-both = Spausdinkite failą 100 %, abiejose pusėse, apverčiant per ilgąjį kraštą.
merge-print-one = Spausdinkite failą 100 %, vienoje pusėje.
merge-pages = Puslapiai
merge-size = Dydis
merge-not-made = Laiškų paruošti nepavyko. Įkelkite puslapį iš naujo ir pabandykite dar kartą. Be vardų juos galite spausdinti aukščiau šiame puslapyje.
merge-title = Laiškai su vardais – { $school }
merge-no-class = { $audience ->
    [patients] Be grupės
   *[parents] Be klasės
}
merge-sent = Kas išėjo iš šio kompiuterio
merge-sent-names = Vardai ir pavardės, išėję iš šio kompiuterio
merge-sent-files = Failai, gauti iš šios svetainės
merge-sent-note = Tai failų adresai. Nė viename iš jų nėra nei vardo, nei pavardės.
