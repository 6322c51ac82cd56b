find-label = Escriba el nombre de su escuela, hospital o clínica
find-hint = O escriba la ciudad, el código postal o el código de una carta.
find-button = Buscar
find-nothing-typed = Escriba un nombre y pulse Buscar.
find-too-short = Por favor, escriba un poco más.
find-some = { $count ->
    [one] Hemos encontrado { $count } resultado.
    [many] Hemos encontrado { $count } de resultados.
   *[other] Hemos encontrado { $count } resultados.
}
find-many = Hemos encontrado { $total } resultados. Aquí están los { $shown } primeros. Escriba más letras del nombre, o también la ciudad.
find-none = No hemos encontrado nada.
find-none-letters = Mire otra vez las letras. Un error no importa, varios sí.
find-none-town = Pruebe solo con una parte del nombre, o solo con la ciudad.
find-none-code = ¿Tiene una carta nuestra? Escriba el código que está debajo del cuadrado, por ejemplo K7M2 XW4P.
find-none-absent = Quizá su escuela todavía no usa estas páginas. Pregunte en su oficina.
find-late = Pulse Buscar para ver la respuesta.
find-closed = cerrada
find-kind = { $kind ->
    [nursery] escuela infantil
    [infant] escuela de primeros cursos
    [junior] escuela de cursos medios
    [primary] escuela primaria
    [middle] escuela intermedia
    [secondary] escuela secundaria
    [all-through] escuela para todas las edades
    [special] escuela especial
    [college] instituto
    [hospital] hospital
    [clinic] clínica
   *[other] escuela
}
find-elsewhere = Para buscar su escuela, vaya a esta página:
find-by-words = Buscar por nombre, ciudad o código postal
find-letters = Escuelas por la primera letra
