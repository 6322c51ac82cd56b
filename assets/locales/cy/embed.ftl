widget-title = Cyfeiriadau e-bost { $school }
widget-open = Gweld ein holl gyfeiriadau a beth i’w wneud
widget-link = Gweld pa gyfeiriadau e-bost y mae { $school } yn eu defnyddio
widget-count = { $count ->
    [zero] Nid ydym yn ysgrifennu o unrhyw gyfeiriad.
    [one] Rydym yn ysgrifennu o un cyfeiriad.
    [two] Rydym yn ysgrifennu o ddau gyfeiriad.
    [few] Rydym yn ysgrifennu o { $count } chyfeiriad.
    [many] Rydym yn ysgrifennu o { $count } chyfeiriad.
   *[other] Rydym yn ysgrifennu o { $count } cyfeiriad.
}
widget-count-partial = { $count ->
    [zero] Nid oes cyfeiriad ar ein rhestr hyd yn hyn.
    [one] Mae un cyfeiriad ar ein rhestr hyd yn hyn.
    [two] Mae dau gyfeiriad ar ein rhestr hyd yn hyn.
    [few] Mae { $count } chyfeiriad ar ein rhestr hyd yn hyn.
    [many] Mae { $count } chyfeiriad ar ein rhestr hyd yn hyn.
   *[other] Mae { $count } cyfeiriad ar ein rhestr hyd yn hyn.
}
widget-paused = { $count ->
    [zero] Nid oes un ohonynt wedi’i oedi.
    [one] Mae un ohonynt wedi’i oedi. Peidiwch ag agor e-byst ohono am y tro.
    [two] Mae dau ohonynt wedi’u hoedi. Peidiwch ag agor e-byst ohonynt am y tro.
    [few] Mae { $count } ohonynt wedi’u hoedi. Peidiwch ag agor e-byst ohonynt am y tro.
    [many] Mae { $count } ohonynt wedi’u hoedi. Peidiwch ag agor e-byst ohonynt am y tro.
   *[other] Mae { $count } ohonynt wedi’u hoedi. Peidiwch ag agor e-byst ohonynt am y tro.
}
widget-languages = Mewn ieithoedd eraill:
widget-address = Ein tudalen: { $address }
widget-missing = Mae’r blwch hwn yn wag. Mae’r rhestr oedd yma wedi symud.
copy-dated = Copi yw hwn o { $date }. Gall cyfeiriadau newid. { $link }
copy-link = Gweld y rhestr fel y mae nawr
copy-heading = E-byst gennym ni
copy-newsletter = Gwnewch yn siŵr eich bod yn cael e-byst gan { $school }. Gwelwch pa gyfeiriadau rydym yn eu defnyddio, a sut i’w cadw allan o’r ffolder sothach: { $address }
embed-title = Rhoi ein rhestr ar wefan – { $school }
embed-heading = Rhoi ein rhestr ar wefan
embed-lead = { $audience ->
    [patients] Ar gyfer y person sy’n gofalu am y wefan. Mae pobl yn gweld pwy sy’n ysgrifennu atynt yn y man lle maen nhw’n edrych gyntaf.
   *[parents] Ar gyfer y person sy’n gofalu am wefan yr ysgol. Mae rhieni’n gweld pwy sy’n ysgrifennu atynt yn y man lle maen nhw’n edrych gyntaf.
}
embed-promise = Nid oes cwcis ynddo, ac nid yw’n cyfrif neb. Pan fydd y rhestr yn newid, mae’r wefan yn dangos hynny ar unwaith.
embed-built-heading = Gyda beth mae eich gwefan wedi’i gwneud?
embed-built-hint = Pwyswch enw. Wedyn byddwn yn dangos y ffordd sy’n gweithio yno.
embed-built-html = Ein HTML ein hunain
embed-built-someone = Mae rhywun arall yn ei wneud i ni
embed-built-other = Rhywbeth arall
embed-with = Gyda { $builder }
embed-use = Defnyddiwch ffordd { $number }
embed-else = Ddim yn gweithio? Defnyddiwch ffordd { $number }
embed-tried = Rhoesom gynnig ar hyn gyda { $version } ar { $date }.
embed-not-tried = Nid ydym wedi rhoi cynnig ar hyn ein hunain eto. Cadwch eich tudalen, yna edrychwch arni.
embed-wordpress = Gludwch y ddolen ar linell ar ei phen ei hun. Mae WordPress yn gwneud y blwch ei hun.
embed-wix = Ychwanegwch y rhan y mae Wix yn ei galw’n “Embed HTML”. Rhowch y cod ynddi a thynnwch hi i’w huchder llawn.
embed-squarespace = Ychwanegwch floc “Code” a rhowch y cod ynddo. Nid yw’r bloc hwn mewn rhai cynlluniau.
embed-google-sites = Pwyswch “Insert”, yna “Embed”, yna “Embed code”. Rhowch y cod yno.
embed-builder = Mewn blwch testun, chwiliwch am fotwm fel “HTML”, “Source” neu “</>”. Rhowch y cod yno. Dim botwm o’r fath? Yna copïwch y testun.
embed-html = Rhowch y cod lle dylai’r blwch fod.
embed-someone = Anfonwch y neges hon atynt. Mae’n cynnwys popeth sydd ei angen arnynt.
embed-other = Rhowch gynnig ar y ffyrdd yn y drefn hon: 1 yn gyntaf, yna 3, yna 4. Mae ffordd 5 yn gweithio ym mhobman.
embed-message-subject = Blwch ar gyfer ein gwefan
embed-message = Rhowch restr ein cyfeiriadau e-bost ar ein gwefan, os gwelwch yn dda. Dyma sut, gyda’r cod i’w gopïo: { $address }
embed-ways-heading = Y pum ffordd
embed-way-link = Ffordd 1: gludo dolen
embed-way-element = Ffordd 2: sgript
embed-way-frame = Ffordd 3: ffrâm
embed-way-copy = Ffordd 4: testun i’w gopïo
embed-way-button = Ffordd 5: botwm, poster neu frawddeg
embed-way-link-note = Ar gyfer WordPress a gwefannau eraill sy’n troi dolenni’n flychau. Nid oes dim arall i’w wneud.
embed-way-element-note = Y ffordd orau os gallwch ychwanegu sgriptiau. Mae’r blwch yn cymryd yr uchder sydd ei angen arno. Mae’n edrych yr un fath ar bob gwefan.
embed-way-frame-note = Ar gyfer gwefannau sy’n gadael i chi ychwanegu HTML ond dim sgriptiau. Mae’r blwch yn cadw’r uchder rydych chi’n ei roi iddo. Mae bar i sgrolio os bydd y rhestr yn tyfu.
embed-way-frame-script = Allwch chi ychwanegu sgriptiau hefyd? Ychwanegwch y llinell hon unwaith. Yna mae’r ffrâm yn cymryd yr uchder sydd ei angen arni.
embed-way-copy-note = Ar gyfer gwefannau sy’n tynnu sgriptiau a fframiau allan. Copi yw hwn ac nid yw’n newid ei hun. Copïwch ef eto pan fydd y rhestr yn newid.
embed-way-copy-feed = Gallwch ddilyn newidiadau gyda’n feed.
embed-way-button-note = Ar gyfer gwefannau lle gallwch ychwanegu dim ond lluniau a dolenni, ac ar gyfer eich cylchlythyr.
embed-button-code = Cod y botwm
embed-button-svg = Y botwm fel lluniad (SVG)
embed-button-png = Y botwm fel llun (PNG)
embed-button-link = Cadwch y llun, rhowch ef ar eich tudalen, a gadewch iddo arwain at y cyfeiriad hwn:
embed-newsletter = Brawddeg ar gyfer eich cylchlythyr
embed-poster = Posteri a llythyrau i’w hargraffu
embed-code = Cod i’w gopïo
embed-preview = Sut mae ffordd { $number } yn edrych
embed-look-heading = Maint a lliwiau
embed-view = Maint
embed-view-full = Gyda phob cyfeiriad
embed-view-compact = Bach
embed-theme = Lliwiau
embed-theme-auto = Golau neu dywyll, fel y mae’r ymwelydd yn hoffi
embed-theme-light = Golau bob amser
embed-theme-dark = Tywyll bob amser
embed-languages = Ar gyfer iaith arall, agorwch y dudalen hon yn yr iaith honno.
it-embed-heading = Os oes gan eich gwefan Content-Security-Policy
it-embed-note = Ychwanegwch ein cyfeiriad at y rheolau hyn. Nid oes angen dim arall: dim sgriptiau nac arddulliau mewnol (inline).
it-embed-way = Ffordd { $number }
it-embed-pinned = Mae enw’r sgript a’i gwerth integrity yn perthyn i un fersiwn. Nid yw byth yn newid, ac rydym yn cadw pob fersiwn. Chi sy’n penderfynu pryd i gymryd un fwy newydd.
it-embed-sandbox = Nid oes angen cwcis, storfa na dim un o’r hawliau y mae sandbox yn eu tynnu ar y ffrâm. Heb ffenestri naid mae’n dangos ei chyfeiriad i’w gopïo.
