contact-note-list = યાદી { $number }, { $date }.
contact-note-newest = સૌથી નવી યાદી: { $page }
contact-note-fake = કોઈ પણ કોઈના સરનામાની નકલ કરી શકે છે. કોઈ ઈમેઈલ પૈસા કે પાસવર્ડ માગે, તો તેમાં કંઈ દબાવશો નહીં. અમને { $phone } નંબર પર ફોન કરો.
contact-note-fake-ask = કોઈ પણ કોઈના સરનામાની નકલ કરી શકે છે. કોઈ ઈમેઈલ પૈસા કે પાસવર્ડ માગે, તો તેમાં કંઈ દબાવશો નહીં. પહેલાં અમને પૂછો. રૂબરૂ આવીને પૂછો, અથવા તમારી પાસે પહેલેથી હોય તે નંબર પર ફોન કરો.
rules-title = { $school } નાં ઈમેઈલ સરનામાં
rules-list = યાદી { $number }, { $date }.
rules-newest = સૌથી નવી યાદી: { $page }
rules-warning = આ ફાઇલ આ સરનામાં માટે જંકની તપાસ બંધ કરી દે છે. પછી કોઈ આમાંના કોઈ સરનામાની નકલ કરીને ઈમેઈલ મોકલે, તો તે પણ આવી જાય છે.
rules-none = હાલમાં કોઈ સરનામું વપરાતું નથી.
feed-title = { $school } નાં ઈમેઈલ સરનામાં
feed-subtitle = { $audience ->
    [patients] અમારાં ઈમેઈલ સરનામાંની યાદીમાં શું બદલાય છે
   *[parents] શાળાનાં ઈમેઈલ સરનામાંની યાદીમાં શું બદલાય છે
}
feed-first = પહેલી યાદી
feed-list = યાદી { $number }
feed-list-added = { $added ->
    [one] યાદી { $number }: એક નવું સરનામું
   *[other] યાદી { $number }: { $added } નવાં સરનામાં
}
feed-list-retired = { $retired ->
    [one] યાદી { $number }: એક સરનામું હવે વાપરતા નથી
   *[other] યાદી { $number }: { $retired } સરનામાં હવે વાપરતા નથી
}
feed-list-both = યાદી { $number }: નવાં સરનામાં { $added }, હવે વાપરતા નથી { $retired }
feed-added = નવાં: { $addresses }.
feed-retired = હવે વાપરતા નથી: { $addresses }.
feed-details = બીજી વિગતો પણ બદલાઈ છે, જેમ કે નામ અથવા ફોન નંબર.
feed-details-only = કેટલીક વિગતો બદલાઈ છે, જેમ કે નામ અથવા ફોન નંબર. સરનામાં એનાં એ જ છે.
feed-paused = હમણાં બંધ: { $address }
feed-paused-text = મહેરબાની કરીને { $address } તરફથી આવેલા ઈમેઈલ હમણાં ન ખોલો. કદાચ બીજું કોઈ તેના પરથી ઈમેઈલ મોકલતું હોય.
feed-resumed = ફરી ચાલુ: { $address }
feed-resumed-text = અમે { $address } ફરી વાપરીએ છીએ. તો પણ કોઈ પણ કોઈના સરનામાની નકલ કરી શકે છે.
