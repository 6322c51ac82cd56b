guide-name-other = Altă firmă de e-mail
guide-name-work = E-mail de la serviciu sau de la facultate
guide-step-open-link = { $filled ->
    [yes] Apăsați acest buton. Deschide { $program } cu adresele noastre gata scrise.
   *[no] Apăsați acest buton. Deschide pagina potrivită din { $program }.
}
guide-step-open-site = Deschideți { $program } pe un calculator, în browser. Conectați-vă.
guide-step-open-app = Deschideți aplicația { $program } pe telefon.
guide-step-open-program = Deschideți { $program } pe calculator.
guide-step-open-phone-settings = Deschideți setările telefonului.
guide-step-open-settings = Deschideți setările e-mailului dumneavoastră.
guide-step-open-spam-folder = Deschideți dosarul Spam. Se poate numi și „E-mail nedorit”.
guide-step-say-not-spam = Arătați că nu este spam sau mutați e-mailul în mesajele primite.
guide-step-open-folder = Deschideți dosarul { $folder }.
guide-step-look-in-folder = Căutați e-mailurile noastre și în { $folder }.
guide-step-open-message = Deschideți un e-mail de la noi.
guide-step-select-message = Bifați un e-mail de la noi. Nu trebuie să îl deschideți.
guide-step-hold-message = Apăsați lung pe un e-mail de la noi.
guide-step-right-click-message = Apăsați pe un e-mail de la noi cu butonul din dreapta al mouse-ului.
guide-step-move-message = Mutați e-mailul în { $folder }.
guide-step-press-name = Apăsați pe numele sau imaginea noastră, sus în e-mail.
guide-step-press = Apăsați { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Apăsați pe rotița dințată.
    [dots] Apăsați pe cele trei puncte.
    [lines] Apăsați pe cele trei linii. Ele deschid meniul.
    [plus] Apăsați pe semnul plus.
    [pencil] Apăsați pe creion.
    [bin] Apăsați pe coșul de gunoi.
    [person] Apăsați pe imaginea sau inițialele dumneavoastră.
   *[arrow] Apăsați pe săgeata mică îndreptată în jos.
}
guide-step-choose = Alegeți { $menu }.
guide-step-go-to = Mergeți la { $path }.
guide-step-set = Lângă { $field }, alegeți { $menu }.
guide-step-tick = Bifați { $menu }.
guide-step-untick = Scoateți bifa de la { $menu }.
guide-step-switch-on = Porniți { $menu }.
guide-step-switch-off = Opriți { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Scrieți un nume în { $field }, de exemplu „Spital”.
   *[parents] Scrieți un nume în { $field }, de exemplu „Școala”.
}
guide-step-type-address = Copiați una dintre adresele noastre și puneți-o în { $field }.
guide-step-paste-all-with-or = Copiați toate adresele noastre și puneți-le în { $field }. Între ele trebuie să fie cuvântul OR.
guide-step-paste-all-lines = Copiați toate adresele noastre și puneți-le în { $field }, câte una pe rând.
guide-step-press-enter = Apăsați tasta Enter.
guide-step-repeat-for-each = Faceți la fel pentru fiecare dintre celelalte adrese ale noastre.
guide-step-scroll-down = Derulați până la capătul paginii.
guide-step-wait = { $count ->
    [one] Așteptați. Poate dura { $count } minut până începe.
    [few] Așteptați. Poate dura până la { $count } minute până începe.
   *[other] Așteptați. Poate dura până la { $count } de minute până începe.
}
guide-step-save-file = Apăsați acest buton. Salvează fișierul nostru pe calculator.
guide-step-choose-file = Alegeți fișierul pe care tocmai l-ați salvat.
guide-step-save-contact = Salvați contactul nostru de pe această pagină.
guide-step-save-contact-in = Salvați contactul nostru de pe această pagină. Alegeți contul dumneavoastră { $account }, nu doar telefonul.
guide-step-open-contacts = Deschideți contactele.
guide-step-delete-from-contact = Ștergeți această adresă din contactul nostru.
guide-step-find-address = Găsiți în listă locul cu adresa pe care vreți să o scoateți.
guide-step-take-address-out = Scoateți doar această adresă. Lăsați-le pe celelalte.
guide-step-send-message = Trimiteți acest mesaj celor care se ocupă de e-mail la serviciu. Este gata de copiat.
guide-step-take-off-blocked = Căutați o listă de adrese blocate. Este acolo una de-a noastră? Scoateți-o.
guide-step-mailbox-first = Faceți mai întâi pașii pentru adresa dumneavoastră de e-mail. { $program } arată doar ce se află acolo.
guide-way-rule = Faceți o regulă în { $provider }
guide-way-exact-list = Puneți adresele noastre pe lista dumneavoastră din { $provider }
guide-way-contact = Salvați contactul nostru
guide-way-trust-contacts = Spuneți-i lui { $provider } să lase să treacă persoanele din contacte
guide-way-not-junk = Scoateți un e-mail din Spam
guide-way-primary = Mutați e-mailurile noastre în fila principală
guide-way-spam-to-folder = Lăsați { $provider } să țină spamul într-un dosar
guide-way-unblock = Vedeți dacă nu suntem blocați
guide-way-ask-work = Întrebați-i pe cei care se ocupă de e-mail
guide-effect-lasts = Are efect mult timp
guide-effect-helps = Ajută
guide-effect-once = Un singur e-mail
guide-surface-web = { $program } pe un calculator, în browser
guide-surface-android = { $program } pe un telefon Android
guide-surface-ios = { $program } pe un iPhone sau iPad
guide-surface-desktop = { $program } ca program pe calculator
guide-limit-rules = { $count ->
    [one] Puteți avea { $count } regulă.
    [few] Puteți avea până la { $count } reguli.
   *[other] Puteți avea până la { $count } de reguli.
}
guide-limit-addresses = { $count ->
    [one] Pe listă încape { $count } adresă.
    [few] Pe listă încap până la { $count } adrese.
   *[other] Pe listă încap până la { $count } de adrese.
}
guide-spam-kept = { $count ->
    [one] Grăbiți-vă: { $provider } poate șterge spamul după { $count } zi.
    [few] Grăbiți-vă: { $provider } poate șterge spamul după { $count } zile.
   *[other] Grăbiți-vă: { $provider } poate șterge spamul după { $count } de zile.
}
guide-basis-official = Citit pe { $date } chiar pe paginile { $provider }.
guide-basis-third-party = Am citit acești pași pe { $date }, în ghiduri ale altora.
guide-basis-source-code = Alte programe făceau la fel pe { $date }. Nu am citit asta la { $provider }.
guide-basis-unconfirmed = Încă neconfirmat. Cuvintele de pe ecranul dumneavoastră pot fi altele.
guide-note-app-has-no-rules = Aplicația { $provider } de pe telefon nu poate face reguli. Faceți asta o dată pe un calculator. Apoi merge și pe telefon.
guide-note-computer-only = Asta se poate schimba doar pe un calculator. Faceți-o o dată. Apoi merge și pe telefon.
guide-note-contacts-not-certain = Un contact salvat ajută. E-mailurile noastre pot totuși să ajungă în Spam.
guide-note-contacts-need-tick = Contactele salvate contează doar dacă este bifată o căsuță în setări.
guide-note-new-mail-only = Merge pentru e-mailurile noi. Cele vechi rămân unde sunt.
guide-note-this-message-only = Asta mută un singur e-mail. Următorul poate ajunge iar în Spam.
guide-note-only-teaches = E-mailul dumneavoastră învață câte puțin de fiecare dată. Nu este o promisiune.
guide-note-dangerous-stays-out = { $provider } oprește mereu e-mailurile care par periculoase.
guide-note-forged-may-stay-out = { $provider } poate opri un e-mail când nu poate ști cine l-a trimis.
guide-note-refused-unseen = { $provider } refuză unele e-mailuri. Ele nu sunt în niciun dosar. Dacă dosarul Spam este gol, întrebați-ne dacă e-mailurile noastre s-au întors.
guide-note-only-whole-endings = Listele din { $provider } ar lăsa să treacă mai mult decât adresele noastre. Ar putea trece și oameni care ne copiază numele. De aceea nu vă arătăm cum se face.
guide-note-no-lasting-way = Nu cunoaștem nicio cale care are efect mult timp în { $provider }. Acești pași ajută.
guide-note-rule-may-lose = Nu știm dacă o regulă câștigă mereu în fața dosarului Spam.
guide-note-older-rule-wins = Ați mai făcut o regulă? Câștigă prima din listă. Mutați-o pe cea nouă sus de tot.
guide-note-takes-time = Poate dura câteva ore până începe.
guide-note-first-account = Aveți mai multe conturi? Butonul îl deschide pe primul.
guide-note-tabs-are-silent = Uitați-vă și în celelalte file. Poate că telefonul nu sună pentru e-mailurile care ajung acolo.
guide-note-folder-hidden-in-programs = Unele programe de e-mail nu arată dosarul Spam. Uitați-vă pe pagina web { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } doar arată e-mailurile dumneavoastră. Firma de care ține adresa hotărăște ce este spam.
guide-note-this-device-only = Asta merge doar pe acest calculator.
guide-note-paid-only = Pentru asta trebuie o căsuță de e-mail cu plată.
guide-note-admin-only = Doar persoana care se ocupă de contul dumneavoastră poate face asta.
guide-note-work-decides = La serviciu sau la facultate hotărăsc cei care se ocupă de e-mail. Întrebați-i.
guide-note-phone-block-counts = Ați blocat numărul nostru de telefon? Atunci telefonul poate bloca și e-mailurile noastre.
guide-note-unused-is-closed = { $provider } închide o căsuță de e-mail pe care nu o deschide nimeni câteva luni. Intrați din când în când.
guide-note-words-may-differ = Cuvintele de pe ecranul dumneavoastră pot fi puțin altele.
guide-note-one-rule-each = Trebuie câte o regulă pentru fiecare adresă.
guide-note-save-with-provider = Salvați contactul în { $provider }, nu doar pe telefon.
guide-note-quarantine-too = Unele e-mailuri pot aștepta într-o listă numită carantină. Uitați-vă și acolo.
guide-trap-only-listed = Nu porniți { $menu }. Ascunde sau șterge e-mailurile de la toți ceilalți.
guide-trap-unseen = Nu alegeți { $menu }. E-mailurile care par spam dispar și nu le vedeți niciodată.
guide-trap-holds-new = Este pornit { $menu }? Atunci e-mailurile de la persoane noi așteaptă până le lăsați să treacă. Căutați-le acolo pe ale noastre.
guide-trap-whole-ending = Nu apăsați { $menu }. Lasă să treacă mai mult decât adresa noastră. Ar putea trece și oameni care ne copiază numele.
guide-move-closed = { $audience ->
    [patients] { $provider } a închis aceste căsuțe de e-mail pe { $date }. Vă rugăm să ne dați altă adresă.
   *[parents] { $provider } a închis aceste căsuțe de e-mail pe { $date }. Vă rugăm să dați școlii altă adresă.
}
guide-move-moving = { $provider } își mută căsuțele de e-mail la { $to }. După mutare, acești pași pot fi altfel.
guide-move-moved = { $provider } a mutat aceste căsuțe de e-mail la { $to } pe { $date }. Urmați pașii pentru { $to }.
