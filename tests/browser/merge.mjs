// Letters with names, as people in a school office make them: the list comes in as file or cells, the browser alone puts
// the names on letters, and the file is read back by programs that we did not write. No request may hold a name.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { Report, quick, readJson } from "../readers/report.mjs";
import { faults, launch, tooWide } from "./chromium.mjs";

const [base, exported, expectedFile, screens] = process.argv.slice(2);
const report = new Report();
const { schools } = readJson(expectedFile);
const hillside = schools.find(({ slug }) => slug === "hillside-primary");
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

const children = [
  ["Amina", "Khan", "2B", "Urdu"],
  ["Jan", "Łukaszewski", "1A", "Polish"],
  ["Oliver", "Smith", "10C", "English"],
  ["Kwame", "Mensah", "R", "Twi"],
  ["محمد", "العلي", "2B", "URD"],
  ["Zoë", "Featherstonehaugh-Cholmondeley-Marjoribanks of Wensum", "1A", "ENG"],
  ["", "", "2B", "Urdu"],
];
const headings = ["Forename", "Surname", "Reg Group", "Home Language"];
const csv = [headings, ...children].map((cells) => cells.join(",")).join("\r\n");
/** The letters in the order in which they must come. */
const letters = [
  ["R", ["Kwame Mensah en"]],
  ["1A", ["Jan Łukaszewski pl", "Zoë Featherstonehaugh-Cholmondeley-Marjoribanks of Wensum en"]],
  ["2B", ["Amina Khan ur", "محمد العلي ur"]],
  ["10C", ["Oliver Smith en"]],
];

mkdirSync(screens, { recursive: true });
const browser = await launch();
try {
  await office();
  await copied();
  await fromTheRight();
  await corrected();
  await byKeyboard();
  await refusals();
  await withoutLetters();
  await withoutScripts();
  await everyLanguage();
  const looks = [
    ["desk-light", "en", { viewport: desk, colorScheme: "light" }],
    ["phone-dark", "ur", { viewport: phone, colorScheme: "dark" }],
    ["phone-light", "en", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
    ["desk-dark", "ur", { viewport: desk, colorScheme: "dark" }],
    ["forced", "en", { viewport: desk, forcedColors: "active" }],
  ];
  for (const [name, language, options] of looks.slice(0, quick ? 1 : 5)) await look(name, language, options);
} finally {
  await browser.close();
}
report.finish();

/** The page of a school with the form open, and everything that it asked for. */
async function opened(language = "en", { school = hillside.slug, site = base, options = { viewport: desk }, begin = true } = {}) {
  const context = await browser.newContext({ ...options, acceptDownloads: true });
  const page = await context.newPage();
  const heard = { asked: [], complaints: [] };
  page.on("request", (request) => heard.asked.push({ method: request.method(), url: request.url(), body: request.postData(), headers: request.headers() }));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && heard.complaints.push(message.text()));
  page.on("pageerror", (error) => heard.complaints.push(String(error)));
  await page.goto(`${site}/s/${school}/${language}/print`);
  if (begin) {
    await page.click("#names-begin");
    await page.waitForSelector("#n-file");
  }
  return { page, context, heard };
}

