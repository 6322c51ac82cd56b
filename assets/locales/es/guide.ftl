guide-name-other = Otra empresa de correo electrónico
guide-name-work = Correo del trabajo o de los estudios
guide-step-open-link = { $filled ->
    [yes] Pulse este botón. Abre { $program } con nuestras direcciones ya escritas.
   *[no] Pulse este botón. Abre la página correcta de { $program }.
}
guide-step-open-site = Abra { $program } en un ordenador (computadora), en el navegador. Inicie sesión.
guide-step-open-app = Abra la aplicación { $program } en su teléfono.
guide-step-open-program = Abra { $program } en su ordenador.
guide-step-open-phone-settings = Abra los ajustes de su teléfono.
guide-step-open-settings = Abra la configuración de su correo.
guide-step-open-spam-folder = Abra la carpeta de spam. También puede llamarse «Correo no deseado».
guide-step-say-not-spam = Indique que no es spam, o mueva el correo a la bandeja de entrada.
guide-step-open-folder = Abra la carpeta { $folder }.
guide-step-look-in-folder = Busque nuestros correos también en { $folder }.
guide-step-open-message = Abra un correo nuestro.
guide-step-select-message = Marque un correo nuestro. No hace falta abrirlo.
guide-step-hold-message = Mantenga pulsado un correo nuestro.
guide-step-right-click-message = Pulse un correo nuestro con el botón derecho del ratón.
guide-step-move-message = Mueva el correo a { $folder }.
guide-step-press-name = Pulse nuestro nombre o nuestra imagen, arriba en el correo.
guide-step-press = Pulse { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Pulse la rueda dentada.
    [dots] Pulse los tres puntos.
    [lines] Pulse las tres rayas. Abren el menú.
    [plus] Pulse el signo más.
    [pencil] Pulse el lápiz.
    [bin] Pulse la papelera.
    [person] Pulse su propia imagen o sus iniciales.
   *[arrow] Pulse la flecha pequeña que apunta hacia abajo.
}
guide-step-choose = Elija { $menu }.
guide-step-go-to = Vaya a { $path }.
guide-step-set = Junto a { $field }, elija { $menu }.
guide-step-tick = Marque { $menu }.
guide-step-untick = Quite la marca de { $menu }.
guide-step-switch-on = Active { $menu }.
guide-step-switch-off = Desactive { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Escriba un nombre en { $field }, por ejemplo «Hospital».
   *[parents] Escriba un nombre en { $field }, por ejemplo «Escuela».
}
guide-step-type-address = Copie una de nuestras direcciones y póngala en { $field }.
guide-step-paste-all-with-or = Copie todas nuestras direcciones y póngalas en { $field }. La palabra OR tiene que estar entre ellas.
guide-step-paste-all-lines = Copie todas nuestras direcciones y póngalas en { $field }, una en cada línea.
guide-step-press-enter = Pulse la tecla Intro (Enter).
guide-step-repeat-for-each = Haga lo mismo con cada una de nuestras otras direcciones.
guide-step-scroll-down = Baje hasta el final de la página.
guide-step-wait = { $count ->
    [one] Espere. Puede tardar { $count } minuto en empezar.
    [many] Espere. Puede tardar hasta { $count } de minutos en empezar.
   *[other] Espere. Puede tardar hasta { $count } minutos en empezar.
}
guide-step-save-file = Pulse este botón. Guarda nuestro archivo en su ordenador.
guide-step-choose-file = Elija el archivo que acaba de guardar.
guide-step-save-contact = Guarde nuestro contacto desde esta página.
guide-step-save-contact-in = Guarde nuestro contacto desde esta página. Elija su cuenta { $account }, no solo el teléfono.
guide-step-open-contacts = Abra sus contactos.
guide-step-delete-from-contact = Borre esta dirección de nuestro contacto.
guide-step-find-address = Busque en la lista el sitio donde está la dirección que quiere quitar.
guide-step-take-address-out = Quite solo esta dirección. Deje las demás.
guide-step-send-message = Envíe este mensaje a las personas que se ocupan del correo en su trabajo. Está listo para copiar.
guide-step-take-off-blocked = Busque una lista de direcciones bloqueadas. ¿Está ahí una nuestra? Quítela.
guide-step-mailbox-first = Haga primero los pasos para su dirección de correo. { $program } solo muestra lo que hay allí.
guide-way-rule = Hacer una regla en { $provider }
guide-way-exact-list = Poner nuestras direcciones en su lista de { $provider }
guide-way-contact = Guardar nuestro contacto
guide-way-trust-contacts = Decir a { $provider } que deje pasar a sus contactos
guide-way-not-junk = Sacar un correo del spam
guide-way-primary = Mover nuestros correos a la pestaña principal
guide-way-spam-to-folder = Dejar que { $provider } guarde el spam en una carpeta
guide-way-unblock = Mirar que no estemos bloqueados
guide-way-ask-work = Preguntar a las personas que se ocupan de su correo
guide-effect-lasts = Funciona mucho tiempo
guide-effect-helps = Ayuda
guide-effect-once = Solo un correo
guide-surface-web = { $program } en un ordenador, en el navegador
guide-surface-android = { $program } en un teléfono Android
guide-surface-ios = { $program } en un iPhone o iPad
guide-surface-desktop = { $program } como programa en un ordenador
guide-limit-rules = { $count ->
    [one] Puede tener { $count } regla.
    [many] Puede tener hasta { $count } de reglas.
   *[other] Puede tener hasta { $count } reglas.
}
guide-limit-addresses = { $count ->
    [one] En la lista cabe { $count } dirección.
    [many] En la lista caben hasta { $count } de direcciones.
   *[other] En la lista caben hasta { $count } direcciones.
}
guide-spam-kept = { $count ->
    [one] Dese prisa: { $provider } puede borrar el spam después de { $count } día.
    [many] Dese prisa: { $provider } puede borrar el spam después de { $count } de días.
   *[other] Dese prisa: { $provider } puede borrar el spam después de { $count } días.
}
guide-basis-official = Revisado el { $date }, en las páginas de { $provider }.
guide-basis-third-party = Leímos estos pasos el { $date } en guías de otras personas.
guide-basis-source-code = Otros programas hacían lo mismo el { $date }. No lo hemos leído en { $provider }.
guide-basis-unconfirmed = Todavía sin confirmar. Las palabras de su pantalla pueden ser diferentes.
guide-note-app-has-no-rules = La aplicación { $provider } del teléfono no puede hacer reglas. Hágalo una vez en un ordenador. Después funciona también en su teléfono.
guide-note-computer-only = Esto solo se puede cambiar en un ordenador. Hágalo una vez. Después funciona también en su teléfono.
guide-note-contacts-not-certain = Un contacto guardado ayuda. Aun así, nuestros correos pueden acabar en el spam.
guide-note-contacts-need-tick = Los contactos guardados solo cuentan si una casilla está marcada en la configuración.
guide-note-new-mail-only = Funciona para los correos nuevos. Los antiguos se quedan donde están.
guide-note-this-message-only = Esto mueve un correo. El siguiente puede estar otra vez en el spam.
guide-note-only-teaches = Su correo aprende un poco cada vez. No es una promesa.
guide-note-dangerous-stays-out = { $provider } siempre detiene los correos que parecen peligrosos.
guide-note-forged-may-stay-out = { $provider } puede detener un correo cuando no puede saber quién lo envió.
guide-note-refused-unseen = { $provider } rechaza algunos correos. No están en ninguna carpeta. Si su carpeta de spam está vacía, pregúntenos si nuestros correos han vuelto.
guide-note-only-whole-endings = Las listas de { $provider } dejarían pasar más que nuestras direcciones. También podrían pasar personas que copian nuestro nombre. Por eso no le mostramos cómo se hace.
guide-note-no-lasting-way = No conocemos ninguna forma que funcione mucho tiempo en { $provider }. Estos pasos ayudan.
guide-note-rule-may-lose = No sabemos si una regla gana siempre a la carpeta de spam.
guide-note-older-rule-wins = ¿Ha hecho antes una regla? Gana la primera de la lista. Ponga la nueva arriba del todo.
guide-note-takes-time = Puede tardar unas horas en empezar.
guide-note-first-account = ¿Tiene más de una cuenta? El botón abre la primera.
guide-note-tabs-are-silent = Mire también en las otras pestañas. Puede que su teléfono no avise de los correos que llegan allí.
guide-note-folder-hidden-in-programs = Algunos programas de correo no muestran la carpeta de spam. Mire en la página web de { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } solo muestra sus correos. La empresa de su dirección decide qué es spam.
guide-note-this-device-only = Esto solo funciona en este ordenador.
guide-note-paid-only = Para esto hace falta un buzón de pago.
guide-note-admin-only = Solo puede hacerlo la persona que se ocupa de su cuenta.
guide-note-work-decides = En el trabajo o en los estudios deciden las personas que se ocupan del correo. Pregúnteles.
guide-note-phone-block-counts = ¿Ha bloqueado nuestro número de teléfono? Entonces su teléfono puede bloquear también nuestros correos.
guide-note-unused-is-closed = { $provider } cierra un buzón que nadie abre durante unos meses. Entre de vez en cuando.
guide-note-words-may-differ = Las palabras de su pantalla pueden ser un poco diferentes.
guide-note-one-rule-each = Hace falta una regla para cada dirección.
guide-note-save-with-provider = Guarde el contacto en { $provider }, no solo en el teléfono.
guide-note-quarantine-too = Algunos correos pueden estar esperando en una lista llamada cuarentena. Mire también allí.
guide-trap-only-listed = No active { $menu }. Esconde o borra los correos de todos los demás.
guide-trap-unseen = No elija { $menu }. Los correos que parecen spam desaparecen, y usted no los ve nunca.
guide-trap-holds-new = ¿Está activado { $menu }? Entonces los correos de personas nuevas esperan hasta que usted los deje pasar. Busque allí los nuestros.
guide-trap-whole-ending = No pulse { $menu }. Deja pasar más que nuestra dirección. También podrían pasar personas que copian nuestro nombre.
guide-move-closed = { $audience ->
    [patients] { $provider } cerró estos buzones el { $date }. Por favor, denos otra dirección.
   *[parents] { $provider } cerró estos buzones el { $date }. Por favor, dé otra dirección a la escuela.
}
guide-move-moving = { $provider } está pasando sus buzones a { $to }. Después, estos pasos pueden ser diferentes.
guide-move-moved = { $provider } pasó estos buzones a { $to } el { $date }. Siga los pasos para { $to }.
