shop-scale-heading = 100% માપમાં પ્રિન્ટ કરો
shop-scale = પ્રિન્ટની વિન્ડોમાં “મૂળ માપ” (Actual size) અથવા “100%” પસંદ કરો, “Fit” નહીં. તો કોડ, લેબલ અને કાપવાનાં નિશાન બરાબર માપનાં હશે.
shop-on = { $paper } કાગળ પર
shop-each = { $count ->
    [one] { $paper } કાગળ પર એક
   *[other] { $paper } કાગળ પર { $count }
}
shop-us = અમેરિકાના માપના કાગળ પર
shop-home = { $audience ->
    [patients] ઘરે લઈ જવા માટે
   *[parents] સ્કૂલબેગ માટે
}
shop-home-note = { $audience ->
    [patients] પત્રમાં અમારાં બધાં સરનામાં છે. નાની વસ્તુઓમાં કાગળ ઓછો વપરાય છે.
   *[parents] પત્રમાં અમારાં બધાં સરનામાં છે. નાની વસ્તુઓમાં કાગળ ઓછો વપરાય છે, અને તે શાળાની ડાયરીમાં સમાય છે.
}
shop-letter = પત્ર
shop-a5 = અડધા પાનાનો પત્ર
shop-slips = કાપલીઓ
shop-cut = નિશાન પર કાપો. પરિવારોને જે જોઈએ તે બધું દરેક પર લખેલું છે.
shop-cards = ફ્રિજ અને પાકીટ માટે
shop-cards-note = અમારા કોડવાળાં નાનાં કાર્ડ, સાચવી રાખવા માટે. જાડો કાગળ વાપરો અને નિશાન પર કાપો.
shop-card = કાર્ડ
shop-gate = { $audience ->
    [patients] દરવાજા અને દીવાલ માટે
   *[parents] શાળાના ઝાંપા અને દીવાલ માટે
}
shop-gate-note = કોડ મોટો છે, જેથી તે એક-બે ડગલાં દૂરથી પણ ચાલે. વચ્ચે વચ્ચે તેને જોતા રહો: કોઈ તેના પર સ્ટિકર લગાવી શકે છે.
shop-poster = પોસ્ટર
shop-labels = { $audience ->
    [patients] પત્રો અને ફોલ્ડર માટે લેબલ
   *[parents] ડાયરી અને ફોલ્ડર માટે લેબલ
}
shop-labels-note = તમારી લેબલની શીટ પસંદ કરો. તેનો નંબર પેકેટ પર છે.
shop-labels-size = { $count } લેબલ, { $width } × { $height } મિમી
shop-labels-low = આ લેબલની ઊંચાઈ ઓછી છે, તેથી તેના પરનો કોડ નાનો છે.
shop-labels-first = પહેલું લેબલ
shop-labels-first-hint = શીટનાં કેટલાંક લેબલ વપરાઈ ગયાં છે? વપરાયેલાં લેબલ હાર પ્રમાણે ગણો અને એક ઉમેરો.
shop-labels-right = જમણે ખસેડો (મિમી)
shop-labels-down = નીચે ખસેડો (મિમી)
shop-labels-move-hint = તમારું પ્રિન્ટર થોડું ખસેલું છાપે છે? પહેલાં ટેસ્ટ પાનું પ્રિન્ટ કરો. શૂન્યથી નાની સંખ્યા ડાબે અથવા ઉપર ખસેડે છે.
shop-labels-test = ટેસ્ટ પાનું
shop-labels-wrong = આ લેબલ પ્રિન્ટ થઈ શકતાં નથી
shop-labels-wrong-first = પહેલું લેબલ 1 થી { $max } સુધીની પૂરી સંખ્યા હોવી જોઈએ.
shop-labels-wrong-move = લેબલ વધુમાં વધુ { $max } મિમી ખસેડી શકાય, જેમ કે 1.5 અથવા -0.5.
shop-back = પ્રિન્ટ કરવાની બધી વસ્તુઓ પર પાછા જાઓ
shop-text = { $audience ->
    [patients] પત્રિકા, ઈમેઈલ અને વેબસાઇટ માટે
   *[parents] ન્યૂઝલેટર, ઈમેઈલ અને વેબસાઇટ માટે
}
shop-text-news = ન્યૂઝલેટર માટે
shop-text-signature = તમારા ઈમેઈલની નીચે મૂકવા માટે
shop-text-file = બંને એક ફાઇલમાં
shop-copy = કૉપિ કરો
shop-copied = કૉપિ થયું
