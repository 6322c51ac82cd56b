letter-title = Cómo recibir los correos de { $school }
letter-heading = Cómo recibir nuestros correos
letter-greeting = { $audience ->
    [patients] Estimado paciente:
   *[parents] Queridas familias:
}
letter-reason = { $audience ->
    [patients] Algunos de nuestros correos acaban en la carpeta de spam. Así, hay personas que no se enteran de sus citas y resultados. Si su correo conoce nuestras direcciones, deja entrar nuestros mensajes. Se tarda unos dos minutos.
   *[parents] Algunos de nuestros correos acaban en la carpeta de spam. Así, hay familias que no se enteran de cierres de la escuela, excursiones y comidas. Si su correo conoce nuestras direcciones, deja entrar nuestros mensajes. Se tarda unos dos minutos.
}
letter-steps = Qué hay que hacer
letter-step-open = Apunte con la cámara del teléfono al código cuadrado, o escriba en el navegador la dirección que está debajo del código.
letter-step-save = Pulse «Guardar nuestro contacto». Un solo contacto tiene todas nuestras direcciones.
letter-step-junk = Mire en la carpeta de spam (o «Correo no deseado»). Si hay un correo nuestro, pulse «No es spam» o «No es correo no deseado».
letter-code = Código QR de { $address }. La dirección también está escrita debajo.
letter-warning = Cualquiera puede falsificar el nombre y la dirección de un correo. Si un correo le pide dinero, una contraseña o datos del banco, llámenos al { $phone } antes de contestar.
letter-warning-ask = Cualquiera puede falsificar el nombre y la dirección de un correo. Si un correo le pide dinero, una contraseña o datos del banco, pregúntenos primero, en persona o llamando a un número que ya tenga.
letter-table = Las direcciones que usamos
letter-table-name = Para qué es
letter-table-address = Dirección de correo electrónico
letter-note-paused = En pausa desde el { $date }: por ahora, no abra correos de esta dirección
letter-note-since = Desde el { $date }
letter-note-until = Hasta el { $date }
letter-note-shared = { $audience ->
    [patients] Otros también usan esta dirección
   *[parents] Otras escuelas también usan esta dirección
}
letter-note-shared-name = { $audience ->
    [patients] Otros también la usan: busque el nombre «{ $name }»
   *[parents] Otras escuelas también la usan: busque el nombre «{ $name }»
}
letter-newest = Esta lista puede cambiar. La más nueva está siempre en { $address }
letter-checked = Última revisión: { $date }. La hizo: { $by }.
letter-reference = Lista { $number } del { $date }. Código { $code }
letter-page = Página { $n } de { $m }
letter-crest = Escudo: { $school }
letter-draft = BORRADOR: esta lista todavía no está completa. No la envíe.
