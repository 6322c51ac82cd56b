guide-name-other = Un’altra azienda di posta elettronica
guide-name-work = E-mail del lavoro o dell’università
guide-step-open-link = { $filled ->
    [yes] Premere questo pulsante. Apre { $program } con i nostri indirizzi già scritti.
   *[no] Premere questo pulsante. Apre la pagina giusta di { $program }.
}
guide-step-open-site = Aprire { $program } su un computer, nel browser. Accedere.
guide-step-open-app = Aprire l’app { $program } sul telefono.
guide-step-open-program = Aprire { $program } sul computer.
guide-step-open-phone-settings = Aprire le impostazioni del telefono.
guide-step-open-settings = Aprire le impostazioni della posta.
guide-step-open-spam-folder = Aprire la cartella dello spam. Può chiamarsi anche “Posta indesiderata”.
guide-step-say-not-spam = Indicare che non è spam, oppure spostare l’e-mail nella posta in arrivo.
guide-step-open-folder = Aprire la cartella { $folder }.
guide-step-look-in-folder = Cercare le nostre e-mail anche in { $folder }.
guide-step-open-message = Aprire una nostra e-mail.
guide-step-select-message = Mettere la spunta a una nostra e-mail. Non serve aprirla.
guide-step-hold-message = Tenere premuta una nostra e-mail.
guide-step-right-click-message = Premere una nostra e-mail con il tasto destro del mouse.
guide-step-move-message = Spostare l’e-mail in { $folder }.
guide-step-press-name = Premere il nostro nome o la nostra immagine in alto nell’e-mail.
guide-step-press = Premere { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Premere la ruota dentata.
    [dots] Premere i tre puntini.
    [lines] Premere le tre righe. Aprono il menu.
    [plus] Premere il segno più.
    [pencil] Premere la matita.
    [bin] Premere il cestino.
    [person] Premere la propria immagine o le proprie iniziali.
   *[arrow] Premere la freccina rivolta in basso.
}
guide-step-choose = Scegliere { $menu }.
guide-step-go-to = Andare a { $path }.
guide-step-set = Accanto a { $field }, scegliere { $menu }.
guide-step-tick = Mettere la spunta a { $menu }.
guide-step-untick = Togliere la spunta da { $menu }.
guide-step-switch-on = Attivare { $menu }.
guide-step-switch-off = Disattivare { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Scrivere un nome in { $field }, per esempio “Ospedale”.
   *[parents] Scrivere un nome in { $field }, per esempio “Scuola”.
}
guide-step-type-address = Copiare uno dei nostri indirizzi e metterlo in { $field }.
guide-step-paste-all-with-or = Copiare tutti i nostri indirizzi e metterli in { $field }. Fra un indirizzo e l’altro deve esserci la parola OR.
guide-step-paste-all-lines = Copiare tutti i nostri indirizzi e metterli in { $field }, uno per riga.
guide-step-press-enter = Premere il tasto Invio.
guide-step-repeat-for-each = Fare lo stesso con ognuno degli altri nostri indirizzi.
guide-step-scroll-down = Scorrere fino in fondo alla pagina.
guide-step-wait = { $count ->
    [one] Aspettare. Può volerci { $count } minuto prima che cominci.
    [many] Aspettare. Possono volerci fino a { $count } di minuti prima che cominci.
   *[other] Aspettare. Possono volerci fino a { $count } minuti prima che cominci.
}
guide-step-save-file = Premere questo pulsante. Salva il nostro file sul computer.
guide-step-choose-file = Scegliere il file appena salvato.
guide-step-save-contact = Salvare il nostro contatto da questa pagina.
guide-step-save-contact-in = Salvare il nostro contatto da questa pagina. Scegliere il proprio account { $account }, non solo il telefono.
guide-step-open-contacts = Aprire i contatti.
guide-step-delete-from-contact = Eliminare questo indirizzo dal nostro contatto.
guide-step-find-address = Trovare nell’elenco il punto con l’indirizzo da togliere.
guide-step-take-address-out = Togliere solo questo indirizzo. Lasciare gli altri.
guide-step-send-message = Mandare questo messaggio a chi si occupa della posta al lavoro. È pronto da copiare.
guide-step-take-off-blocked = Cercare un elenco di indirizzi bloccati. C’è uno dei nostri? Toglierlo.
guide-step-mailbox-first = Fare prima i passi per l’indirizzo e-mail stesso. { $program } mostra solo quello che c’è lì.
guide-way-rule = Fare una regola in { $provider }
guide-way-exact-list = Mettere i nostri indirizzi nel proprio elenco in { $provider }
guide-way-contact = Salvare il nostro contatto
guide-way-trust-contacts = Dire a { $provider } di far passare i contatti
guide-way-not-junk = Togliere un’e-mail dallo spam
guide-way-primary = Spostare le nostre e-mail nella scheda principale
guide-way-spam-to-folder = Far tenere lo spam a { $provider } in una cartella
guide-way-unblock = Controllare che non siamo bloccati
guide-way-ask-work = Chiedere a chi si occupa della posta
guide-effect-lasts = Funziona a lungo
guide-effect-helps = Aiuta
guide-effect-once = Una sola e-mail
guide-surface-web = { $program } su un computer, nel browser
guide-surface-android = { $program } su un telefono Android
guide-surface-ios = { $program } su un iPhone o iPad
guide-surface-desktop = { $program } come programma su un computer
guide-limit-rules = { $count ->
    [one] Si può avere { $count } regola.
    [many] Si possono avere fino a { $count } di regole.
   *[other] Si possono avere fino a { $count } regole.
}
guide-limit-addresses = { $count ->
    [one] L’elenco accetta { $count } indirizzo.
    [many] L’elenco accetta fino a { $count } di indirizzi.
   *[other] L’elenco accetta fino a { $count } indirizzi.
}
guide-spam-kept = { $count ->
    [one] Fare presto: { $provider } può eliminare lo spam dopo { $count } giorno.
    [many] Fare presto: { $provider } può eliminare lo spam dopo { $count } di giorni.
   *[other] Fare presto: { $provider } può eliminare lo spam dopo { $count } giorni.
}
guide-basis-official = Controllato sulle pagine di { $provider }. Data: { $date }.
guide-basis-third-party = Abbiamo letto questi passi in guide di altre persone. Data: { $date }.
guide-basis-source-code = Altri programmi facevano lo stesso. Data: { $date }. Non lo abbiamo letto da { $provider }.
guide-basis-unconfirmed = Non ancora confermato. Le parole sullo schermo possono essere diverse.
guide-note-app-has-no-rules = L’app { $provider } sul telefono non può fare regole. Farlo una volta su un computer. Poi funziona anche sul telefono.
guide-note-computer-only = Questo si può cambiare solo su un computer. Farlo una volta. Poi funziona anche sul telefono.
guide-note-contacts-not-certain = Un contatto salvato aiuta. Le nostre e-mail possono lo stesso finire nello spam.
guide-note-contacts-need-tick = I contatti salvati contano solo se nelle impostazioni c’è la spunta a una casella.
guide-note-new-mail-only = Funziona per le e-mail nuove. Quelle vecchie restano dove sono.
guide-note-this-message-only = Questo sposta una sola e-mail. La prossima può finire di nuovo nello spam.
guide-note-only-teaches = Ogni volta la posta impara un po’. Non è una promessa.
guide-note-dangerous-stays-out = { $provider } ferma sempre le e-mail che sembrano pericolose.
guide-note-forged-may-stay-out = { $provider } può fermare un’e-mail quando non può sapere chi l’ha mandata.
guide-note-refused-unseen = { $provider } rifiuta alcune e-mail. Non sono in nessuna cartella. Se la cartella dello spam è vuota, chiederci se le nostre e-mail sono tornate indietro.
guide-note-only-whole-endings = Gli elenchi di { $provider } farebbero passare più dei nostri indirizzi. Potrebbe passare anche chi copia il nostro nome. Per questo non spieghiamo come si fa.
guide-note-no-lasting-way = Non conosciamo un modo che funzioni a lungo in { $provider }. Questi passi aiutano.
guide-note-rule-may-lose = Non sappiamo se una regola vince sempre sulla cartella dello spam.
guide-note-older-rule-wins = C’è già un’altra regola? Vince la prima dell’elenco. Spostare quella nuova in cima.
guide-note-takes-time = Possono volerci alcune ore prima che cominci a funzionare.
guide-note-first-account = C’è più di un account? Il pulsante apre il primo.
guide-note-tabs-are-silent = Guardare anche nelle altre schede. Può darsi che il telefono non suoni per le e-mail che arrivano lì.
guide-note-folder-hidden-in-programs = Alcuni programmi di posta non mostrano la cartella dello spam. Guardare sul sito di { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } mostra solo le e-mail. È l’azienda dell’indirizzo che decide che cosa è spam.
guide-note-this-device-only = Funziona solo su questo computer.
guide-note-paid-only = Per questo serve una casella a pagamento.
guide-note-admin-only = Può farlo solo chi si occupa dell’account.
guide-note-work-decides = Al lavoro o all’università decide chi si occupa della posta. Chiedere a loro.
guide-note-phone-block-counts = Il nostro numero di telefono è bloccato? Allora il telefono può bloccare anche le nostre e-mail.
guide-note-unused-is-closed = { $provider } chiude una casella che nessuno apre per alcuni mesi. Accedere ogni tanto.
guide-note-words-may-differ = Le parole sullo schermo possono essere un po’ diverse.
guide-note-one-rule-each = Serve una regola per ogni indirizzo.
guide-note-save-with-provider = Salvare il contatto in { $provider }, non solo sul telefono.
guide-note-quarantine-too = Alcune e-mail possono aspettare in un elenco chiamato quarantena. Guardare anche lì.
guide-trap-only-listed = Non attivare { $menu }. Nasconde o elimina le e-mail di tutti gli altri.
guide-trap-unseen = Non scegliere { $menu }. Le e-mail che sembrano spam spariscono, e non si vedono mai.
guide-trap-holds-new = È attivo { $menu }? Allora le e-mail di persone nuove aspettano finché non si fanno passare. Cercare lì le nostre.
guide-trap-whole-ending = Non premere { $menu }. Fa passare più del nostro indirizzo. Potrebbe passare anche chi copia il nostro nome.
guide-move-closed = { $audience ->
    [patients] { $provider } ha chiuso queste caselle. Data: { $date }. Per favore, dateci un altro indirizzo.
   *[parents] { $provider } ha chiuso queste caselle. Data: { $date }. Per favore, date alla scuola un altro indirizzo.
}
guide-move-moving = { $provider } sta spostando le sue caselle a { $to }. Dopo, questi passi possono essere diversi.
guide-move-moved = { $provider } ha spostato queste caselle a { $to }. Data: { $date }. Seguire i passi per { $to }.
