### What stands around every page, and the pages about the site itself. Plain words, reading age 9.
### Every message may select on $audience (parents, patients).

## On every page

# A small line at the top of a page in a language whose words no person has checked yet. It also stands there in English.
translation-unchecked = A computer made this translation. Nobody has checked it yet.
# A link beside it, to the same page in English.
read-in-english = Read this page in English

# Two links at the foot of every page.
privacy-link = Privacy
accessibility-link = Easy to use for everybody

## What we know about visitors

privacy-title = What we keep about you – Hallpass
privacy-heading = We keep nothing about you
privacy-lead = You can read all pages here and never say who you are.
privacy-not-heading = What we do not do
privacy-not-cookies = We put no cookies on your phone or computer. We store nothing else there.
privacy-not-account = You need no name, no password and no account.
privacy-not-others = We tell no other company that you are here. All words and pictures on the pages come from us.
privacy-not-forms = You typed something into a box? We use it for the answer. Then we forget it.
privacy-not-contact = You saved a contact? It is on your phone. We do not see it.
privacy-written-heading = What our computer writes down
privacy-written-count = It may count how many pages it sends in all, and how long that takes. It does not count people. It does not write down who asked, or for which school.
privacy-written-fault = When something breaks, it writes down what broke. It does not write down who was here.
privacy-written-front = Other machines may stand between you and us. We tell the people who run them to write down no visitors.
privacy-see-heading = What others can see
privacy-see = Your phone or internet company can see that you opened this website. It is the same with every website.
privacy-ask-heading = Do you want to ask something?

## Use by everybody (the accessibility statement)

accessibility-title = Easy to use for everybody – Hallpass
accessibility-heading = Everybody should be able to use these pages
accessibility-lead = We make them for old phones, for big letters, for the keyboard, and for people who listen to a page.
# WCAG 2.2 AA is the name of a rule book for websites. Keep it as it is.
accessibility-rules = There is a rule book for this. It is called WCAG 2.2, level AA. We want to keep all its rules.
accessibility-test-heading = What we test
accessibility-test-programs = Programs look at our pages, in light and dark colours, on a small and on a wide screen.
accessibility-test-keyboard = All links and buttons work with the keyboard.
accessibility-test-zoom = You can make all letters twice as big. Nothing gets lost.
accessibility-test-scripts = The pages work when your browser runs no scripts.
accessibility-test-print = The letters to print can be read out by a computer too.
accessibility-known-heading = What is not good yet
accessibility-known-people = No people with a disability have tried these pages for us yet. Only programs have.
accessibility-known-words = A computer made many of the translations. Some words may be wrong.
accessibility-known-others = Our steps lead to the pages of other companies, such as your mail company. We cannot make those easier.
accessibility-tell-heading = Tell us
accessibility-tell = Is something hard to use? Please tell us. We want to put it right.

# Stands before a list of names with phone numbers and email addresses.
help-ask = You can ask here:
help-school = { $audience ->
    [patients] Ask your hospital or clinic. They know who can help.
   *[parents] Ask your school. They know who can help.
}

## For IT desks (for people who look after mail systems, not for families)

# $school: the name of the school
it-title = For IT desks – { $school }
# A link to the page for IT desks.
it-recipes = How to let our emails through
it-lead = Let these addresses through, and keep checking that they are not forged.
it-warning-heading = Keep authentication on
it-warning = Each recipe lets an email through only when its From address is on the list and authentication has passed. Do not leave that part out, and do not allow a whole domain. Otherwise forged emails get through as well.
# $domains: one or more names such as hillside.example, with commas
it-weak = Forged emails are not refused yet, or we do not know, for: { $domains }. Real emails may fail the test in a recipe too. Then ask the school’s own IT desk to set up DKIM and DMARC; do not weaken the recipe.
it-list-heading = The addresses
it-list-note = One click marks all of them. Paused addresses are left out. Fetch the files again every day if you can, instead of copying.
it-none = There is no address to let through now.
it-exchange-heading = Microsoft 365 (Exchange Online)
it-exchange-text = A mail flow rule, for PowerShell. It skips the junk check only for emails that pass DMARC. Delete the old rule when the list changes.
it-google-heading = Google Workspace
it-google-text = In the Admin console: Apps, Google Workspace, Gmail, Spam, phishing and malware, Spam. Let the setting skip the spam check for an address list. Put these addresses into the list, and leave “Authentication required” on for each.
it-sieve-heading = Sieve
it-sieve-text = Write the name of your own mail server instead of mx.example.org. Your server must remove this header from incoming emails before it adds its own.
it-spamassassin-heading = SpamAssassin 4
it-spamassassin-text = For local.cf. It counts only when SPF or DKIM has passed.
it-rspamd-heading = Rspamd
it-rspamd-text = For local.d/multimap.conf. Rspamd fetches the list again by itself.
it-files-heading = For programs
