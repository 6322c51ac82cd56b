contact-note-list = Liiska { $number }, { $date }.
contact-note-newest = Liiska ugu cusub: { $page }
contact-note-fake = Qof kastaa si been ah ayuu u isticmaali karaa cinwaan. Haddii iimayl kaa codsado lacag ama eray sir ah, waxba ha ka riixin. Naga soo wac { $phone }.
contact-note-fake-ask = Qof kastaa si been ah ayuu u isticmaali karaa cinwaan. Haddii iimayl kaa codsado lacag ama eray sir ah, waxba ha ka riixin. Marka hore na weydii: fool ka fool, ama lambar aad hore u haysatay.
rules-title = { $audience ->
    [patients] Cinwaannada iimaylka ee { $school }
   *[parents] Cinwaannada iimaylka ee dugsiga { $school }
}
rules-list = Liiska { $number }, { $date }.
rules-newest = Liiska ugu cusub: { $page }
rules-warning = Faylkani wuxuu demiyaa hubinta spam ee cinwaannadan. Markaas waxaa sidoo kale soo gala iimayl uu soo diray qof si been ah u isticmaalaya mid ka mid ah.
rules-none = Hadda cinwaan lama isticmaalo.
feed-title = { $audience ->
    [patients] Cinwaannada iimaylka ee { $school }
   *[parents] Cinwaannada iimaylka ee dugsiga { $school }
}
feed-subtitle = { $audience ->
    [patients] Waxa iska beddela liiskayaga cinwaannada iimaylka
   *[parents] Waxa iska beddela liiska dugsiga ee cinwaannada iimaylka
}
feed-first = Liiska koowaad
feed-list = Liiska { $number }
feed-list-added = { $added ->
    [one] Liiska { $number }: hal cinwaan oo cusub
   *[other] Liiska { $number }: { $added } cinwaan oo cusub
}
feed-list-retired = { $retired ->
    [one] Liiska { $number }: hal cinwaan oo aan hadda la isticmaalin
   *[other] Liiska { $number }: { $retired } cinwaan oo aan hadda la isticmaalin
}
feed-list-both = Liiska { $number }: cinwaanno cusub { $added }, kuwo aan hadda la isticmaalin { $retired }
feed-added = Cusub: { $addresses }.
feed-retired = Hadda lama isticmaalo: { $addresses }.
feed-details = Xog kale ayaa sidoo kale isbeddeshay, sida magac ama lambar taleefan.
feed-details-only = Xog ayaa isbeddeshay, sida magac ama lambar taleefan. Cinwaannadu waa isla kuwii.
feed-paused = Waa la hakiyay: { $address }
feed-paused-text = Fadlan hadda ha furin iimayllada ka yimaada { $address }. Waxaa laga yaabaa in qof kale uu ka soo dirayo.
feed-resumed = Mar kale waa la isticmaalaa: { $address }
feed-resumed-text = Mar kale ayaan isticmaalnaa { $address }. Weli qof kastaa si been ah ayuu u isticmaali karaa cinwaan.