/** Gives the page a list as a file. */
async function bring(page, content, name = "2B list.csv") {
  await page.setInputFiles("#n-file", { name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

/** Waits until the page has fetched the letters and knows how much paper they are. */
async function counted(page) {
  await page.waitForSelector("#n-found:not([hidden])");
  await page.waitForFunction(() => document.querySelectorAll("#n-counts tfoot td")[2]?.textContent);
  return rows(page, "#n-counts");
}

/** The cells of a table without its head. */
function rows(page, table) {
  return page.evaluate((table) => [...document.querySelector(table).rows].slice(1).map((row) => [...row.cells].map(({ textContent }) => textContent)), table);
}

/** What the page says that it read. */
async function facts(page) {
  return (await page.locator("#n-facts dd").allInnerTexts()).join(" | ");
}

/** Makes the letters and saves them under a name. */
async function made(page, name) {
  await page.click("#n-make");
  await page.waitForSelector("#n-ready:not([hidden])", { timeout: 120_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#n-save")]);
  const file = join(screens, `merge-${name}.pdf`);
  await download.saveAs(file);
  return { file, name: download.suggestedFilename() };
}

/** Nothing about anybody in the list went out, and nothing of it stayed. */
async function keptToItself(what, { page, context, heard }, words = children.flat()) {
  const secrets = words.filter((word) => word.length > 3 && !["English", "Polish", "Urdu"].includes(word));
  const sent = heard.asked.map(({ url, body, headers }) => decodeURIComponent(url) + (body ?? "") + JSON.stringify(headers)).join("\n");
  report.equal(`${what}: no request holds a name`, secrets.filter((word) => sent.includes(word)), []);
  const script = heard.asked.findIndex(({ url }) => url.includes("/embed/merge-"));
  const after = heard.asked.slice(script + 1).filter(({ url }) => !url.startsWith("blob:"));
  const strange = after.filter(({ method, url }) => method !== "GET" || !/^\/s\/[\w-]+\/print\/[\w-]+\/letter(-us)?(-easy|-large)?\.pdf$/.test(new URL(url).pathname) || new URL(url).search);
  report.equal(`${what}: only letters are fetched`, strange, []);
  report.equal(`${what}: each once`, new Set(after.map(({ url }) => url)).size, after.length);
  report.check(`${what}: letters are fetched`, after.length > 0);
  const shown = await page.locator("#n-sent-list li").allTextContents();
  report.equal(`${what}: the page shows what was fetched`, shown, after.map(({ url }) => new URL(url).pathname));
  const left = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.hash, location.search].join());
  report.equal(`${what}: nothing is kept`, [left, (await context.cookies()).length], ["0,0,,,", 0]);
  report.equal(`${what}: no complaint of the browser`, heard.complaints, []);
}

/** A secretary with the list of a school program, on paper of both sides. */
async function office() {
  const visit = await opened();
  const { page, context } = visit;
  report.check("the file is asked for first", await page.evaluate(() => document.activeElement.id === "n-file"));
  await bring(page, csv);
  const table = await counted(page);
  report.check("what was read is read out", await page.evaluate(() => document.activeElement.id === "n-found-head"));
  report.equal("facts", await facts(page), "6 | 4 (R, 1A, 2B, 10C) | 3 (Urdu, Polish, English) | 1");
  report.equal("the line without a name is told", await page.locator("#n-faults li").allInnerTexts(), ["Line 8: There is no name. Put it into your list, or leave the line out."]);
  report.equal("how much to print", JSON.stringify(table.map((row) => row.slice(1).join(" "))), JSON.stringify(["3 2 3 2 1", "2 4 4 2 1", "1 4 2 1 1", "  4  ", "6  13 5 3"]));
  const choices = await rows(page, "#n-choose");
  report.check("Twi is asked about, first of all", choices[0][0] === "TwiPlease check" && !choices[1][0].includes("Please"), JSON.stringify(choices.map(([said]) => said)));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.click("#n-copy");
  const clip = await page.evaluate(() => navigator.clipboard.readText());
  report.check("the table can be copied", clip.split("\n").length === 6 && clip.includes("\t13\t5\t3"), clip);

  const { file, name } = await made(page, "office");
  report.check("the file's name is of the school and day", /^letters-hillside-primary-\d{4}-\d\d-\d\d\.pdf$/.test(name), name);
  await keptToItself("office", visit);
  const document = judge("office", file);
  inOrder("office", document, letters);
  // Every letter and sheet begins on the front of a sheet of paper.
  report.equal("office: all begin on a front side", document.parts.filter(({ page }) => page % 2 === 0), []);
  report.equal("office: pages", document.pages, 4 * 2 + 3 * 2 + 3 * 4);
  report.equal("office: bookmarks", document.bookmarks, ["R", "1A", "2B", "10C"]);
  sheets("office", document, file);
  await context.close();
}

/** The same on a copy of the site that is files alone. */
async function copied() {
  const server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url, "http://copy").pathname);
    const found = [path, `${path}.html`, join(path, "index.html")].map((name) => join(exported, name)).find((name) => existsSync(name) && statSync(name).isFile());
    if (!found) return answer.writeHead(404).end();
    const type = { js: "text/javascript", pdf: "application/pdf" }[found.split(".").at(-1)] ?? "text/html; charset=utf-8";
    answer.writeHead(200, { "content-type": type }).end(readFileSync(found));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const visit = await opened("en", { site: `http://127.0.0.1:${server.address().port}` });
  await bring(visit.page, csv);
  await counted(visit.page);
  const { file } = await made(visit.page, "copy");
  await keptToItself("copy", visit);
  inOrder("copy", judge("copy", file), letters);
  await visit.context.close();
  // A copy holds the languages of its school and no others.
  const other = await opened("en", { site: `http://127.0.0.1:${server.address().port}` });
  await bring(other.page, "Name,Language\nAmina Khan,Vietnamese");
  await other.page.waitForSelector("#n-counts-bad:not([hidden])");
  report.check("a copy says which letter it does not have", (await other.page.innerText("#n-counts-bad")).includes("Vietnamese"));
  await other.context.close();
  server.close();
}

/** Cells pasted into a page from right to left; large print on one side, no sheets between. */
async function fromTheRight() {
  const visit = await opened("ur", { options: { viewport: phone } });
  const { page } = visit;
  await page.fill("#n-paste", children.map(([first, last, group, language]) => [group, `${last}, ${first}`, language].join("\t")).slice(0, 6).join("\n"));
  await page.click("#n-read");
  await counted(page);
  await page.selectOption("#n-kind", "-large");
  await page.selectOption("#n-sides", "1");
  await page.uncheck("#n-separators");
  report.check("names to tick off go with the sheets", await page.locator("#n-ticks").isHidden());
  const table = await counted(page);
  report.check("large print has more pages", Number(await number(table[0][2])) > 2, JSON.stringify(table));
  const { file } = await made(page, "from-the-right");
  await keptToItself("from the right", visit);
  const document = judge("from the right", file);
  const wanted = letters.map(([group, names]) => [null, names, group]);
  inOrder("from the right", document, wanted);
  report.equal("from the right: no empty page", document.pages, document.parts.reduce((sum, { length }) => sum + length, 0));
  await visit.context.close();
}

/** Digits of any script. */
function number(text) {
  return text.replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0);
}

