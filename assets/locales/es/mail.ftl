mail-school-lead = Algunos de nuestros correos acaban en el spam. Dígale a su correo cuáles son nuestros. Se tarda unos dos minutos.
mail-show-how = Enséñeme cómo
mail-title = ¿Qué correo usa? – { $school }
mail-heading = ¿Qué correo usa?
mail-lead = Después le mostramos solo los pasos para el suyo.
mail-type-label = ¿Qué viene después de la @ en su dirección de correo?
mail-type-why = Por ejemplo, gmail.com. Solo necesitamos eso: no escriba su propia parte. No guardamos lo que usted escribe.
mail-type-go = Seguir
mail-type-live = ¿No funciona la casilla? Elija de la lista, o vaya a { $site }.
mail-choose-heading = Elija el suyo
mail-choose-more = Más empresas de correo electrónico
mail-choose-none = ¿El suyo no está?
mail-slip-heading = ¿Quería decir { $meant }?
mail-slip-yes = Sí, es { $meant }
mail-slip-no = No, es { $typed }
mail-unknown-heading = No conocemos { $typed }
mail-unknown = ¿Es del trabajo o de los estudios? ¿O está su empresa de correo electrónico en esta lista?
mail-unreadable-heading = No hemos podido leerlo
mail-unreadable = Escriba solo lo que viene después de la @, por ejemplo gmail.com. O elija de la lista.
mail-of-heading = { $id ->
    [other] Recibir nuestros correos en cualquier correo
    [work] Recibir nuestros correos en el trabajo o los estudios
   *[some] Recibir nuestros correos en { $provider }
}
mail-of-title = { $id ->
    [other] Recibir nuestros correos en cualquier correo – { $school }
    [work] Recibir nuestros correos en el trabajo o los estudios – { $school }
   *[some] Recibir nuestros correos en { $provider } – { $school }
}
mail-of-lead-lasts = La mejor forma va primero. Funciona mucho tiempo: hágalo una vez y ya está.
mail-of-lead-helps = Aquí ninguna forma es una promesa. Cada una ayuda: haga todo lo que pueda.
mail-of-another = Otra empresa de correo electrónico
mail-where-heading = ¿Dónde lee su correo?
mail-where-android = Teléfono Android
mail-where-ios = iPhone o iPad
mail-where-computer = Ordenador (computadora)
mail-computer-first = Para esto necesita un ordenador (computadora), pero solo una vez. Envíese esta página y ábrala allí.
mail-email-page = Enviarme esta página por correo
mail-email-page-subject = Cómo recibir los correos de { $school }
mail-email-page-text = Abra esta página en un ordenador: { $address }
mail-computer-now = Ahora estoy en un ordenador
mail-by-hand = ¿No funciona el botón?
mail-with-file = Usar mejor un archivo
mail-open = Abrir { $program }
mail-open-part = Abrir { $program } ({ $number } de { $count })
mail-open-parts = Nuestras direcciones no caben en un solo botón. Haga estos pasos una vez con cada botón.
mail-save-file = Guardar nuestro archivo
mail-picture = Dibujo de la pantalla: { $words }
mail-also-called = También puede llamarse { $menu }.
mail-addresses-heading = Nuestras direcciones
mail-addresses-note = Toque una dirección para marcarla entera. Después, cópiela.
mail-addresses-none = Ahora no hay ninguna dirección que poner.
mail-copy = Copiar
mail-copy-all = Copiar todas
mail-copy-address = Copiar { $address }
mail-copied = Copiado
mail-shared-heading = { $count ->
    [one] Falta { $count } dirección. ¿Por qué?
    [many] Faltan { $count } de direcciones. ¿Por qué?
   *[other] Faltan { $count } direcciones. ¿Por qué?
}
mail-shared-why = { $audience ->
    [patients] Otros también usan esta dirección. Si la deja pasar, pasan también los correos de ellos.
   *[parents] Otras escuelas también usan esta dirección. Si la deja pasar, pasan también los correos de ellas.
}
mail-shared-add = Abrir { $program } también con estas direcciones
mail-notes-heading = Es bueno saberlo
mail-traps-heading = Cuidado con esto
mail-moves-heading = Estos buzones están cambiando
mail-move-some = Esto es sobre las direcciones que acaban en { $endings }.
mail-own-help = Ayuda de { $provider }
mail-undo-heading = Cómo quitar una dirección
mail-undo-why = Hágalo cuando ponemos una dirección en pausa o dejamos de usarla.
mail-worked-heading = ¿Ha funcionado?
mail-worked = { $audience ->
    [patients] Pídanos un correo de prueba. Ningún ajuste es una promesa: un correo puede quedar retenido igualmente.
   *[parents] Pida a la oficina de la escuela un correo de prueba. Ningún ajuste es una promesa: un correo puede quedar retenido igualmente.
}
mail-ask-test = Pedir un correo de prueba
mail-help-link = ¿Sigue sin llegar nada?
mail-in-app = ¿No pasa nada al pulsar un botón? Abra esta página en su navegador, como Chrome o Safari.
mail-in-app-seen = Está dentro de otra aplicación. Puede que no guarde nuestro contacto ni nuestros archivos. Abra antes esta página en su navegador, como Chrome o Safari.
mail-work-subject = Por favor, dejen pasar los correos de { $school }
mail-work-text =
    Hola:

    los correos de { $school } no me llegan, o acaban en el spam. Por favor, déjenlos pasar. Estas son las direcciones exactas:

    { $addresses }

    Por favor, no dejen pasar más que estas direcciones, y mantengan los controles (SPF, DKIM y DMARC).
    La lista con firmas para máquinas está aquí: { $list }

    Gracias
