### "Is this email on our list?": the page where people check the address of an email they got. Plain words, reading
### age 9. Never say that an email can be trusted: an address can be faked. "Our list" is the list of the addresses
### that the school (or hospital) writes from. Every message may select on $audience (parents, patients).

## The page

# A link and a heading.
check-page-heading = Is this email on our list?
# The title of the browser's tab. $school: the name of the school
check-page-title = Is this email on our list? – { $school }
check-page-lead = Look at the address that the email came from. Type it here, or paste it.
check-page-form = Check an email
# Stands over the field where people type.
check-page-label = The address it came from
check-page-kept = We do not keep what you type.
# A button
check-page-button = Check it
# A heading; people press it to read the next message.
check-page-where = Where do I find the address?
check-page-where-text = Open the email and press the name at the top. The address is the part with the @ in it. The name alone tells you nothing. Anyone can write any name there.
# A heading; people press it to choose a file.
check-page-file = Do you have the email as a file?
# Stands over a button that opens a file. “.eml” is how names of such files end.
check-page-file-label = A saved email, with a name that ends in .eml
check-page-file-note = We look only at who it is from.
# Small words below the form, for copies of this page that cannot check. $address: a web address, as a link
check-page-copy = Does nothing happen? Then this is a copy of our page. Go to { $address }.
# While the answer is on its way
check-page-wait = One moment …

## On the list

# A heading
answer-listed-heading = Yes, this address is on our list
# $purpose: what an address is for, in a word or two, such as “Absence” or “School meals”
answer-purpose = What we use it for: { $purpose }.
# Stands under every answer that is not a clear no.
answer-fake = Anyone can fake an address, or break into a mailbox.
# $phone: a phone number
answer-ring = Does the email ask for money or a password? Do not press anything in it. Ring us on { $phone }.
# For schools that gave no phone number
answer-ask = Does the email ask for money or a password? Do not press anything in it. Ask us first, in person or on a number that you already have.

## On the list, but not now

# A heading
answer-paused-heading = On our list, but paused
answer-paused = We stopped using it on { $date }. Please do not open emails from it for now.
answer-paused-again = We will say here when we use it again.
# A heading
answer-withdrawn-heading = We no longer use this address
answer-withdrawn-until = It was on our list until { $date }.
answer-withdrawn = It was on our list before.
answer-withdrawn-do = Be careful with an email that comes from it now. It may not be from us.

## On somebody else's list

# A heading
answer-elsewhere-heading = { $audience ->
    [patients] Not our address, but another place uses it
   *[parents] Not our address, but another school uses it
}
# $name: another school, or the county or trust over many schools
answer-elsewhere = It is on the list of { $name }.
answer-elsewhere-paused = They stopped using it on { $date }. Please do not open emails from it for now.

## Nearly the same as one on the list

# A heading
answer-near-heading = Not on our list, but nearly the same
# $theirs, $ours: one letter or sign each, the one that differs
answer-near-letter = Look closely. The email has { $theirs } where our address has { $ours }.
answer-near-letters = Look closely. The letters are not the same.
# $theirs, $ours: the last part of an address after a dot, such as .com
answer-near-ending = Look at the end. The email has { $theirs }. Our address ends in { $ours }.
answer-near-added = Look closely. There is more in it than in our address.
answer-near-hidden = There are signs in it that you cannot see.
# Stands over the address that was typed.
answer-near-theirs = In the email you have
# Stands over our address.
answer-near-ours = In our address
answer-near-do = Do not press anything in the email, and do not reply.
# $alphabet: the name of a script in Unicode
answer-alphabet = { $alphabet ->
    [Cyrillic] Some letters in it are from the Cyrillic alphabet. They only look like ours.
    [Greek] Some letters in it are from the Greek alphabet. They only look like ours.
   *[other] Some letters in it are from another alphabet.
}
# $name: what stands for such an address inside computers, such as xn--hllside-rog.example
answer-punycode = Computers write it like this: { $name }

## Not on the list

# A heading
answer-same-domain-heading = It ends like our addresses, but is not on our list
answer-same-domain = { $audience ->
    [patients] It may be somebody who works here: they also write to patients.
   *[parents] It may be a teacher: staff also write to parents.
}
# $phone: a phone number
answer-same-domain-ring = Does the email ask for anything? Ring us on { $phone } first.
answer-same-domain-ask = Does the email ask for anything? Ask us first, in person or on a number that you already have.
# A heading
answer-not-listed-heading = This address is not on our list
answer-not-listed = Our list is full, and this address is not there. Ask us before you press anything in the email.
# A heading
answer-unknown-heading = It is not on our list, but we cannot tell
answer-unknown = { $audience ->
    [patients] Our list is not full yet. The people who look after you may also write from other addresses.
   *[parents] Our list is not full yet. Teachers and other staff may also write from other addresses.
}

## What does not fit

# $address: an email address
remark-replies = If you reply, your answer goes to another address: { $address }
# The name is what a phone shows in place of the address. $address: an email address
remark-name-address = The name in the email is { $address }, but the email came from another address. That can be a trick.
# $name: the name that a phone shows, which is the name of this school
remark-name-school = The name in the email is { $name }. Anyone can write that name. Look at the address.
remark-hidden = There are signs in the address that you cannot see. Real addresses have none.
remark-several = { $count ->
    [one] The email names one address.
   *[other] The email says it is from { $count } addresses. This is about the oddest one.
}

## Nothing to check

# A heading
answer-unreadable-heading = We could not find an address there
answer-unreadable-empty = Type the address that the email came from. It has an @ in it.
answer-unreadable-no-address = We need the whole address, with the @ and what comes after it. The name is not enough.
answer-unreadable-several = There is more than one address in it. Paste only the one that the email came from.
answer-unreadable-no-from = It does not say who it is from. Type the address here instead.
answer-unreadable-too-large = This file is too large for us. Open the email and type the address here instead.
answer-unreadable-not-text = We cannot read this kind of file. Open the email and type the address here instead.
answer-unreadable-archive = This file holds other files, and we do not open those. Open the email and type the address here instead.
