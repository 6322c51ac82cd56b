#!/usr/bin/env python3
"""Reads the lists that mail systems fetch: as text, with SpamAssassin itself, and with a parser of PowerShell."""

import re
import subprocess
import tempfile
import tree_sitter
import tree_sitter_powershell
from pathlib import Path
from report import Report, given, open_schools

POWERSHELL = tree_sitter.Parser(tree_sitter.Language(tree_sitter_powershell.language()))
# Exchange Online takes no more characters in one rule.
RULE = 8192


def main():
    report = Report()
    export, expected, schools = given()
    for school in open_schools(report, schools, "senders.cf"):
        read_all(report, school.folder, school.slug, school.in_files())
    for organisation in expected["organisations"]:
        slug = organisation["slug"]
        own = [s for s in schools if s.expected["organisation"] == slug and not s.expected["closed"]]
        # An address that any school has paused is not for the filter of all of them.
        paused = set().union(*(school.addresses("paused") for school in own))
        wanted = set().union(*(school.in_files() for school in own)) - paused
        read_all(report, export / "o" / slug, f"o/{slug}", wanted)
        text = (export / "o" / slug / "senders.txt").read_text(encoding="utf-8")
        report.equal(f"o/{slug}/senders.txt", text.splitlines(), sorted(wanted, key=str.lower))
    report.finish()


def read_all(report, folder, name, wanted):
    for file, read in [
        ("senders.map", rspamd),
        ("senders.cf", spamassassin),
        ("senders-workspace.txt", workspace),
        ("senders.ps1", powershell),
    ]:
        path = folder / file
        if report.check(f"{name}/{file} is exported", path.is_file()):
            read(report, f"{name}/{file}", path.read_text(encoding="utf-8"), wanted)


def live(text):
    return [line for line in text.splitlines() if not line.startswith("#")]


def rspamd(report, what, text, wanted):
    report.equal(f"{what}: addresses", live(text), sorted(wanted, key=str.lower))


def workspace(report, what, text, wanted):
    found = [address.strip() for address in text.split(",") if address.strip()]
    report.equal(f"{what}: addresses", found, sorted(wanted, key=str.lower))


def spamassassin(report, what, text, wanted):
    found = [line.split(" ") for line in live(text)]
    report.check(f"{what}: nothing but welcomelist_auth", all(len(l) == 2 and l[0] == "welcomelist_auth" for l in found))
    report.equal(f"{what}: addresses", [line[1] for line in found], sorted(wanted, key=str.lower))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "user_prefs"
        file.write_text(text, encoding="utf-8")
        # With no rules of anybody's, only what the file says is looked at.
        command = ["spamassassin", "--lint", "--local", "--configpath", folder, "--siteconfigpath", folder]
        done = subprocess.run([*command, "--prefspath", str(file)], capture_output=True, text=True, timeout=120)
        complaints = [line for line in done.stderr.splitlines() if "user_prefs" in line or "failed to parse" in line]
        report.check(f"{what}: SpamAssassin reads it", not complaints, "; ".join(complaints))


def powershell(report, what, text, wanted):
    root = POWERSHELL.parse(text.encode()).root_node
    report.check(f"{what}: PowerShell's grammar", not root.has_error)
    literals = [node.text.decode()[1:-1].replace("''", "'") for node in walk(root) if node.type == "verbatim_string_characters"]
    patterns = [literal for literal in literals if literal.startswith("^") and literal.endswith("$") and "@" in literal]
    report.equal(f"{what}: a pattern for each address", len(patterns), len(wanted))
    for pattern in patterns:
        matched = [address for address in wanted if re.search(pattern, address)]
        report.equal(f"{what}: {pattern} matches one address", len(matched), 1)
        other = matched and matched[0].replace(".", "x", 1)
        report.check(f"{what}: {pattern} takes a dot for a dot", not matched or other == matched[0] or not re.search(pattern, other))
    for part in re.findall(r",@\((.*?)\n  \)", text, re.DOTALL):
        report.check(f"{what}: a rule fits", len(part) < RULE, str(len(part)))
    report.check(f"{what}: asks for DMARC", "'dmarc=pass'" in text)


def walk(node):
    yield node
    for child in node.children:
        yield from walk(child)


if __name__ == "__main__":
    main()