mail-work-send = Enviar este mensaje
mail-send-office = { $audience ->
    [patients] Enviarnos esto
   *[parents] Enviar esto a la oficina
}
mail-ring-office = Llámenos al { $phone } y diga:
mail-tell-office = { $audience ->
    [patients] Pregúntenos, y diga:
   *[parents] Pregunte en la oficina de la escuela, y diga:
}
mail-test-subject = Por favor, envíenme un correo de prueba
mail-test-text = Por favor, envíen un correo de prueba a esta dirección. He preparado mi correo para que lleguen los suyos. Gracias.
mail-check-subject = ¿Es correcta mi dirección de correo?
mail-check-text = Por favor, miren qué dirección de correo tienen de mí. ¿Es esta desde la que escribo? Gracias.
mail-stopped-subject = Puede que sus correos para mí estén parados
mail-stopped-text = Puede que yo haya pulsado «Spam» o «Cancelar suscripción» en uno de sus correos. Por favor, miren si mi dirección está en una lista de personas que ya no reciben correos. Puede llamarse «suppression», «bounce» o «unsubscribe». Por favor, quítenme de ella. Gracias.
mail-spam-subject = Su correo de prueba estaba en mi spam
mail-spam-text = Su correo de prueba estaba en mi carpeta de spam. He indicado que no es spam y he hecho los pasos de su página. Por favor, envíen uno más. Gracias.
mail-nothing-subject = Su correo de prueba no ha llegado
mail-nothing-text = Su correo de prueba no ha llegado. No está en mi bandeja de entrada ni en el spam. ¿Les ha vuelto con un error? Por favor, pregunten a las personas que se ocupan de su correo qué ha pasado con él. Gracias.
mail-help-title = ¿Sigue sin llegar nada? – { $school }
mail-help-heading = ¿Sigue sin llegar nada?
mail-help-lead = Vaya pregunta por pregunta. La mayoría encuentra aquí la respuesta.
mail-help-address-heading = ¿Tenemos bien su dirección?
mail-help-address = Basta una letra mal. Pregúntenos qué dirección tenemos de usted.
mail-help-stopped-heading = ¿Ha pulsado alguna vez «Spam» o «Cancelar suscripción»?
mail-help-stopped = Entonces puede que ya nadie le envíe nada. Usted no puede cambiarlo en su correo. Nosotros sí.
mail-help-blocked-heading = ¿Nos ha bloqueado?
mail-help-blocked = Mire en la configuración de su correo las direcciones bloqueadas y las reglas o filtros. ¿Está ahí una nuestra? Quítela.
mail-help-full-heading = ¿Está lleno su buzón?
mail-help-full = Un buzón lleno rechaza los correos nuevos. Borre lo que no necesite. Después vacíe la papelera y la carpeta de spam.
mail-help-held-heading = ¿Se quedan retenidos nuestros correos?
mail-help-held = Mire en la configuración del spam. ¿El spam se borra o se rechaza? Cámbielo para que vaya a una carpeta. Busque también una lista llamada cuarentena.
mail-help-steps-heading = ¿Ha hecho los pasos para su correo?
mail-help-steps = Se tarda unos dos minutos.
mail-help-test-heading = Ahora pida un correo de prueba
mail-help-test = Espere a que lo enviemos. Después mire en la bandeja de entrada y en la carpeta de spam o correo no deseado. ¿Dónde está?
mail-help-inbox-heading = En mi bandeja de entrada
mail-help-inbox = ¡Muy bien! Funciona. Vuelva a nuestra página cuando cambie la lista.
mail-help-spam-heading = En el spam o correo no deseado
mail-help-spam = Ábralo e indique que no es spam. Después haga los pasos para su correo y pida uno más.
mail-help-nothing-heading = En ningún sitio
mail-help-nothing = Entonces algo detiene nuestros correos por el camino. Usted no puede hacer más en su correo. Tenemos que preguntar nosotros a las personas que los envían.
mail-print-heading = Pasos para su correo
mail-print-note = También puede imprimir los pasos para cada empresa de correo electrónico. Elija una e imprima su página.
