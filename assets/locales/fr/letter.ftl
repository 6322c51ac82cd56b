letter-title = Recevez bien les e-mails envoyés par { $school }
letter-heading = Recevez bien nos e-mails
letter-greeting = { $audience ->
    [patients] Madame, Monsieur,
   *[parents] Chers parents et tuteurs,
}
letter-reason = { $audience ->
    [patients] Certains de nos e-mails arrivent dans le dossier des indésirables (spam). Alors des patients ne voient pas les messages sur leurs rendez-vous et leurs résultats. Quand votre messagerie connaît nos adresses, elle laisse entrer nos e-mails. Cela prend environ deux minutes.
   *[parents] Certains de nos e-mails arrivent dans le dossier des indésirables (spam). Alors des familles ne voient pas les messages sur les fermetures, les sorties et les repas. Quand votre messagerie connaît nos adresses, elle laisse entrer nos e-mails. Cela prend environ deux minutes.
}
letter-steps = Que faire
letter-step-open = Visez le code carré avec l’appareil photo de votre téléphone, ou tapez dans votre navigateur l’adresse qui est sous le code.
letter-step-save = Appuyez sur « Enregistrer notre contact ». Un seul contact contient toutes nos adresses.
letter-step-junk = Regardez dans le dossier des indésirables (spam). Si vous y trouvez un e-mail de notre part, appuyez sur « Courrier légitime » ou « Non-spam ».
letter-code = Code QR pour { $address }. L’adresse est aussi écrite dessous.
letter-warning = N’importe qui peut falsifier le nom et l’adresse d’un e-mail. Si un e-mail demande de l’argent, un mot de passe ou vos coordonnées bancaires, appelez-nous au { $phone } avant de répondre.
letter-warning-ask = N’importe qui peut falsifier le nom et l’adresse d’un e-mail. Si un e-mail demande de l’argent, un mot de passe ou vos coordonnées bancaires, posez-nous d’abord la question, sur place ou à un numéro que vous avez déjà.
letter-table = Les adresses que nous utilisons
letter-table-name = À quoi elle sert
letter-table-address = Adresse e-mail
letter-note-paused = En pause depuis le { $date } : pour le moment, merci de ne pas ouvrir les e-mails de cette adresse
letter-note-since = À partir du { $date }
letter-note-until = Jusqu’au { $date }
letter-note-shared = { $audience ->
    [patients] D’autres utilisent aussi cette adresse
   *[parents] D’autres écoles utilisent aussi cette adresse
}
letter-note-shared-name = { $audience ->
    [patients] D’autres l’utilisent aussi : cherchez le nom « { $name } »
   *[parents] D’autres écoles l’utilisent aussi : cherchez le nom « { $name } »
}
letter-newest = Cette liste peut changer. La plus récente est toujours ici : { $address }
letter-checked = Dernier contrôle le { $date } par { $by }.
letter-reference = Liste { $number } du { $date }. Code { $code }
letter-page = Page { $n } sur { $m }
letter-crest = Logo : { $school }
letter-draft = BROUILLON : cette liste n’est pas encore complète. Ne pas envoyer.
