mail-school-lead = Alguns dos nossos e-mails vão parar ao spam. Diga ao seu e-mail quais são os nossos. Demora cerca de dois minutos.
mail-show-how = Mostrar como se faz
mail-title = Que e-mail usa? – { $school }
mail-heading = Que e-mail usa?
mail-lead = Depois mostramos-lhe só os passos para o seu e-mail.
mail-type-label = O que vem depois do sinal @ no seu endereço de e-mail?
mail-type-why = Por exemplo, gmail.com. Só precisamos disso: não escreva a parte antes do @. Não guardamos o que escreve.
mail-type-go = Continuar
mail-type-live = A caixa não funciona? Escolha da lista, ou vá a { $site }.
mail-choose-heading = Escolha o seu
mail-choose-more = Mais empresas de e-mail
mail-choose-none = O seu não está aqui?
mail-slip-heading = Queria dizer { $meant }?
mail-slip-yes = Sim, é { $meant }
mail-slip-no = Não, é { $typed }
mail-unknown-heading = Não conhecemos { $typed }
mail-unknown = É do trabalho ou dos estudos? Ou a sua empresa de e-mail está nesta lista?
mail-unreadable-heading = Não conseguimos ler isso
mail-unreadable = Escreva só o que vem depois do sinal @, por exemplo gmail.com. Ou escolha da lista.
mail-of-heading = { $id ->
    [other] Receber os nossos e-mails em qualquer e-mail
    [work] Receber os nossos e-mails no trabalho ou nos estudos
   *[some] Receber os nossos e-mails em { $provider }
}
mail-of-title = { $id ->
    [other] Receber os nossos e-mails em qualquer e-mail – { $school }
    [work] Receber os nossos e-mails no trabalho ou nos estudos – { $school }
   *[some] Receber os nossos e-mails em { $provider } – { $school }
}
mail-of-lead-lasts = A melhor forma vem primeiro. Funciona por muito tempo: faça-o uma vez e já está.
mail-of-lead-helps = Aqui, nenhuma forma é uma promessa. Cada uma ajuda: faça tudo o que puder.
mail-of-another = Outra empresa de e-mail
mail-where-heading = Onde lê o seu e-mail?
mail-where-android = Telefone Android
mail-where-ios = iPhone ou iPad
mail-where-computer = Computador
mail-computer-first = Para isto precisa de um computador, mas só uma vez. Envie esta página para si e abra-a lá.
mail-email-page = Enviar-me esta página por e-mail
mail-email-page-subject = Como receber os e-mails de { $school }
mail-email-page-text = Abra esta página num computador: { $address }
mail-computer-now = Agora estou num computador
mail-by-hand = O botão não funciona?
mail-with-file = Usar antes um ficheiro
mail-open = Abrir { $program }
mail-open-part = Abrir { $program } ({ $number } de { $count })
mail-open-parts = Os nossos endereços não cabem num só botão. Faça estes passos uma vez para cada botão.
mail-save-file = Guardar o nosso ficheiro
mail-picture = Desenho do ecrã (tela): { $words }
mail-also-called = Também pode chamar-se { $menu }.
mail-addresses-heading = Os nossos endereços
mail-addresses-note = Toque num endereço para o selecionar todo. Depois copie-o.
mail-addresses-none = Neste momento não há nenhum endereço para pôr.
mail-copy = Copiar
mail-copy-all = Copiar todos
mail-copy-address = Copiar { $address }
mail-copied = Copiado
mail-shared-heading = { $count ->
    [one] Falta { $count } endereço. Porquê?
    [many] Faltam { $count } de endereços. Porquê?
   *[other] Faltam { $count } endereços. Porquê?
}
mail-shared-why = { $audience ->
    [patients] Há outros que também usam este endereço. Se o deixar passar, passam também os e-mails deles.
   *[parents] Outras escolas também usam este endereço. Se o deixar passar, passam também os e-mails delas.
}
mail-shared-add = Abrir { $program } também com estes endereços
mail-notes-heading = É bom saber
mail-traps-heading = Cuidado com isto
mail-moves-heading = Estas caixas de e-mail estão a mudar
mail-move-some = Isto é sobre os endereços que acabam em { $endings }.
mail-own-help = Ajuda de { $provider }
mail-undo-heading = Como tirar um endereço
mail-undo-why = Faça-o quando pusermos um endereço em pausa ou deixarmos de o usar.
mail-worked-heading = Funcionou?
mail-worked = { $audience ->
    [patients] Peça-nos um e-mail de teste. Nenhuma definição é uma promessa: mesmo assim, um e-mail pode ficar retido.
   *[parents] Peça à secretaria da escola um e-mail de teste. Nenhuma definição é uma promessa: mesmo assim, um e-mail pode ficar retido.
}
mail-ask-test = Pedir um e-mail de teste
mail-help-link = Ainda não chega nada?
mail-in-app = Não acontece nada quando toca num botão? Abra esta página no seu navegador, por exemplo Chrome ou Safari.
mail-in-app-seen = Está dentro de outra aplicação (aplicativo). Pode não guardar o nosso contacto nem os nossos ficheiros. Abra primeiro esta página no seu navegador, por exemplo Chrome ou Safari.
mail-work-subject = Por favor, deixem passar os e-mails de { $school }
mail-work-text =
    Bom dia,

    os e-mails de { $school } não me chegam, ou vão parar ao spam. Por favor, deixem passar esses e-mails. Estes são os endereços exatos:

    { $addresses }

    Por favor, não deixem passar mais do que estes endereços, e mantenham as verificações (SPF, DKIM e DMARC).
    A lista com assinaturas para máquinas está aqui: { $list }

    Com os meus agradecimentos
