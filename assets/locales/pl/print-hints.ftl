hint-cream = Listy łatwe do czytania najlepiej drukować na papierze w kolorze kremowym: czarne litery na jasnej bieli rażą niektóre osoby w oczy.
hint-moved = Etykiety drukują się w tym samym miejscu, bez względu na to, co się tu wpisze? Wtedy to jest kopia naszej strony. Proszę przejść do { $address }.
