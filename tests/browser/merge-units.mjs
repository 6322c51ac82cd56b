// How the script of letters with names reads lists: its sources, run without a browser over tables of what schools bring.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync, inflateSync } from "node:zlib";
import { Report } from "../readers/report.mjs";

const sources = join(dirname(fileURLToPath(import.meta.url)), "../../assets/script/merge");
const files = ["text", "table", "columns", "languages", "people", "pdf-objects", "pdf-letter", "ink", "fetched", "counts"];
const code = files.map((name) => readFileSync(join(sources, `${name}.js`), "utf8")).join("\n");
const names = "readText, readTable, readColumns, readPeople, inClasses, languageMatcher, clean, parseObject, writeObject, references, textString, inflate, deflate, countLetters, readLetter, Ink, Letters";
const merge = new Function(`${code}\nreturn { ${names} };`)();

const report = new Report();
/** Compared in their order. */
const ordered = (what, found, wanted) => report.equal(what, JSON.stringify(found), JSON.stringify(wanted));
// As the page brings them.
const languages = [
  ["en", "English"], ["cy", "Cymraeg"], ["pl", "Polski"], ["ro", "Română"], ["pt", "Português"], ["es", "Español"], ["fr", "Français"],
  ["it", "Italiano"], ["lt", "Lietuvių"], ["sk", "Slovenčina"], ["bg", "Български"], ["uk", "Українська"], ["ru", "Русский"],
  ["sq", "Shqip"], ["tr", "Türkçe"], ["so", "Soomaali"], ["ar", "العربية"], ["fa", "فارسی"], ["ckb", "کوردی"], ["ur", "اردو"],
  ["bn", "বাংলা"], ["pa", "ਪੰਜਾਬੀ"], ["gu", "ગુજરાતી"], ["hi", "हिन्दी"], ["ne", "नेपाली"], ["ta", "தமிழ்"],
  ["zh-Hans", "简体中文"], ["vi", "Tiếng Việt"],
].map(([tag, name]) => ({ tag, name }));
const matches = merge.languageMatcher(languages, "de");
const texts = { name: "Name", class: "Klasse", language: "Sprache" };

readings();
tables();
whole();
tongues();
classes();
objects();
await packed();
await strangers();
await fetched();
ink();
counts();
report.finish();

