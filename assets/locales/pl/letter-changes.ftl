letter-unchecked = To tłumaczenie zrobił komputer. Nikt go jeszcze nie sprawdził. Angielski tekst jest po drugiej stronie kartki.
letter-former = Adresu { $address } nie używamy od { $date }.
letter-check = Mają Państwo wątpliwości co do e-maila? Można go sprawdzić na { $address }
