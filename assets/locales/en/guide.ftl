### What to do at each mail provider. Plain words, reading age 9.
### The words in $menu, $field, $folder, $path and $account are a provider's own words, as they stand on the screen.
### They are shown in bold and in the language of that screen, so they are never translated or bent: build every
### sentence so that they can stand in it unchanged. $program and $provider are names: Gmail, Outlook, BT Email.
### Every message may select on $audience (parents, patients).

## Where somebody has no provider that we know

guide-name-other = Another email company
guide-name-work = Email at work or college

## Steps. Each stands alone, as one line of a numbered list.

# $filled: yes when the link already holds our addresses. A button stands under the sentence.
guide-step-open-link = { $filled ->
    [yes] Press this button. It opens { $program } with our addresses filled in.
   *[no] Press this button. It opens the right page of { $program }.
}
guide-step-open-site = Open { $program } on a computer, in the browser. Sign in.
guide-step-open-app = Open the { $program } app on your phone.
guide-step-open-program = Open { $program } on your computer.
guide-step-open-phone-settings = Open the settings of your phone.
guide-step-open-settings = Open the settings of your email.
guide-step-open-spam-folder = Open your spam folder. It may also be called junk.
guide-step-say-not-spam = Say that it is not spam, or move it to your inbox.
guide-step-open-folder = Open the folder { $folder }.
guide-step-look-in-folder = Look for our emails in { $folder } too.
guide-step-open-message = Open an email from us.
guide-step-select-message = Tick an email from us. You do not need to open it.
guide-step-hold-message = Press and hold an email from us.
guide-step-right-click-message = Press an email from us with the right mouse button.
guide-step-move-message = Move the email to { $folder }.
guide-step-press-name = Press our name or picture at the top of the email.
guide-step-press = Press { $menu }.
# $icon: which picture the button shows. The picture is drawn beside the sentence.
guide-step-press-icon = { $icon ->
    [gear] Press the gear wheel.
    [dots] Press the three dots.
    [lines] Press the three lines. They open the menu.
    [plus] Press the plus sign.
    [pencil] Press the pencil.
    [bin] Press the bin.
    [person] Press your own picture or letters.
   *[arrow] Press the small arrow that points down.
}
guide-step-choose = Choose { $menu }.
# $path: several words of menus, one after another, with an arrow between them.
guide-step-go-to = Go to { $path }.
# $field: what stands beside the choice. $menu: what to choose.
guide-step-set = Next to { $field }, choose { $menu }.
guide-step-tick = Tick { $menu }.
guide-step-untick = Take the tick away from { $menu }.
guide-step-switch-on = Switch on { $menu }.
guide-step-switch-off = Switch off { $menu }.
# $field: the empty box that takes the name
guide-step-name-rule = { $audience ->
    [patients] Type a name in { $field }, such as “Hospital”.
   *[parents] Type a name in { $field }, such as “School”.
}
# $field: the empty box that takes the address. Our addresses stand under the sentence.
guide-step-type-address = Copy one of our addresses and put it in { $field }.
# $field: the empty box that takes the addresses. OR is an English word here, in capital letters.
guide-step-paste-all-with-or = Copy all our addresses and put them in { $field }. The word OR must stand between them.
guide-step-paste-all-lines = Copy all our addresses and put them in { $field }, each on a line of its own.
guide-step-press-enter = Press the Enter key.
guide-step-repeat-for-each = Do the same for each of our other addresses.
guide-step-scroll-down = Scroll down to the end of the page.
# $count: minutes
guide-step-wait = { $count ->
    [one] Wait. It can take { $count } minute to start.
   *[other] Wait. It can take up to { $count } minutes to start.
}
guide-step-save-file = Press this button. It saves our file on your computer.
guide-step-choose-file = Choose the file that you have just saved.
guide-step-save-contact = Save our contact from this page.
# $account: the name of an account, such as Google
guide-step-save-contact-in = Save our contact from this page. Choose your { $account } account, not only the phone.
guide-step-open-contacts = Open your contacts.
guide-step-delete-from-contact = Delete this address from our contact.
guide-step-find-address = Find the place in the list with the address that you want to take out.
guide-step-take-address-out = Take out this one address. Leave the others.
guide-step-send-message = Send this message to the people who look after your email at work. It is ready to copy.
guide-step-take-off-blocked = Look for a list of blocked addresses. Is one of ours in it? Take it out.
guide-step-mailbox-first = First do the steps for your email address itself. { $program } only shows what is there.

## What a way is: the heading over its steps. $provider: Gmail, BT Email

guide-way-rule = Make a rule in { $provider }
guide-way-exact-list = Put our addresses on your list in { $provider }
guide-way-contact = Save our contact
guide-way-trust-contacts = Tell { $provider } to trust your contacts
guide-way-not-junk = Take an email out of spam
guide-way-primary = Move our emails to the main tab
guide-way-spam-to-folder = Let { $provider } keep spam in a folder
guide-way-unblock = Check that we are not blocked
guide-way-ask-work = Ask the people who look after your email

