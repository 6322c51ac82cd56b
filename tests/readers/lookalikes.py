#!/usr/bin/env python3
"""Writes what dnstwist makes of some names, one a line: our name, its way, the look-alike. Nothing is looked up.

    pip install dnstwist==20250130
    python3 tests/readers/lookalikes.py > lookalikes.tsv
    HALLPASS_LOOKALIKES=$PWD/lookalikes.tsv cargo test --test main lookalikes -- --nocapture
"""

import sys

import dnstwist

NAMES = [
    "hillside.wensum-schools.example",
    "hillside-primary.norfolk.sch.uk",
    "marthamacademy.org.uk",
    "parentmail.co.uk",
    "wensum.example",
    "stmarys.norfolk.sch.uk",
    "thegreenschool.com",
]
WORDS = ["login", "secure", "school", "office", "admin", "mail", "parents", "portal", "pay", "account", "verify", "support"]
ENDINGS = ["com", "org", "net", "co.uk", "org.uk", "uk", "info", "school", "academy", "education", "online", "site"]


def main():
    for name in sys.argv[1:] or NAMES:
        fuzzer = dnstwist.Fuzzer(name, dictionary=WORDS, tld_dictionary=ENDINGS)
        fuzzer.generate()
        for found in sorted(fuzzer.domains, key=lambda found: (found["fuzzer"], found["domain"])):
            if found["fuzzer"] != "*original":
                print(name, found["fuzzer"], found["domain"], sep="\t")


if __name__ == "__main__":
    main()
