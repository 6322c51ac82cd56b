skip-to-content = Neidio i’r brif ran
language-nav = Iaith
footer-nav = Am y dudalen hon
no-tracking = Nid ydym yn cadw dim amdanoch chi: dim cwcis a dim cyfrif ymweliadau.
made-with = Gwnaed gyda Hallpass.
not-translated = Nid yw’r dudalen hon ar gael yn yr iaith hon eto: { $language }. Dyma hi yn Saesneg.
all-languages = Pob iaith ({ $count })
other-languages = Ieithoedd eraill
back-to-list = Ein holl gyfeiriadau
find-school = { $audience ->
    [patients] Dod o hyd i’ch ysbyty neu’ch clinig
   *[parents] Dod o hyd i’ch ysgol
}
school-title = Gwnewch yn siŵr eich bod yn cael ein he-byst – { $school }
school-description = { $audience ->
    [patients] Y cyfeiriadau e-bost y mae { $school } yn eu defnyddio i ysgrifennu at gleifion, a sut i gadw’r e-byst allan o’r ffolder sothach.
   *[parents] Y cyfeiriadau e-bost y mae { $school } yn eu defnyddio i ysgrifennu at rieni, a sut i gadw’r e-byst allan o’r ffolder sothach.
}
school-heading = Gwnewch yn siŵr eich bod yn cael ein he-byst
school-lead = Mae rhai o’n he-byst yn mynd i’r ffolder sothach. Cadwch ein cyswllt, er mwyn i’ch e-bost ein hadnabod. Mae’n cymryd tua munud.
save-contact = Cadw ein cyswllt
list-heading = Y cyfeiriadau rydym yn eu defnyddio
list-complete = { $audience ->
    [patients] Dyma ein rhestr lawn. Rydym yn ei defnyddio ar gyfer e-byst at gleifion.
   *[parents] Dyma ein rhestr lawn. Rydym yn ei defnyddio ar gyfer e-byst at deuluoedd.
}
list-partial-heading = Nid dyma ein rhestr lawn eto
list-partial = { $audience ->
    [patients] Gall y bobl sy’n gofalu amdanoch chi ysgrifennu atoch hefyd o gyfeiriadau nad ydynt yma.
   *[parents] Gall athro neu athrawes eich plentyn a staff eraill ysgrifennu atoch hefyd o gyfeiriadau nad ydynt yma.
}
list-none-heading = Nid oes gennym ein rhestr ein hunain eto
list-none = { $audience ->
    [patients] Dyma gyfeiriadau { $organisation }. Gall y bobl sy’n gofalu amdanoch chi ysgrifennu atoch o gyfeiriadau eraill.
   *[parents] Dyma gyfeiriadau { $organisation }. Gall athro neu athrawes eich plentyn a staff eraill ysgrifennu atoch o gyfeiriadau eraill.
}
list-empty = Nid oes cyfeiriad yma eto.
jump-nav = Rhannau o’r rhestr
group-office = { $audience ->
    [patients] Ein swyddfa
   *[parents] Swyddfa’r ysgol
}
group-urgent = Newyddion brys
group-payments = Arian a phrydau bwyd
group-news = Newyddion
group-clubs = Clybiau, teithiau a bysiau
group-reports = Adroddiadau a chanlyniadau
group-appointments = Apwyntiadau
group-other = E-byst eraill
group-organisation = Gan { $organisation }
purpose-office = Swyddfa
purpose-absence = Absenoldeb
purpose-urgent = Newyddion brys a chau
purpose-payments = Taliadau
purpose-meals = { $audience ->
    [patients] Prydau bwyd
   *[parents] Prydau ysgol
}
purpose-newsletter = Cylchlythyr
purpose-clubs = Clybiau
purpose-trips = Teithiau
purpose-transport = Bysiau a chludiant
purpose-reports = { $audience ->
    [patients] Adroddiadau
   *[parents] Adroddiadau a nosweithiau rhieni
}
purpose-results = Canlyniadau
purpose-safeguarding = Lles
purpose-admissions = { $audience ->
    [patients] Derbyniadau
   *[parents] Lleoedd ysgol (derbyniadau)
}
purpose-appointments = Apwyntiadau
purpose-other = Arall
reply-yes = Gallwch ateb y cyfeiriad hwn.
reply-no = Nid oes neb yn darllen atebion.
reply-no-office = Nid oes neb yn darllen atebion. Ysgrifennwch at y swyddfa.
reply-all-yes = Gallwch ateb pob un o’r rhain.
reply-all-no = Nid oes neb yn darllen atebion i’r rhain.
new-since = Newydd ers { $date }.
used-since = Rydym yn ei ddefnyddio ers { $date }.
used-from = Byddwn yn dechrau ei ddefnyddio ar { $date }.
used-until = Rydym yn ei ddefnyddio tan { $date }.
platform-sends = Mae { $platform } yn anfon yr e-byst hyn ar ein rhan.
shows-name = Efallai mai dim ond yr enw { $name } fydd i’w weld ar eich ffôn.
tag-shared = Yn cael ei rannu
shared-look-for = { $audience ->
    [patients] Mae eraill yn defnyddio’r cyfeiriad hwn hefyd. Chwiliwch am yr enw { $name } yn yr e-bost.
   *[parents] Mae ysgolion eraill yn defnyddio’r cyfeiriad hwn hefyd. Chwiliwch am yr enw { $name } yn yr e-bost.
}
shared-also = { $audience ->
    [patients] Mae eraill yn defnyddio’r cyfeiriad hwn hefyd.
   *[parents] Mae ysgolion eraill yn defnyddio’r cyfeiriad hwn hefyd.
}
tag-paused = Wedi’i oedi
paused-since = Rhoesom y gorau i’w ddefnyddio ar { $date }.
paused-do-not-open = Peidiwch ag agor e-byst o’r cyfeiriad hwn nes bydd y nodyn hwn wedi mynd.
paused-undo = Ydych chi wedi’i gadw? Tynnwch ef o’ch cysylltiadau ac o unrhyw reol yn eich e-bost.
retired-heading = Cyfeiriadau nad ydym yn eu defnyddio mwyach
retired-until = Roeddem yn ei ddefnyddio tan { $date }.
seal-checked = Wedi’i gwirio
seal-unchecked = Heb ei gwirio eto
checked-by = Gwiriwyd y rhestr hon ddiwethaf ar { $date } gan { $by }.
not-checked = { $audience ->
    [patients] Nid oes neb yma wedi gwirio’r rhestr hon eto.
   *[parents] Nid oes neb yn yr ysgol wedi gwirio’r rhestr hon eto.
}
save-heading = Sut i gadw ein cyswllt
save-step-press = Pwyswch “{ save-contact }”.
save-step-see = { $count ->
    [zero] Mae eich ffôn yn dangos cyswllt heb gyfeiriad.
    [one] Mae eich ffôn yn dangos cyswllt gyda’n cyfeiriad.
    [two] Mae eich ffôn yn dangos un cyswllt gyda dau gyfeiriad.
    [few] Mae eich ffôn yn dangos un cyswllt gyda { $count } chyfeiriad.
    [many] Mae eich ffôn yn dangos un cyswllt gyda { $count } chyfeiriad.
   *[other] Mae eich ffôn yn dangos un cyswllt gyda { $count } cyfeiriad.
}
save-step-keep = Pwyswch “Cadw” (Save), “Ychwanegu” (Add) neu “Creu cyswllt newydd” (Create new contact).
save-again = Wedi ein cadw o’r blaen? Cadwch ni eto pan fydd y rhestr hon yn newid, a dilëwch yr hen gyswllt.
save-not-enough = Mae’n helpu, ond efallai na fydd yn ddigon. A oes un o’n he-byst yn eich ffolder sothach neu sbam (Junk neu Spam)? Agorwch ef a phwyswch “Nid sothach” (Not junk) neu “Nid sbam” (Not spam).
save-after-list = { $count ->
    [zero] Cyswllt heb gyfeiriad.
    [one] Un cyswllt gyda’n cyfeiriad.
    [two] Un cyswllt gyda dau gyfeiriad.
    [few] Un cyswllt gyda { $count } chyfeiriad.
    [many] Un cyswllt gyda { $count } chyfeiriad.
   *[other] Un cyswllt gyda { $count } cyfeiriad.
}
unsure-heading = Ansicr am e-bost?
fake-warning = Gall unrhyw un ffugio cyfeiriad. Gall fod ar y rhestr hon, a gall yr e-bost fod gan rywun arall er hynny.
fake-ring = Os yw e-bost yn gofyn am arian neu gyfrinair, peidiwch â phwyso dim ynddo. Ffoniwch ni ar { $phone }.
fake-ask = Os yw e-bost yn gofyn am arian neu gyfrinair, peidiwch â phwyso dim ynddo. Gofynnwch i ni yn gyntaf, wyneb yn wyneb neu ar rif sydd gennych chi’n barod.
files-heading = Ffeiliau ar gyfer rhaglenni e-bost
files-intro = Ar gyfer cyfrifiadur, neu os ydych chi’n gofalu am e-bost pobl eraill.
files-contacts = Cysylltiadau
file-contact = Un cyswllt gyda phob cyfeiriad
file-contact-photo = { $audience ->
    [patients] Yr un cyswllt, gyda’n llun
   *[parents] Yr un cyswllt, gyda’n harfbais
}
file-contact-4 = Yr un cyswllt, ar gyfer rhaglenni mwy newydd
file-outlook-contacts = Cysylltiadau ar gyfer Outlook
file-outlook-contacts-note = Dim ond tri chyfeiriad y mae Outlook yn eu cadw mewn un cyswllt, felly gall fod mwy nag un.
file-each = Cyswllt ar gyfer pob cyfeiriad
files-rules = Rheolau sy’n cadw ein he-byst allan o’r ffolder sothach
files-rules-warning = Mae’r ffeiliau hyn yn diffodd y prawf sothach ar gyfer ein cyfeiriadau. Wedyn bydd e-bost gan rywun sy’n ffugio un ohonynt yn dod drwodd hefyd.
files-rules-weak = Mae rhai o’n cyfeiriadau yn dal yn hawdd eu ffugio.
files-rules-unknown = Nid ydym yn gwybod eto pa mor hawdd yw ffugio ein cyfeiriadau.
files-rules-last = Felly cadwch ein cyswllt yn gyntaf, a defnyddiwch y ffeiliau hyn dim ond os yw ein he-byst yn dal i fynd ar goll.
file-gmail = Rheolau ar gyfer Gmail
file-gmail-note = Ar gyfrifiadur: Gosodiadau, yna Hidlyddion, yna Mewngludo hidlyddion (Settings, Filters, Import filters).
file-outlook-list = Rhestr ar gyfer gosodiadau sothach Outlook
file-outlook-list-note = Ar gyfer rhaglen Outlook ar gyfrifiadur.
file-sieve = Rheol ar gyfer gwasanaethau e-bost eraill
file-sieve-note = Ffeil Sieve, er enghraifft ar gyfer Proton Mail neu Fastmail.
files-plain = Dim ond y cyfeiriadau
file-plain = Pob cyfeiriad, un ar bob llinell
it-heading = Ar gyfer desgiau TG
it-intro = Yr un rhestr ar gyfer systemau e-bost. Mae wedi’i llofnodi, felly gall peiriant weld nad oes neb wedi’i newid.
it-json = Y rhestr wedi’i llofnodi (JSON)
it-text = Y cyfeiriadau (testun plaen)
it-keys = Ein hallweddi
share-heading = { $audience ->
    [patients] Dangos i rywun arall
   *[parents] Dangos i riant arall
}
share-and-print = Rhannu ac argraffu
qr-label = Cod QR. Mae’r cyfeiriad wedi’i ysgrifennu isod hefyd.
qr-scan = Sganiwch â chamera ffôn, neu deipiwch:
print-heading = Argraffu
print-letter = { $audience ->
    [patients] Llythyr i’w argraffu (A4)
   *[parents] Llythyr i fynd adref (A4)
}
print-letter-us = Llythyr ar bapur UDA
print-all = Popeth i’w argraffu
notice-delayed-heading = { $provider }? Mae ein he-byst yn hwyr
notice-delayed = Mae e-byst at { $provider } yn hwyr ers { $since }. Nid oes angen i chi wneud dim. Byddant yn cael eu hanfon eto.
notice-blocked-heading = { $provider }? Nid yw ein he-byst yn eich cyrraedd
notice-blocked = Mae { $provider } yn troi ein he-byst i ffwrdd ers { $since }. Nid yw cadw ein cyswllt yn newid hyn. Rydym yn gweithio arno.
notice-blocked-ring = Yn aros am rywbeth? Ffoniwch ni ar { $phone }.
notice-junked-heading = { $provider }? Edrychwch yn eich ffolder sothach
notice-junked = Ers { $since }, mae { $provider } yn rhoi ein he-byst yn y ffolder sothach neu sbam (Junk neu Spam). Agorwch un yno a phwyswch “Nid sothach” (Not junk) neu “Nid sbam” (Not spam).
notice-resolved-heading = { $provider }? Mae ein he-byst yn cyrraedd eto
notice-resolved = Mae e-byst at { $provider } yn cyrraedd eto ers { $since }. Os oes un ar goll, gofynnwch i ni.
provider-short = { $id ->
    [outlook_com] Hotmail neu Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live ac MSN
    [microsoft365] Microsoft 365 yn y gwaith neu’r coleg
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE ac Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL a BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Beth sydd wedi newid
feed-link = Dilyn newidiadau (feed)
list-number = Rhestr { $number }.
history-title = Beth sydd wedi newid – { $school }
history-heading = Beth sydd wedi newid
history-lead = Pob newid i’n rhestr o gyfeiriadau, y diweddaraf yn gyntaf.
history-none = Nid oes dim wedi newid eto.
history-published = Rhestr { $number }
history-added = Newydd:
history-retired = Ddim yn cael eu defnyddio mwyach:
history-details = Rydym wedi newid rhywbeth arall, fel ein henw neu ein rhif ffôn.
history-same = Nid yw’r cyfeiriadau wedi newid.
history-paused-heading = Wedi’i oedi
history-paused = Rydym wedi rhoi’r gorau i ddefnyddio { $address } am y tro.
history-resumed-heading = Yn cael ei ddefnyddio eto
history-resumed = Rydym yn defnyddio { $address } eto.
print-title = Argraffu – { $school }
print-lead = Popeth y gallwch ei argraffu neu ei roi mewn cylchlythyr.
print-letters = Llythyr
print-letters-note = { $audience ->
    [patients] Mae’n dweud wrth bobl sut i gael ein he-byst ac yn rhestru ein holl gyfeiriadau.
   *[parents] Mae’n dweud wrth deuluoedd sut i gael ein he-byst ac yn rhestru ein holl gyfeiriadau.
}
print-not-complete = { $audience ->
    [patients] Nid oes llythyr eto, am nad yw ein rhestr yn gyflawn.
   *[parents] Nid oes llythyr eto, am nad yw rhestr yr ysgol yn gyflawn.
}
print-code = Y cod
print-code-note = Mae’n arwain at ein tudalen. Du ar wyn, gyda thipyn o wyn o’i gwmpas, sy’n gweithio orau.
print-code-drawing = Y cod fel lluniad (SVG)
print-code-picture = Y cod fel llun (PNG)
organisation-title = E-byst gan { $name }
organisation-lead = { $audience ->
    [patients] Dewiswch eich ysbyty neu’ch clinig i weld o ba gyfeiriadau y mae’n ysgrifennu.
   *[parents] Dewiswch eich ysgol i weld o ba gyfeiriadau y mae’n ysgrifennu.
}
organisation-schools = { $audience ->
    [patients] Ysbytai a chlinigau
   *[parents] Ysgolion
}
organisation-none = Nid oes neb ar y rhestr hon eto.
organisation-it = Pob rhestr, wedi’u llofnodi (JSON)
home-title = Dod o hyd i’ch ysgol – Hallpass
home-heading = Dod o hyd i’ch ysgol
home-lead = Gwelwch o ba gyfeiriadau y mae eich ysgol, eich ysbyty neu’ch clinig yn ysgrifennu, a thynnwch eu he-byst o’r ffolder sothach.
home-many = { $count ->
    [zero] Dim ysgolion
    [one] Un ysgol
    [two] Dwy ysgol
    [few] { $count } ysgol
    [many] { $count } ysgol
   *[other] { $count } ysgol
}
home-empty = Nid oes rhestr yma eto.
gone-title = Mae { $school } wedi cau
gone-closed = { $audience ->
    [patients] Caeodd ar { $date }. Nid ydym yn cadw rhestr o’i gyfeiriadau mwyach.
   *[parents] Caeodd ar { $date }. Nid ydym yn cadw rhestr o’i chyfeiriadau mwyach.
}
gone-successors = Edrychwch yma yn lle hynny:
gone-caution = { $audience ->
    [patients] E-bost yn ei enw? Peidiwch â phwyso dim ynddo. Gofynnwch yn gyntaf.
   *[parents] E-bost yn ei henw? Peidiwch â phwyso dim ynddo. Gofynnwch yn gyntaf.
}
not-found-title = Ni allwn ddod o hyd i’r dudalen hon
not-found-code = Wnaethoch chi deipio cod o lythyr? Edrychwch arno eto: mae ynddo 8 o lythrennau a rhifau i gyd.
not-found-old = Gall dolen fod yn hen, neu gall llythyren fod ar goll ohoni.
broken-title = Aeth rhywbeth o’i le yma
broken-lead = Nid eich bai chi yw hyn. Rhowch gynnig arall arni mewn ychydig funudau.
unavailable-title = Nid ydym yn barod ar hyn o bryd
unavailable-lead = Rhowch gynnig arall arni mewn ychydig funudau.
