skip-to-content = Przejdź do głównej części
language-nav = Język
footer-nav = O tej stronie
no-tracking = Niczego o Państwu nie zapisujemy: żadnych plików cookie, żadnego liczenia.
made-with = Strona zrobiona w Hallpass.
not-translated = Tej strony nie ma jeszcze w tym języku: { $language }. Tutaj jest po angielsku.
all-languages = Wszystkie języki ({ $count })
other-languages = Inne języki
back-to-list = Wszystkie nasze adresy
find-school = { $audience ->
    [patients] Znajdź swój szpital lub przychodnię
   *[parents] Znajdź swoją szkołę
}
school-title = Jak dostawać nasze e-maile – { $school }
school-description = { $audience ->
    [patients] Adresy e-mail, z których placówka { $school } pisze do pacjentów, i co zrobić, by e-maile nie trafiały do spamu.
   *[parents] Adresy e-mail, z których szkoła { $school } pisze do rodziców, i co zrobić, by e-maile nie trafiały do spamu.
}
school-heading = Jak dostawać nasze e-maile
school-lead = Niektóre nasze e-maile trafiają do spamu. Proszę zapisać nasz kontakt, żeby Państwa poczta e-mail nas znała. Zajmie to około minuty.
save-contact = Zapisz nasz kontakt
list-heading = Adresy, których używamy
list-complete = { $audience ->
    [patients] To jest nasza pełna lista. Używamy jej do e-maili do pacjentów.
   *[parents] To jest nasza pełna lista. Używamy jej do e-maili do rodzin.
}
list-partial-heading = To nie jest jeszcze nasza pełna lista
list-partial = { $audience ->
    [patients] Osoby, które się Państwem opiekują, mogą pisać też z adresów, których tu nie ma.
   *[parents] Nauczyciel dziecka i inni pracownicy mogą pisać też z adresów, których tu nie ma.
}
list-none-heading = Nie mamy jeszcze własnej listy
list-none = { $audience ->
    [patients] To są adresy organizacji { $organisation }. Osoby, które się Państwem opiekują, mogą pisać z innych adresów.
   *[parents] To są adresy organizacji { $organisation }. Nauczyciel dziecka i inni pracownicy mogą pisać z innych adresów.
}
list-empty = Nie ma tu jeszcze żadnego adresu.
jump-nav = Części listy
group-office = { $audience ->
    [patients] Nasz sekretariat
   *[parents] Sekretariat szkoły
}
group-urgent = Pilne wiadomości
group-payments = Pieniądze i posiłki
group-news = Aktualności
group-clubs = Zajęcia dodatkowe, wycieczki i autobusy
group-reports = Oceny i wyniki
group-appointments = Wizyty
group-other = Inne e-maile
group-organisation = Od: { $organisation }
purpose-office = Sekretariat
purpose-absence = Nieobecności
purpose-urgent = Pilne wiadomości i zamknięcia
purpose-payments = Płatności
purpose-meals = { $audience ->
    [patients] Posiłki
   *[parents] Posiłki w szkole
}
purpose-newsletter = Biuletyn
purpose-clubs = Zajęcia dodatkowe
purpose-trips = Wycieczki
purpose-transport = Autobusy i dojazdy
purpose-reports = { $audience ->
    [patients] Raporty
   *[parents] Oceny i zebrania z rodzicami
}
purpose-results = Wyniki
purpose-safeguarding = Dobro i opieka
purpose-admissions = { $audience ->
    [patients] Przyjęcia
   *[parents] Miejsca w szkole (zapisy)
}
purpose-appointments = Wizyty
purpose-other = Inne
reply-yes = Na ten adres można odpowiadać.
reply-no = Nikt nie czyta odpowiedzi.
reply-no-office = Nikt nie czyta odpowiedzi. Proszę pisać do sekretariatu.
reply-all-yes = Na wszystkie te adresy można odpowiadać.
reply-all-no = Nikt nie czyta odpowiedzi na te adresy.
new-since = Nowy od { $date }.
used-since = Używamy go od { $date }.
used-from = Zaczniemy go używać { $date }.
used-until = Używamy go do { $date }.
platform-sends = Te e-maile wysyła za nas firma { $platform }.
shows-name = Telefon może pokazywać tylko nazwę { $name }.
tag-shared = Wspólny
shared-look-for = { $audience ->
    [patients] Tego adresu używają też inni. Proszę szukać w e-mailu nazwy { $name }.
   *[parents] Tego adresu używają też inne szkoły. Proszę szukać w e-mailu nazwy { $name }.
}
shared-also = { $audience ->
    [patients] Tego adresu używają też inni.
   *[parents] Tego adresu używają też inne szkoły.
}
tag-paused = Wstrzymany
paused-since = Przestaliśmy go używać { $date }.
paused-do-not-open = Proszę nie otwierać e-maili z tego adresu, dopóki jest tu ta uwaga.
paused-undo = Adres jest już zapisany? Proszę usunąć go z kontaktów i ze wszystkich reguł i filtrów w poczcie.
retired-heading = Adresy, których już nie używamy
retired-until = Używaliśmy go do { $date }.
seal-checked = Sprawdzono
seal-unchecked = Jeszcze nie sprawdzono
checked-by = Ostatnio sprawdzono tę listę: { $date }. Kto sprawdził: { $by }.
not-checked = { $audience ->
    [patients] Nikt u nas jeszcze nie sprawdził tej listy.
   *[parents] Nikt w szkole jeszcze nie sprawdził tej listy.
}
save-heading = Jak zapisać nasz kontakt
save-step-press = Proszę nacisnąć „{ save-contact }”.
save-step-see = { $count ->
    [one] Telefon pokaże kontakt z naszym adresem.
    [few] Telefon pokaże jeden kontakt z { $count } adresami.
    [many] Telefon pokaże jeden kontakt z { $count } adresami.
   *[other] Telefon pokaże jeden kontakt, w którym jest { $count } adresu.
}
save-step-keep = Proszę nacisnąć „Zapisz”, „Dodaj” lub „Utwórz nowy kontakt”.
save-again = Kontakt jest już zapisany? Gdy ta lista się zmieni, proszę zapisać go od nowa, a stary kontakt usunąć.
save-not-enough = To pomaga, ale może nie wystarczyć. Czy nasz e-mail jest w folderze ze spamem (Spam, Junk lub Wiadomości-śmieci)? Proszę go otworzyć i nacisnąć „To nie jest wiadomość-śmieć” lub „To nie spam”.
save-after-list = { $count ->
    [one] Jeden kontakt z naszym adresem.
    [few] Jeden kontakt z { $count } adresami.
    [many] Jeden kontakt z { $count } adresami.
   *[other] Jeden kontakt, w którym jest { $count } adresu.
}
unsure-heading = E-mail budzi wątpliwości?
fake-warning = Każdy może podrobić adres. Adres może być na tej liście, a e-mail i tak może być od kogoś innego.
fake-ring = Jeśli ktoś prosi w e-mailu o pieniądze lub hasło, proszę niczego w nim nie naciskać. Proszę zadzwonić do nas: { $phone }.
fake-ask = Jeśli ktoś prosi w e-mailu o pieniądze lub hasło, proszę niczego w nim nie naciskać. Proszę najpierw zapytać nas: osobiście albo pod numerem, który już Państwo mają.
files-heading = Pliki do programów pocztowych
files-intro = Na komputer albo dla osób, które zajmują się pocztą innych.
files-contacts = Kontakty
file-contact = Jeden kontakt ze wszystkimi adresami
file-contact-photo = { $audience ->
    [patients] Ten sam kontakt, z naszym zdjęciem
   *[parents] Ten sam kontakt, z naszym logo
}
file-contact-4 = Ten sam kontakt, do nowszych programów
file-outlook-contacts = Kontakty do programu Outlook
file-outlook-contacts-note = Outlook zapisuje tylko trzy adresy w jednym kontakcie, więc kontaktów może być więcej.
file-each = Osobny kontakt dla każdego adresu
files-rules = Reguły, dzięki którym nasze e-maile nie trafiają do spamu
files-rules-warning = Te pliki wyłączają sprawdzanie spamu dla naszych adresów. Wtedy przejdzie też e-mail od kogoś, kto podrobi któryś z nich.
files-rules-weak = Niektóre nasze adresy nadal łatwo podrobić.
files-rules-unknown = Nie wiemy jeszcze, jak łatwo podrobić nasze adresy.
files-rules-last = Dlatego proszę najpierw zapisać nasz kontakt, a tych plików używać tylko wtedy, gdy nasze e-maile nadal nie przychodzą.
file-gmail = Reguły do Gmaila
file-gmail-note = Na komputerze: Ustawienia, potem Filtry, potem Importuj filtry.
file-outlook-list = Lista do ustawień wiadomości-śmieci w programie Outlook
file-outlook-list-note = Do programu Outlook na komputerze.
file-sieve = Reguła do innych usług e-mail
file-sieve-note = Plik Sieve, na przykład do Proton Mail lub Fastmail.
files-plain = Same adresy
file-plain = Wszystkie adresy, każdy w osobnej linii
it-heading = Dla działów IT
it-intro = Ta sama lista do systemów pocztowych. Ma podpis cyfrowy, więc komputer widzi, że nikt jej nie zmienił.
it-json = Podpisana lista (JSON)
it-text = Adresy (zwykły tekst)
it-keys = Nasze klucze
share-heading = { $audience ->
    [patients] Pokaż komuś innemu
   *[parents] Pokaż innemu rodzicowi
}
share-and-print = Udostępnij i wydrukuj
qr-label = Kod QR. Adres jest też napisany poniżej.
qr-scan = Proszę zeskanować aparatem w telefonie albo wpisać:
print-heading = Drukowanie
print-letter = { $audience ->
    [patients] List do wydruku (A4)
   *[parents] List do domu (A4)
}
print-letter-us = List na papierze amerykańskim
print-all = Wszystko do druku
notice-delayed-heading = { $provider }? Nasze e-maile się spóźniają
notice-delayed = E-maile na konta { $provider } przychodzą z opóźnieniem. Początek: { $since }. Nic nie trzeba robić. Zostaną wysłane jeszcze raz.
notice-blocked-heading = { $provider }? Nasze e-maile nie dochodzą
notice-blocked = Konta { $provider } nie przyjmują naszych e-maili. Początek: { $since }. Zapisanie naszego kontaktu tego nie zmieni. Pracujemy nad tym.
notice-blocked-ring = Czekają Państwo na coś od nas? Proszę zadzwonić: { $phone }.
notice-junked-heading = { $provider }? Proszę zajrzeć do folderu ze spamem
notice-junked = Na kontach { $provider } nasze e-maile trafiają do folderu ze spamem (Spam, Junk lub Wiadomości-śmieci). Początek: { $since }. Proszę otworzyć tam jeden z nich i nacisnąć „To nie jest wiadomość-śmieć” lub „To nie spam”.
notice-resolved-heading = { $provider }? Nasze e-maile znowu dochodzą
notice-resolved = E-maile na konta { $provider } znowu dochodzą. Od kiedy: { $since }. Jeśli któregoś brakuje, proszę nas zapytać.
provider-short = { $id ->
    [outlook_com] Hotmail lub Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live i MSN
    [microsoft365] Microsoft 365 w pracy lub na uczelni
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE i Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL i BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Co się zmieniło
feed-link = Śledź zmiany (feed)
list-number = Lista { $number }.
history-title = Co się zmieniło – { $school }
history-heading = Co się zmieniło
history-lead = Każda zmiana na naszej liście adresów, od najnowszej.
history-none = Nic się jeszcze nie zmieniło.
history-published = Lista { $number }
history-added = Nowe:
history-retired = Już nieużywane:
history-details = Zmieniliśmy coś innego, na przykład naszą nazwę lub numer telefonu.
history-same = Adresy są takie same.
history-paused-heading = Wstrzymany
history-paused = Na razie nie używamy adresu { $address }.
history-resumed-heading = Znowu używany
history-resumed = Znowu używamy adresu { $address }.
print-title = Drukowanie – { $school }
print-lead = Wszystko, co można wydrukować lub umieścić w biuletynie.
print-letters = List
print-letters-note = { $audience ->
    [patients] Mówi, jak dostawać nasze e-maile, i podaje wszystkie nasze adresy.
   *[parents] Mówi rodzinom, jak dostawać nasze e-maile, i podaje wszystkie nasze adresy.
}
print-not-complete = { $audience ->
    [patients] Nie ma jeszcze listu, bo nasza lista nie jest pełna.
   *[parents] Nie ma jeszcze listu, bo lista szkoły nie jest pełna.
}
print-code = Kod
print-code-note = Prowadzi do naszej strony. Najlepiej działa czarny na białym, z białym miejscem dookoła.
print-code-drawing = Kod jako rysunek (SVG)
print-code-picture = Kod jako obrazek (PNG)
organisation-title = E-maile od: { $name }
organisation-lead = { $audience ->
    [patients] Proszę wybrać szpital lub przychodnię i zobaczyć, z jakich adresów pisze.
   *[parents] Proszę wybrać szkołę i zobaczyć, z jakich adresów pisze.
}
organisation-schools = { $audience ->
    [patients] Szpitale i przychodnie
   *[parents] Szkoły
}
organisation-none = Na tej liście nie ma jeszcze nikogo.
organisation-it = Wszystkie listy, podpisane (JSON)
home-title = Znajdź swoją szkołę – Hallpass
home-heading = Znajdź swoją szkołę
home-lead = Proszę zobaczyć, z jakich adresów pisze szkoła, szpital lub przychodnia, i wyjąć te e-maile ze spamu.
home-many = { $count ->
    [one] Jedna szkoła
    [few] { $count } szkoły
    [many] { $count } szkół
   *[other] { $count } szkoły
}
home-empty = Nie ma tu jeszcze żadnej listy.
gone-title = { $school } już nie działa
gone-closed = { $audience ->
    [patients] Placówkę zamknięto { $date }. Nie prowadzimy już jej listy adresów.
   *[parents] Szkołę zamknięto { $date }. Nie prowadzimy już jej listy adresów.
}
gone-successors = Zamiast tego proszę zajrzeć tutaj:
gone-caution = { $audience ->
    [patients] Przyszedł e-mail w imieniu tej placówki? Proszę niczego w nim nie naciskać. Proszę najpierw zapytać.
   *[parents] Przyszedł e-mail w imieniu tej szkoły? Proszę niczego w nim nie naciskać. Proszę najpierw zapytać.
}
not-found-title = Nie możemy znaleźć tej strony
not-found-code = To był kod z listu? Proszę jeszcze raz na niego spojrzeć: ma razem osiem liter i cyfr.
not-found-old = Link może być stary albo może w nim brakować litery.
broken-title = Coś się tu zepsuło
broken-lead = To nie Państwa wina. Proszę spróbować ponownie za kilka minut.
unavailable-title = Teraz nie jesteśmy gotowi
unavailable-lead = Proszę spróbować ponownie za kilka minut.
