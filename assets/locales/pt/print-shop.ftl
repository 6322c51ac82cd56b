shop-scale-heading = Imprima a 100 %
shop-scale = Na janela de impressão, escolha “Tamanho real” ou “100 %”, e não “Ajustar”. Assim, os códigos, as etiquetas e as marcas de corte ficam com o tamanho certo.
shop-on = em { $paper }
shop-each = { $count ->
    [one] { $count } em { $paper }
    [many] { $count } em { $paper }
   *[other] { $count } em { $paper }
}
shop-us = Em papel dos EUA
shop-home = { $audience ->
    [patients] Para levar para casa
   *[parents] Para a mochila
}
shop-home-note = { $audience ->
    [patients] A carta mostra todos os nossos endereços. Os papéis pequenos poupam papel.
   *[parents] A carta mostra todos os nossos endereços. Os papéis pequenos poupam papel e cabem na caderneta.
}
shop-letter = Carta
shop-a5 = Carta de meia página
shop-slips = Papelinhos
shop-cut = Corte pelas marcas. Cada um diz tudo o que as famílias precisam de saber.
shop-cards = Para o frigorífico (geladeira) e a carteira
shop-cards-note = Cartões pequenos com o nosso código, para guardar. Use papel grosso e corte pelas marcas.
shop-card = Cartões
shop-gate = { $audience ->
    [patients] Para a porta e a parede
   *[parents] Para o portão e a parede
}
shop-gate-note = O código é grande, para funcionar a um ou dois passos de distância. Veja-o de vez em quando: alguém pode colar um autocolante (adesivo) por cima.
shop-poster = Cartaz
shop-labels = { $audience ->
    [patients] Etiquetas para cartas e pastas
   *[parents] Etiquetas para cadernetas e pastas
}
shop-labels-note = Escolha a sua folha de etiquetas. O número está na embalagem.
shop-labels-size = { $count } etiquetas, { $width } × { $height } mm
shop-labels-low = Estas etiquetas são baixas, por isso o código é pequeno.
shop-labels-first = Primeira etiqueta
shop-labels-first-hint = A folha já está usada em parte? Conte as etiquetas usadas, linha por linha, e some 1.
shop-labels-right = Mover para a direita (mm)
shop-labels-down = Mover para baixo (mm)
shop-labels-move-hint = A sua impressora imprime um pouco ao lado? Imprima primeiro a página de teste. Um número abaixo de zero move para a esquerda ou para cima.
shop-labels-test = Página de teste
shop-labels-wrong = Não é possível imprimir estas etiquetas
shop-labels-wrong-first = A primeira etiqueta tem de ser um número inteiro de 1 a { $max }.
shop-labels-wrong-move = Uma etiqueta pode mover-se no máximo { $max } mm, por exemplo 1.5 ou -0.5.
shop-back = Voltar a tudo para imprimir
shop-text = { $audience ->
    [patients] Para folhetos, e-mails e sites
   *[parents] Para boletins, e-mails e sites
}
shop-text-news = Para um boletim
shop-text-signature = Por baixo dos seus e-mails
shop-text-file = Os dois num ficheiro
shop-copy = Copiar
shop-copied = Copiado
