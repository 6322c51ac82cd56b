merge-to = { $audience ->
    [patients] Per
   *[parents] Alla famiglia di
}
merge-heading = { $audience ->
    [patients] Lettere con i nomi
   *[parents] Lettere con i nomi, classe per classe
}
merge-lead = { $audience ->
    [patients] Basta un elenco di nomi. Così ogni nome si trova su una lettera nella lingua giusta, dove la busta ha la finestra.
   *[parents] Basta l’elenco di una classe. Così il nome di ogni alunno o alunna si trova su una lettera nella lingua della famiglia, pronta per lo zaino o per una busta con finestra.
}
merge-promise = I nomi restano su questo computer. Il vostro browser fa tutto il lavoro proprio qui. Nessun nome viene inviato, né a noi né a nessun altro.
merge-begin = Comincia con un elenco
merge-not-loaded = Non è stato possibile caricare questa parte. Caricare di nuovo la pagina e riprovare.
merge-too-old = Questo browser è troppo vecchio per questo. Usare una versione aggiornata di Edge, Chrome, Firefox o Safari. Tutte le altre lettere di questa pagina funzionano in ogni browser.
merge-list = Il vostro elenco
merge-list-note = { $audience ->
    [patients] Una riga per ogni persona: nome, gruppo e lingua.
   *[parents] Una riga per ogni alunno o alunna: nome, classe e lingua parlata a casa. Un elenco così si può salvare da SIMS, Arbor o Bromcom, oppure scrivere in Excel.
}
merge-file = Un file con l’elenco
merge-file-hint = Deve essere un file CSV. In Excel: “File”, “Salva con nome”, “CSV UTF-8”. Il file si può anche trascinare qui. Numero massimo di nomi: { $max }.
merge-paste = Oppure incollare qui l’elenco
merge-paste-hint = In Excel selezionare le celle, copiarle e incollarle in questo riquadro.
merge-read = Leggi il testo incollato
merge-bad-empty = In questo elenco non ci sono nomi. Serve un elenco con una riga per ogni nome.
merge-bad-size = Questo file è troppo grande per un elenco di nomi. Il massimo è { $max } MB. Scegliere un altro file.
merge-bad-workbook = Questo è un file di Excel o di un altro programma, non un file CSV. Aprirlo in quel programma, premere “File”, “Salva con nome”, scegliere “CSV UTF-8” e usare qui quel file. Oppure copiare le celle e incollarle qui sotto.
merge-bad-file = Non riusciamo a leggere questo file. Salvare prima l’elenco come CSV. In Excel: “File”, “Salva con nome”, “CSV UTF-8”.
merge-bad-many = Sono troppi nomi in una volta: { $count }. Il massimo è { $max }. Dividere l’elenco e fare una parte dopo l’altra.
merge-found = Che cosa abbiamo letto
merge-names = Nomi
merge-classes = { $audience ->
    [patients] Gruppi
   *[parents] Classi
}
merge-languages = Lingue
merge-left-out = Righe escluse
merge-line = Riga { $line }
merge-line-no-name = Manca il nome. Metterlo nell’elenco, o lasciare fuori la riga.
merge-line-long = Il nome è troppo lungo per una lettera. È la colonna giusta?
merge-line-quote = Qui si apre una virgoletta (") che non si chiude mai. Toglierla dall’elenco.
merge-line-above = Questa riga sta sopra i titoli.
merge-line-more = Righe che qui non si vedono: { $count }
merge-preview = Le prime lettere
merge-columns = Che cosa c’è in ogni colonna?
merge-column-name = Nome
merge-column-second = Seconda parte del nome
merge-column-class = { $audience ->
    [patients] Gruppo
   *[parents] Classe
}
merge-column-language = Lingua
merge-column-none = Nessuna
merge-column-number = Colonna { $number }
merge-column-headings = La prima riga contiene titoli, non un nome
merge-choose = Quale lettera per ogni lingua?
merge-choose-note = Dove c’è scritto “Da controllare”, non eravamo sicuri. Una lingua che non abbiamo riceve la lettera in inglese.
merge-choose-said = Nel vostro elenco
merge-choose-letter = Lettera
merge-choose-empty = Niente
merge-choose-check = Da controllare
merge-how = Quali lettere?
merge-kind = Tipo di lettera
merge-paper = Carta
merge-sides = La stampante stampa
merge-sides-both = su due lati
merge-sides-one = su un solo lato
merge-separators = { $audience ->
    [patients] Mettere prima di ogni gruppo un foglio con il suo nome
   *[parents] Mettere prima di ogni classe un foglio con il suo nome
}
merge-ticks = Scriverci l’elenco dei nomi, da spuntare
merge-counts = Quanto c’è da stampare
merge-counts-letters = Lettere
merge-counts-pages = Pagine di ogni lettera
merge-counts-sheets = Fogli di carta
merge-counts-half = Fogli con lettere a mezza pagina
merge-counts-slips = Fogli con foglietti
merge-counts-between = { $audience ->
    [patients] Fogli tra i gruppi
   *[parents] Fogli tra le classi
}
merge-counts-total = Totale
merge-counts-note = I nomi non servono? Le lettere a mezza pagina e i foglietti fanno risparmiare carta: stamparli più in alto in questa pagina. Le ultime due colonne dicono quanti fogli servono.
merge-counts-copy = Copia la tabella
merge-not-fetched = Non è stato possibile caricare la lettera: { $language }. Controllare la connessione e riprovare.
merge-no-letter = Qui non c’è una lettera in questa lingua: { $language }. Scegliere più in alto un’altra lettera per questa lingua.
merge-again = Riprova
merge-make = Prepara le lettere
merge-making = Le lettere si stanno preparando …
merge-ready = Le lettere sono pronte.
merge-save = Salva le lettere (PDF)
merge-print-both = Stampare il file al 100 %, su due lati, capovolgendo sul lato lungo.
merge-print-one = Stampare il file al 100 %, su un solo lato.
merge-pages = Pagine
merge-size = Dimensione
merge-not-made = Non è stato possibile preparare le lettere. Caricare di nuovo la pagina e riprovare. Senza nomi si possono stampare più in alto in questa pagina.
merge-title = Lettere con i nomi – { $school }
merge-no-class = { $audience ->
    [patients] Senza gruppo
   *[parents] Senza classe
}
merge-sent = Che cosa è uscito da questo computer
merge-sent-names = Nomi usciti da questo computer
merge-sent-files = File scaricati da questo sito
merge-sent-note = Questi sono gli indirizzi dei file. In nessuno c’è un nome.
