shop-scale-heading = Printoni në 100 %
shop-scale = Në dritaren e printimit zgjidhni “Madhësia reale” (Actual size) ose “100 %”, jo “Përshtat” (Fit). Kështu kodet, etiketat dhe shenjat e prerjes kanë madhësinë e duhur.
shop-on = në { $paper }
shop-each = { $count ->
    [one] { $count } në { $paper }
   *[other] { $count } në { $paper }
}
shop-us = Në format të SHBA-së
shop-home = { $audience ->
    [patients] Për t’i marrë në shtëpi
   *[parents] Për çantën e shkollës
}
shop-home-note = { $audience ->
    [patients] Letra i tregon të gjitha adresat tona. Fletët e vogla kursejnë letër.
   *[parents] Letra i tregon të gjitha adresat tona. Fletët e vogla kursejnë letër dhe hyjnë në ditar.
}
shop-letter = Letër
shop-a5 = Letër gjysmë faqeje
shop-slips = Fletushka
shop-cut = Pritini sipas shenjave. Secila thotë gjithçka që u duhet familjeve.
shop-cards = Për frigoriferin dhe portofolin
shop-cards-note = Karta të vogla me kodin tonë, për t’i mbajtur. Përdorni letër të trashë dhe pritini sipas shenjave.
shop-card = Karta
shop-gate = { $audience ->
    [patients] Për derën dhe murin
   *[parents] Për portën dhe murin
}
shop-gate-note = Kodi është i madh, që të punojë nga një ose dy hapa larg. Shikojeni herë pas here: dikush mund të ngjisë një letër tjetër mbi të.
shop-poster = Poster
shop-labels = { $audience ->
    [patients] Etiketa për letra dhe dosje
   *[parents] Etiketa për ditarë dhe dosje
}
shop-labels-note = Zgjidhni fletën tuaj të etiketave. Numri i saj është në paketë.
shop-labels-size = { $count } etiketa, { $width } × { $height } mm
shop-labels-low = Këto etiketa janë të ulëta, prandaj edhe kodi i tyre është i vogël.
shop-labels-first = Etiketa e parë
shop-labels-first-hint = A është përdorur një pjesë e fletës? Numëroni etiketat e përdorura, rresht pas rreshti, dhe shtoni një.
shop-labels-right = Zhvendos djathtas (mm)
shop-labels-down = Zhvendos poshtë (mm)
shop-labels-move-hint = A printon printeri juaj pak anash? Printoni më parë faqen e provës. Një numër nën zero zhvendos majtas ose lart.
shop-labels-test = Faqja e provës
shop-labels-wrong = Këto etiketa nuk mund të printohen
shop-labels-wrong-first = Etiketa e parë duhet të jetë një numër i plotë nga 1 deri në { $max }.
shop-labels-wrong-move = Një etiketë mund të zhvendoset më së shumti { $max } mm, për shembull 1.5 ose -0.5.
shop-back = Kthehu te gjithçka për printim
shop-text = { $audience ->
    [patients] Për fletëpalosje, emaile dhe faqe interneti
   *[parents] Për buletine, emaile dhe faqe interneti
}
shop-text-news = Për një buletin
shop-text-signature = Poshtë emaileve tuaja
shop-text-file = Të dyja në një skedar
shop-copy = Kopjo
shop-copied = U kopjua
