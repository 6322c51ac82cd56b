check-page-heading = Cet e-mail est-il sur notre liste ?
check-page-title = Cet e-mail est-il sur notre liste ? – { $school }
check-page-lead = Regardez de quelle adresse l’e-mail est venu. Tapez-la ici, ou collez-la.
check-page-form = Vérifier un e-mail
check-page-label = L’adresse d’où il est venu
check-page-kept = Nous ne gardons pas ce que vous tapez.
check-page-button = Vérifier
check-page-where = Où trouver l’adresse ?
check-page-where-text = Ouvrez l’e-mail et appuyez sur le nom, en haut. L’adresse est la partie avec le signe @. Le nom seul ne dit rien. N’importe qui peut y écrire n’importe quel nom.
check-page-file = Vous avez l’e-mail sous forme de fichier ?
check-page-file-label = Un e-mail enregistré, dont le nom finit par .eml
check-page-file-note = Nous regardons seulement de qui il vient.
check-page-copy = Rien ne se passe ? Alors ceci est une copie de notre page. Allez à { $address }.
check-page-wait = Un instant …
answer-listed-heading = Oui, cette adresse est sur notre liste
answer-purpose = Nous l’utilisons pour : { $purpose }.
answer-fake = N’importe qui peut falsifier une adresse ou entrer dans la boîte e-mail de quelqu’un d’autre.
answer-ring = L’e-mail demande de l’argent ou un mot de passe ? N’appuyez sur rien dedans. Appelez-nous au { $phone }.
answer-ask = L’e-mail demande de l’argent ou un mot de passe ? N’appuyez sur rien dedans. Demandez-nous d’abord, en personne ou à un numéro que vous avez déjà.
answer-paused-heading = Sur notre liste, mais en pause
answer-paused = Nous avons arrêté de l’utiliser le { $date }. Merci de ne pas ouvrir ses e-mails pour le moment.
answer-paused-again = Nous le dirons ici quand nous l’utiliserons de nouveau.
answer-withdrawn-heading = Nous n’utilisons plus cette adresse
answer-withdrawn-until = Elle était sur notre liste jusqu’au { $date }.
answer-withdrawn = Elle était avant sur notre liste.
answer-withdrawn-do = Faites attention si un e-mail en vient maintenant. Il n’est peut-être pas de nous.
answer-elsewhere-heading = { $audience ->
    [patients] Pas notre adresse, mais un autre établissement l’utilise
   *[parents] Pas notre adresse, mais une autre école l’utilise
}
answer-elsewhere = Elle est sur la liste de : { $name }.
answer-elsewhere-paused = Elle n’est plus utilisée depuis le { $date }. Merci de ne pas ouvrir ses e-mails pour le moment.
answer-near-heading = Pas sur notre liste, mais presque pareille
answer-near-letter = Regardez bien. Dans l’e-mail il y a { $theirs }, dans notre adresse { $ours }.
answer-near-letters = Regardez bien. Les lettres ne sont pas les mêmes.
answer-near-ending = Regardez la fin. Dans l’e-mail il y a { $theirs }. Notre adresse finit par { $ours }.
answer-near-added = Regardez bien. Il y a plus de signes que dans notre adresse.
answer-near-hidden = Elle contient des signes que l’on ne voit pas.
answer-near-theirs = Dans l’e-mail que vous avez reçu
answer-near-ours = Dans notre adresse
answer-near-do = N’appuyez sur rien dans l’e-mail, et ne répondez pas.
answer-alphabet = { $alphabet ->
    [Cyrillic] Certaines lettres viennent de l’alphabet cyrillique. Elles ressemblent seulement aux nôtres.
    [Greek] Certaines lettres viennent de l’alphabet grec. Elles ressemblent seulement aux nôtres.
   *[other] Certaines lettres viennent d’un autre alphabet.
}
answer-punycode = Les ordinateurs l’écrivent ainsi : { $name }
answer-same-domain-heading = Elle finit comme nos adresses, mais n’est pas sur notre liste
answer-same-domain = { $audience ->
    [patients] C’est peut-être quelqu’un qui travaille ici : le personnel écrit aussi aux patients.
   *[parents] C’est peut-être un enseignant ou une enseignante : le personnel écrit aussi aux parents.
}
answer-same-domain-ring = L’e-mail demande quelque chose ? Appelez-nous d’abord au { $phone }.
answer-same-domain-ask = L’e-mail demande quelque chose ? Demandez-nous d’abord, en personne ou à un numéro que vous avez déjà.
answer-not-listed-heading = Cette adresse n’est pas sur notre liste
answer-not-listed = Notre liste est complète, et cette adresse n’y est pas. Demandez-nous avant d’appuyer sur quelque chose dans l’e-mail.
answer-unknown-heading = Elle n’est pas sur notre liste, mais nous ne pouvons pas savoir
answer-unknown = { $audience ->
    [patients] Notre liste n’est pas encore complète. Les personnes qui s’occupent de vous peuvent aussi vous écrire avec d’autres adresses.
   *[parents] Notre liste n’est pas encore complète. Les enseignants et d’autres membres du personnel peuvent aussi vous écrire avec d’autres adresses.
}
remark-replies = Si vous répondez, votre réponse part vers une autre adresse : { $address }
remark-name-address = Le nom dans l’e-mail est { $address }, mais l’e-mail est venu d’une autre adresse. Cela peut être un piège.
remark-name-school = Le nom dans l’e-mail est { $name }. N’importe qui peut écrire ce nom. Regardez l’adresse.
remark-hidden = L’adresse contient des signes que l’on ne voit pas. Les vraies adresses n’en ont pas.
remark-several = { $count ->
    [one] L’e-mail nomme une adresse.
    [many] L’e-mail dit qu’il vient de { $count } d’adresses. Ceci concerne la plus étrange.
   *[other] L’e-mail dit qu’il vient de { $count } adresses. Ceci concerne la plus étrange.
}
answer-unreadable-heading = Nous n’y avons pas trouvé d’adresse
answer-unreadable-empty = Tapez l’adresse d’où l’e-mail est venu. Elle contient le signe @.
answer-unreadable-no-address = Il nous faut l’adresse entière, avec le signe @ et ce qui le suit. Le nom ne suffit pas.
answer-unreadable-several = Il y a plus d’une adresse. Collez seulement celle d’où l’e-mail est venu.
answer-unreadable-no-from = On n’y lit pas de qui il vient. Tapez plutôt l’adresse ici.
answer-unreadable-too-large = Ce fichier est trop grand pour nous. Ouvrez l’e-mail et tapez plutôt l’adresse ici.
answer-unreadable-not-text = Nous ne savons pas lire ce genre de fichier. Ouvrez l’e-mail et tapez plutôt l’adresse ici.
answer-unreadable-archive = Ce fichier contient d’autres fichiers, et nous ne les ouvrons pas. Ouvrez l’e-mail et tapez plutôt l’adresse ici.