## How long a way lasts: a short mark over its heading

guide-effect-lasts = Lasts
guide-effect-helps = Helps
guide-effect-once = One email only

## Where the steps are done: a heading. $program: Gmail, Outlook

guide-surface-web = { $program } on a computer, in the browser
guide-surface-android = { $program } on an Android phone
guide-surface-ios = { $program } on an iPhone or iPad
guide-surface-desktop = { $program } as a program on a computer

## Limits

# $count: a number, often 500 or 1,000
guide-limit-rules = { $count ->
    [one] You can have { $count } rule.
   *[other] You can have up to { $count } rules.
}
guide-limit-addresses = { $count ->
    [one] The list takes { $count } address.
   *[other] The list takes up to { $count } addresses.
}
# $count: days
guide-spam-kept = { $count ->
    [one] Be quick: { $provider } may delete spam after { $count } day.
   *[other] Be quick: { $provider } may delete spam after { $count } days.
}

## How we know. $date: a day. $provider: Gmail, BT Email

guide-basis-official = Checked on { $date }, from { $provider }’s own pages.
guide-basis-third-party = We read these steps in other people’s guides on { $date }.
guide-basis-source-code = Other programs did the same on { $date }. We have not read it from { $provider }.
guide-basis-unconfirmed = Not yet confirmed. The words on your screen may be different.

## What else to know. $provider: Gmail, BT Email

guide-note-app-has-no-rules = The { $provider } app on a phone cannot make rules. Do it once on a computer. Then it works on your phone too.
guide-note-computer-only = You can change this on a computer only. Do it once. Then it works on your phone too.
guide-note-contacts-not-certain = A saved contact helps. Our emails may still end up in spam.
guide-note-contacts-need-tick = Saved contacts count only if a box is ticked in the settings.
guide-note-new-mail-only = This works for new emails. Older ones stay where they are.
guide-note-this-message-only = This moves one email. The next one may be in spam again.
guide-note-only-teaches = Your email learns a little from this each time. It is not a promise.
guide-note-dangerous-stays-out = { $provider } always holds back emails that look dangerous.
guide-note-forged-may-stay-out = { $provider } may still hold back an email when it cannot tell who sent it.
guide-note-refused-unseen = { $provider } turns some emails away. They are in no folder. If your spam folder is empty, ask us if our emails came back.
guide-note-only-whole-endings = The lists in { $provider } would let in more than our addresses, so people who copy our name could get in too. We do not show you how.
guide-note-no-lasting-way = We know no way that lasts in { $provider }. These steps help.
guide-note-rule-may-lose = We do not know if a rule always wins against the spam folder.
guide-note-older-rule-wins = Have you made a rule before? The first rule in the list wins. Move the new one to the top.
guide-note-takes-time = It can take some hours to start.
guide-note-first-account = Do you have more than one account? The button opens the first one.
guide-note-tabs-are-silent = Look in the other tabs too. Your phone may not ring for emails there.
guide-note-folder-hidden-in-programs = Some mail programs do not show the spam folder. Look on the website of { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } only shows your emails. The company that your address belongs to decides what is spam.
guide-note-this-device-only = This works on this one computer only.
guide-note-paid-only = You need a paid mailbox for this.
guide-note-admin-only = Only the person who looks after your account can do this.
guide-note-work-decides = At work or college, the people who look after the email decide. Ask them.
guide-note-phone-block-counts = Have you blocked our phone number? Then your phone may block our emails too.
guide-note-unused-is-closed = { $provider } closes a mailbox that nobody opens for some months. Sign in now and then.
guide-note-words-may-differ = The words on your screen may be a little different.
guide-note-one-rule-each = You need one rule for each address.
guide-note-save-with-provider = Save the contact with { $provider }, not only on the phone.
guide-note-quarantine-too = Some emails may wait in a list called quarantine. Look there too.

## What must stay off. $menu: the setting's own words

guide-trap-only-listed = Do not switch on { $menu }. It hides or deletes emails from everybody else.
guide-trap-unseen = Do not choose { $menu }. Emails that look like spam are then gone, and you never see them.
guide-trap-holds-new = Is { $menu } on? Then emails from new people wait until you let them in. Look there for ours.
guide-trap-whole-ending = Do not press { $menu }. It lets in more than our address, so people who copy our name could get in too.

## Mailboxes that are closed or move. $provider: Orange. $date: a day. $to: the name of another company

guide-move-closed = { $audience ->
    [patients] { $provider } closed these mailboxes on { $date }. Please give us another address.
   *[parents] { $provider } closed these mailboxes on { $date }. Please give the school another address.
}
guide-move-moving = { $provider } is moving its mailboxes to { $to }. After the move, these steps may be different.
guide-move-moved = { $provider } moved these mailboxes to { $to } on { $date }. Use the steps for { $to }.