mail-work-send = Enviar esta mensagem por e-mail
mail-send-office = { $audience ->
    [patients] Enviar-nos isto
   *[parents] Enviar isto à secretaria
}
mail-ring-office = Ligue-nos para { $phone } e diga:
mail-tell-office = { $audience ->
    [patients] Fale connosco e diga:
   *[parents] Fale com a secretaria da escola e diga:
}
mail-test-subject = Por favor, enviem-me um e-mail de teste
mail-test-text = Por favor, enviem um e-mail de teste para este endereço. Preparei o meu e-mail para que cheguem os vossos. Agradeço a ajuda.
mail-check-subject = O meu endereço de e-mail está certo?
mail-check-text = Por favor, vejam que endereço de e-mail têm de mim. É este de onde estou a escrever? Agradeço a ajuda.
mail-stopped-subject = Os vossos e-mails para mim podem estar parados
mail-stopped-text = Talvez eu tenha tocado em “Spam” ou “Anular subscrição” num dos vossos e-mails. Por favor, vejam se o meu endereço está numa lista de pessoas que já não recebem e-mails. Pode chamar-se “suppression”, “bounce” ou “unsubscribe”. Por favor, tirem-me dela. Agradeço a ajuda.
mail-spam-subject = O vosso e-mail de teste estava no meu spam
mail-spam-text = O vosso e-mail de teste estava na minha pasta de spam. Indiquei que não é spam e fiz os passos da vossa página. Por favor, enviem mais um. Agradeço a ajuda.
mail-nothing-subject = O vosso e-mail de teste não chegou
mail-nothing-text = O vosso e-mail de teste não chegou. Não está na minha caixa de entrada nem no spam. Voltou para trás com um erro? Por favor, perguntem às pessoas que tratam do vosso e-mail o que lhe aconteceu. Agradeço a ajuda.
mail-help-title = Ainda não chega nada? – { $school }
mail-help-heading = Ainda não chega nada?
mail-help-lead = Veja uma pergunta de cada vez. A maioria das pessoas encontra aqui a resposta.
mail-help-address-heading = Temos o seu endereço certo?
mail-help-address = Basta uma letra errada. Pergunte-nos que endereço temos de si.
mail-help-stopped-heading = Alguma vez tocou em “Spam” ou “Anular subscrição” (“Cancelar inscrição”)?
mail-help-stopped = Então talvez já ninguém lhe envie nada. Não pode mudar isso no seu e-mail. Nós podemos.
mail-help-blocked-heading = Bloqueou-nos?
mail-help-blocked = Veja, nas definições (configurações) do seu e-mail, os endereços bloqueados e as regras ou filtros. Está lá um dos nossos endereços? Tire-o.
mail-help-full-heading = A sua caixa de e-mail está cheia?
mail-help-full = Uma caixa cheia recusa e-mails novos. Apague o que não precisa. Depois esvazie o lixo (lixeira) e a pasta de spam.
mail-help-held-heading = Os nossos e-mails ficam retidos?
mail-help-held = Veja as definições (configurações) do spam. O spam é apagado ou recusado? Mude isso, para que vá para uma pasta. Procure também uma lista chamada quarentena.
mail-help-steps-heading = Já fez os passos para o seu e-mail?
mail-help-steps = Demoram cerca de dois minutos.
mail-help-test-heading = Agora peça um e-mail de teste
mail-help-test = Espere até o enviarmos. Depois veja na caixa de entrada e na pasta de spam ou de lixo. Onde está?
mail-help-inbox-heading = Na minha caixa de entrada
mail-help-inbox = Muito bem! Funciona. Volte à nossa página quando a lista mudar.
mail-help-spam-heading = No spam ou no lixo
mail-help-spam = Abra-o e indique que não é spam. Depois faça os passos para o seu e-mail e peça mais um.
mail-help-nothing-heading = Em lado nenhum
mail-help-nothing = Então alguma coisa retém os nossos e-mails pelo caminho. No seu e-mail já não pode fazer mais. Nós é que temos de perguntar às pessoas que os enviam.
mail-print-heading = Passos para o seu e-mail
mail-print-note = Também pode imprimir os passos para cada empresa de e-mail. Escolha uma e imprima a página dela.
