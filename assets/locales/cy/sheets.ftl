sheet-reason = { $audience ->
    [patients] Mae rhai o’n he-byst yn mynd i’r ffolder sothach. Wedyn mae pobl yn colli newyddion am apwyntiadau a chanlyniadau.
   *[parents] Mae rhai o’n he-byst yn mynd i’r ffolder sothach. Wedyn mae teuluoedd yn colli newyddion am gau’r ysgol, teithiau a phrydau bwyd.
}
sheet-step-open = Pwyntiwch gamera eich ffôn at y cod, neu deipiwch y cyfeiriad oddi tano.
sheet-step-save = Pwyswch “Cadw ein cyswllt”.
sheet-step-junk = Oes e-bost gennym ni yn eich ffolder sothach? Pwyswch “Nid sothach” (Not junk).
sheet-addresses = Rhai o’n cyfeiriadau
sheet-more = { $count ->
    [zero] Nid oes mwy o gyfeiriadau ar ein tudalen.
    [one] Mae un cyfeiriad arall ar ein tudalen.
    [two] Mae dau gyfeiriad arall ar ein tudalen.
    [few] Mae { $count } chyfeiriad arall ar ein tudalen.
    [many] Mae { $count } chyfeiriad arall ar ein tudalen.
   *[other] Mae { $count } cyfeiriad arall ar ein tudalen.
}
sheet-fake = Gall unrhyw un ffugio e-bost. Os yw’n gofyn am arian neu gyfrinair, ffoniwch ni yn gyntaf: { $phone }
sheet-fake-ask = Gall unrhyw un ffugio e-bost. Os yw’n gofyn am arian neu gyfrinair, gofynnwch i ni yn gyntaf.
sheet-scan = Sganiwch hwn, yna pwyswch “Cadw ein cyswllt”.
sheet-check = Ansicr am e-bost? Gallwch ei wirio yma hefyd.
sheet-phone = Ffoniwch ni: { $phone }
sheet-poster-scan = Pwyntiwch gamera eich ffôn at y cod.
sheet-poster-type = Neu deipiwch y cyfeiriad hwn:
sheet-poster-begins = Edrychwch ar gyfeiriad y dudalen sy’n agor. Rhaid iddo ddechrau gyda { $address }
sheet-poster-else = Os nad yw, caewch y dudalen a dywedwch wrthym. Efallai fod rhywun wedi rhoi sticer dros y cod.
sheet-poster-never = Nid yw ein tudalen byth yn gofyn i chi am gyfrinair nac am arian.
sheet-unchecked = Cyfrifiadur wnaeth y cyfieithiad hwn. Does neb wedi ei wirio eto.
sheet-unchecked-half = Cyfrifiadur wnaeth y cyfieithiad hwn. Does neb wedi ei wirio eto. Mae’r Saesneg ar hanner arall y ddalen.
sheet-unchecked-short = Cyfieithiad gan gyfrifiadur, heb ei wirio eto.
sheet-test-title = Tudalen brawf ar gyfer labeli { $sheet }
sheet-test-print = Argraffwch y dudalen hon ar bapur plaen, ar 100 %. Peidiwch â dewis “Ffitio i’r dudalen” (Fit to page).
sheet-test-hold = Rhowch hi ar ddalen o labeli a daliwch y ddwy at ffenestr.
sheet-test-right = A yw’r fframiau’n rhy bell i’r dde? Yna rhowch rif o dan sero yn “Symud i’r dde”, fel -1.5.
sheet-test-down = A ydynt yn rhy bell i lawr? Yna rhowch rif o dan sero yn “Symud i lawr”.
sheet-test-ruler = Rhaid i’r llinell hon fod yn { $length } mm o hyd.
sheet-test-moved = Wedi’u symud { $dx } mm i’r dde a { $dy } mm i lawr.
text-newsletter = Mae rhai o’n he-byst yn mynd i’r ffolder sothach. Gallwch chi helpu: ewch i { $address } a phwyswch “Cadw ein cyswllt”. Mae holl gyfeiriadau e-bost { $school } yno. Gall unrhyw un ffugio e-bost. Os yw’n gofyn am arian neu gyfrinair, ffoniwch ni ar { $phone } cyn ateb.
text-newsletter-ask = Mae rhai o’n he-byst yn mynd i’r ffolder sothach. Gallwch chi helpu: ewch i { $address } a phwyswch “Cadw ein cyswllt”. Mae holl gyfeiriadau e-bost { $school } yno. Gall unrhyw un ffugio e-bost. Os yw’n gofyn am arian neu gyfrinair, gofynnwch i ni cyn ateb.
text-signature = Ydych chi’n cael ein he-byst i gyd? Dyma ein cyfeiriadau: { $address }
