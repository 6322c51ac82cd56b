guide-name-other = Inna firma z pocztą e-mail
guide-name-work = Poczta w pracy lub na uczelni
guide-step-open-link = { $filled ->
    [yes] Proszę nacisnąć ten przycisk. Otwiera on { $program } z wpisanymi już naszymi adresami.
   *[no] Proszę nacisnąć ten przycisk. Otwiera on właściwą stronę w { $program }.
}
guide-step-open-site = Proszę otworzyć { $program } na komputerze, w przeglądarce, i zalogować się.
guide-step-open-app = Proszę otworzyć w telefonie aplikację { $program }.
guide-step-open-program = Proszę otworzyć { $program } na komputerze.
guide-step-open-phone-settings = Proszę otworzyć ustawienia telefonu.
guide-step-open-settings = Proszę otworzyć ustawienia poczty.
guide-step-open-spam-folder = Proszę otworzyć folder Spam. Może się też nazywać „Wiadomości-śmieci”.
guide-step-say-not-spam = Proszę zaznaczyć, że to nie spam, albo przenieść e-mail do skrzynki odbiorczej.
guide-step-open-folder = Proszę otworzyć folder { $folder }.
guide-step-look-in-folder = Proszę poszukać naszych e-maili także w { $folder }.
guide-step-open-message = Proszę otworzyć e-mail od nas.
guide-step-select-message = Proszę zaznaczyć e-mail od nas. Nie trzeba go otwierać.
guide-step-hold-message = Proszę przytrzymać palcem e-mail od nas.
guide-step-right-click-message = Proszę kliknąć e-mail od nas prawym przyciskiem myszy.
guide-step-move-message = Proszę przenieść e-mail do { $folder }.
guide-step-press-name = Proszę nacisnąć naszą nazwę lub obrazek u góry e-maila.
guide-step-press = Proszę nacisnąć { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Proszę nacisnąć kółko zębate.
    [dots] Proszę nacisnąć trzy kropki.
    [lines] Proszę nacisnąć trzy kreski. Otwierają menu.
    [plus] Proszę nacisnąć znak plus.
    [pencil] Proszę nacisnąć ołówek.
    [bin] Proszę nacisnąć kosz.
    [person] Proszę nacisnąć swoje zdjęcie lub swoje litery.
   *[arrow] Proszę nacisnąć małą strzałkę w dół.
}
guide-step-choose = Proszę wybrać { $menu }.
guide-step-go-to = Proszę przejść do { $path }.
guide-step-set = Obok { $field } proszę wybrać { $menu }.
guide-step-tick = Proszę zaznaczyć { $menu }.
guide-step-untick = Proszę odznaczyć { $menu }.
guide-step-switch-on = Proszę włączyć { $menu }.
guide-step-switch-off = Proszę wyłączyć { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Proszę wpisać nazwę w { $field }, na przykład „Szpital”.
   *[parents] Proszę wpisać nazwę w { $field }, na przykład „Szkoła”.
}
guide-step-type-address = Proszę skopiować jeden z naszych adresów i wkleić go w { $field }.
guide-step-paste-all-with-or = Proszę skopiować wszystkie nasze adresy i wkleić je w { $field }. Między nimi musi stać słowo OR.
guide-step-paste-all-lines = Proszę skopiować wszystkie nasze adresy i wkleić je w { $field }, każdy w osobnej linii.
guide-step-press-enter = Proszę nacisnąć klawisz Enter.
guide-step-repeat-for-each = Proszę zrobić to samo z każdym z pozostałych naszych adresów.
guide-step-scroll-down = Proszę przewinąć stronę do końca.
guide-step-wait = { $count ->
    [one] Proszę poczekać. Może to potrwać { $count } minutę.
    [few] Proszę poczekać. Może to potrwać do { $count } minut.
    [many] Proszę poczekać. Może to potrwać do { $count } minut.
   *[other] Proszę poczekać. Może to potrwać do { $count } minuty.
}
guide-step-save-file = Proszę nacisnąć ten przycisk. Zapisuje on nasz plik na komputerze.
guide-step-choose-file = Proszę wybrać plik, który został przed chwilą zapisany.
guide-step-save-contact = Proszę zapisać nasz kontakt z tej strony.
guide-step-save-contact-in = Proszę zapisać nasz kontakt z tej strony. Proszę wybrać swoje konto { $account }, a nie tylko telefon.
guide-step-open-contacts = Proszę otworzyć kontakty.
guide-step-delete-from-contact = Proszę usunąć ten adres z naszego kontaktu.
guide-step-find-address = Proszę znaleźć na liście miejsce z adresem, który ma zniknąć.
guide-step-take-address-out = Proszę usunąć tylko ten jeden adres. Inne niech zostaną.
guide-step-send-message = Proszę wysłać tę wiadomość do osób, które w pracy zajmują się pocztą. Można ją od razu skopiować.
guide-step-take-off-blocked = Proszę poszukać listy zablokowanych adresów. Jest na niej nasz? Proszę go usunąć.
guide-step-mailbox-first = Najpierw proszę wykonać kroki dla samego adresu e-mail. { $program } tylko pokazuje, co tam jest.
guide-way-rule = Reguła w { $provider }
guide-way-exact-list = Nasze adresy na Państwa liście w { $provider }
guide-way-contact = Zapisanie naszego kontaktu
guide-way-trust-contacts = Niech { $provider } przepuszcza Państwa kontakty
guide-way-not-junk = Wyjęcie e-maila ze spamu
guide-way-primary = Przeniesienie naszych e-maili do głównej karty
guide-way-spam-to-folder = Niech { $provider } trzyma spam w folderze
guide-way-unblock = Czy nie jesteśmy zablokowani
guide-way-ask-work = Pytanie do osób, które zajmują się pocztą
guide-effect-lasts = Działa długo
guide-effect-helps = Pomaga
guide-effect-once = Tylko jeden e-mail
guide-surface-web = { $program } na komputerze, w przeglądarce
guide-surface-android = { $program } w telefonie z Androidem
guide-surface-ios = { $program } w iPhonie lub iPadzie
guide-surface-desktop = { $program } jako program na komputerze
guide-limit-rules = { $count ->
    [one] Można mieć { $count } regułę.
    [few] Można mieć najwyżej { $count } reguły.
    [many] Można mieć najwyżej { $count } reguł.
   *[other] Można mieć najwyżej { $count } reguły.
}
guide-limit-addresses = { $count ->
    [one] Na liście mieści się { $count } adres.
    [few] Na liście mieszczą się najwyżej { $count } adresy.
    [many] Na liście mieści się najwyżej { $count } adresów.
   *[other] Na liście mieści się najwyżej { $count } adresu.
}
guide-spam-kept = { $count ->
    [one] Warto się pospieszyć: { $provider } może usunąć spam po { $count } dniu.
    [few] Warto się pospieszyć: { $provider } może usunąć spam po { $count } dniach.
    [many] Warto się pospieszyć: { $provider } może usunąć spam po { $count } dniach.
   *[other] Warto się pospieszyć: { $provider } może usunąć spam po { $count } dnia.
}
guide-basis-official = Sprawdzono { $date } na stronach { $provider }.
guide-basis-third-party = Te kroki znaleźliśmy { $date } w poradnikach innych osób.
guide-basis-source-code = Inne programy robiły to samo { $date }. Nie znaleźliśmy tego na stronach { $provider }.
guide-basis-unconfirmed = Jeszcze nie potwierdzono. Słowa na ekranie mogą być inne.
guide-note-app-has-no-rules = Aplikacja { $provider } w telefonie nie umie tworzyć reguł. Trzeba to zrobić raz na komputerze. Potem działa też w telefonie.
guide-note-computer-only = To można zmienić tylko na komputerze. Wystarczy raz. Potem działa też w telefonie.
guide-note-contacts-not-certain = Zapisany kontakt pomaga. Mimo to nasze e-maile mogą trafić do spamu.
guide-note-contacts-need-tick = Zapisane kontakty liczą się tylko wtedy, gdy w ustawieniach jest zaznaczone pole.
guide-note-new-mail-only = To działa dla nowych e-maili. Starsze zostają tam, gdzie są.
guide-note-this-message-only = To przenosi jeden e-mail. Następny może znów trafić do spamu.
guide-note-only-teaches = Poczta za każdym razem trochę się uczy. To nie jest obietnica.
guide-note-dangerous-stays-out = { $provider } zawsze zatrzymuje e-maile, które wyglądają groźnie.
guide-note-forged-may-stay-out = { $provider } może zatrzymać e-mail, gdy nie wie, kto go wysłał.
guide-note-refused-unseen = { $provider } odrzuca niektóre e-maile. Nie ma ich w żadnym folderze. Jeśli folder Spam jest pusty, proszę nas zapytać, czy nasze e-maile do nas wróciły.
guide-note-only-whole-endings = Listy w { $provider } przepuściłyby więcej niż nasze adresy. Mogliby przejść też ludzie, którzy podszywają się pod nas. Dlatego nie pokazujemy, jak to zrobić.
guide-note-no-lasting-way = Nie znamy w { $provider } sposobu, który działa długo. Te kroki pomagają.
guide-note-rule-may-lose = Nie wiemy, czy reguła zawsze wygrywa z folderem Spam.
guide-note-older-rule-wins = Jest już jakaś reguła? Wygrywa pierwsza na liście. Proszę przenieść nową na samą górę.
guide-note-takes-time = Może zacząć działać dopiero po kilku godzinach.
guide-note-first-account = Jest więcej kont? Przycisk otwiera pierwsze.
guide-note-tabs-are-silent = Proszę zajrzeć też do innych kart. Telefon może nie dzwonić, gdy przychodzą tam e-maile.
guide-note-folder-hidden-in-programs = Niektóre programy pocztowe nie pokazują folderu Spam. Proszę zajrzeć na stronę { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } tylko pokazuje e-maile. O tym, co jest spamem, decyduje firma, do której należy adres.
guide-note-this-device-only = To działa tylko na tym jednym komputerze.
guide-note-paid-only = Do tego potrzebna jest płatna skrzynka.
guide-note-admin-only = Może to zrobić tylko osoba, która zajmuje się kontem.
guide-note-work-decides = W pracy lub na uczelni decydują osoby, które zajmują się pocztą. Proszę je zapytać.
guide-note-phone-block-counts = Czy nasz numer telefonu jest zablokowany? Wtedy telefon może blokować też nasze e-maile.
guide-note-unused-is-closed = { $provider } zamyka skrzynkę, której nikt nie otwiera przez kilka miesięcy. Warto się czasem zalogować.
guide-note-words-may-differ = Słowa na ekranie mogą być trochę inne.
guide-note-one-rule-each = Dla każdego adresu potrzebna jest osobna reguła.
guide-note-save-with-provider = Proszę zapisać kontakt w { $provider }, a nie tylko w telefonie.
guide-note-quarantine-too = Niektóre e-maile mogą czekać na liście zwanej kwarantanną. Proszę zajrzeć też tam.
guide-trap-only-listed = Proszę nie włączać { $menu }. To ukrywa lub usuwa e-maile od wszystkich innych.
guide-trap-unseen = Proszę nie wybierać { $menu }. E-maile podobne do spamu wtedy znikają i nigdy ich nie widać.
guide-trap-holds-new = Czy { $menu } jest włączone? Wtedy e-maile od nowych osób czekają, aż się je przepuści. Proszę poszukać tam naszych.
guide-trap-whole-ending = Proszę nie naciskać { $menu }. To przepuszcza więcej niż nasz adres. Mogliby przejść też ludzie, którzy podszywają się pod nas.
guide-move-closed = { $audience ->
    [patients] { $provider }: te skrzynki zamknięto { $date }. Prosimy podać nam inny adres.
   *[parents] { $provider }: te skrzynki zamknięto { $date }. Prosimy podać szkole inny adres.
}
guide-move-moving = { $provider } przenosi swoje skrzynki do { $to }. Potem te kroki mogą być inne.
guide-move-moved = { $provider }: te skrzynki przeniesiono do { $to } { $date }. Proszę wybrać kroki dla { $to }.
