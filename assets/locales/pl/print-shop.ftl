shop-scale-heading = Drukowanie w skali 100 %
shop-scale = W oknie drukowania proszę wybrać „Rzeczywisty rozmiar” albo „100 %”, a nie „Dopasuj”. Wtedy kody, etykiety i znaki cięcia mają właściwy rozmiar.
shop-on = na { $paper }
shop-each = { $count ->
    [one] { $count } na { $paper }
    [few] { $count } na { $paper }
    [many] { $count } na { $paper }
   *[other] { $count } na { $paper }
}
shop-us = Na papierze amerykańskim
shop-home = { $audience ->
    [patients] Do zabrania do domu
   *[parents] Do plecaka
}
shop-home-note = { $audience ->
    [patients] List podaje wszystkie nasze adresy. Małe kartki oszczędzają papier.
   *[parents] List podaje wszystkie nasze adresy. Małe kartki oszczędzają papier i mieszczą się w dzienniczku.
}
shop-letter = List
shop-a5 = List na pół strony
shop-slips = Karteczki
shop-cut = Proszę ciąć wzdłuż znaków. Na każdej jest wszystko, czego rodziny potrzebują.
shop-cards = Na lodówkę i do portfela
shop-cards-note = Małe karty z naszym kodem, do zachowania. Proszę użyć grubego papieru i ciąć wzdłuż znaków.
shop-card = Karty
shop-gate = { $audience ->
    [patients] Na drzwi i ścianę
   *[parents] Na bramę i ścianę
}
shop-gate-note = Kod jest duży, żeby działał z odległości jednego lub dwóch kroków. Proszę na niego czasem spojrzeć: ktoś może nakleić na nim naklejkę.
shop-poster = Plakat
shop-labels = { $audience ->
    [patients] Etykiety na listy i teczki
   *[parents] Etykiety na dzienniczki i teczki
}
shop-labels-note = Proszę wybrać swój arkusz etykiet. Jego numer jest na opakowaniu.
shop-labels-size = Liczba etykiet: { $count }, { $width } × { $height } mm
shop-labels-low = Te etykiety są niskie, dlatego kod na nich jest mały.
shop-labels-first = Pierwsza etykieta
shop-labels-first-hint = Część arkusza jest już zużyta? Proszę policzyć zużyte etykiety, rząd po rzędzie, i dodać jeden.
shop-labels-right = Przesuń w prawo (mm)
shop-labels-down = Przesuń w dół (mm)
shop-labels-move-hint = Drukarka drukuje trochę obok? Proszę najpierw wydrukować stronę próbną. Liczba poniżej zera przesuwa w lewo lub w górę.
shop-labels-test = Strona próbna
shop-labels-wrong = Nie można wydrukować tych etykiet
shop-labels-wrong-first = Pierwsza etykieta musi być liczbą całkowitą od 1 do { $max }.
shop-labels-wrong-move = Etykietę można przesunąć najwyżej o { $max } mm, na przykład 1.5 albo -0.5.
shop-back = Wróć do wszystkiego do druku
shop-text = { $audience ->
    [patients] Do ulotek, e-maili i stron internetowych
   *[parents] Do biuletynów, e-maili i stron internetowych
}
shop-text-news = Do biuletynu
shop-text-signature = Pod Państwa e-maile
shop-text-file = Oba teksty w jednym pliku
shop-copy = Kopiuj
shop-copied = Skopiowano
