find-label = Tapez le nom de votre école, hôpital ou clinique
find-hint = Ou tapez la ville, le code postal ou le code d’une lettre.
find-button = Chercher
find-nothing-typed = Tapez un nom, puis appuyez sur Chercher.
find-too-short = Tapez un peu plus, s’il vous plaît.
find-some = { $count ->
    [one] Nous avons trouvé { $count } résultat.
    [many] Nous avons trouvé { $count } de résultats.
   *[other] Nous avons trouvé { $count } résultats.
}
find-many = Nous avons trouvé { $total } résultats. Voici les { $shown } premiers. Tapez plus de lettres du nom, ou aussi la ville.
find-none = Nous n’avons rien trouvé.
find-none-letters = Regardez encore une fois les lettres. Une faute ne gêne pas, plusieurs gênent.
find-none-town = Essayez avec une partie du nom, ou seulement la ville.
find-none-code = Vous avez une lettre de notre part ? Tapez le code qui est sous le carré, par exemple K7M2 XW4P.
find-none-absent = Votre école n’utilise peut-être pas encore ces pages. Demandez à son secrétariat.
find-late = Appuyez sur Chercher pour voir la réponse.
find-closed = fermée
find-kind = { $kind ->
    [nursery] crèche ou maternelle
    [infant] petite école
    [junior] école moyenne
    [primary] école primaire
    [middle] collège
    [secondary] collège et lycée
    [all-through] école pour tous les âges
    [special] école spécialisée
    [college] lycée ou centre de formation
    [hospital] hôpital
    [clinic] clinique
   *[other] école
}
find-elsewhere = Pour chercher votre école, allez à cette page :
find-by-words = Chercher par nom, ville ou code postal
find-letters = Écoles par première lettre
