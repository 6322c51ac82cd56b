sheet-reason = { $audience ->
    [patients] Algunos de nuestros correos acaban en el spam. Así, hay personas que no se enteran de sus citas y resultados.
   *[parents] Algunos de nuestros correos acaban en el spam. Así, hay familias que no se enteran de cierres, excursiones y comidas.
}
sheet-step-open = Apunte con la cámara del teléfono al código, o escriba la dirección de debajo.
sheet-step-save = Pulse «Guardar nuestro contacto».
sheet-step-junk = ¿Hay un correo nuestro en su spam? Pulse «No es spam».
sheet-addresses = Algunas de nuestras direcciones
sheet-more = { $count ->
    [one] Hay { $count } dirección más en nuestra página.
    [many] Hay { $count } de direcciones más en nuestra página.
   *[other] Hay { $count } direcciones más en nuestra página.
}
sheet-fake = Cualquiera puede falsificar un correo. Si le pide dinero o una contraseña, llámenos antes: { $phone }
sheet-fake-ask = Cualquiera puede falsificar un correo. Si le pide dinero o una contraseña, pregúntenos antes.
sheet-scan = Escanee esto y pulse «Guardar nuestro contacto».
sheet-check = ¿Duda de un correo? Compruébelo aquí también.
sheet-phone = Teléfono: { $phone }
sheet-poster-scan = Apunte con la cámara del teléfono al código.
sheet-poster-type = O escriba esta dirección:
sheet-poster-begins = Mire la dirección de la página que se abre. Debe empezar por { $address }
sheet-poster-else = Si no es así, cierre la página y díganoslo. Puede que alguien haya pegado una pegatina encima del código.
sheet-poster-never = Nuestra página nunca pide una contraseña ni dinero.
sheet-unchecked = Esta traducción la hizo un ordenador. Nadie la ha revisado todavía.
sheet-unchecked-half = Esta traducción la hizo un ordenador. Nadie la ha revisado todavía. El texto en inglés está en la otra mitad de la hoja.
sheet-unchecked-short = Traducido por un ordenador, sin revisar todavía.
sheet-test-title = Página de prueba para etiquetas { $sheet }
sheet-test-print = Imprima esta página en papel normal, al 100 %. No elija «Ajustar a la página».
sheet-test-hold = Póngala sobre una hoja de etiquetas y sujete las dos contra una ventana.
sheet-test-right = ¿Los marcos quedan demasiado a la derecha? Entonces mueva las etiquetas a la derecha con un número bajo cero, por ejemplo -1.5.
sheet-test-down = ¿Quedan demasiado abajo? Entonces mueva las etiquetas hacia abajo con un número bajo cero.
sheet-test-ruler = Esta línea debe medir { $length } mm.
sheet-test-moved = Movidas { $dx } mm a la derecha y { $dy } mm hacia abajo.
text-newsletter = Algunos de nuestros correos acaban en el spam. Usted puede ayudar: vaya a { $address } y pulse «Guardar nuestro contacto». Allí están todas las direcciones de correo de { $school }. Cualquiera puede falsificar un correo. Si le pide dinero o una contraseña, llámenos al { $phone } antes de contestar.
text-newsletter-ask = Algunos de nuestros correos acaban en el spam. Usted puede ayudar: vaya a { $address } y pulse «Guardar nuestro contacto». Allí están todas las direcciones de correo de { $school }. Cualquiera puede falsificar un correo. Si le pide dinero o una contraseña, pregúntenos antes de contestar.
text-signature = ¿Recibe todos nuestros correos? Estas son nuestras direcciones: { $address }
