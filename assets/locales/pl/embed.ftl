widget-title = { $audience ->
    [patients] Adresy e-mail placówki { $school }
   *[parents] Adresy e-mail szkoły { $school }
}
widget-open = Zobacz wszystkie nasze adresy i co zrobić
widget-link = { $audience ->
    [patients] Zobacz, jakich adresów e-mail używa placówka { $school }
   *[parents] Zobacz, jakich adresów e-mail używa szkoła { $school }
}
widget-count = { $count ->
    [one] Piszemy z { $count } adresu.
    [few] Piszemy z { $count } adresów.
    [many] Piszemy z { $count } adresów.
   *[other] Piszemy z { $count } adresu.
}
widget-count-partial = { $count ->
    [one] Na razie na naszej liście jest { $count } adres.
    [few] Na razie na naszej liście są { $count } adresy.
    [many] Na razie na naszej liście jest { $count } adresów.
   *[other] Na razie na naszej liście jest { $count } adresu.
}
widget-paused = { $count ->
    [one] Jeden z nich jest wstrzymany. Na razie proszę nie otwierać e-maili z tego adresu.
    [few] Wstrzymane są { $count } z nich. Na razie proszę nie otwierać e-maili z tych adresów.
    [many] Wstrzymanych jest { $count } z nich. Na razie proszę nie otwierać e-maili z tych adresów.
   *[other] Wstrzymane jest { $count } z nich. Na razie proszę nie otwierać e-maili z tych adresów.
}
widget-languages = W innych językach:
widget-address = Nasza strona: { $address }
widget-missing = To okienko jest puste. Lista, która tu była, jest teraz gdzie indziej.
copy-dated = To jest kopia. Data: { $date }. Adresy mogą się zmienić. { $link }
copy-link = Zobacz aktualną listę
copy-heading = Nasze e-maile
copy-newsletter = { $audience ->
    [patients] Jak dostawać e-maile, które wysyła placówka { $school }? Tu widać, jakich adresów używamy i co zrobić, by e-maile nie trafiały do spamu: { $address }
   *[parents] Jak dostawać e-maile, które wysyła szkoła { $school }? Tu widać, jakich adresów używamy i co zrobić, by e-maile nie trafiały do spamu: { $address }
}
embed-title = Nasza lista na stronie internetowej – { $school }
embed-heading = Nasza lista na stronie internetowej
embed-lead = { $audience ->
    [patients] Dla osoby, która prowadzi stronę internetową. Ludzie widzą, kto do nich pisze, tam gdzie najpierw zaglądają.
   *[parents] Dla osoby, która prowadzi stronę internetową szkoły. Rodzice widzą, kto do nich pisze, tam gdzie najpierw zaglądają.
}
embed-promise = Nie ma w niej plików cookie i nikogo ona nie liczy. Gdy lista się zmieni, strona internetowa od razu to pokaże.
embed-built-heading = W czym zrobiono Państwa stronę internetową?
embed-built-hint = Proszę nacisnąć nazwę. Wtedy pokażemy sposób, który tam działa.
embed-built-html = Własny HTML
embed-built-someone = Robi to dla nas ktoś inny
embed-built-other = Coś innego
embed-with = Program: { $builder }
embed-use = Proszę użyć sposobu { $number }
embed-else = Nie działa? Proszę użyć sposobu { $number }
embed-tried = Sprawdziliśmy to w { $version }. Data: { $date }.
embed-not-tried = Sami jeszcze tego nie sprawdziliśmy. Proszę zapisać stronę, a potem ją obejrzeć.
embed-wordpress = Proszę wkleić link w osobnym wierszu. WordPress sam zrobi okienko.
embed-wix = Proszę dodać część, która w Wix nazywa się „Embed HTML”. Proszę wkleić do niej kod i rozciągnąć ją do pełnej wysokości.
embed-squarespace = Proszę dodać blok „Code” i wkleić do niego kod. W niektórych planach nie ma tego bloku.
embed-google-sites = Proszę nacisnąć „Insert”, potem „Embed”, potem „Embed code”. Tam proszę wkleić kod.
embed-builder = W polu tekstowym proszę poszukać przycisku takiego jak „HTML”, „Source” lub „</>”. Tam proszę wkleić kod. Nie ma takiego przycisku? Wtedy proszę skopiować tekst.
embed-html = Proszę wkleić kod tam, gdzie ma być okienko.
embed-someone = Proszę wysłać tej osobie tę wiadomość. Jest w niej wszystko, czego potrzeba.
embed-other = Proszę próbować sposobów w tej kolejności: najpierw 1, potem 3, potem 4. Sposób 5 działa wszędzie.
embed-message-subject = Okienko na naszą stronę internetową
embed-message = Proszę umieścić listę naszych adresów e-mail na naszej stronie internetowej. Tu jest napisane, jak to zrobić, z kodem do skopiowania: { $address }
embed-ways-heading = Pięć sposobów
embed-way-link = Sposób 1: wkleić link
embed-way-element = Sposób 2: skrypt
embed-way-frame = Sposób 3: ramka
embed-way-copy = Sposób 4: tekst do skopiowania
embed-way-button = Sposób 5: przycisk, plakat lub zdanie
embed-way-link-note = Dla WordPressa i innych stron, które zamieniają linki w okienka. Nic więcej nie trzeba robić.
embed-way-element-note = Najlepszy sposób, jeśli można dodawać skrypty. Okienko ma taką wysokość, jakiej potrzebuje. Na każdej stronie wygląda tak samo.
embed-way-frame-note = Dla stron, na których można dodać HTML, ale nie skrypty. Okienko ma taką wysokość, jaką się poda. Gdy lista się wydłuży, ma pasek do przewijania.
embed-way-frame-script = Można dodawać też skrypty? Proszę dodać ten wiersz jeden raz. Wtedy ramka ma taką wysokość, jakiej potrzebuje.
embed-way-copy-note = Dla stron, które usuwają skrypty i ramki. To kopia i sama się nie zmienia. Gdy lista się zmieni, proszę skopiować ją jeszcze raz.
embed-way-copy-feed = Zmiany można śledzić przez nasz feed.
embed-way-button-note = Dla stron, na których można dodać tylko obrazki i linki, oraz do Państwa biuletynu.
embed-button-code = Kod przycisku
embed-button-svg = Przycisk jako rysunek (SVG)
embed-button-png = Przycisk jako obrazek (PNG)
embed-button-link = Proszę zapisać obrazek, umieścić go na stronie i dodać mu link do tego adresu:
embed-newsletter = Zdanie do Państwa biuletynu
embed-poster = Plakaty i listy do druku
embed-code = Kod do skopiowania
embed-preview = Tak wygląda sposób { $number }
embed-look-heading = Rozmiar i kolory
embed-view = Rozmiar
embed-view-full = Ze wszystkimi adresami
embed-view-compact = Mały
embed-theme = Kolory
embed-theme-auto = Jasne lub ciemne, jak woli odwiedzający
embed-theme-light = Zawsze jasne
embed-theme-dark = Zawsze ciemne
embed-languages = Inny język? Proszę otworzyć tę stronę w tym języku.
it-embed-heading = Jeśli Państwa strona ma Content-Security-Policy
it-embed-note = Proszę dodać nasz adres do tych reguł. Nic więcej nie trzeba: żadnych skryptów ani stylów wpisanych w stronę (inline).
it-embed-way = Sposób { $number }
it-embed-pinned = Nazwa skryptu i jego wartość integrity należą do jednej wersji. Ona nigdy się nie zmienia, a my zachowujemy każdą wersję. To Państwo decydują, kiedy wziąć nowszą.
it-embed-sandbox = Ramka nie potrzebuje plików cookie, pamięci ani żadnego z praw, które odbiera sandbox. Bez wyskakujących okien pokazuje swój adres do skopiowania.
