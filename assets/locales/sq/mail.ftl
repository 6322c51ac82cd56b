mail-school-lead = Disa nga emailet tona shkojnë te mesazhet e padëshiruara (Spam). Tregojini emailit tuaj cilat vijnë nga ne. Duhen rreth dy minuta.
mail-show-how = Më tregoni si
mail-title = Cilin email përdorni? – { $school }
mail-heading = Cilin email përdorni?
mail-lead = Pastaj ju tregojmë vetëm hapat për emailin tuaj.
mail-type-label = Çfarë vjen pas @ në adresën tuaj të emailit?
mail-type-why = Për shembull gmail.com. Na duhet vetëm kaq, prandaj mos e shkruani pjesën tuaj. Nuk e ruajmë atë që shkruani.
mail-type-go = Vazhdo
mail-type-live = Nuk punon kutia? Zgjidhni nga lista, ose shkoni te { $site }.
mail-choose-heading = Zgjidhni tuajin
mail-choose-more = Kompani të tjera emaili
mail-choose-none = Nuk është këtu i juaji?
mail-slip-heading = Deshët të shkruani { $meant }?
mail-slip-yes = Po, është { $meant }
mail-slip-no = Jo, është { $typed }
mail-unknown-heading = Nuk e njohim { $typed }
mail-unknown = A është për punë ose universitet? Apo kompania juaj e emailit është në këtë listë?
mail-unreadable-heading = Nuk arritëm ta lexojmë
mail-unreadable = Ju lutemi, shkruani vetëm atë që vjen pas @, si gmail.com. Ose zgjidhni nga lista.
mail-of-heading = { $id ->
    [other] Si t’i merrni emailet tona në çdo email
    [work] Si t’i merrni emailet tona në punë ose në universitet
   *[some] Si t’i merrni emailet tona në { $provider }
}
mail-of-title = { $id ->
    [other] Si t’i merrni emailet tona në çdo email – { $school }
    [work] Si t’i merrni emailet tona në punë ose në universitet – { $school }
   *[some] Si t’i merrni emailet tona në { $provider } – { $school }
}
mail-of-lead-lasts = Mënyra më e mirë vjen e para. Ajo vlen gjatë, prandaj bëjeni një herë dhe mbaruat.
mail-of-lead-helps = Këtu asnjë mënyrë nuk është premtim. Secila ndihmon, prandaj bëni gjithçka që mundeni.
mail-of-another = Një kompani tjetër emaili
mail-where-heading = Ku e lexoni emailin tuaj?
mail-where-android = Telefon Android
mail-where-ios = iPhone ose iPad
mail-where-computer = Kompjuter
mail-computer-first = Për këtë ju duhet një kompjuter, por vetëm një herë. Dërgojani këtë faqe vetes dhe hapeni atje.
mail-email-page = Ma dërgoni këtë faqe me email
mail-email-page-subject = Si t’i marr emailet nga { $school }
mail-email-page-text = Hapeni këtë faqe në kompjuter: { $address }
mail-computer-now = Tani jam në kompjuter
mail-by-hand = Butoni nuk punon?
mail-with-file = Përdorni më mirë një skedar
mail-open = Hap { $program }
mail-open-part = Hap { $program } ({ $number } nga { $count })
mail-open-parts = Adresat tona nuk hyjnë të gjitha në një buton. Bëjini këta hapa një herë për çdo buton.
mail-save-file = Ruaj skedarin tonë
mail-picture = Vizatim i ekranit: { $words }
mail-also-called = Mund të quhet edhe { $menu }.
mail-addresses-heading = Adresat tona
mail-addresses-note = Prekni një adresë për ta zgjedhur të gjithën. Pastaj kopjojeni.
mail-addresses-none = Tani nuk ka asnjë adresë për të vendosur.
mail-copy = Kopjo
mail-copy-all = Kopjo të gjitha
mail-copy-address = Kopjo { $address }
mail-copied = U kopjua
mail-shared-heading = { $count ->
    [one] Një adresë është lënë jashtë. Pse?
   *[other] { $count } adresa janë lënë jashtë. Pse?
}
mail-shared-why = { $audience ->
    [patients] Këtë adresë e përdorin edhe të tjerë. Nëse e lejoni të hyjë, hyjnë edhe emailet e tyre.
   *[parents] Këtë adresë e përdorin edhe shkolla të tjera. Nëse e lejoni të hyjë, hyjnë edhe emailet e tyre.
}
mail-shared-add = Hap { $program } edhe me këto adresa
mail-notes-heading = Mirë ta dini
mail-traps-heading = Kini kujdes me këtë
mail-moves-heading = Këto kuti emaili po ndryshojnë
mail-move-some = Kjo është për adresat që mbarojnë me { $endings }.
mail-own-help = Ndihma e { $provider }
mail-undo-heading = Si ta hiqni një adresë
mail-undo-why = Bëjeni këtë kur e ndalim përkohësisht një adresë ose nuk e përdorim më.
mail-worked-heading = A funksionoi?
mail-worked = { $audience ->
    [patients] Na kërkoni t’ju dërgojmë një email prove. Asnjë cilësim nuk është premtim: një email prapë mund të ndalet.
   *[parents] Kërkojini zyrës së shkollës t’ju dërgojë një email prove. Asnjë cilësim nuk është premtim: një email prapë mund të ndalet.
}
mail-ask-test = Kërkoni një email prove
mail-help-link = Ende nuk vjen asgjë?
mail-in-app = Nuk ndodh asgjë kur shtypni një buton? Hapeni këtë faqe në shfletues, si Chrome ose Safari.
mail-in-app-seen = Jeni brenda një aplikacioni tjetër. Ai mund të mos e ruajë kontaktin tonë ose skedarët tanë. Hapeni më parë këtë faqe në shfletues, si Chrome ose Safari.
mail-work-subject = Ju lutem, lejoni emailet nga { $school }
mail-work-text =
    Përshëndetje,

    emailet nga { $school } nuk më arrijnë, ose shkojnë te Spam. Ju lutem, lejojini të kalojnë. Këto janë adresat e sakta:

    { $addresses }

    Ju lutem, mos lejoni më shumë se këto adresa dhe mbajini të ndezura kontrollet (SPF, DKIM dhe DMARC).
    Lista me nënshkrime për kompjuterët është këtu: { $list }

    Faleminderit
