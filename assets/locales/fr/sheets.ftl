sheet-reason = { $audience ->
    [patients] Certains de nos e-mails arrivent dans le spam. Alors des patients ne voient pas les messages sur leurs rendez-vous et leurs résultats.
   *[parents] Certains de nos e-mails arrivent dans le spam. Alors des familles ne voient pas les messages sur les fermetures, les sorties et les repas.
}
sheet-step-open = Visez le code avec l’appareil photo du téléphone, ou tapez l’adresse en dessous.
sheet-step-save = Appuyez sur « Enregistrer notre contact ».
sheet-step-junk = Un de nos e-mails est dans votre spam ? Appuyez sur « Non-spam ».
sheet-addresses = Certaines de nos adresses
sheet-more = { $count ->
    [one] Il y a { $count } autre adresse sur notre page.
    [many] Il y a { $count } d’autres adresses sur notre page.
   *[other] Il y a { $count } autres adresses sur notre page.
}
sheet-fake = N’importe qui peut falsifier un e-mail. S’il demande de l’argent ou un mot de passe, appelez-nous d’abord : { $phone }
sheet-fake-ask = N’importe qui peut falsifier un e-mail. S’il demande de l’argent ou un mot de passe, demandez-nous d’abord.
sheet-scan = Scannez ce code, puis appuyez sur « Enregistrer notre contact ».
sheet-check = Un doute sur un e-mail ? Vérifiez-le ici aussi.
sheet-phone = Téléphone : { $phone }
sheet-poster-scan = Visez le code avec l’appareil photo de votre téléphone.
sheet-poster-type = Ou tapez cette adresse :
sheet-poster-begins = Regardez l’adresse de la page qui s’ouvre. Elle doit commencer par { $address }
sheet-poster-else = Sinon, fermez la page et dites-le-nous. Quelqu’un a peut-être collé un autocollant sur le code.
sheet-poster-never = Notre page ne demande jamais de mot de passe ni d’argent.
sheet-unchecked = Cette traduction a été faite par un ordinateur. Personne ne l’a encore vérifiée.
sheet-unchecked-half = Cette traduction a été faite par un ordinateur. Personne ne l’a encore vérifiée. Le texte anglais est sur l’autre moitié de la feuille.
sheet-unchecked-short = Traduit par un ordinateur, pas encore vérifié.
sheet-test-title = Page de test pour étiquettes { $sheet }
sheet-test-print = Imprimez cette page sur du papier ordinaire, à 100 %. Ne choisissez pas « Ajuster à la page ».
sheet-test-hold = Posez-la sur une feuille d’étiquettes et tenez les deux contre une fenêtre.
sheet-test-right = Les cadres sont trop à droite ? Alors décalez les étiquettes vers la droite d’un nombre en dessous de zéro, par exemple -1.5.
sheet-test-down = Ils sont trop bas ? Alors décalez les étiquettes vers le bas d’un nombre en dessous de zéro.
sheet-test-ruler = Cette ligne doit mesurer { $length } mm.
sheet-test-moved = Décalées de { $dx } mm vers la droite et de { $dy } mm vers le bas.
text-newsletter = Certains de nos e-mails arrivent dans le spam. Vous pouvez aider : allez à { $address } et appuyez sur « Enregistrer notre contact ». Vous y trouvez toutes les adresses e-mail de { $school }. N’importe qui peut falsifier un e-mail. S’il demande de l’argent ou un mot de passe, appelez-nous au { $phone } avant de répondre.
text-newsletter-ask = Certains de nos e-mails arrivent dans le spam. Vous pouvez aider : allez à { $address } et appuyez sur « Enregistrer notre contact ». Vous y trouvez toutes les adresses e-mail de { $school }. N’importe qui peut falsifier un e-mail. S’il demande de l’argent ou un mot de passe, demandez-nous avant de répondre.
text-signature = Recevez-vous tous nos e-mails ? Voici nos adresses : { $address }