/** A list that is not understood at first, put right by hand; and what was made goes when something changes. */
async function corrected() {
  const visit = await opened();
  const { page } = visit;
  await bring(page, "Pupil premium,Preferred,House,Home\nno,Amina,Red,Urdu\nyes,Jan,Blue,Polish\nno,Olena,Red,Ukrainian\n");
  await page.waitForSelector("#n-found:not([hidden])");
  report.check("a guess shows its columns", await page.locator("#n-column-name").isVisible());
  await page.check("#n-headings");
  await page.selectOption("#n-column-name", { label: "Preferred" });
  await page.selectOption("#n-column-second", { value: "-1" });
  await page.selectOption("#n-column-class", { label: "House" });
  await page.selectOption("#n-column-language", { label: "Home" });
  await counted(page);
  report.equal("facts once it is put right", await facts(page), "3 | 2 (Blue, Red) | 3 (Urdu, Polish, Ukrainian) | 0");
  await page.focus("#n-choose [data-said=Urdu]");
  await page.selectOption("#n-choose [data-said=Urdu]", "ar");
  report.check("who chooses goes on from there", await page.evaluate(() => document.activeElement.dataset.said === "Urdu"));
  await counted(page);
  const { file } = await made(page, "corrected");
  inOrder("corrected", judge("corrected", file), [["Blue", ["Jan pl"]], ["Red", ["Amina ar", "Olena uk"]]]);
  await page.uncheck("#n-separators");
  report.check("what was made goes with what is chosen", (await page.locator("#n-ready").isHidden()) && !(await page.locator("#n-save").getAttribute("href")));
  await visit.context.close();
}

