#!/usr/bin/env python3
"""Reads the Sieve script with sievelib, and runs it in Dovecot on real messages."""

import os
import re
import subprocess
import tempfile
from html import unescape
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
            recipe(report, school, dovecot)
    report.finish()


def recipe(report, school, dovecot):
    """The recipe for IT desks lets a listed address through only when authentication has passed."""
    page = school.read(report, "en/it/index.html")
    if page is None:
        return
    codes = [unescape(code) for code in re.findall(r"<pre[^>]*>(.*?)</pre>", page.decode("utf-8"), re.DOTALL)]
    script = next((code for code in codes if code.startswith("require [")), None)
    what = f"{school.slug}: the recipe for IT desks"
    if not report.check(f"{what} holds a Sieve script", (script is not None) == bool(school.in_files())) or not script:
        return
    dovecot.use(script)
    server, passed, failed = "mx.example.org; dkim=pass;\r\n ", "dmarc=pass", "dmarc=fail"
    for address in sorted(school.in_files()):
        report.equal(f"{what}: {address}", dovecot.folder_for(address, [server + passed]), "INBOX")
        report.equal(f"{what}: {address} forged", dovecot.folder_for(address, [server + failed]), "nowhere")
        # A header that the message brought along, beside our own.
        brought = ["mx.elsewhere.example; " + passed, server + failed]
        report.equal(f"{what}: {address} with a forged result", dovecot.folder_for(address, brought), "nowhere")
        report.equal(f"{what}: {address} without a result", dovecot.folder_for(address), "nowhere")
    for address in strangers(school):
        report.equal(f"{what}: {address}", dovecot.folder_for(address, [server + passed]), "nowhere")


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

    def folder_for(self, address, results=()):
        """The folder in which a message from this address ends up, after these results of authentication."""
        message = self.folder / "message.eml"
        message.write_text(
            "".join(f"Authentication-Results: {result}\r\n" for result in results)
            + f"From: A Name <{address}>\r\nTo: parent@home.example\r\nSubject: Hello\r\n\r\nHello\r\n",
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
