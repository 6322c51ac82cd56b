shop-scale-heading = Tipăriți la 100 %
shop-scale = În fereastra de tipărire, alegeți „Dimensiune reală” sau „100 %”, nu „Potrivire”. Atunci codurile, etichetele și semnele de tăiere au mărimea corectă.
shop-on = pe { $paper }
shop-each = { $count ->
    [one] { $count } pe { $paper }
    [few] { $count } pe { $paper }
   *[other] { $count } pe { $paper }
}
shop-us = Pe hârtie format SUA
shop-home = { $audience ->
    [patients] De luat acasă
   *[parents] Pentru ghiozdan
}
shop-home-note = { $audience ->
    [patients] Scrisoarea arată toate adresele noastre. Foile mici economisesc hârtie.
   *[parents] Scrisoarea arată toate adresele noastre. Foile mici economisesc hârtie și încap în agendă.
}
shop-letter = Scrisoare
shop-a5 = Scrisoare pe jumătate de pagină
shop-slips = Bilețele
shop-cut = Tăiați pe la semne. Fiecare spune tot ce le trebuie familiilor.
shop-cards = Pentru frigider și portofel
shop-cards-note = Cartonașe cu codul nostru, de păstrat. Folosiți hârtie groasă și tăiați pe la semne.
shop-card = Cartonașe
shop-gate = { $audience ->
    [patients] Pentru ușă și perete
   *[parents] Pentru poartă și perete
}
shop-gate-note = Codul este mare, ca să meargă de la un pas sau doi. Uitați-vă la el din când în când: cineva poate lipi un abțibild peste el.
shop-poster = Afiș
shop-labels = { $audience ->
    [patients] Etichete pentru scrisori și dosare
   *[parents] Etichete pentru agende și dosare
}
shop-labels-note = Alegeți coala dumneavoastră de etichete. Numărul ei este pe pachet.
shop-labels-size = Etichete: { $count }, { $width } × { $height } mm
shop-labels-low = Aceste etichete sunt joase, așa că și codul lor este mic.
shop-labels-first = Prima etichetă
shop-labels-first-hint = Coala este folosită în parte? Numărați etichetele folosite, rând cu rând, și adunați încă 1.
shop-labels-right = Mutare la dreapta (mm)
shop-labels-down = Mutare în jos (mm)
shop-labels-move-hint = Imprimanta tipărește puțin alături? Tipăriți întâi pagina de probă. Un număr sub zero mută la stânga sau în sus.
shop-labels-test = Pagină de probă
shop-labels-wrong = Aceste etichete nu se pot tipări
shop-labels-wrong-first = Prima etichetă trebuie să fie un număr întreg de la 1 la { $max }.
shop-labels-wrong-move = O etichetă poate fi mutată cu cel mult { $max } mm, de exemplu 1.5 sau -0.5.
shop-back = Înapoi la tot ce se poate tipări
shop-text = { $audience ->
    [patients] Pentru pliante, e-mailuri și site-uri
   *[parents] Pentru buletine, e-mailuri și site-uri
}
shop-text-news = Pentru un buletin informativ
shop-text-signature = Sub e-mailurile dumneavoastră
shop-text-file = Amândouă într-un fișier
shop-copy = Copiază
shop-copied = Copiat