/** From the first button to the saved file without a mouse. */
async function byKeyboard() {
  const { page, context } = await opened("en", { begin: false });
  const at = () => page.evaluate(() => document.activeElement.id);
  const tabTo = async (id) => {
    for (let tabs = 0; tabs < 60 && (await at()) !== id; tabs += 1) await page.keyboard.press("Tab");
    report.equal(`by keyboard one comes to ${id}`, await at(), id);
  };
  await tabTo("names-begin");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "n-file");
  await tabTo("n-paste");
  await page.keyboard.insertText("Name\tClass\tLanguage\nAmina Khan\t2B\tKurdish\nJan Nowak\t1A\tPolish");
  await tabTo("n-read");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "n-found-head");
  await counted(page);
  await tabTo("n-kind");
  await page.keyboard.press("ArrowDown");
  await tabTo("n-separators");
  await page.keyboard.press("Space");
  await counted(page);
  await tabTo("n-make");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "n-save", null, { timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const file = join(screens, "merge-by-keyboard.pdf");
  await download.saveAs(file);
  inOrder("by keyboard", judge("by keyboard", file), [[null, ["Jan Nowak pl"], "1A"], [null, ["Amina Khan ckb"], "2B"]]);
  await context.close();
}

/** What cannot be read says why, beside its field. */
async function refusals() {
  const { page, context, heard } = await opened();
  const list = "Name,Class,Language\r\nZo\u00eb O’Neil,2B,Polish\r\n";
  const windows = Buffer.from([...list].map((symbol) => (symbol === "’" ? 0x92 : symbol.charCodeAt(0))));
  for (const [what, content] of [
    ["windows-1252", windows],
    ["UTF-16", Buffer.from(`\ufeff${list.replaceAll(",", "\t")}`, "utf16le")],
    ["UTF-8 with its mark and semicolons", `\ufeff${list.replaceAll(",", ";")}`],
    ["quotation marks", list.replace("Zo\u00eb O’Neil", '"O’Neil, Zo\u00eb"')],
  ]) {
    await bring(page, content);
    await counted(page);
    report.equal(`${what}: the name`, (await rows(page, "#n-preview"))[0], ["Zo\u00eb O’Neil", "2B", "Polish – Polski"]);
  }
  const many = (count) => ["Name", ...Array.from({ length: count }, (_, at) => `Child ${at}`)].join("\n");
  for (const [what, content, words] of [
    ["a workbook", Buffer.from("PK\u0003\u0004 and so on"), "CSV UTF-8"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "CSV UTF-8"],
    ["nothing", "", "no names"],
    ["only headings", "Name,Class,Language\n", "no names"],
    ["2,001 names", many(2_001), "2,001"],
    ["a large file", "x".repeat(2_000_001), "2 MB"],
  ]) {
    await bring(page, content);
    await page.waitForSelector("#n-file-bad:not([hidden])");
    const told = await page.innerText("#n-file-bad");
    report.check(`${what} is refused in words`, told.includes(words), told);
    report.check(`${what}: the words belong to the field`, await page.evaluate(() => document.activeElement.id === "n-file" && document.activeElement.getAttribute("aria-invalid") === "true"));
    report.check(`${what}: nothing is shown`, await page.locator("#n-found").isHidden());
    report.equal(`${what}: axe finds nothing`, await faults(page), []);
    await bring(page, "Name\nA good list");
    await counted(page);
    report.check(`${what}: a good list clears it`, (await page.locator("#n-file-bad").isHidden()) && !(await page.locator("#n-file").getAttribute("aria-invalid")));
  }
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["Name,Class\nA dropped name,4D"], "list.csv"));
    return data;
  });
  await page.dispatchEvent("#names", "drop", { dataTransfer: dropped });
  await page.waitForFunction(() => document.querySelector("#n-preview").innerText.includes("A dropped name"));
  report.equal("a file can be dropped", (await rows(page, "#n-preview"))[0], ["A dropped name", "4D", "English"]);
  // The first takes longer to read than the second.
  await page.evaluate(() => {
    const slow = Object.assign(new File([], "a.csv"), { arrayBuffer: () => new Promise((read) => setTimeout(() => read(new TextEncoder().encode("Name\nThe older list").buffer), 400)) });
    for (const file of [slow, new File(["Name\nThe newer list"], "b.csv")]) {
      const event = new Event("drop", { bubbles: true, cancelable: true });
      document.getElementById("names").dispatchEvent(Object.assign(event, { dataTransfer: { files: [file], types: ["Files"] } }));
    }
  });
  await page.waitForTimeout(1_000);
  report.equal("of two files the one that was brought last counts", (await rows(page, "#n-preview"))[0][0], "The newer list");
  await bring(page, `${"x,".repeat(64)}Name,Language\n${"y,".repeat(64)}Amina,Urdu`);
  await counted(page);
  await page.selectOption("#n-kind", "-easy");
  report.equal("a column far to the right stays chosen", (await rows(page, "#n-preview"))[0], ["Amina", "", "Urdu – اردو"]);
  const translated = await page.evaluate(() => [...document.querySelectorAll("#names *")].filter((element) => element.translate && [...element.childNodes].some((child) => child.nodeType === 3 && child.data.includes("Amina"))).length);
  report.equal("no browser is asked to translate a name", translated, 0);
  await bring(page, many(2_000).replaceAll(/(\d+)$/gm, "$1,language $1").replace("Name", "Name,Language"));
  await page.waitForFunction(() => document.querySelectorAll("#n-choose select").length === 200);
  report.equal("a table of choices has an end", (await rows(page, "#n-choose")).at(-1), ["Lines that are not shown here: 1,800"]);
  await bring(page, many(2_000));
  await counted(page);
  report.check("2,000 names are taken", (await facts(page)).startsWith("2,000"));
  const formula = "Name,Class\n=HYPERLINK(1),<b>2B</b>\n\u202eAmina,\"<img src=x onerror=alert(1)>\"";
  await bring(page, formula);
  await counted(page);
  report.check("what looks like markup stays text", (await page.locator("#names b b, #names img").count()) === 0 && (await facts(page)).includes("<img src=x"));
  report.equal("no complaint of the browser", heard.complaints, []);
  await context.close();
}