/** Bytes of every kind that spreadsheets write, and of those that they are mistaken for. */
function readings() {
  const utf16 = (text, isLittle) => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return new Uint8Array(isLittle ? bytes : bytes.swap16());
  };
  const list = "Name,Class\r\nZoë Łuczak,2B\r\n";
  for (const [what, bytes, text] of [
    ["UTF-8", Buffer.from(list), list],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${list}`), list],
    ["UTF-16, as “Unicode text”", utf16(list, true), list],
    ["UTF-16 the other way round", utf16(list, false), list],
    ["UTF-16 without its mark", new Uint8Array(Buffer.from(list, "utf16le")), list],
    ["windows-1252", Buffer.from([0x5a, 0x6f, 0xeb, 0x2c]), "Zoë,"],
  ]) {
    report.equal(`${what} is read`, merge.readText(new Uint8Array(bytes)).text, text);
  }
  for (const [what, bytes, refused] of [
    ["a workbook", [0x50, 0x4b, 3, 4, 20, 0], "bad-workbook"],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "bad-workbook"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "bad-workbook"],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0], "bad-file"],
    ["noise", Array.from({ length: 500 }, (_, at) => (at * 97 + 3) % 256), "bad-file"],
  ]) {
    report.equal(`${what} is refused`, merge.readText(new Uint8Array(bytes)), { refused });
  }
  for (const [cell, cleaned] of [
    ["  Amina   Khan ", "Amina Khan"],
    ["\u202eAmina\u2066", "Amina"],
    ["a\tb\u0007c", "a b c"],
    ['="2B"', "2B"],
    ["=1+1", "=1+1"],
    ["Zoe\u0308", "Zoë"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["\ufeffKhan\u00a0A", "Khan A"],
    ["A\ud83dmina \udc00Khan", "Amina Khan"],
    ["\u061cAmina 👩‍👧", "Amina 👩‍👧"],
    [`Z${"\u0301".repeat(1_000)}`, "Ź" + "\u0301".repeat(9)],
    ["བསྒྲུབས་ ကြွှော့", "བསྒྲུབས་ ကြွှော့"],
    ["x".repeat(5_000), "x".repeat(500)],
  ]) {
    report.equal(`clean ${JSON.stringify(cell.slice(0, 40))}`, merge.clean(cell), cleaned);
  }
}

function tables() {
  const cells = (text) => merge.readTable(text).rows.map((row) => row.cells);
  const same = [["Amina", "2B", "Urdu"], ["Jan", "1A", "Polish"]];
  for (const text of ["Amina,2B,Urdu\nJan,1A,Polish", "Amina;2B;Urdu\r\nJan;1A;Polish\r\n", "Amina\t2B\tUrdu\rJan\t1A\tPolish", '"Amina","2B","Urdu"\n"Jan","1A","Polish"\n', "sep=;\nAmina;2B;Urdu\nJan;1A;Polish\n"]) {
    ordered(`cells of ${JSON.stringify(text.slice(0, 24))}`, cells(text), same);
  }
  ordered("commas inside quotation marks and names", cells('"Khan, Amina",2B\n"O""Neil",1A'), [["Khan, Amina", "2B"], ['O"Neil', "1A"]]);
  ordered("commas beside semicolons", cells("Khan, Amina;2B\nLee, Jo;1A"), [["Khan, Amina", "2B"], ["Lee, Jo", "1A"]]);
  ordered("commas beside tabs", cells("Khan, Amina\t2B\nLee, Jo\t1A"), [["Khan, Amina", "2B"], ["Lee, Jo", "1A"]]);
  ordered("empty cells and lines", cells("a,,c\n\n,,\nb,,\n"), [["a", "", "c"], ["b", "", ""]]);
  const numbered = merge.readTable('a,"two\nlines"\nb,c\n\nd,e');
  ordered("lines keep their numbers", numbered.rows.map(({ line }) => line), [1, 3, 5]);
  const open = merge.readTable(`a,"b\n${"c,d\n".repeat(50)}`);
  ordered("a quotation mark that never closes spoils one line", [open.rows.length, open.faults], [51, [{ line: 1, why: "line-quote" }]]);
  const far = merge.readTable(`"a,b\n${"c,d\n".repeat(50)}"e,f`);
  ordered("one that closes far below is taken for two faults", [far.rows.length, far.faults.map(({ line }) => line)], [52, [1, 52]]);
  ordered("two marks at the end of a cell that never closes", merge.readTable('a,"b""').faults, [{ line: 1, why: "line-quote" }]);
  ordered("a cell of marks", cells('"""","a"""\nb,c'), [['"', 'a"'], ["b", "c"]]);
  report.equal("what stands far to the right is not read", merge.readTable("a,".repeat(60_000)).rows[0].cells.length, 200);
  for (const [what, text] of [
    ["marks", '"'.repeat(1_900_000)],
    ["marks in long cells", `${'"'.repeat(2_003)},`.repeat(900)],
    ["no words", "\n".repeat(1_900_000)],
    ["cells that never close", 'a,"\n'.repeat(450_000)],
    ["one line", "x".repeat(1_900_000)],
    ["one line of cells", "a,".repeat(950_000)],
    ["a line that is much wider than the others", `${"a,".repeat(500_000)}\n${"b,c\n".repeat(200)}`],
    ["a heap of accents", `Name,Language\nA${"\u0301\u0323".repeat(200_000)},A${"\u0301\u0323".repeat(200_000)}`],
    ["what is 18 letters each", `Name,Language\nAmina Khan,${"\ufdfa".repeat(600_000)}`],
  ]) {
    const started = performance.now();
    const { rows } = merge.readTable(text);
    const { people } = merge.readPeople(rows, merge.readColumns(rows, matches, texts));
    for (const { said } of people) matches(said);
    report.check(`nothing hangs: ${what}`, performance.now() - started < 5_000, `${performance.now() - started} ms`);
  }
}

function whole() {
  const people = (text) => {
    const { rows } = merge.readTable(text);
    const columns = merge.readColumns(rows, matches, texts);
    return { columns, ...merge.readPeople(rows, columns) };
  };
  const amina = [["Amina Khan", "2B", "Urdu"], ["Jan Nowak", "1A", "Polish"]];
  for (const [what, text] of [
    ["typed", "Name,Class,Home language\nAmina Khan,2B,Urdu\nJan Nowak,1A,Polish"],
    ["SIMS", "Adno,Legal Surname,Legal Forename,Reg Group,First Language\n001,Khan,Amina,2B,Urdu\n002,Nowak,Jan,1A,Polish"],
    ["Arbor", "Student,Registration form,Native language\nAmina Khan,2B,Urdu\nJan Nowak,1A,Polish"],
    ["Bromcom", "Full Name;Tutor Group;Mother Tongue\nKhan, Amina;2B;Urdu\nNowak, Jan;1A;Polish"],
    ["with a title above", "Class list of 26 November\n\nPreferred forename,Preferred surname,Form,Language\nAmina,Khan,2B,Urdu\nJan,Nowak,1A,Polish"],
    ["in another language", "Klasse,Name,Sprache\n2B,Amina Khan,Urdu\n1A,Jan Nowak,Polish"],
    ["no headings", "Amina Khan,2B,Urdu\nJan Nowak,1A,Polish"],
    ["no headings, two names", "Amina\tKhan\t2B\tUrdu\nJan\tNowak\t1A\tPolish"],
  ]) {
    ordered(`a list ${what}`, people(text).people.map(({ name, group, said }) => [name, group, said]), amina);
  }
  const years = people("Name,Year,Language\nAmina Khan,2,Urdu");
  report.equal("the year stands in for the class", years.people[0].group, "2");
  const holes = people("List\nName,Class,Language\n,2B,Urdu\nAmina Khan,2B,Urdu\n" + `${"x".repeat(121)},1A,Polish`);
  ordered("lines that name nobody are told", holes.faults, [{ line: 1, why: "line-above" }, { line: 3, why: "line-no-name" }, { line: 5, why: "line-long" }]);
  ordered("who cannot be seen is nobody", people("Name,Class\n\u200d,2B\n\u3164\u2800,2B\nA,2B\n王,2B").people.map(({ name }) => name), ["A", "王"]);
  ordered("headings on every page are nobody", people("Name,Class,,\nAmina Khan,2B\nName,Class\nJan Nowak,1A\n").people.map(({ name }) => name), ["Amina Khan", "Jan Nowak"]);
  report.equal("one column for both names is one", merge.readPeople([{ line: 1, cells: ["Amina", "2B"] }], { headings: -1, name: 0, second: 0, class: 1, language: -1 }).people[0].name, "Amina");
  report.equal("a class of many words is shortened", people(`Name,Class\nAmina Khan,${"notes ".repeat(100)}`).people[0].group, `${"notes ".repeat(20).trim()}…`);
  const own = people("Name,Class,Language\n__proto__,constructor,__proto__\ntoString,__proto__,constructor");
  ordered("words that mean something to programs are words", own.people.map(({ name, group, said }) => [name, group, said, matches(said).tag]), [["__proto__", "constructor", "__proto__", "en"], ["toString", "__proto__", "constructor", "en"]]);
  report.equal("only headings", people("Name,Class,Language\n").people, []);
  ordered("only names", people("Name\nAmina Khan\nJan Nowak").people.map(({ name }) => name), ["Amina Khan", "Jan Nowak"]);
  ordered("a guess is called one", [people("Amina Khan,2B,Urdu").columns.guessed, people("Name,Class\nA,b").columns.guessed], [true, false]);
  report.equal("classes with names of their own", people(["Amina Khan,Robins,Urdu", "Jan Nowak,Robins,Polish", "Ana Pop,Wrens,Romanian", "Ali Aziz,Robins,Arabic", "Li Wei,Wrens,Chinese", "Bo Lee,Wrens,English"].join("\n")).columns, { headings: -1, guessed: true, name: 0, second: -1, class: 1, language: 2 });
}

function tongues() {
  for (const [said, tag] of [
    ["English", "en"], ["ENG", "en"], ["", "en"], ["Polish", "pl"], ["polski", "pl"], ["POL", "pl"], ["pl", "pl"], ["Urdu", "ur"], ["اردو", "ur"],
    ["Farsi", "fa"], ["Persian/Farsi", "fa"], ["Bengali", "bn"], ["Bangla", "bn"], ["BNG", "bn"], ["Panjabi (Gurmukhi)", "pa"], ["PANG", "pa"],
    ["Albanian/Shqip", "sq"], ["ALB", "sq"], ["FRN", "fr"], ["Welsh/Cymraeg", "cy"], ["Chinese (Simplified)", "zh-Hans"], ["Mandarin", "zh-Hans"],
    ["简体中文", "zh-Hans"], ["zh-Hans", "zh-Hans"], ["Kurdish (Sorani)", "ckb"], ["ckb", "ckb"], ["Română", "ro"], ["Romana", "ro"], ["Türkçe", "tr"],
    ["Somali", "so"], ["Tiếng Việt", "vi"], ["Ukrainian language", "uk"], ["Slovak", "sk"], ["Polnisch", "pl"], ["Arabic", "ar"], ["Portuguese", "pt"],
  ]) {
    ordered(`${said || "nothing"} is ${tag} for certain`, (({ tag, sure }) => [tag, sure])(matches(said)), [tag, true]);
  }
  for (const [said, tag] of [
    ["Kurdish", "ckb"], ["Chinese", "zh-Hans"], ["Cantonese", "zh-Hans"], ["Dari", "fa"], ["Panjabi", "pa"], ["Panjabi (Mirpuri)", "ur"],
    ["Bengali (Sylheti)", "bn"], ["Kurmanji", "en"], ["Twi", "en"], ["Klingon", "en"], ["English/Polish", "pl"], ["Arabic (Iraq)", "ar"],
    ["Polish & English", "pl"], ["ENB", "en"], ["OTH", "en"], ["UK", "uk"], ["x".repeat(5_000), "en"], ["Brazilian Portuguese", "pt"],
  ]) {
    ordered(`${said.slice(0, 20)} is ${tag}, to be looked at`, (({ tag, sure }) => [tag, sure])(matches(said)), [tag, false]);
  }
  report.check("every language is sure of its own code and name", languages.every(({ tag, name }) => [tag, name].every((said) => tag === "uk" || tag === "pa" || (matches(said).tag === tag && matches(said).sure))));
}

function classes() {
  const order = (...groups) => merge.inClasses(groups.map((group) => ({ group, name: "A" }))).map(({ name }) => name);
  ordered("classes in the order of a school", order("10C", "2B", "", "Robins", "1A", "R", "Nursery", "RB", "10A", "Reception"), ["Nursery", "R", "RB", "Reception", "1A", "2B", "10A", "10C", "Robins", ""]);
  ordered("years in words", order("Year 10", "Year 2", "Year 1"), ["Year 1", "Year 2", "Year 10"]);
  ordered("red is no reception", order("Red", "1A"), ["1A", "Red"]);
  const [group] = merge.inClasses([{ group: "2B", name: "Zed" }, { group: "2b", name: "Amy" }]);
  ordered("within a class the list's own order", [group.name, group.people.map(({ name }) => name)], ["2B", ["Zed", "Amy"]]);
}

function objects() {
  for (const text of ["<</Type/Page/Kids[1 0 R 22 0 R]/Box[0 0 595.28 -1.5]/Text(a\\)b\\\\)/Hex<FEFF00>/Ok true/Sub<</A null>>>>", "[]", "/Name", "(a(b)c)"]) {
    report.equal(`${text.slice(0, 20)} is written as it was read`, merge.writeObject(merge.parseObject(text, 0)[0]).replace(/ (?=[[(</])/g, ""), text.replace(/ (?=[[(</])/g, ""));
  }
  report.equal("references are found", [...merge.references(merge.parseObject("[1 0 R <</A 5 0 R>> 7]", 0)[0])], [1, 5]);
  report.equal("a text in UTF-16", merge.textString("Aé😀"), "<FEFF004100E9D83DDE00>");
}

async function packed() {
  const bytes = new Uint8Array(100_000).map((_, at) => (at * at) % 251);
  report.equal("what is packed here is unpacked elsewhere", Buffer.compare(inflateSync(await merge.deflate(bytes)), Buffer.from(bytes)), 0);
  report.equal("and the other way", Buffer.compare(Buffer.from(await merge.inflate(new Uint8Array(deflateSync(bytes)))), Buffer.from(bytes)), 0);
}

function counts() {
  const people = [...Array(6).fill("ur"), ...Array(7).fill("en")].map((tag) => ({ tag }));
  const letters = { ur: { pages: 3, hasEnglish: true }, en: { pages: 1, hasEnglish: false } };
  const letterOf = (tag) => letters[tag];
  const { lines, total } = merge.countLetters(people, letterOf, true, 2);
  ordered("sheets on both sides", lines, [{ tag: "en", count: 7, pages: 1, sheets: 7, halves: 4, slips: 2 }, { tag: "ur", count: 6, pages: 3, sheets: 12, halves: 6, slips: 2 }]);
  report.equal("and in all", total, { count: 13, sheets: 21, halves: 10, slips: 4 });
  const onOneSide = merge.countLetters(people, letterOf, false, 0).total;
  report.equal("on one side", [onOneSide.sheets, onOneSide.slips], [25, 6]);
  report.equal("what is not known is not summed up", merge.countLetters(people, () => ({}), true, 0).total.sheets, undefined);
}

/** What may come in place of a letter: it is refused, and soon. */
async function strangers() {
  const packed = Buffer.from(deflateSync(Buffer.alloc(40))).toString("latin1");
  const table = (widths) => `1 0 obj\n<</W[${widths}]/Length ${packed.length}/Root 1 0 R>>stream\n${packed}\nendstream\nendobj\nstartxref\n0\n%%EOF\n`;
  for (const [what, text] of [
    ["nothing", ""],
    ["a page", "<!doctype html><title>Sign in</title>"],
    ["a PDF with a table of the old kind", "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\nstartxref\n9\n%%EOF\n"],
    ["a table without widths", table("0 0 0")],
    ["a table that leads nowhere", table("1 2 1")],
    ["a cut one", table("1 2 1").slice(0, 60)],
  ]) {
    const refused = await merge.readLetter(new Uint8Array(Buffer.from(text, "latin1"))).then(() => false, (problem) => problem instanceof Error);
    report.check(`${what} is no letter`, refused);
  }
}

/** Each letter is fetched once, once more when that failed, and anew for a list that comes much later. */
async function fetched() {
  const letters = new merge.Letters("/s/a/print/", () => {});
  const asked = [];
  letters.fetch = async (address) => {
    if (asked.push(address) === 1) throw new Error("offline");
    return address;
  };
  const get = () => letters.get("ur", "-easy", "").catch(() => "nothing");
  ordered("what failed is fetched again, and then once", [await get(), await get(), await get(), asked.length], ["nothing", "/s/a/print/ur/letter-easy.pdf", "/s/a/print/ur/letter-easy.pdf", 2]);
  letters.renew();
  await get();
  letters.since -= 3_700_000;
  await get();
  report.equal("a letter is good for the next list", asked.length, 2);
  letters.renew();
  await get();
  report.equal("but not for that of another day", asked.length, 3);
}

/** How words are put on lines, with a pen whose letters are all half as wide as they are high. */
function ink() {
  const pen = { font: "", measureText: (text) => ({ width: [...text].length * 0.5 * Number(/ ([\d.]+)px/.exec(pen.font)[1]) }) };
  globalThis.document = { createElement: () => ({ getContext: () => pen }) };
  // What a browser gives for what was drawn: that, that a little disturbed, nothing, and noise.
  for (const [what, dot, isReadable] of [
    ["what was drawn", (isInk) => (isInk ? 0xff000000 : 0), true],
    ["it with some noise", (isInk, at) => (isInk ? 0xfe010000 : 0x01000001) + (at % 3), true],
    ["nothing", () => 0, false],
    ["white", () => 0xffffffff, false],
    ["noise", (_, at) => (at * 2_654_435_761) % 2 ** 32, false],
  ]) {
    const canvas = new merge.Ink();
    const data = { buffer: Uint32Array.from({ length: 256 }, (_, at) => dot(at % 32 < 16, at)).buffer };
    Object.assign(canvas, { pen: { canvas: {}, fillRect() {}, getImageData: () => ({ data }) } });
    report.equal(`a canvas that gives ${what}`, canvas.isReadable(), isReadable);
  }
  const { lines } = new merge.Ink().fit("Amina Khan", { size: 15, width: 270 });
  ordered("a name is on one line", lines, ["Amina Khan"]);
  for (const word of ["W".repeat(118), `Amina ${"n".repeat(110)}`, "e\u0301".repeat(60)]) {
    const fitted = new merge.Ink().fit(word, { size: 15, width: 100 });
    report.check(`${word.slice(0, 8)}… stays in its window`, fitted.lines.every((line) => [...line].length * 0.5 * fitted.size <= 100), JSON.stringify(fitted));
    report.equal(`${word.slice(0, 8)}… is there in full`, fitted.lines.join("").replaceAll(" ", ""), word.replaceAll(" ", ""));
    report.check(`${word.slice(0, 8)}… keeps marks on their letters`, fitted.lines.every((line) => !/^\p{M}/u.test(line)));
  }
}
