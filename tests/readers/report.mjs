// Counts checks, shows those that fail, and knows what the readers were given.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const sweep = process.env.HALLPASS_SWEEP === "1";
export const quick = process.env.HALLPASS_QUICK === "1";

export class Report {
  passed = 0;
  failed = 0;

  check(what, holds, why = "") {
    if (holds) {
      this.passed += 1;
    } else {
      this.failed += 1;
      console.log(`FAIL  ${what}${why ? ": " : ""}${why}`);
    }
    return Boolean(holds);
  }

  /** Two values, or two arrays whose order does not matter, that should be the same. */
  equal(what, found, wanted) {
    const text = (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
    return this.check(what, text(found) === text(wanted), `found ${text(found)}, wanted ${text(wanted)}`);
  }

  /** Prints the sum and ends the program. Having looked at nothing is a failure too. */
  finish() {
    if (this.passed + this.failed === 0) this.check("there is something to read", false);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed ? 1 : 0);
  }
}

export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The addresses that a school sends from now or later, by the county file. */
export const published = (school) =>
  school.senders.filter((sender) => sender.state === "published").map((sender) => sender.address);

/** Those of them that contact files and lists for mail programs must carry. */
export const inFiles = (school) =>
  school.senders.filter((sender) => sender.in_files).map((sender) => sender.address);

/** One file of a school's, or null (and a failure) when it was not exported. */
export function schoolFile(report, folder, school, name) {
  const file = join(folder, "s", school.slug, name);
  const there = report.check(`${school.slug}/${name} is exported`, existsSync(file));
  return there ? readFileSync(file) : null;
}
