shop-scale-heading = Ku daabac 100 %
shop-scale = Daaqadda daabacaadda ka dooro “Actual size” (cabbirka dhabta ah) ama “100 %”, ee ha dooran “Fit”. Markaas koodhadhka, istiikarrada iyo calaamadaha goynta waxay leeyihiin cabbirka saxda ah.
shop-on = oo { $paper } ah
shop-each = { $count ->
    [one] hal, xaashi { $paper } ah
   *[other] { $count }, xaashi { $paper } ah
}
shop-us = Xaashida cabbirka Maraykanka
shop-home = { $audience ->
    [patients] Guriga loo qaato
   *[parents] Boorsada dugsiga
}
shop-home-note = { $audience ->
    [patients] Warqadda waxaa ku qoran dhammaan cinwaannadayada. Kuwa yaryar xaashi badan ma qaataan.
   *[parents] Warqadda waxaa ku qoran dhammaan cinwaannadayada. Kuwa yaryar xaashi badan ma qaataan, waxayna geli karaan buugga xusuusta.
}
shop-letter = Warqad
shop-a5 = Warqad nus bog ah
shop-slips = Warqado yaryar
shop-cut = Ka goo calaamadaha. Mid kasta wuxuu sheegayaa wax kasta oo qoysasku u baahan yihiin.
shop-cards = Qaboojiyaha iyo boorsada lacagta
shop-cards-note = Kaarar yaryar oo koodhkayagu ku yaal, oo la haysto. Isticmaal xaashi adag oo ka goo calaamadaha.
shop-card = Kaarar
shop-gate = { $audience ->
    [patients] Albaabka iyo darbiga
   *[parents] Albaabka dugsiga iyo darbiga
}
shop-gate-note = Koodhku waa weyn yahay, si uu u shaqeeyo adiga oo hal ama laba tallaabo u jira. Mar mar fiiri: qof baa istiikar dusha kaga dhejin kara.
shop-poster = Boodh
shop-labels = { $audience ->
    [patients] Istiikarro loogu talagalay warqadaha iyo faylalka
   *[parents] Istiikarro loogu talagalay buugga xusuusta iyo faylalka
}
shop-labels-note = Dooro xaashidaada istiikarrada. Lambarkeedu wuxuu ku yaal baakadda.
shop-labels-size = { $count } istiikar, { $width } × { $height } mm
shop-labels-low = Istiikarradani way gaaban yihiin, sidaas darteed koodhka ku yaal waa yar yahay.
shop-labels-first = Istiikarka ugu horreeya
shop-labels-first-hint = Xaashida qayb ma la isticmaalay? Istiikarrada la isticmaalay saf saf u tiri, kadib hal ku dar.
shop-labels-right = U dhaqaaji midig (mm)
shop-labels-down = U dhaqaaji hoos (mm)
shop-labels-move-hint = Daabacahaagu ma wax yar buu weecdaa? Marka hore daabac bogga tijaabada. Tiro ka yar eber waxay u dhaqaajisaa bidix ama kor.
shop-labels-test = Bogga tijaabada
shop-labels-wrong = Istiikarradan lama daabaci karo
shop-labels-wrong-first = Istiikarka ugu horreeya waa inuu ahaado tiro dhan oo u dhaxaysa 1 ilaa { $max }.
shop-labels-wrong-move = Istiikar waxaa la dhaqaajin karaa ugu badnaan { $max } mm, sida 1.5 ama -0.5.
shop-back = Ku noqo wax kasta oo la daabaco
shop-text = { $audience ->
    [patients] Buug-yarayaasha, iimayllada iyo websaydhyada
   *[parents] Warsidayaasha, iimayllada iyo websaydhyada
}
shop-text-news = Warside
shop-text-signature = Hoosta iimaylladaada
shop-text-file = Labadaba oo hal fayl ah
shop-copy = Koobi
shop-copied = Waa la koobiyay
