widget-title = Os endereços de e-mail de { $school }
widget-open = Ver todos os nossos endereços e o que fazer
widget-link = Ver que endereços de e-mail usa { $school }
widget-count = { $count ->
    [one] Escrevemos de { $count } endereço.
    [many] Escrevemos de { $count } de endereços.
   *[other] Escrevemos de { $count } endereços.
}
widget-count-partial = { $count ->
    [one] Até agora há { $count } endereço na nossa lista.
    [many] Até agora há { $count } de endereços na nossa lista.
   *[other] Até agora há { $count } endereços na nossa lista.
}
widget-paused = { $count ->
    [one] { $count } deles está em pausa. Por favor, por agora não abra e-mails desse endereço.
    [many] { $count } deles estão em pausa. Por favor, por agora não abra e-mails desses endereços.
   *[other] { $count } deles estão em pausa. Por favor, por agora não abra e-mails desses endereços.
}
widget-languages = Noutras línguas:
widget-address = A nossa página: { $address }
widget-missing = Esta caixa está vazia. A lista que estava aqui mudou de lugar.
copy-dated = Isto é uma cópia de { $date }. Os endereços podem mudar. { $link }
copy-link = Ver a lista como está agora
copy-heading = Os nossos e-mails
copy-newsletter = Como receber os e-mails de { $school }? Veja que endereços usamos e como evitar que os e-mails vão para o spam: { $address }
embed-title = Pôr a nossa lista num site – { $school }
embed-heading = Pôr a nossa lista num site
embed-lead = { $audience ->
    [patients] Para quem trata do site. As pessoas veem quem lhes escreve no sítio onde procuram primeiro.
   *[parents] Para quem trata do site da escola. Os pais veem quem lhes escreve no sítio onde procuram primeiro.
}
embed-promise = Não tem cookies e não conta ninguém. Quando a lista muda, o site mostra-o logo.
embed-built-heading = Com que é feito o seu site?
embed-built-hint = Toque num nome. Depois mostramos-lhe a forma que funciona lá.
embed-built-html = O nosso próprio HTML
embed-built-someone = Outra pessoa trata disso por nós
embed-built-other = Outra coisa
embed-with = Com { $builder }
embed-use = Usar a forma { $number }
embed-else = Não funciona? Usar a forma { $number }
embed-tried = Experimentámos isto com { $version } em { $date }.
embed-not-tried = Ainda não experimentámos isto. Guarde a sua página e veja como fica.
embed-wordpress = Cole o link sozinho numa linha. O WordPress faz a caixa por si.
embed-wix = Acrescente a parte a que o Wix chama “Embed HTML”. Ponha lá o código e estique-a até à altura toda.
embed-squarespace = Acrescente um bloco “Code” e ponha lá o código. Alguns planos não têm este bloco.
embed-google-sites = Toque em “Insert”, depois “Embed”, depois “Embed code”. Ponha lá o código.
embed-builder = Numa caixa de texto, procure um botão como “HTML”, “Source” ou “</>”. Ponha lá o código. Não há esse botão? Então copie o texto.
embed-html = Ponha o código onde a caixa deve ficar.
embed-someone = Envie esta mensagem a essa pessoa. Tem tudo o que é preciso.
embed-other = Experimente as formas por esta ordem: primeiro 1, depois 3, depois 4. A forma 5 funciona em todo o lado.
embed-message-subject = Uma caixa para o nosso site
embed-message = Por favor, ponham a lista dos nossos endereços de e-mail no nosso site. Aqui está como se faz, com o código para copiar: { $address }
embed-ways-heading = As cinco formas
embed-way-link = Forma 1: colar um link
embed-way-element = Forma 2: um script
embed-way-frame = Forma 3: uma moldura
embed-way-copy = Forma 4: um texto para copiar
embed-way-button = Forma 5: um botão, um cartaz ou uma frase
embed-way-link-note = Para WordPress e outros sites que transformam links em caixas. Não é preciso fazer mais nada.
embed-way-element-note = A melhor forma, se puder acrescentar scripts. A caixa fica com a altura de que precisa. É igual em todos os sites.
embed-way-frame-note = Para sites que deixam acrescentar HTML mas não scripts. A caixa fica com a altura que lhe der. Se a lista crescer, tem uma barra para deslizar.
embed-way-frame-script = Também pode acrescentar scripts? Acrescente esta linha uma vez. Então a moldura fica com a altura de que precisa.
embed-way-copy-note = Para sites que tiram scripts e molduras. É uma cópia e não muda sozinha. Copie-a outra vez quando a lista mudar.
embed-way-copy-feed = Pode seguir as mudanças com o nosso feed.
embed-way-button-note = Para sites onde só se podem acrescentar imagens e links, e para o seu boletim.
embed-button-code = O código do botão
embed-button-svg = O botão como desenho (SVG)
embed-button-png = O botão como imagem (PNG)
embed-button-link = Guarde a imagem, ponha-a na sua página e faça-a levar a este endereço:
embed-newsletter = Uma frase para o seu boletim
embed-poster = Cartazes e cartas para imprimir
embed-code = Código para copiar
embed-preview = Como fica a forma { $number }
embed-look-heading = Tamanho e cores
embed-view = Tamanho
embed-view-full = Com todos os endereços
embed-view-compact = Pequeno
embed-theme = Cores
embed-theme-auto = Claras ou escuras, como preferir quem visita
embed-theme-light = Sempre claras
embed-theme-dark = Sempre escuras
embed-languages = Para outra língua, abra esta página nessa língua.
it-embed-heading = Se o seu site tem uma Content-Security-Policy
it-embed-note = Acrescente o nosso endereço a estas regras. Não é preciso mais nada: nem scripts nem estilos embutidos.
it-embed-way = Forma { $number }
it-embed-pinned = O nome do script e o seu valor integrity pertencem a uma versão. Nunca muda, e guardamos todas as versões. Decide quando quer passar para uma mais recente.
it-embed-sandbox = A moldura não precisa de cookies, de armazenamento nem de nenhum dos direitos que uma sandbox retira. Sem popups, mostra o seu endereço para copiar.
