letter-unchecked = To tłumaczenie zrobił komputer. Nikt go jeszcze nie sprawdził. Angielski tekst jest na drugiej stronie.
letter-former = Adresu { $address } nie używamy od { $date }.
letter-check = Mają Państwo wątpliwości co do e-maila? Można go sprawdzić na { $address }
