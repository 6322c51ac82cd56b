# Email addresses of مدرسة التل الابتدائية (Hillside) — ٢٠٢٦
# List 1 of 20 November 2026.
# This file switches off the junk check for these addresses. Then an email from someone who fakes one of them gets through too.
# The newest list: https://mail.wensum.example/s/hillside-primary
require ["fileinto"];
if address :is :all "from" [
    "office@hillside.example"
] {
    fileinto "INBOX";
    stop;
}
