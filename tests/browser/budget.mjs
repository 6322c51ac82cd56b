// What a page costs a phone, and what the server says beside it.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask } from "./ask.mjs";
import { Report, readJson } from "../readers/report.mjs";

const [base, , expectedFile] = process.argv.slice(2);
const LARGEST = 14_000;
const report = new Report();
const { organisations, schools } = readJson(expectedFile);
const open = schools.filter((school) => !school.closed);

for (const path of ["/", ...organisations.map(({ slug }) => `/o/${slug}`), ...open.map(({ slug }) => `/s/${slug}`)]) {
  await page(path);
}
for (const school of open) {
  const path = `/s/${school.slug}`;
  const { body } = await ask(base, path, { headers: { "accept-encoding": "br" } });
  report.check(`${path} is at most ${LARGEST} bytes in brotli`, body.length <= LARGEST, `${body.length} bytes`);
  await shortCode(school);
}
for (const school of schools.filter((school) => school.closed)) await closed(school);
for (const path of ["/s/no-such-school", "/q/00000000", "/nothing/here", "/s/../etc/passwd", "/%00"]) {
  const { status } = await ask(base, path);
  report.check(`${path} answers 404 or 400`, status === 404 || status === 400, String(status));
}
report.finish();

/** One page: the same in every packing, kept by its tag, and with nothing that watches people. */
async function page(path) {
  const plain = await ask(base, path);
  if (!report.equal(`${path} status`, plain.status, 200)) return;
  const brotli = await ask(base, path, { headers: { "accept-encoding": "br, gzip" } });
  const gzip = await ask(base, path, { headers: { "accept-encoding": "gzip" } });
  report.equal(`${path} packed with brotli`, brotli.headers["content-encoding"], "br");
  report.equal(`${path} packed with gzip`, gzip.headers["content-encoding"], "gzip");
  report.check(`${path} brotli holds the same`, brotliDecompressSync(brotli.body).equals(plain.body));
  report.check(`${path} gzip holds the same`, gunzipSync(gzip.body).equals(plain.body));
  const head = await ask(base, path, { method: "HEAD" });
  report.equal(`${path} HEAD`, [head.status, head.body.length], [200, 0]);
  const tag = brotli.headers.etag ?? "";
  report.check(`${path} has a strong tag`, /^"[^"]+"$/.test(tag), tag);
  const again = await ask(base, path, { headers: { "accept-encoding": "br", "if-none-match": tag } });
  report.equal(`${path} unchanged`, [again.status, again.body.length], [304, 0]);
  report.check(`${path} varies by packing`, /accept-encoding/i.test(plain.headers.vary ?? ""));
  rules(path, plain.headers);
}

function rules(path, headers) {
  const policy = headers["content-security-policy"] ?? "";
  report.check(`${path} has a content policy`, /default-src 'none'/.test(policy), policy);
  report.check(`${path} allows nothing inline`, !/unsafe-(inline|eval)/.test(policy), policy);
  report.equal(`${path} nosniff`, headers["x-content-type-options"], "nosniff");
  report.check(`${path} tells no referrer`, /no-referrer|same-origin/.test(headers["referrer-policy"] ?? ""));
  report.check(`${path} sets no cookie`, headers["set-cookie"] === undefined);
  report.check(`${path} may be kept by rule`, Boolean(headers["cache-control"]));
}

/** A code leads to its school however it was typed. */
async function shortCode(school) {
  for (const code of [school.code, school.code.toLowerCase()]) {
    const path = `/q/${code}`;
    const answer = await ask(base, path);
    const to = answer.headers.location ?? "";
    const leads = answer.status === 200 || ([301, 302, 303, 307, 308].includes(answer.status) && to.includes(`/s/${school.slug}`));
    report.check(`${path} leads to ${school.slug}`, leads, `${answer.status} ${to}`);
  }
}

/** A closed school is gone, and says where its pupils went. */
async function closed(school) {
  const answer = await ask(base, `/s/${school.slug}`);
  report.equal(`/s/${school.slug} status`, answer.status, 410);
  for (const successor of school.successors) {
    report.check(`/s/${school.slug} leads to ${successor}`, answer.body.includes(`/s/${successor}`));
  }
  for (const file of ["contact.vcf", "senders.txt", "gmail-filters.xml"]) {
    const { status } = await ask(base, `/s/${school.slug}/${file}`);
    report.check(`/s/${school.slug}/${file} is gone`, status === 410 || status === 404, String(status));
  }
}
