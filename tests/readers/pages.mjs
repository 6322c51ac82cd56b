// Checks every exported page, and the code as a picture, with vnu, the W3C's HTML checker.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Report } from "./report.mjs";

const [folder] = process.argv.slice(2);
const report = new Report();
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(html|svg)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
report.check("there are pages", files.some((file) => file.endsWith(".html")));

const messages = new Map(files.map((file) => [file, []]));
// The list of files is cut, because a command line has a longest length.
for (let start = 0; start < files.length; start += 500) {
  for (const message of check(files.slice(start, start + 500))) {
    const file = fileURLToPath(message.url);
    messages.get(file)?.push(`line ${message.lastLine ?? "?"}: ${message.message}`);
  }
}
for (const [file, said] of messages) {
  report.check(relative(folder, file), said.length === 0, said.join("; "));
}
report.finish();

/** What vnu finds wrong; its hints are no errors. */
function check(files) {
  const done = spawnSync(
    "java",
    // Deep pages need more of the stack than Java gives.
    ["-Xss4m", "-jar", jar(), "--format", "json", "--also-check-svg", "--exit-zero-always", "--stdout", ...files],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (!report.check("vnu runs", done.status === 0, done.error?.message ?? done.stderr)) return [];
  return JSON.parse(done.stdout).messages.filter((message) => message.type === "error" || message.type === "non-document-error");
}

function jar() {
  const module = createRequire(import.meta.url).resolve("vnu-jar/package.json");
  return join(dirname(module), "build", "dist", "vnu.jar");
}
