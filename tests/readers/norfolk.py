#!/usr/bin/env python3
"""A real county: makes what its staff would bring, and works out what each school should then show.

usage: norfolk.py bring FOLDER
       norfolk.py complete COUNTY.toml
       norfolk.py expect FOLDER COUNTY.toml PUBLIC_URL OUT.json

`bring` writes the register as it is, a county file without schools, and addresses of every school as
a table. `complete` says in a county file, as the service wrote it, that somebody looked at each list.
`expect` works out from the register and the table alone what a part of the schools, chosen at
random, should list: a tenth in a sweep, otherwise fewer. HALLPASS_SEED chooses the same ones again.
"""

import csv
import datetime
import gzip
import io
import json
import os
import random
import re
import sys
import tomllib
from pathlib import Path

REGISTER = Path(__file__).resolve().parent.parent / "data" / "import" / "norfolk.csv.gz"
SWEEP = os.environ.get("HALLPASS_SWEEP") == "1"
QUICK = os.environ.get("HALLPASS_QUICK") == "1"

SHARED = {"address": "admissions@norfolk-test.example", "name": "School admissions", "purpose": "admissions"}
COUNTY = f"""[organisation]
slug = "norfolk"
name = "Norfolk, for a test"
kind = "local-authority"
public_url = "https://mail.wensum.example"
languages = ["en"]
sender_policy = {{ domains = ["*.norfolk-test.example", "norfolk-test.example"], platforms = ["parentmail.example"] }}

[[sender]]
address = "{SHARED['address']}"
name = "{SHARED['name']}"
purpose = "{SHARED['purpose']}"
"""


def main():
    match sys.argv[1:]:
        case ["bring", folder]:
            bring(Path(folder))
        case ["complete", county]:
            complete(Path(county))
        case ["expect", folder, county, public_url, out]:
            expect(Path(folder), Path(county), public_url, Path(out))
        case _:
            sys.exit(__doc__)


def register():
    """The open schools of the register, by number; also those that are about to close."""
    text = gzip.decompress(REGISTER.read_bytes()).decode("cp1252")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return {row["URN"]: row for row in rows if row["EstablishmentStatus (name)"].startswith("Open")}


def senders(urn, row):
    """What a school of that number would write from: made up, from the number alone."""
    number = int(urn)
    home = f"s{urn}.norfolk-test.example"
    own = [
        {"address": f"office@{home}", "purpose": "office", "name": "School office"},
        {"address": f"absence@{home}", "purpose": "absence", "since": "2025-09-01"},
    ]
    if number % 2:
        own.append({"address": f"s{urn}@parentmail.example", "purpose": "payments", "platform": "ParentMail"})
    if number % 3 == 0:
        own.append({"address": f"news@{home}", "purpose": "newsletter", "name": f"News of {row['EstablishmentName'][:30].strip()}"})
    if number % 7 == 0:
        own += [{"address": f"club-{club}@{home}", "purpose": "clubs"} for club in range(1, 12)]
    return own


def bring(folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "register.csv").write_bytes(gzip.decompress(REGISTER.read_bytes()))
    (folder / "county.toml").write_text(COUNTY, encoding="utf-8")
    columns = ["urn", "address", "purpose", "name", "platform", "since"]
    with open(folder / "addresses.csv", "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, restval="")
        table.writeheader()
        for urn, row in register().items():
            table.writerows({"urn": urn, **sender} for sender in senders(urn, row))


def complete(county):
    text = county.read_text(encoding="utf-8")
    checked = 'list_complete = true\nchecked = { on = 2026-11-01, by = "the school office" }'
    county.write_text(re.sub(r"^list_complete = false$", checked, text, flags=re.MULTILINE), encoding="utf-8")


def expect(folder, county, public_url, out):
    schools = {row["URN"]: row for row in register().values()}
    written = {school["identifiers"]["urn"]: school for school in tomllib.loads(county.read_text(encoding="utf-8"))["school"]}
    missing = set(schools) - set(written)
    if missing or len(written) != len(schools):
        sys.exit(f"the register has {len(schools)} schools, the county file {len(written)}; missing {sorted(missing)}")
    seed = os.environ.get("HALLPASS_SEED") or str(random.SystemRandom().randrange(10**6))
    share = 200 if QUICK else 10 if SWEEP else 40
    chosen = random.Random(seed).sample(sorted(schools), max(1, len(schools) // share))
    print(f"{len(chosen)} of {len(schools)} schools; HALLPASS_SEED={seed} chooses them again")
    result = {
        "on": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
        "organisations": [],
        "schools": [school(urn, schools[urn], written[urn], public_url) for urn in chosen],
    }
    out.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def school(urn, row, written, public_url):
    """Names, numbers and addresses are the register's and the table's; the service gave only slug and code."""
    told = [dict(sender, own=True) for sender in senders(urn, row)] + [dict(SHARED, own=False)]
    laestab = row["LA (code)"] + row["EstablishmentNumber"].zfill(4)
    return {
        "slug": written["slug"],
        "name": row["EstablishmentName"].strip(),
        "town": None,
        "organisation": "norfolk",
        "audience": "parents",
        "public_url": public_url,
        "code": written["code"],
        "identifiers": {"urn": urn, "laestab": laestab},
        "languages": ["en"],
        "phone": written.get("phone"),
        "crest": False,
        "list_complete": True,
        "closed": False,
        "successors": [],
        "senders": [
            {
                "address": sender["address"],
                "name": sender.get("name"),
                "purpose": sender["purpose"],
                "platform": sender.get("platform"),
                "shared": False,
                "from_name": None,
                "own": sender["own"],
                "since": sender.get("since"),
                "until": None,
                "in_files": True,
                "state": "published",
            }
            for sender in told
        ],
    }


if __name__ == "__main__":
    main()
