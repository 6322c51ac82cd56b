hint-cream = Las cartas fáciles de leer quedan mejor en papel de color crema: el negro sobre blanco brillante molesta a los ojos de algunas personas.
hint-moved = ¿Las etiquetas salen en el mismo sitio, escriba lo que escriba aquí? Entonces esto es una copia de nuestra página. Vaya a { $address }.
