merge-to = { $audience ->
    [patients] Pre:
   *[parents] Rodine dieťaťa:
}
merge-heading = { $audience ->
    [patients] Listy s menami
   *[parents] Listy s menami, trieda po triede
}
merge-lead = { $audience ->
    [patients] Vezmite si zoznam mien. Každé meno potom bude na liste v správnom jazyku, na mieste, kde má obálka okienko.
   *[parents] Vezmite si zoznam triedy. Meno každého dieťaťa potom bude na liste v jazyku rodiny. List môže ísť hneď do školskej tašky alebo do obálky s okienkom.
}
merge-promise = Mená zostávajú v tomto počítači. Celú prácu urobí priamo tu váš prehliadač. Žiadne meno sa neposiela ani nám, ani nikomu inému.
merge-begin = Začať so zoznamom
merge-not-loaded = Túto časť sa nepodarilo načítať. Načítajte stránku znova a skúste to ešte raz.
merge-too-old = Tento prehliadač je na to príliš starý. Použite novú verziu prehliadača Edge, Chrome, Firefox alebo Safari. Všetky ostatné listy na tejto stránke fungujú v každom prehliadači.
merge-list = Váš zoznam
merge-list-note = { $audience ->
    [patients] Jeden riadok pre každého človeka: meno a priezvisko, skupina a jazyk.
   *[parents] Jeden riadok pre každé dieťa: meno a priezvisko, trieda a jazyk, ktorým hovorí doma. Taký zoznam si môžete uložiť z programu SIMS, Arbor alebo Bromcom, alebo ho napísať v Exceli.
}
merge-file = Súbor so zoznamom
merge-file-hint = Musí to byť súbor CSV. V Exceli: „Súbor“, „Uložiť ako“, „CSV UTF-8“. Súbor sem môžete aj pretiahnuť. Najviac { $max } mien.
merge-paste = Alebo sem vložte zoznam
merge-paste-hint = V Exceli označte bunky, skopírujte ich a vložte do tohto poľa.
merge-read = Prečítať vložený text
merge-bad-empty = V tomto zozname nie sú mená. Vezmite taký, ktorý má pre každé meno riadok.
merge-bad-size = Tento súbor je na zoznam mien príliš veľký. Najviac môže mať { $max } MB. Vyberte iný súbor.
merge-bad-workbook = Toto je súbor pre Excel alebo iný program, nie súbor CSV. Otvorte ho tam, stlačte „Súbor“, „Uložiť ako“, vyberte „CSV UTF-8“ a vezmite ten nový súbor. Alebo skopírujte bunky a vložte ich nižšie.
merge-bad-file = Tento súbor nevieme prečítať. Najprv uložte zoznam ako CSV. V Exceli: „Súbor“, „Uložiť ako“, „CSV UTF-8“.
merge-bad-many = Toto je priveľa mien naraz: { $count }. Najviac ich môže byť { $max }. Rozdeľte zoznam a urobte jednu časť po druhej.
merge-found = Čo sme prečítali
merge-names = Mená
merge-classes = { $audience ->
    [patients] Skupiny
   *[parents] Triedy
}
merge-languages = Jazyky
merge-left-out = Vynechané riadky
merge-line = Riadok { $line }
merge-line-no-name = Chýba meno. Doplňte ho do svojho zoznamu alebo riadok vynechajte.
merge-line-long = Meno je na list príliš dlhé. Je to správny stĺpec?
merge-line-quote = Tu sa začína úvodzovka ("), ale nikde sa nekončí. Odstráňte ju zo svojho zoznamu.
merge-line-above = Tento riadok je nad nadpismi stĺpcov.
merge-line-more = Riadky, ktoré tu nie sú uvedené: { $count }
merge-preview = Prvé listy
merge-columns = Čo je v ktorom stĺpci?
merge-column-name = Meno
merge-column-second = Priezvisko, ak je zvlášť
merge-column-class = { $audience ->
    [patients] Skupina
   *[parents] Trieda
}
merge-column-language = Jazyk
merge-column-none = Žiadny
merge-column-number = Stĺpec { $number }
merge-column-headings = V prvom riadku sú nadpisy stĺpcov, nie meno
merge-choose = Ktorý list patrí ku ktorému jazyku?
merge-choose-note = Kde je napísané „Skontrolujte“, neboli sme si istí. Jazyk, ktorý nemáme, dostane anglický list.
merge-choose-said = Vo vašom zozname
merge-choose-letter = List
merge-choose-empty = Prázdne
merge-choose-check = Skontrolujte
merge-how = Aké listy?
merge-kind = Druh listu
merge-paper = Papier
merge-sides = Tlačiareň tlačí
merge-sides-both = na obe strany
merge-sides-one = na jednu stranu
merge-separators = { $audience ->
    [patients] Dať pred každú skupinu hárok s jej názvom
   *[parents] Dať pred každú triedu hárok s jej názvom
}
merge-ticks = Vypísať naň mená na odškrtávanie
merge-counts = Koľko treba vytlačiť
merge-counts-letters = Listy
merge-counts-pages = Strany v každom liste
merge-counts-sheets = Hárky papiera
merge-counts-half = Hárky s listami na pol strany
merge-counts-slips = Hárky s lístkami
merge-counts-between = { $audience ->
    [patients] Hárky medzi skupinami
   *[parents] Hárky medzi triedami
}
merge-counts-total = Spolu
merge-counts-note = Nepotrebujete mená? Listy na pol strany a lístky šetria papier: vytlačte ich vyššie na tejto stránke. V posledných dvoch stĺpcoch je, koľko hárkov potrebujete.
merge-counts-copy = Kopírovať tabuľku
merge-not-fetched = List sa nepodarilo získať: { $language }. Skontrolujte pripojenie na internet a skúste to znova.
merge-no-letter = V tomto jazyku tu list nie je: { $language }. Vyberte preň vyššie iný list.
merge-again = Skúsiť znova
merge-make = Vytvoriť listy
merge-making = Listy sa vytvárajú …
merge-ready = Listy sú hotové.
merge-save = Uložiť listy (PDF)
merge-print-both = Súbor vytlačte na 100 %, na obe strany, s otočením podľa dlhšej hrany.
merge-print-one = Súbor vytlačte na 100 %, na jednu stranu.
merge-pages = Strany
merge-size = Veľkosť
merge-not-made = Listy sa nepodarilo vytvoriť. Načítajte stránku znova a skúste to ešte raz. Bez mien ich môžete vytlačiť vyššie na tejto stránke.
merge-title = Listy s menami – { $school }
merge-no-class = { $audience ->
    [patients] Bez skupiny
   *[parents] Bez triedy
}
merge-sent = Čo odišlo z tohto počítača
merge-sent-names = Mená, ktoré odišli z tohto počítača
merge-sent-files = Súbory získané z tejto webovej stránky
merge-sent-note = Toto sú adresy súborov. V žiadnej z nich nie je meno.
