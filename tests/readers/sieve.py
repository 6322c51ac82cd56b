#!/usr/bin/env python3
"""Reads the Sieve script with sievelib, and runs it in Dovecot on real messages."""

import os
import subprocess
import tempfile
from pathlib import Path
from sievelib.parser import Parser
from report import Report, given, open_schools

CONFIGURATION = """\
mail_uid = {user}
mail_gid = {group}
first_valid_uid = 1
mail_location = maildir:{folder}/mail
mail_home = {folder}
log_path = /dev/stderr
"""
# What a mail host may do after the parent's script: it throws away what is left.
AFTERWARDS = "\ndiscard;\n"


def main():
    report = Report()
    _, _, schools = given()
    with tempfile.TemporaryDirectory(prefix="hallpass-sieve-") as folder:
        dovecot = Dovecot(Path(folder))
        for school in open_schools(report, schools, "senders.sieve"):
            data = school.read(report, "senders.sieve")
            if data is None:
                continue
            what = f"{school.slug}/senders.sieve"
            parser = Parser()
            # The attribute is only there after an error.
            parses = parser.parse(data)
            report.check(f"{what}: sievelib reads it", parses, str(getattr(parser, "error", "")))
            dovecot.use(data.decode("utf-8"))
            for address in sorted(school.in_files()):
                report.equal(f"{what}: {address}", dovecot.folder_for(address), "INBOX")
                report.equal(f"{what}: {address} in capitals", dovecot.folder_for(address.upper()), "INBOX")
            for address in strangers(school):
                report.equal(f"{what}: {address} is left alone", dovecot.folder_for(address), "nowhere")
    report.finish()


def strangers(school):
    """Addresses that the script must not let through."""
    for sender in school.expected["senders"]:
        if not sender["in_files"]:
            yield sender["address"]
    first = sorted(school.in_files())[0]
    local, domain = first.split("@")
    yield f"someone-else@{domain}"
    yield f"{local}@{domain}.evil.example"
    yield f"x{first}"


class Dovecot:
    """Runs sieve-test, which shows what would be done with a message."""

    def __init__(self, folder):
        self.folder = folder
        self.configuration = folder / "dovecot.conf"
        self.script = folder / "script.sieve"
        # Dovecot refuses to handle mail as root.
        root = os.geteuid() == 0
        user, group = ("nobody", "nogroup") if root else (os.geteuid(), os.getegid())
        text = CONFIGURATION.format(user=user, group=group, folder=folder)
        self.configuration.write_text(text, encoding="utf-8")
        folder.chmod(0o777)

    def use(self, script):
        self.script.write_text(script + AFTERWARDS, encoding="utf-8", newline="")
        for compiled in self.folder.glob("*.svbin"):
            compiled.unlink()

    def folder_for(self, address):
        """The folder in which a message from this address ends up."""
        message = self.folder / "message.eml"
        message.write_text(
            f"From: A Name <{address}>\r\nTo: parent@home.example\r\nSubject: Hello\r\n\r\nHello\r\n",
            encoding="utf-8",
            newline="",
        )
        done = subprocess.run(
            ["sieve-test", "-c", self.configuration, self.script, message],
            capture_output=True,
            text=True,
            timeout=60,
        )
        if done.returncode != 0:
            return f"sieve-test: {done.stderr.strip()}"
        performed = done.stdout.split("Performed actions:")[1].split("Implicit keep:")[0]
        folders = [line.split("folder:")[1].strip() for line in performed.splitlines() if "folder:" in line]
        return ", ".join(folders) or "nowhere"


if __name__ == "__main__":
    main()
