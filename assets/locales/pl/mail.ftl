mail-school-lead = Niektóre nasze e-maile trafiają do spamu. Proszę pokazać swojej poczcie e-mail, które są od nas. Zajmie to około dwóch minut.
mail-show-how = Pokaż, jak to zrobić
mail-title = Z jakiej poczty e-mail Państwo korzystają? – { $school }
mail-heading = Z jakiej poczty e-mail Państwo korzystają?
mail-lead = Potem pokażemy tylko kroki dla tej poczty.
mail-type-label = Co stoi po znaku @ w Państwa adresie e-mail?
mail-type-why = Na przykład gmail.com. Tylko tego potrzebujemy, więc proszę pominąć własną część. Nie zapisujemy tego, co Państwo wpisują.
mail-type-go = Dalej
mail-type-live = Pole nie działa? Proszę wybrać z listy albo przejść do { $site }.
mail-choose-heading = Proszę wybrać swoją
mail-choose-more = Inne firmy z pocztą e-mail
mail-choose-none = Nie ma tu Państwa poczty?
mail-slip-heading = Czy miało być { $meant }?
mail-slip-yes = Tak, to { $meant }
mail-slip-no = Nie, to { $typed }
mail-unknown-heading = Nie znamy { $typed }
mail-unknown = Czy to poczta w pracy lub na uczelni? A może na tej liście jest firma, która prowadzi Państwa e-mail?
mail-unreadable-heading = Nie udało się tego odczytać
mail-unreadable = Proszę wpisać tylko to, co stoi po znaku @, na przykład gmail.com. Albo wybrać z listy.
mail-of-heading = { $id ->
    [other] Jak dostawać nasze e-maile w każdej poczcie e-mail
    [work] Jak dostawać nasze e-maile w pracy lub na uczelni
   *[some] Jak dostawać nasze e-maile w { $provider }
}
mail-of-title = { $id ->
    [other] Jak dostawać nasze e-maile w każdej poczcie e-mail – { $school }
    [work] Jak dostawać nasze e-maile w pracy lub na uczelni – { $school }
   *[some] Jak dostawać nasze e-maile w { $provider } – { $school }
}
mail-of-lead-lasts = Najlepszy sposób jest pierwszy. Działa długo, więc wystarczy raz.
mail-of-lead-helps = Tu żaden sposób nie jest obietnicą. Każdy pomaga, więc warto zrobić wszystko, co się da.
mail-of-another = Inna firma z pocztą e-mail
mail-where-heading = Gdzie czytają Państwo e-maile?
mail-where-android = Telefon z Androidem
mail-where-ios = iPhone lub iPad
mail-where-computer = Komputer
mail-computer-first = Do tego potrzebny jest komputer, ale tylko raz. Proszę wysłać sobie tę stronę i otworzyć ją tam.
mail-email-page = Wyślij mi tę stronę e-mailem
mail-email-page-subject = Jak dostawać e-maile: { $school }
mail-email-page-text = Proszę otworzyć tę stronę na komputerze: { $address }
mail-computer-now = Jestem teraz przy komputerze
mail-by-hand = Przycisk nie działa?
mail-with-file = Użyj pliku
mail-open = Otwórz { $program }
mail-open-part = Otwórz { $program } ({ $number } z { $count })
mail-open-parts = Nasze adresy nie mieszczą się w jednym przycisku. Proszę wykonać te kroki raz dla każdego przycisku.
mail-save-file = Zapisz nasz plik
mail-picture = Rysunek ekranu: { $words }
mail-also-called = Może się też nazywać { $menu }.
mail-addresses-heading = Nasze adresy
mail-addresses-note = Dotknięcie zaznacza cały adres. Potem można go skopiować.
mail-addresses-none = Teraz nie ma adresu do wpisania.
mail-copy = Kopiuj
mail-copy-all = Kopiuj wszystkie
mail-copy-address = Kopiuj { $address }
mail-copied = Skopiowano
mail-shared-heading = { $count ->
    [one] Pominięto { $count } adres. Dlaczego?
    [few] Pominięto { $count } adresy. Dlaczego?
    [many] Pominięto { $count } adresów. Dlaczego?
   *[other] Pominięto { $count } adresu. Dlaczego?
}
mail-shared-why = { $audience ->
    [patients] Tego adresu używają też inni. Gdy się go przepuści, przejdą też ich e-maile.
   *[parents] Tego adresu używają też inne szkoły. Gdy się go przepuści, przejdą też ich e-maile.
}
mail-shared-add = Otwórz { $program } także z tymi adresami
mail-notes-heading = Warto wiedzieć
mail-traps-heading = Na to proszę uważać
mail-moves-heading = Te skrzynki się zmieniają
mail-move-some = Dotyczy to adresów, które kończą się na { $endings }.
mail-own-help = Pomoc na stronach { $provider }
mail-undo-heading = Jak usunąć adres
mail-undo-why = Proszę to zrobić, gdy wstrzymamy adres albo przestaniemy go używać.
mail-worked-heading = Czy się udało?
mail-worked = { $audience ->
    [patients] Proszę poprosić nas o e-mail próbny. Żadne ustawienie nie jest obietnicą: e-mail może mimo to zostać zatrzymany.
   *[parents] Proszę poprosić sekretariat szkoły o e-mail próbny. Żadne ustawienie nie jest obietnicą: e-mail może mimo to zostać zatrzymany.
}
mail-ask-test = Poproś o e-mail próbny
mail-help-link = Nadal nic nie przychodzi?
mail-in-app = Nic się nie dzieje po naciśnięciu przycisku? Proszę otworzyć tę stronę w przeglądarce, na przykład w Chrome lub Safari.
mail-in-app-seen = Są Państwo w innej aplikacji. Może ona nie zapisać naszego kontaktu ani plików. Proszę najpierw otworzyć tę stronę w przeglądarce, na przykład w Chrome lub Safari.
mail-work-subject = Prośba o przepuszczanie e-maili: { $school }
mail-work-text =
    Dzień dobry,

    e-maile, które wysyła { $school }, nie docierają do mnie albo trafiają do spamu. Proszę je przepuszczać. Oto dokładne adresy:

    { $addresses }

    Proszę nie przepuszczać więcej niż te adresy i zostawić włączone kontrole (SPF, DKIM i DMARC).
    Lista z podpisami dla maszyn jest tutaj: { $list }

    Dziękuję
