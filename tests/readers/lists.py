#!/usr/bin/env python3
"""Checks the signed lists: canonical bytes and signatures by code of our own and `cryptography`."""

import base64
import datetime
import hashlib
import json
import re
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from report import Report, given, open_schools

DIGEST = re.compile(r"[0-9a-f]{64}")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def main():
    report = Report()
    export, expected, schools = given()
    well_known = export / ".well-known" / "hallpass.json"
    keys = {}
    if report.check(".well-known/hallpass.json is exported", well_known.is_file()):
        keys = public_keys(report, json.loads(well_known.read_text(encoding="utf-8")))
    for school in open_schools(report, schools, "senders.json"):
        data = school.read(report, "senders.json")
        if data is None:
            continue
        what = f"{school.slug}/senders.json"
        document = json.loads(data, object_pairs_hook=once(report, what))
        signatures(report, what, document, keys)
        school_part(report, what, document, school)
        revision_part(report, what, document)
        status_part(report, what, document)
        senders(report, what, document, school)
    for organisation in expected["organisations"]:
        organisation_lists(report, export, organisation, schools, keys)
    report.finish()


def organisation_lists(report, export, organisation, schools, keys):
    """The lists of every school of the organisation in one signed document: each is what its own file says."""
    what = f"o/{organisation['slug']}/senders.json"
    file = export / what
    if not report.check(f"{what} is exported", file.is_file()):
        return
    document = json.loads(file.read_bytes(), object_pairs_hook=once(report, what))
    signatures(report, what, document, keys)
    status_part(report, what, document)
    found = {school["slug"]: school for school in document["schools"]}
    wanted = {s.slug: s for s in schools if s.expected["organisation"] == organisation["slug"]}
    report.equal(f"{what}: schools", set(found), set(wanted))
    for slug in sorted(set(found) & set(wanted)):
        entry, school = found[slug], wanted[slug]
        report.equal(f"{what}: {slug}: name", entry["name"], school.name)
        report.equal(f"{what}: {slug}: code", entry["code"], school.expected["code"])
        if school.expected["closed"]:
            report.equal(f"{what}: {slug}: successors", entry["successors"], school.expected["successors"])
            continue
        report.equal(f"{what}: {slug}: list", entry["list"], f"{organisation['public_url']}/s/{slug}/senders.json")
        own = school.list(report) or {}
        for part in ["revision", "list_complete", "senders"]:
            report.equal(f"{what}: {slug}: {part}", entry[part], own.get(part))
        report.equal(f"{what}: {slug}: status", document["status"], own.get("status"))
        report.equal(f"{what}: {slug}: identifiers", entry["identifiers"], own.get("school", {}).get("identifiers"))


def once(report, what):
    """Refuses a name that stands twice in one object: readers would disagree on which counts."""

    def members(pairs):
        names = [name for name, _ in pairs]
        report.equal(f"{what}: each name once", len(names), len(set(names)))
        return dict(pairs)

    return members


def canonical(value):
    """RFC 8785, for documents without fractions."""
    if isinstance(value, float):
        raise TypeError("a list holds no fractions")
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        members = ",".join(f"{canonical(name)}:{canonical(value[name])}" for name in names)
        return "{" + members + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def unpack(text):
    """base64url without padding (RFC 4648, section 5)."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars="-_", validate=True)


def public_keys(report, document):
    """Every key that the site names, by its id."""
    keys = {}
    for key in document["keys"]:
        raw = unpack(key["public"])
        report.equal("a key has 32 bytes", len(raw), 32)
        report.equal("a key's id is its digest", key["id"], hashlib.sha256(raw).hexdigest()[:16])
        keys[key["id"]] = Ed25519PublicKey.from_public_bytes(raw)
    report.check("the site names a key", bool(keys))
    return keys


def signatures(report, what, document, keys):
    signed = {name: value for name, value in document.items() if name != "signatures"}
    message = canonical(signed).encode("utf-8")
    report.check(f"{what}: is signed", bool(document.get("signatures")))
    for signature in document.get("signatures", []):
        report.equal(f"{what}: algorithm", signature["algorithm"], "ed25519")
        key = keys.get(signature["key"])
        if not report.check(f"{what}: signed by a key that the site names", key is not None):
            continue
        value = unpack(signature["value"])
        report.check(f"{what}: signature holds", verifies(key, value, message))
        report.check(f"{what}: not of changed bytes", not verifies(key, value, message + b" "))


def verifies(key, signature, message):
    try:
        key.verify(signature, message)
        return True
    except InvalidSignature:
        return False


def school_part(report, what, document, school):
    found = document["school"]
    report.equal(f"{what}: slug", found["slug"], school.slug)
    report.equal(f"{what}: name", found["name"], school.name)
    report.equal(f"{what}: identifiers", found.get("identifiers", {}), school.expected["identifiers"])
    report.equal(f"{what}: list_complete", document["list_complete"], school.expected["list_complete"])


def revision_part(report, what, document):
    revision = document["revision"]
    report.check(f"{what}: revision's hash", bool(DIGEST.fullmatch(revision["hash"])))
    report.check(f"{what}: published", bool(MOMENT.fullmatch(revision["published"])))
    previous = revision.get("previous")
    if revision["number"] == 1:
        report.equal(f"{what}: the first follows none", previous, None)
    else:
        report.check(f"{what}: follows another", bool(DIGEST.fullmatch(previous or "")))
        report.check(f"{what}: not itself", previous != revision["hash"])


def status_part(report, what, document):
    status = document["status"]
    report.check(f"{what}: status number", isinstance(status["number"], int) and status["number"] >= 1)
    issued, expires = moment(status["issued"]), moment(status["expires"])
    now = datetime.datetime.now(datetime.timezone.utc)
    report.check(f"{what}: issued before now", issued <= now, str(issued))
    report.equal(f"{what}: believed for seven days", expires - issued, datetime.timedelta(days=7))
    report.check(f"{what}: still believed", expires > now, str(expires))


def moment(text):
    return datetime.datetime.fromisoformat(text)


def senders(report, what, document, school):
    found = {sender["address"]: sender for sender in document["senders"]}
    report.equal(f"{what}: each address once", len(found), len(document["senders"]))
    listed = {address: sender["state"] for address, sender in found.items() if sender["state"] != "retired"}
    wanted = {
        sender["address"]: sender["state"]
        for sender in school.expected["senders"]
        if sender["state"] != "ended"
    }
    report.equal(f"{what}: addresses", set(listed), set(wanted))
    for address in sorted(set(listed) & set(wanted)):
        sender, told = found[address], school.sender(address)
        report.equal(f"{what}: {address}: state", sender["state"], wanted[address])
        report.equal(f"{what}: {address}: purpose", sender["purpose"], told["purpose"])
        report.equal(f"{what}: {address}: shared", sender["shared"], told["shared"])
        report.equal(f"{what}: {address}: platform", sender.get("platform"), told["platform"])
        report.equal(f"{what}: {address}: until", sender.get("until"), told["until"])
        if told["since"]:
            report.equal(f"{what}: {address}: since", sender["since"], told["since"])
        elif sender.get("since"):
            report.check(f"{what}: {address}: since", bool(DAY.fullmatch(sender["since"])), sender["since"])
        if told["name"]:
            report.equal(f"{what}: {address}: name", sender.get("name"), told["name"])


if __name__ == "__main__":
    main()
