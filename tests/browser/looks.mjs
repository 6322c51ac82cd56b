// Every kind of page in every language: axe with the contrast of level AAA, direction, headings, sideways scrolling;
// and a few of them enlarged, spaced out, in forced colours, by keyboard alone and on paper.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Report, published, quick, readJson, sweep } from "../readers/report.mjs";
import { ask } from "./ask.mjs";
import { faults, launch, tooWide } from "./chromium.mjs";

const [base, , expectedFile, screens] = process.argv.slice(2);
const report = new Report();
const school = readJson(expectedFile).schools.find(({ slug }) => slug === "hillside-primary");
const own = `/s/${school.slug}`;
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };
const looks = [
  { name: "narrow-light", viewport: narrow, colorScheme: "light" },
  { name: "wide-dark", viewport: wide, colorScheme: "dark" },
  { name: "narrow-dark", viewport: narrow, colorScheme: "dark" },
  { name: "wide-light", viewport: wide, colorScheme: "light" },
];

mkdirSync(screens, { recursive: true });
const browser = await launch();
let looked = 0;
try {
  const languages = await linked("/together/en", /hreflang="([\w-]+)"/g);
  const providers = await linked(`${own}/en/mail`, /\/en\/mail\/(\w+)"/g);
  report.check("all languages and providers are found", languages.length >= 26 && providers.length >= 40, `${languages.length}, ${providers.length}`);
  const kinds = [
    (tag) => `${own}/${tag}`,
    (tag) => `${own}/${tag}/mail`,
    (tag) => `${own}/${tag}/mail/help`,
    (tag) => `${own}/${tag}/check`,
    (tag) => `${own}/${tag}/history`,
    (tag) => `${own}/${tag}/print`,
    (tag) => `${own}/${tag}/it`,
    (tag) => `/together/${tag}`,
    (tag) => `/about/privacy/${tag}`,
    (tag) => `/about/accessibility/${tag}`,
    ...providers.map((provider) => (tag) => `${own}/${tag}/mail/${provider}`),
  ];
  const work = [];
  for (const [index, tag] of (quick ? languages.slice(0, 4) : languages).entries()) {
    // Each language has one page of its own turn and one provider; in a sweep it has them all.
    const chosen = sweep ? kinds : [kinds[index % 10], kinds[10 + (index % providers.length)]];
    for (const kind of chosen) {
      for (const look of sweep ? looks : [looks[index % looks.length]]) work.push([kind(tag), tag, look]);
    }
  }
  await Promise.all([0, 1].map(() => everyPage(work)));
  for (const path of [`${own}/en`, `${own}/ur/mail/outlook_com`, `${own}/en/mail/gmail`, `${own}/en/check`, "/"].slice(0, quick ? 1 : 5)) {
    await enlarged(path);
    await forced(path);
    await keyboard(path);
  }
  await paper(`${own}/en`);
  console.log(`axe: ${looked} looks at ${languages.length} languages`);
} finally {
  await browser.close();
}
report.finish();

/** What a pattern finds in a page, each once. */
async function linked(path, pattern) {
  const text = String((await ask(base, path)).body);
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].filter((found) => found !== "help");
}

async function everyPage(work) {
  const contexts = new Map();
  for (let next = work.shift(); next; next = work.shift()) {
    const [path, tag, look] = next;
    if (!contexts.has(look.name)) contexts.set(look.name, await browser.newContext({ ...look, bypassCSP: true }));
    const page = await contexts.get(look.name).newPage();
    const what = `${path} ${look.name}`;
    try {
      await page.goto(base + path);
      report.equal(`${what}: axe finds nothing`, await faults(page), []);
      const over = await tooWide(page);
      report.check(`${what}: no scrolling sideways`, over <= 0, `${over} px`);
      const { lang, dir, levels } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        levels: [...document.querySelectorAll("h1,h2,h3,h4")].filter((heading) => heading.checkVisibility()).map(({ tagName }) => +tagName[1]),
      }));
      // Where a language has no words for a page yet, it is English and says so.
      report.check(`${what}: language and direction fit`, [tag, "en"].includes(lang) && dir === (/^(ar|fa|ur|ckb)$/.test(lang) ? "rtl" : "ltr"), `${lang} ${dir}`);
      const jumps = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      report.check(`${what}: headings leave no step out`, levels[0] === 1 && !jumps, levels.join(" "));
      looked += 1;
    } catch (problem) {
      report.check(`${what}: can be looked at`, false, String(problem));
    } finally {
      await page.close();
    }
  }
}

