widget-title = Las direcciones de correo de { $school }
widget-open = Ver todas nuestras direcciones y qué hay que hacer
widget-link = Ver qué direcciones de correo usa { $school }
widget-count = { $count ->
    [one] Escribimos desde { $count } dirección.
    [many] Escribimos desde { $count } de direcciones.
   *[other] Escribimos desde { $count } direcciones.
}
widget-count-partial = { $count ->
    [one] Por ahora hay { $count } dirección en nuestra lista.
    [many] Por ahora hay { $count } de direcciones en nuestra lista.
   *[other] Por ahora hay { $count } direcciones en nuestra lista.
}
widget-paused = { $count ->
    [one] De ellas, { $count } está en pausa. Por favor, no abra correos de ella por ahora.
    [many] De ellas, { $count } están en pausa. Por favor, no abra correos de ellas por ahora.
   *[other] De ellas, { $count } están en pausa. Por favor, no abra correos de ellas por ahora.
}
widget-languages = En otros idiomas:
widget-address = Nuestra página: { $address }
widget-missing = Este recuadro está vacío. La lista que estaba aquí ha cambiado de sitio.
copy-dated = Esto es una copia del { $date }. Las direcciones pueden cambiar. { $link }
copy-link = Ver la lista como está ahora
copy-heading = Nuestros correos
copy-newsletter = ¿Quiere recibir los correos de { $school }? Vea qué direcciones usamos y cómo evitar que los correos acaben en el spam: { $address }
embed-title = Poner nuestra lista en una página web – { $school }
embed-heading = Poner nuestra lista en una página web
embed-lead = { $audience ->
    [patients] Para quien se ocupa de la página web. Así la gente ve quién le escribe allí donde mira primero.
   *[parents] Para quien se ocupa de la página web de la escuela. Así las familias ven quién les escribe allí donde miran primero.
}
embed-promise = No lleva cookies y no cuenta a nadie. Cuando cambia la lista, la página web lo muestra enseguida.
embed-built-heading = ¿Con qué está hecha su página web?
embed-built-hint = Pulse un nombre. Después le mostramos la forma que funciona allí.
embed-built-html = Nuestro propio HTML
embed-built-someone = Nos la hace otra persona
embed-built-other = Otra cosa
embed-with = Con { $builder }
embed-use = Usar la forma { $number }
embed-else = ¿No funciona? Usar la forma { $number }
embed-tried = Lo probamos con { $version } el { $date }.
embed-not-tried = Todavía no lo hemos probado. Guarde su página y mire cómo queda.
embed-wordpress = Pegue el enlace solo en una línea. WordPress hace el recuadro por sí mismo.
embed-wix = Añada la parte que Wix llama «Embed HTML». Ponga ahí el código y estírela hasta su altura completa.
embed-squarespace = Añada un bloque «Code» y ponga ahí el código. Algunos planes no tienen este bloque.
embed-google-sites = Pulse «Insert», después «Embed» y después «Embed code». Ponga ahí el código.
embed-builder = En un cuadro de texto, busque un botón como «HTML», «Source» o «</>». Ponga ahí el código. ¿No hay tal botón? Entonces copie el texto.
embed-html = Ponga el código donde debe estar el recuadro.
embed-someone = Envíele este mensaje. Contiene todo lo que hace falta.
embed-other = Pruebe las formas en este orden: primero la 1, luego la 3, luego la 4. La forma 5 funciona en todas partes.
embed-message-subject = Un recuadro para nuestra página web
embed-message = Por favor, pongan la lista de nuestras direcciones de correo en nuestra página web. Aquí se explica cómo, con el código para copiar: { $address }
embed-ways-heading = Las cinco formas
embed-way-link = Forma 1: pegar un enlace
embed-way-element = Forma 2: un script
embed-way-frame = Forma 3: un marco
embed-way-copy = Forma 4: un texto para copiar
embed-way-button = Forma 5: un botón, un cartel o una frase
embed-way-link-note = Para WordPress y otras páginas web que convierten los enlaces en recuadros. No hay que hacer nada más.
embed-way-element-note = La mejor forma, si puede añadir scripts. El recuadro toma la altura que necesita. Se ve igual en todas las páginas web.
embed-way-frame-note = Para páginas web que dejan añadir HTML pero no scripts. El recuadro mantiene la altura que usted le da. Si la lista crece, tiene una barra para desplazarse.
embed-way-frame-script = ¿También puede añadir scripts? Añada esta línea una vez. Así el marco toma la altura que necesita.
embed-way-copy-note = Para páginas web que quitan los scripts y los marcos. Es una copia y no cambia sola. Cópiela otra vez cuando cambie la lista.
embed-way-copy-feed = Puede seguir los cambios con nuestro feed.
embed-way-button-note = Para páginas web donde solo se pueden añadir imágenes y enlaces, y para su boletín.
embed-button-code = El código del botón
embed-button-svg = El botón como dibujo (SVG)
embed-button-png = El botón como imagen (PNG)
embed-button-link = Guarde la imagen, póngala en su página y haga que lleve a esta dirección:
embed-newsletter = Una frase para su boletín
embed-poster = Carteles y cartas para imprimir
embed-code = Código para copiar
embed-preview = Cómo se ve la forma { $number }
embed-look-heading = Tamaño y colores
embed-view = Tamaño
embed-view-full = Con todas las direcciones
embed-view-compact = Pequeño
embed-theme = Colores
embed-theme-auto = Claros u oscuros, como prefiera el visitante
embed-theme-light = Siempre claros
embed-theme-dark = Siempre oscuros
embed-languages = Para otro idioma, abra esta página en ese idioma.
it-embed-heading = Si su página web tiene una Content-Security-Policy
it-embed-note = Añada nuestra dirección a estas reglas. No hace falta nada más: ni scripts ni estilos en línea.
it-embed-way = Forma { $number }
it-embed-pinned = El nombre del script y su valor integrity pertenecen a una versión. Nunca cambia, y guardamos todas las versiones. Usted decide cuándo pasar a una más nueva.
it-embed-sandbox = El marco no necesita cookies, ni almacenamiento, ni ninguno de los derechos que quita una sandbox. Sin ventanas emergentes, muestra su dirección para copiarla.
