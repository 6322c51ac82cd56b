find-label = Proszę wpisać nazwę szkoły, szpitala lub przychodni
find-hint = Można też wpisać miejscowość, kod pocztowy albo kod z listu.
find-button = Szukaj
find-nothing-typed = Proszę wpisać nazwę i nacisnąć Szukaj.
find-too-short = Proszę wpisać trochę więcej.
find-some = { $count ->
    [one] Znaleźliśmy { $count } wynik.
    [few] Znaleźliśmy { $count } wyniki.
    [many] Znaleźliśmy { $count } wyników.
   *[other] Znaleźliśmy { $count } wyniku.
}
find-many = Liczba wyników: { $total }. Oto pierwsze: { $shown }. Proszę wpisać więcej liter nazwy albo też miejscowość.
find-none = Nic nie znaleźliśmy.
find-none-letters = Proszę jeszcze raz spojrzeć na litery. Jedna pomyłka nie szkodzi, wiele szkodzi.
find-none-town = Proszę spróbować tylko części nazwy albo samej miejscowości.
find-none-code = Mają Państwo list od nas? Proszę wpisać kod spod kwadratu, na przykład K7M2 XW4P.
find-none-absent = Być może szkoła nie używa jeszcze tych stron. Proszę zapytać w sekretariacie.
find-late = Proszę nacisnąć Szukaj, żeby zobaczyć odpowiedź.
find-closed = zamknięta
find-kind = { $kind ->
    [nursery] przedszkole
    [infant] szkoła dla najmłodszych
    [junior] szkoła dla trochę starszych dzieci
    [primary] szkoła podstawowa
    [middle] szkoła między podstawową a średnią
    [secondary] szkoła średnia
    [all-through] szkoła dla wszystkich grup wieku
    [special] szkoła specjalna
    [college] college
    [hospital] szpital
    [clinic] przychodnia
   *[other] szkoła
}
find-elsewhere = Żeby poszukać szkoły, proszę przejść na tę stronę:
find-by-words = Szukaj po nazwie, miejscowości lub kodzie pocztowym
find-letters = Szkoły według pierwszej litery