/** The network is gone for a moment. */
async function withoutLetters() {
  const { page, context } = await opened();
  await context.route(/\.pdf$/, (route) => route.abort());
  await bring(page, csv);
  await page.waitForSelector("#n-counts-bad:not([hidden])");
  report.check("the language is named", /Urdu|Polish|English/.test(await page.innerText("#n-counts-bad")));
  await page.click("#n-make");
  await page.waitForSelector("#n-made-bad:not([hidden])");
  await context.unroute(/\.pdf$/);
  await page.click("#n-counts-bad button");
  await counted(page);
  report.check("and it works again", await page.locator("#n-counts-bad").isHidden());
  await context.close();
}

/** Nothing is promised to those who have no scripts. */
async function withoutScripts() {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await context.newPage();
  await page.goto(`${base}/s/${hillside.slug}/en/print`);
  report.check("without scripts there is no such part", await page.locator("#names").isHidden());
  await context.close();
  const { page: old, context: oldContext } = await opened("en", { begin: false });
  await old.evaluate(() => delete window.CompressionStream);
  await old.click("#names-begin");
  report.check("an old browser is told", await old.locator("#names [role=alert]:visible").innerText().then((text) => text.includes("too old")));
  await oldContext.close();
}

/** A name on the letter of each of the 28 languages. */
async function everyLanguage() {
  const visit = await opened("en", { school: "lantern-quay-junior" });
  const { page } = visit;
  const tags = await page.evaluate(() => [...document.querySelectorAll("a[hreflang]")].map(({ hreflang }) => hreflang));
  const all = [...new Set(tags)];
  report.equal("languages", all.length, 28);
  await bring(page, ["Name,Class,Language", ...all.map((tag, at) => `Child ${at},3C,${tag}`)].join("\n"));
  await counted(page);
  const { file } = await made(page, "languages");
  const unsure = await page.locator("#n-choose .tag").count();
  // "uk" may be the country and "pa" is written in two ways.
  report.equal("only two of the codes are asked about", unsure, 2);
  inOrder("languages", judge("languages", file), [[null, all.map((tag, at) => `Child ${at} ${tag}`), "3C"]]);
  await visit.context.close();
}

