sheet-reason = { $audience ->
    [patients] Niektóre nasze e-maile trafiają do spamu. Wtedy ludzie nie dostają wiadomości o wizytach i wynikach.
   *[parents] Niektóre nasze e-maile trafiają do spamu. Wtedy rodziny nie dostają wiadomości o zamknięciu szkoły, wycieczkach i posiłkach.
}
sheet-step-open = Proszę skierować aparat w telefonie na kod albo wpisać adres pod kodem.
sheet-step-save = Proszę nacisnąć „Zapisz nasz kontakt”.
sheet-step-junk = Nasz e-mail jest w spamie? Proszę nacisnąć „To nie spam”.
sheet-addresses = Niektóre nasze adresy
sheet-more = { $count ->
    [one] Jeszcze { $count } adres jest na naszej stronie.
    [few] Jeszcze { $count } adresy są na naszej stronie.
    [many] Jeszcze { $count } adresów jest na naszej stronie.
   *[other] Jeszcze { $count } adresu jest na naszej stronie.
}
sheet-fake = Każdy może podrobić e-mail. Jeśli e-mail prosi o pieniądze lub hasło, proszę najpierw do nas zadzwonić: { $phone }
sheet-fake-ask = Każdy może podrobić e-mail. Jeśli e-mail prosi o pieniądze lub hasło, proszę najpierw nas zapytać.
sheet-scan = Proszę zeskanować kod i nacisnąć „Zapisz nasz kontakt”.
sheet-check = Wątpliwości co do e-maila? Tu też można go sprawdzić.
sheet-phone = Telefon: { $phone }
sheet-poster-scan = Proszę skierować aparat w telefonie na kod.
sheet-poster-type = Albo wpisać ten adres:
sheet-poster-begins = Proszę spojrzeć na adres strony, która się otworzy. Musi się zaczynać od { $address }
sheet-poster-else = Jeśli tak nie jest, proszę zamknąć stronę i nam powiedzieć. Ktoś mógł nakleić naklejkę na kod.
sheet-poster-never = Nasza strona nigdy nie prosi o hasło ani o pieniądze.
sheet-unchecked = To tłumaczenie zrobił komputer. Nikt go jeszcze nie sprawdził.
sheet-unchecked-half = To tłumaczenie zrobił komputer. Nikt go jeszcze nie sprawdził. Angielski tekst jest na drugiej połowie kartki.
sheet-unchecked-short = Tłumaczył komputer, nikt jeszcze nie sprawdził.
sheet-test-title = Strona próbna do etykiet { $sheet }
sheet-test-print = Proszę wydrukować tę stronę na zwykłym papierze, w skali 100 %. Proszę nie wybierać „Dopasuj do strony”.
sheet-test-hold = Proszę położyć ją na arkuszu etykiet i przyłożyć razem do okna.
sheet-test-right = Ramki są za bardzo po prawej? Wtedy proszę przesunąć etykiety w prawo o liczbę poniżej zera, na przykład -1.5.
sheet-test-down = Są za nisko? Wtedy proszę przesunąć etykiety w dół o liczbę poniżej zera.
sheet-test-ruler = Ta linia musi mieć { $length } mm.
sheet-test-moved = Przesunięto w prawo o { $dx } mm i w dół o { $dy } mm.
text-newsletter = { $audience ->
    [patients] Niektóre nasze e-maile trafiają do spamu. Mogą Państwo pomóc: proszę wejść na { $address } i nacisnąć „Zapisz nasz kontakt”. Są tam wszystkie adresy e-mail placówki { $school }. Każdy może podrobić e-mail. Jeśli e-mail prosi o pieniądze lub hasło, przed odpowiedzią proszę zadzwonić do nas: { $phone }.
   *[parents] Niektóre nasze e-maile trafiają do spamu. Mogą Państwo pomóc: proszę wejść na { $address } i nacisnąć „Zapisz nasz kontakt”. Są tam wszystkie adresy e-mail szkoły { $school }. Każdy może podrobić e-mail. Jeśli e-mail prosi o pieniądze lub hasło, przed odpowiedzią proszę zadzwonić do nas: { $phone }.
}
text-newsletter-ask = { $audience ->
    [patients] Niektóre nasze e-maile trafiają do spamu. Mogą Państwo pomóc: proszę wejść na { $address } i nacisnąć „Zapisz nasz kontakt”. Są tam wszystkie adresy e-mail placówki { $school }. Każdy może podrobić e-mail. Jeśli e-mail prosi o pieniądze lub hasło, przed odpowiedzią proszę nas zapytać.
   *[parents] Niektóre nasze e-maile trafiają do spamu. Mogą Państwo pomóc: proszę wejść na { $address } i nacisnąć „Zapisz nasz kontakt”. Są tam wszystkie adresy e-mail szkoły { $school }. Każdy może podrobić e-mail. Jeśli e-mail prosi o pieniądze lub hasło, przed odpowiedzią proszę nas zapytać.
}
text-signature = Czy dostają Państwo wszystkie nasze e-maile? To są nasze adresy: { $address }
