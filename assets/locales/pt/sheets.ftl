sheet-reason = { $audience ->
    [patients] Alguns dos nossos e-mails vão parar ao spam. Assim, há pessoas que perdem notícias sobre consultas e resultados.
   *[parents] Alguns dos nossos e-mails vão parar ao spam. Assim, há famílias que perdem notícias sobre fechos, passeios e refeições.
}
sheet-step-open = Aponte a câmara do telefone para o código, ou escreva o endereço por baixo.
sheet-step-save = Toque em “Guardar o nosso contacto”.
sheet-step-junk = Há um e-mail nosso no seu spam? Toque em “Não é spam”.
sheet-addresses = Alguns dos nossos endereços
sheet-more = { $count ->
    [one] Há mais { $count } endereço na nossa página.
    [many] Há mais { $count } de endereços na nossa página.
   *[other] Há mais { $count } endereços na nossa página.
}
sheet-fake = Qualquer pessoa pode falsificar um e-mail. Se pedir dinheiro ou uma palavra-passe (senha), ligue-nos primeiro: { $phone }
sheet-fake-ask = Qualquer pessoa pode falsificar um e-mail. Se pedir dinheiro ou uma palavra-passe (senha), pergunte-nos primeiro.
sheet-scan = Leia este código e toque em “Guardar o nosso contacto”.
sheet-check = Dúvidas sobre um e-mail? Verifique-o aqui também.
sheet-phone = Telefone: { $phone }
sheet-poster-scan = Aponte a câmara do telefone para o código.
sheet-poster-type = Ou escreva este endereço:
sheet-poster-begins = Veja o endereço da página que se abre. Tem de começar por { $address }
sheet-poster-else = Se não for assim, feche a página e diga-nos. Talvez alguém tenha colado um autocolante (adesivo) em cima do código.
sheet-poster-never = A nossa página nunca pede palavra-passe (senha) nem dinheiro.
sheet-unchecked = Esta tradução foi feita por um computador. Ainda ninguém a verificou.
sheet-unchecked-half = Esta tradução foi feita por um computador. Ainda ninguém a verificou. O texto em inglês está na outra metade da folha.
sheet-unchecked-short = Traduzido por um computador, ainda não verificado.
sheet-test-title = Página de teste para etiquetas { $sheet }
sheet-test-print = Imprima esta página em papel normal, a 100 %. Não escolha “Ajustar à página”.
sheet-test-hold = Ponha-a sobre uma folha de etiquetas e segure as duas contra uma janela.
sheet-test-right = As molduras estão demasiado à direita? Então mova as etiquetas para a direita com um número abaixo de zero, por exemplo -1.5.
sheet-test-down = Estão demasiado em baixo? Então mova as etiquetas para baixo com um número abaixo de zero.
sheet-test-ruler = Esta linha tem de ter { $length } mm.
sheet-test-moved = Movidas { $dx } mm para a direita e { $dy } mm para baixo.
text-newsletter = Alguns dos nossos e-mails vão parar ao spam. Pode ajudar: vá a { $address } e toque em “Guardar o nosso contacto”. Estão lá todos os endereços de e-mail de { $school }. Qualquer pessoa pode falsificar um e-mail. Se pedir dinheiro ou uma palavra-passe (senha), ligue-nos para { $phone } antes de responder.
text-newsletter-ask = Alguns dos nossos e-mails vão parar ao spam. Pode ajudar: vá a { $address } e toque em “Guardar o nosso contacto”. Estão lá todos os endereços de e-mail de { $school }. Qualquer pessoa pode falsificar um e-mail. Se pedir dinheiro ou uma palavra-passe (senha), pergunte-nos antes de responder.
text-signature = Recebe todos os nossos e-mails? Estes são os nossos endereços: { $address }
