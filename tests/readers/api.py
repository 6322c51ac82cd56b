#!/usr/bin/env python3
"""Lets schemathesis ask a running service everything that its OpenAPI document allows, and much that it does not.

usage: api.py ADDRESS
"""

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path
from report import QUICK, SWEEP, Report

# Questions an operation; the document's own examples and every constraint at its edges come besides.
EXAMPLES = 300 if SWEEP else 5 if QUICK else 25
SEED = os.environ.get("HALLPASS_SEED", "8")


def main():
    address = sys.argv[1].rstrip("/")
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        junit = Path(folder) / "junit.xml"
        command = [
            Path(sys.executable).with_name("schemathesis"),
            "run",
            f"{address}/api/v1/openapi.json",
            f"--url={address}",
            "--checks=all",
            "--mode=all",
            f"--max-examples={EXAMPLES}",
            f"--seed={SEED}",
            "--generation-database=none",
            "--workers=2",
            "--continue-on-failure",
            "--max-response-time=5",
            "--report=junit",
            f"--report-junit-path={junit}",
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=1100, cwd=folder)
        suites = tree.parse(junit).getroot() if junit.is_file() else None
    cases = suites.iter("testcase") if suites is not None else []
    for case in cases:
        wrong = [found.get("message") or found.text or "" for found in [*case.findall("failure"), *case.findall("error")]]
        report.check(case.get("name"), not wrong, "; ".join(wrong)[:2000])
    ended = report.check("schemathesis ended well", done.returncode == 0)
    if not ended:
        print(done.stdout[-6000:], done.stderr[-2000:])
    print(*[line for line in done.stdout.splitlines() if "generated" in line.lower()], sep="\n")
    report.finish()


if __name__ == "__main__":
    main()
