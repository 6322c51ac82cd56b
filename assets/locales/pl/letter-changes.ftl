letter-unchecked = To tłumaczenie zrobił komputer. Nikt go jeszcze nie sprawdził. Angielski tekst jest na drugiej stronie.
letter-former = Adresu { $address } nie używamy od { $date }.
letter-check = Nie masz pewności co do wiadomości? Możesz ją sprawdzić na { $address }
