#!/usr/bin/env python3
"""Checks a signed list of Hallpass without Hallpass: who signed it, and may it still be believed?

usage: verify.py [--seen FILE] [--now TIME] senders.json hallpass.json

It prints what it found and ends with 0 only for a list that may be used. With --seen it keeps the highest
numbers in a file and refuses a list that is older than one it has seen. Needs the package `cryptography`.
"""

import argparse
import base64
import datetime
import hashlib
import json
import pathlib
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

# How long a list may be believed after it was issued.
BELIEVED = datetime.timedelta(days=7)


class Refused(Exception):
    """The list must not be used; the text says why."""


def verify(data, keys, seen, now):
    """The document in `data`, if it may be used. `seen` is a dictionary that is brought up to date."""
    document = json.loads(data, object_pairs_hook=each_once)
    signed = {name: value for name, value in document.items() if name != "signatures"}
    message = canonical(signed).encode()
    issued, expires = moment(document["status"]["issued"]), moment(document["status"]["expires"])
    check_signatures(document.get("signatures", []), message, keys, issued, expires)
    if expires <= now:
        raise Refused(f"expired: it could be believed until {expires}; fetch the newest")
    for name, number in numbers(document):
        if number < seen.get(name, 0):
            raise Refused(f"older: {name} is {number}, and {seen[name]} was seen before")
    seen.update(numbers(document))
    return document


def check_signatures(signatures, message, keys, issued, expires):
    """One signature by a key that is known must hold, and none by a known key may be wrong."""
    known = {key["id"]: key for key in keys["keys"]}
    reason = "unknown key: none of the keys that signed it is known" if signatures else "unsigned"
    holds = False
    for signature in signatures:
        key = known.get(signature["key"])
        if key is None or signature["algorithm"] != "ed25519":
            continue
        raw = unpack(key["public"])
        if hashlib.sha256(raw).hexdigest()[:16] != key["id"]:
            raise Refused(f"wrong key: {key['id']} is not the name of that key")
        try:
            Ed25519PublicKey.from_public_bytes(raw).verify(unpack(signature["value"]), message)
        except (InvalidSignature, ValueError):
            raise Refused(f"altered: these are not the bytes that key {key['id']} signed") from None
        retired = key.get("retired")
        # Whoever stole an old key can write any day into a list, but not one that still holds.
        if retired and (issued > moment(retired) or expires > moment(retired) + BELIEVED):
            reason = f"retired key: {key['id']} was replaced at {retired}"
        else:
            holds = True
    if not holds:
        raise Refused(reason)


def numbers(document):
    """What must never go down: the number of each school's list, and of the organisation's status."""
    schools = document.get("schools") or [{"slug": document["school"]["slug"], "revision": document["revision"]}]
    whose = document["organisation"]["slug"] if "organisation" in document else f"of {schools[0]['slug']}"
    yield f"status {whose}", document["status"]["number"]
    for school in schools:
        if "revision" in school:
            yield f"list {school['slug']}", school["revision"]["number"]


def canonical(value):
    """RFC 8785: one value, one text. These documents hold no fractions."""
    if isinstance(value, float):
        raise Refused("altered: a list holds no fractions")
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(name)}:{canonical(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def each_once(pairs):
    """Readers would disagree on which of two members of one name counts."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise Refused("altered: a name stands twice")
    return dict(pairs)


def unpack(text):
    """base64url without padding (RFC 4648, section 5)."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars="-_", validate=True)


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seen", type=pathlib.Path, help="where the highest numbers are kept")
    parser.add_argument("--now", type=moment, default=datetime.datetime.now(datetime.timezone.utc))
    parser.add_argument("list", type=pathlib.Path)
    parser.add_argument("keys", type=pathlib.Path)
    arguments = parser.parse_args()
    seen = json.loads(arguments.seen.read_text()) if arguments.seen and arguments.seen.exists() else {}
    try:
        keys = json.loads(arguments.keys.read_bytes())
        document = verify(arguments.list.read_bytes(), keys, seen, arguments.now)
    except (Refused, ValueError, KeyError, TypeError) as problem:
        sys.exit(problem.args[0] if isinstance(problem, Refused) else f"unreadable: {problem!r}")
    if arguments.seen:
        arguments.seen.write_text(json.dumps(seen))
    print(f"valid until {document['status']['expires']}")


if __name__ == "__main__":
    main()
