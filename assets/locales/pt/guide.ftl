guide-name-other = Outra empresa de e-mail
guide-name-work = E-mail do trabalho ou dos estudos
guide-step-open-link = { $filled ->
    [yes] Toque neste botão. Ele abre { $program } com os nossos endereços já escritos.
   *[no] Toque neste botão. Ele abre a página certa de { $program }.
}
guide-step-open-site = Abra { $program } num computador, no navegador. Inicie sessão.
guide-step-open-app = Abra a aplicação { $program } no seu telefone.
guide-step-open-program = Abra { $program } no seu computador.
guide-step-open-phone-settings = Abra as definições (configurações) do seu telefone.
guide-step-open-settings = Abra as definições (configurações) do seu e-mail.
guide-step-open-spam-folder = Abra a pasta de spam. Também pode chamar-se “Lixo”.
guide-step-say-not-spam = Indique que não é spam, ou mova o e-mail para a caixa de entrada.
guide-step-open-folder = Abra a pasta { $folder }.
guide-step-look-in-folder = Procure os nossos e-mails também em { $folder }.
guide-step-open-message = Abra um e-mail nosso.
guide-step-select-message = Marque um e-mail nosso. Não precisa de o abrir.
guide-step-hold-message = Mantenha o dedo num e-mail nosso.
guide-step-right-click-message = Carregue num e-mail nosso com o botão direito do rato (mouse).
guide-step-move-message = Mova o e-mail para { $folder }.
guide-step-press-name = Toque no nosso nome ou na nossa imagem, no cimo do e-mail.
guide-step-press = Toque em { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Toque na roda dentada.
    [dots] Toque nos três pontos.
    [lines] Toque nas três linhas. Elas abrem o menu.
    [plus] Toque no sinal mais.
    [pencil] Toque no lápis.
    [bin] Toque no caixote do lixo (lixeira).
    [person] Toque na sua própria imagem ou nas suas iniciais.
   *[arrow] Toque na setinha que aponta para baixo.
}
guide-step-choose = Escolha { $menu }.
guide-step-go-to = Vá a { $path }.
guide-step-set = Ao lado de { $field }, escolha { $menu }.
guide-step-tick = Marque { $menu }.
guide-step-untick = Desmarque { $menu }.
guide-step-switch-on = Ligue { $menu }.
guide-step-switch-off = Desligue { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Escreva um nome em { $field }, por exemplo “Hospital”.
   *[parents] Escreva um nome em { $field }, por exemplo “Escola”.
}
guide-step-type-address = Copie um dos nossos endereços e ponha-o em { $field }.
guide-step-paste-all-with-or = Copie todos os nossos endereços e ponha-os em { $field }. A palavra OR tem de estar entre eles.
guide-step-paste-all-lines = Copie todos os nossos endereços e ponha-os em { $field }, um em cada linha.
guide-step-press-enter = Carregue na tecla Enter.
guide-step-repeat-for-each = Faça o mesmo com cada um dos nossos outros endereços.
guide-step-scroll-down = Desça até ao fim da página.
guide-step-wait = { $count ->
    [one] Espere. Pode demorar { $count } minuto a começar.
    [many] Espere. Pode demorar até { $count } de minutos a começar.
   *[other] Espere. Pode demorar até { $count } minutos a começar.
}
guide-step-save-file = Toque neste botão. Ele guarda o nosso ficheiro no seu computador.
guide-step-choose-file = Escolha o ficheiro que acabou de guardar.
guide-step-save-contact = Guarde o nosso contacto a partir desta página.
guide-step-save-contact-in = Guarde o nosso contacto a partir desta página. Escolha a sua conta { $account }, e não só o telefone.
guide-step-open-contacts = Abra os seus contactos.
guide-step-delete-from-contact = Apague este endereço do nosso contacto.
guide-step-find-address = Procure na lista o lugar com o endereço que quer tirar.
guide-step-take-address-out = Tire só este endereço. Deixe os outros.
guide-step-send-message = Envie esta mensagem às pessoas que tratam do e-mail no seu trabalho. Está pronta para copiar.
guide-step-take-off-blocked = Procure uma lista de endereços bloqueados. Há lá um dos nossos? Tire-o.
guide-step-mailbox-first = Faça primeiro os passos para o seu próprio endereço de e-mail. { $program } só mostra o que lá está.
guide-way-rule = Fazer uma regra em { $provider }
guide-way-exact-list = Pôr os nossos endereços na sua lista em { $provider }
guide-way-contact = Guardar o nosso contacto
guide-way-trust-contacts = Dizer a { $provider } para deixar passar os seus contactos
guide-way-not-junk = Tirar um e-mail do spam
guide-way-primary = Mover os nossos e-mails para o separador (aba) principal
guide-way-spam-to-folder = Deixar { $provider } guardar o spam numa pasta
guide-way-unblock = Ver se não estamos bloqueados
guide-way-ask-work = Perguntar às pessoas que tratam do seu e-mail
guide-effect-lasts = Funciona por muito tempo
guide-effect-helps = Ajuda
guide-effect-once = Só um e-mail
guide-surface-web = { $program } num computador, no navegador
guide-surface-android = { $program } num telefone Android
guide-surface-ios = { $program } num iPhone ou iPad
guide-surface-desktop = { $program } como programa num computador
guide-limit-rules = { $count ->
    [one] Pode ter { $count } regra.
    [many] Pode ter até { $count } de regras.
   *[other] Pode ter até { $count } regras.
}
guide-limit-addresses = { $count ->
    [one] A lista aceita { $count } endereço.
    [many] A lista aceita até { $count } de endereços.
   *[other] A lista aceita até { $count } endereços.
}
guide-spam-kept = { $count ->
    [one] Não demore: { $provider } pode apagar o spam ao fim de { $count } dia.
    [many] Não demore: { $provider } pode apagar o spam ao fim de { $count } de dias.
   *[other] Não demore: { $provider } pode apagar o spam ao fim de { $count } dias.
}
guide-basis-official = Visto em { $date }, nas páginas de { $provider }.
guide-basis-third-party = Lemos estes passos em { $date } em guias de outras pessoas.
guide-basis-source-code = Outros programas faziam o mesmo em { $date }. Não o lemos em { $provider }.
guide-basis-unconfirmed = Ainda por confirmar. As palavras no seu ecrã (tela) podem ser diferentes.
guide-note-app-has-no-rules = A aplicação { $provider } no telefone não consegue fazer regras. Faça-o uma vez num computador. Depois também funciona no seu telefone.
guide-note-computer-only = Isto só se pode mudar num computador. Faça-o uma vez. Depois também funciona no seu telefone.
guide-note-contacts-not-certain = Um contacto guardado ajuda. Mesmo assim, os nossos e-mails podem ir parar ao spam.
guide-note-contacts-need-tick = Os contactos guardados só contam se uma caixa estiver marcada nas definições.
guide-note-new-mail-only = Funciona para e-mails novos. Os antigos ficam onde estão.
guide-note-this-message-only = Isto move um e-mail. O próximo pode ir outra vez para o spam.
guide-note-only-teaches = O seu e-mail aprende um pouco de cada vez. Não é uma promessa.
guide-note-dangerous-stays-out = { $provider } retém sempre os e-mails que parecem perigosos.
guide-note-forged-may-stay-out = { $provider } pode reter um e-mail quando não consegue saber quem o enviou.
guide-note-refused-unseen = { $provider } recusa alguns e-mails. Não estão em nenhuma pasta. Se a sua pasta de spam estiver vazia, pergunte-nos se os nossos e-mails voltaram para trás.
guide-note-only-whole-endings = As listas de { $provider } deixariam passar mais do que os nossos endereços. Pessoas que copiam o nosso nome também poderiam passar. Por isso não mostramos como se faz.
guide-note-no-lasting-way = Não conhecemos nenhuma forma que funcione por muito tempo em { $provider }. Estes passos ajudam.
guide-note-rule-may-lose = Não sabemos se uma regra ganha sempre à pasta de spam.
guide-note-older-rule-wins = Já fez uma regra antes? Ganha a primeira da lista. Ponha a nova no topo.
guide-note-takes-time = Pode demorar algumas horas a começar.
guide-note-first-account = Tem mais do que uma conta? O botão abre a primeira.
guide-note-tabs-are-silent = Veja também nos outros separadores (abas). O seu telefone pode não avisar dos e-mails que lá chegam.
guide-note-folder-hidden-in-programs = Alguns programas de e-mail não mostram a pasta de spam. Veja no site de { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } só mostra os seus e-mails. A empresa do seu endereço é que decide o que é spam.
guide-note-this-device-only = Isto só funciona neste computador.
guide-note-paid-only = Para isto é preciso uma caixa de e-mail paga.
guide-note-admin-only = Só a pessoa que trata da sua conta o pode fazer.
guide-note-work-decides = No trabalho ou nos estudos, decidem as pessoas que tratam do e-mail. Pergunte-lhes.
guide-note-phone-block-counts = Bloqueou o nosso número de telefone? Então o seu telefone pode bloquear também os nossos e-mails.
guide-note-unused-is-closed = { $provider } fecha uma caixa de e-mail que ninguém abre durante alguns meses. Entre de vez em quando.
guide-note-words-may-differ = As palavras no seu ecrã (tela) podem ser um pouco diferentes.
guide-note-one-rule-each = É preciso uma regra para cada endereço.
guide-note-save-with-provider = Guarde o contacto em { $provider }, e não só no telefone.
guide-note-quarantine-too = Alguns e-mails podem estar à espera numa lista chamada quarentena. Veja também lá.
guide-trap-only-listed = Não ligue { $menu }. Isso esconde ou apaga os e-mails de todas as outras pessoas.
guide-trap-unseen = Não escolha { $menu }. Os e-mails que parecem spam desaparecem, e nunca os vê.
guide-trap-holds-new = { $menu } está ligado? Então os e-mails de pessoas novas esperam até os deixar passar. Procure lá os nossos.
guide-trap-whole-ending = Não toque em { $menu }. Deixa passar mais do que o nosso endereço. Pessoas que copiam o nosso nome também poderiam passar.
guide-move-closed = { $audience ->
    [patients] { $provider } fechou estas caixas de e-mail em { $date }. Por favor, dê-nos outro endereço.
   *[parents] { $provider } fechou estas caixas de e-mail em { $date }. Por favor, dê outro endereço à escola.
}
guide-move-moving = { $provider } está a passar as suas caixas de e-mail para { $to }. Depois disso, estes passos podem ser diferentes.
guide-move-moved = { $provider } passou estas caixas de e-mail para { $to } em { $date }. Siga os passos para { $to }.
