contact-note-list = Liste { $number } du { $date }.
contact-note-newest = La liste la plus récente : { $page }
contact-note-fake = N’importe qui peut falsifier une adresse. Si un e-mail demande de l’argent ou un mot de passe, n’appuyez sur rien dans cet e-mail. Appelez-nous au { $phone }.
contact-note-fake-ask = N’importe qui peut falsifier une adresse. Si un e-mail demande de l’argent ou un mot de passe, n’appuyez sur rien dans cet e-mail. Posez-nous d’abord la question, sur place ou à un numéro que vous avez déjà.
rules-title = Adresses e-mail utilisées par { $school }
rules-list = Liste { $number } du { $date }.
rules-newest = La liste la plus récente : { $page }
rules-warning = Ce fichier arrête le filtre antispam pour ces adresses. Alors un e-mail de quelqu’un qui falsifie une de ces adresses passe aussi.
rules-none = Aucune adresse n’est utilisée en ce moment.
feed-title = Adresses e-mail utilisées par { $school }
feed-subtitle = { $audience ->
    [patients] Ce qui change sur notre liste d’adresses e-mail
   *[parents] Ce qui change sur la liste d’adresses e-mail de l’école
}
feed-first = La première liste
feed-list = Liste { $number }
feed-list-added = { $added ->
    [one] Liste { $number } : { $added } nouvelle adresse
    [many] Liste { $number } : { $added } de nouvelles adresses
   *[other] Liste { $number } : { $added } nouvelles adresses
}
feed-list-retired = { $retired ->
    [one] Liste { $number } : { $retired } adresse que nous n’utilisons plus
    [many] Liste { $number } : { $retired } d’adresses que nous n’utilisons plus
   *[other] Liste { $number } : { $retired } adresses que nous n’utilisons plus
}
feed-list-both = Liste { $number } : nouvelles adresses { $added }, adresses que nous n’utilisons plus { $retired }
feed-added = Nouvelles : { $addresses }.
feed-retired = Nous n’utilisons plus : { $addresses }.
feed-details = D’autres informations ont changé aussi, comme un nom ou un numéro de téléphone.
feed-details-only = Des informations ont changé, comme un nom ou un numéro de téléphone. Les adresses sont les mêmes.
feed-paused = En pause : { $address }
feed-paused-text = Pour le moment, merci de ne pas ouvrir les e-mails envoyés par { $address }. Quelqu’un d’autre écrit peut-être avec cette adresse.
feed-resumed = De nouveau utilisée : { $address }
feed-resumed-text = Nous utilisons de nouveau { $address }. N’importe qui peut toujours falsifier une adresse.
