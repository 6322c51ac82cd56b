contact-note-list = Lista { $number }, data: { $date }.
contact-note-newest = Najnowsza lista: { $page }
contact-note-fake = Każdy może podrobić adres. Jeśli ktoś prosi w e-mailu o pieniądze lub hasło, proszę niczego w nim nie naciskać. Proszę zadzwonić do nas: { $phone }.
contact-note-fake-ask = Każdy może podrobić adres. Jeśli ktoś prosi w e-mailu o pieniądze lub hasło, proszę niczego w nim nie naciskać. Proszę najpierw zapytać nas: osobiście albo pod numerem, który już Państwo mają.
rules-title = { $audience ->
    [patients] Adresy e-mail placówki { $school }
   *[parents] Adresy e-mail szkoły { $school }
}
rules-list = Lista { $number }, data: { $date }.
rules-newest = Najnowsza lista: { $page }
rules-warning = Ten plik wyłącza sprawdzanie spamu dla tych adresów. Wtedy przejdzie też e-mail od kogoś, kto podrobi któryś z nich.
rules-none = Żaden adres nie jest teraz używany.
feed-title = { $audience ->
    [patients] Adresy e-mail placówki { $school }
   *[parents] Adresy e-mail szkoły { $school }
}
feed-subtitle = { $audience ->
    [patients] Co się zmienia na naszej liście adresów e-mail
   *[parents] Co się zmienia na liście adresów e-mail szkoły
}
feed-first = Pierwsza lista
feed-list = Lista { $number }
feed-list-added = { $added ->
    [one] Lista { $number }: jeden nowy adres
    [few] Lista { $number }: { $added } nowe adresy
    [many] Lista { $number }: { $added } nowych adresów
   *[other] Lista { $number }: { $added } nowego adresu
}
feed-list-retired = { $retired ->
    [one] Lista { $number }: jeden adres już nieużywany
    [few] Lista { $number }: { $retired } adresy już nieużywane
    [many] Lista { $number }: { $retired } adresów już nieużywanych
   *[other] Lista { $number }: { $retired } adresu już nieużywanego
}
feed-list-both = Lista { $number }: nowe adresy { $added }, już nieużywane { $retired }
feed-added = Nowe: { $addresses }.
feed-retired = Już nieużywane: { $addresses }.
feed-details = Zmieniły się też inne dane, na przykład nazwa lub numer telefonu.
feed-details-only = Zmieniły się dane, na przykład nazwa lub numer telefonu. Adresy są te same.
feed-paused = Wstrzymany: { $address }
feed-paused-text = Proszę na razie nie otwierać e-maili z adresu { $address }. Może z niego pisać ktoś inny.
feed-resumed = Znowu używany: { $address }
feed-resumed-text = Znowu używamy adresu { $address }. Nadal każdy może podrobić adres.
