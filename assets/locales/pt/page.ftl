skip-to-content = Ir para a parte principal
language-nav = Língua
footer-nav = Sobre esta página
no-tracking = Não guardamos nada sobre si: sem cookies, sem contar visitas.
made-with = Feito com Hallpass.
not-translated = Esta página ainda não existe nesta língua: { $language }. Aqui está em inglês.
all-languages = Todas as línguas ({ $count })
other-languages = Outras línguas
back-to-list = Todos os nossos endereços
find-school = { $audience ->
    [patients] Encontre o seu hospital ou clínica
   *[parents] Encontre a sua escola
}
school-title = Como receber os nossos e-mails – { $school }
school-description = { $audience ->
    [patients] Os endereços de e-mail que { $school } usa para escrever aos pacientes, e como evitar que os e-mails vão para o spam.
   *[parents] Os endereços de e-mail que { $school } usa para escrever aos pais, e como evitar que os e-mails vão para o spam.
}
school-heading = Como receber os nossos e-mails
school-lead = Alguns dos nossos e-mails vão parar ao spam. Guarde o nosso contacto, para que o seu e-mail nos conheça. Demora cerca de um minuto.
save-contact = Guardar o nosso contacto
list-heading = Os endereços que usamos
list-complete = { $audience ->
    [patients] Esta é a nossa lista completa. Usamo-la para e-mails aos pacientes.
   *[parents] Esta é a nossa lista completa. Usamo-la para e-mails às famílias.
}
list-partial-heading = Esta ainda não é a nossa lista completa
list-partial = { $audience ->
    [patients] As pessoas que cuidam de si também podem escrever-lhe de endereços que não estão aqui.
   *[parents] O professor ou a professora do seu filho ou da sua filha e outros funcionários também podem escrever-lhe de endereços que não estão aqui.
}
list-none-heading = Ainda não temos uma lista nossa
list-none = { $audience ->
    [patients] Estes são os endereços de { $organisation }. As pessoas que cuidam de si podem escrever-lhe de outros endereços.
   *[parents] Estes são os endereços de { $organisation }. O professor ou a professora do seu filho ou da sua filha e outros funcionários podem escrever-lhe de outros endereços.
}
list-empty = Ainda não há nenhum endereço aqui.
jump-nav = Partes da lista
group-office = { $audience ->
    [patients] A nossa secretaria
   *[parents] Secretaria da escola
}
group-urgent = Notícias urgentes
group-payments = Dinheiro e refeições
group-news = Notícias
group-clubs = Clubes, passeios e autocarros
group-reports = Avaliações e resultados
group-appointments = Consultas
group-other = Outros e-mails
group-organisation = De { $organisation }
purpose-office = Secretaria
purpose-absence = Faltas
purpose-urgent = Notícias urgentes e fechos
purpose-payments = Pagamentos
purpose-meals = { $audience ->
    [patients] Refeições
   *[parents] Refeições na escola
}
purpose-newsletter = Boletim de notícias
purpose-clubs = Clubes
purpose-trips = Passeios
purpose-transport = Autocarros e transporte
purpose-reports = { $audience ->
    [patients] Relatórios
   *[parents] Avaliações e reuniões de pais
}
purpose-results = Resultados
purpose-safeguarding = Bem-estar e proteção
purpose-admissions = { $audience ->
    [patients] Admissões
   *[parents] Vagas na escola (matrículas)
}
purpose-appointments = Consultas
purpose-other = Outros
reply-yes = Pode responder a este endereço.
reply-no = Ninguém lê as respostas.
reply-no-office = Ninguém lê as respostas. Escreva à secretaria.
reply-all-yes = Pode responder a todos estes.
reply-all-no = Ninguém lê as respostas a estes.
new-since = Novo desde { $date }.
used-since = Usamo-lo desde { $date }.
used-from = Vamos começar a usá-lo em { $date }.
used-until = Usamo-lo até { $date }.
platform-sends = { $platform } envia estes e-mails por nós.
shows-name = O seu telefone pode mostrar só o nome { $name }.
tag-shared = Partilhado
shared-look-for = { $audience ->
    [patients] Há outros que também usam este endereço. Procure no e-mail o nome { $name }.
   *[parents] Outras escolas também usam este endereço. Procure no e-mail o nome { $name }.
}
shared-also = { $audience ->
    [patients] Há outros que também usam este endereço.
   *[parents] Outras escolas também usam este endereço.
}
tag-paused = Em pausa
paused-since = Deixámos de o usar em { $date }.
paused-do-not-open = Por favor, não abra e-mails deste endereço enquanto aqui estiver esta nota.
paused-undo = Já o guardou? Apague-o dos seus contactos e de qualquer regra no seu e-mail.
retired-heading = Endereços que já não usamos
retired-until = Usámo-lo até { $date }.
seal-checked = Conferida
seal-unchecked = Ainda não conferida
checked-by = Esta lista foi conferida pela última vez em { $date }, por { $by }.
not-checked = { $audience ->
    [patients] Aqui ainda ninguém conferiu esta lista.
   *[parents] Na escola ainda ninguém conferiu esta lista.
}
save-heading = Como guardar o nosso contacto
save-step-press = Toque em “{ save-contact }”.
save-step-see = { $count ->
    [one] O seu telefone mostra um contacto com o nosso endereço.
    [many] O seu telefone mostra um contacto com { $count } de endereços.
   *[other] O seu telefone mostra um contacto com { $count } endereços.
}
save-step-keep = Toque em “Guardar” (ou “Salvar”), “Adicionar” ou “Criar novo contacto”.
save-again = Já nos guardou antes? Quando esta lista mudar, guarde outra vez e apague o contacto antigo.
save-not-enough = Ajuda, mas pode não chegar. Há um e-mail nosso na sua pasta de lixo ou de spam? Abra-o e toque em “Não é lixo” ou “Não é spam”.
save-after-list = { $count ->
    [one] Um contacto com o nosso endereço.
    [many] Um contacto com { $count } de endereços.
   *[other] Um contacto com { $count } endereços.
}
unsure-heading = Tem dúvidas sobre um e-mail?
fake-warning = Qualquer pessoa pode falsificar um endereço. Ele pode estar nesta lista e, mesmo assim, o e-mail pode ser de outra pessoa.
fake-ring = Se um e-mail pedir dinheiro ou uma palavra-passe (senha), não toque em nada nele. Ligue-nos para { $phone }.
fake-ask = Se um e-mail pedir dinheiro ou uma palavra-passe (senha), não toque em nada nele. Pergunte-nos primeiro, pessoalmente ou por telefone, para um número que já tenha.
files-heading = Ficheiros para programas de e-mail
files-intro = Para um computador, ou se cuida do e-mail de outras pessoas.
files-contacts = Contactos
file-contact = Um contacto com todos os endereços
file-contact-photo = { $audience ->
    [patients] O mesmo contacto, com a nossa imagem
   *[parents] O mesmo contacto, com o nosso emblema
}
file-contact-4 = O mesmo contacto, para programas mais recentes
file-outlook-contacts = Contactos para o Outlook
file-outlook-contacts-note = O Outlook só guarda três endereços num contacto, por isso pode haver mais do que um.
file-each = Um contacto para cada endereço
files-rules = Regras que evitam que os nossos e-mails vão para o spam
files-rules-warning = Estes ficheiros desligam o filtro de spam para os nossos endereços. Assim, também passa um e-mail de alguém que falsifique um deles.
files-rules-weak = Alguns dos nossos endereços ainda são fáceis de falsificar.
files-rules-unknown = Ainda não sabemos se os nossos endereços são fáceis de falsificar.
files-rules-last = Por isso, guarde primeiro o nosso contacto, e use estes ficheiros só se os nossos e-mails continuarem a não chegar.
file-gmail = Regras para o Gmail
file-gmail-note = Num computador: Definições (Configurações), depois Filtros, depois Importar filtros.
file-outlook-list = Lista para as definições de e-mail de lixo do Outlook
file-outlook-list-note = Para o programa Outlook num computador.
file-sieve = Regra para outros serviços de e-mail
file-sieve-note = Um ficheiro Sieve, por exemplo para Proton Mail ou Fastmail.
files-plain = Só os endereços
file-plain = Todos os endereços, um em cada linha
it-heading = Para as equipas de informática
it-intro = A mesma lista para sistemas de e-mail. Está assinada, para que uma máquina possa ver que ninguém a mudou.
it-json = A lista assinada (JSON)
it-text = Os endereços (texto simples)
it-keys = As nossas chaves
share-heading = { $audience ->
    [patients] Mostre a outra pessoa
   *[parents] Mostre a outro pai ou mãe
}
share-and-print = Partilhar e imprimir
qr-label = Código QR. O endereço também está escrito por baixo.
qr-scan = Leia com a câmara do telefone, ou escreva:
print-heading = Imprimir
print-letter = { $audience ->
    [patients] Carta para imprimir (A4)
   *[parents] Carta para levar para casa (A4)
}
print-letter-us = Carta em papel dos EUA
print-all = Tudo para imprimir
notice-delayed-heading = { $provider }? Os nossos e-mails estão atrasados
notice-delayed = Os e-mails para { $provider } chegam com atraso. Início: { $since }. Não precisa de fazer nada. Vão ser enviados outra vez.
notice-blocked-heading = { $provider }? Os nossos e-mails não lhe chegam
notice-blocked = { $provider } não aceita os nossos e-mails. Início: { $since }. Guardar o nosso contacto não muda isto. Estamos a tratar do assunto.
notice-blocked-ring = Está à espera de alguma coisa? Ligue-nos para { $phone }.
notice-junked-heading = { $provider }? Veja a sua pasta de spam
notice-junked = { $provider } põe os nossos e-mails na pasta de lixo ou de spam. Início: { $since }. Abra lá um deles e toque em “Não é lixo” ou “Não é spam”.
notice-resolved-heading = { $provider }? Os nossos e-mails já chegam
notice-resolved = Os e-mails para { $provider } já chegam outra vez. Desde: { $since }. Se faltar algum, pergunte-nos.
provider-short = { $id ->
    [outlook_com] Hotmail ou Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live e MSN
    [microsoft365] Microsoft 365 no trabalho ou nos estudos
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE e Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL e BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = O que mudou
feed-link = Seguir as mudanças (feed)
list-number = Lista { $number }.
history-title = O que mudou – { $school }
history-heading = O que mudou
history-lead = Cada mudança na nossa lista de endereços, a mais recente primeiro.
history-none = Ainda não mudou nada.
history-published = Lista { $number }
history-added = Novos:
history-retired = Já não usamos:
history-details = Mudámos outra coisa, como o nosso nome ou número de telefone.
history-same = Os endereços ficaram iguais.
history-paused-heading = Em pausa
history-paused = Por agora, deixámos de usar { $address }.
history-resumed-heading = De novo em uso
history-resumed = Usamos { $address } outra vez.
print-title = Imprimir – { $school }
print-lead = Tudo o que pode imprimir ou pôr num boletim de notícias.
print-letters = Carta
print-letters-note = { $audience ->
    [patients] Explica às pessoas como receber os nossos e-mails e mostra todos os nossos endereços.
   *[parents] Explica às famílias como receber os nossos e-mails e mostra todos os nossos endereços.
}
print-not-complete = { $audience ->
    [patients] Ainda não há carta, porque a nossa lista não está completa.
   *[parents] Ainda não há carta, porque a lista da escola não está completa.
}
print-code = O código
print-code-note = Leva à nossa página. Funciona melhor a preto sobre branco, com algum branco à volta.
print-code-drawing = Código como desenho (SVG)
print-code-picture = Código como imagem (PNG)
organisation-title = E-mails de { $name }
organisation-lead = { $audience ->
    [patients] Escolha o seu hospital ou clínica para ver de que endereços escreve.
   *[parents] Escolha a sua escola para ver de que endereços escreve.
}
organisation-schools = { $audience ->
    [patients] Hospitais e clínicas
   *[parents] Escolas
}
organisation-none = Ainda não há ninguém nesta lista.
organisation-it = Todas as listas, assinadas (JSON)
home-title = Encontre a sua escola – Hallpass
home-heading = Encontre a sua escola
home-lead = Veja de que endereços escreve a sua escola, hospital ou clínica, e tire os e-mails deles do spam.
home-many = { $count ->
    [one] Uma escola
    [many] { $count } de escolas
   *[other] { $count } escolas
}
home-empty = Ainda não há nenhuma lista aqui.
gone-title = { $school } fechou
gone-closed = Fechou em { $date }. Já não mantemos a sua lista de endereços.
gone-successors = Veja antes aqui:
gone-caution = { $audience ->
    [patients] Recebeu um e-mail em nome desta instituição? Não toque em nada nele. Pergunte primeiro.
   *[parents] Recebeu um e-mail em nome desta escola? Não toque em nada nele. Pergunte primeiro.
}
not-found-title = Não encontramos esta página
not-found-code = Escreveu um código de uma carta? Veja-o outra vez: tem ao todo 8 letras e números.
not-found-old = Um link pode ser antigo, ou pode faltar-lhe uma letra.
broken-title = Alguma coisa correu mal aqui
broken-lead = A culpa não é sua. Tente outra vez daqui a alguns minutos.
unavailable-title = Neste momento não estamos prontos
unavailable-lead = Tente outra vez daqui a alguns minutos.
