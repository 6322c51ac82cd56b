skip-to-content = Vai alla parte principale
language-nav = Lingua
footer-nav = Su questa pagina
no-tracking = Non conserviamo niente su di voi: niente cookie, nessun conteggio delle visite.
made-with = Fatto con Hallpass.
not-translated = Questa pagina non c’è ancora in questa lingua: { $language }. Eccola in inglese.
all-languages = Tutte le lingue ({ $count })
other-languages = Altre lingue
back-to-list = Tutti i nostri indirizzi
find-school = { $audience ->
    [patients] Trovare il proprio ospedale o la propria clinica
   *[parents] Trovare la propria scuola
}
school-title = Come ricevere le nostre e-mail – { $school }
school-description = { $audience ->
    [patients] Gli indirizzi e-mail che { $school } usa per scrivere ai pazienti, e come evitare che le e-mail finiscano nello spam.
   *[parents] Gli indirizzi e-mail che { $school } usa per scrivere ai genitori, e come evitare che le e-mail finiscano nello spam.
}
school-heading = Come ricevere le nostre e-mail
school-lead = Alcune delle nostre e-mail finiscono nello spam. Basta salvare il nostro contatto e la vostra posta elettronica ci riconosce. Ci vuole circa un minuto.
save-contact = Salva il nostro contatto
list-heading = Gli indirizzi che usiamo
list-complete = { $audience ->
    [patients] Questo è il nostro elenco completo. Lo usiamo per le e-mail ai pazienti.
   *[parents] Questo è il nostro elenco completo. Lo usiamo per le e-mail alle famiglie.
}
list-partial-heading = Questo non è ancora il nostro elenco completo
list-partial = { $audience ->
    [patients] Le persone che si occupano delle cure possono scrivere anche da indirizzi che non sono qui.
   *[parents] Gli insegnanti e altre persone della scuola possono scrivere anche da indirizzi che non sono qui.
}
list-none-heading = Non abbiamo ancora un nostro elenco
list-none = { $audience ->
    [patients] Questi sono gli indirizzi di { $organisation }. Le persone che si occupano delle cure possono scrivere da altri indirizzi.
   *[parents] Questi sono gli indirizzi di { $organisation }. Gli insegnanti e altre persone della scuola possono scrivere da altri indirizzi.
}
list-empty = Qui non c’è ancora nessun indirizzo.
jump-nav = Parti dell’elenco
group-office = { $audience ->
    [patients] La nostra segreteria
   *[parents] Segreteria della scuola
}
group-urgent = Avvisi urgenti
group-payments = Soldi e pasti
group-news = Notizie
group-clubs = Attività extra, gite e autobus
group-reports = Pagelle e risultati
group-appointments = Appuntamenti
group-other = Altre e-mail
group-organisation = Da { $organisation }
purpose-office = Segreteria
purpose-absence = Assenze
purpose-urgent = Avvisi urgenti e chiusure
purpose-payments = Pagamenti
purpose-meals = { $audience ->
    [patients] Pasti
   *[parents] Mensa scolastica
}
purpose-newsletter = Notiziario
purpose-clubs = Attività extra
purpose-trips = Gite
purpose-transport = Autobus e trasporti
purpose-reports = { $audience ->
    [patients] Relazioni
   *[parents] Pagelle e colloqui con i genitori
}
purpose-results = Risultati
purpose-safeguarding = Benessere e tutela
purpose-admissions = { $audience ->
    [patients] Ricoveri
   *[parents] Posti a scuola (iscrizioni)
}
purpose-appointments = Appuntamenti
purpose-other = Altro
reply-yes = Si può rispondere a questo indirizzo.
reply-no = Nessuno legge le risposte.
reply-no-office = Nessuno legge le risposte. Scrivere alla segreteria.
reply-all-yes = Si può rispondere a tutti questi.
reply-all-no = Nessuno legge le risposte a questi.
new-since = Nuovo. In uso da: { $date }.
used-since = In uso da: { $date }.
used-from = Cominceremo a usarlo in data { $date }.
used-until = In uso fino a: { $date }.
platform-sends = { $platform } invia queste e-mail per noi.
shows-name = Il telefono può mostrare solo il nome { $name }.
tag-shared = Condiviso
shared-look-for = { $audience ->
    [patients] Anche altri usano questo indirizzo. Cercare nell’e-mail il nome { $name }.
   *[parents] Anche altre scuole usano questo indirizzo. Cercare nell’e-mail il nome { $name }.
}
shared-also = { $audience ->
    [patients] Anche altri usano questo indirizzo.
   *[parents] Anche altre scuole usano questo indirizzo.
}
tag-paused = Sospeso
paused-since = Abbiamo smesso di usarlo in data { $date }.
paused-do-not-open = Per favore, non aprire le e-mail da questo indirizzo finché c’è questa nota.
paused-undo = È già salvato? Toglierlo dai contatti e da ogni regola della posta.
retired-heading = Indirizzi che non usiamo più
retired-until = In uso fino a: { $date }. Ora non più.
seal-checked = Controllato
seal-unchecked = Non ancora controllato
checked-by = Ultimo controllo di questo elenco: { $date }. Chi ha controllato: { $by }.
not-checked = { $audience ->
    [patients] Qui nessuno ha ancora controllato questo elenco.
   *[parents] A scuola nessuno ha ancora controllato questo elenco.
}
save-heading = Come salvare il nostro contatto
save-step-press = Premere “{ save-contact }”.
save-step-see = { $count ->
    [one] Il telefono mostra un contatto con il nostro indirizzo.
    [many] Il telefono mostra un contatto con { $count } di indirizzi.
   *[other] Il telefono mostra un contatto con { $count } indirizzi.
}
save-step-keep = Premere “Salva”, “Aggiungi” o “Crea nuovo contatto”.
save-again = Il contatto è già salvato? Quando questo elenco cambia, salvarlo di nuovo ed eliminare il contatto vecchio.
save-not-enough = Aiuta, ma può non bastare. C’è una nostra e-mail nella cartella della posta indesiderata o dello spam? Aprirla e premere “Posta non indesiderata” o “Non è spam”.
save-after-list = { $count ->
    [one] Un contatto con il nostro indirizzo.
    [many] Un contatto con { $count } di indirizzi.
   *[other] Un contatto con { $count } indirizzi.
}
unsure-heading = Dubbi su un’e-mail?
fake-warning = Chiunque può falsificare un indirizzo. L’indirizzo può essere in questo elenco e l’e-mail può lo stesso venire da qualcun altro.
fake-ring = Se un’e-mail chiede soldi o una password, non premere niente nell’e-mail. Telefonare a noi: { $phone }.
fake-ask = Se un’e-mail chiede soldi o una password, non premere niente nell’e-mail. Chiedere prima a noi, di persona o a un numero che si ha già.
files-heading = File per programmi di posta
files-intro = Per un computer, o per chi si occupa della posta di altre persone.
files-contacts = Contatti
file-contact = Un contatto con tutti gli indirizzi
file-contact-photo = { $audience ->
    [patients] Lo stesso contatto, con la nostra immagine
   *[parents] Lo stesso contatto, con il nostro stemma
}
file-contact-4 = Lo stesso contatto, per programmi più nuovi
file-outlook-contacts = Contatti per Outlook
file-outlook-contacts-note = Outlook tiene solo tre indirizzi in un contatto, quindi i contatti possono essere più di uno.
file-each = Un contatto per ogni indirizzo
files-rules = Regole per non far finire le nostre e-mail nello spam
files-rules-warning = Questi file spengono il filtro antispam per i nostri indirizzi. Così passa anche un’e-mail di qualcuno che ne falsifica uno.
files-rules-weak = Alcuni dei nostri indirizzi sono ancora facili da falsificare.
files-rules-unknown = Non sappiamo ancora se i nostri indirizzi sono facili da falsificare.
files-rules-last = Quindi salvare prima il nostro contatto, e usare questi file solo se le nostre e-mail continuano a non arrivare.
file-gmail = Regole per Gmail
file-gmail-note = Su un computer: Impostazioni, poi Filtri, poi Importa filtri.
file-outlook-list = Elenco per le impostazioni della posta indesiderata di Outlook
file-outlook-list-note = Per il programma Outlook su un computer.
file-sieve = Regola per altri servizi di posta elettronica
file-sieve-note = Un file Sieve, per esempio per Proton Mail o Fastmail.
files-plain = Solo gli indirizzi
file-plain = Tutti gli indirizzi, uno per riga
it-heading = Per chi gestisce i computer
it-intro = Lo stesso elenco per sistemi di posta. È firmato, così una macchina può vedere che nessuno lo ha cambiato.
it-json = L’elenco firmato (JSON)
it-text = Gli indirizzi (testo semplice)
it-keys = Le nostre chiavi
share-heading = { $audience ->
    [patients] Mostrare a qualcun altro
   *[parents] Mostrare a un altro genitore
}
share-and-print = Condividere e stampare
qr-label = Codice QR. L’indirizzo è scritto anche sotto.
qr-scan = Inquadrare con la fotocamera del telefono, oppure scrivere:
print-heading = Stampare
print-letter = { $audience ->
    [patients] Lettera da stampare (A4)
   *[parents] Lettera da portare a casa (A4)
}
print-letter-us = Lettera su carta USA
print-all = Tutto da stampare
notice-delayed-heading = { $provider }? Le nostre e-mail sono in ritardo
notice-delayed = Le e-mail verso { $provider } arrivano in ritardo. Inizio: { $since }. Non serve fare niente. Saranno inviate di nuovo.
notice-blocked-heading = { $provider }? Le nostre e-mail non arrivano
notice-blocked = { $provider } respinge le nostre e-mail. Inizio: { $since }. Salvare il nostro contatto non cambia questo. Ci stiamo lavorando.
notice-blocked-ring = In attesa di qualcosa da noi? Telefonare al numero { $phone }.
notice-junked-heading = { $provider }? Guardare nella cartella dello spam
notice-junked = { $provider } mette le nostre e-mail nella cartella della posta indesiderata o dello spam. Inizio: { $since }. Aprirne una lì e premere “Posta non indesiderata” o “Non è spam”.
notice-resolved-heading = { $provider }? Le nostre e-mail arrivano di nuovo
notice-resolved = Le e-mail verso { $provider } arrivano di nuovo. Inizio: { $since }. Se ne manca una, chiedere a noi.
provider-short = { $id ->
    [outlook_com] Hotmail o Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live e MSN
    [microsoft365] Microsoft 365 al lavoro o all’università
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE e Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL e BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Che cosa è cambiato
feed-link = Seguire i cambiamenti (feed)
list-number = Elenco { $number }.
history-title = Che cosa è cambiato – { $school }
history-heading = Che cosa è cambiato
history-lead = Ogni cambiamento del nostro elenco di indirizzi, dal più nuovo.
history-none = Non è ancora cambiato niente.
history-published = Elenco { $number }
history-added = Nuovi:
history-retired = Non più in uso:
history-details = Abbiamo cambiato qualcos’altro, come il nostro nome o numero di telefono.
history-same = Gli indirizzi sono rimasti gli stessi.
history-paused-heading = Sospeso
history-paused = Per ora abbiamo smesso di usare { $address }.
history-resumed-heading = Di nuovo in uso
history-resumed = Usiamo di nuovo { $address }.
print-title = Stampare – { $school }
print-lead = Tutto quello che si può stampare o mettere in un notiziario.
print-letters = Lettera
print-letters-note = { $audience ->
    [patients] Spiega come ricevere le nostre e-mail ed elenca tutti i nostri indirizzi.
   *[parents] Spiega alle famiglie come ricevere le nostre e-mail ed elenca tutti i nostri indirizzi.
}
print-not-complete = { $audience ->
    [patients] Non c’è ancora una lettera, perché il nostro elenco non è completo.
   *[parents] Non c’è ancora una lettera, perché l’elenco della scuola non è completo.
}
print-code = Il codice
print-code-note = Porta alla nostra pagina. Funziona meglio in nero su bianco, con un po’ di bianco intorno.
print-code-drawing = Codice come disegno (SVG)
print-code-picture = Codice come immagine (PNG)
organisation-title = E-mail di { $name }
organisation-lead = { $audience ->
    [patients] Scegliere l’ospedale o la clinica per vedere da quali indirizzi scrive.
   *[parents] Scegliere la scuola per vedere da quali indirizzi scrive.
}
organisation-schools = { $audience ->
    [patients] Ospedali e cliniche
   *[parents] Scuole
}
organisation-none = In questo elenco non c’è ancora nessuno.
organisation-it = Tutti gli elenchi, firmati (JSON)
home-title = Trovare la propria scuola – Hallpass
home-heading = Trovare la propria scuola
home-lead = Vedere da quali indirizzi scrive la scuola, l’ospedale o la clinica, e togliere le loro e-mail dallo spam.
home-many = { $count ->
    [one] Una scuola
    [many] { $count } di scuole
   *[other] { $count } scuole
}
home-empty = Qui non c’è ancora nessun elenco.
gone-title = { $school } ha chiuso
gone-closed = Chiusura in data { $date }. Non teniamo più il suo elenco di indirizzi.
gone-successors = Guardare qui, invece:
gone-caution = { $audience ->
    [patients] È arrivata un’e-mail a nome di questa struttura? Non premere niente nell’e-mail. Chiedere prima.
   *[parents] È arrivata un’e-mail a nome di questa scuola? Non premere niente nell’e-mail. Chiedere prima.
}
not-found-title = Non troviamo questa pagina
not-found-code = Era un codice preso da una lettera? Guardarlo di nuovo: ha in tutto 8 lettere e numeri.
not-found-old = Un link può essere vecchio, o gli può mancare una lettera.
broken-title = Qui qualcosa è andato storto
broken-lead = La colpa non è vostra. Per favore, riprovate tra qualche minuto.
unavailable-title = In questo momento non siamo pronti
unavailable-lead = Per favore, riprovate tra qualche minuto.
