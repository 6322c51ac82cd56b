contact-note-list = Lista { $number }, data: { $date }.
contact-note-newest = Lista më e re: { $page }
contact-note-fake = Kushdo mund ta falsifikojë një adresë. Nëse një email kërkon para ose fjalëkalim, mos shtypni asgjë në të. Na telefononi: { $phone }.
contact-note-fake-ask = Kushdo mund ta falsifikojë një adresë. Nëse një email kërkon para ose fjalëkalim, mos shtypni asgjë në të. Na pyetni më parë ne, personalisht ose në një numër që e keni tashmë.
rules-title = Adresa emaili nga { $school }
rules-list = Lista { $number }, data: { $date }.
rules-newest = Lista më e re: { $page }
rules-warning = Ky skedar e fik filtrin e spamit për këto adresa. Atëherë kalon edhe një email nga dikush që falsifikon njërën prej tyre.
rules-none = Tani nuk përdoret asnjë adresë.
feed-title = Adresa emaili nga { $school }
feed-subtitle = { $audience ->
    [patients] Çfarë ndryshon në listën tonë të adresave të emailit
   *[parents] Çfarë ndryshon në listën e adresave të emailit të shkollës
}
feed-first = Lista e parë
feed-list = Lista { $number }
feed-list-added = { $added ->
    [one] Lista { $number }: një adresë e re
   *[other] Lista { $number }: { $added } adresa të reja
}
feed-list-retired = { $retired ->
    [one] Lista { $number }: një adresë që nuk përdoret më
   *[other] Lista { $number }: { $retired } adresa që nuk përdoren më
}
feed-list-both = Lista { $number }: adresa të reja { $added }, nuk përdoren më { $retired }
feed-added = Të reja: { $addresses }.
feed-retired = Nuk përdoren më: { $addresses }.
feed-details = Kanë ndryshuar edhe të dhëna të tjera, si një emër ose një numër telefoni.
feed-details-only = Kanë ndryshuar disa të dhëna, si një emër ose një numër telefoni. Adresat janë të njëjta.
feed-paused = E ndalur përkohësisht: { $address }
feed-paused-text = Ju lutemi, tani për tani mos hapni emaile nga { $address }. Mund të jetë dikush tjetër që dërgon prej saj.
feed-resumed = Përsëri në përdorim: { $address }
feed-resumed-text = E përdorim përsëri adresën { $address }. Kushdo mund ta falsifikojë ende një adresë.
