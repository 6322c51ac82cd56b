check-page-heading = ¿Está este correo en nuestra lista?
check-page-title = ¿Está este correo en nuestra lista? – { $school }
check-page-lead = Mire de qué dirección ha venido el correo. Escríbala aquí, o péguela.
check-page-form = Comprobar un correo
check-page-label = La dirección de la que ha venido
check-page-kept = No guardamos lo que usted escribe.
check-page-button = Comprobar
check-page-where = ¿Dónde encuentro la dirección?
check-page-where-text = Abra el correo y pulse el nombre de arriba. La dirección es la parte que lleva la @. El nombre solo no dice nada. Cualquiera puede escribir ahí cualquier nombre.
check-page-file = ¿Tiene el correo como archivo?
check-page-file-label = Un correo guardado, con un nombre que acaba en .eml
check-page-file-note = Solo miramos de quién es.
check-page-copy = ¿No pasa nada? Entonces esto es una copia de nuestra página. Vaya a { $address }.
check-page-wait = Un momento …
answer-listed-heading = Sí, esta dirección está en nuestra lista
answer-purpose = Para qué la usamos: { $purpose }.
answer-fake = Cualquiera puede falsificar una dirección o entrar en un buzón ajeno.
answer-ring = ¿El correo pide dinero o una contraseña? No pulse nada en él. Llámenos al { $phone }.
answer-ask = ¿El correo pide dinero o una contraseña? No pulse nada en él. Pregúntenos antes, en persona o llamando a un número que ya tenga.
answer-paused-heading = En nuestra lista, pero en pausa
answer-paused = Dejamos de usarla el { $date }. Por favor, no abra correos de ella por ahora.
answer-paused-again = Lo diremos aquí cuando la volvamos a usar.
answer-withdrawn-heading = Ya no usamos esta dirección
answer-withdrawn-until = Estuvo en nuestra lista hasta el { $date }.
answer-withdrawn = Antes estaba en nuestra lista.
answer-withdrawn-do = Tenga cuidado si ahora viene un correo de ella. Puede que no sea nuestro.
answer-elsewhere-heading = { $audience ->
    [patients] No es nuestra dirección, pero la usa otro centro
   *[parents] No es nuestra dirección, pero la usa otra escuela
}
answer-elsewhere = Está en la lista de: { $name }.
answer-elsewhere-paused = Dejaron de usarla el { $date }. Por favor, no abra correos de ella por ahora.
answer-near-heading = No está en nuestra lista, pero es casi igual
answer-near-letter = Mire bien. El correo tiene { $theirs } donde nuestra dirección tiene { $ours }.
answer-near-letters = Mire bien. Las letras no son las mismas.
answer-near-ending = Mire el final. El correo tiene { $theirs }. Nuestra dirección acaba en { $ours }.
answer-near-added = Mire bien. Hay más cosas que en nuestra dirección.
answer-near-hidden = Hay signos que no se ven.
answer-near-theirs = En el correo que ha recibido
answer-near-ours = En nuestra dirección
answer-near-do = No pulse nada en el correo, y no responda.
answer-alphabet = { $alphabet ->
    [Cyrillic] Algunas letras son del alfabeto cirílico. Solo se parecen a las nuestras.
    [Greek] Algunas letras son del alfabeto griego. Solo se parecen a las nuestras.
   *[other] Algunas letras son de otro alfabeto.
}
answer-punycode = Los ordenadores la escriben así: { $name }
answer-same-domain-heading = Acaba como nuestras direcciones, pero no está en nuestra lista
answer-same-domain = { $audience ->
    [patients] Puede ser alguien que trabaja aquí: el personal también escribe a los pacientes.
   *[parents] Puede ser un profesor o una profesora: el personal también escribe a las familias.
}
answer-same-domain-ring = ¿El correo pide algo? Llámenos antes al { $phone }.
answer-same-domain-ask = ¿El correo pide algo? Pregúntenos antes, en persona o llamando a un número que ya tenga.
answer-not-listed-heading = Esta dirección no está en nuestra lista
answer-not-listed = Nuestra lista está completa, y esta dirección no está. Pregúntenos antes de pulsar algo en el correo.
answer-unknown-heading = No está en nuestra lista, pero no podemos saberlo
answer-unknown = { $audience ->
    [patients] Nuestra lista todavía no está completa. Las personas que le atienden también pueden escribir desde otras direcciones.
   *[parents] Nuestra lista todavía no está completa. Los profesores y otro personal también pueden escribir desde otras direcciones.
}
remark-replies = Si usted responde, su respuesta va a otra dirección: { $address }
remark-name-address = El nombre en el correo es { $address }, pero el correo ha venido de otra dirección. Puede ser un engaño.
remark-name-school = El nombre en el correo es { $name }. Cualquiera puede escribir ese nombre. Mire la dirección.
remark-hidden = En la dirección hay signos que no se ven. Las direcciones de verdad no los tienen.
remark-several = { $count ->
    [one] El correo nombra { $count } dirección.
    [many] El correo dice que es de { $count } de direcciones. Esto es sobre la más rara.
   *[other] El correo dice que es de { $count } direcciones. Esto es sobre la más rara.
}
answer-unreadable-heading = No hemos encontrado ninguna dirección ahí
answer-unreadable-empty = Escriba la dirección de la que ha venido el correo. Lleva una @.
answer-unreadable-no-address = Necesitamos la dirección entera, con la @ y lo que viene después. El nombre no basta.
answer-unreadable-several = Hay más de una dirección. Pegue solo aquella de la que ha venido el correo.
answer-unreadable-no-from = No dice de quién es. Escriba mejor la dirección aquí.
answer-unreadable-too-large = Este archivo es demasiado grande para nosotros. Abra el correo y escriba la dirección aquí.
answer-unreadable-not-text = No podemos leer este tipo de archivo. Abra el correo y escriba la dirección aquí.
answer-unreadable-archive = Este archivo contiene otros archivos, y esos no los abrimos. Abra el correo y escriba la dirección aquí.
