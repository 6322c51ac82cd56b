// The export and the server must answer the same bytes for every address.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ask } from "./ask.mjs";
import { Report, readJson } from "../readers/report.mjs";

const [base, folder, expectedFile] = process.argv.slice(2);
const closed = readJson(expectedFile).schools.filter((school) => school.closed);
const report = new Report();

// What a phone or a mail program goes by when it opens a file (RFC 6350 section 10.1, RFC 5228
// section 7 …). XML is left out: a feed and a filter have different types.
const types = {
  csv: "text/csv",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  sieve: "application/sieve",
  svg: "image/svg+xml",
  txt: "text/plain",
  vcf: "text/vcard",
};

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
  // The export's own notes of what it wrote.
  .filter((file) => !file.startsWith(".hallpass-export."));
report.check("there are exported files", files.length > 0);

for (const file of files) {
  const path = addressOf(file);
  const answer = await ask(base, path);
  const wanted = statusOf(file);
  if (!report.check(`${path} answers ${wanted}`, answer.status === wanted, String(answer.status))) continue;
  const copy = readFileSync(join(folder, file));
  if (path === "/" || path.startsWith("/together/")) {
    // A copy cannot search, so it leads to the page that can.
    report.check(`${path} of the copy leads to the live page`, !copy.includes("<form") && /href="https?:[^"]+"/.test(copy));
    continue;
  }
  report.check(`${path} has the bytes of ${file}`, answer.body.equals(copy));
  const type = types[file.split(".").pop()];
  const given = answer.headers["content-type"] ?? "";
  report.check(`${path} is ${type}`, type === undefined || given.split(";")[0] === type, given);
}
report.finish();

/** Where the server has what the export has in this file. */
function addressOf(file) {
  if (file === "404.html") return "/no-such-page";
  const path = `/${file}`.replace(/\/index\.html$/, "/");
  const address = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
  return address.split("/").map(encodeURIComponent).join("/");
}

/** What the server says beside the bytes. A folder of files cannot say it: there, a closed school's
 * page says it in words, also behind its code, and static hosts show 404.html for what is missing. */
function statusOf(file) {
  if (file === "404.html") return 404;
  const gone = closed.some(
    ({ slug, code }) => file.startsWith(`s/${slug}/`) || file.startsWith(`embed/${slug}/`) || file.toUpperCase().startsWith(`Q/${code}/`),
  );
  return gone ? 410 : 200;
}
