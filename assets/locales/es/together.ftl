together-link = { $audience ->
    [patients] ¿Más de una clínica? Guarde todos sus contactos a la vez
   *[parents] ¿Hijos en dos escuelas? Guarde todos los contactos a la vez
}
together-title = Contactos de más de una escuela – Hallpass
together-heading = { $audience ->
    [patients] ¿Más de un hospital o clínica?
   *[parents] ¿Más de una escuela?
}
together-lead = { $audience ->
    [patients] Elíjalos todos aquí. Después guarde todos sus contactos a la vez.
   *[parents] Elíjalas todas aquí. Después guarde todos sus contactos a la vez.
}
together-chosen-heading = { $audience ->
    [patients] Lo que ha elegido
   *[parents] Sus escuelas
}
together-none = { $audience ->
    [patients] Todavía no ha elegido ninguno. Busque el primero aquí abajo.
   *[parents] Todavía no ha elegido ninguna. Busque la primera aquí abajo.
}
together-take = Quitar
together-take-label = Quitar: { $school }
together-save = { $count ->
    [one] Guardar el contacto
    [many] Guardar { $count } de contactos
   *[other] Guardar { $count } contactos
}
together-save-note = { $audience ->
    [patients] Su teléfono muestra todos los contactos. Pulse «Guardar» o «Añadir todos» (o «Agregar todos»). Si muestra solo uno, abra la página de cada hospital o clínica y guarde allí su contacto.
   *[parents] Su teléfono muestra todos los contactos. Pulse «Guardar» o «Añadir todos» (o «Agregar todos»). Si muestra solo uno, abra la página de cada escuela y guarde allí su contacto.
}
together-add-heading = { $audience ->
    [patients] Añadir un hospital o una clínica
   *[parents] Añadir una escuela
}
together-add-label = Escriba el nombre, la ciudad o el código postal
together-add-button = Buscar
together-found = Pulse el nombre correcto.
together-found-none = No hemos encontrado nada. Pruebe solo con una parte del nombre, o solo con la ciudad.
together-found-many = Hay más resultados. Escriba más letras del nombre, o también la ciudad.
together-full = { $count ->
    [one] Aquí puede elegir { $count }.
    [many] Aquí puede elegir { $count }. Para añadir algo más, quite antes algo.
   *[other] Aquí puede elegir { $count }. Para añadir algo más, quite antes algo.
}
together-missing = Algo de lo que eligió ya no está aquí. Por eso lo hemos quitado de su lista.
together-list-heading = Todas sus direcciones
together-private = No apuntamos lo que usted elige. Cuando cierra esta página, desaparece.
together-elsewhere = Para guardar varios contactos a la vez, vaya a esta página:
