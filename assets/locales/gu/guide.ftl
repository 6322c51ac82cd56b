guide-name-other = બીજી ઈમેઈલ કંપની
guide-name-work = કામ કે કૉલેજનો ઈમેઈલ
guide-step-open-link = { $filled ->
    [yes] આ બટન દબાવો. { $program } ખૂલશે, અને તેમાં અમારાં સરનામાં લખેલાં હશે.
   *[no] આ બટન દબાવો. { $program } નું જોઈતું પાનું ખૂલશે.
}
guide-step-open-site = કમ્પ્યુટર પર, બ્રાઉઝરમાં { $program } ખોલો. સાઇન ઇન કરો.
guide-step-open-app = તમારા ફોન પર { $program } ઍપ ખોલો.
guide-step-open-program = તમારા કમ્પ્યુટર પર { $program } ખોલો.
guide-step-open-phone-settings = તમારા ફોનનાં સેટિંગ ખોલો.
guide-step-open-settings = તમારા ઈમેઈલનાં સેટિંગ ખોલો.
guide-step-open-spam-folder = તમારું સ્પામ ફોલ્ડર ખોલો. તેનું નામ જંક પણ હોઈ શકે છે.
guide-step-say-not-spam = જણાવો કે તે સ્પામ નથી, અથવા તેને તમારા ઇનબોક્સમાં ખસેડો.
guide-step-open-folder = { $folder } ફોલ્ડર ખોલો.
guide-step-look-in-folder = અમારા ઈમેઈલ { $folder } માં પણ શોધો.
guide-step-open-message = અમારો એક ઈમેઈલ ખોલો.
guide-step-select-message = અમારા એક ઈમેઈલ પર ટિક કરો. તેને ખોલવાની જરૂર નથી.
guide-step-hold-message = અમારા એક ઈમેઈલ પર આંગળી દબાવી રાખો.
guide-step-right-click-message = અમારા એક ઈમેઈલ પર માઉસનું જમણું બટન દબાવો.
guide-step-move-message = ઈમેઈલને { $folder } માં ખસેડો.
guide-step-press-name = ઈમેઈલમાં સૌથી ઉપર અમારું નામ કે ફોટો દબાવો.
guide-step-press = { $menu } દબાવો.
guide-step-press-icon = { $icon ->
    [gear] દાંતાવાળું ચક્ર દબાવો.
    [dots] ત્રણ ટપકાં દબાવો.
    [lines] ત્રણ લીટી દબાવો. તેનાથી મેનૂ ખૂલે છે.
    [plus] પ્લસનું ચિહ્ન દબાવો.
    [pencil] પેન્સિલ દબાવો.
    [bin] કચરાપેટી દબાવો.
    [person] તમારો ફોટો કે તમારા નામના અક્ષર દબાવો.
   *[arrow] નીચે તરફનું નાનું તીર દબાવો.
}
guide-step-choose = { $menu } પસંદ કરો.
guide-step-go-to = { $path } પર જાઓ.
guide-step-set = { $field } ની બાજુમાં { $menu } પસંદ કરો.
guide-step-tick = { $menu } પર ટિક કરો.
guide-step-untick = { $menu } પરથી ટિક કાઢી નાખો.
guide-step-switch-on = { $menu } ચાલુ કરો.
guide-step-switch-off = { $menu } બંધ કરો.
guide-step-name-rule = { $audience ->
    [patients] { $field } માં એક નામ લખો, જેમ કે “હોસ્પિટલ”.
   *[parents] { $field } માં એક નામ લખો, જેમ કે “શાળા”.
}
guide-step-type-address = અમારું એક સરનામું કૉપિ કરો અને { $field } માં મૂકો.
guide-step-paste-all-with-or = અમારાં બધાં સરનામાં કૉપિ કરો અને { $field } માં મૂકો. તેમની વચ્ચે OR શબ્દ હોવો જ જોઈએ.
guide-step-paste-all-lines = અમારાં બધાં સરનામાં કૉપિ કરો અને { $field } માં મૂકો, દરેક પોતાની અલગ લીટીમાં.
guide-step-press-enter = Enter કી દબાવો.
guide-step-repeat-for-each = અમારા બાકીના દરેક સરનામા માટે આ જ કરો.
guide-step-scroll-down = પાનાના છેડા સુધી નીચે જાઓ.
guide-step-wait = { $count ->
    [one] રાહ જુઓ. શરૂ થતાં { $count } મિનિટ લાગી શકે છે.
   *[other] રાહ જુઓ. શરૂ થતાં { $count } મિનિટ સુધી લાગી શકે છે.
}
guide-step-save-file = આ બટન દબાવો. અમારી ફાઇલ તમારા કમ્પ્યુટરમાં સચવાશે.
guide-step-choose-file = તમે હમણાં સાચવેલી ફાઇલ પસંદ કરો.
guide-step-save-contact = આ પાના પરથી અમારો સંપર્ક સાચવો.
guide-step-save-contact-in = આ પાના પરથી અમારો સંપર્ક સાચવો. ફક્ત ફોન નહીં, તમારું { $account } એકાઉન્ટ પસંદ કરો.
guide-step-open-contacts = તમારા સંપર્કો ખોલો.
guide-step-delete-from-contact = અમારા સંપર્કમાંથી આ સરનામું કાઢી નાખો.
guide-step-find-address = તમારે જે સરનામું કાઢી નાખવું છે, તે યાદીમાં ક્યાં છે તે શોધો.
guide-step-take-address-out = આ એક જ સરનામું કાઢી નાખો. બીજાં રહેવા દો.
guide-step-send-message = કામ પર તમારા ઈમેઈલ સંભાળતા લોકોને આ સંદેશ મોકલો. તે કૉપિ કરવા માટે તૈયાર છે.
guide-step-take-off-blocked = બ્લોક કરેલાં સરનામાંની યાદી શોધો. તેમાં અમારું કોઈ સરનામું છે? તેને કાઢી નાખો.
guide-step-mailbox-first = પહેલાં તમારા ઈમેઈલ સરનામાની કંપનીનાં પગલાં કરો. ત્યાં જે છે તે જ { $program } બતાવે છે.
guide-way-rule = { $provider } માં નિયમ બનાવો
guide-way-exact-list = { $provider } માં તમારી યાદીમાં અમારાં સરનામાં મૂકો
guide-way-contact = અમારો સંપર્ક સાચવો
guide-way-trust-contacts = { $provider } ને કહો કે તમારા સંપર્કો પર ભરોસો રાખે
guide-way-not-junk = ઈમેઈલને સ્પામમાંથી બહાર કાઢો
guide-way-primary = અમારા ઈમેઈલ મુખ્ય ટેબમાં ખસેડો
guide-way-spam-to-folder = { $provider } માં સ્પામને એક ફોલ્ડરમાં રાખવા દો
guide-way-unblock = જુઓ કે અમને બ્લોક તો નથી કર્યા ને
guide-way-ask-work = તમારા ઈમેઈલ સંભાળતા લોકોને પૂછો
guide-effect-lasts = અસર ટકે છે
guide-effect-helps = મદદ કરે છે
guide-effect-once = ફક્ત એક ઈમેઈલ
guide-surface-web = કમ્પ્યુટર પર, બ્રાઉઝરમાં { $program }
guide-surface-android = Android ફોન પર { $program }
guide-surface-ios = iPhone અથવા iPad પર { $program }
guide-surface-desktop = કમ્પ્યુટર પર પ્રોગ્રામ તરીકે { $program }
guide-limit-rules = { $count ->
    [one] તમે વધુમાં વધુ { $count } નિયમ બનાવી શકો છો.
   *[other] તમે વધુમાં વધુ { $count } નિયમ બનાવી શકો છો.
}
guide-limit-addresses = { $count ->
    [one] યાદીમાં { $count } સરનામું સમાય છે.
   *[other] યાદીમાં વધુમાં વધુ { $count } સરનામાં સમાય છે.
}
guide-spam-kept = { $count ->
    [one] જલદી કરો: { $count } દિવસ પછી { $provider } સ્પામ કાઢી નાખે એવું બની શકે છે.
   *[other] જલદી કરો: { $count } દિવસ પછી { $provider } સ્પામ કાઢી નાખે એવું બની શકે છે.
}
guide-basis-official = { $date } ના રોજ { $provider } નાં પોતાનાં પાનાં પરથી તપાસ્યું.
guide-basis-third-party = આ પગલાં અમે { $date } ના રોજ બીજા લોકોના લખાણમાં વાંચ્યાં.
guide-basis-source-code = { $date } ના રોજ બીજા પ્રોગ્રામ પણ આમ જ કરતા હતા. { $provider } તરફથી અમે આ વાંચ્યું નથી.
guide-basis-unconfirmed = હજી પાકું થયું નથી. તમારી સ્ક્રીન પરના શબ્દો અલગ હોઈ શકે છે.
guide-note-app-has-no-rules = ફોન પરની { $provider } ઍપ નિયમ બનાવી શકતી નથી. કમ્પ્યુટર પર એક વાર બનાવો. પછી તે તમારા ફોન પર પણ ચાલશે.
guide-note-computer-only = આ ફક્ત કમ્પ્યુટર પર બદલી શકાય છે. એક વાર કરો. પછી તે તમારા ફોન પર પણ ચાલશે.
guide-note-contacts-not-certain = સંપર્ક સાચવવાથી મદદ મળે છે. તો પણ અમારા ઈમેઈલ સ્પામમાં જઈ શકે છે.
guide-note-contacts-need-tick = સેટિંગમાં એક ખાના પર ટિક હોય, તો જ સાચવેલા સંપર્કો ગણાય છે.
guide-note-new-mail-only = આ નવા ઈમેઈલ માટે કામ કરે છે. જૂના ઈમેઈલ જ્યાં છે ત્યાં જ રહે છે.
guide-note-this-message-only = આનાથી એક જ ઈમેઈલ ખસે છે. પછીનો ઈમેઈલ ફરી સ્પામમાં જઈ શકે છે.
guide-note-only-teaches = તમારો ઈમેઈલ દરેક વખતે આમાંથી થોડું શીખે છે. તે પાકી ખાતરી નથી.
guide-note-dangerous-stays-out = જોખમી લાગે તેવા ઈમેઈલને { $provider } હંમેશાં અટકાવે છે.
guide-note-forged-may-stay-out = ઈમેઈલ કોણે મોકલ્યો છે તે ન સમજાય, ત્યારે { $provider } તો પણ તેને અટકાવી શકે છે.
guide-note-refused-unseen = { $provider } કેટલાક ઈમેઈલ પાછા મોકલે છે. તે કોઈ ફોલ્ડરમાં હોતા નથી. તમારું સ્પામ ફોલ્ડર ખાલી હોય, તો અમને પૂછો કે અમારા ઈમેઈલ પાછા આવ્યા છે કે નહીં.
guide-note-only-whole-endings = { $provider } ની યાદીઓ અમારાં સરનામાં કરતાં વધારેને આવવા દે છે. તેથી અમારા નામની નકલ કરતા લોકો પણ આવી શકે. એટલે અમે તે કરવાની રીત બતાવતા નથી.
guide-note-no-lasting-way = { $provider } માં અસર ટકે તેવી કોઈ રીત અમે જાણતા નથી. આ પગલાંથી મદદ મળે છે.
guide-note-rule-may-lose = નિયમ દર વખતે સ્પામ ફોલ્ડર સામે જીતે છે કે નહીં, તે અમને ખબર નથી.
guide-note-older-rule-wins = તમે પહેલાં કોઈ નિયમ બનાવ્યો છે? યાદીમાં જે નિયમ પહેલો હોય તે જીતે છે. નવા નિયમને સૌથી ઉપર ખસેડો.
guide-note-takes-time = શરૂ થતાં થોડા કલાક લાગી શકે છે.
guide-note-first-account = તમારાં એકથી વધારે એકાઉન્ટ છે? બટનથી પહેલું એકાઉન્ટ ખૂલે છે.
guide-note-tabs-are-silent = બીજી ટેબમાં પણ જુઓ. ત્યાંના ઈમેઈલ માટે કદાચ તમારો ફોન અવાજ ન કરે.
guide-note-folder-hidden-in-programs = કેટલાક ઈમેઈલ પ્રોગ્રામ સ્પામ ફોલ્ડર બતાવતા નથી. { $provider } ની વેબસાઇટ પર જુઓ.
guide-note-app-is-not-the-mailbox = { $provider } ફક્ત તમારા ઈમેઈલ બતાવે છે. સ્પામ શું છે તે તમારા સરનામાની કંપની નક્કી કરે છે.
guide-note-this-device-only = આ ફક્ત આ એક કમ્પ્યુટર પર કામ કરે છે.
guide-note-paid-only = આ માટે પૈસા ભરીને લીધેલું મેઈલબોક્સ જોઈએ.
guide-note-admin-only = જે માણસ તમારું એકાઉન્ટ સંભાળે છે, તે જ આ કરી શકે છે.
guide-note-work-decides = કામ પર કે કૉલેજમાં, ઈમેઈલ સંભાળતા લોકો નક્કી કરે છે. તેમને પૂછો.
guide-note-phone-block-counts = તમે અમારો ફોન નંબર બ્લોક કર્યો છે? તો કદાચ તમારો ફોન અમારા ઈમેઈલ પણ અટકાવે.
guide-note-unused-is-closed = મેઈલબોક્સ થોડા મહિના સુધી કોઈ ન ખોલે, તો { $provider } તેને બંધ કરી દે છે. વચ્ચે વચ્ચે સાઇન ઇન કરતા રહો.
guide-note-words-may-differ = તમારી સ્ક્રીન પરના શબ્દો થોડા અલગ હોઈ શકે છે.
guide-note-one-rule-each = દરેક સરનામા માટે એક નિયમ જોઈએ.
guide-note-save-with-provider = સંપર્ક ફક્ત ફોનમાં નહીં, { $provider } માં પણ સાચવો.
guide-note-quarantine-too = કેટલાક ઈમેઈલ ક્વોરન્ટીન (quarantine) નામની યાદીમાં અટકેલા હોઈ શકે છે. ત્યાં પણ જુઓ.
guide-trap-only-listed = { $menu } ચાલુ ન કરો. તે બાકીના બધાના ઈમેઈલ સંતાડી દે છે કે કાઢી નાખે છે.
guide-trap-unseen = { $menu } પસંદ ન કરો. પછી સ્પામ જેવા લાગતા ઈમેઈલ જતા રહે છે, અને તમને ક્યારેય દેખાતા નથી.
guide-trap-holds-new = { $menu } ચાલુ છે? તો નવા લોકોના ઈમેઈલ તમે આવવા દો ત્યાં સુધી અટકી રહે છે. ત્યાં અમારા ઈમેઈલ શોધો.
guide-trap-whole-ending = { $menu } દબાવશો નહીં. તે અમારા સરનામા કરતાં વધારેને આવવા દે છે. તેથી અમારા નામની નકલ કરતા લોકો પણ આવી શકે.
guide-move-closed = { $audience ->
    [patients] { $provider } એ { $date } ના રોજ આ મેઈલબોક્સ બંધ કર્યાં. મહેરબાની કરીને અમને બીજું સરનામું આપો.
   *[parents] { $provider } એ { $date } ના રોજ આ મેઈલબોક્સ બંધ કર્યાં. મહેરબાની કરીને શાળાને બીજું સરનામું આપો.
}
guide-move-moving = { $provider } પોતાનાં મેઈલબોક્સ { $to } માં ખસેડી રહ્યું છે. ખસેડ્યા પછી આ પગલાં અલગ હોઈ શકે છે.
guide-move-moved = { $provider } એ { $date } ના રોજ આ મેઈલબોક્સ { $to } માં ખસેડ્યાં. { $to } માટેનાં પગલાં વાપરો.
