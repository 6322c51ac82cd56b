// "Is this email on our list?" in Chromium: what the device answers by itself, what the server answers, and that both
// say the same; with a file, without scripts, in every look.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Report, quick, readJson } from "../readers/report.mjs";
import { faults, launch } from "./chromium.mjs";

const [base, , expectedFile, screens] = process.argv.slice(2);
const report = new Report();
const { schools } = readJson(expectedFile);
const school = schools.find(({ slug }) => slug === "hillside-primary");
const path = `/s/${school.slug}/en/check`;
const own = "hillside.wensum-schools.example";

/** What people type, the verdict, and whether the device can tell it alone. */
const questions = [
  [`office@${own}`, "listed", true],
  [` OFFICE@${own.toUpperCase()} `, "listed", true],
  [`Hillside Primary <office@${own}>`, "listed", true],
  [`"Hillside, Primary" <office@${own}>`, "listed", false],
  [`From: Office <office@${own}>`, "listed", true],
  [`a.long.name.of.a.teacher@${own}`, "same-domain", true],
  [`Hillside Primary School <a.long.name.of.a.teacher@${own}>`, "same-domain", false],
  [`0ffice@${own}`, "near", false],
  [`offcie@${own}`, "near", false],
  [`office@hi1lside.wensum-schools.example`, "near", false],
  [`office@h\u0456llside.wensum-schools.example`, "near", false],
  [`office@wensum-schools.com`, "near", false],
  [`office@wensum-schools-login.example`, "near", false],
  [`someone@elsewhere.example`, "not-listed", false],
  [`office@${own} <someone@elsewhere.example>`, "not-listed", false],
  [`From: office@${own}\nReply-To: someone@elsewhere.example`, "listed", false],
  ["Hillside Primary", "unreadable", false],
  ["<script>document.title='broken'</script>", "unreadable", false],
];

// What only stands in its body must not count.
const message = `Received: by x\r\nFrom: "Hillside Primary"\r\n <office@${own}>\r\nSubject: Trip\r\n\r\nFrom: no@body.example\r\n`;

mkdirSync(screens, { recursive: true });
const browser = await launch();
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
try {
  await comparison();
  await withoutScripts();
  await files();
  const looks = [
    ["phone-light", { viewport: phone, colorScheme: "light" }],
    ["phone-dark", { viewport: phone, colorScheme: "dark" }],
    ["desk-light", { viewport: desk, colorScheme: "light" }],
    ["desk-dark", { viewport: desk, colorScheme: "dark" }],
  ];
  for (const [name, options] of looks.slice(0, quick ? 1 : 4)) await look(name, options);
} finally {
  await browser.close();
}
report.finish();

/** The verdict that stands on a page, and its words. */
async function shown(page) {
  const box = page.locator("#answer > section[data-verdict]");
  await box.waitFor({ timeout: 10_000 });
  const [verdict, text] = [await box.getAttribute("data-verdict"), await box.innerText()];
  return { verdict, text: text.replace(/[\u200b\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim() };
}

async function comparison() {
  const device = await browser.newContext({ viewport: phone });
  const server = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
  for (const [typed, verdict, alone] of questions) {
    const what = JSON.stringify(typed);
    const [here, there] = [await device.newPage(), await server.newPage()];
    try {
      await Promise.all([here.goto(base + path), there.goto(base + path)]);
      const asked = [];
      here.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
      await here.fill("#from", typed);
      await here.click("#ask button");
      const own = await shown(here);
      await there.fill("#from", typed);
      await there.click("#ask button");
      const other = await shown(there);
      report.equal(`${what}: verdict`, own.verdict, verdict);
      report.equal(`${what}: device and server say the same`, own, other);
      report.equal(`${what}: requests`, asked, alone ? [] : [`POST ${base}${path}`]);
      report.equal(`${what}: nothing in the address`, [here.url(), there.url()], [base + path, base + path]);
      report.equal(`${what}: no cookie`, [await device.cookies(), await server.cookies()], [[], []]);
      report.check(`${what}: nothing is run`, !(await here.title()).includes("broken"));
    } catch (problem) {
      report.check(`${what}: can be asked`, false, String(problem));
    } finally {
      await Promise.all([here.close(), there.close()]);
    }
  }
}

async function withoutScripts() {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(base + path);
  await page.click("summary >> nth=0");
  await page.setInputFiles("#eml", { name: "a.eml", mimeType: "message/rfc822", buffer: Buffer.from(message) });
  await page.click("#ask button");
  report.equal("a file without scripts", (await shown(page)).verdict, "listed");
  await page.fill("#from", "first line\n<b>second</b> \"third\"");
  await page.click("#ask button");
  report.equal("what was typed stands in the field", await page.inputValue("#from"), "first line\n<b>second</b> \"third\"");
  await context.close();
}

async function files() {
  const context = await browser.newContext({ viewport: phone });
  for (const [name, bytes, verdict, posts] of [
    ["a.eml", message, "listed", 0],
    ["b.eml", message.replace("Subject", "Reply-To: x@elsewhere.example\r\nSubject"), "listed", 1],
    ["c.eml", "Subject: nobody\r\n\r\nFrom: no@body.example", "unreadable", 0],
    ["d.eml", message + "x".repeat(3 << 20), "listed", 0],
  ]) {
    const page = await context.newPage();
    await page.goto(base + path);
    const sent = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await page.click("summary >> nth=0");
    await page.setInputFiles("#eml", { name, mimeType: "message/rfc822", buffer: Buffer.from(bytes) });
    report.equal(`${name}: verdict`, (await shown(page)).verdict, verdict);
    report.equal(`${name}: requests`, sent.length, posts);
    report.check(`${name}: only who it is from is sent`, sent.every((body) => !body.includes("Trip") && !body.includes("body.example")));
    await page.close();
  }
  await context.close();
}

/** Each verdict once, for axe and for people to look at. */
async function look(name, options) {
  const context = await browser.newContext(options);
  for (const [index, [typed, verdict]] of questions.entries()) {
    if (![0, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16].includes(index)) continue;
    const page = await context.newPage();
    await page.goto(base + path);
    await page.fill("#from", typed);
    await page.click("#ask button");
    await shown(page);
    const what = `${verdict} ${index} ${name}`;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    report.check(`${what}: no scrolling sideways`, wide <= 0, `${wide} px too wide`);
    report.equal(`${what}: axe finds nothing`, await faults(page), []);
    await page.screenshot({ path: join(screens, `check-${index}-${verdict}-${name}.png`), fullPage: true });
    if (name === "phone-light") {
      // As it would stand in a language that runs from the right.
      await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
      await page.screenshot({ path: join(screens, `check-${index}-${verdict}-mirrored.png`), fullPage: true });
    }
    await page.close();
  }
  await context.close();
}
