skip-to-content = મુખ્ય ભાગ પર જાઓ
language-nav = ભાષા
footer-nav = આ પાના વિશે
no-tracking = અમે તમારા વિશે કંઈ રાખતા નથી: કુકી નહીં, ગણતરી નહીં.
made-with = Hallpass વડે બનાવેલું.
not-translated = આ પાનું હજી { $language } ભાષામાં નથી. અહીં તે અંગ્રેજીમાં છે.
all-languages = બધી { $count } ભાષાઓ
other-languages = બીજી ભાષાઓ
back-to-list = અમારાં બધાં સરનામાં
find-school = { $audience ->
    [patients] તમારી હોસ્પિટલ કે ક્લિનિક શોધો
   *[parents] તમારી શાળા શોધો
}
school-title = અમારા ઈમેઈલ તમને મળે તેની ખાતરી કરો – { $school }
school-description = { $audience ->
    [patients] { $school } દર્દીઓને જે ઈમેઈલ સરનામાંથી લખે છે તે, અને એ ઈમેઈલ જંકમાં જતા કેવી રીતે અટકાવવા.
   *[parents] { $school } વાલીઓને જે ઈમેઈલ સરનામાંથી લખે છે તે, અને એ ઈમેઈલ જંકમાં જતા કેવી રીતે અટકાવવા.
}
school-heading = અમારા ઈમેઈલ તમને મળે તેની ખાતરી કરો
school-lead = અમારા કેટલાક ઈમેઈલ જંકમાં જતા રહે છે. અમારો સંપર્ક સાચવો, જેથી તમારો ઈમેઈલ અમને ઓળખે. લગભગ એક મિનિટ લાગે છે.
save-contact = અમારો સંપર્ક સાચવો
list-heading = અમે જે સરનામાં વાપરીએ છીએ
list-complete = { $audience ->
    [patients] આ અમારી પૂરી યાદી છે. આ સરનામાંથી અમે દર્દીઓને ઈમેઈલ મોકલીએ છીએ.
   *[parents] આ અમારી પૂરી યાદી છે. આ સરનામાંથી અમે પરિવારોને ઈમેઈલ મોકલીએ છીએ.
}
list-partial-heading = આ હજી અમારી પૂરી યાદી નથી
list-partial = { $audience ->
    [patients] તમારી સંભાળ રાખતા લોકો અહીં ન હોય તેવાં સરનામાંથી પણ તમને લખી શકે છે.
   *[parents] તમારા બાળકના શિક્ષક અને શાળાના બીજા કર્મચારીઓ અહીં ન હોય તેવાં સરનામાંથી પણ તમને લખી શકે છે.
}
list-none-heading = અમારી પોતાની યાદી હજી નથી
list-none = { $audience ->
    [patients] આ { $organisation } નાં સરનામાં છે. તમારી સંભાળ રાખતા લોકો બીજાં સરનામાંથી પણ તમને લખી શકે છે.
   *[parents] આ { $organisation } નાં સરનામાં છે. તમારા બાળકના શિક્ષક અને શાળાના બીજા કર્મચારીઓ બીજાં સરનામાંથી પણ તમને લખી શકે છે.
}
list-empty = અહીં હજી કોઈ સરનામું નથી.
jump-nav = યાદીના ભાગ
group-office = { $audience ->
    [patients] અમારી ઓફિસ
   *[parents] શાળાની ઓફિસ
}
group-urgent = તાકીદના સમાચાર
group-payments = પૈસા અને જમવાનું
group-news = સમાચાર
group-clubs = ક્લબ, પ્રવાસ અને બસ
group-reports = રિપોર્ટ અને પરિણામ
group-appointments = એપોઇન્ટમેન્ટ
group-other = બીજા ઈમેઈલ
group-organisation = { $organisation } તરફથી
purpose-office = ઓફિસ
purpose-absence = ગેરહાજરી
purpose-urgent = તાકીદના સમાચાર અને બંધ રહેવાની ખબર
purpose-payments = પૈસા ભરવા
purpose-meals = { $audience ->
    [patients] જમવાનું
   *[parents] શાળાનું જમવાનું
}
purpose-newsletter = ન્યૂઝલેટર
purpose-clubs = ક્લબ
purpose-trips = પ્રવાસ
purpose-transport = બસ અને આવવું-જવું
purpose-reports = { $audience ->
    [patients] રિપોર્ટ
   *[parents] રિપોર્ટ અને વાલી મીટિંગ
}
purpose-results = પરિણામ
purpose-safeguarding = સુખાકારી અને સંભાળ
purpose-admissions = { $audience ->
    [patients] હોસ્પિટલમાં દાખલ થવું
   *[parents] શાળામાં પ્રવેશ
}
purpose-appointments = એપોઇન્ટમેન્ટ
purpose-other = બીજું
reply-yes = તમે આ સરનામે જવાબ આપી શકો છો.
reply-no = જવાબ કોઈ વાંચતું નથી.
reply-no-office = જવાબ કોઈ વાંચતું નથી. ઓફિસને લખો.
reply-all-yes = તમે આ બધાં સરનામાં પર જવાબ આપી શકો છો.
reply-all-no = આ સરનામાં પર મોકલેલા જવાબ કોઈ વાંચતું નથી.
new-since = { $date } થી નવું.
used-since = અમે તે { $date } થી વાપરીએ છીએ.
used-from = અમે તે { $date } થી વાપરવાનું શરૂ કરીશું.
used-until = અમે તે { $date } સુધી વાપરીશું.
platform-sends = આ ઈમેઈલ અમારા વતી { $platform } દ્વારા મોકલવામાં આવે છે.
shows-name = તમારા ફોનમાં કદાચ ફક્ત આ નામ દેખાય: { $name }.
tag-shared = સહિયારું
shared-look-for = { $audience ->
    [patients] બીજા લોકો પણ આ સરનામું વાપરે છે. ઈમેઈલમાં આ નામ જુઓ: { $name }.
   *[parents] બીજી શાળાઓ પણ આ સરનામું વાપરે છે. ઈમેઈલમાં આ નામ જુઓ: { $name }.
}
shared-also = { $audience ->
    [patients] બીજા લોકો પણ આ સરનામું વાપરે છે.
   *[parents] બીજી શાળાઓ પણ આ સરનામું વાપરે છે.
}
tag-paused = હમણાં બંધ
paused-since = અમે { $date } થી આ સરનામું વાપરવાનું બંધ કર્યું છે.
paused-do-not-open = આ સૂચના અહીં હોય ત્યાં સુધી મહેરબાની કરીને આ સરનામાથી આવેલા ઈમેઈલ ન ખોલો.
paused-undo = તમે આ સરનામું સાચવ્યું છે? તેને તમારા સંપર્કોમાંથી કાઢી નાખો. તમારા ઈમેઈલના કોઈ નિયમ (ફિલ્ટર) માં હોય, તો ત્યાંથી પણ કાઢી નાખો.
retired-heading = જે સરનામાં અમે હવે વાપરતા નથી
retired-until = અમે તે { $date } સુધી વાપર્યું.
seal-checked = તપાસ થઈ છે
seal-unchecked = હજી તપાસ થઈ નથી
checked-by = આ યાદી છેલ્લે { $date } ના રોજ તપાસી. તપાસનાર: { $by }.
not-checked = { $audience ->
    [patients] અહીં હજી કોઈએ આ યાદી તપાસી નથી.
   *[parents] શાળામાં હજી કોઈએ આ યાદી તપાસી નથી.
}
save-heading = અમારો સંપર્ક કેવી રીતે સાચવવો
save-step-press = “{ save-contact }” દબાવો.
save-step-see = { $count ->
    [one] તમારા ફોનમાં એક સંપર્ક દેખાશે. તેમાં અમારું સરનામું હશે.
   *[other] તમારા ફોનમાં એક સંપર્ક દેખાશે. તેમાં { $count } સરનામાં હશે.
}
save-step-keep = “સાચવો”, “ઉમેરો” અથવા “નવો સંપર્ક બનાવો” દબાવો.
save-again = પહેલાં અમારો સંપર્ક સાચવ્યો હતો? આ યાદી બદલાય ત્યારે ફરી સાચવો, અને જૂનો સંપર્ક કાઢી નાખો.
save-not-enough = આનાથી મદદ મળે છે, પણ કદાચ તે પૂરતું ન હોય. અમારો કોઈ ઈમેઈલ તમારા જંક કે સ્પામ ફોલ્ડરમાં છે? તેને ખોલો અને “જંક નથી” અથવા “સ્પામ નથી” દબાવો.
save-after-list = { $count ->
    [one] એક સંપર્ક, જેમાં અમારું સરનામું છે.
   *[other] એક સંપર્ક, જેમાં { $count } સરનામાં છે.
}
unsure-heading = કોઈ ઈમેઈલ વિશે શંકા છે?
fake-warning = કોઈ પણ કોઈના સરનામાની નકલ કરી શકે છે. સરનામું આ યાદીમાં હોય, તો પણ ઈમેઈલ બીજા કોઈનો હોઈ શકે છે.
fake-ring = કોઈ ઈમેઈલ પૈસા કે પાસવર્ડ માગે, તો તેમાં કંઈ દબાવશો નહીં. અમને { $phone } નંબર પર ફોન કરો.
fake-ask = કોઈ ઈમેઈલ પૈસા કે પાસવર્ડ માગે, તો તેમાં કંઈ દબાવશો નહીં. પહેલાં અમને પૂછો. રૂબરૂ આવીને પૂછો, અથવા તમારી પાસે પહેલેથી હોય તે નંબર પર ફોન કરો.
files-heading = ઈમેઈલ પ્રોગ્રામ માટે ફાઇલો
files-intro = કમ્પ્યુટર માટે, અથવા તમે બીજા લોકોના ઈમેઈલ સંભાળતા હો તો.
files-contacts = સંપર્કો
file-contact = બધાં સરનામાંવાળો એક સંપર્ક
file-contact-photo = { $audience ->
    [patients] એ જ સંપર્ક, અમારા ફોટા સાથે
   *[parents] એ જ સંપર્ક, શાળાના ચિહ્ન સાથે
}
file-contact-4 = એ જ સંપર્ક, નવા પ્રોગ્રામ માટે
file-outlook-contacts = Outlook માટે સંપર્કો
file-outlook-contacts-note = Outlook એક સંપર્કમાં ફક્ત ત્રણ સરનામાં રાખે છે, તેથી એકથી વધારે સંપર્ક હોઈ શકે છે.
file-each = દરેક સરનામા માટે એક સંપર્ક
files-rules = અમારા ઈમેઈલને જંકમાં જતા અટકાવતા નિયમો
files-rules-warning = આ ફાઇલો અમારાં સરનામાં માટે જંકની તપાસ બંધ કરી દે છે. પછી કોઈ અમારા સરનામાની નકલ કરીને ઈમેઈલ મોકલે, તો તે પણ આવી જાય છે.
files-rules-weak = અમારાં કેટલાંક સરનામાંની નકલ હજી પણ સહેલાઈથી કરી શકાય છે.
files-rules-unknown = અમારાં સરનામાંની નકલ કરવી કેટલી સહેલી છે તે અમને હજી ખબર નથી.
files-rules-last = તેથી પહેલાં અમારો સંપર્ક સાચવો. તે પછી પણ અમારા ઈમેઈલ ન મળે, તો જ આ ફાઇલો વાપરો.
file-gmail = Gmail માટે નિયમો
file-gmail-note = કમ્પ્યુટર પર: સેટિંગ, પછી ફિલ્ટર, પછી ફિલ્ટર આયાત કરો.
file-outlook-list = Outlook ના જંક સેટિંગ માટે યાદી
file-outlook-list-note = કમ્પ્યુટર પરના Outlook પ્રોગ્રામ માટે.
file-sieve = બીજી ઈમેઈલ સેવાઓ માટે નિયમ
file-sieve-note = એક Sieve ફાઇલ, જેમ કે Proton Mail અથવા Fastmail માટે.
files-plain = ફક્ત સરનામાં
file-plain = બધાં સરનામાં, દરેક લીટીમાં એક
it-heading = આઈટી કર્મચારીઓ માટે
it-intro = ઈમેઈલ સિસ્ટમ માટે આ જ યાદી. તેના પર ડિજિટલ સહી છે, તેથી મશીન જોઈ શકે છે કે કોઈએ તે બદલી નથી.
it-json = સહીવાળી યાદી (JSON)
it-text = સરનામાં (સાદું લખાણ)
it-keys = અમારી કી (keys)
share-heading = { $audience ->
    [patients] બીજા કોઈને બતાવો
   *[parents] બીજા વાલીને બતાવો
}
share-and-print = શેર કરો અને પ્રિન્ટ કરો
qr-label = QR કોડ. સરનામું નીચે પણ લખેલું છે.
qr-scan = ફોનના કેમેરાથી સ્કેન કરો, અથવા લખો:
print-heading = પ્રિન્ટ કરો
print-letter = { $audience ->
    [patients] પ્રિન્ટ કરવાનો પત્ર (A4)
   *[parents] ઘરે લઈ જવાનો પત્ર (A4)
}
print-letter-us = અમેરિકાના માપના કાગળ પર પત્ર
print-all = પ્રિન્ટ કરવાનું બધું
notice-delayed-heading = { $provider } વાપરો છો? અમારા ઈમેઈલ મોડા પહોંચે છે
notice-delayed = { $provider } પર અમારા ઈમેઈલ મોડા પહોંચે છે (શરૂઆત: { $since }). તમારે કંઈ કરવાનું નથી. આ ઈમેઈલ ફરી મોકલવામાં આવશે.
notice-blocked-heading = { $provider } વાપરો છો? અમારા ઈમેઈલ તમારા સુધી પહોંચતા નથી
notice-blocked = { $provider } તરફથી અમારા ઈમેઈલ પાછા મોકલવામાં આવે છે (શરૂઆત: { $since }). અમારો સંપર્ક સાચવવાથી આ બદલાશે નહીં. અમે તેને સુધારવાનું કામ કરીએ છીએ.
notice-blocked-ring = કોઈ ખબરની રાહ જુઓ છો? અમને { $phone } નંબર પર ફોન કરો.
notice-junked-heading = { $provider } વાપરો છો? તમારા જંક ફોલ્ડરમાં જુઓ
notice-junked = { $provider } માં અમારા ઈમેઈલ જંક કે સ્પામ ફોલ્ડરમાં જાય છે (શરૂઆત: { $since }). ત્યાં એક ઈમેઈલ ખોલો અને “જંક નથી” અથવા “સ્પામ નથી” દબાવો.
notice-resolved-heading = { $provider } વાપરો છો? અમારા ઈમેઈલ ફરી પહોંચે છે
notice-resolved = { $provider } પર અમારા ઈમેઈલ ફરી પહોંચે છે (શરૂઆત: { $since }). કોઈ ઈમેઈલ ન મળ્યો હોય, તો અમને પૂછો.
provider-short = { $id ->
    [outlook_com] Hotmail અથવા Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live અને MSN
    [microsoft365] કામ કે કૉલેજનું Microsoft 365
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE અને Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL અને BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = શું બદલાયું છે
feed-link = ફેરફારની ખબર મેળવતા રહો (ફીડ)
list-number = યાદી { $number }.
history-title = શું બદલાયું છે – { $school }
history-heading = શું બદલાયું છે
history-lead = અમારાં સરનામાંની યાદીનો દરેક ફેરફાર, સૌથી નવો પહેલાં.
history-none = હજી કંઈ બદલાયું નથી.
history-published = યાદી { $number }
history-added = નવાં:
history-retired = હવે વાપરતા નથી:
history-details = અમે બીજું કંઈક બદલ્યું છે, જેમ કે અમારું નામ અથવા ફોન નંબર.
history-same = સરનામાં એનાં એ જ છે.
history-paused-heading = હમણાં બંધ
history-paused = અમે હમણાં { $address } વાપરવાનું બંધ કર્યું છે.
history-resumed-heading = ફરી ચાલુ
history-resumed = અમે { $address } ફરી વાપરીએ છીએ.
print-title = પ્રિન્ટ – { $school }
print-lead = તમે જે કંઈ પ્રિન્ટ કરી શકો અથવા ન્યૂઝલેટરમાં મૂકી શકો તે બધું.
print-letters = પત્ર
print-letters-note = { $audience ->
    [patients] અમારા ઈમેઈલ કેવી રીતે મેળવવા, તે આ પત્ર લોકોને જણાવે છે. તેમાં અમારાં બધાં સરનામાં પણ છે.
   *[parents] અમારા ઈમેઈલ કેવી રીતે મેળવવા, તે આ પત્ર પરિવારોને જણાવે છે. તેમાં અમારાં બધાં સરનામાં પણ છે.
}
print-not-complete = { $audience ->
    [patients] હજી કોઈ પત્ર નથી, કારણ કે અમારી યાદી પૂરી નથી.
   *[parents] હજી કોઈ પત્ર નથી, કારણ કે શાળાની યાદી પૂરી નથી.
}
print-code = કોડ
print-code-note = તે અમારા પાના પર લઈ જાય છે. સફેદ પર કાળો, અને આજુબાજુ થોડી સફેદ જગ્યા: આ રીતે તે સૌથી સારો ચાલે છે.
print-code-drawing = કોડનું ડ્રોઇંગ (SVG)
print-code-picture = કોડનો ફોટો (PNG)
organisation-title = { $name } તરફથી ઈમેઈલ
organisation-lead = { $audience ->
    [patients] તમારી હોસ્પિટલ કે ક્લિનિક પસંદ કરો અને જુઓ કે તે કયાં સરનામાંથી લખે છે.
   *[parents] તમારી શાળા પસંદ કરો અને જુઓ કે તે કયાં સરનામાંથી લખે છે.
}
organisation-schools = { $audience ->
    [patients] હોસ્પિટલો અને ક્લિનિકો
   *[parents] શાળાઓ
}
organisation-none = આ યાદીમાં હજી કોઈ નથી.
organisation-it = બધી યાદીઓ, સહી સાથે (JSON)
home-title = તમારી શાળા શોધો – Hallpass
home-heading = તમારી શાળા શોધો
home-lead = તમારી શાળા, હોસ્પિટલ કે ક્લિનિક કયાં સરનામાંથી લખે છે તે જુઓ, અને તેના ઈમેઈલ જંકમાંથી બહાર લાવો.
home-many = { $count ->
    [one] { $count } શાળા
   *[other] { $count } શાળાઓ
}
home-empty = અહીં હજી કોઈ યાદી નથી.
gone-title = { $school } કાયમ માટે બંધ છે
gone-closed = { $date } ના રોજ બંધ થયું. અમે હવે તેનાં સરનામાંની યાદી રાખતા નથી.
gone-successors = તેના બદલે અહીં જુઓ:
gone-caution = તેના નામે કોઈ ઈમેઈલ આવ્યો છે? તેમાં કંઈ દબાવશો નહીં. પહેલાં પૂછો.
not-found-title = અમને આ પાનું મળતું નથી
not-found-code = તમે પત્રમાંથી કોડ લખ્યો હતો? તેને ફરી જુઓ: તેમાં કુલ આઠ અક્ષર અને આંકડા હોય છે.
not-found-old = લિંક જૂની હોઈ શકે, અથવા તેમાંથી કોઈ અક્ષર રહી ગયો હોય.
broken-title = અહીં કંઈક ખોટું થયું
broken-lead = આમાં તમારી ભૂલ નથી. મહેરબાની કરીને થોડી મિનિટ પછી ફરી પ્રયત્ન કરો.
unavailable-title = અમે હમણાં તૈયાર નથી
unavailable-lead = મહેરબાની કરીને થોડી મિનિટ પછી ફરી પ્રયત્ન કરો.
