# Email addresses of Collège "Saint-Éloi"; l'annexe, <b>rue</b> & 5\6 -- x
# List 1 of 20 November 2026.
# This file switches off the junk check for these addresses. Then an email from someone who fakes one of them gets through too.
# The newest list: https://mail.wensum.example/s/hillside-primary
require ["fileinto"];
if address :is :all "from" [
    "a'b@saint-eloi.example",
    "absences@saint-eloi.example",
    "{a|b}~#$%&*/?^`@saint-eloi.example"
] {
    fileinto "INBOX";
    stop;
}
