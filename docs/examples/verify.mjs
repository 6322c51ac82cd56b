// Checks a signed list of Hallpass without Hallpass: who signed it, and may it still be believed?
//
// usage: node verify.mjs [--seen FILE] [--now TIME] senders.json hallpass.json
//
// It prints what it found and ends with 0 only for a list that may be used. With --seen it keeps the highest
// numbers in a file and refuses a list that is older than one it has seen. The signatures are checked by Web Crypto,
// which Node 20 and browsers have: `verify` can be used on a web page as it is.

const BELIEVED = 7 * 24 * 3600 * 1000; // How long a list may be believed after it was issued, in milliseconds.

/** The list must not be used; the message says why. */
export class Refused extends Error {}

/** The document in `text`, if it may be used. `seen` is an object that is brought up to date. */
export async function verify(text, keys, seen, now) {
  const document = JSON.parse(text);
  // A list comes in canonical form; in any other, a name could stand twice, and readers would disagree on which counts.
  if (canonical(document) !== text.trim()) throw new Refused("altered: it is not in canonical form");
  const { signatures = [], ...signed } = document;
  const issued = Date.parse(signed.status.issued);
  const expires = Date.parse(signed.status.expires);
  await checkSignatures(signatures, new TextEncoder().encode(canonical(signed)), keys, issued, expires);
  if (!(expires > now)) {
    throw new Refused(`expired: it could be believed until ${signed.status.expires}; fetch the newest`);
  }
  for (const [name, number] of numbers(signed)) {
    if (number < (seen[name] ?? 0)) {
      throw new Refused(`older: ${name} is ${number}, and ${seen[name]} was seen before`);
    }
  }
  Object.assign(seen, Object.fromEntries(numbers(signed)));
  return document;
}

/** One signature by a key that is known must hold, and none by a known key may be wrong. */
async function checkSignatures(signatures, message, keys, issued, expires) {
  let reason = signatures.length ? "unknown key: none of the keys that signed it is known" : "unsigned";
  let holds = false;
  for (const { key: id, algorithm, value } of signatures) {
    const known = keys.keys.find((key) => key.id === id);
    if (!known || algorithm !== "ed25519") continue;
    const raw = unpack(known.public);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", raw));
    const name = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    if (name !== id) throw new Refused(`wrong key: ${id} is not the name of that key`);
    const key = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
    if (!(await crypto.subtle.verify("Ed25519", key, unpack(value), message))) {
      throw new Refused(`altered: these are not the bytes that key ${id} signed`);
    }
    // Whoever stole an old key can write any day into a list, but not one that still holds.
    const retired = known.retired && Date.parse(known.retired);
    if (retired && (issued > retired || expires > retired + BELIEVED)) {
      reason = `retired key: ${id} was replaced at ${known.retired}`;
    } else {
      holds = true;
    }
  }
  if (!holds) throw new Refused(reason);
}

/** What must never go down: the number of each school's list, and of the organisation's status. */
function numbers(document) {
  const schools = document.schools ?? [{ slug: document.school.slug, revision: document.revision }];
  const whose = document.organisation?.slug ?? `of ${schools[0].slug}`;
  const lists = schools.filter((school) => school.revision);
  return [
    [`status ${whose}`, document.status.number],
    ...lists.map((school) => [`list ${school.slug}`, school.revision.number]),
  ];
}

/** RFC 8785: one value, one text. `sort` compares as the standard wants it; these documents hold no fractions. */
function canonical(value) {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Refused("altered: a list holds no fractions");
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** base64url without padding (RFC 4648, section 5). */
function unpack(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

async function main() {
  const { existsSync, readFileSync, writeFileSync } = await import("node:fs");
  const { parseArgs } = await import("node:util");
  const options = { seen: { type: "string" }, now: { type: "string" } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const seen = values.seen && existsSync(values.seen) ? JSON.parse(readFileSync(values.seen, "utf8")) : {};
  try {
    const keys = JSON.parse(readFileSync(positionals[1], "utf8"));
    const now = values.now ? Date.parse(values.now) : Date.now();
    const document = await verify(readFileSync(positionals[0], "utf8"), keys, seen, now);
    if (values.seen) writeFileSync(values.seen, JSON.stringify(seen));
    console.log(`valid until ${document.status.expires}`);
  } catch (problem) {
    console.error(problem instanceof Refused ? problem.message : `unreadable: ${problem}`);
    process.exitCode = 1;
  }
}

if (globalThis.process?.argv[1]?.endsWith("verify.mjs")) await main();
