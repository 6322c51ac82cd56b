### The reference of the API, at /api/v1. For people who write programs; English only, which the page says.

api-title = API
api-heading = The API
api-lead = What schools publish here, for programs. This page is in English only.
api-begin-heading = Before you begin
# $address: a web address
api-begin-address = All addresses begin with { $address }. Everything is public, so there is no key and no account.
api-begin-copy = This service answers at that address. On a copy of plain files only this page and the document below are there.
api-begin-cors = Programs on any website may ask (CORS), without cookies or passwords.
api-begin-etag = Answers carry an entity tag. Ask again with If-None-Match: when nothing has changed you get an empty 304.
api-begin-pages = Long lists come in pages. Send the field “next” of one page as the parameter “cursor” to get the page after it.
api-begin-limit = A client may ask so often in a minute. The fields RateLimit and RateLimit-Policy say how much is left; after too much comes 429 with Retry-After.
api-begin-problem = Refusals are problem details (RFC 9457). Tell them apart by “code”; “detail” is for people.
api-begin-more = New members may come in any answer at any time. Pass over those that you do not know. What is here is not taken away within version 1.
api-begin-signed = Addresses that mail is filtered by should come from the signed lists, and the signature should be checked.
api-document = The same for programs (OpenAPI 3.1)
api-keys = The keys that lists are signed with
api-parameters = Parameters
api-sends = What to send
api-answers = What comes back
api-refusals = It can refuse with
api-schemas-heading = What answers are made of
api-problems-heading = Problems
api-problems-lead = “code” is one of these and never changes its meaning.
api-optional = optional
api-example = Example
