contact-note-list = Lista { $number } de { $date }.
contact-note-newest = A lista mais recente: { $page }
contact-note-fake = Qualquer pessoa pode falsificar um endereço. Se um e-mail pedir dinheiro ou uma palavra-passe (senha), não toque em nada nele. Ligue-nos para { $phone }.
contact-note-fake-ask = Qualquer pessoa pode falsificar um endereço. Se um e-mail pedir dinheiro ou uma palavra-passe (senha), não toque em nada nele. Pergunte-nos primeiro, pessoalmente ou por telefone, para um número que já tenha.
rules-title = Endereços de e-mail de { $school }
rules-list = Lista { $number } de { $date }.
rules-newest = A lista mais recente: { $page }
rules-warning = Este ficheiro desliga o filtro de spam para estes endereços. Assim, também passa um e-mail de alguém que falsifique um deles.
rules-none = Neste momento não usamos nenhum endereço.
feed-title = Endereços de e-mail de { $school }
feed-subtitle = { $audience ->
    [patients] O que muda na nossa lista de endereços de e-mail
   *[parents] O que muda na lista de endereços de e-mail da escola
}
feed-first = A primeira lista
feed-list = Lista { $number }
feed-list-added = { $added ->
    [one] Lista { $number }: um endereço novo
    [many] Lista { $number }: { $added } de endereços novos
   *[other] Lista { $number }: { $added } endereços novos
}
feed-list-retired = { $retired ->
    [one] Lista { $number }: um endereço que já não usamos
    [many] Lista { $number }: { $retired } de endereços que já não usamos
   *[other] Lista { $number }: { $retired } endereços que já não usamos
}
feed-list-both = Lista { $number }: endereços novos { $added }, já não usados { $retired }
feed-added = Novos: { $addresses }.
feed-retired = Já não usamos: { $addresses }.
feed-details = Também mudaram outros dados, como um nome ou um número de telefone.
feed-details-only = Mudaram dados, como um nome ou um número de telefone. Os endereços são os mesmos.
feed-paused = Em pausa: { $address }
feed-paused-text = Por agora, não abra e-mails de { $address }. Pode ser outra pessoa a enviar.
feed-resumed = De novo em uso: { $address }
feed-resumed-text = Usamos { $address } outra vez. Qualquer pessoa pode continuar a falsificar um endereço.
