letter-title = { $audience ->
    [patients] Jak dostawać e-maile od placówki { $school }
   *[parents] Jak dostawać e-maile od szkoły { $school }
}
letter-heading = Jak dostawać nasze e-maile
letter-greeting = { $audience ->
    [patients] Szanowni Pacjenci,
   *[parents] Drodzy Rodzice i Opiekunowie,
}
letter-reason = { $audience ->
    [patients] Niektóre nasze e-maile trafiają do folderu ze spamem. Wtedy ludzie nie dostają wiadomości o wizytach i wynikach. Gdy Państwa poczta e-mail zna nasze adresy, wpuszcza nasze e-maile. Zajmie to około dwóch minut.
   *[parents] Niektóre nasze e-maile trafiają do folderu ze spamem. Wtedy rodziny nie dostają wiadomości o zamknięciu szkoły, wycieczkach i posiłkach. Gdy Państwa poczta e-mail zna nasze adresy, wpuszcza nasze e-maile. Zajmie to około dwóch minut.
}
letter-steps = Co zrobić
letter-step-open = Proszę skierować aparat w telefonie na kwadratowy kod albo wpisać w przeglądarce adres, który jest pod kodem.
letter-step-save = Proszę nacisnąć „Zapisz nasz kontakt”. W jednym kontakcie są wszystkie nasze adresy.
letter-step-junk = Proszę zajrzeć do folderu ze spamem (Spam, Junk lub Wiadomości-śmieci). Jeśli jest tam nasz e-mail, proszę nacisnąć „To nie spam”.
letter-code = Kod QR do adresu { $address }. Adres jest też napisany pod kodem.
letter-warning = Każdy może podrobić nazwę i adres w e-mailu. Jeśli ktoś prosi w e-mailu o pieniądze, hasło lub dane do banku, proszę przed odpowiedzią zadzwonić do nas: { $phone }.
letter-warning-ask = Każdy może podrobić nazwę i adres w e-mailu. Jeśli ktoś prosi w e-mailu o pieniądze, hasło lub dane do banku, proszę najpierw zapytać nas: osobiście albo pod numerem, który już Państwo mają.
letter-table = Adresy, których używamy
letter-table-name = Do czego służy
letter-table-address = Adres e-mail
letter-note-paused = Wstrzymany { $date }: proszę na razie nie otwierać e-maili z tego adresu
letter-note-since = Od { $date }
letter-note-until = Do { $date }
letter-note-shared = { $audience ->
    [patients] Tego adresu używają też inni
   *[parents] Tego adresu używają też inne szkoły
}
letter-note-shared-name = { $audience ->
    [patients] Używają go też inni: proszę szukać nazwy „{ $name }”
   *[parents] Używają go też inne szkoły: proszę szukać nazwy „{ $name }”
}
letter-newest = Ta lista może się zmienić. Najnowsza jest zawsze tutaj: { $address }
letter-checked = Ostatnio sprawdzono: { $date }. Kto sprawdził: { $by }.
letter-reference = Lista { $number }, data: { $date }. Kod { $code }
letter-page = Strona { $n } z { $m }
letter-crest = Logo: { $school }
letter-draft = WERSJA ROBOCZA: ta lista nie jest jeszcze pełna. Proszę jej nie wysyłać.
