mail-school-lead = Mae rhai o’n he-byst yn mynd i’r ffolder sothach. Dywedwch wrth eich e-bost pa rai sy’n dod gennym ni. Mae’n cymryd tua dau funud.
mail-show-how = Dangoswch i mi sut
mail-title = Pa e-bost ydych chi’n ei ddefnyddio? – { $school }
mail-heading = Pa e-bost ydych chi’n ei ddefnyddio?
mail-lead = Wedyn byddwn yn dangos dim ond y camau ar gyfer eich e-bost chi.
mail-type-label = Beth sy’n dod ar ôl yr @ yn eich cyfeiriad e-bost?
mail-type-why = Er enghraifft gmail.com. Dyna’r cyfan sydd ei angen arnom, felly peidiwch â rhoi eich rhan chi eich hun. Nid ydym yn cadw’r hyn rydych chi’n ei deipio.
mail-type-go = Ymlaen
mail-type-live = Y blwch ddim yn gweithio? Dewiswch o’r rhestr, neu ewch i { $site }.
mail-choose-heading = Dewiswch eich un chi
mail-choose-more = Mwy o gwmnïau e-bost
mail-choose-none = Eich un chi ddim yma?
mail-slip-heading = Oeddech chi’n meddwl { $meant }?
mail-slip-yes = Ie, { $meant } yw e
mail-slip-no = Na, { $typed } yw e
mail-unknown-heading = Nid ydym yn adnabod { $typed }
mail-unknown = Ai e-bost gwaith neu goleg yw e? Neu a yw eich cwmni e-bost yn y rhestr hon?
mail-unreadable-heading = Ni allem ddarllen hynny
mail-unreadable = Teipiwch dim ond beth sy’n dod ar ôl yr @, fel gmail.com. Neu dewiswch o’r rhestr.
mail-of-heading = { $id ->
    [other] Cael ein he-byst mewn unrhyw e-bost
    [work] Cael ein he-byst yn y gwaith neu’r coleg
   *[some] Cael ein he-byst yn { $provider }
}
mail-of-title = { $id ->
    [other] Cael ein he-byst mewn unrhyw e-bost – { $school }
    [work] Cael ein he-byst yn y gwaith neu’r coleg – { $school }
   *[some] Cael ein he-byst yn { $provider } – { $school }
}
mail-of-lead-lasts = Y ffordd orau sy’n dod gyntaf. Mae’n para, felly gwnewch hi unwaith a dyna ni.
mail-of-lead-helps = Yma, nid yw’r un ffordd yn addewid. Mae pob un yn helpu, felly gwnewch bopeth y gallwch.
mail-of-another = Cwmni e-bost arall
mail-where-heading = Ble ydych chi’n darllen eich e-bost?
mail-where-android = Ffôn Android
mail-where-ios = iPhone neu iPad
mail-where-computer = Cyfrifiadur
mail-computer-first = Mae angen cyfrifiadur ar gyfer hyn, ond dim ond unwaith. Anfonwch y dudalen hon atoch chi eich hun a’i hagor yno.
mail-email-page = E-bostiwch y dudalen hon ataf
mail-email-page-subject = Sut i gael e-byst gan { $school }
mail-email-page-text = Agorwch y dudalen hon ar gyfrifiadur: { $address }
mail-computer-now = Rydw i ar gyfrifiadur nawr
mail-by-hand = Y botwm ddim yn gweithio?
mail-with-file = Defnyddio ffeil yn lle hynny
mail-open = Agor { $program }
mail-open-part = Agor { $program } ({ $number } o { $count })
mail-open-parts = Nid yw ein cyfeiriadau i gyd yn ffitio mewn un botwm. Gwnewch y camau hyn unwaith ar gyfer pob botwm.
mail-save-file = Cadw ein ffeil
mail-picture = Llun o’r sgrin: { $words }
mail-also-called = Gall fod â’r enw { $menu } hefyd.
mail-addresses-heading = Ein cyfeiriadau
mail-addresses-note = Tapiwch gyfeiriad i’w ddewis i gyd. Yna copïwch ef.
mail-addresses-none = Nid oes cyfeiriad i’w roi i mewn ar hyn o bryd.
mail-copy = Copïo
mail-copy-all = Copïo’r cyfan
mail-copy-address = Copïo { $address }
mail-copied = Wedi’i gopïo
mail-shared-heading = { $count ->
    [zero] Nid oes cyfeiriad wedi’i adael allan. Pam?
    [one] Mae un cyfeiriad wedi’i adael allan. Pam?
    [two] Mae dau gyfeiriad wedi’u gadael allan. Pam?
    [few] Mae { $count } chyfeiriad wedi’u gadael allan. Pam?
    [many] Mae { $count } chyfeiriad wedi’u gadael allan. Pam?
   *[other] Mae { $count } cyfeiriad wedi’u gadael allan. Pam?
}
mail-shared-why = { $audience ->
    [patients] Mae eraill yn defnyddio’r cyfeiriad hwn hefyd. Os byddwch yn ei adael i mewn, bydd eu he-byst nhw yn dod i mewn hefyd.
   *[parents] Mae ysgolion eraill yn defnyddio’r cyfeiriad hwn hefyd. Os byddwch yn ei adael i mewn, bydd eu he-byst nhw yn dod i mewn hefyd.
}
mail-shared-add = Agor { $program } gyda’r cyfeiriadau hyn hefyd
mail-notes-heading = Da gwybod
mail-traps-heading = Cymerwch ofal gyda hyn
mail-moves-heading = Mae’r blychau e-bost hyn yn newid
mail-move-some = Mae hyn am gyfeiriadau sy’n gorffen gyda { $endings }.
mail-own-help = Help gan { $provider }
mail-undo-heading = Sut i dynnu cyfeiriad allan
mail-undo-why = Gwnewch hyn pan fyddwn yn oedi cyfeiriad neu’n rhoi’r gorau iddo.
mail-worked-heading = A weithiodd?
mail-worked = { $audience ->
    [patients] Gofynnwch i ni anfon e-bost prawf atoch. Nid yw’r un gosodiad yn addewid: gall e-bost gael ei ddal yn ôl o hyd.
   *[parents] Gofynnwch i swyddfa’r ysgol anfon e-bost prawf atoch. Nid yw’r un gosodiad yn addewid: gall e-bost gael ei ddal yn ôl o hyd.
}
mail-ask-test = Gofyn am e-bost prawf
mail-help-link = Dim byd yn cyrraedd o hyd?
mail-in-app = Dim byd yn digwydd wrth bwyso botwm? Agorwch y dudalen hon yn eich porwr, fel Chrome neu Safari.
mail-in-app-seen = Rydych chi y tu mewn i ap arall. Efallai na fydd yn cadw ein cyswllt na’n ffeiliau. Agorwch y dudalen hon yn eich porwr yn gyntaf, fel Chrome neu Safari.
mail-work-subject = Gadewch e-byst gan { $school } drwodd, os gwelwch yn dda
mail-work-text =
    Helo,

    nid yw e-byst gan { $school } yn fy nghyrraedd, neu maen nhw’n mynd i’r sbam. Gadewch nhw drwodd, os gwelwch yn dda. Dyma’r union gyfeiriadau:

    { $addresses }

    Peidiwch â gadael mwy na’r cyfeiriadau hyn i mewn, a chadwch y profion ymlaen (SPF, DKIM a DMARC).
    Mae’r rhestr gyda llofnodion ar gyfer peiriannau yma: { $list }

    Diolch
