letter-unchecked = Cette traduction a été faite par un ordinateur. Personne ne l’a encore vérifiée. Le texte anglais est au verso.
letter-former = Nous n’utilisons plus { $address } depuis le { $date }.
letter-check = Un doute sur un e-mail ? Vous pouvez le vérifier sur { $address }
