#!/usr/bin/env python3
"""Works out from county files alone what each school should list.

usage: expect.py [--out FILE] [--on DATE] [--pause SCHOOL ADDRESS] COUNTY.toml...
"""

import argparse
import datetime
import json
import sys
import tomllib

# Files leave the site and nobody calls them back, so an address that is still to come is put into
# them only this long before its first day.
LEAD = datetime.timedelta(days=60)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", help="where to write (otherwise standard output)")
    parser.add_argument("--on", help="the day to look at, such as 2026-11-21 (otherwise today, UTC)")
    parser.add_argument("--public-url", help="the site's address, where one service serves several files")
    parser.add_argument(
        "--pause",
        nargs=2,
        metavar=("SCHOOL", "ADDRESS"),
        action="append",
        default=[],
        help="an address that was paused by command after the files were applied",
    )
    parser.add_argument("files", nargs="+", metavar="COUNTY.toml")
    arguments = parser.parse_args()
    today = datetime.datetime.now(datetime.timezone.utc).date()
    day = datetime.date.fromisoformat(arguments.on) if arguments.on else today
    organisations, schools = [], []
    for file in arguments.files:
        with open(file, "rb") as stream:
            county = tomllib.load(stream)
        for slug, address in arguments.pause:
            county.setdefault("pause", []).append({"school": slug, "address": address})
        organisation = county["organisation"]
        if arguments.public_url:
            organisation["public_url"] = arguments.public_url
        organisations.append(
            {
                "slug": organisation["slug"],
                "name": organisation["name"],
                "audience": organisation.get("audience", "parents"),
                "public_url": organisation.get("public_url"),
                "notices": [notice["provider"] for notice in county.get("notice", [])],
            }
        )
        schools += [expected_school(school, county, day) for school in county.get("school", [])]
    result = {"on": day.isoformat(), "organisations": organisations, "schools": schools}
    text = json.dumps(result, indent=1, ensure_ascii=False)
    if arguments.out:
        with open(arguments.out, "w", encoding="utf-8") as stream:
            stream.write(text + "\n")
    else:
        sys.stdout.write(text + "\n")


def expected_school(school, county, day):
    organisation = county["organisation"]
    closed = school.get("closed")
    own = [dict(sender, own=True) for sender in school.get("sender", [])]
    named = {sender["address"] for sender in own}
    # What the school says of an address goes before what the county says of it.
    inherited = [
        dict(sender, own=False)
        for sender in county.get("sender", [])
        if sender["address"] not in named
    ]
    paused = {
        pause["address"]
        for pause in county.get("pause", [])
        if pause.get("school") in (None, school["slug"])
    }
    return {
        "slug": school["slug"],
        "name": school["name"],
        "town": school.get("town"),
        "organisation": organisation["slug"],
        "audience": organisation.get("audience", "parents"),
        "public_url": organisation.get("public_url"),
        "code": school.get("code"),
        "identifiers": school.get("identifiers", {}),
        "languages": school.get("languages") or organisation.get("languages") or ["en"],
        "phone": school.get("phone"),
        "crest": "crest" in school,
        "list_complete": school.get("list_complete", False),
        "closed": bool(closed),
        "successors": closed.get("successors", []) if closed else [],
        "senders": [expected_sender(sender, paused, day) for sender in own + inherited],
    }


def expected_sender(sender, paused, day):
    since, until = sender.get("since"), sender.get("until")
    if until is not None and until < day:
        state = "ended"
    elif sender["address"] in paused:
        state = "paused"
    else:
        state = "published"
    return {
        "address": sender["address"],
        "name": sender.get("name"),
        "purpose": sender.get("purpose"),
        "platform": sender.get("platform"),
        "shared": sender.get("shared", False),
        "from_name": sender.get("from_name"),
        "own": sender["own"],
        "since": since.isoformat() if since else None,
        "until": until.isoformat() if until else None,
        "in_files": state == "published" and (since is None or since - LEAD <= day),
        "state": state,
    }


if __name__ == "__main__":
    main()
