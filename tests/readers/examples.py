#!/usr/bin/env python3
"""Runs the two example programs of docs/examples on the signed lists, and on lists that must not be used."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from report import QUICK, Report, given, open_schools

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
PROGRAMS = {
    "Python": [sys.executable, str(EXAMPLES / "verify.py")],
    "JavaScript": ["node", str(EXAMPLES / "verify.mjs")],
}


def main():
    report = Report()
    export, expected, schools = given()
    keys = export / ".well-known" / "hallpass.json"
    lists = [school.folder / "senders.json" for school in open_schools(report, schools, "senders.json")]
    wholes = [export / "o" / organisation["slug"] / "senders.json" for organisation in expected["organisations"]]
    with tempfile.TemporaryDirectory() as folder:
        for name, program in PROGRAMS.items():
            tried = Try(report, name, program, keys, Path(folder))
            for file in (lists[:2] if QUICK else lists[:6]) + wholes:
                tried.good(file)
            for file in lists[:1] + wholes[:1]:
                tried.bad(file)
    report.finish()


class Try:
    def __init__(self, report, name, program, keys, folder):
        self.report, self.name, self.program, self.keys, self.folder = report, name, program, keys, folder

    def run(self, data, *options, keys=None):
        file = self.folder / "list.json"
        file.write_bytes(data)
        command = [*self.program, *options, str(file), str(keys or self.keys)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return done.returncode, (done.stdout + done.stderr).strip()

    def expect(self, what, found, code, begin):
        holds = found[0] == code and found[1].startswith(begin)
        self.report.check(f"{self.name}: {what}", holds, repr(found))

    def good(self, file):
        self.expect(f"{file.parent.name} is valid", self.run(file.read_bytes()), 0, "valid until 20")

    def bad(self, file):
        data, what = file.read_bytes(), file.parent.name
        document = json.loads(data)
        for at in range(0, len(data), max(1, len(data) // 12)):
            changed = bytearray(data)
            changed[at] ^= 1
            code, said = self.run(bytes(changed))
            self.report.check(f"{self.name}: {what} with byte {at} changed is refused", code == 1 and said, said)
        address = data.replace(b"office@", b"offlce@", 1)
        self.report.check(f"{self.name}: {what} names an office", address != data)
        self.expect(f"{what} with one letter changed", self.run(address), 1, "altered")
        self.expect(f"{what} when it has expired", self.run(data, "--now", "2199-01-01T00:00:00Z"), 1, "expired")
        self.expect(f"{what} without signature", self.run(self.without_signature(data)), 1, "unsigned")
        strangers = self.folder / "strangers.json"
        strangers.write_text('{"keys": [], "lists": []}')
        self.expect(f"{what} by an unknown key", self.run(data, keys=strangers), 1, "unknown key")
        retired = json.loads(self.keys.read_bytes())
        retired["keys"][0]["retired"] = "2020-01-01T00:00:00Z"
        strangers.write_text(json.dumps(retired))
        self.expect(f"{what} by a retired key", self.run(data, keys=strangers), 1, "retired key")
        seen = self.folder / f"seen-{self.name}.json"
        seen.unlink(missing_ok=True)
        self.expect(f"{what} the first time", self.run(data, "--seen", str(seen)), 0, "valid")
        self.expect(f"{what} the second time", self.run(data, "--seen", str(seen)), 0, "valid")
        numbers = json.loads(seen.read_text())
        self.report.check(f"{self.name}: {what} is remembered", document["status"]["number"] in numbers.values())
        for name in numbers:
            seen.write_text(json.dumps(numbers | {name: numbers[name] + 1}))
            if name.startswith(("status", "list")) and name in list(numbers)[:2]:
                self.expect(f"{what} after a newer {name}", self.run(data, "--seen", str(seen)), 1, "older")

    @staticmethod
    def without_signature(data):
        document = json.loads(data)
        del document["signatures"]
        return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


if __name__ == "__main__":
    main()
