mail-school-lead = Certains de nos e-mails arrivent dans les indésirables (spam). Dites à votre messagerie lesquels viennent de nous. Cela prend environ deux minutes.
mail-show-how = Montrez-moi comment
mail-title = Quelle messagerie utilisez-vous ? – { $school }
mail-heading = Quelle messagerie utilisez-vous ?
mail-lead = Nous vous montrons ensuite seulement les étapes pour la vôtre.
mail-type-label = Qu’y a-t-il après le signe @ dans votre adresse e-mail ?
mail-type-why = Par exemple gmail.com. Il ne nous faut que cela : laissez de côté votre propre partie. Nous ne gardons pas ce que vous tapez.
mail-type-go = Continuer
mail-type-live = La case ne marche pas ? Choisissez dans la liste, ou allez à { $site }.
mail-choose-heading = Choisissez la vôtre
mail-choose-more = Autres messageries
mail-choose-none = La vôtre n’est pas là ?
mail-slip-heading = Vouliez-vous dire { $meant } ?
mail-slip-yes = Oui, c’est { $meant }
mail-slip-no = Non, c’est { $typed }
mail-unknown-heading = Nous ne connaissons pas { $typed }
mail-unknown = Est-ce pour le travail ou les études ? Ou votre messagerie est-elle dans cette liste ?
mail-unreadable-heading = Nous n’avons pas pu lire cela
mail-unreadable = Tapez seulement ce qui vient après le signe @, par exemple gmail.com. Ou choisissez dans la liste.
mail-of-heading = { $id ->
    [other] Recevoir nos e-mails dans toute messagerie
    [work] Recevoir nos e-mails au travail ou pour les études
   *[some] Recevoir nos e-mails dans { $provider }
}
mail-of-title = { $id ->
    [other] Recevoir nos e-mails dans toute messagerie – { $school }
    [work] Recevoir nos e-mails au travail ou pour les études – { $school }
   *[some] Recevoir nos e-mails dans { $provider } – { $school }
}
mail-of-lead-lasts = Le meilleur moyen vient en premier. Il marche longtemps : faites-le une fois, et c’est fini.
mail-of-lead-helps = Ici, aucun moyen n’est une promesse. Chacun aide : faites tout ce que vous pouvez.
mail-of-another = Une autre messagerie
mail-where-heading = Où lisez-vous vos e-mails ?
mail-where-android = Téléphone Android
mail-where-ios = iPhone ou iPad
mail-where-computer = Ordinateur
mail-computer-first = Il vous faut un ordinateur pour cela, mais une seule fois. Envoyez-vous cette page et ouvrez-la là-bas.
mail-email-page = M’envoyer cette page par e-mail
mail-email-page-subject = Comment recevoir les e-mails de { $school }
mail-email-page-text = Ouvrez cette page sur un ordinateur : { $address }
mail-computer-now = Je suis maintenant devant un ordinateur
mail-by-hand = Le bouton ne marche pas ?
mail-with-file = Utiliser plutôt un fichier
mail-open = Ouvrir { $program }
mail-open-part = Ouvrir { $program } ({ $number } sur { $count })
mail-open-parts = Nos adresses ne tiennent pas dans un seul bouton. Faites ces étapes une fois pour chaque bouton.
mail-save-file = Enregistrer notre fichier
mail-picture = Dessin de l’écran : { $words }
mail-also-called = Cela peut aussi s’appeler { $menu }.
mail-addresses-heading = Nos adresses
mail-addresses-note = Touchez une adresse pour la sélectionner en entier. Puis copiez-la.
mail-addresses-none = Il n’y a pas d’adresse à mettre pour le moment.
mail-copy = Copier
mail-copy-all = Tout copier
mail-copy-address = Copier { $address }
mail-copied = Copié
mail-shared-heading = { $count ->
    [one] Une adresse est laissée de côté. Pourquoi ?
    [many] { $count } d’adresses sont laissées de côté. Pourquoi ?
   *[other] { $count } adresses sont laissées de côté. Pourquoi ?
}
mail-shared-why = { $audience ->
    [patients] D’autres utilisent aussi cette adresse. Si vous la laissez passer, leurs e-mails passent aussi.
   *[parents] D’autres écoles utilisent aussi cette adresse. Si vous la laissez passer, leurs e-mails passent aussi.
}
mail-shared-add = Ouvrir { $program } avec ces adresses aussi
mail-notes-heading = Bon à savoir
mail-traps-heading = Attention à ceci
mail-moves-heading = Ces boîtes changent
mail-move-some = Cela concerne les adresses qui finissent par { $endings }.
mail-own-help = Aide de { $provider }
mail-undo-heading = Retirer une adresse
mail-undo-why = Faites-le quand nous mettons une adresse en pause ou ne l’utilisons plus.
mail-worked-heading = Est-ce que cela a marché ?
mail-worked = { $audience ->
    [patients] Demandez-nous un e-mail de test. Aucun réglage n’est une promesse : un e-mail peut quand même être retenu.
   *[parents] Demandez un e-mail de test au secrétariat de l’école. Aucun réglage n’est une promesse : un e-mail peut quand même être retenu.
}
mail-ask-test = Demander un e-mail de test
mail-help-link = Toujours rien ?
mail-in-app = Rien ne se passe quand vous appuyez sur un bouton ? Ouvrez cette page dans votre navigateur, par exemple Chrome ou Safari.
mail-in-app-seen = Vous êtes dans une autre application. Elle ne peut peut-être pas enregistrer notre contact ou nos fichiers. Ouvrez d’abord cette page dans votre navigateur, par exemple Chrome ou Safari.
mail-work-subject = Merci de laisser passer les e-mails de { $school }
mail-work-text =
    Bonjour,

    les e-mails de { $school } ne m’arrivent pas, ou arrivent dans le spam. Merci de les laisser passer. Voici les adresses exactes :

    { $addresses }

    Merci de ne pas laisser passer plus que ces adresses, et de garder les contrôles (SPF, DKIM et DMARC).
    La liste avec signatures pour les machines est ici : { $list }

    Merci
