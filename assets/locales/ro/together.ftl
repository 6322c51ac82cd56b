together-link = { $audience ->
    [patients] Mai multe clinici? Salvați toate contactele lor deodată
   *[parents] Copii la două școli? Salvați toate contactele deodată
}
together-title = Contactele mai multor școli – Hallpass
together-heading = { $audience ->
    [patients] Mai multe spitale sau clinici?
   *[parents] Mai multe școli?
}
together-lead = Alegeți-le pe toate aici. Apoi salvați toate contactele lor deodată.
together-chosen-heading = { $audience ->
    [patients] Ați ales
   *[parents] Școlile dumneavoastră
}
together-none = Nu ați ales încă nimic. Începeți căutarea mai jos.
together-take = Scoate
together-take-label = Scoate: { $school }
together-save = { $count ->
    [one] Salvați contactul
    [few] Salvați { $count } contacte
   *[other] Salvați { $count } de contacte
}
together-save-note = { $audience ->
    [patients] Telefonul arată toate contactele. Apăsați „Salvează” sau „Adaugă tot”. Dacă arată doar unul, deschideți pagina fiecărui spital sau a fiecărei clinici și salvați contactul acolo.
   *[parents] Telefonul arată toate contactele. Apăsați „Salvează” sau „Adaugă tot”. Dacă arată doar unul, deschideți pagina fiecărei școli și salvați contactul acolo.
}
together-add-heading = { $audience ->
    [patients] Adăugați un spital sau o clinică
   *[parents] Adăugați o școală
}
together-add-label = Scrieți numele, localitatea sau codul poștal
together-add-button = Caută
together-found = Apăsați numele potrivit.
together-found-none = Nu am găsit nimic. Încercați doar cu o parte din nume sau doar cu localitatea.
together-found-many = Mai sunt și altele. Scrieți mai mult din nume sau și localitatea.
together-full = { $count ->
    [one] Aici puteți face o singură alegere.
    [few] Aici puteți face { $count } alegeri. Ca să adăugați alta, scoateți una.
   *[other] Aici puteți face { $count } de alegeri. Ca să adăugați alta, scoateți una.
}
together-missing = Una dintre alegeri nu mai este aici. De aceea am scos-o din lista dumneavoastră.
together-list-heading = Toate adresele lor
together-private = Nu notăm ce alegeți. Când închideți această pagină, totul dispare.
together-elsewhere = Ca să salvați mai multe contacte deodată, mergeți la această pagină:
