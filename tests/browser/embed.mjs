// The list on schools' own websites: every way in a host page with strict rules, in sandboxed frames, in a page that is
// hostile, a hundred times on one page; what WordPress sends and hears; what it weighs and how far it moves the page.
import axe from "axe-core";
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { ask } from "./ask.mjs";
import { Report, published, quick, readJson } from "../readers/report.mjs";

const [base, , expectedFile, screens] = process.argv.slice(2);
const report = new Report();
const { schools } = readJson(expectedFile);
const school = schools.find(({ slug }) => slug === "hillside-primary");
const slug = school.slug;
const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

mkdirSync(screens, { recursive: true });
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

/** The host's own pages, each with its policy. */
const pages = new Map();
const server = createServer((request, answer) => {
  const page = pages.get(request.url.split("?")[0]);
  if (!page) return answer.writeHead(404).end();
  answer.writeHead(200, { "content-type": page.type ?? "text/html; charset=utf-8", ...page.headers });
  answer.end(page.body);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const host = `http://127.0.0.1:${server.address().port}`;

const code = await codes("en");
try {
  await strict();
  await sandboxed();
  await hostile();
  await late();
  await hundred();
  await wordpress();
  await calm();
  await sizes();
  await looks();
  await how();
} finally {
  await browser.close();
  server.close();
}
report.finish();

/** The code of each way, as the page gives it, with the address at which the site is really served. */
async function codes(language) {
  const page = await browser.newPage();
  await page.goto(`${base}/s/${slug}/${language}/embed`);
  const found = await page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll("pre[id]")].map((pre) => [pre.id.replace("code-", ""), pre.textContent])),
  );
  await page.close();
  const site = new URL(found.link).origin;
  return Object.fromEntries(Object.entries(found).map(([way, text]) => [way, text.replaceAll(site, base)]));
}

