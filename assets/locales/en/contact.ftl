### What files say that leave the site: contacts, rules for mail programs, the feed of changes.
### A contact's own words are for parents (plain words, reading age 9). No semicolons: address books trip over them.
### Every message may select on $audience (parents, patients).

## The note of a contact

# $number: the number of the list; $date: the day it was published
contact-note-list = List { $number } of { $date }.
# $page: the web address of the list
contact-note-newest = The newest list: { $page }
contact-note-fake = Anyone can fake an address. If an email asks for money or a password, do not press anything in it. Ring us on { $phone }.
contact-note-fake-ask = Anyone can fake an address. If an email asks for money or a password, do not press anything in it. Ask us first, in person or on a number that you already have.

## Comments at the head of rules for mail programs

# $school: the name of the school
rules-title = Email addresses of { $school }
rules-list = List { $number } of { $date }.
rules-newest = The newest list: { $page }
rules-warning = This file switches off the junk check for these addresses. Then an email from someone who fakes one of them gets through too.
rules-none = No address is in use now.

## The feed of changes

# $school: the name of the school
feed-title = Email addresses of { $school }
feed-subtitle = { $audience ->
    [patients] What changes on our list of email addresses
   *[parents] What changes on the school’s list of email addresses
}
feed-first = The first list
feed-list = List { $number }
# $added, $retired: how many addresses
feed-list-added = { $added ->
    [one] List { $number }: one new address
   *[other] List { $number }: { $added } new addresses
}
feed-list-retired = { $retired ->
    [one] List { $number }: one address no longer used
   *[other] List { $number }: { $retired } addresses no longer used
}
feed-list-both = List { $number }: new addresses { $added }, no longer used { $retired }
# $addresses: one or more addresses with commas
feed-added = New: { $addresses }.
feed-retired = No longer used: { $addresses }.
feed-details = Other details changed too, such as a name or a phone number.
feed-details-only = Details changed, such as a name or a phone number. The addresses are the same.
feed-paused = Paused: { $address }
feed-paused-text = Please do not open emails from { $address } for now. Someone else may be sending from it.
feed-resumed = In use again: { $address }
feed-resumed-text = We use { $address } again. Anyone can still fake an address.
