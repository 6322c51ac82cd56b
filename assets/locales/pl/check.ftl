check-page-heading = Czy ten e-mail jest na naszej liście?
check-page-title = Czy ten e-mail jest na naszej liście? – { $school }
check-page-lead = Proszę zobaczyć, z jakiego adresu przyszedł e-mail. Można go tu wpisać lub wkleić.
check-page-form = Sprawdź e-mail
check-page-label = Adres, z którego przyszedł
check-page-kept = Nie zapisujemy tego, co Państwo wpisują.
check-page-button = Sprawdź
check-page-where = Gdzie jest ten adres?
check-page-where-text = Proszę otworzyć e-mail i nacisnąć nazwę u góry. Adres to część ze znakiem @. Sama nazwa nic nie mówi. Każdy może tam wpisać dowolną nazwę.
check-page-file = Mają Państwo ten e-mail jako plik?
check-page-file-label = Zapisany e-mail, którego nazwa kończy się na .eml
check-page-file-note = Patrzymy tylko na to, od kogo jest.
check-page-copy = Nic się nie dzieje? To jest kopia naszej strony. Proszę przejść do { $address }.
check-page-wait = Chwileczkę …
answer-listed-heading = Tak, ten adres jest na naszej liście
answer-purpose = Do czego go używamy: { $purpose }.
answer-fake = Każdy może podrobić adres albo włamać się do skrzynki.
answer-ring = E-mail prosi o pieniądze lub hasło? Proszę niczego w nim nie naciskać i zadzwonić do nas: { $phone }.
answer-ask = E-mail prosi o pieniądze lub hasło? Proszę niczego w nim nie naciskać. Najpierw proszę zapytać nas, osobiście lub pod numerem, który już Państwo mają.
answer-paused-heading = Na naszej liście, ale wstrzymany
answer-paused = Przestaliśmy go używać { $date }. Proszę na razie nie otwierać e-maili z tego adresu.
answer-paused-again = Napiszemy tutaj, gdy znów zaczniemy go używać.
answer-withdrawn-heading = Już nie używamy tego adresu
answer-withdrawn-until = Był na naszej liście do { $date }.
answer-withdrawn = Był wcześniej na naszej liście.
answer-withdrawn-do = Proszę uważać na e-mail, który teraz z niego przychodzi. Może nie być od nas.
answer-elsewhere-heading = { $audience ->
    [patients] To nie nasz adres, ale używa go inna placówka
   *[parents] To nie nasz adres, ale używa go inna szkoła
}
answer-elsewhere = Jest na liście: { $name }.
answer-elsewhere-paused = Przestano go używać { $date }. Proszę na razie nie otwierać e-maili z tego adresu.
answer-near-heading = Nie ma go na naszej liście, ale jest prawie taki sam
answer-near-letter = Proszę uważnie spojrzeć. W e-mailu jest { $theirs }, a w naszym adresie { $ours }.
answer-near-letters = Proszę uważnie spojrzeć. Litery nie są takie same.
answer-near-ending = Proszę spojrzeć na koniec. W e-mailu jest { $theirs }. Nasz adres kończy się na { $ours }.
answer-near-added = Proszę uważnie spojrzeć. Jest w nim więcej niż w naszym adresie.
answer-near-hidden = Są w nim znaki, których nie widać.
answer-near-theirs = W e-mailu, który przyszedł
answer-near-ours = W naszym adresie
answer-near-do = Proszę niczego w e-mailu nie naciskać i nie odpowiadać.
answer-alphabet = { $alphabet ->
    [Cyrillic] Niektóre litery są z cyrylicy. Tylko wyglądają jak nasze.
    [Greek] Niektóre litery są z alfabetu greckiego. Tylko wyglądają jak nasze.
   *[other] Niektóre litery są z innego alfabetu.
}
answer-punycode = Komputery zapisują go tak: { $name }
answer-same-domain-heading = Kończy się jak nasze adresy, ale nie ma go na naszej liście
answer-same-domain = { $audience ->
    [patients] To może być ktoś, kto tu pracuje: pracownicy też piszą do pacjentów.
   *[parents] To może być nauczyciel: pracownicy też piszą do rodziców.
}
answer-same-domain-ring = E-mail o coś prosi? Najpierw proszę do nas zadzwonić: { $phone }.
answer-same-domain-ask = E-mail o coś prosi? Najpierw proszę zapytać nas, osobiście lub pod numerem, który już Państwo mają.
answer-not-listed-heading = Tego adresu nie ma na naszej liście
answer-not-listed = Nasza lista jest pełna, a tego adresu na niej nie ma. Proszę nas zapytać, zanim naciśnie się coś w e-mailu.
answer-unknown-heading = Nie ma go na naszej liście, ale nie możemy być pewni
answer-unknown = { $audience ->
    [patients] Nasza lista nie jest jeszcze pełna. Osoby, które się Państwem opiekują, mogą pisać też z innych adresów.
   *[parents] Nasza lista nie jest jeszcze pełna. Nauczyciele i inni pracownicy mogą pisać też z innych adresów.
}
remark-replies = Odpowiedź na ten e-mail trafi na inny adres: { $address }
remark-name-address = Nazwa w e-mailu to { $address }, ale e-mail przyszedł z innego adresu. To może być podstęp.
remark-name-school = Nazwa w e-mailu to { $name }. Każdy może wpisać taką nazwę. Proszę spojrzeć na adres.
remark-hidden = W adresie są znaki, których nie widać. Prawdziwe adresy ich nie mają.
remark-several = { $count ->
    [one] E-mail podaje { $count } adres.
    [few] E-mail podaje, że jest od { $count } adresów. To dotyczy najdziwniejszego z nich.
    [many] E-mail podaje, że jest od { $count } adresów. To dotyczy najdziwniejszego z nich.
   *[other] E-mail podaje, że jest od { $count } adresu. To dotyczy najdziwniejszego z nich.
}
answer-unreadable-heading = Nie znaleźliśmy tam adresu
answer-unreadable-empty = Proszę wpisać adres, z którego przyszedł e-mail. Jest w nim znak @.
answer-unreadable-no-address = Potrzebny jest cały adres, ze znakiem @ i tym, co stoi po nim. Sama nazwa nie wystarczy.
answer-unreadable-several = Jest tam więcej niż jeden adres. Proszę wkleić tylko ten, z którego przyszedł e-mail.
answer-unreadable-no-from = Nie widać tam, od kogo jest. Proszę wpisać adres tutaj.
answer-unreadable-too-large = Ten plik jest dla nas za duży. Proszę otworzyć e-mail i wpisać adres tutaj.
answer-unreadable-not-text = Nie umiemy odczytać takiego pliku. Proszę otworzyć e-mail i wpisać adres tutaj.
answer-unreadable-archive = W tym pliku są inne pliki, a takich nie otwieramy. Proszę otworzyć e-mail i wpisać adres tutaj.