/** The form with a list in it, as a picture and for axe. */
async function look(name, language, options) {
  const what = `${name} ${language}`;
  const { page, context } = await opened(language, { options: { ...options, bypassCSP: true } });
  const colours = { colours: !options.forcedColors };
  report.equal(`${what}: axe finds nothing before`, await faults(page, colours), []);
  await bring(page, csv);
  await counted(page);
  await page.evaluate(() => document.querySelectorAll("#names details").forEach((element) => (element.open = true)));
  report.equal(`${what}: axe finds nothing with a list`, await faults(page, colours), []);
  await page.click("#n-make");
  await page.waitForSelector("#n-ready:not([hidden])", { timeout: 120_000 });
  report.equal(`${what}: axe finds nothing at the end`, await faults(page, colours), []);
  const over = await tooWide(page);
  report.check(`${what}: no scrolling sideways`, over <= 0, `${over} px`);
  await page.locator("#names").screenshot({ path: join(screens, `merge-${name}-${language}.png`) });
  await context.close();
}

/** What other programs say about the file, and what is in it: the parts with their words, and on which pages. */
function judge(what, file) {
  const checked = run("qpdf", "--check", file);
  report.check(`${what}: qpdf`, checked.status === 0, checked.stdout + checked.stderr);
  const python = process.env.HALLPASS_PYTHON;
  if (python && existsSync(python)) {
    const verdict = run(python, "-c", "import page, sys\nv = page.validate_pdf(sys.argv[1], profile='ua1')\nprint(v.is_compliant, sorted({f.rule_id + ' ' + f.message for f in v.failures})[:5])", file);
    report.check(`${what}: PDF/UA-1 (page-validation)`, verdict.stdout.startsWith("True"), verdict.stdout + verdict.stderr);
  } else {
    console.log(`${what}: page-validation is not installed, so nobody judged PDF/UA-1`);
  }
  const objects = JSON.parse(run("qpdf", "--json=2", "--json-key=qpdf", file).stdout).qpdf[1];
  const get = (reference) => (typeof reference === "string" && /^\d+ 0 R$/.test(reference) ? objects[`obj:${reference}`].value : reference);
  const text = (value) => value?.replace(/^u:/, "");
  const catalog = get(objects.trailer.value["/Root"]);
  const pages = get(catalog["/Pages"])["/Kids"];
  const whole = get(get(catalog["/StructTreeRoot"])["/K"]);
  const walk = (reference, found) => {
    const element = get(reference);
    if (element["/Pg"]) found.pages.add(pages.indexOf(element["/Pg"]) + 1);
    if (element["/ActualText"] && element["/S"] !== "/Span") found.texts.push(text(element["/ActualText"]));
    for (const kid of [element["/K"] ?? []].flat()) if (typeof kid === "string") walk(kid, found);
    return found;
  };
  const parts = whole["/K"].map((reference) => {
    const { pages, texts } = walk(reference, { pages: new Set(), texts: [] });
    const first = get([get(reference)["/K"]].flat()[0]);
    const language = text(first["/S"] === "/Part" ? first["/Lang"] : get(reference)["/Lang"]);
    return { page: Math.min(...pages), length: pages.size, language, texts, isLetter: first["/S"] !== "/H1" };
  });
  const lost = strayPieces(get, pages, get(get(catalog["/StructTreeRoot"])["/ParentTree"])["/Nums"]);
  report.equal(`${what}: every piece of a page knows its tag`, lost, []);
  const bookmarks = [];
  for (let next = get(catalog["/Outlines"])["/First"]; next; next = get(next)["/Next"]) bookmarks.push(text(get(next)["/Title"]));
  const title = text(get(objects.trailer.value["/Info"])["/Title"]);
  report.check(`${what}: the title names the school`, schools.some(({ name }) => title.includes(name) && title.length > name.length), title);
  return { parts, bookmarks, pages: pages.length };
}

/** The pages on which a marked piece leads to a tag that does not name it (ISO 32000-1, 14.7.4.4). */
function strayPieces(get, pages, numbers) {
  return pages.flatMap((reference, index) => {
    const page = get(reference);
    if (page["/StructParents"] === undefined) return page["/Contents"] ? [`page ${index + 1} has no tags`] : [];
    const key = numbers.findIndex((key, at) => at % 2 === 0 && key === page["/StructParents"]);
    if (key < 0) return [`page ${index + 1} is not in the tree`];
    const names = (tag, mark) => {
      const element = get(tag);
      const kids = [element["/K"] ?? []].flat();
      return kids.some((kid) => (kid === mark ? element["/Pg"] === reference : kid["/MCID"] === mark && kid["/Pg"] === reference));
    };
    const stray = get(numbers[key + 1]).filter((tag, mark) => !names(tag, mark));
    return stray.length ? [`page ${index + 1}: ${stray.length}`] : [];
  });
}

/** The sheets and letters stand in this order: of each class its sheet, unless that is null, and whose letter follows in
 * which language. */
function inOrder(what, { parts }, wanted) {
  const found = parts.map(({ isLetter, texts, language }) => (isLetter ? `${texts[1]} ${language} (${texts[2]})` : `— ${texts[0]}`));
  const must = wanted.flatMap(([sheet, names, group = sheet]) => [...(sheet ? [`— ${sheet}`] : []), ...names.map((name) => `${name} (${group})`)]);
  report.equal(`${what}: order`, JSON.stringify(found), JSON.stringify(must));
  const pages = parts.map(({ page }) => page);
  report.check(`${what}: pages in the same order`, pages.every((page, at) => at === 0 || page > pages[at - 1]), pages.join(" "));
}

/** The printed sheets: names only in the window of the envelope, codes that scan, addresses that are read. */
function sheets(what, { parts }, file) {
  const addresses = hillside.senders.filter((sender) => sender.in_files).map(({ address }) => address);
  for (const { page, length, texts } of parts.filter(({ isLetter }) => isLetter)) {
    const name = `${what}: letter of ${texts[1]}`;
    const read = run("pdftotext", "-raw", "-f", page, "-l", page + length - 1, file, "-").stdout.replace(/[\s\u200b-\u200f\u2060-\u2069]+/g, "");
    report.equal(`${name}: every address`, addresses.filter((address) => !read.includes(address)), []);
    const picture = join(screens, "merge-letter");
    run("pdftoppm", "-r", 150, "-f", page, "-l", page, "-singlefile", "-png", file, picture);
    const code = run("zbarimg", "--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", `${picture}.png`).stdout.trim();
    report.check(`${name}: the code scans`, code.includes(hillside.code), code);
    // The window of GOV.UK Notify's envelopes, in millimetres, and a little more all around.
    report.check(`${name}: the window holds the name`, ink(file, page, [24.6, 39.5, 95.4, 26.8]) > 300);
    report.equal(`${name}: nothing stands beside the window`, ink(file, page, [16, 38.5, 8.4, 28.5]) + ink(file, page, [24.6, 66.5, 95.4, 2]) + ink(file, page, [24.6, 36.5, 95.4, 2.6]), 0);
  }
}

/** How many dark dots a part of a page has, at 150 dpi. */
function ink(file, page, millimetres) {
  const [x, y, width, height] = millimetres.map((length) => Math.round((length * 150) / 25.4));
  const grey = spawnSync("pdftoppm", ["-r", 150, "-gray", "-f", page, "-l", page, "-x", x, "-y", y, "-W", width, "-H", height, file].map(String), { encoding: "buffer", maxBuffer: 1e8 }).stdout;
  const start = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(grey.subarray(0, 40).toString("latin1"))[0].length;
  return grey.subarray(start).reduce((count, dot) => count + (dot < 128), 0);
}

function run(program, ...args) {
  return spawnSync(program, args.map(String), { encoding: "utf8", maxBuffer: 1e9 });
}
