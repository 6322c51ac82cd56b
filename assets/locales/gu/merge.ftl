merge-to = { $audience ->
    [patients] આ વ્યક્તિ માટે:
   *[parents] આ બાળકના પરિવાર માટે:
}
merge-heading = { $audience ->
    [patients] નામવાળા પત્રો
   *[parents] નામવાળા પત્રો, વર્ગ પ્રમાણે
}
merge-lead = { $audience ->
    [patients] નામોની યાદી લાવો. પછી દરેક નામ સાચી ભાષાના પત્ર પર આવે છે, બરાબર ત્યાં જ્યાં પરબીડિયાની બારી હોય છે.
   *[parents] વર્ગની યાદી લાવો. પછી દરેક બાળકનું નામ પરિવારની ભાષાના પત્ર પર આવે છે. પત્ર સ્કૂલબેગમાં અથવા બારીવાળા પરબીડિયામાં મૂકી શકાય છે.
}
merge-promise = નામ આ કમ્પ્યુટર પર જ રહે છે. બધું કામ તમારું બ્રાઉઝર અહીં જ કરે છે. કોઈ નામ અમને કે બીજા કોઈને મોકલવામાં આવતું નથી.
merge-begin = યાદીથી શરૂ કરો
merge-not-loaded = આ ભાગ ખૂલી શક્યો નહીં. પાનું ફરી ખોલો અને એક વાર ફરી પ્રયત્ન કરો.
merge-too-old = આ બ્રાઉઝર આ કામ માટે બહુ જૂનું છે. Edge, Chrome, Firefox અથવા Safari નું નવું વર્ઝન વાપરો. આ પાના પરના બીજા બધા પત્રો દરેક બ્રાઉઝરમાં ચાલે છે.
merge-list = તમારી યાદી
merge-list-note = { $audience ->
    [patients] દરેક વ્યક્તિ માટે એક લીટી: નામ, જૂથ અને ભાષા.
   *[parents] દરેક બાળક માટે એક લીટી: નામ, વર્ગ અને ઘરની ભાષા. આવી યાદી તમે SIMS, Arbor અથવા Bromcom માંથી સાચવી શકો છો, અથવા Excel માં લખી શકો છો.
}
merge-file = યાદીવાળી ફાઇલ
merge-file-hint = તે CSV ફાઇલ હોવી જોઈએ. Excel માં: “File”, “Save As”, “CSV UTF-8”. તમે ફાઇલને ખેંચીને અહીં મૂકી પણ શકો છો. વધુમાં વધુ { $max } નામ.
merge-paste = અથવા યાદી અહીં પેસ્ટ કરો
merge-paste-hint = Excel માં ખાનાં પસંદ કરો, તેને કૉપિ કરો, અને આ બોક્સમાં પેસ્ટ કરો.
merge-read = પેસ્ટ કરેલી યાદી વાંચો
merge-bad-empty = આ યાદીમાં કોઈ નામ નથી. દરેક નામ માટે એક લીટી હોય તેવી યાદી લાવો.
merge-bad-size = નામોની યાદી માટે આ ફાઇલ બહુ મોટી છે. વધુમાં વધુ { $max } MB ચાલે. બીજી ફાઇલ પસંદ કરો.
merge-bad-workbook = આ Excel અથવા બીજા કોઈ પ્રોગ્રામની ફાઇલ છે, CSV ફાઇલ નથી. તેને તે પ્રોગ્રામમાં ખોલો, “File” અને “Save As” દબાવો, “CSV UTF-8” પસંદ કરો, અને તે ફાઇલ લાવો. અથવા ખાનાં કૉપિ કરીને નીચે પેસ્ટ કરો.
merge-bad-file = અમે આ ફાઇલ વાંચી શકતા નથી. પહેલાં યાદીને CSV તરીકે સાચવો. Excel માં: “File”, “Save As”, “CSV UTF-8”.
merge-bad-many = એક વખત માટે આ નામ બહુ વધારે છે: { $count }. વધુમાં વધુ { $max } નામ ચાલે. યાદીના ભાગ કરો અને એક એક કરીને લાવો.
merge-found = અમે શું વાંચ્યું
merge-names = નામ
merge-classes = { $audience ->
    [patients] જૂથો
   *[parents] વર્ગો
}
merge-languages = ભાષાઓ
merge-left-out = છોડી દીધેલી લીટીઓ
merge-line = લીટી { $line }
merge-line-no-name = તેમાં નામ નથી. તમારી યાદીમાં નામ લખો, અથવા આ લીટી છોડી દો.
merge-line-long = આ નામ પત્ર માટે બહુ લાંબું છે. આ સાચી કૉલમ છે?
merge-line-quote = અહીં એક અવતરણ ચિહ્ન (") શરૂ થાય છે અને ક્યાંય બંધ થતું નથી. તેને તમારી યાદીમાંથી કાઢી નાખો.
merge-line-above = આ લીટી મથાળાંની ઉપર છે.
merge-line-more = બીજી લીટીઓ જે અહીં બતાવી નથી: { $count }
merge-preview = પહેલા પત્રો
merge-columns = કઈ કૉલમમાં શું છે?
merge-column-name = નામ
merge-column-second = નામનો બીજો ભાગ
merge-column-class = { $audience ->
    [patients] જૂથ
   *[parents] વર્ગ
}
merge-column-language = ભાષા
merge-column-none = એકેય નહીં
merge-column-number = કૉલમ { $number }
merge-column-headings = પહેલી લીટીમાં મથાળાં છે, નામ નથી
merge-choose = કઈ ભાષા માટે કયો પત્ર?
merge-choose-note = જ્યાં “મહેરબાની કરીને તપાસો” લખ્યું છે, ત્યાં અમને ખાતરી ન હતી. જે ભાષા અમારી પાસે નથી, તેના માટે અંગ્રેજી પત્ર મળે છે.
merge-choose-said = તમારી યાદીમાં
merge-choose-letter = પત્ર
merge-choose-empty = કંઈ નહીં
merge-choose-check = મહેરબાની કરીને તપાસો
merge-how = કયા પત્રો?
merge-kind = કેવો પત્ર
merge-paper = કાગળ
merge-sides = પ્રિન્ટર છાપે છે
merge-sides-both = બંને બાજુ
merge-sides-one = એક બાજુ
merge-separators = { $audience ->
    [patients] દરેક જૂથની પહેલાં તેના નામવાળી શીટ મૂકો
   *[parents] દરેક વર્ગની પહેલાં તેના નામવાળી શીટ મૂકો
}
merge-ticks = તેના પર નામોની યાદી આપો, ટિક કરવા માટે
merge-counts = કેટલું પ્રિન્ટ કરવાનું છે
merge-counts-letters = પત્રો
merge-counts-pages = દરેક પત્રનાં પાનાં
merge-counts-sheets = કાગળની શીટ
merge-counts-half = અડધા પાનાના પત્રોની શીટ
merge-counts-slips = કાપલીઓની શીટ
merge-counts-between = { $audience ->
    [patients] જૂથો વચ્ચેની શીટ
   *[parents] વર્ગો વચ્ચેની શીટ
}
merge-counts-total = કુલ
merge-counts-note = નામ નથી જોઈતાં? અડધા પાનાના પત્રો અને કાપલીઓમાં કાગળ ઓછો વપરાય છે: તેને આ પાનાના ઉપરના ભાગમાંથી પ્રિન્ટ કરો. છેલ્લી બે કૉલમ બતાવે છે કે કેટલી શીટ જોઈશે.
merge-counts-copy = કોઠો કૉપિ કરો
merge-not-fetched = આ પત્ર મળી શક્યો નહીં: { $language }. તમારું ઇન્ટરનેટ કનેક્શન જુઓ અને ફરી પ્રયત્ન કરો.
merge-no-letter = આ ભાષામાં અહીં કોઈ પત્ર નથી: { $language }. ઉપર તેના માટે બીજો પત્ર પસંદ કરો.
merge-again = ફરી પ્રયત્ન કરો
merge-make = પત્રો બનાવો
merge-making = પત્રો બની રહ્યા છે …
merge-ready = પત્રો તૈયાર છે.
merge-save = પત્રો સાચવો (PDF)
merge-print-both = ફાઇલને 100% માપમાં, બંને બાજુ પ્રિન્ટ કરો. લાંબી ધાર પર ફેરવવાનું પસંદ કરો (Flip on long edge).
merge-print-one = ફાઇલને 100% માપમાં, એક બાજુ પ્રિન્ટ કરો.
merge-pages = પાનાં
merge-size = સાઇઝ
merge-not-made = પત્રો બની શક્યા નહીં. પાનું ફરી ખોલો અને એક વાર ફરી પ્રયત્ન કરો. નામ વગરના પત્રો તમે આ પાનાના ઉપરના ભાગમાંથી પ્રિન્ટ કરી શકો છો.
merge-title = નામવાળા પત્રો – { $school }
merge-no-class = { $audience ->
    [patients] કોઈ જૂથ નહીં
   *[parents] કોઈ વર્ગ નહીં
}
merge-sent = આ કમ્પ્યુટરમાંથી શું બહાર ગયું
merge-sent-names = આ કમ્પ્યુટરમાંથી બહાર ગયેલાં નામ
merge-sent-files = આ સાઇટ પરથી લીધેલી ફાઇલો
merge-sent-note = આ તે ફાઇલોનાં સરનામાં છે. તેમાંના એકેયમાં કોઈ નામ નથી.
