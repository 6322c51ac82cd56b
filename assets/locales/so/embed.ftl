widget-title = { $audience ->
    [patients] Cinwaannada iimaylka ee { $school }
   *[parents] Cinwaannada iimaylka ee dugsiga { $school }
}
widget-open = Arag dhammaan cinwaannadayada iyo waxa la sameeyo
widget-link = { $audience ->
    [patients] Arag cinwaannada iimaylka ay isticmaasho { $school }
   *[parents] Arag cinwaannada iimaylka uu isticmaalo dugsiga { $school }
}
widget-count = { $count ->
    [one] Waxaan wax ka soo qornaa hal cinwaan.
   *[other] Waxaan wax ka soo qornaa { $count } cinwaan.
}
widget-count-partial = { $count ->
    [one] Ilaa hadda hal cinwaan ayaa ku jira liiskayaga.
   *[other] Ilaa hadda { $count } cinwaan ayaa ku jira liiskayaga.
}
widget-paused = { $count ->
    [one] Mid ka mid ah waa la hakiyay. Fadlan hadda ha furin iimayllada ka yimaada.
   *[other] { $count } ka mid ah waa la hakiyay. Fadlan hadda ha furin iimayllada ka yimaada.
}
widget-languages = Luqado kale:
widget-address = Boggayaga: { $address }
widget-missing = Sanduuqani waa madhan yahay. Liiskii halkan ku jiray meel kale ayuu u guuray.
copy-dated = Kani waa nuqul la sameeyay { $date }. Cinwaannadu way isbeddeli karaan. { $link }
copy-link = Arag liiska sida uu hadda yahay
copy-heading = Iimayllada naga yimaada
copy-newsletter = { $audience ->
    [patients] Hubi inaad hesho iimayllada ka yimaada { $school }. Arag cinwaannada aan isticmaalno, iyo sida looga ilaaliyo junk: { $address }
   *[parents] Hubi inaad hesho iimayllada dugsiga { $school }. Arag cinwaannada aan isticmaalno, iyo sida looga ilaaliyo junk: { $address }
}
embed-title = Liiskayaga geli websaydh – { $school }
embed-heading = Liiskayaga geli websaydh
embed-lead = { $audience ->
    [patients] Waxaa loogu talagalay qofka maamula websaydhka. Dadku waxay cidda wax u soo qorta ku arkaan meesha ay marka hore fiiriyaan.
   *[parents] Waxaa loogu talagalay qofka maamula websaydhka dugsiga. Waalidku waxay cidda wax u soo qorta ku arkaan meesha ay marka hore fiiriyaan.
}
embed-promise = Cookies kuma jiraan, cidnana ma tirsho. Marka liisku isbeddelo, websaydhku isla markiiba wuu tusaa.
embed-built-heading = Websaydhkaaga maxaa lagu sameeyay?
embed-built-hint = Riix magac. Markaas waxaan ku tusaynaa habka halkaas ka shaqeeya.
embed-built-html = HTML aan annagu samaynay
embed-built-someone = Qof kale ayaa noo sameeya
embed-built-other = Wax kale
embed-with = { $builder }
embed-use = Isticmaal habka { $number }
embed-else = Ma shaqaynayo? Isticmaal habka { $number }
embed-tried = Waxaan ku tijaabinnay { $version }, { $date }.
embed-not-tried = Annagu weli ma tijaabin. Kaydi boggaaga, kadib fiiri.
embed-wordpress = Linkiga ku dheji sadar u gaar ah. WordPress isaga ayaa sanduuqa samaynaya.
embed-wix = Ku dar qaybta Wix ugu yeerto “Embed HTML”. Koodhka dhex geli oo hoos u jiid ilaa sanduuqu dhan muuqdo.
embed-squarespace = Ku dar qaybta “Code” oo koodhka dhex geli. Qorshayaasha qaarkood (plans) ma laha qaybtan.
embed-google-sites = Riix “Insert”, kadib “Embed”, kadib “Embed code”. Koodhka halkaas geli.
embed-builder = Sanduuqa qoraalka ka raadi badhan sida “HTML”, “Source” ama “</>”. Koodhka halkaas geli. Badhan noocaas ah ma jiro? Markaas koobi qoraalka.
embed-html = Koodhka geli meesha sanduuqu noqonayo.
embed-someone = Farriintan u dir. Waxaa ku jira wax kasta oo ay u baahan yihiin.
embed-other = Hababka sidan u kala horraysii: marka hore 1, kadib 3, kadib 4. Habka 5 meel kasta wuu ka shaqeeyaa.
embed-message-subject = Sanduuq loogu talagalay websaydhkayaga
embed-message = Fadlan liiska cinwaannadayada iimaylka geli websaydhkayaga. Halkan waxaa ku yaal sida loo sameeyo, iyo koodhka la koobiyo: { $address }
embed-ways-heading = Shanta hab
embed-way-link = Habka 1: dheji linki
embed-way-element = Habka 2: script
embed-way-frame = Habka 3: daaqad (iframe)
embed-way-copy = Habka 4: qoraal aad koobiso
embed-way-button = Habka 5: badhan, boodh ama weer
embed-way-link-note = Waxaa loogu talagalay WordPress iyo websaydhyada kale ee linkiga sanduuq ka dhiga. Wax kale oo la sameeyo ma jiraan.
embed-way-element-note = Waa habka ugu fiican haddii aad scripts ku dari karto. Sanduuqu wuxuu qaataa dhererka uu u baahan yahay. Websaydh kasta isku si ayuu uga muuqdaa.
embed-way-frame-note = Waxaa loogu talagalay websaydhyada aad HTML ku dari karto, laakiin aan scripts lagu dari karin. Sanduuqu wuxuu hayaa dhererka aad siiso. Haddii liisku dheeraado, wuxuu leeyahay qalab hoos loogu dhaadhaco (scroll).
embed-way-frame-script = Scripts-na ma ku dari kartaa? Sadarkan hal mar ku dar. Markaas daaqaddu waxay qaadataa dhererka ay u baahan tahay.
embed-way-copy-note = Waxaa loogu talagalay websaydhyada scripts-ka iyo daaqadaha (iframe) ka saara. Waa nuqul, iskiisna uma beddelmo. Marka liisku isbeddelo, mar kale koobi.
embed-way-copy-feed = Isbeddelka waxaad kula socon kartaa feed-kayaga.
embed-way-button-note = Waxaa loogu talagalay websaydhyada sawirro iyo linkiyo oo keliya lagu dari karo, iyo warsidahaaga.
embed-button-code = Koodhka badhanka
embed-button-svg = Badhanka oo sawir gacmeed ah (SVG)
embed-button-png = Badhanka oo sawir ah (PNG)
embed-button-link = Kaydi sawirka, geli boggaaga, oo ka dhig inuu cinwaankan ku geeyo:
embed-newsletter = Weer loogu talagalay warsidahaaga
embed-poster = Boodhadh iyo warqado la daabaco
embed-code = Koodhka la koobiyo
embed-preview = Sida habka { $number } u muuqdo
embed-look-heading = Cabbirka iyo midabbada
embed-view = Cabbirka
embed-view-full = Oo leh dhammaan cinwaannada
embed-view-compact = Yar
embed-theme = Midabbada
embed-theme-auto = Iftiin ama mugdi, sida qofka booqdaa jecel yahay
embed-theme-light = Mar walba iftiin
embed-theme-dark = Mar walba mugdi
embed-languages = Luqad kale, boggan ku fur luqaddaas.
it-embed-heading = Haddii websaydhkaagu leeyahay Content-Security-Policy
it-embed-note = Cinwaankayaga ku dar xeerarkan. Wax kale looma baahna: ma jiraan inline scripts, ma jiraan inline styles.
it-embed-way = Habka { $number }
it-embed-pinned = Magaca script-ka iyo qiimihiisa integrity waxay leeyihiin hal nooc (version). Noocaasi weligiis isma beddelo, nooc kastana waan haynaa. Adiga ayaa go’aansada marka aad mid cusub qaadanayso.
it-embed-sandbox = Daaqaddu (iframe) uma baahna cookies, kaydin (storage) iyo xuquuqda uu sandbox ka qaado midna. Haddii popups aan la oggolayn, waxay tusaysaa cinwaankeeda si loo koobiyo.
