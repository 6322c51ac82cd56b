widget-title = Gli indirizzi e-mail di { $school }
widget-open = Vedere tutti i nostri indirizzi e che cosa fare
widget-link = Vedere quali indirizzi e-mail usa { $school }
widget-count = { $count ->
    [one] Scriviamo da { $count } indirizzo.
    [many] Scriviamo da { $count } di indirizzi.
   *[other] Scriviamo da { $count } indirizzi.
}
widget-count-partial = { $count ->
    [one] Finora nel nostro elenco c’è { $count } indirizzo.
    [many] Finora nel nostro elenco ci sono { $count } di indirizzi.
   *[other] Finora nel nostro elenco ci sono { $count } indirizzi.
}
widget-paused = { $count ->
    [one] Di questi, { $count } è sospeso. Per favore, per ora non aprire le e-mail da questo indirizzo.
    [many] Di questi, { $count } sono sospesi. Per favore, per ora non aprire le e-mail da questi indirizzi.
   *[other] Di questi, { $count } sono sospesi. Per favore, per ora non aprire le e-mail da questi indirizzi.
}
widget-languages = In altre lingue:
widget-address = La nostra pagina: { $address }
widget-missing = Questo riquadro è vuoto. L’elenco che era qui è stato spostato.
copy-dated = Questa è una copia. Data: { $date }. Gli indirizzi possono cambiare. { $link }
copy-link = Vedere l’elenco com’è adesso
copy-heading = Le nostre e-mail
copy-newsletter = Come ricevere le e-mail di { $school }? Qui si vede quali indirizzi usiamo e come evitare che le e-mail finiscano nello spam: { $address }
embed-title = Mettere il nostro elenco su un sito – { $school }
embed-heading = Mettere il nostro elenco su un sito
embed-lead = { $audience ->
    [patients] Per chi si occupa del sito. Così le persone vedono chi scrive a loro proprio dove guardano per prima cosa.
   *[parents] Per chi si occupa del sito della scuola. Così i genitori vedono chi scrive a loro proprio dove guardano per prima cosa.
}
embed-promise = Dentro non ci sono cookie, e non conta nessuno. Quando l’elenco cambia, il sito lo mostra subito.
embed-built-heading = Con che cosa è fatto il vostro sito?
embed-built-hint = Premere un nome. Poi mostriamo il modo che funziona lì.
embed-built-html = Il nostro HTML
embed-built-someone = Lo fa qualcun altro per noi
embed-built-other = Qualcos’altro
embed-with = Con { $builder }
embed-use = Usare il modo { $number }
embed-else = Non funziona? Usare il modo { $number }
embed-tried = Lo abbiamo provato con { $version }. Data: { $date }.
embed-not-tried = Noi non lo abbiamo ancora provato. Salvare la pagina, poi guardarla.
embed-wordpress = Incollare il link da solo su una riga. WordPress fa il riquadro da sé.
embed-wix = Aggiungere la parte che Wix chiama “Embed HTML”. Metterci il codice e tirarla fino alla sua altezza intera.
embed-squarespace = Aggiungere un blocco “Code” e metterci il codice. Alcuni abbonamenti non hanno questo blocco.
embed-google-sites = Premere “Insert”, poi “Embed”, poi “Embed code”. Mettere lì il codice.
embed-builder = In un riquadro di testo cercare un pulsante come “HTML”, “Source” o “</>”. Mettere lì il codice. Il pulsante non c’è? Allora copiare il testo.
embed-html = Mettere il codice dove deve stare il riquadro.
embed-someone = Mandare a questa persona questo messaggio. Contiene tutto quello che serve.
embed-other = Provare i modi in questo ordine: prima 1, poi 3, poi 4. Il modo 5 funziona dappertutto.
embed-message-subject = Un riquadro per il nostro sito
embed-message = Per favore, mettete sul nostro sito l’elenco dei nostri indirizzi e-mail. Qui è spiegato come, con il codice da copiare: { $address }
embed-ways-heading = I cinque modi
embed-way-link = Modo 1: incollare un link
embed-way-element = Modo 2: uno script
embed-way-frame = Modo 3: una cornice
embed-way-copy = Modo 4: un testo da copiare
embed-way-button = Modo 5: un pulsante, un manifesto o una frase
embed-way-link-note = Per WordPress e altri siti che trasformano i link in riquadri. Non c’è altro da fare.
embed-way-element-note = Il modo migliore, se si possono aggiungere script. Il riquadro prende l’altezza che gli serve. È uguale su tutti i siti.
embed-way-frame-note = Per siti che fanno aggiungere HTML ma non script. Il riquadro tiene l’altezza che gli si dà. Se l’elenco cresce, c’è una barra per scorrere.
embed-way-frame-script = Si possono aggiungere anche script? Aggiungere questa riga una volta. Allora la cornice prende l’altezza che le serve.
embed-way-copy-note = Per siti che tolgono script e cornici. È una copia e non cambia da sola. Copiarla di nuovo quando l’elenco cambia.
embed-way-copy-feed = Si possono seguire i cambiamenti con il nostro feed.
embed-way-button-note = Per siti dove si possono aggiungere solo immagini e link, e per il vostro notiziario.
embed-button-code = Il codice del pulsante
embed-button-svg = Il pulsante come disegno (SVG)
embed-button-png = Il pulsante come immagine (PNG)
embed-button-link = Salvare l’immagine, metterla sulla pagina e farla portare a questo indirizzo:
embed-newsletter = Una frase per il vostro notiziario
embed-poster = Manifesti e lettere da stampare
embed-code = Codice da copiare
embed-preview = Come si presenta il modo { $number }
embed-look-heading = Dimensioni e colori
embed-view = Dimensioni
embed-view-full = Con tutti gli indirizzi
embed-view-compact = Piccolo
embed-theme = Colori
embed-theme-auto = Chiari o scuri, come preferisce chi visita il sito
embed-theme-light = Sempre chiari
embed-theme-dark = Sempre scuri
embed-languages = Per un’altra lingua, aprire questa pagina in quella lingua.
it-embed-heading = Se il vostro sito ha una Content-Security-Policy
it-embed-note = Aggiungete il nostro indirizzo a queste regole. Non serve altro: né script né stili incorporati.
it-embed-way = Modo { $number }
it-embed-pinned = Il nome dello script e il suo valore integrity appartengono a una versione. Non cambia mai, e conserviamo ogni versione. Decidete voi quando prenderne una più nuova.
it-embed-sandbox = La cornice non ha bisogno di cookie, di memoria né di nessuno dei diritti che una sandbox toglie. Senza popup mostra il suo indirizzo da copiare.
