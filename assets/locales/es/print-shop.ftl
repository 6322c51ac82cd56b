shop-scale-heading = Imprima al 100 %
shop-scale = En la ventana de impresión, elija «Tamaño real» o «100 %», no «Ajustar». Así los códigos, las etiquetas y las marcas de corte salen con el tamaño correcto.
shop-on = en { $paper }
shop-each = { $count ->
    [one] { $count } en { $paper }
    [many] { $count } en { $paper }
   *[other] { $count } en { $paper }
}
shop-us = En papel de EE. UU.
shop-home = { $audience ->
    [patients] Para llevar a casa
   *[parents] Para la mochila
}
shop-home-note = { $audience ->
    [patients] La carta muestra todas nuestras direcciones. Las hojas pequeñas ahorran papel.
   *[parents] La carta muestra todas nuestras direcciones. Las hojas pequeñas ahorran papel y caben en la agenda.
}
shop-letter = Carta
shop-a5 = Carta de media página
shop-slips = Papelitos
shop-cut = Corte por las marcas. Cada uno dice todo lo que las familias necesitan.
shop-cards = Para la nevera y la cartera
shop-cards-note = Tarjetas pequeñas con nuestro código, para guardar. Use papel grueso y corte por las marcas.
shop-card = Tarjetas
shop-gate = { $audience ->
    [patients] Para la puerta y la pared
   *[parents] Para la entrada y la pared
}
shop-gate-note = El código es grande, para que funcione a uno o dos pasos. Mírelo de vez en cuando: alguien podría pegar una pegatina encima.
shop-poster = Cartel
shop-labels = { $audience ->
    [patients] Etiquetas para cartas y carpetas
   *[parents] Etiquetas para agendas y carpetas
}
shop-labels-note = Elija su hoja de etiquetas. El número está en el paquete.
shop-labels-size = { $count } etiquetas, { $width } × { $height } mm
shop-labels-low = Estas etiquetas son bajas, así que su código es pequeño.
shop-labels-first = Primera etiqueta
shop-labels-first-hint = ¿Ya se han usado algunas de la hoja? Cuente las usadas, fila por fila, y sume una.
shop-labels-right = Mover a la derecha (mm)
shop-labels-down = Mover hacia abajo (mm)
shop-labels-move-hint = ¿Su impresora imprime un poco desviado? Imprima primero la página de prueba. Un número bajo cero mueve a la izquierda o hacia arriba.
shop-labels-test = Página de prueba
shop-labels-wrong = Estas etiquetas no se pueden imprimir
shop-labels-wrong-first = La primera etiqueta debe ser un número entero del 1 al { $max }.
shop-labels-wrong-move = Una etiqueta se puede mover como mucho { $max } mm, por ejemplo 1.5 o -0.5.
shop-back = Volver a todo para imprimir
shop-text = { $audience ->
    [patients] Para folletos, correos y páginas web
   *[parents] Para boletines, correos y páginas web
}
shop-text-news = Para un boletín
shop-text-signature = Debajo de sus correos
shop-text-file = Los dos en un archivo
shop-copy = Copiar
shop-copied = Copiado
