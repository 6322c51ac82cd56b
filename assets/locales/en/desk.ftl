### Comments in the lists that mail systems fetch. For people who look after mail; English only.

# $name: the school; $number: of the list; $date: 2026-11-21
desk-head-school = { $name }: list { $number } of { $date }
# $name: the organisation
desk-head-organisation = { $count ->
    [one] { $name }: the list of one school
   *[other] { $name }: the lists of { $count } schools, each address once
}
# $address: a web address
desk-newest = Newest: { $address }
desk-exact = Exact addresses only. Ask again with If-None-Match; once an hour is often enough.
desk-rspamd = In multimap.conf keep require_symbols = "DMARC_POLICY_ALLOW": without it forged e-mails get through.
desk-spamassassin = welcomelist_auth counts only when SPF or DKIM has passed. Do not turn it into welcomelist_from.
desk-powershell-run = For Exchange Online: Connect-ExchangeOnline, then run this file. Run it again when the list changes.
desk-powershell-rule = The rules skip the junk check only for e-mails that pass DMARC.
# $address: an e-mail address
desk-left-out = Left out, because this file would read it as other addresses too: { $address }

## On the page for IT desks

desk-live = The same as a file that stays up to date
desk-files = For the mail filter of all schools together:
desk-name-ps1 = Mail flow rules for Exchange Online (PowerShell)
desk-name-workspace = Address list for Google Workspace
desk-name-cf = Lines for SpamAssassin 4
desk-name-map = Map for Rspamd
desk-name-txt = The addresses alone (plain text)
desk-api = The API, for programs
