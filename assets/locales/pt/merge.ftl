merge-to = { $audience ->
    [patients] Para
   *[parents] À família de
}
merge-heading = { $audience ->
    [patients] Cartas com nomes
   *[parents] Cartas com nomes, turma a turma
}
merge-lead = { $audience ->
    [patients] Traga uma lista de nomes. Cada nome fica numa carta na língua certa, no lugar onde o envelope tem a janela.
   *[parents] Traga a lista de uma turma. O nome de cada criança fica numa carta na língua da família, pronta para a mochila ou para um envelope com janela.
}
merge-promise = Os nomes ficam neste computador. O seu navegador faz todo o trabalho aqui mesmo. Nenhum nome é enviado, nem para nós nem para mais ninguém.
merge-begin = Começar com uma lista
merge-not-loaded = Não foi possível carregar esta parte. Carregue a página outra vez e tente de novo.
merge-too-old = Este navegador é demasiado antigo para isto. Use uma versão atual do Edge, Chrome, Firefox ou Safari. Todas as outras cartas desta página funcionam em qualquer navegador.
merge-list = A sua lista
merge-list-note = { $audience ->
    [patients] Uma linha para cada pessoa: nome, grupo e língua.
   *[parents] Uma linha para cada criança: nome, turma e língua falada em casa. Pode guardar uma lista assim a partir do SIMS, Arbor ou Bromcom, ou escrevê-la no Excel.
}
merge-file = Um ficheiro com a lista
merge-file-hint = Tem de ser um ficheiro CSV. No Excel: “Ficheiro” (ou “Arquivo”), “Guardar Como” (ou “Salvar como”), “CSV UTF-8”. Também pode largar o ficheiro aqui. O máximo são { $max } nomes.
merge-paste = Ou cole a lista aqui
merge-paste-hint = No Excel, selecione as células, copie-as e cole-as nesta caixa.
merge-read = Ler o que colei
merge-bad-empty = Não há nomes nesta lista. Traga uma lista com uma linha para cada nome.
merge-bad-size = Este ficheiro é grande demais para uma lista de nomes. O máximo são { $max } MB. Escolha outro ficheiro.
merge-bad-workbook = Este é um ficheiro do Excel ou de outro programa, não um ficheiro CSV. Abra-o nesse programa, toque em “Ficheiro” (ou “Arquivo”), “Guardar Como” (ou “Salvar como”), escolha “CSV UTF-8” e traga esse ficheiro. Ou copie as células e cole-as em baixo.
merge-bad-file = Não conseguimos ler este ficheiro. Guarde primeiro a lista como CSV. No Excel: “Ficheiro” (ou “Arquivo”), “Guardar Como” (ou “Salvar como”), “CSV UTF-8”.
merge-bad-many = São demasiados nomes de uma vez: { $count }. O máximo são { $max }. Divida a lista e faça uma parte depois da outra.
merge-found = O que lemos
merge-names = Nomes
merge-classes = { $audience ->
    [patients] Grupos
   *[parents] Turmas
}
merge-languages = Línguas
merge-left-out = Linhas que ficam de fora
merge-line = Linha { $line }
merge-line-no-name = Falta o nome. Ponha-o na sua lista, ou deixe a linha de fora.
merge-line-long = O nome é comprido demais para uma carta. Esta é a coluna certa?
merge-line-quote = Uma aspa (") abre aqui e nunca fecha. Tire-a da sua lista.
merge-line-above = Esta linha está por cima dos títulos.
merge-line-more = Linhas que não se veem aqui: { $count }
merge-preview = As primeiras cartas
merge-columns = O que está em cada coluna?
merge-column-name = Nome
merge-column-second = Segunda parte do nome
merge-column-class = { $audience ->
    [patients] Grupo
   *[parents] Turma
}
merge-column-language = Língua
merge-column-none = Nenhuma
merge-column-number = Coluna { $number }
merge-column-headings = A primeira linha tem títulos, não um nome
merge-choose = Que carta para cada língua?
merge-choose-note = Onde diz “Por favor, confira”, não tivemos a certeza. Uma língua que não temos recebe a carta em inglês.
merge-choose-said = Na sua lista
merge-choose-letter = Carta
merge-choose-empty = Nada
merge-choose-check = Por favor, confira
merge-how = Que cartas?
merge-kind = Tipo de carta
merge-paper = Papel
merge-sides = A impressora imprime
merge-sides-both = dos dois lados
merge-sides-one = só de um lado
merge-separators = { $audience ->
    [patients] Pôr antes de cada grupo uma folha com o nome do grupo
   *[parents] Pôr antes de cada turma uma folha com o nome da turma
}
merge-ticks = Pôr nela a lista dos nomes, para assinalar
merge-counts = Quanto há para imprimir
merge-counts-letters = Cartas
merge-counts-pages = Páginas em cada carta
merge-counts-sheets = Folhas de papel
merge-counts-half = Folhas com cartas de meia página
merge-counts-slips = Folhas com papelinhos
merge-counts-between = { $audience ->
    [patients] Folhas entre os grupos
   *[parents] Folhas entre as turmas
}
merge-counts-total = Total
merge-counts-note = Não precisa de nomes? As cartas de meia página e os papelinhos poupam papel: imprima-os mais acima. As duas últimas colunas dizem de quantas folhas precisa.
merge-counts-copy = Copiar a tabela
merge-not-fetched = Não foi possível ir buscar a carta: { $language }. Veja se tem internet e tente outra vez.
merge-no-letter = Não há aqui uma carta nesta língua: { $language }. Escolha mais acima outra carta para esta língua.
merge-again = Tentar de novo
merge-make = Fazer as cartas
merge-making = As cartas estão a ser feitas …
merge-ready = As cartas estão prontas.
merge-save = Guardar as cartas (PDF)
merge-print-both = Imprima o ficheiro a 100 %, dos dois lados, virando a folha pelo lado comprido.
merge-print-one = Imprima o ficheiro a 100 %, só de um lado.
merge-pages = Páginas
merge-size = Tamanho
merge-not-made = Não foi possível fazer as cartas. Carregue a página outra vez e tente de novo. Sem nomes, pode imprimi-las mais acima.
merge-title = Cartas com nomes – { $school }
merge-no-class = { $audience ->
    [patients] Sem grupo
   *[parents] Sem turma
}
merge-sent = O que saiu deste computador
merge-sent-names = Nomes que saíram deste computador
merge-sent-files = Ficheiros recebidos deste site
merge-sent-note = Estes são os endereços dos ficheiros. Não há nenhum nome neles.
