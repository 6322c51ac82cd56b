letter-title = { $audience ->
    [patients] Hubi inaad hesho iimayllada ka yimaada { $school }
   *[parents] Hubi inaad hesho iimayllada dugsiga { $school }
}
letter-heading = Hubi inaad hesho iimaylladayada
letter-greeting = { $audience ->
    [patients] Mudane/Marwo,
   *[parents] Waalidiinta iyo daryeelayaasha sharafta leh,
}
letter-reason = { $audience ->
    [patients] Qaar ka mid ah iimaylladayada waxay galaan galka junk ama spam. Markaas dadka waxaa dhaafa wararka ballamaha iyo natiijooyinka. Iimaylkaagu wuu soo daayaa iimaylladayada marka uu yaqaan cinwaannadayada. Waxay qaadanaysaa ku dhawaad laba daqiiqo.
   *[parents] Qaar ka mid ah iimaylladayada waxay galaan galka junk ama spam. Markaas qoysaska waxaa dhaafa wararka xiritaanka dugsiga, safarrada iyo cuntada. Iimaylkaagu wuu soo daayaa iimaylladayada marka uu yaqaan cinwaannadayada. Waxay qaadanaysaa ku dhawaad laba daqiiqo.
}
letter-steps = Waxa la sameeyo
letter-step-open = Kamarada taleefankaaga ku jeedi koodhka afar-geeska ah. Ama cinwaanka ka hooseeya ku qor biraawsarkaaga.
letter-step-save = Riix “Kaydi xiriirkayaga”. Hal xiriir ayaa wata dhammaan cinwaannadayada.
letter-step-junk = Fiiri galkaaga junk ama spam. Haddii uu halkaas ku jiro iimayl naga yimid, riix “Not junk” ama “Not spam”.
letter-code = Koodhka QR ee cinwaanka { $address }. Cinwaanku wuxuu sidoo kale ku qoran yahay hoosta.
letter-warning = Qof kastaa si been ah ayuu u isticmaali karaa magaca iyo cinwaanka iimaylka. Haddii iimayl kaa codsado lacag, eray sir ah ama xogta bangiga, naga soo wac { $phone } intaadan ka jawaabin.
letter-warning-ask = Qof kastaa si been ah ayuu u isticmaali karaa magaca iyo cinwaanka iimaylka. Haddii iimayl kaa codsado lacag, eray sir ah ama xogta bangiga, marka hore na weydii: fool ka fool, ama lambar aad hore u haysatay.
letter-table = Cinwaannada aan isticmaalno
letter-table-name = Waxa loogu talagalay
letter-table-address = Cinwaanka iimaylka
letter-note-paused = Waa la hakiyay { $date }: fadlan hadda ha furin iimayllada ka yimaada
letter-note-since = Laga bilaabo { $date }
letter-note-until = Ilaa { $date }
letter-note-shared = { $audience ->
    [patients] Dad kale ayaa sidoo kale isticmaala cinwaankan
   *[parents] Dugsiyo kale ayaa sidoo kale isticmaala cinwaankan
}
letter-note-shared-name = { $audience ->
    [patients] Dad kale ayaa sidoo kale isticmaala: raadi magaca “{ $name }”
   *[parents] Dugsiyo kale ayaa sidoo kale isticmaala: raadi magaca “{ $name }”
}
letter-newest = Liiskani wuu isbeddeli karaa. Kan ugu cusub mar walba wuxuu ku yaal { $address }
letter-checked = Markii ugu dambaysay ee la hubiyay: { $date }. Waxaa hubiyay: { $by }.
letter-reference = Liiska { $number }, { $date }. Koodhka { $code }
letter-page = Bogga { $n } ee { $m }
letter-crest = Astaanta { $school }
letter-draft = QABYO: liiskani weli ma dhammaystirna. Ha dirin.
