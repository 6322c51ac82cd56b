// Reads the contact files with ical.js, the library that Thunderbird uses.
import ICAL from "ical.js";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Report, inFiles, published, readJson, schoolFile } from "./report.mjs";

const [folder, expectedFile] = process.argv.slice(2);
const report = new Report();

for (const school of readJson(expectedFile).schools.filter((school) => !school.closed)) {
  const signedFile = schoolFile(report, folder, school, "senders.json");
  const signed = signedFile ? JSON.parse(signedFile).senders : [];
  const later = published(school).filter((address) => !inFiles(school).includes(address));
  const listed = signed
    .filter((sender) => sender.state === "published" && !later.includes(sender.address))
    .map((sender) => sender.address);
  for (const [name, version] of [["contact.vcf", "3.0"], ["contact-4.vcf", "4.0"]]) {
    const card = parse(school, name, version);
    if (!card) continue;
    const what = `${school.slug}/${name}`;
    report.equal(`${what}: addresses as in the county file`, mails(card), inFiles(school));
    report.equal(`${what}: addresses as in senders.json`, mails(card), listed);
    report.equal(`${what}: FN`, card.getFirstPropertyValue("fn"), school.name.replaceAll(";", " –"));
    const first = card.getAllProperties("email")[0];
    report.check(`${what}: the first address has a label`, first && labelOf(card, first));
  }
  const singles = join(folder, "s", school.slug, "contacts");
  const files = existsSync(singles) ? readdirSync(singles) : [];
  const found = files.flatMap((file) => {
    const card = parse(school, `contacts/${file}`, "3.0");
    return card ? mails(card) : [];
  });
  report.equal(`${school.slug}/contacts: addresses as in the county file`, found, inFiles(school));
}
report.finish();

/** One card, with what every card must have. */
function parse(school, name, version) {
  const what = `${school.slug}/${name}`;
  const data = schoolFile(report, folder, school, name);
  if (!data) return null;
  try {
    const parsed = ICAL.parse(data.toString("utf8"));
    const card = new ICAL.Component(Array.isArray(parsed[0]) ? parsed[0] : parsed);
    report.equal(`${what}: VERSION`, card.getFirstPropertyValue("version"), version);
    // Reading the value throws when its form is not that of the card's version.
    report.check(`${what}: REV`, String(card.getFirstPropertyValue("rev")).startsWith("20"));
    report.check(`${what}: UID`, String(card.getFirstPropertyValue("uid")).length >= 32);
    for (const property of card.getAllProperties()) {
      const values = property.getValues().map(String).join(" ");
      report.check(`${what}: ${property.name} shows no backslash`, !values.includes("\\"), values);
    }
    return card;
  } catch (problem) {
    report.check(`${what}: ical.js reads it`, false, String(problem));
    return null;
  }
}

function mails(card) {
  return card.getAllProperties("email").map((property) => property.getFirstValue());
}

/** The label beside an address: the one of the same group. */
function labelOf(card, property) {
  const group = property.getParameter("group");
  const label = card.getAllProperties("x-ablabel").find((label) => label.getParameter("group") === group);
  return label?.getFirstValue();
}
