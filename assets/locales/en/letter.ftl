### The printed letter. Plain words, reading age 9. Every message may select on $audience (parents, patients).

# $school: the name of the school
letter-title = Make sure you get emails from { $school }
letter-heading = Make sure you get our emails
letter-greeting = { $audience ->
    [patients] Dear patient,
   *[parents] Dear parents and carers,
}
letter-reason = { $audience ->
    [patients] Some of our emails end up in junk folders. Then people miss news about appointments and results. Your email lets our emails in when it knows our addresses. It takes about two minutes.
   *[parents] Some of our emails end up in junk folders. Then families miss news about closures, trips and meals. Your email lets our emails in when it knows our addresses. It takes about two minutes.
}
letter-steps = What to do
letter-step-open = Point your phone’s camera at the square code, or type the address below it into your browser.
letter-step-save = Press “Save our contact”. One contact holds all our addresses.
letter-step-junk = Look in your junk folder. If an email from us is there, press “Not junk”.
# $address: the web address that the code holds
letter-code = QR code for { $address }. The address is also written below it.
# $phone: the school’s telephone number
letter-warning = Anyone can fake the name and the address on an email. If an email asks for money, a password or bank details, ring us on { $phone } before you answer.
letter-warning-ask = Anyone can fake the name and the address on an email. If an email asks for money, a password or bank details, ask us first, in person or on a number that you already have.
letter-table = The addresses we use
letter-table-name = What it is for
letter-table-address = Email address
letter-note-paused = Paused on { $date }: please do not open emails from it for now
letter-note-since = From { $date }
letter-note-until = Until { $date }
letter-note-shared = { $audience ->
    [patients] Others use this address too
   *[parents] Other schools use this address too
}
# $name: the name that stands in front of the address
letter-note-shared-name = { $audience ->
    [patients] Others use it too: look for the name “{ $name }”
   *[parents] Other schools use it too: look for the name “{ $name }”
}
# $address: the web address of the list
letter-newest = This list can change. The newest one is always at { $address }
# $by: who looked, such as “the school office”
letter-checked = Last checked on { $date } by { $by }.
letter-reference = List { $number } of { $date }. Code { $code }
letter-page = Page { $n } of { $m }
letter-crest = Crest of { $school }
letter-draft = DRAFT: this list is not complete yet. Do not send out.
