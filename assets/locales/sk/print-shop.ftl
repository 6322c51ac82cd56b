shop-scale-heading = Tlačte na 100 %
shop-scale = V okne tlače vyberte „Skutočná veľkosť“ (Actual size) alebo „100 %“, nie „Prispôsobiť“ (Fit). Potom majú kódy, štítky a značky na strihanie správnu veľkosť.
shop-on = na { $paper }
shop-each = { $count ->
    [one] { $count } na { $paper }
    [few] { $count } na { $paper }
    [many] { $count } na { $paper }
   *[other] { $count } na { $paper }
}
shop-us = Na americkom papieri
shop-home = { $audience ->
    [patients] Vziať si domov
   *[parents] Do školskej tašky
}
shop-home-note = { $audience ->
    [patients] V liste sú všetky naše adresy. Malé lístky šetria papier.
   *[parents] V liste sú všetky naše adresy. Malé lístky šetria papier a zmestia sa do žiackej knižky.
}
shop-letter = List
shop-a5 = List na pol strany
shop-slips = Lístky
shop-cut = Strihajte podľa značiek. Na každom je všetko, čo rodiny potrebujú.
shop-cards = Na chladničku a do peňaženky
shop-cards-note = Malé kartičky s naším kódom, na odloženie. Použite hrubý papier a strihajte podľa značiek.
shop-card = Kartičky
shop-gate = { $audience ->
    [patients] Na dvere a na stenu
   *[parents] Na bránu a na stenu
}
shop-gate-note = Kód je veľký, aby fungoval z jedného či dvoch krokov. Občas sa naň pozrite: niekto by ho mohol prelepiť nálepkou.
shop-poster = Plagát
shop-labels = { $audience ->
    [patients] Štítky na listy a zakladače
   *[parents] Štítky na žiacke knižky a zakladače
}
shop-labels-note = Vyberte svoj hárok štítkov. Jeho číslo je na obale.
shop-labels-size = Počet štítkov: { $count }, { $width } × { $height } mm
shop-labels-low = Tieto štítky sú nízke, preto je kód na nich malý.
shop-labels-first = Prvý štítok
shop-labels-first-hint = Je časť hárka už použitá? Spočítajte použité štítky rad za radom a pridajte jeden.
shop-labels-right = Posunúť doprava (mm)
shop-labels-down = Posunúť nadol (mm)
shop-labels-move-hint = Tlačí vaša tlačiareň trochu vedľa? Najprv vytlačte skúšobnú stranu. Číslo menšie ako nula posunie doľava alebo nahor.
shop-labels-test = Skúšobná strana
shop-labels-wrong = Tieto štítky sa nedajú vytlačiť
shop-labels-wrong-first = Prvý štítok musí byť celé číslo od 1 do { $max }.
shop-labels-wrong-move = Štítok sa dá posunúť najviac o { $max } mm, napríklad 1.5 alebo -0.5.
shop-back = Späť na všetko na vytlačenie
shop-text = { $audience ->
    [patients] Do letákov, e-mailov a na webové stránky
   *[parents] Do spravodaja, e-mailov a na webové stránky
}
shop-text-news = Do spravodaja
shop-text-signature = Pod vaše e-maily
shop-text-file = Oba texty v jednom súbore
shop-copy = Kopírovať
shop-copied = Skopírované
