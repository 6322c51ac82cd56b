together-link = { $audience ->
    [patients] Mais do que uma clínica? Guarde todos os contactos de uma vez
   *[parents] Filhos em duas escolas? Guarde todos os contactos de uma vez
}
together-title = Contactos de mais do que uma escola – Hallpass
together-heading = { $audience ->
    [patients] Mais do que um hospital ou clínica?
   *[parents] Mais do que uma escola?
}
together-lead = { $audience ->
    [patients] Escolha-os todos aqui. Depois guarde todos os contactos de uma vez.
   *[parents] Escolha-as todas aqui. Depois guarde todos os contactos de uma vez.
}
together-chosen-heading = { $audience ->
    [patients] O que escolheu
   *[parents] As suas escolas
}
together-none = { $audience ->
    [patients] Ainda não escolheu nenhum. Procure o primeiro aqui em baixo.
   *[parents] Ainda não escolheu nenhuma. Procure a primeira aqui em baixo.
}
together-take = Tirar
together-take-label = Tirar: { $school }
together-save = { $count ->
    [one] Guardar o contacto
    [many] Guardar { $count } de contactos
   *[other] Guardar { $count } contactos
}
together-save-note = { $audience ->
    [patients] O seu telefone mostra todos os contactos. Toque em “Guardar” (ou “Salvar”) ou “Adicionar todos”. Se mostrar só um, abra a página de cada hospital ou clínica e guarde lá o contacto.
   *[parents] O seu telefone mostra todos os contactos. Toque em “Guardar” (ou “Salvar”) ou “Adicionar todos”. Se mostrar só um, abra a página de cada escola e guarde lá o contacto.
}
together-add-heading = { $audience ->
    [patients] Juntar um hospital ou uma clínica
   *[parents] Juntar uma escola
}
together-add-label = Escreva o nome, a localidade ou o código postal
together-add-button = Procurar
together-found = Toque no nome certo.
together-found-none = Não encontrámos nada. Tente só com uma parte do nome, ou só com a localidade.
together-found-many = Há mais resultados. Escreva mais letras do nome, ou também a localidade.
together-full = { $count ->
    [one] Aqui pode escolher { $count }.
    [many] Aqui pode escolher { $count }. Para juntar mais, tire primeiro alguma coisa.
   *[other] Aqui pode escolher { $count }. Para juntar mais, tire primeiro alguma coisa.
}
together-missing = Uma das suas escolhas já não está aqui. Por isso tirámo-la da sua lista.
together-list-heading = Todos os endereços
together-private = Não anotamos o que escolhe. Quando fechar esta página, a escolha desaparece.
together-elsewhere = Para guardar vários contactos de uma vez, vá a esta página:
