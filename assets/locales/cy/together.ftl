together-link = { $audience ->
    [patients] Mwy nag un clinig? Cadwch eu cysylltiadau i gyd ar unwaith
   *[parents] Plant mewn dwy ysgol? Cadwch bob cyswllt ar unwaith
}
together-title = Cysylltiadau mwy nag un ysgol – Hallpass
together-heading = { $audience ->
    [patients] Mwy nag un ysbyty neu glinig?
   *[parents] Mwy nag un ysgol?
}
together-lead = Dewiswch nhw i gyd yma. Yna cadwch eu cysylltiadau i gyd ar unwaith.
together-chosen-heading = { $audience ->
    [patients] Eich dewis chi
   *[parents] Eich ysgolion
}
together-none = Nid ydych wedi dewis dim eto. Chwiliwch isod i ddechrau.
together-take = Tynnu
together-take-label = Tynnu { $school }
together-save = { $count ->
    [zero] Cadw’r cysylltiadau
    [one] Cadw’r cyswllt
    [two] Cadw’r ddau gyswllt
    [few] Cadw { $count } chyswllt
    [many] Cadw { $count } chyswllt
   *[other] Cadw { $count } cyswllt
}
together-save-note = { $audience ->
    [patients] Mae eich ffôn yn dangos pob cyswllt. Pwyswch “Cadw” (Save) neu “Ychwanegu’r cyfan” (Add all). Os yw’n dangos dim ond un, agorwch dudalen pob ysbyty neu glinig a chadwch ei gyswllt yno.
   *[parents] Mae eich ffôn yn dangos pob cyswllt. Pwyswch “Cadw” (Save) neu “Ychwanegu’r cyfan” (Add all). Os yw’n dangos dim ond un, agorwch dudalen pob ysgol a chadwch ei chyswllt yno.
}
together-add-heading = { $audience ->
    [patients] Ychwanegu ysbyty neu glinig
   *[parents] Ychwanegu ysgol
}
together-add-label = Teipiwch yr enw, y dref neu’r cod post
together-add-button = Chwilio
together-found = Pwyswch yr un iawn.
together-found-none = Ni allem ddod o hyd i ddim. Rhowch gynnig ar ran o’r enw yn unig, neu’r dref yn unig.
together-found-many = Mae mwy ohonynt. Teipiwch fwy o’r enw, neu’r dref hefyd.
together-full = { $count ->
    [zero] Ni allwch ddewis dim yma.
    [one] Gallwch ddewis un yma.
    [two] Gallwch ddewis { $count } yma. Tynnwch un i ychwanegu un arall.
    [few] Gallwch ddewis { $count } yma. Tynnwch un i ychwanegu un arall.
    [many] Gallwch ddewis { $count } yma. Tynnwch un i ychwanegu un arall.
   *[other] Gallwch ddewis { $count } yma. Tynnwch un i ychwanegu un arall.
}
together-missing = Nid yw un o’r rhain yma mwyach. Felly rydym wedi’i dynnu o’ch rhestr.
together-list-heading = Eu holl gyfeiriadau
together-private = Nid ydym yn cofnodi beth rydych chi’n ei ddewis. Pan fyddwch yn cau’r dudalen hon, bydd wedi mynd.
together-elsewhere = I gadw mwy nag un cyswllt ar unwaith, ewch i’r dudalen hon:
