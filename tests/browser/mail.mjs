// Stories of parents: from the code on a letter to the steps for their own mail, on their own device, to the end.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Report } from "../readers/report.mjs";
import { ask } from "./ask.mjs";
import { android, faults, iphone, laptop, launch, tooWide } from "./chromium.mjs";

const [base, , , screens] = process.argv.slice(2);
const report = new Report();
const slug = "hillside-primary";
const school = `/s/${slug}`;
const office = "office@hillside.wensum-schools.example";
const paused = "clubs@hillside.wensum-schools.example";

mkdirSync(screens, { recursive: true });
const browser = await launch();

/** One parent with a device of her own. */
async function story(name, options, tell) {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  const foreign = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  page.on("pageerror", (error) => report.check(`${name}: no script fails`, false, error.message));
  const check = (what, ok, detail = "") => report.check(`${name}: ${what}`, ok, detail);
  const scripts = options.javaScriptEnabled !== false;
  const stop = async (where) => {
    if (scripts) report.equal(`${name}, ${where}: axe finds nothing`, await faults(page), []);
    const over = scripts ? await tooWide(page) : 0;
    check(`${where}: nothing runs out of the side`, over <= 0, `${over} px`);
    await page.screenshot({ path: join(screens, `story-${name}-${where}.png`.replace(/[ ,]+/g, "-")), fullPage: true });
  };
  try {
    await tell(page, check, stop);
    report.equal(`${name}: asks nobody else`, foreign, []);
    report.equal(`${name}: no cookie`, await context.cookies(), []);
  } catch (error) {
    check("comes to its end", false, error.message);
  }
  await context.close();
}

/** What a phone's camera reads from the letter in a language: the path behind the site's own address. */
async function scanned(language) {
  const folder = mkdtempSync(join(tmpdir(), "letter-"));
  try {
    const letter = join(folder, "letter.pdf");
    writeFileSync(letter, (await ask(base, `${school}/print/${language}/letter.pdf`)).body);
    spawnSync("pdftoppm", ["-r", "150", "-png", "-l", "1", "-singlefile", letter, join(folder, "page")]);
    const read = spawnSync("zbarimg", ["--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", join(folder, "page.png")]);
    return new URL(String(read.stdout).trim()).pathname;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const shown = (page, text) => page.getByText(text, { exact: false }).filter({ visible: true }).count();
const first = (page, selector) => page.locator(selector).filter({ visible: true }).first();

/** Presses something that saves a file, and reads the file. */
async function saved(page, selector) {
  const [file] = await Promise.all([page.waitForEvent("download"), first(page, selector).click()]);
  return readFileSync(await file.path(), "utf8");
}

await story("Gmail on Android", android, async (page, check, stop) => {
  await page.goto(base + (await scanned("en")));
  check("the code leads to the school's page", (await page.title()).includes("Hillside Primary School"), page.url());
  check("this is the school's list", await page.locator(".ad").filter({ hasText: "hillside.wensum-schools.example" }).first().isVisible());
  await stop("page");
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
  const mail = await first(page, "a[href^='mailto:?subject=']").getAttribute("href");
  check("the page can be sent to the computer", /mail%2Fgmail%23computer$/.test(mail), mail);
  const card = await saved(page, "a[href$='contact.vcf']");
  check("the contact holds the office and no paused address", card.includes(office) && !card.includes(paused));
  await stop("steps");
  await page.getByRole("link", { name: "I am at a computer now" }).filter({ visible: true }).click();
  const filled = await first(page, "a[href^='https://mail.google.com']").getAttribute("href");
  check("Gmail opens with the exact addresses", decodeURIComponent(filled).includes(`${office} OR `), filled);
  check("and never with everything that ends so", !/(=|OR )@/.test(decodeURIComponent(filled)), filled);
  await stop("computer");
  await page.goBack();
  const test = await page.getByRole("link", { name: "Ask for a test email" }).getAttribute("href");
  check("a test can be asked for", test.startsWith(`mailto:${office.replace("@", "%40")}`) || test.startsWith(`mailto:${office}`), test);
  await page.getByRole("link", { name: "Still nothing arrives?" }).first().click();
  check("and there is help when it does not arrive", (await page.locator(".asks > li").count()) === 7);
  await stop("help");
});

await story("Hotmail on an iPhone, in Urdu", iphone, async (page, check, stop) => {
  const path = await scanned("ur");
  check("the letter's code names its language", path.toUpperCase().endsWith("/UR"), path);
  await page.goto(base + path);
  report.equal("Urdu: language and direction", await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["ur", "rtl"]);
  check("English is one tap away", (await page.locator(`.note a[href$="${school}/en"]`).count()) === 1);
  check("the notice about Hotmail is there", (await page.locator(".say.wait h2").count()) > 0);
  await stop("page");
  await first(page, ".acts .go").click();
  await page.locator("a[href$='/ur/mail/outlook_com']").first().click();
  await page.waitForURL(/ur\/mail\/outlook_com$/);
  await first(page, ".places a[href='#iphone']").click();
  check("the steps for the iPhone are there", await page.locator(".iphone").isVisible());
  check("no others are", !(await page.locator(".android").isVisible()) && !(await page.locator(".computer").isVisible()));
  const places = (await page.locator(".iphone section > .soft").allInnerTexts()).join(" ");
  check("it speaks of the iPhone, not of Android", places.includes("آئی فون") && !places.includes("اینڈرائیڈ"), places);
  check("addresses run from left to right", (await page.locator("bdi[dir=ltr]").count()) > 3);
  check("menu words are as on the screen", (await page.locator(".iphone .k[lang=en]").count()) > 0);
  const mail = await first(page, ".iphone a[href^='mailto:?subject=']").getAttribute("href");
  check("what lasts can be sent to a computer", mail.includes("outlook_com%23computer"), mail);
  await stop("steps");
});

await story("BT on a laptop", { ...laptop, permissions: ["clipboard-read", "clipboard-write"] }, async (page, check, stop) => {
  // She types the code from the letter into the search.
  await page.goto(base);
  const code = (await scanned("en")).split("/")[2];
  await page.getByRole("searchbox").pressSequentially(code.slice(0, 4).toLowerCase() + " " + code.slice(4));
  await page.locator(`#found a[href="${school}"]`).click();
  await first(page, ".jump a[href$='/mail/bt']").click();
  await page.waitForURL(/mail\/bt$/);
  check("the steps for a computer are there", await page.locator(".computer").isVisible());
  const copy = page.locator("section[aria-labelledby=list] button").first();
  await copy.click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  check("an address is copied whole", copied === office, copied);
  check("and that is said", (await copy.innerText()) === "Copied");
  await page.locator("section[aria-labelledby=list] button").last().click();
  const all = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  check("all are copied, one a line", all.length > 5 && all[0] === office && all.every((line) => /^\S+@\S+$/.test(line)), all.join("|"));
  const undo = page.locator("section[aria-labelledby=undo] details").first();
  await undo.locator("summary").click();
  check("it can be undone", (await undo.locator("li").count()) > 1);
  check("what it rests on is said", (await shown(page, "own pages on")) + (await shown(page, "guides on")) + (await shown(page, "Not yet confirmed")) > 0);
  await stop("steps");
});

await story("Microsoft 365 from work, in Polish", { ...laptop, colorScheme: "dark" }, async (page, check, stop) => {
  await page.goto(base + (await scanned("pl")));
  await first(page, ".acts .go").click();
  await page.locator("details.card summary").first().click();
  await page.locator("a[href$='/pl/mail/microsoft365']").click();
  check("there are steps", (await page.locator(".computer .steps li").count()) > 0);
  await stop("steps");
  await page.goto(`${base}${school}/pl/mail`);
  await page.locator("a[href$='/pl/mail/work']").first().click();
  const mail = await page.locator(".computer a[href^='mailto:?subject=']").first().getAttribute("href");
  check("a message for the people at work is ready", mail.includes(office.replace("@", "%40")));
  check("it keeps the checks on", mail.includes("DMARC"));
  await stop("work");
});

await story("without scripts", { ...android, javaScriptEnabled: false }, async (page, check, stop) => {
  await page.goto(base + (await scanned("en")));
  await page.getByRole("link", { name: "Show me how" }).click();
  await page.locator("#at").fill("amina.khan@icloud.com");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForURL(/mail\/icloud$/);
  await page.locator(".pl a[href='#iphone']").filter({ visible: true }).click();
  check("the place can be chosen", await page.locator(".iphone").isVisible());
  check("no button is there that does nothing", (await page.locator("button:visible").count()) === 0);
  await stop("steps");
  const card = await saved(page, ".iphone a[href$='contact.vcf']");
  check("the contact can be saved", card.startsWith("BEGIN:VCARD") && card.includes(office));
  await page.goto(`${base}${school}/en/mail/help`);
  const messages = await page.locator("a[href^='mailto:office']").count();
  check("messages to the office are ready", messages >= 5, String(messages));
  await page.goto(`${base}${school}/en/check`);
  await page.fill("#from", paused);
  await page.click("#ask button");
  check("a paused address is known", (await page.locator("#answer [data-verdict=paused]").count()) === 1);
});

await story("a screen reader and a keyboard", laptop, async (page, check, stop) => {
  await page.goto(base + (await scanned("en")));
  const heard = await page.locator("body").ariaSnapshot();
  const order = [
    /link "Skip to the main part"/,
    /banner/,
    /navigation "Language"/,
    /- main/,
    /heading "Make sure you get our emails" \[level=1\]/,
    /link "Show me how"/,
    /heading "Hotmail or Outlook\? Our emails are late" \[level=2\]/,
    /heading "The addresses we use" \[level=2\]/,
    /heading "School office" \[level=3\]/,
    /Paused/,
    /heading "Which email do you use\?" \[level=2\]/,
    /link "Gmail"/,
    /heading "Not sure about an email\?" \[level=2\]/,
    /img "QR code/,
    /contentinfo/,
  ].map((what) => heard.search(what));
  check("the page is read in the order of its sense", order.every((at, index) => at >= 0 && (index === 0 || at > order[index - 1])), order.join(" "));
  check("nothing is read without a name", !/^\s*- (link|button|img|textbox)( \[.*\])?:?$/m.test(heard), heard.match(/^\s*- (link|button|img|textbox)( \[.*\])?:?$/m)?.[0]);

  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, " "));
  check("the first stop skips to the main part", (await focused()) === "Skip to the main part", await focused());
  await page.keyboard.press("Enter");
  await tabTo(page, "Show me how");
  await page.keyboard.press("Enter");
  await page.waitForURL(/en\/mail$/);
  await tabToField(page, "at");
  check("the field says what it is for", (await page.getByRole("textbox", { name: "What comes after the @" }).count()) === 1);
  await page.keyboard.type("Hotmail.co.uk");
  await page.keyboard.press("Enter");
  await page.waitForURL(/mail\/outlook_com$/);
  await tabTo(page, "iPhone or iPad");
  await page.keyboard.press("Enter");
  const steps = await page.locator("main").ariaSnapshot();
  check("where one is, is said", /link "iPhone or iPad" \[active\]|iPhone or iPad/.test(steps) && (await page.locator(".iphone [aria-current=true]").innerText()).includes("iPhone"));
  check("steps are a list of steps", /- list:\n\s+- listitem: (Open|Press|Go)/.test(steps.replace(/- listitem:\n\s+- paragraph: /g, "- listitem: ")), steps.slice(0, 1500));
  check("how long it lasts is in words", /One email only|Helps|Lasts/.test(steps));
  await stop("steps");
});

await story("inside another app", { ...android, userAgent: "Mozilla/5.0 (Linux; Android 14; wv) [FBAN/FB4A]" }, async (page, check, stop) => {
  for (const path of [`${school}/en`, `${school}/en/mail/gmail`]) {
    await page.goto(base + path);
    check(`${path}: the app's browser is told about`, (await shown(page, "You are inside another app")) === 1);
  }
  await stop("steps");
});

/** Presses the Tab key until something with these words has the focus. */
async function tabTo(page, words) {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, " ") ?? "");
    if (there.startsWith(words)) return;
  }
  throw new Error(`no stop of the Tab key is called ${words}`);
}

async function tabToField(page, id) {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`the Tab key never reaches ${id}`);
}

await browser.close();
report.finish();
