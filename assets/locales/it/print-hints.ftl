hint-cream = Le lettere facili da leggere riescono meglio su carta color crema: il nero su bianco brillante dà fastidio agli occhi di alcune persone.
hint-moved = Le etichette si stampano sempre nello stesso posto, qualunque cosa si scriva qui? Allora questa è una copia della nostra pagina. Andare a { $address }.
