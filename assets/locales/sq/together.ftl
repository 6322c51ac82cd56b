together-link = { $audience ->
    [patients] Më shumë se një klinikë? Ruajini të gjitha kontaktet përnjëherë
   *[parents] Fëmijë në dy shkolla? Ruajini të gjitha kontaktet përnjëherë
}
together-title = Kontaktet e më shumë se një shkolle – Hallpass
together-heading = { $audience ->
    [patients] Më shumë se një spital ose klinikë?
   *[parents] Më shumë se një shkollë?
}
together-lead = Zgjidhini të gjitha këtu. Pastaj ruajini të gjitha kontaktet përnjëherë.
together-chosen-heading = { $audience ->
    [patients] Keni zgjedhur
   *[parents] Shkollat tuaja
}
together-none = Nuk keni zgjedhur ende asgjë. Filloni kërkimin më poshtë.
together-take = Hiq
together-take-label = Hiq: { $school }
together-save = { $count ->
    [one] Ruani kontaktin
   *[other] Ruani { $count } kontakte
}
together-save-note = { $audience ->
    [patients] Telefoni juaj tregon të gjitha kontaktet. Shtypni “Ruaj” (Save) ose “Shto të gjitha” (Add all). Nëse tregon vetëm një, hapni faqen e çdo spitali ose klinike dhe ruani atje kontaktin.
   *[parents] Telefoni juaj tregon të gjitha kontaktet. Shtypni “Ruaj” (Save) ose “Shto të gjitha” (Add all). Nëse tregon vetëm një, hapni faqen e çdo shkolle dhe ruani atje kontaktin.
}
together-add-heading = { $audience ->
    [patients] Shtoni një spital ose klinikë
   *[parents] Shtoni një shkollë
}
together-add-label = Shkruani emrin, qytetin ose kodin postar
together-add-button = Kërko
together-found = Shtypni emrin e duhur.
together-found-none = Nuk e gjetëm. Provoni vetëm një pjesë të emrit, ose vetëm qytetin.
together-found-many = Ka edhe të tjera. Shkruani më shumë nga emri, ose edhe qytetin.
together-full = { $count ->
    [one] Këtu mund të zgjidhni vetëm një.
   *[other] Këtu mund të zgjidhni { $count }. Për të shtuar një tjetër, hiqni një.
}
together-missing = Një nga ato që zgjodhët nuk është më këtu. Prandaj e hoqëm nga lista juaj.
together-list-heading = Të gjitha adresat e tyre
together-private = Nuk e shënojmë atë që zgjidhni. Kur e mbyllni këtë faqe, zhduket.
together-elsewhere = Për të ruajtur më shumë kontakte përnjëherë, shkoni te kjo faqe:
