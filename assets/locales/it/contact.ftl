contact-note-list = Elenco { $number }, data: { $date }.
contact-note-newest = L’elenco più nuovo: { $page }
contact-note-fake = Chiunque può falsificare un indirizzo. Se un’e-mail chiede soldi o una password, non premere niente nell’e-mail. Telefonare a noi: { $phone }.
contact-note-fake-ask = Chiunque può falsificare un indirizzo. Se un’e-mail chiede soldi o una password, non premere niente nell’e-mail. Chiedere prima a noi, di persona o a un numero che si ha già.
rules-title = Indirizzi e-mail di { $school }
rules-list = Elenco { $number }, data: { $date }.
rules-newest = L’elenco più nuovo: { $page }
rules-warning = Questo file spegne il filtro antispam per questi indirizzi. Così passa anche un’e-mail di qualcuno che ne falsifica uno.
rules-none = Ora nessun indirizzo è in uso.
feed-title = Indirizzi e-mail di { $school }
feed-subtitle = { $audience ->
    [patients] Che cosa cambia nel nostro elenco di indirizzi e-mail
   *[parents] Che cosa cambia nell’elenco di indirizzi e-mail della scuola
}
feed-first = Il primo elenco
feed-list = Elenco { $number }
feed-list-added = { $added ->
    [one] Elenco { $number }: un nuovo indirizzo
    [many] Elenco { $number }: { $added } di nuovi indirizzi
   *[other] Elenco { $number }: { $added } nuovi indirizzi
}
feed-list-retired = { $retired ->
    [one] Elenco { $number }: un indirizzo non più in uso
    [many] Elenco { $number }: { $retired } di indirizzi non più in uso
   *[other] Elenco { $number }: { $retired } indirizzi non più in uso
}
feed-list-both = Elenco { $number }: nuovi indirizzi { $added }, non più in uso { $retired }
feed-added = Nuovi: { $addresses }.
feed-retired = Non più in uso: { $addresses }.
feed-details = Sono cambiati anche altri dati, come un nome o un numero di telefono.
feed-details-only = Sono cambiati dei dati, come un nome o un numero di telefono. Gli indirizzi sono gli stessi.
feed-paused = Sospeso: { $address }
feed-paused-text = Per ora non aprire le e-mail da { $address }. Forse le invia qualcun altro.
feed-resumed = Di nuovo in uso: { $address }
feed-resumed-text = Usiamo di nuovo { $address }. Chiunque può ancora falsificare un indirizzo.
