merge-to = { $audience ->
    [patients] Pour
   *[parents] À la famille de l’élève :
}
merge-heading = { $audience ->
    [patients] Lettres avec les noms
   *[parents] Lettres avec les noms, classe par classe
}
merge-lead = { $audience ->
    [patients] Apportez une liste de noms. Chaque nom se trouve alors sur une lettre dans la bonne langue, là où l’enveloppe a sa fenêtre.
   *[parents] Apportez la liste d’une classe. Le nom de chaque élève se trouve alors sur une lettre dans la langue de la famille, prête pour le cartable ou pour une enveloppe à fenêtre.
}
merge-promise = Les noms restent sur cet ordinateur. Votre navigateur fait tout le travail ici même. Aucun nom n’est envoyé, ni à nous ni à personne d’autre.
merge-begin = Commencer avec une liste
merge-not-loaded = Cette partie n’a pas pu être chargée. Rechargez la page et essayez encore une fois.
merge-too-old = Ce navigateur est trop ancien pour cela. Utilisez une version à jour d’Edge, Chrome, Firefox ou Safari. Toutes les autres lettres de cette page marchent dans tous les navigateurs.
merge-list = Votre liste
merge-list-note = { $audience ->
    [patients] Une ligne pour chaque personne : nom, groupe et langue.
   *[parents] Une ligne pour chaque élève : nom, classe et langue parlée à la maison. Vous pouvez enregistrer une telle liste depuis SIMS, Arbor ou Bromcom, ou la taper dans Excel.
}
merge-file = Un fichier avec la liste
merge-file-hint = Ce doit être un fichier CSV. Dans Excel : « Fichier », « Enregistrer sous », « CSV UTF-8 ». Vous pouvez aussi déposer le fichier ici. Le maximum est de { $max } noms.
merge-paste = Ou collez la liste ici
merge-paste-hint = Dans Excel, sélectionnez les cellules, copiez-les et collez-les dans cette zone.
merge-read = Lire ce que j’ai collé
merge-bad-empty = Il n’y a pas de noms dans cette liste. Apportez une liste avec une ligne pour chaque nom.
merge-bad-size = Ce fichier est trop grand pour une liste de noms. Le maximum est de { $max } Mo. Choisissez un autre fichier.
merge-bad-workbook = Ceci est un fichier pour Excel ou un autre programme, pas un fichier CSV. Ouvrez-le dans ce programme, appuyez sur « Fichier », « Enregistrer sous », choisissez « CSV UTF-8 » et apportez ici ce nouveau fichier. Ou copiez les cellules et collez-les ci-dessous.
merge-bad-file = Nous ne pouvons pas lire ce fichier. Enregistrez d’abord la liste en CSV. Dans Excel : « Fichier », « Enregistrer sous », « CSV UTF-8 ».
merge-bad-many = Il y a trop de noms à la fois : { $count }. Le maximum est de { $max }. Coupez la liste en plusieurs parties et faites-les l’une après l’autre.
merge-found = Ce que nous avons lu
merge-names = Noms
merge-classes = { $audience ->
    [patients] Groupes
   *[parents] Classes
}
merge-languages = Langues
merge-left-out = Lignes écartées
merge-line = Ligne { $line }
merge-line-no-name = Il n’y a pas de nom. Mettez-le dans votre liste, ou laissez cette ligne de côté.
merge-line-long = Le nom est trop long pour une lettre. Est-ce la bonne colonne ?
merge-line-quote = Un guillemet (") s’ouvre ici et ne se ferme jamais. Retirez-le de votre liste.
merge-line-above = Cette ligne est au-dessus des titres.
merge-line-more = Lignes qui ne sont pas montrées ici : { $count }
merge-preview = Les premières lettres
merge-columns = Que contient chaque colonne ?
merge-column-name = Nom
merge-column-second = Deuxième partie du nom
merge-column-class = { $audience ->
    [patients] Groupe
   *[parents] Classe
}
merge-column-language = Langue
merge-column-none = Aucune
merge-column-number = Colonne { $number }
merge-column-headings = La première ligne contient des titres, pas un nom
merge-choose = Quelle lettre pour chaque langue ?
merge-choose-note = Là où il est écrit « À vérifier », nous n’étions pas sûrs. Une langue que nous n’avons pas reçoit la lettre en anglais.
merge-choose-said = Dans votre liste
merge-choose-letter = Lettre
merge-choose-empty = Rien
merge-choose-check = À vérifier
merge-how = Quelles lettres ?
merge-kind = Sorte de lettre
merge-paper = Papier
merge-sides = L’imprimante imprime
merge-sides-both = des deux côtés
merge-sides-one = d’un seul côté
merge-separators = { $audience ->
    [patients] Mettre avant chaque groupe une feuille avec son nom
   *[parents] Mettre avant chaque classe une feuille avec son nom
}
merge-ticks = Y mettre la liste des noms, à cocher
merge-counts = Combien il faut imprimer
merge-counts-letters = Lettres
merge-counts-pages = Pages dans chaque lettre
merge-counts-sheets = Feuilles de papier
merge-counts-half = Feuilles de lettres d’une demi-page
merge-counts-slips = Feuilles de petits papiers
merge-counts-between = { $audience ->
    [patients] Feuilles entre les groupes
   *[parents] Feuilles entre les classes
}
merge-counts-total = Total
merge-counts-note = Vous n’avez pas besoin des noms ? Les lettres d’une demi-page et les petits papiers économisent du papier : imprimez-les plus haut sur cette page. Les deux dernières colonnes disent combien de feuilles il vous faut.
merge-counts-copy = Copier le tableau
merge-not-fetched = La lettre n’a pas pu être chargée : { $language }. Regardez si votre connexion marche et essayez encore une fois.
merge-no-letter = Il n’y a pas ici de lettre dans cette langue : { $language }. Choisissez plus haut une autre lettre pour cette langue.
merge-again = Essayer encore
merge-make = Faire les lettres
merge-making = Les lettres se préparent …
merge-ready = Les lettres sont prêtes.
merge-save = Enregistrer les lettres (PDF)
merge-print-both = Imprimez le fichier à 100 %, des deux côtés, en retournant sur le bord long.
merge-print-one = Imprimez le fichier à 100 %, d’un seul côté.
merge-pages = Pages
merge-size = Taille
merge-not-made = Les lettres n’ont pas pu être faites. Rechargez la page et essayez encore une fois. Sans les noms, vous pouvez les imprimer plus haut sur cette page.
merge-title = Lettres avec les noms – { $school }
merge-no-class = { $audience ->
    [patients] Sans groupe
   *[parents] Sans classe
}
merge-sent = Ce qui est sorti de cet ordinateur
merge-sent-names = Noms sortis de cet ordinateur
merge-sent-files = Fichiers reçus de ce site
merge-sent-note = Voici les adresses de ces fichiers. Aucune ne contient de nom.
