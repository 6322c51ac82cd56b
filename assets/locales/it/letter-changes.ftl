letter-unchecked = Questa traduzione è stata fatta da un computer. Nessuno l’ha ancora controllata. Il testo inglese è sul retro.
letter-former = Non usiamo più { $address } dal { $date }.
letter-check = Ha un dubbio su un’e-mail? Può controllarla su { $address }
