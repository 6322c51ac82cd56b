contact-note-list = Lista { $number } del { $date }.
contact-note-newest = La lista más nueva: { $page }
contact-note-fake = Cualquiera puede falsificar una dirección. Si un correo le pide dinero o una contraseña, no pulse nada en él. Llámenos al { $phone }.
contact-note-fake-ask = Cualquiera puede falsificar una dirección. Si un correo le pide dinero o una contraseña, no pulse nada en él. Pregúntenos primero, en persona o llamando a un número que ya tenga.
rules-title = Direcciones de correo de { $school }
rules-list = Lista { $number } del { $date }.
rules-newest = La lista más nueva: { $page }
rules-warning = Este archivo apaga el filtro de spam para estas direcciones. Entonces también pasa un correo de alguien que falsifique una de ellas.
rules-none = Ahora no se usa ninguna dirección.
feed-title = Direcciones de correo de { $school }
feed-subtitle = { $audience ->
    [patients] Qué cambia en nuestra lista de direcciones de correo
   *[parents] Qué cambia en la lista de direcciones de correo de la escuela
}
feed-first = La primera lista
feed-list = Lista { $number }
feed-list-added = { $added ->
    [one] Lista { $number }: una dirección nueva
    [many] Lista { $number }: { $added } de direcciones nuevas
   *[other] Lista { $number }: { $added } direcciones nuevas
}
feed-list-retired = { $retired ->
    [one] Lista { $number }: una dirección que ya no se usa
    [many] Lista { $number }: { $retired } de direcciones que ya no se usan
   *[other] Lista { $number }: { $retired } direcciones que ya no se usan
}
feed-list-both = Lista { $number }: direcciones nuevas { $added }, ya no se usan { $retired }
feed-added = Nuevas: { $addresses }.
feed-retired = Ya no se usan: { $addresses }.
feed-details = También han cambiado otros datos, como un nombre o un número de teléfono.
feed-details-only = Han cambiado datos, como un nombre o un número de teléfono. Las direcciones son las mismas.
feed-paused = En pausa: { $address }
feed-paused-text = Por ahora, no abra correos de { $address }. Puede que otra persona esté escribiendo desde ahí.
feed-resumed = De nuevo en uso: { $address }
feed-resumed-text = Volvemos a usar { $address }. Cualquiera puede seguir falsificando una dirección.
