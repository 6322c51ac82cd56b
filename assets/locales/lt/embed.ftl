widget-title = { $audience ->
    [patients] Įstaigos { $school } el. pašto adresai
   *[parents] Mokyklos { $school } el. pašto adresai
}
widget-open = Visi mūsų adresai ir ką daryti
widget-link = { $audience ->
    [patients] Pažiūrėkite, kokius el. pašto adresus naudoja įstaiga { $school }
   *[parents] Pažiūrėkite, kokius el. pašto adresus naudoja mokykla { $school }
}
widget-count = { $count ->
    [one] Rašome iš { $count } adreso.
    [few] Rašome iš { $count } adresų.
    [many] Rašome iš { $count } adreso.
   *[other] Rašome iš { $count } adresų.
}
widget-count-partial = { $count ->
    [one] Kol kas mūsų sąraše yra { $count } adresas.
    [few] Kol kas mūsų sąraše yra { $count } adresai.
    [many] Kol kas mūsų sąraše yra { $count } adreso.
   *[other] Kol kas mūsų sąraše yra { $count } adresų.
}
widget-paused = { $count ->
    [one] Iš jų sustabdytas { $count }. Kol kas neatidarykite el. laiškų iš jo.
    [few] Iš jų sustabdyti { $count }. Kol kas neatidarykite el. laiškų iš jų.
    [many] Iš jų sustabdyta { $count }. Kol kas neatidarykite el. laiškų iš jų.
   *[other] Iš jų sustabdyta { $count }. Kol kas neatidarykite el. laiškų iš jų.
}
widget-languages = Kitomis kalbomis:
widget-address = Mūsų puslapis: { $address }
widget-missing = Šis langelis tuščias. Čia buvęs sąrašas perkeltas kitur.
copy-dated = Tai kopija, padaryta { $date } Adresai gali keistis. { $link }
copy-link = Pažiūrėkite, koks sąrašas yra dabar
copy-heading = Mūsų el. laiškai
copy-newsletter = { $audience ->
    [patients] Kad įstaigos { $school } el. laiškai jus pasiektų, pažiūrėkite, kokius adresus naudojame ir ką daryti, kad jie nepatektų į šlamštą: { $address }
   *[parents] Kad mokyklos { $school } el. laiškai jus pasiektų, pažiūrėkite, kokius adresus naudojame ir ką daryti, kad jie nepatektų į šlamštą: { $address }
}
embed-title = Mūsų sąrašas svetainėje – { $school }
embed-heading = Mūsų sąrašas svetainėje
embed-lead = { $audience ->
    [patients] Tam, kas prižiūri svetainę. Žmonės mato, kas jiems rašo, ten, kur pirmiausia žiūri.
   *[parents] Tam, kas prižiūri mokyklos svetainę. Tėvai mato, kas jiems rašo, ten, kur pirmiausia žiūri.
}
embed-promise = Čia nėra slapukų, ir nieko neskaičiuojame. Kai sąrašas pasikeičia, svetainė iš karto tai parodo.
embed-built-heading = Kuo sukurta jūsų svetainė?
embed-built-hint = Paspauskite pavadinimą. Tada parodysime būdą, kuris ten veikia.
embed-built-html = Savas HTML
embed-built-someone = Tai mums daro kas nors kitas
embed-built-other = Kažkas kita
embed-with = Programa: { $builder }
embed-use = Naudokite { $number } būdą
embed-else = Neveikia? Naudokite { $number } būdą
embed-tried = Išbandėme tai su { $version } { $date }
embed-not-tried = Patys to dar neišbandėme. Išsaugokite puslapį ir į jį pažiūrėkite.
embed-wordpress = Įklijuokite nuorodą atskiroje eilutėje. WordPress langelį padarys pati.
embed-wix = Pridėkite dalį, kuri Wix programoje vadinasi „Embed HTML“. Įdėkite į ją kodą ir ištempkite per visą aukštį.
embed-squarespace = Pridėkite bloką „Code“ ir įdėkite į jį kodą. Kai kuriuose planuose šio bloko nėra.
embed-google-sites = Paspauskite „Insert“, tada „Embed“, tada „Embed code“. Ten įdėkite kodą.
embed-builder = Teksto lauke ieškokite tokio mygtuko kaip „HTML“, „Source“ arba „</>“. Ten įdėkite kodą. Tokio mygtuko nėra? Tada nukopijuokite tekstą.
embed-html = Įdėkite kodą ten, kur turi būti langelis.
embed-someone = Išsiųskite jiems šią žinutę. Joje yra viskas, ko reikia.
embed-other = Išbandykite būdus šia tvarka: pirmiausia 1, tada 3, tada 4. 5 būdas veikia visur.
embed-message-subject = Langelis mūsų svetainei
embed-message = Prašau įdėti mūsų el. pašto adresų sąrašą į mūsų svetainę. Čia parašyta, kaip tai padaryti, ir yra kodas, kurį reikia nukopijuoti: { $address }
embed-ways-heading = Penki būdai
embed-way-link = 1 būdas: įklijuoti nuorodą
embed-way-element = 2 būdas: scenarijus (script)
embed-way-frame = 3 būdas: rėmelis (frame)
embed-way-copy = 4 būdas: tekstas, kurį nukopijuojate
embed-way-button = 5 būdas: mygtukas, plakatas arba sakinys
embed-way-link-note = Tinka WordPress ir kitoms svetainėms, kurios nuorodas paverčia langeliais. Daugiau nieko daryti nereikia.
embed-way-element-note = Geriausias būdas, jei galite pridėti scenarijų. Langelis būna tokio aukščio, kokio reikia. Visose svetainėse jis atrodo vienodai.
embed-way-frame-note = Tinka svetainėms, kuriose galima pridėti HTML, bet ne scenarijų. Langelis lieka tokio aukščio, kokį nurodote. Jei sąrašas pailgėja, atsiranda slinkties juosta.
embed-way-frame-script = Galite pridėti ir scenarijų? Vieną kartą pridėkite šią eilutę. Tada rėmelis bus tokio aukščio, kokio reikia.
embed-way-copy-note = Tinka svetainėms, kurios pašalina scenarijus ir rėmelius. Tai kopija, ir pati ji nesikeičia. Kai sąrašas pasikeičia, nukopijuokite iš naujo.
embed-way-copy-feed = Pakeitimus galite sekti mūsų sraute (feed).
embed-way-button-note = Tinka svetainėms, kuriose galima pridėti tik paveikslėlius ir nuorodas, ir jūsų naujienlaiškiui.
embed-button-code = Mygtuko kodas
embed-button-svg = Mygtukas kaip piešinys (SVG)
embed-button-png = Mygtukas kaip paveikslėlis (PNG)
embed-button-link = Išsaugokite paveikslėlį, įdėkite jį į savo puslapį ir pridėkite nuorodą į šį adresą:
embed-newsletter = Sakinys jūsų naujienlaiškiui
embed-poster = Plakatai ir laiškai spausdinti
embed-code = Kodas, kurį reikia nukopijuoti
embed-preview = Taip atrodo { $number } būdas
embed-look-heading = Dydis ir spalvos
embed-view = Dydis
embed-view-full = Su visais adresais
embed-view-compact = Mažas
embed-theme = Spalvos
embed-theme-auto = Šviesios arba tamsios, kaip patinka lankytojui
embed-theme-light = Visada šviesios
embed-theme-dark = Visada tamsios
embed-languages = Jei reikia kitos kalbos, atidarykite šį puslapį ta kalba.
it-embed-heading = Jei jūsų svetainėje yra Content-Security-Policy
it-embed-note = Pridėkite mūsų adresą prie šių taisyklių. Daugiau nieko nereikia: nei „inline“ scenarijų, nei „inline“ stilių.
it-embed-way = { $number } būdas
it-embed-pinned = Scenarijaus pavadinimas ir jo „integrity“ reikšmė priklauso vienai versijai. Ji niekada nesikeičia, ir mes saugome visas versijas. Kada imti naujesnę, sprendžiate jūs.
it-embed-sandbox = Rėmeliui nereikia nei slapukų, nei saugyklos, nei teisių, kurias atima „sandbox“. Jei negalima atidaryti naujų langų, jis parodo savo adresą, kad galėtumėte jį nukopijuoti.
