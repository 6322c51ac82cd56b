// Puts two schools together as a family with two children does, with scripts and without, and reads the one file.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Report, readJson } from "../readers/report.mjs";
import { faults, launch } from "./chromium.mjs";

const [base, , expectedFile, screens] = process.argv.slice(2);
const report = new Report();
const open = readJson(expectedFile).schools.filter((school) => !school.closed && /^[A-Za-z ]{12,}$/.test(school.name));
const [one, other] = open;

mkdirSync(screens, { recursive: true });
const browser = await launch();
try {
  for (const [name, javaScriptEnabled, colorScheme, language] of [["with", true, "light", "en"], ["without", false, "dark", "ur"]]) {
    const context = await browser.newContext({ javaScriptEnabled, colorScheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const addresses = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.goto(`${base}/s/${one.slug}/${language}`);
    const link = page.locator(`a[href^="/together/"]`);
    const arrived = javaScriptEnabled ? page.waitForResponse((answer) => answer.request().method() === "POST") : page.waitForURL(/together/);
    await Promise.all([arrived, link.click()]);
    if (!javaScriptEnabled) await add(page, one);
    await page.locator(`[name="take"][value="${one.slug}"]`).waitFor();
    await add(page, other);
    report.equal(`${name} scripts: both are chosen`, await page.locator("[name=take]").count(), 2);
    // What a browser puts behind the # is not sent.
    const told = addresses.filter((url) => /together/.test(url) && url.split("#")[0].includes(one.slug));
    report.equal(`${name} scripts: no address ties the family to its schools`, told, []);
    report.equal(`${name} scripts: no cookie`, await context.cookies(), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    report.check(`${name} scripts: no scrolling sideways at 320 pixels`, wide <= 0, `${wide} px too wide`);
    if (javaScriptEnabled) {
      report.equal(`${name} scripts: axe finds nothing`, await faults(page), []);
    }
    await page.screenshot({ path: join(screens, `together-${name}-scripts.png`), fullPage: true });
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator(`form[action$="contacts.vcf"] button`).click()]);
    report.equal(`${name} scripts: the file's name`, file.suggestedFilename(), "contacts.vcf");
    const names = [...readFileSync(await file.path(), "utf8").matchAll(/^FN:(.*)\r$/gm)].map(([, name]) => name);
    report.equal(`${name} scripts: a card for each school`, names, [one.name, other.name]);
    await page.locator(`[name="take"][value="${one.slug}"]`).click();
    await page.waitForLoadState();
    report.equal(`${name} scripts: one is taken away again`, await page.locator("[name=take]").count(), 1);
    await context.close();
  }
} finally {
  await browser.close();
}
report.finish();

/** Looks a school up and presses it. */
async function add(page, school) {
  await page.getByRole("searchbox").fill(school.name);
  await Promise.all([page.waitForNavigation(), page.getByRole("searchbox").press("Enter")]);
  await Promise.all([page.waitForNavigation(), page.locator(`[name="add"][value="${school.slug}"]`).click()]);
}
