mail-school-lead = Alcune delle nostre e-mail finiscono nello spam. Dite alla vostra posta elettronica quali sono le nostre. Ci vogliono circa due minuti.
mail-show-how = Mostrami come si fa
mail-title = Quale posta elettronica usate? – { $school }
mail-heading = Quale posta elettronica usate?
mail-lead = Poi mostriamo solo i passi per la vostra posta.
mail-type-label = Che cosa c’è dopo il segno @ nel vostro indirizzo e-mail?
mail-type-why = Per esempio gmail.com. Ci serve solo questo: non scrivere la parte prima. Non conserviamo quello che si scrive qui.
mail-type-go = Continua
mail-type-live = Il riquadro non funziona? Scegliere dall’elenco, oppure andare a { $site }.
mail-choose-heading = Scegliere la propria posta
mail-choose-more = Altre aziende di posta elettronica
mail-choose-none = La vostra non c’è?
mail-slip-heading = Forse volevate scrivere { $meant }?
mail-slip-yes = Sì, è { $meant }
mail-slip-no = No, è { $typed }
mail-unknown-heading = Non conosciamo { $typed }
mail-unknown = È la posta del lavoro o dell’università? Oppure la vostra azienda di posta elettronica è in questo elenco?
mail-unreadable-heading = Non siamo riusciti a leggerlo
mail-unreadable = Scrivere solo quello che viene dopo il segno @, per esempio gmail.com. Oppure scegliere dall’elenco.
mail-of-heading = { $id ->
    [other] Come ricevere le nostre e-mail in ogni posta elettronica
    [work] Come ricevere le nostre e-mail al lavoro o all’università
   *[some] Come ricevere le nostre e-mail in { $provider }
}
mail-of-title = { $id ->
    [other] Come ricevere le nostre e-mail in ogni posta elettronica – { $school }
    [work] Come ricevere le nostre e-mail al lavoro o all’università – { $school }
   *[some] Come ricevere le nostre e-mail in { $provider } – { $school }
}
mail-of-lead-lasts = Il modo migliore viene per primo. Funziona a lungo: basta farlo una volta.
mail-of-lead-helps = Qui nessun modo è una promessa. Ognuno aiuta: fare tutto quello che si può.
mail-of-another = Un’altra azienda di posta elettronica
mail-where-heading = Dove leggete la posta?
mail-where-android = Telefono Android
mail-where-ios = iPhone o iPad
mail-where-computer = Computer
mail-computer-first = Per questo serve un computer, ma una volta sola. Mandare questa pagina al proprio indirizzo e aprirla lì.
mail-email-page = Mandami questa pagina per e-mail
mail-email-page-subject = Come ricevere le e-mail di { $school }
mail-email-page-text = Aprire questa pagina su un computer: { $address }
mail-computer-now = Ora sono a un computer
mail-by-hand = Il pulsante non funziona?
mail-with-file = Usare invece un file
mail-open = Apri { $program }
mail-open-part = Apri { $program } ({ $number } di { $count })
mail-open-parts = I nostri indirizzi non stanno in un pulsante solo. Fare questi passi una volta per ogni pulsante.
mail-save-file = Salva il nostro file
mail-picture = Disegno dello schermo: { $words }
mail-also-called = Può chiamarsi anche { $menu }.
mail-addresses-heading = I nostri indirizzi
mail-addresses-note = Toccare un indirizzo per selezionarlo tutto. Poi copiarlo.
mail-addresses-none = Ora non c’è nessun indirizzo da mettere.
mail-copy = Copia
mail-copy-all = Copia tutti
mail-copy-address = Copia { $address }
mail-copied = Copiato
mail-shared-heading = { $count ->
    [one] Manca { $count } indirizzo. Perché?
    [many] Mancano { $count } di indirizzi. Perché?
   *[other] Mancano { $count } indirizzi. Perché?
}
mail-shared-why = { $audience ->
    [patients] Anche altri usano questo indirizzo. Se lo fate passare, passano anche le loro e-mail.
   *[parents] Anche altre scuole usano questo indirizzo. Se lo fate passare, passano anche le loro e-mail.
}
mail-shared-add = Apri { $program } anche con questi indirizzi
mail-notes-heading = Buono a sapersi
mail-traps-heading = Attenzione a questo
mail-moves-heading = Queste caselle di posta stanno cambiando
mail-move-some = Riguarda gli indirizzi che finiscono con { $endings }.
mail-own-help = Aiuto di { $provider }
mail-undo-heading = Come togliere un indirizzo
mail-undo-why = Farlo quando sospendiamo un indirizzo o non lo usiamo più.
mail-worked-heading = Ha funzionato?
mail-worked = { $audience ->
    [patients] Chiedere a noi un’e-mail di prova. Nessuna impostazione è una promessa: un’e-mail può lo stesso restare ferma.
   *[parents] Chiedere alla segreteria della scuola un’e-mail di prova. Nessuna impostazione è una promessa: un’e-mail può lo stesso restare ferma.
}
mail-ask-test = Chiedi un’e-mail di prova
mail-help-link = Ancora non arriva niente?
mail-in-app = Non succede niente quando si preme un pulsante? Aprire questa pagina nel browser, per esempio Chrome o Safari.
mail-in-app-seen = Questa pagina è aperta dentro un’altra app. Può darsi che lì non si possano salvare il nostro contatto o i nostri file. Aprire prima questa pagina nel browser, per esempio Chrome o Safari.
mail-work-subject = Per favore, fate passare le e-mail di { $school }
mail-work-text =
    Buongiorno,

    le e-mail di { $school } non mi arrivano, o finiscono nello spam. Per favore, fatele passare. Questi sono gli indirizzi esatti:

    { $addresses }

    Per favore, non fate passare altro oltre a questi indirizzi, e tenete attivi i controlli (SPF, DKIM e DMARC).
    L’elenco con le firme per le macchine è qui: { $list }

    Grazie
