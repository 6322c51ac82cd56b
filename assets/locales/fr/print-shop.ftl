shop-scale-heading = Imprimez à 100 %
shop-scale = Dans la fenêtre d’impression, choisissez « Taille réelle » ou « 100 % », pas « Ajuster ». Ainsi les codes, les étiquettes et les repères de coupe ont la bonne taille.
shop-on = sur { $paper }
shop-each = { $count ->
    [one] { $count } sur { $paper }
    [many] { $count } sur { $paper }
   *[other] { $count } sur { $paper }
}
shop-us = Sur papier américain
shop-home = { $audience ->
    [patients] À emporter à la maison
   *[parents] Pour le cartable
}
shop-home-note = { $audience ->
    [patients] La lettre donne toutes nos adresses. Les petits formats économisent du papier.
   *[parents] La lettre donne toutes nos adresses. Les petits formats économisent du papier et tiennent dans un carnet.
}
shop-letter = Lettre
shop-a5 = Lettre d’une demi-page
shop-slips = Petits papiers
shop-cut = Coupez le long des repères. Chacun dit tout ce qu’il faut aux familles.
shop-cards = Pour le réfrigérateur et le porte-monnaie
shop-cards-note = De petites cartes avec notre code, à garder. Prenez du papier épais et coupez le long des repères.
shop-card = Cartes
shop-gate = { $audience ->
    [patients] Pour la porte et le mur
   *[parents] Pour le portail et le mur
}
shop-gate-note = Le code est grand, pour marcher à un ou deux pas de distance. Regardez-le de temps en temps : quelqu’un pourrait coller un autocollant dessus.
shop-poster = Affiche
shop-labels = { $audience ->
    [patients] Étiquettes pour lettres et dossiers
   *[parents] Étiquettes pour carnets et dossiers
}
shop-labels-note = Choisissez votre feuille d’étiquettes. Son numéro est sur le paquet.
shop-labels-size = { $count } étiquettes, { $width } × { $height } mm
shop-labels-low = Ces étiquettes sont basses, donc leur code est petit.
shop-labels-first = Première étiquette
shop-labels-first-hint = La feuille a déjà servi en partie ? Comptez les étiquettes utilisées, ligne par ligne, et ajoutez un.
shop-labels-right = Décaler vers la droite (mm)
shop-labels-down = Décaler vers le bas (mm)
shop-labels-move-hint = Votre imprimante imprime un peu à côté ? Imprimez d’abord la page de test. Un nombre en dessous de zéro décale vers la gauche ou vers le haut.
shop-labels-test = Page de test
shop-labels-wrong = Ces étiquettes ne peuvent pas être imprimées
shop-labels-wrong-first = La première étiquette doit être un nombre entier de 1 à { $max }.
shop-labels-wrong-move = Une étiquette peut être décalée de { $max } mm au plus, par exemple 1.5 ou -0.5.
shop-back = Revenir à tout ce qui s’imprime
shop-text = { $audience ->
    [patients] Pour dépliants, e-mails et sites web
   *[parents] Pour lettres d’information, e-mails et sites web
}
shop-text-news = Pour une lettre d’information
shop-text-signature = Sous vos e-mails
shop-text-file = Les deux dans un fichier
shop-copy = Copier
shop-copied = Copié
