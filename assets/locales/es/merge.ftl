merge-to = { $audience ->
    [patients] Para
   *[parents] A la familia de
}
merge-heading = { $audience ->
    [patients] Cartas con nombres
   *[parents] Cartas con nombres, clase por clase
}
merge-lead = { $audience ->
    [patients] Traiga una lista de nombres. Así, cada nombre aparece en una carta en el idioma correcto, allí donde el sobre tiene la ventana.
   *[parents] Traiga la lista de una clase. Así, el nombre de cada alumno o alumna aparece en una carta en el idioma de la familia, preparada para la mochila o para un sobre con ventana.
}
merge-promise = Los nombres se quedan en este ordenador. Su navegador hace todo el trabajo aquí mismo. No se envía ningún nombre, ni a nosotros ni a nadie más.
merge-begin = Empezar con una lista
merge-not-loaded = No se pudo cargar esta parte. Cargue otra vez la página y vuelva a probar.
merge-too-old = Este navegador es demasiado antiguo para esto. Use una versión actual de Edge, Chrome, Firefox o Safari. Todas las demás cartas de esta página funcionan en cualquier navegador.
merge-list = Su lista
merge-list-note = { $audience ->
    [patients] Una línea por cada persona: nombre, grupo e idioma.
   *[parents] Una línea por cada alumno o alumna: nombre, clase e idioma que se habla en casa. Puede guardar una lista así desde SIMS, Arbor o Bromcom, o escribirla en Excel.
}
merge-file = Un archivo con la lista
merge-file-hint = Debe ser un archivo CSV. En Excel: «Archivo», «Guardar como», «CSV UTF-8». También puede soltar el archivo aquí. El máximo es de { $max } nombres.
merge-paste = O pegue la lista aquí
merge-paste-hint = En Excel, seleccione las celdas, cópielas y péguelas en este recuadro.
merge-read = Leer lo que he pegado
merge-bad-empty = No hay nombres en esta lista. Traiga una con una línea por cada nombre.
merge-bad-size = Este archivo es demasiado grande para una lista de nombres. El máximo es de { $max } MB. Elija otro archivo.
merge-bad-workbook = Este es un archivo de Excel o de otro programa, no un archivo CSV. Ábralo en ese programa, pulse «Archivo», «Guardar como», elija «CSV UTF-8» y traiga ese archivo. O copie las celdas y péguelas abajo.
merge-bad-file = No podemos leer este archivo. Guarde primero la lista como CSV. En Excel: «Archivo», «Guardar como», «CSV UTF-8».
merge-bad-many = Son demasiados nombres a la vez: { $count }. El máximo es de { $max }. Divida la lista y haga una parte después de otra.
merge-found = Lo que hemos leído
merge-names = Nombres
merge-classes = { $audience ->
    [patients] Grupos
   *[parents] Clases
}
merge-languages = Idiomas
merge-left-out = Líneas omitidas
merge-line = Línea { $line }
merge-line-no-name = Falta el nombre. Póngalo en su lista, o deje fuera la línea.
merge-line-long = El nombre es demasiado largo para una carta. ¿Es esta la columna correcta?
merge-line-quote = Aquí se abre una comilla (") que nunca se cierra. Quítela de su lista.
merge-line-above = Esta línea está por encima de los títulos.
merge-line-more = Líneas que no se muestran aquí: { $count }
merge-preview = Las primeras cartas
merge-columns = ¿Qué hay en cada columna?
merge-column-name = Nombre
merge-column-second = Segunda parte del nombre
merge-column-class = { $audience ->
    [patients] Grupo
   *[parents] Clase
}
merge-column-language = Idioma
merge-column-none = Ninguna
merge-column-number = Columna { $number }
merge-column-headings = La primera línea tiene títulos, no un nombre
merge-choose = ¿Qué carta va con cada idioma?
merge-choose-note = Donde dice «Revise, por favor», no estábamos seguros. Un idioma que no tenemos recibe la carta en inglés.
merge-choose-said = En su lista
merge-choose-letter = Carta
merge-choose-empty = Nada
merge-choose-check = Revise, por favor
merge-how = ¿Qué cartas?
merge-kind = Tipo de carta
merge-paper = Papel
merge-sides = La impresora imprime
merge-sides-both = por las dos caras
merge-sides-one = por una cara
merge-separators = { $audience ->
    [patients] Poner antes de cada grupo una hoja con su nombre
   *[parents] Poner antes de cada clase una hoja con su nombre
}
merge-ticks = Poner en ella los nombres, para marcarlos
merge-counts = Cuánto hay que imprimir
merge-counts-letters = Cartas
merge-counts-pages = Páginas de cada carta
merge-counts-sheets = Hojas de papel
merge-counts-half = Hojas con cartas de media página
merge-counts-slips = Hojas con papelitos
merge-counts-between = { $audience ->
    [patients] Hojas entre grupos
   *[parents] Hojas entre clases
}
merge-counts-total = Total
merge-counts-note = ¿No necesita nombres? Las cartas de media página y los papelitos ahorran papel: imprímalos más arriba. Las dos últimas columnas dicen cuántas hojas necesita.
merge-counts-copy = Copiar la tabla
merge-not-fetched = No se pudo cargar la carta: { $language }. Mire si tiene conexión y vuelva a probar.
merge-no-letter = Aquí no hay carta en este idioma: { $language }. Elija más arriba otra carta para ese idioma.
merge-again = Volver a probar
merge-make = Hacer las cartas
merge-making = Las cartas se están haciendo …
merge-ready = Las cartas están listas.
merge-save = Guardar las cartas (PDF)
merge-print-both = Imprima el archivo al 100 %, por las dos caras, girando por el borde largo.
merge-print-one = Imprima el archivo al 100 %, por una cara.
merge-pages = Páginas
merge-size = Tamaño
merge-not-made = No se pudieron hacer las cartas. Cargue otra vez la página y vuelva a probar. Sin nombres puede imprimirlas más arriba.
merge-title = Cartas con nombres – { $school }
merge-no-class = { $audience ->
    [patients] Sin grupo
   *[parents] Sin clase
}
merge-sent = Qué ha salido de este ordenador
merge-sent-names = Nombres que han salido de este ordenador
merge-sent-files = Archivos recibidos de esta página web
merge-sent-note = Estas son las direcciones de los archivos. No hay ningún nombre en ellas.
