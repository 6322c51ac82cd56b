"""Counts checks, shows those that fail, and knows what the readers were given."""

import json
import os
import sys
from pathlib import Path

SWEEP = os.environ.get("HALLPASS_SWEEP") == "1"
QUICK = os.environ.get("HALLPASS_QUICK") == "1"


class Report:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, what, holds, why=""):
        """One statement that holds or does not."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAIL  {what}{': ' if why else ''}{why}", flush=True)
        return bool(holds)

    def equal(self, what, found, wanted):
        """Two values, or two collections, that should be the same."""
        if isinstance(found, (set, frozenset)) and isinstance(wanted, (set, frozenset)):
            why = f"too many {sorted(found - wanted)}, missing {sorted(wanted - found)}"
        else:
            why = f"found {found!r}, wanted {wanted!r}"
        return self.check(what, found == wanted, why)

    def finish(self):
        """Prints the sum and ends the program. Having looked at nothing is a failure too."""
        if self.passed + self.failed == 0:
            self.check("there is something to read", False)
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


class School:
    """One school: what the county file says of it, and its exported folder."""

    def __init__(self, expected, export):
        self.expected = expected
        self.slug = expected["slug"]
        self.name = expected["name"]
        self.folder = export / "s" / self.slug

    def addresses(self, *states):
        """The addresses that are in one of these states."""
        return {
            sender["address"]
            for sender in self.expected["senders"]
            if sender["state"] in states
        }

    def in_files(self):
        """The addresses that contact files and lists for mail programs must carry."""
        return {sender["address"] for sender in self.expected["senders"] if sender["in_files"]}

    def sender(self, address):
        for sender in self.expected["senders"]:
            if sender["address"] == address:
                return sender
        return None

    def read(self, report, name):
        """The bytes of one file, or None (and a failure) when it is not there."""
        file = self.folder / name
        if report.check(f"{self.slug}/{name} is exported", file.is_file()):
            return file.read_bytes()
        return None

    def list(self, report):
        """The school's own senders.json."""
        data = self.read(report, "senders.json")
        return None if data is None else json.loads(data)


def given():
    """The export, the open schools and everything that was expected."""
    if len(sys.argv) != 3:
        sys.exit(f"usage: {sys.argv[0]} EXPORT EXPECTED.json")
    export = Path(sys.argv[1])
    expected = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    schools = [School(school, export) for school in expected["schools"]]
    return export, expected, schools


def open_schools(report, schools, file):
    """Schools that have files; of a closed one, says that it has none."""
    for school in schools:
        if school.expected["closed"]:
            report.check(
                f"{school.slug} is closed and has no {file}",
                not (school.folder / file).exists(),
            )
        else:
            yield school


def same_addresses(report, what, found, school):
    """A file must carry exactly the addresses that the school sends from now or soon, by the county
    file and by the signed list, and each of them once."""
    found = list(found)
    report.equal(f"{what}: no address twice", len(found), len(set(found)))
    report.equal(f"{what}: addresses as in the county file", set(found), school.in_files())
    signed = school.list(report)
    if signed is None:
        return
    listed = {s["address"] for s in signed["senders"] if s["state"] == "published"}
    later = school.addresses("published") - school.in_files()
    report.equal(f"{what}: addresses as in senders.json", set(found), listed - later)
