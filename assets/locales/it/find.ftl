find-label = Scrivere il nome della scuola, dell’ospedale o della clinica
find-hint = Oppure scrivere la città, il codice postale o il codice di una lettera.
find-button = Cerca
find-nothing-typed = Scrivere un nome, poi premere Cerca.
find-too-short = Per favore, scrivete un po’ di più.
find-some = { $count ->
    [one] Abbiamo trovato { $count } risultato.
    [many] Abbiamo trovato { $count } di risultati.
   *[other] Abbiamo trovato { $count } risultati.
}
find-many = Abbiamo trovato { $total } risultati. Ecco i primi { $shown }. Scrivere più lettere del nome, o anche la città.
find-none = Non abbiamo trovato niente.
find-none-letters = Guardare di nuovo le lettere. Un errore non importa, molti sì.
find-none-town = Provare solo con una parte del nome, o solo con la città.
find-none-code = Avete una nostra lettera? Scrivere il codice che sta sotto il quadrato, per esempio K7M2 XW4P.
find-none-absent = Forse la scuola non usa ancora queste pagine. Chiedere in segreteria.
find-late = Premere Cerca per vedere la risposta.
find-closed = chiusa
find-kind = { $kind ->
    [nursery] scuola dell’infanzia
    [infant] scuola dei più piccoli
    [junior] scuola degli anni seguenti
    [primary] scuola primaria
    [middle] scuola media
    [secondary] scuola secondaria
    [all-through] scuola per tutte le età
    [special] scuola speciale
    [college] istituto superiore
    [hospital] ospedale
    [clinic] clinica
   *[other] scuola
}
find-elsewhere = Per cercare la scuola, andare a questa pagina:
find-by-words = Cercare per nome, città o codice postale
find-letters = Scuole per prima lettera
