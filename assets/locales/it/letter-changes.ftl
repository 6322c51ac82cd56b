letter-unchecked = Questa traduzione è stata fatta da un computer. Nessuno l’ha ancora controllata. Il testo inglese è sul retro.
letter-former = Non usiamo più { $address } dal { $date }.
letter-check = Dubbi su un’e-mail? Si può controllare su { $address }
