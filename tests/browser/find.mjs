// Finds a school as a parent does: with a slip, by keyboard, with scripts and without.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Report, readJson } from "../readers/report.mjs";
import { launch } from "./chromium.mjs";

const [base, , expectedFile, screens] = process.argv.slice(2);
const report = new Report();
const school = readJson(expectedFile).schools.find((school) => !school.closed && /^[A-Za-z ]{12,}$/.test(school.name));
// One letter is missing.
const slip = school.name.slice(0, 4) + school.name.slice(5);
const address = `/s/${school.slug}`;

mkdirSync(screens, { recursive: true });
const browser = await launch();
try {
  for (const [name, javaScriptEnabled, colorScheme] of [["with", true, "light"], ["without", false, "dark"]]) {
    const context = await browser.newContext({ javaScriptEnabled, colorScheme, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const complaints = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(base);
    await page.getByRole("searchbox").focus();
    await page.keyboard.type(slip, { delay: 20 });
    if (!javaScriptEnabled) await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    const link = page.locator(`#found a[href="${address}"]`);
    await link.waitFor({ timeout: 10_000 });
    report.check(`${name} scripts it says what was found`, /\d|one/.test(await page.getByRole("status").innerText()));
    report.check(`${name} scripts no address holds what was typed`, new URL(page.url()).search === "");
    await page.screenshot({ path: join(screens, `find-${name}-scripts.png`), fullPage: true });
    await link.focus();
    await Promise.all([page.waitForURL((url) => url.pathname === address), page.keyboard.press("Enter")]);
    report.check(`${name} scripts the page is the school's`, (await page.content()).includes(school.name));
    report.equal(`${name} scripts nothing is complained of`, complaints, []);
    report.equal(`${name} scripts no cookie`, await context.cookies(), []);
    await context.close();
  }
} finally {
  await browser.close();
}
report.finish();
