shop-scale-heading = Stampare al 100 %
shop-scale = Nella finestra di stampa scegliere “Dimensioni effettive” o “100 %”, non “Adatta”. Così codici, etichette e segni di taglio hanno la misura giusta.
shop-on = su { $paper }
shop-each = { $count ->
    [one] { $count } su { $paper }
    [many] { $count } su { $paper }
   *[other] { $count } su { $paper }
}
shop-us = Su carta USA
shop-home = { $audience ->
    [patients] Da portare a casa
   *[parents] Per lo zaino
}
shop-home-note = { $audience ->
    [patients] La lettera elenca tutti i nostri indirizzi. I fogli piccoli fanno risparmiare carta.
   *[parents] La lettera elenca tutti i nostri indirizzi. I fogli piccoli fanno risparmiare carta e stanno nel diario.
}
shop-letter = Lettera
shop-a5 = Lettera a mezza pagina
shop-slips = Foglietti
shop-cut = Tagliare lungo i segni. Su ognuno c’è tutto quello che serve alle famiglie.
shop-cards = Per il frigorifero e il portafoglio
shop-cards-note = Cartoncini con il nostro codice, da tenere. Usare carta spessa e tagliare lungo i segni.
shop-card = Cartoncini
shop-gate = { $audience ->
    [patients] Per la porta e la parete
   *[parents] Per il cancello e la parete
}
shop-gate-note = Il codice è grande, così funziona da uno o due passi di distanza. Guardarlo ogni tanto: qualcuno potrebbe incollarci sopra un adesivo.
shop-poster = Manifesto
shop-labels = { $audience ->
    [patients] Etichette per lettere e cartelle
   *[parents] Etichette per diari e cartelle
}
shop-labels-note = Scegliere il foglio di etichette. Il suo numero è sulla confezione.
shop-labels-size = { $count } etichette, { $width } × { $height } mm
shop-labels-low = Queste etichette sono basse, quindi il codice è piccolo.
shop-labels-first = Prima etichetta
shop-labels-first-hint = Il foglio è già in parte usato? Contare le etichette usate, riga per riga, e aggiungere uno.
shop-labels-right = Spostare a destra (mm)
shop-labels-down = Spostare in basso (mm)
shop-labels-move-hint = La stampante stampa un po’ fuori posto? Stampare prima la pagina di prova. Un numero sotto lo zero sposta a sinistra o in alto.
shop-labels-test = Pagina di prova
shop-labels-wrong = Queste etichette non si possono stampare
shop-labels-wrong-first = La prima etichetta deve essere un numero intero da 1 a { $max }.
shop-labels-wrong-move = Un’etichetta si può spostare al massimo di { $max } mm, per esempio 1.5 o -0.5.
shop-back = Torna a tutto quello che si può stampare
shop-text = { $audience ->
    [patients] Per volantini, e-mail e siti
   *[parents] Per notiziari, e-mail e siti
}
shop-text-news = Per un notiziario
shop-text-signature = Sotto le vostre e-mail
shop-text-file = Tutti e due in un file
shop-copy = Copia
shop-copied = Copiato
