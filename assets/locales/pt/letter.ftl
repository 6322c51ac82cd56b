letter-title = Como receber os e-mails de { $school }
letter-heading = Como receber os nossos e-mails
letter-greeting = { $audience ->
    [patients] Caro paciente,
   *[parents] Caros pais e encarregados de educação,
}
letter-reason = { $audience ->
    [patients] Alguns dos nossos e-mails vão parar à pasta de spam. Assim, há pessoas que perdem notícias sobre consultas e resultados. Quando o seu e-mail conhece os nossos endereços, deixa entrar os nossos e-mails. Demora cerca de dois minutos.
   *[parents] Alguns dos nossos e-mails vão parar à pasta de spam. Assim, há famílias que perdem notícias sobre o fecho da escola, passeios e refeições. Quando o seu e-mail conhece os nossos endereços, deixa entrar os nossos e-mails. Demora cerca de dois minutos.
}
letter-steps = O que fazer
letter-step-open = Aponte a câmara do telefone para o código quadrado, ou escreva no navegador o endereço que está por baixo do código.
letter-step-save = Toque em “Guardar o nosso contacto”. Um só contacto tem todos os nossos endereços.
letter-step-junk = Veja a sua pasta de spam (ou “Lixo”). Se lá estiver um e-mail nosso, toque em “Não é spam” ou “Não é lixo”.
letter-code = Código QR para { $address }. O endereço também está escrito por baixo.
letter-warning = Qualquer pessoa pode falsificar o nome e o endereço de um e-mail. Se um e-mail pedir dinheiro, uma palavra-passe (senha) ou dados bancários, ligue-nos para { $phone } antes de responder.
letter-warning-ask = Qualquer pessoa pode falsificar o nome e o endereço de um e-mail. Se um e-mail pedir dinheiro, uma palavra-passe (senha) ou dados bancários, pergunte-nos primeiro, pessoalmente ou por telefone, para um número que já tenha.
letter-table = Os endereços que usamos
letter-table-name = Para que serve
letter-table-address = Endereço de e-mail
letter-note-paused = Em pausa desde { $date }: por agora, não abra e-mails deste endereço
letter-note-since = A partir de { $date }
letter-note-until = Até { $date }
letter-note-shared = { $audience ->
    [patients] Há outros que também usam este endereço
   *[parents] Outras escolas também usam este endereço
}
letter-note-shared-name = { $audience ->
    [patients] Há outros que também o usam: procure o nome “{ $name }”
   *[parents] Outras escolas também o usam: procure o nome “{ $name }”
}
letter-newest = Esta lista pode mudar. A mais recente está sempre em { $address }
letter-checked = Conferida pela última vez em { $date }, por { $by }.
letter-reference = Lista { $number } de { $date }. Código { $code }
letter-page = Página { $n } de { $m }
letter-crest = Emblema: { $school }
letter-draft = RASCUNHO: esta lista ainda não está completa. Não enviar.
