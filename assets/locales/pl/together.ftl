together-link = { $audience ->
    [patients] Kilka przychodni? Zapisz wszystkie ich kontakty naraz
   *[parents] Dzieci w dwóch szkołach? Zapisz wszystkie kontakty naraz
}
together-title = Kontakty kilku szkół – Hallpass
together-heading = { $audience ->
    [patients] Kilka szpitali lub przychodni?
   *[parents] Kilka szkół?
}
together-lead = Proszę wybrać tu wszystkie. Potem można zapisać wszystkie ich kontakty naraz.
together-chosen-heading = { $audience ->
    [patients] Państwa wybór
   *[parents] Państwa szkoły
}
together-none = Nic jeszcze nie wybrano. Proszę zacząć szukać poniżej.
together-take = Usuń
together-take-label = Usuń: { $school }
together-save = { $count ->
    [one] Zapisz kontakt
    [few] Zapisz { $count } kontakty
    [many] Zapisz { $count } kontaktów
   *[other] Zapisz { $count } kontaktu
}
together-save-note = { $audience ->
    [patients] Telefon pokaże wszystkie kontakty. Proszę nacisnąć „Zapisz” lub „Dodaj wszystkie”. Jeśli pokaże tylko jeden, proszę otworzyć stronę każdego szpitala lub przychodni i tam zapisać kontakt.
   *[parents] Telefon pokaże wszystkie kontakty. Proszę nacisnąć „Zapisz” lub „Dodaj wszystkie”. Jeśli pokaże tylko jeden, proszę otworzyć stronę każdej szkoły i tam zapisać jej kontakt.
}
together-add-heading = { $audience ->
    [patients] Dodaj szpital lub przychodnię
   *[parents] Dodaj szkołę
}
together-add-label = Proszę wpisać nazwę, miejscowość lub kod pocztowy
together-add-button = Szukaj
together-found = Proszę nacisnąć właściwą nazwę.
together-found-none = Nic nie znaleźliśmy. Proszę spróbować tylko części nazwy albo samej miejscowości.
together-found-many = Jest ich więcej. Proszę wpisać więcej liter nazwy albo też miejscowość.
together-full = { $count ->
    [one] Można tu dodać tylko { $count } nazwę.
    [few] Można tu dodać { $count } nazwy. Żeby dodać następną, proszę jedną usunąć.
    [many] Można tu dodać { $count } nazw. Żeby dodać następną, proszę jedną usunąć.
   *[other] Można tu dodać { $count } nazwy. Żeby dodać następną, proszę jedną usunąć.
}
together-missing = { $audience ->
    [patients] Jednej z wybranych placówek już tu nie ma. Dlatego usunęliśmy ją z Państwa listy.
   *[parents] Jednej z wybranych szkół już tu nie ma. Dlatego usunęliśmy ją z Państwa listy.
}
together-list-heading = Wszystkie ich adresy
together-private = Nie zapisujemy Państwa wyboru. Po zamknięciu tej strony wybór znika.
together-elsewhere = Żeby zapisać kilka kontaktów naraz, proszę przejść na tę stronę:
