// Stories of parents: from the school's page to the steps for their own mail, on their own device.
import axe from "axe-core";
import { chromium } from "playwright-core";
import { Report } from "../readers/report.mjs";

const [base] = process.argv.slice(2);
const report = new Report();
const school = "/s/hillside-primary";
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 900 } };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
  ],
});

/** One parent with a device of her own. */
async function story(name, options, tell) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const foreign = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  page.on("pageerror", (error) => report.check(`${name}: no script fails`, false, error.message));
  try {
    await tell(page, (what, ok, detail = "") => report.check(`${name}: ${what}`, ok, detail));
    report.equal(`${name}: asks nobody else`, foreign, []);
    report.equal(`${name}: no cookie`, await context.cookies(), []);
  } catch (error) {
    report.check(`${name}: comes to its end`, false, error.message);
  }
  await context.close();
}

/** axe finds nothing, and nothing runs out of the side. */
async function wellMade(page, check) {
  await page.addScriptTag({ content: axe.source }).catch(() => {});
  const found = await page.evaluate(async () => {
    if (!window.axe) return null;
    return (await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
  if (found) check("axe finds nothing", found.length === 0, found.join("; "));
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check("nothing runs out of the side", over <= 0, `${over} px`);
}

const shown = (page, text) => page.getByText(text, { exact: false }).filter({ visible: true }).count();

await story("Gmail on an Android phone", { ...phone, bypassCSP: true }, async (page, check) => {
  await page.goto(`${base}${school}/en`);
  await page.getByRole("link", { name: "Show me how" }).click();
  await page.locator("#at").fill("amina@gmail.com");
  const [request] = await Promise.all([
    page.waitForRequest((request) => request.method() === "POST"),
    page.getByRole("button", { name: "Go on" }).click(),
  ]);
  check("only the part after the @ is sent", request.postData() === "at=gmail.com", request.postData());
  await page.waitForURL(/mail\/gmail$/);
  check("the steps for this phone are there", (await shown(page, "You need a computer for this")) === 1);
  check("the steps for a computer are not", (await shown(page, "addresses filled in")) === 0);
  const mail = await page.getByRole("link", { name: "Email me this page" }).filter({ visible: true }).getAttribute("href");
  check("the page can be sent to oneself", /^mailto:\?subject=.*mail%2Fgmail%23computer$/.test(mail), mail);
  await wellMade(page, check);
  await page.getByRole("link", { name: "I am at a computer now" }).filter({ visible: true }).click();
  check("the other steps are one tap away", (await shown(page, "addresses filled in")) > 0);
  await wellMade(page, check);
});

await story("Hotmail on an iPhone, in Urdu", { ...phone, bypassCSP: true }, async (page, check) => {
  await page.goto(`${base}${school}/ur/mail`);
  await wellMade(page, check);
  await page.locator("#at").fill("hotmail.co.uk");
  await page.locator("form button").click();
  await page.waitForURL(/ur\/mail\/outlook_com$/);
  await page.goto(`${page.url()}#iphone`);
  check("the steps for the iPhone are there", await page.locator(".iphone").isVisible());
  check("no others are", !(await page.locator(".android").isVisible()) && !(await page.locator(".computer").isVisible()));
  check("the notice about Hotmail is there", (await page.locator(".say.wait h2").count()) > 0);
  check("addresses run from left to right", (await page.locator("bdi[dir=ltr]").count()) > 3);
  await wellMade(page, check);
});

await story("BT on a laptop", { ...desk, bypassCSP: true, permissions: ["clipboard-read", "clipboard-write"] }, async (page, check) => {
  await page.goto(`${base}${school}/en/mail`);
  await page.locator("#at").fill("btinternet.com");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForURL(/mail\/bt$/);
  check("the steps for a computer are there", await page.locator(".computer").isVisible());
  const copy = page.locator("section[aria-labelledby=list] button").first();
  await copy.click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  check("an address is copied whole", copied === "office@hillside.wensum-schools.example", copied);
  check("and that is said", (await copy.innerText()) === "Copied");
  await wellMade(page, check);
});

await story("Microsoft 365 from work, in Polish", { ...desk, colorScheme: "dark", bypassCSP: true }, async (page, check) => {
  await page.goto(`${base}${school}/pl/mail/microsoft365`);
  check("there are steps", (await page.locator(".computer .steps li").count()) > 0);
  await wellMade(page, check);
  await page.goto(`${base}${school}/pl/mail/work`);
  const mail = await page.locator(".computer a[href^='mailto:?subject=']").first().getAttribute("href");
  check("a message for the people at work is ready", mail.includes("office%40hillside.wensum-schools.example"));
  check("it keeps the checks on", mail.includes("DMARC"));
  await wellMade(page, check);
});

await story("without scripts", { ...phone, javaScriptEnabled: false }, async (page, check) => {
  await page.goto(`${base}${school}/en/mail`);
  await page.locator("#at").fill("amina.khan@icloud.com");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForURL(/mail\/icloud$/);
  await page.locator(".pl a[href='#iphone']").filter({ visible: true }).click();
  check("the place can be chosen", await page.locator(".iphone").isVisible());
  check("no button is there that does nothing", (await page.locator("button:visible").count()) === 0);
  await page.goto(`${base}${school}/en/mail/help`);
  const messages = await page.locator("a[href^='mailto:office@']").count();
  check("messages to the office are ready", messages >= 5, String(messages));
});

await story("inside another app", { ...phone, userAgent: "Mozilla/5.0 (Linux; Android 14; wv) [FBAN/FB4A]" }, async (page, check) => {
  await page.goto(`${base}${school}/en/mail/gmail`);
  check("the app's browser is told about", (await shown(page, "You are inside another app")) === 1);
});

await browser.close();
report.finish();
