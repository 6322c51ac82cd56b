check-page-heading = A është ky email në listën tonë?
check-page-title = A është ky email në listën tonë? – { $school }
check-page-lead = Shikoni adresën nga ka ardhur emaili. Shkruajeni këtu, ose ngjiteni.
check-page-form = Kontrolloni një email
check-page-label = Adresa nga ka ardhur
check-page-kept = Nuk e ruajmë atë që shkruani.
check-page-button = Kontrollo
check-page-where = Ku e gjej adresën?
check-page-where-text = Hapni emailin dhe shtypni emrin në krye. Adresa është pjesa që ka @. Vetëm emri nuk ju tregon asgjë. Kushdo mund të shkruajë atje çdo emër.
check-page-file = E keni emailin si skedar?
check-page-file-label = Një email i ruajtur, me emër që mbaron me .eml
check-page-file-note = Shikojmë vetëm nga kush është.
check-page-copy = Nuk ndodh asgjë? Atëherë kjo është kopje e faqes sonë. Shkoni te { $address }.
check-page-wait = Një çast …
answer-listed-heading = Po, kjo adresë është në listën tonë
answer-purpose = Për çfarë e përdorim: { $purpose }.
answer-fake = Kushdo mund ta falsifikojë një adresë, ose të hyjë fshehurazi në kutinë e emailit të dikujt tjetër.
answer-ring = A kërkon emaili para ose fjalëkalim? Mos shtypni asgjë në të. Na telefononi: { $phone }.
answer-ask = A kërkon emaili para ose fjalëkalim? Mos shtypni asgjë në të. Na pyetni më parë ne, personalisht ose në një numër që e keni tashmë.
answer-paused-heading = Në listën tonë, por e ndalur përkohësisht
answer-paused = E kemi ndalur përdorimin e saj më { $date }. Ju lutemi, tani për tani mos hapni emaile nga kjo adresë.
answer-paused-again = Do ta themi këtu kur ta përdorim përsëri.
answer-withdrawn-heading = Nuk e përdorim më këtë adresë
answer-withdrawn-until = Ishte në listën tonë deri më { $date }.
answer-withdrawn = Më parë ishte në listën tonë.
answer-withdrawn-do = Kini kujdes me një email që vjen prej saj tani. Mund të mos jetë nga ne.
answer-elsewhere-heading = { $audience ->
    [patients] Nuk është adresa jonë, por e përdor një vend tjetër
   *[parents] Nuk është adresa jonë, por e përdor një shkollë tjetër
}
answer-elsewhere = Është në këtë listë: { $name }.
answer-elsewhere-paused = Ata e kanë ndalur përdorimin e saj më { $date }. Ju lutemi, tani për tani mos hapni emaile nga kjo adresë.
answer-near-heading = Nuk është në listën tonë, por është gati e njëjtë
answer-near-letter = Shikoni me kujdes. Emaili ka { $theirs } aty ku adresa jonë ka { $ours }.
answer-near-letters = Shikoni me kujdes. Shkronjat nuk janë të njëjta.
answer-near-ending = Shikoni fundin. Emaili ka { $theirs }. Adresa jonë mbaron me { $ours }.
answer-near-added = Shikoni me kujdes. Ka më shumë se adresa jonë.
answer-near-hidden = Ka në të shenja që nuk mund t’i shihni.
answer-near-theirs = Në emailin që keni
answer-near-ours = Në adresën tonë
answer-near-do = Mos shtypni asgjë në email dhe mos përgjigjuni.
answer-alphabet = { $alphabet ->
    [Cyrillic] Disa shkronja në të janë nga alfabeti cirilik. Ato vetëm duken si tonat.
    [Greek] Disa shkronja në të janë nga alfabeti grek. Ato vetëm duken si tonat.
   *[other] Disa shkronja në të janë nga një alfabet tjetër.
}
answer-punycode = Kompjuterët e shkruajnë kështu: { $name }
answer-same-domain-heading = Mbaron si adresat tona, por nuk është në listën tonë
answer-same-domain = { $audience ->
    [patients] Mund të jetë dikush që punon këtu: edhe ata u shkruajnë pacientëve.
   *[parents] Mund të jetë një mësues ose një mësuese: edhe punonjësit u shkruajnë prindërve.
}
answer-same-domain-ring = A kërkon emaili diçka? Na telefononi më parë: { $phone }.
answer-same-domain-ask = A kërkon emaili diçka? Na pyetni më parë ne, personalisht ose në një numër që e keni tashmë.
answer-not-listed-heading = Kjo adresë nuk është në listën tonë
answer-not-listed = Lista jonë është e plotë dhe kjo adresë nuk është aty. Na pyetni para se të shtypni diçka në email.
answer-unknown-heading = Nuk është në listën tonë, por nuk mund ta dimë
answer-unknown = { $audience ->
    [patients] Lista jonë nuk është ende e plotë. Njerëzit që kujdesen për ju mund të shkruajnë edhe nga adresa të tjera.
   *[parents] Lista jonë nuk është ende e plotë. Mësuesit dhe punonjës të tjerë mund të shkruajnë edhe nga adresa të tjera.
}
remark-replies = Nëse përgjigjeni, përgjigjja juaj shkon te një adresë tjetër: { $address }
remark-name-address = Emri në email është { $address }, por emaili ka ardhur nga një adresë tjetër. Kjo mund të jetë mashtrim.
remark-name-school = Emri në email është { $name }. Kushdo mund ta shkruajë atë emër. Shikoni adresën.
remark-hidden = Në adresë ka shenja që nuk mund t’i shihni. Adresat e zakonshme nuk kanë të tilla.
remark-several = { $count ->
    [one] Emaili përmend një adresë.
   *[other] Emaili thotë se është nga { $count } adresa. Kjo është për më të çuditshmen.
}
answer-unreadable-heading = Nuk gjetëm asnjë adresë atje
answer-unreadable-empty = Shkruani adresën nga ka ardhur emaili. Ajo ka një @.
answer-unreadable-no-address = Na duhet e gjithë adresa, me @ dhe atë që vjen pas saj. Emri nuk mjafton.
answer-unreadable-several = Ka më shumë se një adresë në të. Ngjisni vetëm atë nga ka ardhur emaili.
answer-unreadable-no-from = Nuk thotë nga kush është. Shkruani më mirë adresën këtu.
answer-unreadable-too-large = Ky skedar është shumë i madh për ne. Hapni emailin dhe shkruani më mirë adresën këtu.
answer-unreadable-not-text = Nuk mund ta lexojmë këtë lloj skedari. Hapni emailin dhe shkruani më mirë adresën këtu.
answer-unreadable-archive = Ky skedar ka brenda skedarë të tjerë dhe ne nuk i hapim ata. Hapni emailin dhe shkruani më mirë adresën këtu.
