sheet-reason = { $audience ->
    [patients] Alcune nostre e-mail finiscono nello spam. Così qualcuno non riceve notizie su appuntamenti e risultati.
   *[parents] Alcune nostre e-mail finiscono nello spam. Così alcune famiglie non ricevono notizie su chiusure, gite e pasti.
}
sheet-step-open = Puntare la fotocamera del telefono sul codice, o scrivere l’indirizzo che c’è sotto.
sheet-step-save = Premere “Salva il nostro contatto”.
sheet-step-junk = C’è una nostra e-mail nello spam? Premere “Non è spam”.
sheet-addresses = Alcuni dei nostri indirizzi
sheet-more = { $count ->
    [one] { $count } altro indirizzo è sulla nostra pagina.
    [many] { $count } di altri indirizzi sono sulla nostra pagina.
   *[other] Altri { $count } indirizzi sono sulla nostra pagina.
}
sheet-fake = Chiunque può falsificare un’e-mail. Se una chiede soldi o una password, prima telefonare a noi: { $phone }
sheet-fake-ask = Chiunque può falsificare un’e-mail. Se una chiede soldi o una password, chiedere prima a noi.
sheet-scan = Inquadrare il codice, poi premere “Salva il nostro contatto”.
sheet-check = Dubbi su un’e-mail? Si può controllare anche qui.
sheet-phone = Telefono: { $phone }
sheet-poster-scan = Puntare la fotocamera del telefono sul codice.
sheet-poster-type = Oppure scrivere questo indirizzo:
sheet-poster-begins = Guardare l’indirizzo della pagina che si apre. Deve cominciare con { $address }
sheet-poster-else = Se non è così, chiudere la pagina e dirlo a noi. Forse qualcuno ha incollato un adesivo sul codice.
sheet-poster-never = La nostra pagina non chiede mai password o soldi.
sheet-unchecked = Questa traduzione è stata fatta da un computer. Nessuno l’ha ancora controllata.
sheet-unchecked-half = Questa traduzione è stata fatta da un computer. Nessuno l’ha ancora controllata. Il testo inglese è sull’altra metà del foglio.
sheet-unchecked-short = Tradotto da un computer, non ancora controllato.
sheet-test-title = Pagina di prova per etichette { $sheet }
sheet-test-print = Stampare questa pagina su carta normale, al 100 %. Non scegliere “Adatta alla pagina”.
sheet-test-hold = Metterla su un foglio di etichette e tenerli insieme contro una finestra.
sheet-test-right = I riquadri sono troppo a destra? Allora spostare le etichette a destra di un numero sotto lo zero, per esempio -1.5.
sheet-test-down = Sono troppo in basso? Allora spostare le etichette in basso di un numero sotto lo zero.
sheet-test-ruler = Questa linea deve essere lunga { $length } mm.
sheet-test-moved = Spostate a destra di { $dx } mm e in basso di { $dy } mm.
text-newsletter = Alcune delle nostre e-mail finiscono nello spam. Potete aiutare: andate su { $address } e premete “Salva il nostro contatto”. Lì ci sono tutti gli indirizzi e-mail di { $school }. Chiunque può falsificare un’e-mail. Se una chiede soldi o una password, prima di rispondere telefonate al numero { $phone }.
text-newsletter-ask = Alcune delle nostre e-mail finiscono nello spam. Potete aiutare: andate su { $address } e premete “Salva il nostro contatto”. Lì ci sono tutti gli indirizzi e-mail di { $school }. Chiunque può falsificare un’e-mail. Se una chiede soldi o una password, prima di rispondere chiedete a noi.
text-signature = Ricevete tutte le nostre e-mail? Questi sono i nostri indirizzi: { $address }
