guide-name-other = Cwmni e-bost arall
guide-name-work = E-bost yn y gwaith neu’r coleg
guide-step-open-link = { $filled ->
    [yes] Pwyswch y botwm hwn. Mae’n agor { $program } gyda’n cyfeiriadau wedi’u llenwi’n barod.
   *[no] Pwyswch y botwm hwn. Mae’n agor tudalen gywir { $program }.
}
guide-step-open-site = Agorwch { $program } ar gyfrifiadur, yn y porwr. Mewngofnodwch.
guide-step-open-app = Agorwch ap { $program } ar eich ffôn.
guide-step-open-program = Agorwch { $program } ar eich cyfrifiadur.
guide-step-open-phone-settings = Agorwch osodiadau eich ffôn.
guide-step-open-settings = Agorwch osodiadau eich e-bost.
guide-step-open-spam-folder = Agorwch eich ffolder sbam (Spam). Gall fod â’r enw sothach (Junk) hefyd.
guide-step-say-not-spam = Dywedwch nad sbam yw e, neu symudwch ef i’ch mewnflwch.
guide-step-open-folder = Agorwch y ffolder { $folder }.
guide-step-look-in-folder = Chwiliwch am ein he-byst yn { $folder } hefyd.
guide-step-open-message = Agorwch e-bost gennym ni.
guide-step-select-message = Ticiwch e-bost gennym ni. Nid oes angen ei agor.
guide-step-hold-message = Pwyswch a daliwch eich bys ar e-bost gennym ni.
guide-step-right-click-message = Pwyswch e-bost gennym ni â botwm de’r llygoden.
guide-step-move-message = Symudwch yr e-bost i { $folder }.
guide-step-press-name = Pwyswch ein henw neu ein llun ar frig yr e-bost.
guide-step-press = Pwyswch { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Pwyswch yr olwyn gocos.
    [dots] Pwyswch y tri dot.
    [lines] Pwyswch y tair llinell. Maen nhw’n agor y ddewislen.
    [plus] Pwyswch yr arwydd plws.
    [pencil] Pwyswch y pensil.
    [bin] Pwyswch y bin.
    [person] Pwyswch eich llun neu eich llythrennau chi.
   *[arrow] Pwyswch y saeth fach sy’n pwyntio i lawr.
}
guide-step-choose = Dewiswch { $menu }.
guide-step-go-to = Ewch i { $path }.
guide-step-set = Wrth ymyl { $field }, dewiswch { $menu }.
guide-step-tick = Ticiwch { $menu }.
guide-step-untick = Tynnwch y tic oddi wrth { $menu }.
guide-step-switch-on = Trowch { $menu } ymlaen.
guide-step-switch-off = Trowch { $menu } i ffwrdd.
guide-step-name-rule = { $audience ->
    [patients] Teipiwch enw yn { $field }, fel “Ysbyty”.
   *[parents] Teipiwch enw yn { $field }, fel “Ysgol”.
}
guide-step-type-address = Copïwch un o’n cyfeiriadau a’i roi yn { $field }.
guide-step-paste-all-with-or = Copïwch ein holl gyfeiriadau a’u rhoi yn { $field }. Rhaid i’r gair OR fod rhyngddynt.
guide-step-paste-all-lines = Copïwch ein holl gyfeiriadau a’u rhoi yn { $field }, pob un ar ei linell ei hun.
guide-step-press-enter = Pwyswch y fysell Enter.
guide-step-repeat-for-each = Gwnewch yr un peth ar gyfer pob un o’n cyfeiriadau eraill.
guide-step-scroll-down = Sgroliwch i lawr i ddiwedd y dudalen.
guide-step-wait = { $count ->
    [zero] Nid oes angen aros. Mae’n dechrau ar unwaith.
    [one] Arhoswch. Gall gymryd un munud i ddechrau.
    [two] Arhoswch. Gall gymryd hyd at ddau funud i ddechrau.
    [few] Arhoswch. Gall gymryd hyd at { $count } munud i ddechrau.
    [many] Arhoswch. Gall gymryd hyd at { $count } munud i ddechrau.
   *[other] Arhoswch. Gall gymryd hyd at { $count } munud i ddechrau.
}
guide-step-save-file = Pwyswch y botwm hwn. Mae’n cadw ein ffeil ar eich cyfrifiadur.
guide-step-choose-file = Dewiswch y ffeil rydych chi newydd ei chadw.
guide-step-save-contact = Cadwch ein cyswllt o’r dudalen hon.
guide-step-save-contact-in = Cadwch ein cyswllt o’r dudalen hon. Dewiswch eich cyfrif { $account }, nid dim ond y ffôn.
guide-step-open-contacts = Agorwch eich cysylltiadau.
guide-step-delete-from-contact = Dilëwch y cyfeiriad hwn o’n cyswllt.
guide-step-find-address = Chwiliwch am y lle yn y rhestr gyda’r cyfeiriad rydych chi am ei dynnu allan.
guide-step-take-address-out = Tynnwch yr un cyfeiriad hwn allan. Gadewch y lleill.
guide-step-send-message = Anfonwch y neges hon at y bobl sy’n gofalu am eich e-bost yn y gwaith. Mae’n barod i’w chopïo.
guide-step-take-off-blocked = Chwiliwch am restr o gyfeiriadau sydd wedi’u rhwystro (blocked). A oes un o’n rhai ni ynddi? Tynnwch ef allan.
guide-step-mailbox-first = Yn gyntaf gwnewch y camau ar gyfer eich cyfeiriad e-bost ei hun. Dim ond dangos beth sydd yno y mae { $program }.
guide-way-rule = Gwneud rheol yn { $provider }
guide-way-exact-list = Rhoi ein cyfeiriadau ar eich rhestr yn { $provider }
guide-way-contact = Cadw ein cyswllt
guide-way-trust-contacts = Dweud wrth { $provider } am adael eich cysylltiadau i mewn
guide-way-not-junk = Tynnu e-bost o’r sbam
guide-way-primary = Symud ein he-byst i’r prif dab
guide-way-spam-to-folder = Gadael i { $provider } gadw sbam mewn ffolder
guide-way-unblock = Gwirio nad ydych wedi ein rhwystro
guide-way-ask-work = Gofyn i’r bobl sy’n gofalu am eich e-bost
guide-effect-lasts = Yn para
guide-effect-helps = Yn helpu
guide-effect-once = Un e-bost yn unig
guide-surface-web = { $program } ar gyfrifiadur, yn y porwr
guide-surface-android = { $program } ar ffôn Android
guide-surface-ios = { $program } ar iPhone neu iPad
guide-surface-desktop = { $program } fel rhaglen ar gyfrifiadur
guide-limit-rules = { $count ->
    [zero] Ni allwch gael dim un rheol.
    [one] Gallwch gael un rheol.
    [two] Gallwch gael hyd at ddwy reol.
    [few] Gallwch gael hyd at { $count } rheol.
    [many] Gallwch gael hyd at { $count } rheol.
   *[other] Gallwch gael hyd at { $count } rheol.
}
guide-limit-addresses = { $count ->
    [zero] Nid yw’r rhestr yn dal dim un cyfeiriad.
    [one] Mae’r rhestr yn dal un cyfeiriad.
    [two] Mae’r rhestr yn dal hyd at ddau gyfeiriad.
    [few] Mae’r rhestr yn dal hyd at { $count } chyfeiriad.
    [many] Mae’r rhestr yn dal hyd at { $count } chyfeiriad.
   *[other] Mae’r rhestr yn dal hyd at { $count } cyfeiriad.
}
guide-spam-kept = { $count ->
    [zero] Byddwch yn gyflym: gall { $provider } ddileu sbam yr un diwrnod.
    [one] Byddwch yn gyflym: gall { $provider } ddileu sbam ar ôl un diwrnod.
    [two] Byddwch yn gyflym: gall { $provider } ddileu sbam ar ôl dau ddiwrnod.
    [few] Byddwch yn gyflym: gall { $provider } ddileu sbam ar ôl { $count } diwrnod.
    [many] Byddwch yn gyflym: gall { $provider } ddileu sbam ar ôl { $count } diwrnod.
   *[other] Byddwch yn gyflym: gall { $provider } ddileu sbam ar ôl { $count } diwrnod.
}
guide-basis-official = Wedi’i wirio ar { $date }, o dudalennau { $provider } ei hun.
guide-basis-third-party = Darllenom y camau hyn yng nghanllawiau pobl eraill ar { $date }.
guide-basis-source-code = Roedd rhaglenni eraill yn gwneud yr un peth ar { $date }. Nid ydym wedi’i ddarllen gan { $provider }.
guide-basis-unconfirmed = Heb ei gadarnhau eto. Gall y geiriau ar eich sgrin fod yn wahanol.
guide-note-app-has-no-rules = Ni all ap { $provider } ar ffôn wneud rheolau. Gwnewch hyn unwaith ar gyfrifiadur. Wedyn mae’n gweithio ar eich ffôn hefyd.
guide-note-computer-only = Dim ond ar gyfrifiadur y gallwch newid hyn. Gwnewch hyn unwaith. Wedyn mae’n gweithio ar eich ffôn hefyd.
guide-note-contacts-not-certain = Mae cyswllt wedi’i gadw yn helpu. Gall ein he-byst fynd i’r sbam o hyd.
guide-note-contacts-need-tick = Dim ond os oes tic mewn blwch yn y gosodiadau y mae cysylltiadau wedi’u cadw yn cyfrif.
guide-note-new-mail-only = Mae hyn yn gweithio ar gyfer e-byst newydd. Mae rhai hŷn yn aros ble maen nhw.
guide-note-this-message-only = Mae hyn yn symud un e-bost. Gall yr un nesaf fod yn y sbam eto.
guide-note-only-teaches = Mae eich e-bost yn dysgu ychydig o hyn bob tro. Nid yw’n addewid.
guide-note-dangerous-stays-out = Mae { $provider } bob amser yn dal e-byst sy’n edrych yn beryglus yn ôl.
guide-note-forged-may-stay-out = Gall { $provider } ddal e-bost yn ôl o hyd pan na all weld pwy anfonodd ef.
guide-note-refused-unseen = Mae { $provider } yn troi rhai e-byst i ffwrdd. Nid ydynt mewn unrhyw ffolder. Os yw eich ffolder sbam yn wag, gofynnwch i ni a ddaeth ein he-byst yn ôl.
guide-note-only-whole-endings = Byddai’r rhestrau yn { $provider } yn gadael mwy na’n cyfeiriadau ni i mewn. Gallai pobl sy’n copïo ein henw ddod i mewn hefyd. Nid ydym yn dangos sut.
guide-note-no-lasting-way = Ni wyddom am ffordd sy’n para yn { $provider }. Mae’r camau hyn yn helpu.
guide-note-rule-may-lose = Ni wyddom a yw rheol bob amser yn ennill yn erbyn y ffolder sbam.
guide-note-older-rule-wins = Ydych chi wedi gwneud rheol o’r blaen? Y rheol gyntaf yn y rhestr sy’n ennill. Symudwch yr un newydd i’r brig.
guide-note-takes-time = Gall gymryd rhai oriau i ddechrau.
guide-note-first-account = Oes gennych chi fwy nag un cyfrif? Mae’r botwm yn agor yr un cyntaf.
guide-note-tabs-are-silent = Edrychwch yn y tabiau eraill hefyd. Efallai na fydd eich ffôn yn canu ar gyfer e-byst yno.
guide-note-folder-hidden-in-programs = Nid yw rhai rhaglenni e-bost yn dangos y ffolder sbam. Edrychwch ar wefan { $provider }.
guide-note-app-is-not-the-mailbox = Dim ond dangos eich e-byst y mae { $provider }. Y cwmni sydd biau eich cyfeiriad sy’n penderfynu beth yw sbam.
guide-note-this-device-only = Mae hyn yn gweithio ar yr un cyfrifiadur hwn yn unig.
guide-note-paid-only = Mae angen blwch e-bost rydych chi’n talu amdano ar gyfer hyn.
guide-note-admin-only = Dim ond y person sy’n gofalu am eich cyfrif all wneud hyn.
guide-note-work-decides = Yn y gwaith neu’r coleg, y bobl sy’n gofalu am yr e-bost sy’n penderfynu. Gofynnwch iddyn nhw.
guide-note-phone-block-counts = Ydych chi wedi rhwystro ein rhif ffôn? Yna gall eich ffôn rwystro ein he-byst hefyd.
guide-note-unused-is-closed = Mae { $provider } yn cau blwch e-bost os nad oes neb yn ei agor am rai misoedd. Mewngofnodwch nawr ac yn y man.
guide-note-words-may-differ = Gall y geiriau ar eich sgrin fod ychydig yn wahanol.
guide-note-one-rule-each = Mae angen un rheol ar gyfer pob cyfeiriad.
guide-note-save-with-provider = Cadwch y cyswllt gyda { $provider }, nid dim ond ar y ffôn.
guide-note-quarantine-too = Gall rhai e-byst aros mewn rhestr o’r enw cwarantin (Quarantine). Edrychwch yno hefyd.
guide-trap-only-listed = Peidiwch â throi { $menu } ymlaen. Mae’n cuddio neu’n dileu e-byst gan bawb arall.
guide-trap-unseen = Peidiwch â dewis { $menu }. Wedyn mae e-byst sy’n edrych fel sbam yn diflannu, ac ni fyddwch byth yn eu gweld.
guide-trap-holds-new = A yw { $menu } ymlaen? Yna mae e-byst gan bobl newydd yn aros nes i chi eu gadael i mewn. Chwiliwch yno am ein rhai ni.
guide-trap-whole-ending = Peidiwch â phwyso { $menu }. Mae’n gadael mwy na’n cyfeiriad ni i mewn. Gallai pobl sy’n copïo ein henw ddod i mewn hefyd.
guide-move-closed = { $audience ->
    [patients] Caeodd { $provider } y blychau e-bost hyn ar { $date }. Rhowch gyfeiriad arall i ni, os gwelwch yn dda.
   *[parents] Caeodd { $provider } y blychau e-bost hyn ar { $date }. Rhowch gyfeiriad arall i’r ysgol, os gwelwch yn dda.
}
guide-move-moving = Mae { $provider } yn symud ei flychau e-bost i { $to }. Ar ôl symud, gall y camau hyn fod yn wahanol.
guide-move-moved = Symudodd { $provider } y blychau e-bost hyn i { $to } ar { $date }. Defnyddiwch y camau ar gyfer { $to }.
