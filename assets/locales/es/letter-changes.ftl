letter-unchecked = Esta traducción la hizo un ordenador. Nadie la ha revisado todavía. El texto en inglés está al otro lado.
letter-former = Dejamos de usar { $address } el { $date }.
letter-check = ¿No está seguro de un correo? Puede comprobarlo en { $address }