/** Letters twice as big (WCAG 2.2, 1.4.4), and the spacing that a reader may set (1.4.12). */
async function enlarged(path) {
  for (const [name, css] of [
    ["letters twice as big", "html { font-size: 200% !important }"],
    [
      "spaced out",
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
    ],
  ]) {
    const context = await browser.newContext({ viewport: { width: 640, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(base + path);
    await page.addStyleTag({ content: css });
    const over = await tooWide(page);
    report.check(`${path} ${name}: no scrolling sideways`, over <= 0, `${over} px`);
    report.equal(`${path} ${name}: nothing is cut off`, await cutOff(page), []);
    await page.screenshot({ path: join(screens, `${fileName(path)}-${name.replaceAll(" ", "-")}.png`), fullPage: true });
    await context.close();
  }
}

/** What hides a part of its words. */
function cutOff(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.checkVisibility() && element.textContent.trim() && !element.closest("svg,.vh,pre,textarea"))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow, inner, outer) => ["hidden", "clip"].includes(overflow) && inner > outer + 1;
        return hides(overflowX, element.scrollWidth, element.clientWidth) || hides(overflowY, element.scrollHeight, element.clientHeight);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** With colours of the reader's own: what is a button or a choice still shows by its edge. Nothing moves. */
async function forced(path) {
  const context = await browser.newContext({ viewport: wide, forcedColors: "active", reducedMotion: "reduce", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(base + path);
  report.equal(`${path} in forced colours: axe finds nothing`, await faults(page, { colours: false }), []);
  const edgeless = await page.evaluate(() =>
    [...document.querySelectorAll(".btn, .choose a, .places a, .jump a, input, textarea, .card, .say")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
        return borderTopStyle === "none" || parseFloat(borderTopWidth) < 1 || /^rgba.*, 0\)$/.test(borderTopColor);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  report.equal(`${path} in forced colours: everything has an edge`, edgeless, []);
  const moving = await page.evaluate(() => document.getAnimations().length);
  report.equal(`${path}: nothing moves`, moving, 0);
  await page.screenshot({ path: join(screens, `${fileName(path)}-forced.png`), fullPage: true });
  await context.close();
}

/** Each stop of the Tab key is seen, is in the window, and shows that it has the focus; the last leads out. */
async function keyboard(path) {
  const context = await browser.newContext({ viewport: narrow, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(base + path);
  const wanted = await page.evaluate(
    () =>
      [...document.querySelectorAll("a[href], button, input, textarea, summary, [tabindex='0']")].filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.type !== "hidden",
      ).length,
  );
  const unseen = [];
  let stops = 0;
  for (; stops <= wanted; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { top, bottom, width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const framed = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
      const seen = width > 0 && height > 0 && bottom > 0 && top < innerHeight && framed;
      return { seen, what: `${element.outerHTML.slice(0, 70)} ${Math.round(top)} ${Math.round(bottom)} ${framed}` };
    });
    if (!stop) break;
    if (!stop.seen) unseen.push(stop.what);
  }
  report.equal(`${path} by keyboard: every stop is seen`, unseen, []);
  report.equal(`${path} by keyboard: every link and button is a stop`, stops, wanted);
  await context.close();
}

/** On paper: every address, black on white, and nothing to press. */
async function paper(path) {
  const context = await browser.newContext({ viewport: wide, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(base + path);
  await page.emulateMedia({ media: "print" });
  report.equal(`${path} on paper: no button`, await page.locator(".btn").filter({ visible: true }).count(), 0);
  const file = join(screens, `${fileName(path)}-paper.pdf`);
  writeFileSync(file, await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } }));
  const text = String(spawnSync("pdftotext", [file, "-"]).stdout).replace(/\s+/g, "");
  report.equal(`${path} on paper: every address`, published(school).filter((address) => !text.includes(address)), []);
  const count = Number(/Pages:\s+(\d+)/.exec(String(spawnSync("pdfinfo", [file]).stdout))?.[1]);
  report.check(`${path} on paper: at most three sheets`, count >= 1 && count <= 3, String(count));
  await context.close();
}

function fileName(path) {
  return path.replace(/^\/$/, "home").replace(/^\//, "").replaceAll("/", "-");
}
