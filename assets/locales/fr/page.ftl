skip-to-content = Aller à la partie principale
language-nav = Langue
footer-nav = À propos de cette page
no-tracking = Nous ne gardons rien sur vous : pas de cookies, pas de comptage des visites.
made-with = Fait avec Hallpass.
not-translated = Cette page n’existe pas encore dans cette langue : { $language }. La voici en anglais.
all-languages = Toutes les langues ({ $count })
other-languages = Autres langues
back-to-list = Toutes nos adresses
find-school = { $audience ->
    [patients] Trouvez votre hôpital ou clinique
   *[parents] Trouvez votre école
}
school-title = Recevez bien nos e-mails – { $school }
school-description = { $audience ->
    [patients] Les adresses e-mail que { $school } utilise pour écrire aux patients, et comment éviter que les e-mails arrivent dans les indésirables.
   *[parents] Les adresses e-mail que { $school } utilise pour écrire aux parents, et comment éviter que les e-mails arrivent dans les indésirables.
}
school-heading = Recevez bien nos e-mails
school-lead = Certains de nos e-mails arrivent dans les indésirables (spam). Enregistrez notre contact, pour que votre messagerie nous connaisse. Cela prend environ une minute.
save-contact = Enregistrer notre contact
list-heading = Les adresses que nous utilisons
list-complete = { $audience ->
    [patients] Voici notre liste complète. Nous l’utilisons pour les e-mails aux patients.
   *[parents] Voici notre liste complète. Nous l’utilisons pour les e-mails aux familles.
}
list-partial-heading = Ce n’est pas encore notre liste complète
list-partial = { $audience ->
    [patients] Les personnes qui s’occupent de vous peuvent aussi vous écrire avec des adresses qui ne sont pas ici.
   *[parents] L’enseignant ou l’enseignante de votre enfant et d’autres membres du personnel peuvent aussi vous écrire avec des adresses qui ne sont pas ici.
}
list-none-heading = Nous n’avons pas encore notre propre liste
list-none = { $audience ->
    [patients] Voici les adresses utilisées par { $organisation }. Les personnes qui s’occupent de vous peuvent vous écrire avec d’autres adresses.
   *[parents] Voici les adresses utilisées par { $organisation }. L’enseignant ou l’enseignante de votre enfant et d’autres membres du personnel peuvent vous écrire avec d’autres adresses.
}
list-empty = Il n’y a pas encore d’adresse ici.
jump-nav = Parties de la liste
group-office = { $audience ->
    [patients] Notre secrétariat
   *[parents] Secrétariat de l’école
}
group-urgent = Messages urgents
group-payments = Argent et repas
group-news = Actualités
group-clubs = Clubs, sorties et bus
group-reports = Bulletins et résultats
group-appointments = Rendez-vous
group-other = Autres e-mails
group-organisation = Envoyés par { $organisation }
purpose-office = Secrétariat
purpose-absence = Absences
purpose-urgent = Messages urgents et fermetures
purpose-payments = Paiements
purpose-meals = { $audience ->
    [patients] Repas
   *[parents] Repas à l’école
}
purpose-newsletter = Lettre d’information
purpose-clubs = Clubs
purpose-trips = Sorties
purpose-transport = Bus et transport
purpose-reports = { $audience ->
    [patients] Comptes rendus
   *[parents] Bulletins et réunions avec les parents
}
purpose-results = Résultats
purpose-safeguarding = Bien-être et protection
purpose-admissions = { $audience ->
    [patients] Admissions
   *[parents] Places à l’école (inscriptions)
}
purpose-appointments = Rendez-vous
purpose-other = Autre
reply-yes = Vous pouvez répondre à cette adresse.
reply-no = Personne ne lit les réponses.
reply-no-office = Personne ne lit les réponses. Écrivez au secrétariat.
reply-all-yes = Vous pouvez répondre à toutes ces adresses.
reply-all-no = Personne ne lit les réponses à ces adresses.
new-since = Nouvelle depuis le { $date }.
used-since = Nous l’utilisons depuis le { $date }.
used-from = Nous commencerons à l’utiliser le { $date }.
used-until = Nous l’utilisons jusqu’au { $date }.
platform-sends = { $platform } envoie ces e-mails pour nous.
shows-name = Votre téléphone montre peut-être seulement le nom { $name }.
tag-shared = Partagée
shared-look-for = { $audience ->
    [patients] D’autres utilisent aussi cette adresse. Cherchez dans l’e-mail le nom { $name }.
   *[parents] D’autres écoles utilisent aussi cette adresse. Cherchez dans l’e-mail le nom { $name }.
}
shared-also = { $audience ->
    [patients] D’autres utilisent aussi cette adresse.
   *[parents] D’autres écoles utilisent aussi cette adresse.
}
tag-paused = En pause
paused-since = Nous avons arrêté de l’utiliser le { $date }.
paused-do-not-open = Merci de ne pas ouvrir les e-mails de cette adresse tant que cette note est là.
paused-undo = Vous l’avez enregistrée ? Retirez-la de vos contacts et de toute règle dans votre messagerie.
retired-heading = Adresses que nous n’utilisons plus
retired-until = Nous l’avons utilisée jusqu’au { $date }.
seal-checked = Contrôlée
seal-unchecked = Pas encore contrôlée
checked-by = Dernier contrôle de cette liste le { $date } par { $by }.
not-checked = { $audience ->
    [patients] Ici, personne n’a encore contrôlé cette liste.
   *[parents] À l’école, personne n’a encore contrôlé cette liste.
}
save-heading = Comment enregistrer notre contact
save-step-press = Appuyez sur « { save-contact } ».
save-step-see = { $count ->
    [one] Votre téléphone montre un contact avec notre adresse.
    [many] Votre téléphone montre un contact avec { $count } d’adresses.
   *[other] Votre téléphone montre un contact avec { $count } adresses.
}
save-step-keep = Appuyez sur « Enregistrer », « Ajouter » ou « Créer un contact ».
save-again = Vous nous avez déjà enregistrés ? Quand cette liste change, enregistrez-nous encore une fois et supprimez l’ancien contact.
save-not-enough = Cela aide, mais ne suffit pas toujours. Un de nos e-mails est dans votre dossier des indésirables ou spam ? Ouvrez-le et appuyez sur « Courrier légitime » ou « Non-spam ».
save-after-list = { $count ->
    [one] Un contact avec notre adresse.
    [many] Un contact avec { $count } d’adresses.
   *[other] Un contact avec { $count } adresses.
}
unsure-heading = Un doute sur un e-mail ?
fake-warning = N’importe qui peut falsifier une adresse. Elle peut être sur cette liste, et l’e-mail peut quand même venir de quelqu’un d’autre.
fake-ring = Si un e-mail demande de l’argent ou un mot de passe, n’appuyez sur rien dans cet e-mail. Appelez-nous au { $phone }.
fake-ask = Si un e-mail demande de l’argent ou un mot de passe, n’appuyez sur rien dans cet e-mail. Posez-nous d’abord la question, sur place ou à un numéro que vous avez déjà.
files-heading = Fichiers pour les logiciels de messagerie
files-intro = Pour un ordinateur, ou si vous vous occupez des e-mails d’autres personnes.
files-contacts = Contacts
file-contact = Un contact avec toutes les adresses
file-contact-photo = { $audience ->
    [patients] Le même contact, avec notre image
   *[parents] Le même contact, avec notre logo
}
file-contact-4 = Le même contact, pour des logiciels plus récents
file-outlook-contacts = Contacts pour Outlook
file-outlook-contacts-note = Outlook garde seulement trois adresses dans un contact. Il peut donc y en avoir plusieurs.
file-each = Un contact pour chaque adresse
files-rules = Règles pour que nos e-mails n’arrivent pas dans les indésirables
files-rules-warning = Ces fichiers arrêtent le filtre antispam pour nos adresses. Alors un e-mail de quelqu’un qui falsifie une de ces adresses passe aussi.
files-rules-weak = Certaines de nos adresses sont encore faciles à falsifier.
files-rules-unknown = Nous ne savons pas encore si nos adresses sont faciles à falsifier.
files-rules-last = Enregistrez donc d’abord notre contact. Utilisez ces fichiers seulement si nos e-mails n’arrivent toujours pas.
file-gmail = Règles pour Gmail
file-gmail-note = Sur un ordinateur : Paramètres, puis Filtres, puis Importer les filtres.
file-outlook-list = Liste pour les réglages du courrier indésirable d’Outlook
file-outlook-list-note = Pour le logiciel Outlook sur un ordinateur.
file-sieve = Règle pour d’autres messageries
file-sieve-note = Un fichier Sieve, par exemple pour Proton Mail ou Fastmail.
files-plain = Seulement les adresses
file-plain = Toutes les adresses, une par ligne
it-heading = Pour les services informatiques
it-intro = La même liste pour les systèmes de messagerie. Elle est signée : une machine peut donc voir que personne ne l’a changée.
it-json = La liste signée (JSON)
it-text = Les adresses (texte simple)
it-keys = Nos clés
share-heading = { $audience ->
    [patients] Montrez-la à quelqu’un d’autre
   *[parents] Montrez-la à un autre parent
}
share-and-print = Partager et imprimer
qr-label = Code QR. L’adresse est aussi écrite dessous.
qr-scan = Scannez avec l’appareil photo d’un téléphone, ou tapez :
print-heading = Imprimer
print-letter = { $audience ->
    [patients] Lettre à imprimer (A4)
   *[parents] Lettre à rapporter à la maison (A4)
}
print-letter-us = Lettre sur papier américain
print-all = Tout ce qui s’imprime
notice-delayed-heading = { $provider } ? Nos e-mails sont en retard
notice-delayed = Les e-mails vers { $provider } arrivent en retard. Depuis : { $since }. Vous n’avez rien à faire. Ils seront envoyés de nouveau.
notice-blocked-heading = { $provider } ? Nos e-mails ne vous arrivent pas
notice-blocked = { $provider } refuse nos e-mails. Depuis : { $since }. Enregistrer notre contact n’y change rien. Nous y travaillons.
notice-blocked-ring = Vous attendez quelque chose ? Appelez-nous au { $phone }.
notice-junked-heading = { $provider } ? Regardez dans les indésirables
notice-junked = { $provider } met nos e-mails dans le dossier des indésirables ou spam. Depuis : { $since }. Ouvrez-en un et appuyez sur « Courrier légitime » ou « Non-spam ».
notice-resolved-heading = { $provider } ? Nos e-mails arrivent de nouveau
notice-resolved = Les e-mails vers { $provider } arrivent de nouveau. Depuis : { $since }. S’il en manque un, demandez-nous.
provider-short = { $id ->
    [outlook_com] Hotmail ou Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live et MSN
    [microsoft365] Microsoft 365 au travail ou pour les études
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
    [ee_orange_uk] EE et Orange
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
    [uol_bol] UOL et BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Ce qui a changé
feed-link = Suivre les changements (flux)
list-number = Liste { $number }.
history-title = Ce qui a changé – { $school }
history-heading = Ce qui a changé
history-lead = Chaque changement de notre liste d’adresses, le plus récent d’abord.
history-none = Rien n’a encore changé.
history-published = Liste { $number }
history-added = Nouvelles :
history-retired = Nous n’utilisons plus :
history-details = Nous avons changé autre chose, comme notre nom ou notre numéro de téléphone.
history-same = Les adresses sont restées les mêmes.
history-paused-heading = En pause
history-paused = Pour le moment, nous n’utilisons plus { $address }.
history-resumed-heading = De nouveau utilisée
history-resumed = Nous utilisons de nouveau { $address }.
print-title = Imprimer – { $school }
print-lead = Tout ce que vous pouvez imprimer ou mettre dans une lettre d’information.
print-letters = Lettre
print-letters-note = { $audience ->
    [patients] Elle explique comment recevoir nos e-mails et montre toutes nos adresses.
   *[parents] Elle explique aux familles comment recevoir nos e-mails et montre toutes nos adresses.
}
print-not-complete = { $audience ->
    [patients] Il n’y a pas encore de lettre, car notre liste n’est pas complète.
   *[parents] Il n’y a pas encore de lettre, car la liste de l’école n’est pas complète.
}
print-code = Le code
print-code-note = Il mène à notre page. Il marche mieux en noir sur blanc, avec un peu de blanc autour.
print-code-drawing = Code en dessin (SVG)
print-code-picture = Code en image (PNG)
organisation-title = E-mails envoyés par { $name }
organisation-lead = { $audience ->
    [patients] Choisissez votre hôpital ou clinique pour voir avec quelles adresses on vous écrit.
   *[parents] Choisissez votre école pour voir avec quelles adresses elle écrit.
}
organisation-schools = { $audience ->
    [patients] Hôpitaux et cliniques
   *[parents] Écoles
}
organisation-none = Il n’y a encore personne sur cette liste.
organisation-it = Toutes les listes, signées (JSON)
home-title = Trouvez votre école – Hallpass
home-heading = Trouvez votre école
home-lead = Voyez avec quelles adresses votre école, hôpital ou clinique vous écrit, et sortez ces e-mails des indésirables.
home-many = { $count ->
    [one] { $count } école
    [many] { $count } d’écoles
   *[other] { $count } écoles
}
home-empty = Il n’y a pas encore de liste ici.
gone-title = { $school } a fermé
gone-closed = Fermeture le { $date }. Nous ne tenons plus sa liste d’adresses.
gone-successors = Regardez plutôt ici :
gone-caution = { $audience ->
    [patients] Un e-mail au nom de cet établissement ? N’appuyez sur rien dans cet e-mail. Demandez d’abord.
   *[parents] Un e-mail au nom de cette école ? N’appuyez sur rien dans cet e-mail. Demandez d’abord.
}
not-found-title = Nous ne trouvons pas cette page
not-found-code = Vous avez tapé un code d’une lettre ? Regardez-le encore une fois : il a 8 lettres et chiffres en tout.
not-found-old = Un lien peut être ancien, ou il peut lui manquer une lettre.
broken-title = Quelque chose n’a pas marché ici
broken-lead = Ce n’est pas votre faute. Merci de réessayer dans quelques minutes.
unavailable-title = Nous ne sommes pas prêts pour le moment
unavailable-lead = Merci de réessayer dans quelques minutes.