mail-work-send = Envoyer ce message
mail-send-office = { $audience ->
    [patients] Nous envoyer ceci
   *[parents] Envoyer ceci au secrétariat
}
mail-ring-office = Appelez-nous au { $phone } et dites :
mail-tell-office = { $audience ->
    [patients] Demandez-nous, et dites :
   *[parents] Demandez au secrétariat de l’école, et dites :
}
mail-test-subject = Merci de m’envoyer un e-mail de test
mail-test-text = Merci d’envoyer un e-mail de test à cette adresse. J’ai réglé ma messagerie pour que vos e-mails arrivent. Merci beaucoup.
mail-check-subject = Mon adresse e-mail est-elle juste ?
mail-check-text = Merci de regarder quelle adresse e-mail vous avez pour moi. Est-ce celle d’où je vous écris ? Merci beaucoup.
mail-stopped-subject = Vos e-mails pour moi sont peut-être arrêtés
mail-stopped-text = J’ai peut-être appuyé sur « Spam » ou « Se désabonner » dans un de vos e-mails. Merci de regarder si mon adresse est sur une liste de personnes qui ne reçoivent plus d’e-mails. Elle peut s’appeler « suppression », « bounce » ou « unsubscribe ». Merci de m’en retirer.
mail-spam-subject = Votre e-mail de test était dans mon spam
mail-spam-text = Votre e-mail de test était dans mon dossier spam. J’ai indiqué que ce n’est pas du spam et suivi les étapes de votre page. Merci d’en envoyer encore un.
mail-nothing-subject = Votre e-mail de test n’est pas arrivé
mail-nothing-text = Votre e-mail de test n’est pas arrivé. Il n’est ni dans ma boîte de réception ni dans le spam. Vous est-il revenu avec une erreur ? Merci de demander aux personnes qui s’occupent de vos e-mails ce qui s’est passé.
mail-help-title = Toujours rien ? – { $school }
mail-help-heading = Toujours rien ?
mail-help-lead = Prenez une question après l’autre. La plupart des gens trouvent ici la réponse.
mail-help-address-heading = Avons-nous votre bonne adresse ?
mail-help-address = Une seule lettre fausse suffit. Demandez-nous quelle adresse nous avons pour vous.
mail-help-stopped-heading = Avez-vous un jour appuyé sur « Spam » ou « Se désabonner » ?
mail-help-stopped = Alors on ne vous envoie peut-être plus rien. Vous ne pouvez pas changer cela dans votre messagerie. Nous, nous le pouvons.
mail-help-blocked-heading = Nous avez-vous bloqués ?
mail-help-blocked = Regardez dans les paramètres de votre messagerie : adresses bloquées, règles et filtres. Une de nos adresses y est ? Retirez-la.
mail-help-full-heading = Votre boîte est-elle pleine ?
mail-help-full = Une boîte pleine refuse les nouveaux e-mails. Supprimez ce dont vous n’avez plus besoin. Videz ensuite la corbeille et le dossier spam.
mail-help-held-heading = Nos e-mails sont-ils retenus ?
mail-help-held = Regardez dans les paramètres du spam. Le spam est-il supprimé ou refusé ? Changez cela, pour qu’il aille dans un dossier. Cherchez aussi une liste appelée quarantaine.
mail-help-steps-heading = Avez-vous suivi les étapes pour votre messagerie ?
mail-help-steps = Cela prend environ deux minutes.
mail-help-test-heading = Demandez maintenant un e-mail de test
mail-help-test = Attendez que nous l’ayons envoyé. Regardez ensuite dans la boîte de réception et dans le dossier spam ou indésirables. Où est-il ?
mail-help-inbox-heading = Dans ma boîte de réception
mail-help-inbox = Bravo ! Cela marche. Revenez sur notre page quand la liste change.
mail-help-spam-heading = Dans le spam ou les indésirables
mail-help-spam = Ouvrez-le et indiquez que ce n’est pas du spam. Suivez ensuite les étapes pour votre messagerie, et demandez-en encore un.
mail-help-nothing-heading = Nulle part
mail-help-nothing = Alors quelque chose arrête nos e-mails en chemin. Vous ne pouvez rien faire de plus dans votre messagerie. C’est à nous de demander aux personnes qui les envoient.
mail-print-heading = Étapes pour votre messagerie
mail-print-note = Vous pouvez aussi imprimer les étapes pour chaque messagerie. Choisissez-en une et imprimez sa page.
