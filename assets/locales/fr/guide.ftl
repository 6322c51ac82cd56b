guide-name-other = Une autre messagerie
guide-name-work = E-mail au travail ou pour les études
guide-step-open-link = { $filled ->
    [yes] Appuyez sur ce bouton. Il ouvre { $program } avec nos adresses déjà écrites.
   *[no] Appuyez sur ce bouton. Il ouvre la bonne page de { $program }.
}
guide-step-open-site = Ouvrez { $program } sur un ordinateur, dans le navigateur. Connectez-vous.
guide-step-open-app = Ouvrez l’application { $program } sur votre téléphone.
guide-step-open-program = Ouvrez { $program } sur votre ordinateur.
guide-step-open-phone-settings = Ouvrez les réglages de votre téléphone.
guide-step-open-settings = Ouvrez les paramètres de votre messagerie.
guide-step-open-spam-folder = Ouvrez le dossier spam. Il peut aussi s’appeler « Indésirables ».
guide-step-say-not-spam = Indiquez que ce n’est pas du spam, ou déplacez l’e-mail dans la boîte de réception.
guide-step-open-folder = Ouvrez le dossier { $folder }.
guide-step-look-in-folder = Cherchez nos e-mails aussi dans { $folder }.
guide-step-open-message = Ouvrez un e-mail de notre part.
guide-step-select-message = Cochez un e-mail de notre part. Vous n’avez pas besoin de l’ouvrir.
guide-step-hold-message = Appuyez longtemps sur un e-mail de notre part.
guide-step-right-click-message = Appuyez sur un e-mail de notre part avec le bouton droit de la souris.
guide-step-move-message = Déplacez l’e-mail vers { $folder }.
guide-step-press-name = Appuyez sur notre nom ou notre image, en haut de l’e-mail.
guide-step-press = Appuyez sur { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Appuyez sur la roue dentée.
    [dots] Appuyez sur les trois points.
    [lines] Appuyez sur les trois traits. Ils ouvrent le menu.
    [plus] Appuyez sur le signe plus.
    [pencil] Appuyez sur le crayon.
    [bin] Appuyez sur la corbeille.
    [person] Appuyez sur votre propre image ou vos initiales.
   *[arrow] Appuyez sur la petite flèche vers le bas.
}
guide-step-choose = Choisissez { $menu }.
guide-step-go-to = Allez à { $path }.
guide-step-set = À côté de { $field }, choisissez { $menu }.
guide-step-tick = Cochez { $menu }.
guide-step-untick = Décochez { $menu }.
guide-step-switch-on = Activez { $menu }.
guide-step-switch-off = Désactivez { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Écrivez un nom dans { $field }, par exemple « Hôpital ».
   *[parents] Écrivez un nom dans { $field }, par exemple « École ».
}
guide-step-type-address = Copiez une de nos adresses et mettez-la dans { $field }.
guide-step-paste-all-with-or = Copiez toutes nos adresses et mettez-les dans { $field }. Le mot OR doit se trouver entre elles.
guide-step-paste-all-lines = Copiez toutes nos adresses et mettez-les dans { $field }, une par ligne.
guide-step-press-enter = Appuyez sur la touche Entrée.
guide-step-repeat-for-each = Faites la même chose pour chacune de nos autres adresses.
guide-step-scroll-down = Descendez jusqu’en bas de la page.
guide-step-wait = { $count ->
    [one] Attendez. Cela peut prendre { $count } minute.
    [many] Attendez. Cela peut prendre jusqu’à { $count } de minutes.
   *[other] Attendez. Cela peut prendre jusqu’à { $count } minutes.
}
guide-step-save-file = Appuyez sur ce bouton. Il enregistre notre fichier sur votre ordinateur.
guide-step-choose-file = Choisissez le fichier que vous venez d’enregistrer.
guide-step-save-contact = Enregistrez notre contact à partir de cette page.
guide-step-save-contact-in = Enregistrez notre contact à partir de cette page. Choisissez votre compte { $account }, pas seulement le téléphone.
guide-step-open-contacts = Ouvrez vos contacts.
guide-step-delete-from-contact = Supprimez cette adresse de notre contact.
guide-step-find-address = Trouvez dans la liste l’endroit où se trouve l’adresse à retirer.
guide-step-take-address-out = Retirez seulement cette adresse. Laissez les autres.
guide-step-send-message = Envoyez ce message aux personnes qui s’occupent des e-mails à votre travail. Il est prêt à copier.
guide-step-take-off-blocked = Cherchez une liste d’adresses bloquées. Une des nôtres y est ? Retirez-la.
guide-step-mailbox-first = Faites d’abord les étapes pour votre adresse e-mail elle-même. { $program } montre seulement ce qui s’y trouve.
guide-way-rule = Faire une règle dans { $provider }
guide-way-exact-list = Mettre nos adresses sur votre liste dans { $provider }
guide-way-contact = Enregistrer notre contact
guide-way-trust-contacts = Dire à { $provider } de laisser passer vos contacts
guide-way-not-junk = Sortir un e-mail du spam
guide-way-primary = Déplacer nos e-mails vers l’onglet principal
guide-way-spam-to-folder = Laisser { $provider } garder le spam dans un dossier
guide-way-unblock = Vérifier que nous ne sommes pas bloqués
guide-way-ask-work = Demander aux personnes qui s’occupent de vos e-mails
guide-effect-lasts = Marche longtemps
guide-effect-helps = Cela aide
guide-effect-once = Un seul e-mail
guide-surface-web = { $program } sur un ordinateur, dans le navigateur
guide-surface-android = { $program } sur un téléphone Android
guide-surface-ios = { $program } sur un iPhone ou un iPad
guide-surface-desktop = { $program } installé sur un ordinateur
guide-limit-rules = { $count ->
    [one] Vous pouvez avoir { $count } règle.
    [many] Vous pouvez avoir jusqu’à { $count } de règles.
   *[other] Vous pouvez avoir jusqu’à { $count } règles.
}
guide-limit-addresses = { $count ->
    [one] La liste prend { $count } adresse.
    [many] La liste prend jusqu’à { $count } d’adresses.
   *[other] La liste prend jusqu’à { $count } adresses.
}
guide-spam-kept = { $count ->
    [one] Faites vite : { $provider } peut supprimer le spam après { $count } jour.
    [many] Faites vite : { $provider } peut supprimer le spam après { $count } de jours.
   *[other] Faites vite : { $provider } peut supprimer le spam après { $count } jours.
}
guide-basis-official = Contrôlé le { $date }, d’après les propres pages de { $provider }.
guide-basis-third-party = Nous avons lu ces étapes le { $date } dans les guides d’autres personnes.
guide-basis-source-code = D’autres programmes faisaient la même chose le { $date }. Nous ne l’avons pas lu chez { $provider }.
guide-basis-unconfirmed = Pas encore confirmé. Les mots sur votre écran peuvent être différents.
guide-note-app-has-no-rules = L’application { $provider } sur un téléphone ne peut pas faire de règles. Faites-le une fois sur un ordinateur. Ensuite, cela marche aussi sur votre téléphone.
guide-note-computer-only = Vous ne pouvez changer cela que sur un ordinateur. Faites-le une fois. Ensuite, cela marche aussi sur votre téléphone.
guide-note-contacts-not-certain = Un contact enregistré aide. Nos e-mails peuvent quand même arriver dans le spam.
guide-note-contacts-need-tick = Les contacts enregistrés ne comptent que si une case est cochée dans les paramètres.
guide-note-new-mail-only = Cela marche pour les nouveaux e-mails. Les anciens restent où ils sont.
guide-note-this-message-only = Cela déplace un e-mail. Le suivant peut de nouveau arriver dans le spam.
guide-note-only-teaches = Votre messagerie apprend un peu chaque fois. Ce n’est pas une promesse.
guide-note-dangerous-stays-out = { $provider } retient toujours les e-mails qui ont l’air dangereux.
guide-note-forged-may-stay-out = { $provider } peut quand même retenir un e-mail quand il ne peut pas savoir qui l’a envoyé.
guide-note-refused-unseen = { $provider } refuse certains e-mails. Ils ne sont dans aucun dossier. Si votre dossier spam est vide, demandez-nous si nos e-mails nous sont revenus.
guide-note-only-whole-endings = Les listes de { $provider } laisseraient passer plus que nos adresses. Des gens qui copient notre nom pourraient passer aussi. Nous ne vous montrons donc pas comment faire.
guide-note-no-lasting-way = Nous ne connaissons pas de moyen qui marche longtemps avec { $provider }. Ces étapes aident.
guide-note-rule-may-lose = Nous ne savons pas si une règle est toujours plus forte que le dossier spam.
guide-note-older-rule-wins = Vous avez déjà fait une règle ? La première de la liste est la plus forte. Mettez la nouvelle tout en haut.
guide-note-takes-time = Cela ne marche parfois qu’après quelques heures.
guide-note-first-account = Vous avez plusieurs comptes ? Le bouton ouvre le premier.
guide-note-tabs-are-silent = Regardez aussi dans les autres onglets. Votre téléphone ne sonne peut-être pas pour les e-mails qui y arrivent.
guide-note-folder-hidden-in-programs = Certains programmes de messagerie ne montrent pas le dossier spam. Regardez sur le site de { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } montre seulement vos e-mails. C’est l’entreprise de votre adresse qui décide de ce qui est du spam.
guide-note-this-device-only = Cela marche seulement sur cet ordinateur.
guide-note-paid-only = Il faut une boîte payante pour cela.
guide-note-admin-only = Seule la personne qui s’occupe de votre compte peut le faire.
guide-note-work-decides = Au travail ou pour les études, ce sont les personnes qui s’occupent des e-mails qui décident. Demandez-leur.
guide-note-phone-block-counts = Avez-vous bloqué notre numéro de téléphone ? Alors votre téléphone bloque peut-être aussi nos e-mails.
guide-note-unused-is-closed = { $provider } ferme une boîte que personne n’ouvre pendant quelques mois. Connectez-vous de temps en temps.
guide-note-words-may-differ = Les mots sur votre écran peuvent être un peu différents.
guide-note-one-rule-each = Il faut une règle pour chaque adresse.
guide-note-save-with-provider = Enregistrez le contact chez { $provider }, pas seulement sur le téléphone.
guide-note-quarantine-too = Certains e-mails attendent peut-être dans une liste appelée quarantaine. Regardez là aussi.
guide-trap-only-listed = N’activez pas { $menu }. Cela cache ou supprime les e-mails de tous les autres.
guide-trap-unseen = Ne choisissez pas { $menu }. Les e-mails qui ressemblent à du spam disparaissent alors, et vous ne les voyez jamais.
guide-trap-holds-new = { $menu } est activé ? Alors les e-mails de nouvelles personnes attendent que vous les laissiez passer. Cherchez-y les nôtres.
guide-trap-whole-ending = N’appuyez pas sur { $menu }. Cela laisse passer plus que notre adresse. Des gens qui copient notre nom pourraient passer aussi.
guide-move-closed = { $audience ->
    [patients] { $provider } a fermé ces boîtes le { $date }. Merci de nous donner une autre adresse.
   *[parents] { $provider } a fermé ces boîtes le { $date }. Merci de donner une autre adresse à l’école.
}
guide-move-moving = { $provider } déplace ses boîtes vers { $to }. Après cela, ces étapes peuvent être différentes.
guide-move-moved = { $provider } a déplacé ces boîtes vers { $to } le { $date }. Suivez les étapes pour { $to }.