mail-work-send = E-bostio’r neges hon
mail-send-office = { $audience ->
    [patients] Anfon hwn atom ni
   *[parents] Anfon hwn at y swyddfa
}
mail-ring-office = Ffoniwch ni ar { $phone } a dywedwch:
mail-tell-office = { $audience ->
    [patients] Gofynnwch i ni, a dywedwch:
   *[parents] Gofynnwch yn swyddfa’r ysgol, a dywedwch:
}
mail-test-subject = Anfonwch e-bost prawf ataf, os gwelwch yn dda
mail-test-text = Anfonwch e-bost prawf i’r cyfeiriad hwn, os gwelwch yn dda. Rydw i wedi gosod fy e-bost fel bod eich e-byst chi yn cyrraedd. Diolch.
mail-check-subject = A yw fy nghyfeiriad e-bost yn gywir?
mail-check-text = Edrychwch pa gyfeiriad e-bost sydd gennych ar fy nghyfer, os gwelwch yn dda. Ai hwnnw yw’r un rydw i’n ysgrifennu ohono? Diolch.
mail-stopped-subject = Efallai fod eich e-byst ataf wedi’u hatal
mail-stopped-text = Efallai fy mod wedi pwyso “Spam” neu “Unsubscribe” (dad-danysgrifio) ar un o’ch e-byst. Edrychwch, os gwelwch yn dda, a yw fy nghyfeiriad ar restr o bobl nad ydynt yn cael e-byst mwyach. Gall fod â’r enw rhestr “suppression”, “bounce” neu “unsubscribe”. Tynnwch fi oddi arni, os gwelwch yn dda. Diolch.
mail-spam-subject = Roedd eich e-bost prawf yn fy ffolder sbam
mail-spam-text = Roedd eich e-bost prawf yn fy ffolder sbam. Rydw i wedi dweud nad sbam yw e, ac wedi gwneud y camau ar eich tudalen. Anfonwch un arall, os gwelwch yn dda. Diolch.
mail-nothing-subject = Ni chyrhaeddodd eich e-bost prawf
mail-nothing-text = Ni chyrhaeddodd eich e-bost prawf. Nid yw yn fy mewnflwch nac yn y sbam. A ddaeth yn ôl atoch gyda gwall? Gofynnwch i’r bobl sy’n gofalu am eich e-bost beth ddigwyddodd iddo, os gwelwch yn dda. Diolch.
mail-help-title = Dim byd yn cyrraedd o hyd? – { $school }
mail-help-heading = Dim byd yn cyrraedd o hyd?
mail-help-lead = Cymerwch un cwestiwn ar ôl y llall. Mae’r rhan fwyaf o bobl yn cael yr ateb yma.
mail-help-address-heading = A yw eich cyfeiriad cywir gennym ni?
mail-help-address = Mae un llythyren anghywir yn ddigon. Gofynnwch i ni pa gyfeiriad sydd gennym ar eich cyfer.
mail-help-stopped-heading = A wnaethoch chi erioed bwyso “Spam” neu “Unsubscribe” (dad-danysgrifio)?
mail-help-stopped = Yna efallai nad oes neb yn anfon atoch mwyach. Ni allwch newid hynny yn eich e-bost. Gallwn ni.
mail-help-blocked-heading = Ydych chi wedi ein rhwystro?
mail-help-blocked = Edrychwch yng ngosodiadau eich e-bost am gyfeiriadau sydd wedi’u rhwystro (blocked), ac am reolau neu hidlyddion. A yw un o’n cyfeiriadau yno? Tynnwch ef allan.
mail-help-full-heading = A yw eich blwch e-bost yn llawn?
mail-help-full = Mae blwch e-bost llawn yn troi e-byst newydd i ffwrdd. Dilëwch beth nad oes ei angen arnoch. Yna gwagiwch y bin a’r ffolder sbam.
mail-help-held-heading = A yw ein he-byst yn cael eu dal yn ôl?
mail-help-held = Edrychwch yn y gosodiadau ar gyfer sbam. A yw sbam yn cael ei ddileu neu ei droi i ffwrdd? Newidiwch hynny, fel bod sbam yn mynd i ffolder. Chwiliwch hefyd am restr o’r enw cwarantin (Quarantine).
mail-help-steps-heading = Ydych chi wedi gwneud y camau ar gyfer eich e-bost?
mail-help-steps = Maen nhw’n cymryd tua dau funud.
mail-help-test-heading = Nawr gofynnwch am e-bost prawf
mail-help-test = Arhoswch nes ein bod wedi’i anfon. Yna edrychwch yn eich mewnflwch ac yn eich ffolder sbam neu sothach (Spam neu Junk). Ble mae e?
mail-help-inbox-heading = Yn fy mewnflwch
mail-help-inbox = Da iawn! Mae’n gweithio. Dewch yn ôl i’n tudalen pan fydd y rhestr yn newid.
mail-help-spam-heading = Yn y sbam neu’r sothach
mail-help-spam = Agorwch ef a dywedwch nad sbam yw e. Yna gwnewch y camau ar gyfer eich e-bost a gofynnwch am un arall.
mail-help-nothing-heading = Dim yn unman
mail-help-nothing = Yna mae rhywbeth yn atal ein he-byst ar y ffordd. Ni allwch wneud mwy yn eich e-bost. Rhaid i ni ofyn i’r bobl sy’n eu hanfon.
mail-print-heading = Camau ar gyfer eich e-bost
mail-print-note = Gallwch argraffu’r camau ar gyfer pob cwmni e-bost hefyd. Dewiswch un ac argraffwch ei dudalen.
