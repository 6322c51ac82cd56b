letter-unchecked = Esta traducción la hizo un ordenador. Nadie la ha revisado todavía. El texto en inglés está al otro lado.
letter-former = Dejamos de usar { $address } el { $date }.
letter-check = ¿Tiene dudas sobre un correo? Puede comprobarlo en { $address }
