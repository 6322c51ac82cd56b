# Email addresses of Hillside Primary School
# List 1 of 20 November 2026.
# This file switches off the junk check for these addresses. Then an email from someone who fakes one of them gets through too.
# The newest list: https://mail.wensum.example/s/hillside-primary
require ["fileinto"];
if address :is :all "from" [
    "absence@hillside.example",
    "hillside@parentmail.example",
    "Kitchen@hillside.example",
    "news@hillside.example",
    "no-reply@textmail.example",
    "office@hillside.example"
] {
    fileinto "INBOX";
    stop;
}
