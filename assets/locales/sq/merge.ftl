merge-to = { $audience ->
    [patients] Për:
   *[parents] Për familjen e fëmijës:
}
merge-heading = { $audience ->
    [patients] Letra me emra
   *[parents] Letra me emra, klasë pas klase
}
merge-lead = { $audience ->
    [patients] Sillni një listë emrash. Atëherë çdo emër është në një letër në gjuhën e duhur, aty ku zarfi e ka dritaren.
   *[parents] Sillni listën e klasës. Atëherë emri i çdo fëmije është në një letër në gjuhën e familjes, gati për çantën e shkollës ose për një zarf me dritare.
}
merge-promise = Emrat mbeten në këtë kompjuter. Shfletuesi juaj e bën gjithë punën këtu. Asnjë emër nuk dërgohet as te ne, as te dikush tjetër.
merge-begin = Fillo me një listë
merge-not-loaded = Kjo pjesë nuk u hap. Hapeni faqen përsëri dhe provoni edhe një herë.
merge-too-old = Ky shfletues është shumë i vjetër për këtë. Përdorni Edge, Chrome, Firefox ose Safari të përditësuar. Të gjitha letrat e tjera në këtë faqe punojnë në çdo shfletues.
merge-list = Lista juaj
merge-list-note = { $audience ->
    [patients] Një rresht për çdo njeri: emri, grupi dhe gjuha.
   *[parents] Një rresht për çdo fëmijë: emri, klasa dhe gjuha që flitet në shtëpi. Një listë të tillë mund ta ruani nga SIMS, Arbor ose Bromcom, ose ta shkruani në Excel.
}
merge-file = Skedari me listën
merge-file-hint = Duhet të jetë skedar CSV. Në Excel: “File”, “Save As”, “CSV UTF-8”. Skedarin mund edhe ta tërhiqni këtu. Më së shumti { $max } emra.
merge-paste = Ose ngjiteni listën këtu
merge-paste-hint = Në Excel zgjidhni qelizat, kopjojini dhe ngjitini në këtë kuti.
merge-read = Lexo atë që ngjita
merge-bad-empty = Në këtë listë nuk ka emra. Sillni një listë me një rresht për çdo emër.
merge-bad-size = Ky skedar është shumë i madh për një listë emrash. Më së shumti { $max } MB. Zgjidhni një skedar tjetër.
merge-bad-workbook = Ky është skedar për Excel ose për një program tjetër, jo skedar CSV. Hapeni atje, shtypni “File”, “Save As”, zgjidhni “CSV UTF-8” dhe sillni atë skedar. Ose kopjoni qelizat dhe ngjitini më poshtë.
merge-bad-file = Nuk mund ta lexojmë këtë skedar. Më parë ruajeni listën si CSV. Në Excel: “File”, “Save As”, “CSV UTF-8”.
merge-bad-many = Këta janë tepër shumë emra për një herë: { $count }. Më së shumti { $max }. Ndajeni listën dhe bëjini pjesët një nga një.
merge-found = Çfarë lexuam
merge-names = Emra
merge-classes = { $audience ->
    [patients] Grupe
   *[parents] Klasa
}
merge-languages = Gjuhë
merge-left-out = Rreshta të lënë jashtë
merge-line = Rreshti { $line }
merge-line-no-name = Nuk ka emër. Shkruajeni në listën tuaj, ose lëreni rreshtin jashtë.
merge-line-long = Emri është shumë i gjatë për një letër. A është kjo kolona e duhur?
merge-line-quote = Këtu hapet një thonjëz (") dhe nuk mbyllet. Hiqeni nga lista juaj.
merge-line-above = Ky rresht është mbi titujt e kolonave.
merge-line-more = Rreshta që nuk tregohen këtu: { $count }
merge-preview = Letrat e para
merge-columns = Çfarë ka në secilën kolonë?
merge-column-name = Emri
merge-column-second = Pjesa e dytë e emrit
merge-column-class = { $audience ->
    [patients] Grupi
   *[parents] Klasa
}
merge-column-language = Gjuha
merge-column-none = Asnjë
merge-column-number = Kolona { $number }
merge-column-headings = Rreshti i parë ka titujt e kolonave, jo një emër
merge-choose = Cila letër është për secilën gjuhë?
merge-choose-note = Aty ku thotë “Kontrollojeni”, nuk ishim të sigurt. Për një gjuhë që nuk e kemi, përdoret letra në anglisht.
merge-choose-said = Në listën tuaj
merge-choose-letter = Letra
merge-choose-empty = Asgjë
merge-choose-check = Kontrollojeni
merge-how = Cilat letra?
merge-kind = Lloji i letrës
merge-paper = Fleta
merge-sides = Printeri printon në
merge-sides-both = të dyja anët
merge-sides-one = një anë
merge-separators = { $audience ->
    [patients] Vendos para çdo grupi një fletë me emrin e grupit
   *[parents] Vendos para çdo klase një fletë me emrin e klasës
}
merge-ticks = Shkruaji emrat në të, për t’i shënuar
merge-counts = Sa duhet të printoni
merge-counts-letters = Letra
merge-counts-pages = Faqe në çdo letër
merge-counts-sheets = Fletë
merge-counts-half = Fletë me letra gjysmë faqeje
merge-counts-slips = Fletë me fletushka
merge-counts-between = { $audience ->
    [patients] Fletë mes grupeve
   *[parents] Fletë mes klasave
}
merge-counts-total = Gjithsej
merge-counts-note = Nuk ju duhen emrat? Letrat gjysmë faqeje dhe fletushkat kursejnë letër: printojini më sipër. Dy kolonat e fundit tregojnë sa fletë ju duhen.
merge-counts-copy = Kopjo tabelën
merge-not-fetched = Letra nuk u mor dot: { $language }. Shikoni a keni internet dhe provoni përsëri.
merge-no-letter = Këtu nuk ka letër në këtë gjuhë: { $language }. Zgjidhni për të një letër tjetër më sipër.
merge-again = Provo përsëri
merge-make = Bëj letrat
merge-making = Letrat po bëhen …
merge-ready = Letrat janë gati.
merge-save = Ruaj letrat (PDF)
merge-print-both = Printojeni skedarin në 100 %, në të dyja anët, me kthim nga ana e gjatë.
merge-print-one = Printojeni skedarin në 100 %, në një anë.
merge-pages = Faqe
merge-size = Madhësia
merge-not-made = Letrat nuk u bënë dot. Hapeni faqen përsëri dhe provoni edhe një herë. Pa emra mund t’i printoni më sipër.
merge-title = Letra me emra – { $school }
merge-no-class = { $audience ->
    [patients] Pa grup
   *[parents] Pa klasë
}
merge-sent = Çfarë doli nga ky kompjuter
merge-sent-names = Emra që dolën nga ky kompjuter
merge-sent-files = Skedarë të marrë nga kjo faqe interneti
merge-sent-note = Këto janë adresat e skedarëve. Në asnjërën prej tyre nuk ka emër.
