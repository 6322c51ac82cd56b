merge-to = { $audience ->
    [patients] Dla:
   *[parents] Do rodziny dziecka:
}
merge-heading = { $audience ->
    [patients] Listy do pacjentów z imieniem i nazwiskiem
   *[parents] Listy do rodzin z imieniem dziecka, klasa po klasie
}
merge-lead = { $audience ->
    [patients] Potrzebna jest lista imion i nazwisk. Każde imię i nazwisko trafi wtedy na list we właściwym języku, tam gdzie koperta ma okienko.
   *[parents] Potrzebna jest lista klasy. Imię i nazwisko każdego dziecka trafi wtedy na list w języku rodziny. Taki list można włożyć do plecaka albo do koperty z okienkiem.
}
merge-promise = Imiona i nazwiska zostają na tym komputerze. Całą pracę wykonuje tutaj Państwa przeglądarka. Żadne imię ani nazwisko nie jest wysyłane do nas ani do nikogo innego.
merge-begin = Zacznij od listy
merge-not-loaded = Nie udało się wczytać tej części. Proszę wczytać stronę jeszcze raz i spróbować ponownie.
merge-too-old = Ta przeglądarka jest na to za stara. Proszę użyć aktualnej wersji Edge, Chrome, Firefox lub Safari. Każdy inny list na tej stronie działa w każdej przeglądarce.
merge-list = Państwa lista
merge-list-note = { $audience ->
    [patients] Jeden wiersz dla każdej osoby: imię i nazwisko, grupa i język.
   *[parents] Jeden wiersz dla każdego dziecka: imię i nazwisko, klasa i język, którym mówi się w domu. Taką listę można zapisać z programu SIMS, Arbor lub Bromcom albo wpisać w Excelu.
}
merge-file = Plik z listą
merge-file-hint = To musi być plik CSV. W Excelu: „Plik”, „Zapisz jako”, „CSV UTF-8”. Można też upuścić plik tutaj. Największa liczba osób na liście: { $max }.
merge-paste = Albo proszę wkleić listę tutaj
merge-paste-hint = W Excelu proszę zaznaczyć komórki, skopiować je i wkleić do tego pola.
merge-read = Wczytaj wklejony tekst
merge-bad-empty = Na tej liście nie ma imion i nazwisk. Potrzebna jest lista, na której każda osoba ma swój wiersz.
merge-bad-size = Ten plik jest za duży jak na listę imion i nazwisk. Największy rozmiar: { $max } MB. Proszę wybrać inny plik.
merge-bad-workbook = To jest plik Excela lub innego programu, a nie plik CSV. Proszę otworzyć go w tym programie, nacisnąć „Plik”, „Zapisz jako”, wybrać „CSV UTF-8” i użyć tutaj tego nowego pliku. Można też skopiować komórki i wkleić je poniżej.
merge-bad-file = Nie możemy odczytać tego pliku. Proszę najpierw zapisać listę jako CSV. W Excelu: „Plik”, „Zapisz jako”, „CSV UTF-8”.
merge-bad-many = Na liście jest za dużo osób naraz: { $count }. Najwięcej może być: { $max }. Proszę podzielić listę i zrobić jedną część po drugiej.
merge-found = Co odczytaliśmy
merge-names = Osoby
merge-classes = { $audience ->
    [patients] Grupy
   *[parents] Klasy
}
merge-languages = Języki
merge-left-out = Pominięte wiersze
merge-line = Wiersz { $line }
merge-line-no-name = Brakuje imienia i nazwiska. Proszę wpisać je na listę albo pominąć ten wiersz.
merge-line-long = Imię i nazwisko są za długie na list. Czy to właściwa kolumna?
merge-line-quote = Cudzysłów (") tu się otwiera i nigdzie nie zamyka. Proszę usunąć go z listy.
merge-line-above = Ten wiersz jest nad nagłówkami.
merge-line-more = Wiersze, których tu nie widać: { $count }
merge-preview = Pierwsze osoby i ich listy
merge-columns = Co jest w której kolumnie?
merge-column-name = Imię i nazwisko
merge-column-second = Druga część imienia i nazwiska
merge-column-class = { $audience ->
    [patients] Grupa
   *[parents] Klasa
}
merge-column-language = Język
merge-column-none = Żadna
merge-column-number = Kolumna { $number }
merge-column-headings = W pierwszym wierszu są nagłówki, a nie imię i nazwisko
merge-choose = Jaki list do którego języka?
merge-choose-note = Tam, gdzie jest „Do sprawdzenia”, nie byliśmy pewni. Jeśli nie mamy jakiegoś języka, będzie list po angielsku.
merge-choose-said = Na Państwa liście
merge-choose-letter = List
merge-choose-empty = Nic
merge-choose-check = Do sprawdzenia
merge-how = Jaki ma być list?
merge-kind = Rodzaj listu
merge-paper = Papier
merge-sides = Drukarka drukuje na
merge-sides-both = obu stronach
merge-sides-one = jednej stronie
merge-separators = { $audience ->
    [patients] Dodaj przed każdą grupą arkusz z jej nazwą
   *[parents] Dodaj przed każdą klasą arkusz z jej nazwą
}
merge-ticks = Wypisz na nim osoby do odhaczenia
merge-counts = Ile trzeba wydrukować
merge-counts-letters = Liczba listów
merge-counts-pages = Strony w każdym liście
merge-counts-sheets = Arkusze papieru
merge-counts-half = Arkusze z listami na pół strony
merge-counts-slips = Arkusze z karteczkami
merge-counts-between = { $audience ->
    [patients] Arkusze między grupami
   *[parents] Arkusze między klasami
}
merge-counts-total = Razem
merge-counts-note = Imiona i nazwiska nie są potrzebne? Listy na pół strony i karteczki oszczędzają papier: można je wydrukować wyżej na tej stronie. Dwie ostatnie kolumny mówią, ile arkuszy potrzeba.
merge-counts-copy = Kopiuj tabelę
merge-not-fetched = Nie udało się pobrać listu: { $language }. Proszę sprawdzić połączenie i spróbować ponownie.
merge-no-letter = Nie ma tu listu w tym języku: { $language }. Proszę wybrać powyżej inny list dla tego języka.
merge-again = Spróbuj ponownie
merge-make = { $audience ->
    [patients] Utwórz listy do pacjentów
   *[parents] Utwórz listy do rodzin
}
merge-making = Trwa tworzenie listów …
merge-ready = Listy są gotowe.
merge-save = Zapisz listy (PDF)
merge-print-both = Proszę wydrukować plik w skali 100 %, na obu stronach, z odwracaniem wzdłuż długiej krawędzi.
merge-print-one = Proszę wydrukować plik w skali 100 %, na jednej stronie.
merge-pages = Strony
merge-size = Rozmiar
merge-not-made = Nie udało się utworzyć listów. Proszę wczytać stronę jeszcze raz i spróbować ponownie. Bez imion i nazwisk można je wydrukować wyżej na tej stronie.
merge-title = { $audience ->
    [patients] Listy do pacjentów – { $school }
   *[parents] Listy do rodzin – { $school }
}
merge-no-class = { $audience ->
    [patients] Bez grupy
   *[parents] Bez klasy
}
merge-sent = Co opuściło ten komputer
merge-sent-names = Imiona i nazwiska, które opuściły komputer
merge-sent-files = Pliki pobrane z tej strony internetowej
merge-sent-note = To są adresy tych plików. W żadnym z nich nie ma imienia ani nazwiska.
