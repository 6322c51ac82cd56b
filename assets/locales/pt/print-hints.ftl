hint-cream = As cartas fáceis de ler ficam melhor em papel creme: o preto sobre branco brilhante incomoda os olhos de algumas pessoas.
hint-moved = As etiquetas saem no mesmo lugar, escreva o que escrever aqui? Então isto é uma cópia da nossa página. Vá a { $address }.