mail-work-send = Manda questo messaggio per e-mail
mail-send-office = { $audience ->
    [patients] Manda questo a noi
   *[parents] Manda questo alla segreteria
}
mail-ring-office = Telefonare al numero { $phone } e dire:
mail-tell-office = { $audience ->
    [patients] Chiedere a noi, e dire:
   *[parents] Chiedere alla segreteria della scuola, e dire:
}
mail-test-subject = Per favore, mandatemi un’e-mail di prova
mail-test-text = Per favore, mandate un’e-mail di prova a questo indirizzo. Ho preparato la mia posta per ricevere le vostre. Grazie.
mail-check-subject = Il mio indirizzo e-mail è giusto?
mail-check-text = Per favore, guardate quale mio indirizzo e-mail avete. È quello da cui scrivo? Grazie.
mail-stopped-subject = Forse le vostre e-mail per me sono bloccate
mail-stopped-text = Forse ho premuto “Spam” o “Annulla iscrizione” in una delle vostre e-mail. Per favore, guardate se il mio indirizzo è in un elenco di persone che non ricevono più e-mail. Può chiamarsi “suppression”, “bounce” o “unsubscribe”. Per favore, toglietemi da lì. Grazie.
mail-spam-subject = La vostra e-mail di prova era nel mio spam
mail-spam-text = La vostra e-mail di prova era nella mia cartella dello spam. Ho indicato che non è spam e ho fatto i passi della vostra pagina. Per favore, mandatene un’altra. Grazie.
mail-nothing-subject = La vostra e-mail di prova non è arrivata
mail-nothing-text = La vostra e-mail di prova non è arrivata. Non è nella mia posta in arrivo né nello spam. Vi è tornata indietro con un errore? Per favore, chiedete a chi si occupa della vostra posta che cosa è successo. Grazie.
mail-help-title = Ancora non arriva niente? – { $school }
mail-help-heading = Ancora non arriva niente?
mail-help-lead = Leggere una domanda dopo l’altra. Quasi tutti trovano qui la risposta.
mail-help-address-heading = Abbiamo il vostro indirizzo giusto?
mail-help-address = Basta una lettera sbagliata. Chiedere a noi quale vostro indirizzo abbiamo.
mail-help-stopped-heading = Avete mai premuto “Spam” o “Annulla iscrizione”?
mail-help-stopped = Allora forse nessuno vi manda più niente. Dalla vostra posta non potete cambiarlo. Noi sì.
mail-help-blocked-heading = Siamo bloccati?
mail-help-blocked = Guardare nelle impostazioni della posta: indirizzi bloccati, regole e filtri. C’è uno dei nostri indirizzi? Toglierlo.
mail-help-full-heading = La casella di posta è piena?
mail-help-full = Una casella piena rifiuta le e-mail nuove. Eliminare quello che non serve. Poi svuotare il cestino e la cartella dello spam.
mail-help-held-heading = Le nostre e-mail restano ferme?
mail-help-held = Guardare nelle impostazioni dello spam. Lo spam viene eliminato o rifiutato? Cambiarlo, così va in una cartella. Cercare anche un elenco chiamato quarantena.
mail-help-steps-heading = Avete fatto i passi per la vostra posta?
mail-help-steps = Ci vogliono circa due minuti.
mail-help-test-heading = Ora chiedere un’e-mail di prova
mail-help-test = Aspettare finché non l’abbiamo mandata. Poi guardare nella posta in arrivo e nella cartella dello spam o della posta indesiderata. Dov’è?
mail-help-inbox-heading = Nella posta in arrivo
mail-help-inbox = Benissimo! Funziona. Tornare sulla nostra pagina quando l’elenco cambia.
mail-help-spam-heading = Nello spam o nella posta indesiderata
mail-help-spam = Aprirla e indicare che non è spam. Poi fare i passi per la propria posta e chiederne un’altra.
mail-help-nothing-heading = Da nessuna parte
mail-help-nothing = Allora qualcosa ferma le nostre e-mail lungo la strada. Nella vostra posta non potete fare di più. Siamo noi a dover chiedere a chi le manda.
mail-print-heading = Passi per la vostra posta
mail-print-note = Si possono stampare anche i passi per ogni azienda di posta elettronica. Sceglierne una e stampare la sua pagina.
