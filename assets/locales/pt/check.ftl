check-page-heading = Este e-mail está na nossa lista?
check-page-title = Este e-mail está na nossa lista? – { $school }
check-page-lead = Veja de que endereço veio o e-mail. Escreva-o aqui, ou cole-o.
check-page-form = Verificar um e-mail
check-page-label = O endereço de onde veio
check-page-kept = Não guardamos o que escreve.
check-page-button = Verificar
check-page-where = Onde encontro o endereço?
check-page-where-text = Abra o e-mail e toque no nome, no cimo. O endereço é a parte que tem o sinal @. O nome, só por si, não diz nada. Qualquer pessoa pode escrever lá qualquer nome.
check-page-file = Tem o e-mail como ficheiro?
check-page-file-label = Um e-mail guardado, com um nome que acaba em .eml
check-page-file-note = Só vemos de quem é.
check-page-copy = Não acontece nada? Então isto é uma cópia da nossa página. Vá a { $address }.
check-page-wait = Um momento …
answer-listed-heading = Sim, este endereço está na nossa lista
answer-purpose = Para que o usamos: { $purpose }.
answer-fake = Qualquer pessoa pode falsificar um endereço, ou entrar numa caixa de e-mail que não é sua.
answer-ring = O e-mail pede dinheiro ou uma palavra-passe (senha)? Não toque em nada nele. Ligue-nos para { $phone }.
answer-ask = O e-mail pede dinheiro ou uma palavra-passe (senha)? Não toque em nada nele. Pergunte-nos primeiro, pessoalmente ou por telefone, para um número que já tenha.
answer-paused-heading = Está na nossa lista, mas em pausa
answer-paused = Deixámos de o usar em { $date }. Por favor, por agora não abra e-mails deste endereço.
answer-paused-again = Quando o usarmos outra vez, dizemos aqui.
answer-withdrawn-heading = Já não usamos este endereço
answer-withdrawn-until = Esteve na nossa lista até { $date }.
answer-withdrawn = Antes estava na nossa lista.
answer-withdrawn-do = Tenha cuidado se agora chegar um e-mail dele. Pode não ser nosso.
answer-elsewhere-heading = { $audience ->
    [patients] Não é um endereço nosso, mas é usado por outro hospital ou clínica
   *[parents] Não é um endereço nosso, mas é usado por outra escola
}
answer-elsewhere = Está na lista de { $name }.
answer-elsewhere-paused = Deixaram de o usar em { $date }. Por favor, por agora não abra e-mails deste endereço.
answer-near-heading = Não está na nossa lista, mas é quase igual
answer-near-letter = Veja bem. O e-mail tem { $theirs } onde o nosso endereço tem { $ours }.
answer-near-letters = Veja bem. As letras não são as mesmas.
answer-near-ending = Veja o fim. O e-mail tem { $theirs }. O nosso endereço acaba em { $ours }.
answer-near-added = Veja bem. Tem alguma coisa a mais do que o nosso endereço.
answer-near-hidden = Tem sinais que não se veem.
answer-near-theirs = No e-mail que recebeu
answer-near-ours = No nosso endereço
answer-near-do = Não toque em nada no e-mail e não responda.
answer-alphabet = { $alphabet ->
    [Cyrillic] Algumas letras são do alfabeto cirílico. Só parecem iguais às nossas.
    [Greek] Algumas letras são do alfabeto grego. Só parecem iguais às nossas.
   *[other] Algumas letras são de outro alfabeto.
}
answer-punycode = Os computadores escrevem-no assim: { $name }
answer-same-domain-heading = Acaba como os nossos endereços, mas não está na nossa lista
answer-same-domain = { $audience ->
    [patients] Pode ser alguém que trabalha aqui: o pessoal também escreve aos pacientes.
   *[parents] Pode ser um professor ou uma professora: o pessoal também escreve aos pais.
}
answer-same-domain-ring = O e-mail pede alguma coisa? Ligue-nos primeiro para { $phone }.
answer-same-domain-ask = O e-mail pede alguma coisa? Pergunte-nos primeiro, pessoalmente ou por telefone, para um número que já tenha.
answer-not-listed-heading = Este endereço não está na nossa lista
answer-not-listed = A nossa lista está completa, e este endereço não está lá. Pergunte-nos antes de tocar em alguma coisa no e-mail.
answer-unknown-heading = Não está na nossa lista, mas não podemos dizer se é nosso ou não
answer-unknown = { $audience ->
    [patients] A nossa lista ainda não está completa. As pessoas que cuidam de si também podem escrever de outros endereços.
   *[parents] A nossa lista ainda não está completa. Os professores e outros funcionários também podem escrever de outros endereços.
}
remark-replies = Se responder, a sua resposta vai para outro endereço: { $address }
remark-name-address = O nome no e-mail é { $address }, mas o e-mail veio de outro endereço. Pode ser um truque.
remark-name-school = O nome no e-mail é { $name }. Qualquer pessoa pode escrever esse nome. Veja o endereço.
remark-hidden = No endereço há sinais que não se veem. Os endereços verdadeiros não os têm.
remark-several = { $count ->
    [one] O e-mail indica { $count } endereço.
    [many] O e-mail diz que vem de { $count } de endereços. Isto é sobre o mais estranho.
   *[other] O e-mail diz que vem de { $count } endereços. Isto é sobre o mais estranho.
}
answer-unreadable-heading = Não encontrámos lá nenhum endereço
answer-unreadable-empty = Escreva o endereço de onde veio o e-mail. Tem o sinal @.
answer-unreadable-no-address = Precisamos do endereço inteiro, com o sinal @ e o que vem depois. O nome não chega.
answer-unreadable-several = Há mais do que um endereço. Cole só aquele de onde veio o e-mail.
answer-unreadable-no-from = Não diz de quem é. Em vez disso, escreva o endereço aqui.
answer-unreadable-too-large = Este ficheiro é grande demais para nós. Abra o e-mail e escreva o endereço aqui.
answer-unreadable-not-text = Não conseguimos ler este tipo de ficheiro. Abra o e-mail e escreva o endereço aqui.
answer-unreadable-archive = Este ficheiro tem outros ficheiros dentro, e esses não os abrimos. Abra o e-mail e escreva o endereço aqui.
