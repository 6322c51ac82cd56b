skip-to-content = Ir a la parte principal
language-nav = Idioma
footer-nav = Sobre esta página
no-tracking = No guardamos nada sobre usted: sin cookies, sin contar visitas.
made-with = Hecho con Hallpass.
not-translated = Esta página todavía no está en este idioma: { $language }. Aquí está en inglés.
all-languages = Todos los idiomas ({ $count })
other-languages = Otros idiomas
back-to-list = Todas nuestras direcciones
find-school = { $audience ->
    [patients] Busque su hospital o clínica
   *[parents] Busque su escuela
}
school-title = Cómo recibir nuestros correos – { $school }
school-description = { $audience ->
    [patients] Las direcciones de correo que { $school } usa para escribir a los pacientes, y cómo evitar que los correos acaben en el spam.
   *[parents] Las direcciones de correo que { $school } usa para escribir a las familias, y cómo evitar que los correos acaben en el spam.
}
school-heading = Cómo recibir nuestros correos
school-lead = Algunos de nuestros correos acaban en el spam. Guarde nuestro contacto, para que su correo nos conozca. Se tarda un minuto más o menos.
save-contact = Guardar nuestro contacto
list-heading = Las direcciones que usamos
list-complete = { $audience ->
    [patients] Esta es nuestra lista completa. La usamos para los correos a los pacientes.
   *[parents] Esta es nuestra lista completa. La usamos para los correos a las familias.
}
list-partial-heading = Esta todavía no es nuestra lista completa
list-partial = { $audience ->
    [patients] Las personas que cuidan de usted también pueden escribirle desde direcciones que no están aquí.
   *[parents] El maestro o la maestra de su hijo o hija y otras personas de la escuela también pueden escribirle desde direcciones que no están aquí.
}
list-none-heading = Todavía no tenemos una lista propia
list-none = { $audience ->
    [patients] Estas son las direcciones de { $organisation }. Las personas que cuidan de usted pueden escribirle desde otras direcciones.
   *[parents] Estas son las direcciones de { $organisation }. El maestro o la maestra de su hijo o hija y otras personas de la escuela pueden escribirle desde otras direcciones.
}
list-empty = Todavía no hay ninguna dirección aquí.
jump-nav = Partes de la lista
group-office = { $audience ->
    [patients] Nuestra oficina
   *[parents] Oficina de la escuela
}
group-urgent = Avisos urgentes
group-payments = Dinero y comidas
group-news = Noticias
group-clubs = Actividades, excursiones y autobuses
group-reports = Informes y resultados
group-appointments = Citas
group-other = Otros correos
group-organisation = De { $organisation }
purpose-office = Oficina
purpose-absence = Faltas de asistencia
purpose-urgent = Avisos urgentes y cierres
purpose-payments = Pagos
purpose-meals = { $audience ->
    [patients] Comidas
   *[parents] Comidas en la escuela
}
purpose-newsletter = Boletín de noticias
purpose-clubs = Actividades
purpose-trips = Excursiones
purpose-transport = Autobuses y transporte
purpose-reports = { $audience ->
    [patients] Informes
   *[parents] Informes y reuniones con los padres
}
purpose-results = Resultados
purpose-safeguarding = Bienestar y protección
purpose-admissions = { $audience ->
    [patients] Ingresos
   *[parents] Plazas en la escuela (inscripción)
}
purpose-appointments = Citas
purpose-other = Otros
reply-yes = Puede responder a esta dirección.
reply-no = Nadie lee las respuestas.
reply-no-office = Nadie lee las respuestas. Escriba a la oficina.
reply-all-yes = Puede responder a todas estas.
reply-all-no = Nadie lee las respuestas a estas.
new-since = Nueva desde el { $date }.
used-since = La usamos desde el { $date }.
used-from = La empezaremos a usar el { $date }.
used-until = La usamos hasta el { $date }.
platform-sends = { $platform } envía estos correos por nosotros.
shows-name = Puede que su teléfono solo muestre el nombre { $name }.
tag-shared = Compartida
shared-look-for = { $audience ->
    [patients] Otros también usan esta dirección. Busque en el correo el nombre { $name }.
   *[parents] Otras escuelas también usan esta dirección. Busque en el correo el nombre { $name }.
}
shared-also = { $audience ->
    [patients] Otros también usan esta dirección.
   *[parents] Otras escuelas también usan esta dirección.
}
tag-paused = En pausa
paused-since = Dejamos de usarla el { $date }.
paused-do-not-open = Por favor, no abra correos de esta dirección mientras esté aquí esta nota.
paused-undo = ¿La ha guardado? Bórrela de sus contactos y de cualquier regla de su correo.
retired-heading = Direcciones que ya no usamos
retired-until = La usamos hasta el { $date }.
seal-checked = Revisada
seal-unchecked = Sin revisar todavía
checked-by = Última revisión de esta lista: { $date }. La hizo: { $by }.
not-checked = { $audience ->
    [patients] Aquí nadie ha revisado todavía esta lista.
   *[parents] En la escuela nadie ha revisado todavía esta lista.
}
save-heading = Cómo guardar nuestro contacto
save-step-press = Pulse «{ save-contact }».
save-step-see = { $count ->
    [one] El teléfono muestra un contacto con nuestra dirección.
    [many] El teléfono muestra un contacto con { $count } de direcciones.
   *[other] El teléfono muestra un contacto con { $count } direcciones.
}
save-step-keep = Pulse «Guardar», «Añadir» (o «Agregar») o «Crear contacto nuevo».
save-again = ¿Ya nos había guardado? Cuando cambie esta lista, guárdenos otra vez y borre el contacto viejo.
save-not-enough = Ayuda, pero puede que no baste. ¿Hay un correo nuestro en la carpeta de correo no deseado o de spam? Ábralo y pulse «No es correo no deseado» o «No es spam».
save-after-list = { $count ->
    [one] Un contacto con nuestra dirección.
    [many] Un contacto con { $count } de direcciones.
   *[other] Un contacto con { $count } direcciones.
}
unsure-heading = ¿Tiene dudas sobre un correo?
fake-warning = Cualquiera puede falsificar una dirección. Puede estar en esta lista y, aun así, el correo puede ser de otra persona.
fake-ring = Si un correo le pide dinero o una contraseña, no pulse nada en él. Llámenos al { $phone }.
fake-ask = Si un correo le pide dinero o una contraseña, no pulse nada en él. Pregúntenos primero, en persona o llamando a un número que ya tenga.
files-heading = Archivos para programas de correo
files-intro = Para un ordenador (computadora), o si usted se ocupa del correo de otras personas.
files-contacts = Contactos
file-contact = Un contacto con todas las direcciones
file-contact-photo = { $audience ->
    [patients] El mismo contacto, con nuestra imagen
   *[parents] El mismo contacto, con nuestro escudo
}
file-contact-4 = El mismo contacto, para programas más nuevos
file-outlook-contacts = Contactos para Outlook
file-outlook-contacts-note = Outlook solo guarda tres direcciones en un contacto, por eso puede haber más de uno.
file-each = Un contacto para cada dirección
files-rules = Reglas para que nuestros correos no acaben en el spam
files-rules-warning = Estos archivos apagan el filtro de spam para nuestras direcciones. Entonces también pasa un correo de alguien que falsifique una de ellas.
files-rules-weak = Algunas de nuestras direcciones todavía son fáciles de falsificar.
files-rules-unknown = Todavía no sabemos si nuestras direcciones son fáciles de falsificar.
files-rules-last = Por eso, guarde primero nuestro contacto, y use estos archivos solo si nuestros correos siguen sin llegar.
file-gmail = Reglas para Gmail
file-gmail-note = En un ordenador (computadora): Configuración, después Filtros, después Importar filtros.
file-outlook-list = Lista para la configuración de correo no deseado de Outlook
file-outlook-list-note = Para el programa Outlook en un ordenador (computadora).
file-sieve = Regla para otros servicios de correo electrónico
file-sieve-note = Un archivo Sieve, por ejemplo para Proton Mail o Fastmail.
files-plain = Solo las direcciones
file-plain = Todas las direcciones, una en cada línea
it-heading = Para equipos de informática
it-intro = La misma lista para sistemas de correo. Está firmada, así una máquina puede ver que nadie la ha cambiado.
it-json = La lista firmada (JSON)
it-text = Las direcciones (texto sin formato)
it-keys = Nuestras claves
share-heading = { $audience ->
    [patients] Enséñeselo a otra persona
   *[parents] Enséñeselo a otra familia
}
share-and-print = Compartir e imprimir
qr-label = Código QR. La dirección también está escrita debajo.
qr-scan = Escanee con la cámara del teléfono, o escriba:
print-heading = Imprimir
print-letter = { $audience ->
    [patients] Carta para imprimir (A4)
   *[parents] Carta para llevar a casa (A4)
}
print-letter-us = Carta en papel de EE. UU.
print-all = Todo para imprimir
notice-delayed-heading = ¿Usa { $provider }? Nuestros correos llegan tarde
notice-delayed = Los correos a { $provider } llegan con retraso. Desde: { $since }. No tiene que hacer nada. Se enviarán otra vez.
notice-blocked-heading = ¿Usa { $provider }? Nuestros correos no le llegan
notice-blocked = { $provider } no acepta nuestros correos. Desde: { $since }. Guardar nuestro contacto no cambia esto. Estamos trabajando para arreglarlo.
notice-blocked-ring = ¿Espera algo? Llámenos al { $phone }.
notice-junked-heading = ¿Usa { $provider }? Mire en la carpeta de spam
notice-junked = { $provider } pone nuestros correos en la carpeta de correo no deseado o de spam. Desde: { $since }. Abra allí uno y pulse «No es correo no deseado» o «No es spam».
notice-resolved-heading = ¿Usa { $provider }? Nuestros correos vuelven a llegar
notice-resolved = Los correos a { $provider } vuelven a llegar. Desde: { $since }. Si le falta alguno, pregúntenos.
provider-short = { $id ->
    [outlook_com] Hotmail u Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live y MSN
    [microsoft365] Microsoft 365 del trabajo o de los estudios
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
    [ee_orange_uk] EE y Orange
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
    [uol_bol] UOL y BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Qué ha cambiado
feed-link = Seguir los cambios (feed)
list-number = Lista { $number }.
history-title = Qué ha cambiado – { $school }
history-heading = Qué ha cambiado
history-lead = Cada cambio de nuestra lista de direcciones, el más nuevo primero.
history-none = Todavía no ha cambiado nada.
history-published = Lista { $number }
history-added = Nuevas:
history-retired = Ya no se usan:
history-details = Hemos cambiado otra cosa, como nuestro nombre o número de teléfono.
history-same = Las direcciones siguen igual.
history-paused-heading = En pausa
history-paused = Por ahora hemos dejado de usar { $address }.
history-resumed-heading = De nuevo en uso
history-resumed = Volvemos a usar { $address }.
print-title = Imprimir – { $school }
print-lead = Todo lo que puede imprimir o poner en un boletín.
print-letters = Carta
print-letters-note = { $audience ->
    [patients] Explica cómo recibir nuestros correos y muestra todas nuestras direcciones.
   *[parents] Explica a las familias cómo recibir nuestros correos y muestra todas nuestras direcciones.
}
print-not-complete = { $audience ->
    [patients] Todavía no hay carta, porque nuestra lista no está completa.
   *[parents] Todavía no hay carta, porque la lista de la escuela no está completa.
}
print-code = El código
print-code-note = Lleva a nuestra página. Funciona mejor en negro sobre blanco, con algo de blanco alrededor.
print-code-drawing = Código como dibujo (SVG)
print-code-picture = Código como imagen (PNG)
organisation-title = Correos de { $name }
organisation-lead = { $audience ->
    [patients] Elija su hospital o clínica para ver desde qué direcciones escribe.
   *[parents] Elija su escuela para ver desde qué direcciones escribe.
}
organisation-schools = { $audience ->
    [patients] Hospitales y clínicas
   *[parents] Escuelas
}
organisation-none = Todavía no hay nadie en esta lista.
organisation-it = Todas las listas, firmadas (JSON)
home-title = Busque su escuela – Hallpass
home-heading = Busque su escuela
home-lead = Vea desde qué direcciones escribe su escuela, hospital o clínica, y saque sus correos del spam.
home-many = { $count ->
    [one] Una escuela
    [many] { $count } de escuelas
   *[other] { $count } escuelas
}
home-empty = Todavía no hay ninguna lista aquí.
gone-title = { $school } ha cerrado
gone-closed = Cerró el { $date }. Ya no mantenemos su lista de direcciones.
gone-successors = Mire mejor aquí:
gone-caution = { $audience ->
    [patients] ¿Recibe un correo en nombre de este centro? No pulse nada en él. Pregunte primero.
   *[parents] ¿Recibe un correo en nombre de esta escuela? No pulse nada en él. Pregunte primero.
}
not-found-title = No encontramos esta página
not-found-code = ¿Ha escrito un código de una carta? Mírelo otra vez: tiene 8 letras y números en total.
not-found-old = Un enlace puede ser viejo, o le puede faltar una letra.
broken-title = Algo ha salido mal aquí
broken-lead = No es culpa suya. Inténtelo otra vez dentro de unos minutos.
unavailable-title = Ahora mismo no estamos listos
unavailable-lead = Inténtelo otra vez dentro de unos minutos.
