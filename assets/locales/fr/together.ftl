together-link = { $audience ->
    [patients] Plus d’une clinique ? Enregistrez tous leurs contacts en une fois
   *[parents] Des enfants dans deux écoles ? Enregistrez tous les contacts en une fois
}
together-title = Contacts de plusieurs écoles – Hallpass
together-heading = { $audience ->
    [patients] Plus d’un hôpital ou d’une clinique ?
   *[parents] Plus d’une école ?
}
together-lead = Faites tous vos choix ici. Enregistrez ensuite tous leurs contacts en une fois.
together-chosen-heading = { $audience ->
    [patients] Vous avez choisi
   *[parents] Vos écoles
}
together-none = Vous n’avez encore rien choisi. Commencez par chercher ci-dessous.
together-take = Retirer
together-take-label = Retirer : { $school }
together-save = { $count ->
    [one] Enregistrer le contact
    [many] Enregistrer { $count } de contacts
   *[other] Enregistrer { $count } contacts
}
together-save-note = { $audience ->
    [patients] Votre téléphone montre tous les contacts. Appuyez sur « Enregistrer » ou « Tout ajouter ». S’il n’en montre qu’un, ouvrez la page de chaque hôpital ou clinique et enregistrez-y son contact.
   *[parents] Votre téléphone montre tous les contacts. Appuyez sur « Enregistrer » ou « Tout ajouter ». S’il n’en montre qu’un, ouvrez la page de chaque école et enregistrez-y son contact.
}
together-add-heading = { $audience ->
    [patients] Ajouter un hôpital ou une clinique
   *[parents] Ajouter une école
}
together-add-label = Tapez le nom, la ville ou le code postal
together-add-button = Chercher
together-found = Appuyez sur le bon nom.
together-found-none = Nous n’avons rien trouvé. Essayez avec une partie du nom, ou seulement la ville.
together-found-many = Il y a d’autres résultats. Tapez plus de lettres du nom, ou aussi la ville.
together-full = { $count ->
    [one] Vous pouvez en choisir { $count } ici.
    [many] Vous pouvez en choisir { $count } ici. Pour faire un autre choix, retirez d’abord un nom.
   *[other] Vous pouvez en choisir { $count } ici. Pour faire un autre choix, retirez d’abord un nom.
}
together-missing = Un de vos choix n’existe plus ici. Nous l’avons donc retiré de votre liste.
together-list-heading = Toutes leurs adresses
together-private = Nous ne notons pas ce que vous choisissez. Quand vous fermez cette page, c’est effacé.
together-elsewhere = Pour enregistrer plusieurs contacts en une fois, allez à cette page :
