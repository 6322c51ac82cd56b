together-link = { $audience ->
    [patients] Ma ka badan tahay hal rug caafimaad? Xiriirradooda oo dhan hal mar kaydi
   *[parents] Carruurtu ma laba dugsi ayay dhigtaan? Dhammaan xiriirrada hal mar kaydi
}
together-title = Xiriirrada wax ka badan hal dugsi – Hallpass
together-heading = { $audience ->
    [patients] Ma ka badan yahay hal isbitaal ama rug caafimaad?
   *[parents] Ma ka badan yahay hal dugsi?
}
together-lead = Dhammaantood halkan ka dooro. Kadib xiriirradooda oo dhan hal mar kaydi.
together-chosen-heading = { $audience ->
    [patients] Waxaad dooratay
   *[parents] Dugsiyadaada
}
together-none = Weli midna ma dooran. Kan ugu horreeya hoosta ka raadi.
together-take = Ka saar
together-take-label = Ka saar { $school }
together-save = { $count ->
    [one] Kaydi xiriirka
   *[other] Kaydi { $count } xiriir
}
together-save-note = Taleefankaagu wuxuu ku tusayaa dhammaan xiriirrada. Riix “Save” (kaydi) ama “Add all” (dhammaan ku dar). Haddii uu mid keliya ku tuso, fur bogga dugsi kasta oo xiriirkiisa halkaas ka kaydi.
together-add-heading = { $audience ->
    [patients] Ku dar isbitaal ama rug caafimaad
   *[parents] Ku dar dugsi
}
together-add-label = Qor magaciisa, magaalada ama postcode-ka
together-add-button = Raadi
together-found = Riix kan saxda ah.
together-found-none = Ma helin. Isku day qayb ka mid ah magaca oo keliya, ama magaalada oo keliya.
together-found-many = Kuwo kale ayaa jira. Magaca wax badan ka qor, ama magaalada ku dar.
together-full = { $count ->
    [one] Halkan mid keliya ayaad ka dooran kartaa.
   *[other] Halkan waxaad ka dooran kartaa { $count }. Mid ka saar si aad mid kale ugu darto.
}
together-missing = Mid ka mid ah hadda halkan ma joogo. Sidaas darteed waxaan ka saarnay liiskaaga.
together-list-heading = Dhammaan cinwaannadooda
together-private = Ma qorno waxa aad dooratay. Marka aad boggan xirto, waa tirtirmaan.
together-elsewhere = Si aad u doorato wax ka badan hal dugsi, tag boggan:
