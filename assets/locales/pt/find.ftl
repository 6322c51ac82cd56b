find-label = Escreva o nome da sua escola, hospital ou clínica
find-hint = Ou escreva a localidade, o código postal ou o código de uma carta.
find-button = Procurar
find-nothing-typed = Escreva um nome e toque em Procurar.
find-too-short = Por favor, escreva um pouco mais.
find-some = { $count ->
    [one] Encontrámos { $count } resultado.
    [many] Encontrámos { $count } de resultados.
   *[other] Encontrámos { $count } resultados.
}
find-many = Encontrámos { $total } resultados. Aqui estão os primeiros { $shown }. Escreva mais letras do nome, ou também a localidade.
find-none = Não encontrámos nada.
find-none-letters = Veja as letras outra vez. Um erro não faz mal, muitos fazem.
find-none-town = Tente só com uma parte do nome, ou só com a localidade.
find-none-code = Tem uma carta nossa? Escreva o código que está por baixo do quadrado, por exemplo K7M2 XW4P.
find-none-absent = Talvez a sua escola ainda não use estas páginas. Pergunte na secretaria.
find-late = Toque em Procurar para ver a resposta.
find-closed = fechada
find-kind = { $kind ->
    [nursery] creche ou jardim de infância
    [infant] escola dos mais novos
    [junior] escola dos anos seguintes
    [primary] escola primária
    [middle] escola intermédia
    [secondary] escola secundária
    [all-through] escola para todas as idades
    [special] escola especial
    [college] escola profissional
    [hospital] hospital
    [clinic] clínica
   *[other] escola
}
find-elsewhere = Para procurar a sua escola, vá a esta página:
find-by-words = Procurar por nome, localidade ou código postal
find-letters = Escolas pela primeira letra
