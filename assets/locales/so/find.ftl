find-label = Qor magaca dugsigaaga, isbitaalkaaga ama rugtaada caafimaadka
find-hint = Ama qor magaalada, postcode-ka, ama koodhka warqad ku yaal.
find-button = Raadi
find-nothing-typed = Qor magac, kadib riix “Raadi”.
find-too-short = Fadlan wax yar ku dar.
find-some = { $count ->
    [one] Mid ayaan helnay.
   *[other] Waxaan helnay { $count }.
}
find-many = Waxaan helnay { $total }. Waa kuwan { $shown } ee ugu horreeya. Magaca wax badan ka qor, ama magaalada ku dar.
find-none = Ma helin.
find-none-letters = Mar kale fiiri xarfaha. Hal xaraf oo khaldan dhib ma leh, kuwo badan way leeyihiin.
find-none-town = Isku day qayb ka mid ah magaca oo keliya, ama magaalada oo keliya.
find-none-code = Ma haysaa warqad naga timid? Qor koodhka ka hooseeya afar-geeska, sida K7M2 XW4P.
find-none-absent = Waxaa laga yaabaa in dugsigaagu uusan weli isticmaalin bogaggan. Fadlan weydii xafiiskiisa.
find-late = Riix “Raadi” si aad jawaabta u aragto.
find-closed = waa la xiray
find-kind = { $kind ->
    [nursery] xannaano carruureed
    [infant] dugsiga carruurta yaryar (infant)
    [junior] dugsiga carruurta waaweyn (junior)
    [primary] dugsi hoose
    [middle] dugsi dhexe
    [secondary] dugsi sare
    [all-through] dugsi da’ kasta ah
    [special] dugsiga baahiyaha gaarka ah
    [college] kulliyad
    [hospital] isbitaal
    [clinic] rug caafimaad
   *[other] dugsi
}
find-elsewhere = Si aad dugsigaaga u raadiso, tag boggan:
find-by-words = Ku raadi magac, magaalo ama postcode
find-letters = Dugsiyada, sida xarafkooda koowaad
