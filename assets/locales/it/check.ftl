check-page-heading = Questa e-mail è nel nostro elenco?
check-page-title = Questa e-mail è nel nostro elenco? – { $school }
check-page-lead = Guardare da quale indirizzo è arrivata l’e-mail. Scriverlo qui, o incollarlo.
check-page-form = Controllare un’e-mail
check-page-label = L’indirizzo da cui è arrivata
check-page-kept = Non conserviamo quello che si scrive qui.
check-page-button = Controlla
check-page-where = Dove si trova l’indirizzo?
check-page-where-text = Aprire l’e-mail e premere il nome in alto. L’indirizzo è la parte con il segno @. Il nome da solo non dice niente. Chiunque può scrivere lì qualsiasi nome.
check-page-file = Avete l’e-mail come file?
check-page-file-label = Un’e-mail salvata, con un nome che finisce con .eml
check-page-file-note = Guardiamo solo da chi viene.
check-page-copy = Non succede niente? Allora questa è una copia della nostra pagina. Andare a { $address }.
check-page-wait = Un momento …
answer-listed-heading = Sì, questo indirizzo è nel nostro elenco
answer-purpose = Lo usiamo per: { $purpose }.
answer-fake = Chiunque può falsificare un indirizzo, o entrare in una casella di posta non sua.
answer-ring = L’e-mail chiede soldi o una password? Non premere niente nell’e-mail. Telefonare a noi: { $phone }.
answer-ask = L’e-mail chiede soldi o una password? Non premere niente nell’e-mail. Chiedere prima a noi, di persona o a un numero che si ha già.
answer-paused-heading = È nel nostro elenco, ma è sospeso
answer-paused = Abbiamo smesso di usarlo in data { $date }. Per favore, per ora non aprire le e-mail da questo indirizzo.
answer-paused-again = Quando lo useremo di nuovo, lo diremo qui.
answer-withdrawn-heading = Non usiamo più questo indirizzo
answer-withdrawn-until = È stato nel nostro elenco. Ultimo giorno: { $date }.
answer-withdrawn = Prima era nel nostro elenco.
answer-withdrawn-do = Attenzione se ora arriva un’e-mail da questo indirizzo. Può darsi che non sia nostra.
answer-elsewhere-heading = { $audience ->
    [patients] Non è un nostro indirizzo, ma lo usa un altro ospedale o un’altra clinica
   *[parents] Non è un nostro indirizzo, ma lo usa un’altra scuola
}
answer-elsewhere = È nell’elenco di { $name }.
answer-elsewhere-paused = Hanno smesso di usarlo in data { $date }. Per favore, per ora non aprire le e-mail da questo indirizzo.
answer-near-heading = Non è nel nostro elenco, ma è quasi uguale
answer-near-letter = Guardare bene. Nell’e-mail c’è { $theirs }, nel nostro indirizzo c’è { $ours }.
answer-near-letters = Guardare bene. Le lettere non sono le stesse.
answer-near-ending = Guardare la fine. Nell’e-mail c’è { $theirs }. Il nostro indirizzo finisce con { $ours }.
answer-near-added = Guardare bene. C’è qualcosa in più rispetto al nostro indirizzo.
answer-near-hidden = Ci sono segni che non si vedono.
answer-near-theirs = Nell’e-mail arrivata
answer-near-ours = Nel nostro indirizzo
answer-near-do = Non premere niente nell’e-mail e non rispondere.
answer-alphabet = { $alphabet ->
    [Cyrillic] Alcune lettere vengono dall’alfabeto cirillico. Sembrano solo uguali alle nostre.
    [Greek] Alcune lettere vengono dall’alfabeto greco. Sembrano solo uguali alle nostre.
   *[other] Alcune lettere vengono da un altro alfabeto.
}
answer-punycode = I computer lo scrivono così: { $name }
answer-same-domain-heading = Finisce come i nostri indirizzi, ma non è nel nostro elenco
answer-same-domain = { $audience ->
    [patients] Forse è qualcuno che lavora qui: anche il personale scrive ai pazienti.
   *[parents] Forse è un’insegnante o un insegnante: anche il personale scrive ai genitori.
}
answer-same-domain-ring = L’e-mail chiede qualcosa? Prima telefonare a noi: { $phone }.
answer-same-domain-ask = L’e-mail chiede qualcosa? Chiedere prima a noi, di persona o a un numero che si ha già.
answer-not-listed-heading = Questo indirizzo non è nel nostro elenco
answer-not-listed = Il nostro elenco è completo, e questo indirizzo non c’è. Chiedere a noi prima di premere qualcosa nell’e-mail.
answer-unknown-heading = Non è nel nostro elenco, ma non possiamo dire se è nostro o no
answer-unknown = { $audience ->
    [patients] Il nostro elenco non è ancora completo. Le persone che si occupano delle cure possono scrivere anche da altri indirizzi.
   *[parents] Il nostro elenco non è ancora completo. Gli insegnanti e altre persone della scuola possono scrivere anche da altri indirizzi.
}
remark-replies = Chi risponde scrive a un altro indirizzo: { $address }
remark-name-address = Il nome nell’e-mail è { $address }, ma l’e-mail è arrivata da un altro indirizzo. Può essere un imbroglio.
remark-name-school = Il nome nell’e-mail è { $name }. Chiunque può scrivere quel nome. Guardare l’indirizzo.
remark-hidden = Nell’indirizzo ci sono segni che non si vedono. Gli indirizzi veri non ne hanno.
remark-several = { $count ->
    [one] L’e-mail indica { $count } indirizzo.
    [many] L’e-mail dice di venire da { $count } di indirizzi. La risposta riguarda il più strano.
   *[other] L’e-mail dice di venire da { $count } indirizzi. La risposta riguarda il più strano.
}
answer-unreadable-heading = Non abbiamo trovato nessun indirizzo
answer-unreadable-empty = Scrivere l’indirizzo da cui è arrivata l’e-mail. Contiene il segno @.
answer-unreadable-no-address = Serve l’indirizzo intero, con il segno @ e quello che viene dopo. Il nome non basta.
answer-unreadable-several = C’è più di un indirizzo. Incollare solo quello da cui è arrivata l’e-mail.
answer-unreadable-no-from = Non c’è scritto da chi viene. Scrivere qui l’indirizzo, invece.
answer-unreadable-too-large = Questo file è troppo grande per noi. Aprire l’e-mail e scrivere qui l’indirizzo, invece.
answer-unreadable-not-text = Non sappiamo leggere questo tipo di file. Aprire l’e-mail e scrivere qui l’indirizzo, invece.
answer-unreadable-archive = Questo file contiene altri file, e quelli non li apriamo. Aprire l’e-mail e scrivere qui l’indirizzo, invece.