/** Puts a page on the host and opens it. */
async function visit(name, body, { headers = {}, head = "", context, lang = "en" } = {}) {
  const html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>${head}</head><body><main><h1>${name}</h1>${body}<p id="below">What stands below.</p></main></body></html>`;
  pages.set(`/${name}`, { body: html, headers });
  const own = context ?? (await browser.newContext({ viewport: desk }));
  const page = await own.newPage();
  const heard = { complaints: [], asked: [], errors: [] };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.complaints.push(message.text());
  });
  page.on("pageerror", (error) => heard.errors.push(String(error)));
  page.on("request", (request) => heard.asked.push(request.url()));
  await page.goto(`${host}/${name}`, { waitUntil: "load" });
  return { page, context: own, heard };
}

/** The same without the attribute that reserves room, for hosts that let no inline style in. */
function unstyled(text) {
  return text.replace(/ style="[^"]*"/g, "");
}

/** All text of a page, of its shadow trees and its frames. */
async function text(page) {
  const read = () => {
    const all = (root) =>
      [...root.querySelectorAll("*")]
        .filter((node) => node.shadowRoot)
        .map((node) => node.shadowRoot.querySelector(".box")?.innerText ?? "")
        .join("\n");
    return document.body.innerText + "\n" + all(document);
  };
  const parts = [];
  for (const frame of page.frames()) parts.push(await frame.evaluate(read).catch(() => ""));
  return parts.join("\n").replace(/[\u200b\u2066-\u2069]/g, "");
}

async function shows(what, page) {
  const shown = (await text(page)).replace(/\s+/g, "");
  const missing = published(school).filter((address) => !shown.includes(address));
  report.equal(`${what}: shows every address`, missing, []);
}

async function axeFindsNothing(what, page) {
  for (const frame of page.frames()) await frame.evaluate(axe.source).catch(() => {});
  const { violations } = await page.evaluate(() => window.axe.run());
  const why = violations.map((rule) => `${rule.id} (${rule.nodes.map((node) => node.target.join(" ")).join(", ")})`);
  report.equal(`${what}: axe finds nothing`, why, []);
}

/** A good guest: nothing is kept, and nobody else is asked. */
async function guest(what, { context, heard }) {
  report.equal(`${what}: no cookie`, await context.cookies(), []);
  const foreign = heard.asked.filter((url) => !url.startsWith(base) && !url.startsWith(host));
  report.equal(`${what}: asks nobody else`, foreign, []);
  const kept = await context.storageState();
  report.equal(`${what}: stores nothing`, kept.origins, []);
  report.equal(`${what}: no error`, heard.errors, []);
}

/** The frame of the box, once it is there. */
async function boxOf(page) {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = page.frames().find((frame) => frame.url().includes("/embed/"));
    if (found) {
      await found.waitForSelector("main.box");
      return found;
    }
    await page.waitForTimeout(50);
  }
  throw new Error("there is no box");
}

/** Waits until every box of a page is drawn. */
function drawn(page) {
  const all = () => [...document.querySelectorAll("school-senders, [data-school-senders]")].every((node) => node.shadowRoot);
  return page.waitForFunction(all, undefined, { timeout: 10_000 });
}

/** Each way under the rules that the page names for it, and no others. */
async function strict() {
  const none = "default-src 'none'; base-uri 'none'; form-action 'none'";
  const ways = [
    ["link", `<iframe src="${base}/embed/${slug}/en" title="List" width="600" height="700"></iframe>`, `frame-src ${base}`],
    ["element", code.element, `script-src ${base}; connect-src ${base}`],
    ["division", code.division, `script-src ${base}; connect-src ${base}`],
    ["frame", code.frame, `frame-src ${base}`],
    ["copy", code.copy, ""],
    ["button", code.button, `img-src ${base}`],
  ];
  for (const [way, body, rules] of ways) {
    const what = `${way} under strict rules`;
    const headers = { "content-security-policy": `${none}; ${rules}; require-trusted-types-for 'script'` };
    const { page, context, heard } = await visit(`strict-${way}`, unstyled(body), { headers });
    if (["element", "division"].includes(way)) await drawn(page);
    if (["link", "frame"].includes(way)) await boxOf(page);
    if (way === "button") {
      const link = page.locator(`a[href="${base}/s/${slug}/en"] img`);
      report.check(`${what}: the picture is there`, await link.evaluate((image) => image.naturalWidth > 200));
    } else if (way === "copy") {
      report.check(`${what}: names the list`, (await page.locator(`a[href^="${base}/s/${slug}/en#copy-"]`).count()) === 1);
    } else {
      await shows(what, page);
    }
    report.equal(`${what}: no complaint of the browser`, heard.complaints, []);
    await guest(what, { context, heard });
    // axe itself needs a page that lets it in.
    await context.close();
    const open = await visit(`open-${way}`, body);
    if (["element", "division"].includes(way)) await drawn(open.page);
    await axeFindsNothing(`${way} in a page`, open.page);
    if (["element", "division"].includes(way)) {
      const links = await open.page.evaluate(() => [...document.querySelector("main > :is(school-senders, div)").shadowRoot.querySelectorAll("a")].map((link) => link.getAttribute("href")));
      const wrong = links.filter((href) => !href?.startsWith(`${base}/s/${slug}`) && !href?.startsWith("tel:"));
      report.check(`${way}: every link leads to the whole pages`, links.length >= 2 && wrong.length === 0, links.join(" "));
    }
    await open.context.close();
  }
}

/** A host that is itself in a frame which may do nothing but run scripts, and one that may not even do that. */
async function sandboxed() {
  pages.set("/inner", { body: `<!DOCTYPE html><html lang="en"><title>x</title><body>${code.element}${code.frame}` });
  const tall = await browser.newContext({ viewport: { width: 1280, height: 4200 } });
  const { page, context, heard } = await visit("sandbox", `<iframe sandbox="allow-scripts" src="/inner" title="inner" width="800" height="4000"></iframe>`, { context: tall });
  const inner = page.frames().find((frame) => frame.url().endsWith("/inner"));
  await inner.waitForFunction(() => document.querySelector("school-senders").shadowRoot);
  await shows("in a sandbox", page);
  // Neither popups nor leading the page elsewhere: the address is shown to copy.
  const framed = await boxOf(page);
  await framed.locator(".btn").first().click();
  await framed.waitForSelector("#address.stuck");
  const marked = await framed.evaluate(() => String(getSelection()));
  report.check("in a sandbox: a link that cannot open marks the address", marked.includes(`/s/${slug}/en`), marked);
  report.check("in a sandbox: the page stays", page.url() === `${host}/sandbox`);
  await guest("in a sandbox", { context, heard });
  await context.close();

  const dead = await visit("no-scripts", `<iframe sandbox="" src="${base}/embed/${slug}/en" title="List" width="600" height="800"></iframe>`);
  await shows("without any script", dead.page);
  await dead.context.close();

  // The frame as the page gives it: its links open in the tab.
  const free = await visit("free", code.frame);
  const frame = await boxOf(free.page);
  await Promise.all([free.page.waitForURL(`${base}/s/${slug}/en/check`), frame.locator(".btn").nth(1).click()]);
  report.check("in the frame that we give: links lead on", true);
  await free.context.close();
}

/** A page whose style and scripts break whatever they can reach. */
async function hostile() {
  const css = `html { font-size: 62.5% } * { color: rgb(255, 0, 0) !important; letter-spacing: 9px; text-transform: uppercase !important; }
    section, header, p, h2, ul, li, .box, .in, .row { display: none !important } .top { background: red }`;
  // Everything is whole again after a while: the test's own tools need it.
  const script = `const broken = [];
    const set = (object, name, value) => { broken.push([object, name, Object.getOwnPropertyDescriptor(object, name)]); object[name] = value; };
    const fail = () => { throw new Error("hostile") };
    for (const name of ["map", "forEach", "filter", "find", "includes", "join"]) set(Array.prototype, name, fail);
    for (const name of ["split", "replace", "trim", "startsWith", "match"]) set(String.prototype, name, null);
    for (const object of [Object.prototype, Array.prototype]) set(object, "evil", 1);
    set(Promise.prototype, "then", null); set(window, "fetch", null); set(JSON, "parse", null);
    set(Element.prototype, "append", null); set(Element.prototype, "replaceChildren", null); set(Node.prototype, "contains", null);
    set(customElements, "define", fail); set(customElements, "get", fail);
    set(Array.prototype, Symbol.iterator, fail);
    setTimeout(() => { for (let i = 0; i < broken.length; i += 1) { const object = broken[i][0], name = broken[i][1], was = broken[i][2]; if (was) Object.defineProperty(object, name, was); else delete object[name]; } }, 1500);`;
  const { page, context, heard } = await visit(
    "hostile",
    `<div class="top" id="theirs">Theirs</div>${code.element}<div data-school-senders="${slug}" data-lang="en"><a href="${base}/s/${slug}/en">link</a></div>`,
    { head: `<style>${css}</style><script>${script}</script>` },
  );
  await page.waitForTimeout(1700);
  await drawn(page);
  const look = await page.evaluate(() => {
    const root = document.querySelector("school-senders").shadowRoot;
    const style = getComputedStyle(root.querySelector(".nm"));
    const theirs = getComputedStyle(document.getElementById("theirs"));
    return { color: style.color, size: style.fontSize, spacing: style.letterSpacing, upper: style.textTransform, display: getComputedStyle(root.querySelector(".row")).display, theirs: theirs.backgroundColor };
  });
  report.check("hostile style stays out", look.color !== "rgb(255, 0, 0)" && look.size === "16px" && look.spacing === "normal" && look.upper === "none" && look.display !== "none", JSON.stringify(look));
  report.check("our style stays in", look.theirs === "rgb(255, 0, 0)", look.theirs);
  report.equal("a hostile page: no error of ours", heard.errors, []);
  await context.close();

  const broken = await visit("broken", code.element, { head: `<script>window.XMLHttpRequest = function () { throw new Error("no") };</script>` });
  await broken.page.waitForTimeout(500);
  const link = broken.page.locator(`school-senders > a[href="${base}/s/${slug}/en"]`);
  report.check("where nothing can be fetched the link stays", await link.isVisible());
  report.equal("where nothing can be fetched: no error", broken.heard.errors, []);
  await broken.context.close();

  const without = await visit("without", code.element, { context: await browser.newContext({ javaScriptEnabled: false }) });
  report.check("without scripts the link stays", await without.page.locator("school-senders > a").isVisible());
  await without.context.close();

  // A site that was taken over can change what the box says, and nothing else on the page.
  const evil = `<!DOCTYPE html><html><body><main class="box full auto" lang="en" dir="ltr" aria-label="x" data-colours="red;background:url(x)" onclick="document.title='broken'"><div class="in" onclick="document.title='broken'" style="position:fixed;inset:0"><p id="words">words</p><img src="x" onerror="document.title='broken'"><script>document.title='broken'</script><style>*{display:none}</style><iframe src="/evil"></iframe><form><input name="password"></form><a href="javascript:document.title='broken'">a</a><a href="https://elsewhere.example/">b</a><a href="/s/x/en">c</a><svg><script>document.title='broken'</script><a href="/x">d</a></svg></div></main></body></html>`;
  const taken = await browser.newContext({ viewport: desk });
  await taken.route(`${base}/embed/${slug}/en/plain`, (route) => route.fulfill({ contentType: "text/html", headers: { "access-control-allow-origin": "*" }, body: evil }));
  const { page: victim } = await visit("taken", code.element, { context: taken });
  await drawn(victim);
  const left = await victim.evaluate(() => {
    const box = document.querySelector("school-senders").shadowRoot.querySelector(".box");
    const all = [...box.querySelectorAll("*")];
    return {
      title: document.title,
      names: [...new Set(all.map((node) => node.localName))].sort().join(" "),
      attributes: all.flatMap((node) => [...node.attributes]).map(({ name, value }) => `${name}=${value}`).filter((text) => !text.startsWith("class=")).join(" "),
      fixed: all.some((node) => getComputedStyle(node).position === "fixed"),
      own: box.getAttribute("style") ?? "",
    };
  });
  report.equal("a site that was taken over runs nothing", left.title, "taken");
  report.equal("it brings only elements of a box", left.names, "a div p svg");
  report.equal("its links lead to it alone", left.attributes, `href=${base}/s/x/en`);
  report.check("it has no style of its own", !left.fixed && left.own === "", left.own);
  await taken.close();
}

/** Put in later, changed later, in another shadow tree; the language of the page. */
async function late() {
  const { page, context, heard } = await visit("late", code.script, { lang: "ur-PK" });
  await page.evaluate(
    ([slug, base]) => {
      const link = `<a href="${base}/s/${slug}/en">link</a>`;
      document.getElementById("below").insertAdjacentHTML("beforebegin", `<div><school-senders school="${slug}">${link}</school-senders></div><div data-school-senders="${slug}" data-lang="en" data-view="compact" data-theme="dark">${link}</div><div id="shadow"></div>`);
      const inner = document.getElementById("shadow").attachShadow({ mode: "open" });
      inner.innerHTML = `<school-senders school="${slug}" lang="en">${link}</school-senders>`;
    },
    [slug, base],
  );
  await drawn(page);
  const inner = () => page.evaluate(() => Boolean(document.getElementById("shadow").shadowRoot.firstChild.shadowRoot));
  await page.waitForTimeout(300);
  report.check("put into another shadow tree it is drawn", await inner());
  const first = () => page.evaluate(() => {
    const box = document.querySelector("school-senders").shadowRoot.querySelector(".box");
    return `${box.className} ${box.lang} ${box.dir}`;
  });
  report.equal("it takes the language of the page", await first(), "box full auto ur rtl");
  await page.evaluate(() => {
    const element = document.querySelector("school-senders");
    element.setAttribute("theme", "dark");
    element.setAttribute("lang", "en");
  });
  await page.waitForFunction(() => document.querySelector("school-senders").shadowRoot.querySelector(".box").lang === "en");
  report.equal("it follows its attributes", await first(), "box full dark en ltr");
  for (const wrong of [`school="../x"`, `school="no-such-school"`, ""]) {
    await page.evaluate((wrong) => document.body.insertAdjacentHTML("beforeend", `<school-senders class="wrong" ${wrong}><a href="/">stays</a></school-senders>`), wrong);
  }
  await page.waitForTimeout(400);
  report.equal("what names no school keeps its link", await page.evaluate(() => [...document.querySelectorAll(".wrong")].filter((node) => node.shadowRoot).length), 0);
  report.equal("late: no error", heard.errors, []);
  await page.screenshot({ path: join(screens, "embed-late.png"), fullPage: true });
  await context.close();
}

async function hundred() {
  const one = code.element.split("\n")[0];
  const { page, context, heard } = await visit("hundred", one.repeat(100) + code.script);
  const before = Date.now();
  await drawn(page);
  const took = Date.now() - before;
  const asked = heard.asked.filter((url) => url.includes(`/embed/${slug}/`));
  report.equal("a hundred boxes are asked for once", asked.length, 1);
  report.check("a hundred boxes are drawn within two seconds", took < 2000, `${took} ms`);
  await context.close();
}

/** What wp-embed.js does: a sandbox, a secret in the fragment, "ready", heights and links by message. */
async function wordpress() {
  const secret = "aB3dE6gH9j";
  const { page, context } = await visit(
    "wordpress",
    `<iframe id="f" sandbox="allow-scripts" src="${base}/embed/${slug}/en#?secret=${secret}" title="List" width="600" height="200"></iframe>`,
    { head: `<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>` },
  );
  await page.waitForFunction(() => heard.some(({ message }) => message === "height"));
  await page.evaluate((secret) => {
    heard.length = 0;
    document.getElementById("f").contentWindow.postMessage({ message: "ready", secret }, "*");
  }, secret);
  await page.waitForFunction(() => heard.some(({ message }) => message === "height"));
  const frame = page.frames()[1];
  const height = await frame.evaluate(() => document.querySelector("main").getBoundingClientRect().height);
  const told = await page.evaluate(() => heard.find(({ message }) => message === "height"));
  report.equal("WordPress hears the height", [told.value, told.secret], [Math.ceil(height), secret]);
  const links = await frame.locator("a[href^='/']").count();
  for (let index = 0; index < links; index += 1) {
    const link = frame.locator("a[href^='/']").nth(index);
    const href = await link.evaluate((node) => node.href);
    await page.evaluate(() => (heard.length = 0));
    await link.click();
    await page.waitForFunction(() => heard.some(({ message }) => message === "link"));
    report.equal(`WordPress hears of ${href}`, await page.evaluate(() => heard.find(({ message }) => message === "link")), { message: "link", value: href, secret });
  }
  report.check("the box has links", links >= 2);
  const generic = await page.evaluate(() => heard.filter(({ context }) => context).length);
  report.check("others hear it too", generic >= 0);
  await context.close();
}

/** How far the page below moves (the layout shift of the web vitals). */
async function calm() {
  const measure = async (name, body, viewport) => {
    const context = await browser.newContext({ viewport });
    const head = `<script>window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value }).observe({ type: "layout-shift", buffered: true })</script>`;
    const { page } = await visit(name, body, { context, head });
    if (body.includes("senders=") || body.includes("<school")) await drawn(page);
    await page.waitForTimeout(600);
    const shift = await page.evaluate(() => shift);
    await context.close();
    return shift;
  };
  const compact = (text) => text.replace(/ lang="en"/, ' lang="en" view="compact"').replace(/min-height: \d+px/, `min-height: ${code.compactHeight}px`);
  code.compactHeight = Number((await (await fetch(`${base}/s/${slug}/en/embed`)).text()).match(/data-compact="(\d+)"/)[1]);
  for (const [viewport, name] of [[desk, "desk"], [phone, "phone"]]) {
    for (const [way, body, most] of [
      ["frame", code.frame, 0],
      ["frame and script", `${code.frame}${code.script}`, 0.1],
      ["element", code.element, 0.1],
      ["small element", compact(code.element), 0.05],
    ]) {
      const shift = await measure(`calm-${name}-${way.replaceAll(" ", "-")}`, body, viewport);
      report.check(`${way} on a ${name} moves the page by at most ${most}`, shift <= most, String(shift));
      console.log(`layout shift, ${way}, ${name}: ${shift.toFixed(3)}`);
    }
  }
}

async function sizes() {
  const address = code.script.match(/src="([^"]+)"/)[1].replace(base, "");
  const plain = await ask(base, address);
  const packed = await ask(base, address, { headers: { "accept-encoding": "br" } });
  const gzip = gzipSync(plain.body, { level: 9 }).length;
  console.log(`script: ${plain.body.length} bytes, ${gzip} in gzip, ${packed.body.length} in brotli`);
  report.check("the script is at most 6 kB", gzip <= 6 * 1024, `${gzip} bytes`);
  for (const look of ["", "/compact"]) {
    const frame = await ask(base, `/embed/${slug}/en${look}`, { headers: { "accept-encoding": "br" } });
    console.log(`frame${look}: ${frame.body.length} bytes in brotli`);
    report.check(`the frame${look} is at most 8 kB`, frame.body.length <= 8 * 1024, `${frame.body.length} bytes`);
  }
}

/** Every look, for people to see, with the height that was foretold. */
async function looks() {
  const list = [
    ["hillside-primary", "en", ""],
    ["hillside-primary", "en", "/compact"],
    ["hillside-primary", "en", "/dark"],
    ["hillside-primary", "ur", ""],
    ["hillside-primary", "ur", "/compact-dark"],
    ["ysgol-dol-wennol", "cy", ""],
    ["puddlewick-nursery", "en", "/compact"],
    ["brackenhythe-academy", "en", ""],
    ["tern-valley-hospital", "en", ""],
    ["hillside-infant", "en", ""],
    ["no-such-school", "en", ""],
  ].slice(0, quick ? 3 : 11);
  for (const [school, language, look] of list) {
    const path = `/embed/${school}/${language}${look}`;
    for (const [name, width] of [["phone", 320], ["desk", 640]]) {
      const context = await browser.newContext({ viewport: { width, height: 600 } });
      const page = await context.newPage();
      await page.goto(base + path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      report.check(`${path} at ${width} px does not scroll sideways`, wide <= 0, `${wide} px too wide`);
      await axeFindsNothing(`${path} at ${width} px`, page);
      await page.screenshot({ path: join(screens, `embed-${school}-${language}${look.replace("/", "-")}-${name}.png`), fullPage: true });
      if (name === "desk" && !["hillside-infant", "no-such-school"].includes(school)) {
        const height = await page.evaluate(() => document.querySelector("main").getBoundingClientRect().height);
        const { body } = await ask(base, `/s/${school}/${language}/embed`);
        const told = Number(String(body).match(look.includes("compact") ? /data-compact="(\d+)"/ : /data-full="(\d+)"/)[1]);
        console.log(`height of ${path}: ${Math.round(height)} px, foretold ${told}`);
        report.check(`${path} is about as high as foretold`, Math.abs(told - height) <= Math.max(120, height * 0.25), `${height} px, foretold ${told}`);
      }
      await context.close();
    }
  }
}

/** The page that says how. */
async function how() {
  for (const [language, viewport, colorScheme] of [["en", phone, "light"], ["en", desk, "dark"], ["ur", desk, "light"], ["en", desk, "light"]]) {
    const what = `/s/${slug}/${language}/embed ${viewport.width} ${colorScheme}`;
    const context = await browser.newContext({ viewport, colorScheme });
    const page = await context.newPage();
    const complaints = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${base}/s/${slug}/${language}/embed`, { waitUntil: "load" });
    await page.locator("a[href='#wordpress']").click();
    report.check(`${what}: an answer appears`, await page.locator("#wordpress").isVisible());
    report.check(`${what}: one answer at a time`, (await page.locator(".answer:visible").count()) === 1);
    await page.locator("iframe.seen").scrollIntoViewIfNeeded();
    await page.waitForTimeout(400);
    await axeFindsNothing(what, page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    report.check(`${what}: no scrolling sideways`, wide <= 0, `${wide} px too wide`);
    await page.screenshot({ path: join(screens, `embed-how-${language}-${viewport.width}-${colorScheme}.png`), fullPage: true });
    await page.locator("input[value=compact]").check();
    await page.locator("input[value=dark]").check();
    const changed = await page.evaluate(() => ["code-element", "code-division", "code-frame"].map((id) => document.getElementById(id).textContent));
    report.check(`${what}: the element takes the look`, changed[0].includes(` theme="dark" view="compact"`), changed[0]);
    report.check(`${what}: the division takes the look`, changed[1].includes(` data-theme="dark" data-view="compact"`), changed[1]);
    report.check(`${what}: the frame takes the look`, changed[2].includes(`/embed/${slug}/${language}/compact-dark"`), changed[2]);
    await page.waitForFunction(() => document.querySelector("iframe.seen").contentWindow && document.querySelector("iframe.seen").src.endsWith("/compact-dark"));
    report.equal(`${what}: no complaint of the browser`, complaints, []);
    await context.close();
  }
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await plain.newPage();
  await page.goto(`${base}/s/${slug}/en/embed`);
  await page.locator("a[href='#google-sites']").click();
  report.check("without scripts an answer appears", await page.locator("#google-sites").isVisible());
  report.equal("without scripts no button does nothing", await page.locator("button:visible").count(), 0);
  await plain.close();
}
