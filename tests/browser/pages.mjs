// Looks at every public page in Chromium, on a phone and on a desk, in the light and in the dark.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Report, published, quick, readJson, sweep } from "../readers/report.mjs";
import { faults, launch } from "./chromium.mjs";

const [base, , expectedFile, screens] = process.argv.slice(2);
const report = new Report();
const { organisations, schools } = readJson(expectedFile);

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const looks = [
  { name: "phone-light", viewport: phone, colorScheme: "light" },
  { name: "phone-dark", viewport: phone, colorScheme: "dark" },
  { name: "desk-light", viewport: desk, colorScheme: "light" },
  { name: "desk-dark", viewport: desk, colorScheme: "dark" },
  // A phone of 2016, or a desk at four times the size (WCAG 2.2, 1.4.10).
  { name: "narrow-light", viewport: { width: 320, height: 640 }, colorScheme: "light" },
].slice(0, quick ? 1 : 5);

mkdirSync(screens, { recursive: true });
const browser = await launch();
try {
  const contexts = await Promise.all(looks.map((options) => browser.newContext(options)));
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  for (const page of pages()) {
    await Promise.all([
      ...looks.map(({ name }, index) => look(contexts[index], name, page)),
      withoutScripts(plain, page),
    ]);
  }
} finally {
  await browser.close();
}
report.finish();

/** The pages to look at, each with the addresses that it must show. */
function pages() {
  const list = [
    { path: "/", status: 200 },
    { path: "/s/no-such-school", status: 404 },
    { path: "/about/privacy/en", status: 200 },
    { path: "/about/privacy/ar", status: 200 },
    { path: "/about/accessibility/en", status: 200 },
    { path: "/about/accessibility/bn", status: 200 },
    { path: "/together/en", status: 200 },
    { path: "/together/zh-Hans", status: 200 },
    ...organisations.map(({ slug, name }) => ({ path: `/o/${slug}`, status: 200, texts: [name] })),
  ];
  for (const school of quick ? schools.slice(0, 2) : schools) {
    const path = `/s/${school.slug}`;
    if (school.closed) {
      list.push({ path, status: 410, texts: [school.name] });
      continue;
    }
    const texts = [school.name, ...published(school)];
    const code = `${school.public_url}/Q/${school.code}`.toUpperCase();
    list.push({ path, status: 200, texts, code });
    for (const language of some(school.languages)) {
      list.push({ path: `${path}/${language}`, status: 200, texts });
      list.push({ path: `${path}/${language}/history`, status: 200, texts: [school.name] });
      list.push({ path: `${path}/${language}/print`, status: 200, texts: [school.name] });
      list.push({ path: `${path}/${language}/check`, status: 200, texts: [school.name] });
      list.push({ path: `${path}/${language}/it`, status: 200, texts: forFiles(school) });
    }
  }
  return list;
}

/** The addresses to let through: neither paused ones nor those that are still far ahead. */
function forFiles({ senders }) {
  return senders.filter((sender) => sender.in_files).map((sender) => sender.address);
}

function some(languages) {
  return sweep ? languages : languages.slice(0, 1);
}

/** One page as one kind of reader sees it. */
async function look(context, name, { path, status, texts = [], code }) {
  const what = `${path} ${name}`;
  const page = await context.newPage();
  const asked = [];
  const complaints = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  try {
    const answer = await page.goto(base + path, { waitUntil: "load" });
    report.equal(`${what}: status`, answer.status(), status);
    // The browser itself calls a page of status 404 or 410 an error.
    const real = complaints.filter((text) => status === 200 || !text.includes("Failed to load resource"));
    report.equal(`${what}: no complaint of the browser`, real, []);
    report.equal(`${what}: one request`, asked.filter((url) => !url.startsWith("data:")), [base + path]);
    report.equal(`${what}: no cookie`, await context.cookies(), []);
    const shown = await page.evaluate(() => document.body.innerText);
    const missing = texts.filter((text) => !joined(shown).includes(joined(text)));
    report.equal(`${what}: shows what it should`, missing, []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    report.check(`${what}: no scrolling sideways`, wide <= 0, `${wide} px too wide`);
    report.equal(`${what}: axe finds nothing`, await faults(page), []);
    const picture = join(screens, `${fileName(path)}-${name}.png`);
    await page.screenshot({ path: picture, fullPage: true });
    if (code) {
      const scanned = scan(picture);
      report.equal(`${what}: the code scans from the screen`, scanned, code);
    }
  } catch (problem) {
    report.check(`${what}: can be looked at`, false, String(problem));
  } finally {
    await page.close();
  }
}

/** What a phone's camera would read from a picture of the page. */
function scan(picture) {
  const done = spawnSync("zbarimg", ["--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture]);
  return String(done.stdout ?? "").trim();
}

/** Scripts may add comfort, but nothing may need them. */
async function withoutScripts(context, { path, texts = [] }) {
  const page = await context.newPage();
  try {
    await page.goto(base + path);
    const shown = await page.locator("body").innerText();
    const missing = texts.filter((text) => !joined(shown).includes(joined(text)));
    report.equal(`${path} without scripts: shows what it should`, missing, []);
    report.check(`${path} without scripts: has a heading`, (await page.locator("h1").count()) === 1);
  } catch (problem) {
    report.check(`${path} without scripts: can be looked at`, false, String(problem));
  } finally {
    await page.close();
  }
}

/** A text as it is read: without the marks and breaks that only shape it. */
function joined(text) {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069]/g, "").replace(/\s+/g, "").toLowerCase();
}

function fileName(path) {
  return path.replace(/^\/$/, "home").replace(/^\//, "").replaceAll("/", "-");
}
