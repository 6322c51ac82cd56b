merge-to = { $audience ->
    [patients] At
   *[parents] At deulu
}
merge-heading = { $audience ->
    [patients] Llythyrau gydag enwau
   *[parents] Llythyrau gydag enwau, fesul dosbarth
}
merge-lead = { $audience ->
    [patients] Dewch â rhestr o enwau. Wedyn bydd pob enw ar lythyr yn yr iaith gywir, yn y man lle mae ffenestr amlen.
   *[parents] Dewch â rhestr dosbarth. Wedyn bydd enw pob plentyn ar lythyr yn iaith y teulu, yn barod i’r bag llyfrau neu i amlen â ffenestr.
}
merge-promise = Mae’r enwau’n aros ar y cyfrifiadur hwn. Eich porwr sy’n gwneud y gwaith i gyd, yma. Nid oes unrhyw enw’n cael ei anfon atom ni nac at neb arall.
merge-begin = Dechrau gyda rhestr
merge-not-loaded = Nid oedd modd llwytho’r rhan hon. Llwythwch y dudalen eto a rhowch gynnig arall arni.
merge-too-old = Mae’r porwr hwn yn rhy hen ar gyfer hyn. Defnyddiwch fersiwn newydd o Edge, Chrome, Firefox neu Safari. Mae pob llythyr arall ar y dudalen hon yn gweithio ym mhob porwr.
merge-list = Eich rhestr
merge-list-note = { $audience ->
    [patients] Un llinell ar gyfer pob person: enw, grŵp ac iaith.
   *[parents] Un llinell ar gyfer pob plentyn: enw, dosbarth ac iaith y cartref. Gallwch gadw rhestr fel hon o SIMS, Arbor neu Bromcom, neu ei theipio yn Excel.
}
merge-file = Ffeil gyda’r rhestr
merge-file-hint = Rhaid iddi fod yn ffeil CSV. Yn Excel: “File”, “Save As”, “CSV UTF-8”. Gallwch ollwng y ffeil yma hefyd. Hyd at { $max } o enwau.
merge-paste = Neu gludwch y rhestr yma
merge-paste-hint = Yn Excel, dewiswch y celloedd, copïwch nhw, a gludwch nhw yn y blwch hwn.
merge-read = Darllen beth ludais i
merge-bad-empty = Nid oes enwau yn y rhestr hon. Dewch ag un sydd â llinell ar gyfer pob enw.
merge-bad-size = Mae’r ffeil hon yn rhy fawr i fod yn rhestr o enwau. { $max } MB yw’r mwyaf. Dewiswch ffeil arall.
merge-bad-workbook = Ffeil ar gyfer Excel neu raglen arall yw hon, nid ffeil CSV. Agorwch hi yno, pwyswch “File”, “Save As”, dewiswch “CSV UTF-8”, a dewch â’r ffeil honno. Neu copïwch y celloedd a gludwch nhw isod.
merge-bad-file = Ni allwn ddarllen y ffeil hon. Cadwch y rhestr fel CSV yn gyntaf. Yn Excel: “File”, “Save As”, “CSV UTF-8”.
merge-bad-many = Mae hyn yn ormod o enwau ar unwaith: { $count }. { $max } yw’r mwyaf. Rhannwch y rhestr a gwnewch un rhan ar ôl y llall.
merge-found = Beth ddarllenon ni
merge-names = Enwau
merge-classes = { $audience ->
    [patients] Grwpiau
   *[parents] Dosbarthiadau
}
merge-languages = Ieithoedd
merge-left-out = Llinellau a adawyd allan
merge-line = Llinell { $line }
merge-line-no-name = Nid oes enw. Rhowch ef yn eich rhestr, neu gadewch y llinell allan.
merge-line-long = Mae’r enw’n rhy hir i lythyr. Ai hon yw’r golofn gywir?
merge-line-quote = Mae dyfynnod (") yn agor yma ond nid yw’n cau. Tynnwch ef o’ch rhestr.
merge-line-above = Mae’r llinell hon uwchben y penawdau.
merge-line-more = Llinellau nad ydynt i’w gweld yma: { $count }
merge-preview = Y llythyrau cyntaf
merge-columns = Pa golofn yw p’un?
merge-column-name = Enw
merge-column-second = Ail ran yr enw
merge-column-class = { $audience ->
    [patients] Grŵp
   *[parents] Dosbarth
}
merge-column-language = Iaith
merge-column-none = Dim un
merge-column-number = Colofn { $number }
merge-column-headings = Penawdau sydd ar y llinell gyntaf, nid enw
merge-choose = Pa lythyr sy’n mynd gyda phob iaith?
merge-choose-note = Lle mae’n dweud “Gwiriwch hyn”, nid oeddem yn siŵr. Mae iaith nad yw gennym yn cael y llythyr Saesneg.
merge-choose-said = Yn eich rhestr
merge-choose-letter = Llythyr
merge-choose-empty = Dim byd
merge-choose-check = Gwiriwch hyn
merge-how = Pa lythyrau?
merge-kind = Math o lythyr
merge-paper = Papur
merge-sides = Mae’r argraffydd yn argraffu ar
merge-sides-both = y ddwy ochr
merge-sides-one = un ochr
merge-separators = { $audience ->
    [patients] Rhoi dalen gyda’i enw cyn pob grŵp
   *[parents] Rhoi dalen gyda’i enw cyn pob dosbarth
}
merge-ticks = Rhestru’r enwau arni, i’w ticio
merge-counts = Faint i’w argraffu
merge-counts-letters = Llythyrau
merge-counts-pages = Tudalennau ym mhob llythyr
merge-counts-sheets = Dalennau papur
merge-counts-half = Dalennau o lythyrau hanner tudalen
merge-counts-slips = Dalennau o slipiau
merge-counts-between = { $audience ->
    [patients] Dalennau rhwng grwpiau
   *[parents] Dalennau rhwng dosbarthiadau
}
merge-counts-total = Cyfanswm
merge-counts-note = Dim angen enwau? Mae llythyrau hanner tudalen a slipiau’n arbed papur: argraffwch nhw o’r rhannau uchod. Mae’r ddwy golofn olaf yn dweud sawl dalen sydd ei hangen arnoch.
merge-counts-copy = Copïo’r tabl
merge-not-fetched = Nid oedd modd nôl y llythyr: { $language }. Gwiriwch eich cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.
merge-no-letter = Nid oes llythyr yma yn yr iaith hon: { $language }. Dewiswch lythyr arall ar ei chyfer uchod.
merge-again = Ceisio eto
merge-make = Gwneud y llythyrau
merge-making = Mae’r llythyrau’n cael eu gwneud …
merge-ready = Mae’r llythyrau’n barod.
merge-save = Cadw’r llythyrau (PDF)
merge-print-both = Argraffwch y ffeil ar 100 %, ar y ddwy ochr, gan droi ar yr ymyl hir.
merge-print-one = Argraffwch y ffeil ar 100 %, ar un ochr.
merge-pages = Tudalennau
merge-size = Maint
merge-not-made = Nid oedd modd gwneud y llythyrau. Llwythwch y dudalen eto a rhowch gynnig arall arni. Heb enwau, gallwch eu hargraffu o’r rhannau uchod.
merge-title = Llythyrau gydag enwau – { $school }
merge-no-class = { $audience ->
    [patients] Dim grŵp
   *[parents] Dim dosbarth
}
merge-sent = Beth aeth o’r cyfrifiadur hwn
merge-sent-names = Enwau a aeth o’r cyfrifiadur hwn
merge-sent-files = Ffeiliau a ddaeth o’r wefan hon
merge-sent-note = Dyma gyfeiriadau’r ffeiliau. Nid oes enw yn yr un ohonynt.