mail-work-send = Wyślij tę wiadomość
mail-send-office = { $audience ->
    [patients] Wyślij to do nas
   *[parents] Wyślij to do sekretariatu
}
mail-ring-office = Proszę do nas zadzwonić ({ $phone }) i powiedzieć:
mail-tell-office = { $audience ->
    [patients] Proszę nas zapytać i powiedzieć:
   *[parents] Proszę zapytać w sekretariacie szkoły i powiedzieć:
}
mail-test-subject = Proszę o e-mail próbny
mail-test-text = Proszę wysłać e-mail próbny na ten adres. Moja poczta jest już ustawiona tak, żeby Państwa e-maile docierały. Dziękuję.
mail-check-subject = Czy mój adres e-mail jest poprawny?
mail-check-text = Proszę sprawdzić, jaki mój adres e-mail jest u Państwa zapisany. Czy to ten, z którego piszę? Dziękuję.
mail-stopped-subject = Państwa e-maile do mnie mogą być zatrzymane
mail-stopped-text = Być może przy jednym z Państwa e-maili został u mnie naciśnięty przycisk „Spam” lub „Anuluj subskrypcję”. Proszę sprawdzić, czy mój adres jest na liście osób, które nie dostają już e-maili. Może się nazywać „suppression”, „bounce” lub „unsubscribe”. Proszę mnie z niej usunąć. Dziękuję.
mail-spam-subject = E-mail próbny był w spamie
mail-spam-text = Państwa e-mail próbny był w moim folderze Spam. Jest już oznaczony, że to nie spam, a kroki z Państwa strony są wykonane. Proszę wysłać jeszcze jeden. Dziękuję.
mail-nothing-subject = E-mail próbny nie przyszedł
mail-nothing-text = Państwa e-mail próbny nie przyszedł. Nie ma go w skrzynce odbiorczej ani w spamie. Czy wrócił do Państwa z błędem? Proszę zapytać osoby, które zajmują się Państwa pocztą, co się z nim stało. Dziękuję.
mail-help-title = Nadal nic nie przychodzi? – { $school }
mail-help-heading = Nadal nic nie przychodzi?
mail-help-lead = Proszę przejść pytania po kolei. Większość osób znajduje tu odpowiedź.
mail-help-address-heading = Czy mamy właściwy adres?
mail-help-address = Wystarczy jedna zła litera. Proszę nas zapytać, jaki adres mamy zapisany.
mail-help-stopped-heading = Czy kiedyś został naciśnięty „Spam” lub „Anuluj subskrypcję”?
mail-help-stopped = Wtedy być może nikt już do Państwa nie wysyła. W swojej poczcie nie da się tego zmienić. My możemy.
mail-help-blocked-heading = Czy jesteśmy zablokowani?
mail-help-blocked = Proszę poszukać w ustawieniach poczty zablokowanych adresów oraz reguł i filtrów. Jest tam nasz adres? Proszę go usunąć.
mail-help-full-heading = Czy skrzynka jest pełna?
mail-help-full = Pełna skrzynka odrzuca nowe e-maile. Proszę usunąć to, co niepotrzebne. Potem proszę opróżnić kosz i folder Spam.
mail-help-held-heading = Czy nasze e-maile są zatrzymywane?
mail-help-held = Proszę zajrzeć do ustawień spamu. Czy spam jest usuwany lub odrzucany? Proszę to zmienić tak, żeby trafiał do folderu. Proszę też poszukać listy zwanej kwarantanną.
mail-help-steps-heading = Czy kroki dla Państwa poczty są wykonane?
mail-help-steps = Zajmują około dwóch minut.
mail-help-test-heading = Teraz proszę poprosić o e-mail próbny
mail-help-test = Proszę poczekać, aż go wyślemy. Potem proszę zajrzeć do skrzynki odbiorczej i do folderu Spam. Gdzie jest?
mail-help-inbox-heading = W skrzynce odbiorczej
mail-help-inbox = Świetnie! Działa. Proszę wrócić na naszą stronę, gdy lista się zmieni.
mail-help-spam-heading = W spamie
mail-help-spam = Proszę go otworzyć i zaznaczyć, że to nie spam. Potem proszę wykonać kroki dla swojej poczty i poprosić o jeszcze jeden.
mail-help-nothing-heading = Nigdzie
mail-help-nothing = Wtedy coś zatrzymuje nasze e-maile po drodze. W swojej poczcie nic więcej nie da się zrobić. Musimy zapytać osoby, które je wysyłają.
mail-print-heading = Kroki dla Państwa poczty
mail-print-note = Można też wydrukować kroki dla każdej firmy z pocztą e-mail. Proszę wybrać jedną i wydrukować jej stronę.
