shop-scale-heading = Argraffu ar 100 %
shop-scale = Yn y ffenestr argraffu, dewiswch “Gwir faint” (Actual size) neu “100 %”, nid “Ffitio” (Fit). Wedyn bydd y codau, y labeli a’r marciau torri o’r maint cywir.
shop-on = ar { $paper }
shop-each = { $count ->
    [zero] dim ar { $paper }
    [one] un ar { $paper }
    [two] dau ar { $paper }
    [few] { $count } ar { $paper }
    [many] { $count } ar { $paper }
   *[other] { $count } ar { $paper }
}
shop-us = Ar bapur UDA
shop-home = { $audience ->
    [patients] I fynd adref
   *[parents] Ar gyfer y bag llyfrau
}
shop-home-note = { $audience ->
    [patients] Mae’r llythyr yn rhestru ein holl gyfeiriadau. Mae’r rhai bach yn arbed papur.
   *[parents] Mae’r llythyr yn rhestru ein holl gyfeiriadau. Mae’r rhai bach yn arbed papur ac yn ffitio mewn dyddiadur.
}
shop-letter = Llythyr
shop-a5 = Llythyr hanner tudalen
shop-slips = Slipiau
shop-cut = Torrwch ar hyd y marciau. Mae pob un yn dweud popeth sydd ei angen ar deuluoedd.
shop-cards = Ar gyfer yr oergell a’r pwrs
shop-cards-note = Cardiau bach gyda’n cod, i’w cadw. Defnyddiwch bapur trwchus a thorrwch ar hyd y marciau.
shop-card = Cardiau
shop-gate = { $audience ->
    [patients] Ar gyfer y drws a’r wal
   *[parents] Ar gyfer y giât a’r wal
}
shop-gate-note = Mae’r cod yn fawr, er mwyn iddo weithio gam neu ddau i ffwrdd. Edrychwch arno o bryd i’w gilydd: gallai rhywun roi sticer drosto.
shop-poster = Poster
shop-labels = { $audience ->
    [patients] Labeli ar gyfer llythyrau a ffolderi
   *[parents] Labeli ar gyfer dyddiaduron a ffolderi
}
shop-labels-note = Dewiswch eich dalen o labeli. Mae ei rhif ar y pecyn.
shop-labels-size = Labeli: { $count }, { $width } × { $height } mm
shop-labels-low = Mae’r labeli hyn yn isel, felly mae’r cod arnynt yn fach.
shop-labels-first = Label cyntaf
shop-labels-first-hint = A yw rhan o’r ddalen wedi’i defnyddio? Cyfrwch y labeli sydd wedi’u defnyddio, fesul rhes, ac ychwanegwch un.
shop-labels-right = Symud i’r dde (mm)
shop-labels-down = Symud i lawr (mm)
shop-labels-move-hint = A yw eich argraffydd yn argraffu ychydig o’i le? Argraffwch y dudalen brawf yn gyntaf. Mae rhif o dan sero yn symud i’r chwith neu i fyny.
shop-labels-test = Tudalen brawf
shop-labels-wrong = Ni ellir argraffu’r labeli hyn
shop-labels-wrong-first = Rhaid i’r label cyntaf fod yn rhif cyfan o 1 i { $max }.
shop-labels-wrong-move = Gellir symud label { $max } mm ar y mwyaf, fel 1.5 neu -0.5.
shop-back = Yn ôl at bopeth i’w argraffu
shop-text = { $audience ->
    [patients] Ar gyfer taflenni, e-byst a gwefannau
   *[parents] Ar gyfer cylchlythyrau, e-byst a gwefannau
}
shop-text-news = Ar gyfer cylchlythyr
shop-text-signature = O dan eich e-byst
shop-text-file = Y ddau mewn ffeil
shop-copy = Copïo
shop-copied = Wedi’i gopïo
