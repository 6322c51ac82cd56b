widget-title = Adresses e-mail utilisées par { $school }
widget-open = Voir toutes nos adresses et que faire
widget-link = Voir quelles adresses e-mail sont utilisées par { $school }
widget-count = { $count ->
    [one] Nous écrivons depuis { $count } adresse.
    [many] Nous écrivons depuis { $count } d’adresses.
   *[other] Nous écrivons depuis { $count } adresses.
}
widget-count-partial = { $count ->
    [one] Pour l’instant, il y a { $count } adresse sur notre liste.
    [many] Pour l’instant, il y a { $count } d’adresses sur notre liste.
   *[other] Pour l’instant, il y a { $count } adresses sur notre liste.
}
widget-paused = { $count ->
    [one] Parmi elles, { $count } est en pause. Merci de ne pas ouvrir ses e-mails pour le moment.
    [many] Parmi elles, { $count } sont en pause. Merci de ne pas ouvrir leurs e-mails pour le moment.
   *[other] Parmi elles, { $count } sont en pause. Merci de ne pas ouvrir leurs e-mails pour le moment.
}
widget-languages = Dans d’autres langues :
widget-address = Notre page : { $address }
widget-missing = Ce cadre est vide. La liste qui était ici a changé de place.
copy-dated = Ceci est une copie du { $date }. Les adresses peuvent changer. { $link }
copy-link = Voir la liste telle qu’elle est maintenant
copy-heading = Nos e-mails
copy-newsletter = Recevez bien les e-mails envoyés par { $school }. Voyez quelles adresses nous utilisons et comment les garder hors des indésirables : { $address }
embed-title = Mettre notre liste sur un site web – { $school }
embed-heading = Mettre notre liste sur un site web
embed-lead = { $audience ->
    [patients] Pour la personne qui s’occupe du site. Les gens voient qui leur écrit là où ils regardent en premier.
   *[parents] Pour la personne qui s’occupe du site de l’école. Les parents voient qui leur écrit là où ils regardent en premier.
}
embed-promise = Il n’y a pas de cookies dedans, et personne n’est compté. Quand la liste change, le site le montre tout de suite.
embed-built-heading = Avec quoi votre site est-il fait ?
embed-built-hint = Appuyez sur un nom. Nous vous montrons ensuite le moyen qui marche là.
embed-built-html = Notre propre HTML
embed-built-someone = Quelqu’un d’autre le fait pour nous
embed-built-other = Autre chose
embed-with = Avec { $builder }
embed-use = Utiliser le moyen { $number }
embed-else = Cela ne marche pas ? Utiliser le moyen { $number }
embed-tried = Nous l’avons essayé avec { $version } le { $date }.
embed-not-tried = Nous ne l’avons pas encore essayé. Enregistrez votre page, puis regardez-la.
embed-wordpress = Collez le lien seul sur une ligne. WordPress fait le cadre tout seul.
embed-wix = Ajoutez la partie que Wix appelle « Embed HTML ». Mettez-y le code et étirez-la sur toute sa hauteur.
embed-squarespace = Ajoutez un bloc « Code » et mettez-y le code. Certaines offres n’ont pas ce bloc.
embed-google-sites = Appuyez sur « Insert », puis « Embed », puis « Embed code ». Mettez-y le code.
embed-builder = Dans une zone de texte, cherchez un bouton comme « HTML », « Source » ou « </> ». Mettez-y le code. Il n’y a pas ce bouton ? Alors copiez le texte.
embed-html = Mettez le code là où le cadre doit être.
embed-someone = Envoyez-lui ce message. Il contient tout ce qu’il faut.
embed-other = Essayez les moyens dans cet ordre : d’abord 1, puis 3, puis 4. Le moyen 5 marche partout.
embed-message-subject = Un cadre pour notre site
embed-message = Merci de mettre la liste de nos adresses e-mail sur notre site. Voici comment faire, avec le code à copier : { $address }
embed-ways-heading = Les cinq moyens
embed-way-link = Moyen 1 : coller un lien
embed-way-element = Moyen 2 : un script
embed-way-frame = Moyen 3 : une fenêtre (iframe)
embed-way-copy = Moyen 4 : un texte à copier
embed-way-button = Moyen 5 : un bouton, une affiche ou une phrase
embed-way-link-note = Pour WordPress et les autres sites qui changent les liens en cadres. Il n’y a rien d’autre à faire.
embed-way-element-note = Le meilleur moyen, si vous pouvez ajouter des scripts. Le cadre prend la hauteur qu’il lui faut. Il est pareil sur tous les sites.
embed-way-frame-note = Pour les sites qui laissent ajouter du HTML mais pas de scripts. Le cadre garde la hauteur que vous lui donnez. Si la liste grandit, il a une barre pour défiler.
embed-way-frame-script = Vous pouvez aussi ajouter des scripts ? Ajoutez cette ligne une fois. La fenêtre prend alors la hauteur qu’il lui faut.
embed-way-copy-note = Pour les sites qui retirent les scripts et les fenêtres. C’est une copie, elle ne change pas toute seule. Copiez-la de nouveau quand la liste change.
embed-way-copy-feed = Vous pouvez suivre les changements avec notre flux.
embed-way-button-note = Pour les sites où l’on ne peut ajouter que des images et des liens, et pour votre lettre d’information.
embed-button-code = Le code du bouton
embed-button-svg = Le bouton en dessin (SVG)
embed-button-png = Le bouton en image (PNG)
embed-button-link = Enregistrez l’image, mettez-la sur votre page et faites-la mener à cette adresse :
embed-newsletter = Une phrase pour votre lettre d’information
embed-poster = Affiches et lettres à imprimer
embed-code = Code à copier
embed-preview = À quoi ressemble le moyen { $number }
embed-look-heading = Taille et couleurs
embed-view = Taille
embed-view-full = Avec toutes les adresses
embed-view-compact = Petit
embed-theme = Couleurs
embed-theme-auto = Claires ou sombres, selon le visiteur
embed-theme-light = Toujours claires
embed-theme-dark = Toujours sombres
embed-languages = Pour une autre langue, ouvrez cette page dans cette langue.
it-embed-heading = Si votre site a une Content-Security-Policy
it-embed-note = Ajoutez notre adresse à ces règles. Rien d’autre n’est nécessaire : ni scripts ni styles en ligne.
it-embed-way = Moyen { $number }
it-embed-pinned = Le nom du script et sa valeur integrity appartiennent à une version. Elle ne change jamais, et nous gardons toutes les versions. Vous décidez quand en prendre une plus récente.
it-embed-sandbox = La fenêtre n’a besoin ni de cookies, ni de stockage, ni d’aucun des droits qu’une sandbox retire. Sans fenêtres surgissantes (popups), elle affiche son adresse à copier.
