together-link = { $audience ->
    [patients] એકથી વધારે ક્લિનિક? તેમના બધા સંપર્ક એકસાથે સાચવો
   *[parents] બાળકો બે શાળામાં છે? બધા સંપર્ક એકસાથે સાચવો
}
together-title = એકથી વધારે શાળાના સંપર્કો – Hallpass
together-heading = { $audience ->
    [patients] એકથી વધારે હોસ્પિટલ કે ક્લિનિક?
   *[parents] એકથી વધારે શાળા?
}
together-lead = તે બધી અહીં પસંદ કરો. પછી તેમના બધા સંપર્ક એકસાથે સાચવો.
together-chosen-heading = { $audience ->
    [patients] તમે પસંદ કરેલી
   *[parents] તમારી શાળાઓ
}
together-none = તમે હજી એક પણ પસંદ કરી નથી. પહેલી નીચે શોધો.
together-take = કાઢી નાખો
together-take-label = { $school } ને કાઢી નાખો
together-save = { $count ->
    [one] સંપર્ક સાચવો
   *[other] { $count } સંપર્ક સાચવો
}
together-save-note = તમારો ફોન બધા સંપર્ક બતાવશે. “સાચવો” અથવા “બધા ઉમેરો” દબાવો. ફોન એક જ સંપર્ક બતાવે, તો દરેક શાળાનું પાનું ખોલો અને ત્યાં તેનો સંપર્ક સાચવો.
together-add-heading = { $audience ->
    [patients] હોસ્પિટલ કે ક્લિનિક ઉમેરો
   *[parents] શાળા ઉમેરો
}
together-add-label = તેનું નામ, શહેર કે પોસ્ટકોડ લખો
together-add-button = શોધો
together-found = બરાબર હોય તે દબાવો.
together-found-none = અમને મળી નહીં. નામનો ફક્ત એક ભાગ લખી જુઓ, અથવા ફક્ત શહેર લખી જુઓ.
together-found-many = બીજી પણ છે. નામનો વધારે ભાગ લખો, અથવા શહેર પણ લખો.
together-full = { $count ->
    [one] તમે અહીં એક પસંદ કરી શકો છો.
   *[other] તમે અહીં { $count } પસંદ કરી શકો છો. બીજી ઉમેરવા માટે એક કાઢી નાખો.
}
together-missing = તેમાંની એક હવે અહીં નથી. તેથી અમે તેને તમારી યાદીમાંથી કાઢી નાખી છે.
together-list-heading = તે બધાનાં સરનામાં
together-private = તમે શું પસંદ કરો છો તે અમે નોંધતા નથી. તમે આ પાનું બંધ કરો, એટલે તે જતું રહે છે.
together-elsewhere = એકથી વધારે શાળા પસંદ કરવા માટે આ પાના પર જાઓ:
