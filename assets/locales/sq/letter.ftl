letter-title = Si t’i merrni emailet nga { $school }
letter-heading = Si t’i merrni emailet tona
letter-greeting = { $audience ->
    [patients] I nderuar pacient, e nderuar paciente,
   *[parents] Të dashur prindër dhe kujdestarë,
}
letter-reason = { $audience ->
    [patients] Disa nga emailet tona shkojnë te dosja e mesazheve të padëshiruara (Spam). Atëherë njerëzit nuk i marrin njoftimet për takimet me mjekun dhe rezultatet. Kur emaili juaj i njeh adresat tona, i lejon emailet tona të hyjnë. Duhen rreth dy minuta.
   *[parents] Disa nga emailet tona shkojnë te dosja e mesazheve të padëshiruara (Spam). Atëherë familjet nuk i marrin njoftimet për mbylljen e shkollës, ekskursionet dhe ushqimin. Kur emaili juaj i njeh adresat tona, i lejon emailet tona të hyjnë. Duhen rreth dy minuta.
}
letter-steps = Çfarë të bëni
letter-step-open = Drejtojeni kamerën e telefonit te kodi katror, ose shkruani në shfletues adresën që është poshtë kodit.
letter-step-save = Shtypni “Ruani kontaktin tonë”. Një kontakt i vetëm i ka të gjitha adresat tona.
letter-step-junk = Shikoni te dosja e mesazheve të padëshiruara (Spam ose Junk). Nëse aty ka një email nga ne, shtypni “Jo i padëshiruar” (Not junk).
letter-code = Kodi QR për { $address }. Adresa është shkruar edhe poshtë tij.
letter-warning = Kushdo mund ta falsifikojë emrin dhe adresën e një emaili. Nëse një email kërkon para, fjalëkalim ose të dhëna bankare, na telefononi para se të përgjigjeni: { $phone }.
letter-warning-ask = Kushdo mund ta falsifikojë emrin dhe adresën e një emaili. Nëse një email kërkon para, fjalëkalim ose të dhëna bankare, na pyetni më parë ne, personalisht ose në një numër që e keni tashmë.
letter-table = Adresat që përdorim
letter-table-name = Për çfarë shërben
letter-table-address = Adresa e emailit
letter-note-paused = E ndalur përkohësisht më { $date }: ju lutemi, tani për tani mos hapni emaile nga kjo adresë
letter-note-since = Nga data { $date }
letter-note-until = Deri më { $date }
letter-note-shared = { $audience ->
    [patients] Këtë adresë e përdorin edhe të tjerë
   *[parents] Këtë adresë e përdorin edhe shkolla të tjera
}
letter-note-shared-name = { $audience ->
    [patients] E përdorin edhe të tjerë: kërkoni emrin “{ $name }”
   *[parents] E përdorin edhe shkolla të tjera: kërkoni emrin “{ $name }”
}
letter-newest = Kjo listë mund të ndryshojë. Lista më e re është gjithmonë këtu: { $address }
letter-checked = Kontrolluar së fundi më { $date }. Kush e kontrolloi: { $by }.
letter-reference = Lista { $number }, data: { $date }. Kodi { $code }
letter-page = Faqja { $n } nga { $m }
letter-crest = Emblema: { $school }
letter-draft = SKICË: kjo listë nuk është ende e plotë. Mos e dërgoni.
