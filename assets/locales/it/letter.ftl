letter-title = Come ricevere le e-mail di { $school }
letter-heading = Come ricevere le nostre e-mail
letter-greeting = { $audience ->
    [patients] Gentile paziente,
   *[parents] Cari genitori e tutori,
}
letter-reason = { $audience ->
    [patients] Alcune delle nostre e-mail finiscono nella cartella dello spam. Così qualcuno non riceve notizie su appuntamenti e risultati. Se la vostra posta elettronica conosce i nostri indirizzi, lascia entrare le nostre e-mail. Bastano circa due minuti.
   *[parents] Alcune delle nostre e-mail finiscono nella cartella dello spam. Così alcune famiglie non ricevono notizie su chiusure della scuola, gite e pasti. Se la vostra posta elettronica conosce i nostri indirizzi, lascia entrare le nostre e-mail. Bastano circa due minuti.
}
letter-steps = Che cosa fare
letter-step-open = Puntare la fotocamera del telefono sul codice quadrato, oppure scrivere nel browser l’indirizzo che si trova sotto il codice.
letter-step-save = Premere “Salva il nostro contatto”. Un solo contatto contiene tutti i nostri indirizzi.
letter-step-junk = Guardare nella cartella dello spam (o “Posta indesiderata”). Se c’è una nostra e-mail, premere “Non è spam” o “Posta non indesiderata”.
letter-code = Codice QR per { $address }. L’indirizzo è scritto anche sotto.
letter-warning = Chiunque può falsificare il nome e l’indirizzo di un’e-mail. Se un’e-mail chiede soldi, una password o dati della banca, prima di rispondere telefonare a noi: { $phone }.
letter-warning-ask = Chiunque può falsificare il nome e l’indirizzo di un’e-mail. Se un’e-mail chiede soldi, una password o dati della banca, chiedere prima a noi, di persona o a un numero che si ha già.
letter-table = Gli indirizzi che usiamo
letter-table-name = A che cosa serve
letter-table-address = Indirizzo e-mail
letter-note-paused = Sospeso in data { $date }: per ora non aprire le e-mail da questo indirizzo
letter-note-since = In uso da: { $date }
letter-note-until = In uso fino a: { $date }
letter-note-shared = { $audience ->
    [patients] Anche altri usano questo indirizzo
   *[parents] Anche altre scuole usano questo indirizzo
}
letter-note-shared-name = { $audience ->
    [patients] Lo usano anche altri: cercare il nome “{ $name }”
   *[parents] Lo usano anche altre scuole: cercare il nome “{ $name }”
}
letter-newest = Questo elenco può cambiare. Il più nuovo è sempre qui: { $address }
letter-checked = Ultimo controllo: { $date }. Chi ha controllato: { $by }.
letter-reference = Elenco { $number }, data: { $date }. Codice { $code }
letter-page = Pagina { $n } di { $m }
letter-crest = Stemma: { $school }
letter-draft = BOZZA: questo elenco non è ancora completo. Non inviare.