mail-work-send = Dërgojeni këtë mesazh me email
mail-send-office = { $audience ->
    [patients] Na e dërgoni këtë
   *[parents] Dërgojani këtë zyrës
}
mail-ring-office = Na telefononi në { $phone } dhe thoni:
mail-tell-office = { $audience ->
    [patients] Na pyetni dhe thoni:
   *[parents] Pyetni te zyra e shkollës dhe thoni:
}
mail-test-subject = Ju lutem, më dërgoni një email prove
mail-test-text = Ju lutem, dërgoni një email prove te kjo adresë. E kam rregulluar emailin tim që emailet tuaja të vijnë. Faleminderit.
mail-check-subject = A është e saktë adresa ime e emailit?
mail-check-text = Ju lutem, shikoni cilën adresë emaili keni për mua. A është ajo nga e cila po shkruaj? Faleminderit.
mail-stopped-subject = Emailet tuaja për mua mund të jenë ndalur
mail-stopped-text = Mund të kem shtypur “Spam” ose “Unsubscribe” (çregjistrohu) në një nga emailet tuaja. Ju lutem, shikoni nëse adresa ime është në një listë me njerëz që nuk marrin më emaile. Mund të quhet lista “suppression”, “bounce” ose “unsubscribe”. Ju lutem, më hiqni prej saj. Faleminderit.
mail-spam-subject = Emaili juaj i provës ishte te dosja Spam
mail-spam-text = Emaili juaj i provës ishte te dosja Spam. Kam shënuar që nuk është spam dhe i kam bërë hapat në faqen tuaj. Ju lutem, dërgoni edhe një. Faleminderit.
mail-nothing-subject = Emaili juaj i provës nuk arriti
mail-nothing-text = Emaili juaj i provës nuk arriti. Nuk është as te kutia hyrëse (Inbox), as te Spam. A ju u kthye me një gabim? Ju lutem, pyetni njerëzit që kujdesen për emailin tuaj çfarë ndodhi me të. Faleminderit.
mail-help-title = Ende nuk vjen asgjë? – { $school }
mail-help-heading = Ende nuk vjen asgjë?
mail-help-lead = Merrini pyetjet një nga një. Shumica e njerëzve e gjejnë përgjigjen këtu.
mail-help-address-heading = A e kemi adresën tuaj të saktë?
mail-help-address = Mjafton një shkronjë e gabuar. Na pyetni cilën adresë kemi për ju.
mail-help-stopped-heading = A keni shtypur ndonjëherë “Spam” ose “Unsubscribe” (çregjistrohu)?
mail-help-stopped = Atëherë mund të mos ju dërgojë më askush. Këtë nuk mund ta ndryshoni në emailin tuaj. Ne mundemi.
mail-help-blocked-heading = A na keni bllokuar?
mail-help-blocked = Shikoni te cilësimet e emailit tuaj për adresa të bllokuara, dhe për rregulla ose filtra. A është aty ndonjë nga adresat tona? Hiqeni.
mail-help-full-heading = A është plot kutia juaj e emailit?
mail-help-full = Një kuti emaili plot i kthen emailet e reja. Fshini atë që nuk ju duhet. Pastaj zbrazni koshin dhe dosjen Spam.
mail-help-held-heading = A ndalen emailet tona?
mail-help-held = Shikoni te cilësimet për spamin. A fshihet ose kthehet spami? Ndryshojeni, që spami të shkojë te një dosje. Kërkoni edhe një listë që quhet karantinë (Quarantine).
mail-help-steps-heading = A i keni bërë hapat për emailin tuaj?
mail-help-steps = Duhen rreth dy minuta.
mail-help-test-heading = Tani kërkoni një email prove
mail-help-test = Prisni derisa ta kemi dërguar. Pastaj shikoni te kutia hyrëse (Inbox) dhe te dosja e mesazheve të padëshiruara (Spam ose Junk). Ku është?
mail-help-inbox-heading = Te kutia hyrëse (Inbox)
mail-help-inbox = Shumë mirë! Funksionon. Kthehuni te faqja jonë kur të ndryshojë lista.
mail-help-spam-heading = Te Spam ose Junk
mail-help-spam = Hapeni dhe shënoni që nuk është spam. Pastaj bëni hapat për emailin tuaj dhe kërkoni edhe një.
mail-help-nothing-heading = Askund
mail-help-nothing = Atëherë diçka i ndalon emailet tona rrugës. Ju nuk mund të bëni më shumë në emailin tuaj. Ne duhet të pyesim njerëzit që i dërgojnë.
mail-print-heading = Hapat për emailin tuaj
mail-print-note = Mund t’i printoni edhe hapat për çdo kompani emaili. Zgjidhni një dhe printoni faqen e saj.
