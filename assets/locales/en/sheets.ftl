### What stands on the smaller things to print: half-page letters, slips, labels, cards and posters; and the texts for
### newsletters and emails. Plain words, reading age 9.
### Room is short on them: a translation should not be much longer than the English.
### They share letter.ftl with the letter. Every message may select on $audience (parents, patients).

## Half-page letters and slips

sheet-reason = { $audience ->
    [patients] Some of our emails end up in junk folders. Then people miss news about appointments and results.
   *[parents] Some of our emails end up in junk folders. Then families miss news about closures, trips and meals.
}
sheet-step-open = Point your phone’s camera at the code, or type the address below it.
sheet-step-save = Press “Save our contact”.
sheet-step-junk = Is an email from us in your junk folder? Press “Not junk”.
# Over some of our addresses, where there is no room for all of them.
sheet-addresses = Some of our addresses
# $count: how many addresses there was no room for
sheet-more = { $count ->
    [one] One more address is on our page.
   *[other] { $count } more addresses are on our page.
}
# $phone: the school’s telephone number
sheet-fake = Anyone can fake an email. If one asks for money or a password, ring us first: { $phone }
sheet-fake-ask = Anyone can fake an email. If one asks for money or a password, ask us first.

## Labels and cards: a few words beside a QR code

sheet-scan = Scan this, then press “Save our contact”.
sheet-check = Not sure about an email? Check it here too.
# $phone: the school’s telephone number
sheet-phone = Ring us: { $phone }

## Posters. People stand a step or two away, and somebody could put a sticker with another code over ours.

sheet-poster-scan = Point your phone’s camera at the code.
sheet-poster-type = Or type this address:
# $address: the beginning of the site’s web address, such as “mail.wensum.example”
sheet-poster-begins = Look at the address of the page that opens. It must begin with { $address }
sheet-poster-else = If it does not, close the page and tell us. Somebody may have put a sticker over the code.
sheet-poster-never = Our page never asks you for a password or for money.

## Small, where no person has checked the translation

sheet-unchecked = A computer made this translation. Nobody has checked it yet.
# The sheet is cut in two. The same letter is in English on the other half.
sheet-unchecked-half = A computer made this translation. Nobody has checked it yet. The English is on the other half of the sheet.
# On a label, as short as can be.
sheet-unchecked-short = Translated by a computer, not yet checked.

## The page that shows where a printer puts labels. Staff read it.

# $sheet: the name of a sheet of labels, such as “L7160”
sheet-test-title = Test page for labels { $sheet }
sheet-test-print = Print this page on plain paper, at 100 %. Do not choose “Fit to page”.
sheet-test-hold = Put it on a sheet of labels and hold both up to a window.
sheet-test-right = Are the frames too far right? Then move the labels right by a number below zero, such as -1.5.
sheet-test-down = Are they too far down? Then move the labels down by a number below zero.
sheet-test-ruler = This line must be { $length } mm long.
# $dx, $dy: how far, in millimetres, such as “-1.5”
sheet-test-moved = Moved right by { $dx } mm and down by { $dy } mm.

## Texts to copy

# $school: the name of the school; $address: the web address of its page; $phone: its telephone number
text-newsletter = Some of our emails end up in junk folders. You can help with that: go to { $address } and press “Save our contact”. All email addresses of { $school } are there. Anyone can fake an email. If one asks for money or a password, ring us on { $phone } before you answer.
text-newsletter-ask = Some of our emails end up in junk folders. You can help with that: go to { $address } and press “Save our contact”. All email addresses of { $school } are there. Anyone can fake an email. If one asks for money or a password, ask us before you answer.
# One line under an email. $address: the web address of the school’s page
text-signature = Do you get all our emails? These are our addresses: { $address }
