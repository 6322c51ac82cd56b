letter-title = Gwnewch yn siŵr eich bod yn cael e-byst gan { $school }
letter-heading = Gwnewch yn siŵr eich bod yn cael ein he-byst
letter-greeting = { $audience ->
    [patients] Annwyl glaf,
   *[parents] Annwyl rieni a gofalwyr,
}
letter-reason = { $audience ->
    [patients] Mae rhai o’n he-byst yn mynd i’r ffolder sothach. Wedyn mae pobl yn colli newyddion am apwyntiadau a chanlyniadau. Pan fydd eich e-bost yn adnabod ein cyfeiriadau, bydd yn gadael ein he-byst i mewn. Mae’n cymryd tua dau funud.
   *[parents] Mae rhai o’n he-byst yn mynd i’r ffolder sothach. Wedyn mae teuluoedd yn colli newyddion am gau’r ysgol, teithiau a phrydau bwyd. Pan fydd eich e-bost yn adnabod ein cyfeiriadau, bydd yn gadael ein he-byst i mewn. Mae’n cymryd tua dau funud.
}
letter-steps = Beth i’w wneud
letter-step-open = Pwyntiwch gamera eich ffôn at y cod sgwâr, neu deipiwch y cyfeiriad sydd o dan y cod yn eich porwr.
letter-step-save = Pwyswch “Cadw ein cyswllt”. Mae un cyswllt yn dal ein holl gyfeiriadau.
letter-step-junk = Edrychwch yn eich ffolder sothach (Junk neu Spam). Os oes e-bost gennym ni yno, pwyswch “Nid sothach” (Not junk).
letter-code = Cod QR ar gyfer { $address }. Mae’r cyfeiriad wedi’i ysgrifennu oddi tano hefyd.
letter-warning = Gall unrhyw un ffugio’r enw a’r cyfeiriad ar e-bost. Os yw e-bost yn gofyn am arian, cyfrinair neu fanylion banc, ffoniwch ni ar { $phone } cyn ateb.
letter-warning-ask = Gall unrhyw un ffugio’r enw a’r cyfeiriad ar e-bost. Os yw e-bost yn gofyn am arian, cyfrinair neu fanylion banc, gofynnwch i ni yn gyntaf, wyneb yn wyneb neu ar rif sydd gennych chi’n barod.
letter-table = Y cyfeiriadau rydym yn eu defnyddio
letter-table-name = Ar gyfer beth
letter-table-address = Cyfeiriad e-bost
letter-note-paused = Wedi’i oedi ar { $date }: peidiwch ag agor e-byst o’r cyfeiriad hwn am y tro
letter-note-since = O { $date }
letter-note-until = Tan { $date }
letter-note-shared = { $audience ->
    [patients] Mae eraill yn defnyddio’r cyfeiriad hwn hefyd
   *[parents] Mae ysgolion eraill yn defnyddio’r cyfeiriad hwn hefyd
}
letter-note-shared-name = { $audience ->
    [patients] Mae eraill yn ei ddefnyddio hefyd: chwiliwch am yr enw “{ $name }”
   *[parents] Mae ysgolion eraill yn ei ddefnyddio hefyd: chwiliwch am yr enw “{ $name }”
}
letter-newest = Gall y rhestr hon newid. Mae’r un ddiweddaraf bob amser yma: { $address }
letter-checked = Wedi’i gwirio ddiwethaf ar { $date } gan { $by }.
letter-reference = Rhestr { $number }, { $date }. Cod { $code }
letter-page = Tudalen { $n } o { $m }
letter-crest = Arfbais { $school }
letter-draft = DRAFFT: nid yw’r rhestr hon yn gyflawn eto. Peidiwch â’i hanfon.
