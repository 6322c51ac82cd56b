// The form: a list comes in, what was read is shown and can be put right, and the letters come out as a file to save.

document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet(given.style)];
const box = document.getElementById("names");
document.getElementById("names-begin").parentNode.remove();
box.insertAdjacentHTML("beforeend", given.form);

const part = (name) => document.getElementById(`n-${name}`);
const { texts } = given;
const number = new Intl.NumberFormat(given.tag);
const matches = languageMatcher(given.languages, given.tag);
const fetched = new Letters(box.dataset.letters, showFetched);
const COLUMNS = ["name", "second", "class", "language"];
// What was read, and what was chosen for it.
let state = null;
// What is made counts only for the choices with which it was begun.
let turn = 0;
// The same of lists: what was brought last counts, not what was read last.
let brought = 0;
// What a table of languages shows; what is more is no list of languages.
const CHOICES_MAX = 200;

part("file-hint").textContent = filledIn(part("file-hint").textContent, { max: number.format(given.namesMax) });
part("file").onchange = () => part("file").files[0] && takeFile(part("file").files[0], "file");
// Else the same file, put right and chosen again, would be no change.
part("file").onclick = () => (part("file").value = "");
part("read").onclick = () => takeText(part("paste").value, "paste");
for (const event of ["dragenter", "dragover", "dragleave", "drop"]) box.addEventListener(event, dragged);
for (const name of [...COLUMNS.map((column) => `column-${column}`), "headings", "kind", "paper", "sides", "separators", "ticks"]) part(name).onchange = chosen;
part("make").onclick = make;
part("copy").onclick = copyTable;
part("counts-bad").querySelector("button").onclick = () => show();
addEventListener("pagehide", forget);
// Browsers that translate pages send them away. The names stay out of that.
for (const column of COLUMNS) part(`column-${column}`).translate = false;
part("file").focus();

function styleSheet(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

// A sentence with its values; numbers in the page's own digits.
function filledIn(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}

function node(name, attributes, ...kids) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...kids);
  return element;
}

// Words of the list, which no translating browser may send to anybody, with the direction of their own.
function own(words) {
  return node("bdi", { translate: "no" }, words);
}

function say(sentence) {
  part("said").textContent = "";
  setTimeout(() => (part("said").textContent = sentence), 50);
}

// The list comes in.

function dragged(event) {
  // Marked cells may be dropped into the field for them.
  if (event.target === part("paste") && !event.dataTransfer.types?.includes("Files")) return;
  event.preventDefault();
  box.classList.toggle("over", event.type === "dragenter" || event.type === "dragover");
  const [file] = event.type === "drop" ? event.dataTransfer.files : [];
  if (file) takeFile(file, "file");
}

async function takeFile(file, from) {
  const mine = (brought += 1);
  if (file.size > given.listMax * 1e6) return refuse(from, "bad-size", { max: number.format(given.listMax) });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (mine !== brought) return;
    const { text, refused } = readText(bytes);
    if (refused) refuse(from, refused);
    else takeText(text, from);
  } catch {
    if (mine === brought) refuse(from, "bad-file");
  }
}

function takeText(text, from) {
  brought += 1;
  if (text.length > given.listMax * 1e6) return refuse(from, "bad-size", { max: number.format(given.listMax) });
  const table = readTable(text);
  // Nobody has a list with so many lines for so few names, and each would be read anew at every choice.
  if (table.rows.length > given.namesMax * 10) return tooMany(from, table.rows.length);
  const columns = readColumns(table.rows, matches, texts);
  const { people } = readPeople(table.rows, columns);
  // The empty columns may still be put right by hand, unless nothing is there at all.
  if (!table.rows.length || (!people.length && table.rows.length <= columns.headings + 1)) return refuse(from, "bad-empty");
  if (people.length > given.namesMax) return tooMany(from, people.length);
  for (const field of ["file", "paste"]) wrong(field, "");
  fetched.renew();
  state = { table, columns, headings: Math.max(columns.headings, 0), chosen: new Map(), from };
  fillColumns();
  part("columns").open = columns.guessed || columns.name < 0;
  part("found").hidden = false;
  part("found-head").focus();
  show();
}

function tooMany(from, count) {
  refuse(from, "bad-many", manyOf(count));
}

const manyOf = (count) => ({ count: number.format(count), max: number.format(given.namesMax) });

function refuse(from, why, values = {}) {
  state = null;
  part("found").hidden = true;
  forget();
  for (const field of ["file", "paste"]) wrong(field, field === from ? filledIn(texts[why], values) : "");
  part(from).focus();
  say(filledIn(texts[why], values));
}

function wrong(field, sentence) {
  part(`${field}-bad`).textContent = sentence;
  part(`${field}-bad`).hidden = !sentence;
  if (sentence) part(field).setAttribute("aria-invalid", "true");
  else part(field).removeAttribute("aria-invalid");
}

// What was read, and what can be chosen.

function fillColumns() {
  const { rows } = state.table;
  const { headings } = state.columns;
  const width = Math.max(...rows.slice(0, 200).map(({ cells }) => cells.length));
  for (const column of COLUMNS) {
    const choices = Array.from({ length: width }, (_, at) => {
      const example = clean(rows[Math.max(headings, 0)].cells[at] ?? "").slice(0, 40);
      const name = headings >= 0 && example ? example : `${filledIn(texts["column-number"], { number: number.format(at + 1) })}${example ? ` (${example})` : ""}`;
      return node("option", { value: at }, name);
    });
    part(`column-${column}`).replaceChildren(node("option", { value: -1 }, texts["column-none"]), ...choices);
    part(`column-${column}`).value = state.columns[column];
  }
  part("headings").checked = headings >= 0;
}

function chosen(event) {
  if (event.target === part("headings")) {
    state.columns.headings = part("headings").checked ? state.headings : -1;
    fillColumns();
  }
  for (const column of COLUMNS) state.columns[column] = Number(part(`column-${column}`).value);
  show();
}

// The people with the letter that each gets.
function reading() {
  const { people, faults } = readPeople(state.table.rows, state.columns);
  for (const person of people) person.tag = state.chosen.get(person.said) ?? matches(person.said).tag;
  return { people, faults: [...state.table.faults, ...faults].sort((a, b) => a.line - b.line), groups: inClasses(people) };
}

function options() {
  return { look: part("kind").value, paper: part("paper").value, isTwoSided: part("sides").value === "2" };
}

// Asking the browser takes longer than all else in a table of choices.
const namesOf = new Map(given.languages.map(({ tag }) => [tag, displayNames(tag, [given.tag])[0]]));
const nameOf = (tag) => namesOf.get(tag);
const languageOf = (tag) => given.languages.find((language) => language.tag === tag);
const ownName = (tag) => languageOf(tag).name;
// A language as the page calls it, and as it calls itself.
const bothNames = (tag) => (nameOf(tag) === ownName(tag) ? ownName(tag) : `${nameOf(tag)} – ${ownName(tag)}`);

// Shows all that follows from the list and the choices.
function show() {
  forget();
  const read = reading();
  const isTooMany = read.people.length > given.namesMax;
  showFacts(read);
  showFaults(read.faults);
  showPreview(read.groups);
  showChoices(read.people);
  // Other columns may name more people than those that were guessed.
  wrong(state.from, isTooMany ? filledIn(texts["bad-many"], manyOf(read.people.length)) : "");
  part("separators").closest("p").hidden = read.groups.length < 2;
  part("ticks").closest("p").hidden = !withSeparators(read.groups);
  part("make").disabled = !read.people.length || isTooMany;
  say(`${texts.names}: ${number.format(read.people.length)}. ${texts["left-out"]}: ${number.format(read.faults.length)}.`);
  showCounts(read);
}

function showFacts({ people, faults, groups }) {
  const tags = [...new Set(people.map(({ tag }) => tag))];
  const classes = groups.map(({ name }) => name || texts["no-class"]);
  const facts = [
    [texts.names, number.format(people.length)],
    [texts.classes, `${number.format(groups.length)} (${classes.slice(0, 40).join(", ")}${classes.length > 40 ? " …" : ""})`],
    [texts.languages, `${number.format(tags.length)} (${tags.map(nameOf).join(", ")})`],
    [texts["left-out"], number.format(new Set(faults.map(({ line }) => line)).size)],
  ];
  if (!people.length) facts.splice(1, 2);
  part("facts").replaceChildren(...facts.map(([term, fact]) => node("div", {}, node("dt", {}, term), node("dd", {}, own(fact)))));
}

function showFaults(faults) {
  const few = faults.slice(0, 10);
  const items = few.map(({ line, why }) => {
    const place = filledIn(texts.line, { line: number.format(line) });
    return node("li", {}, node("b", {}, `${place}:`), ` ${texts[why]}`);
  });
  if (faults.length > few.length) items.push(node("li", {}, filledIn(texts["line-more"], { count: number.format(faults.length - few.length) })));
  part("faults").hidden = !items.length;
  part("faults").replaceChildren(...items);
}

function showPreview(groups) {
  const first = groups.flatMap(({ people }) => people).slice(0, 3);
  const cell = (text) => node("td", {}, own(text));
  const rows = first.map(({ name, group, tag }) => node("tr", {}, cell(name), cell(group), cell(bothNames(tag))));
  part("preview").tBodies[0].replaceChildren(...rows);
  part("preview").parentNode.hidden = !first.length;
}

// Every language that the list names, those first that a person should look at.
function showChoices(people) {
  const said = new Map();
  for (const person of people) said.set(person.said, (said.get(person.said) ?? 0) + 1);
  const isSure = (words) => matches(words).sure;
  const order = [...said].sort(([a, many], [b, few]) => isSure(a) - isSure(b) || few - many);
  const had = document.activeElement?.dataset?.said;
  const letters = node("select", { translate: "no" }, ...given.languages.map(({ tag }) => node("option", { value: tag }, bothNames(tag))));
  const rows = order.slice(0, CHOICES_MAX).map(([words, count]) => {
    const label = own(words || texts["choose-empty"]);
    const select = letters.cloneNode(true);
    select.setAttribute("aria-label", `${words || texts["choose-empty"]}: ${texts["choose-letter"]}`);
    select.dataset.said = words;
    select.value = state.chosen.get(words) ?? matches(words).tag;
    select.onchange = () => {
      state.chosen.set(words, select.value);
      show();
    };
    const check = isSure(words) || state.chosen.has(words) ? [] : [node("br", {}), node("span", { class: "tag" }, texts["choose-check"])];
    return node("tr", {}, node("th", { scope: "row" }, label, ...check), node("td", { class: "n" }, number.format(count)), node("td", {}, select));
  });
  if (order.length > CHOICES_MAX) {
    rows.push(node("tr", {}, node("td", { colspan: 3 }, filledIn(texts["line-more"], { count: number.format(order.length - CHOICES_MAX) }))));
  }
  part("choose").tBodies[0].replaceChildren(...rows);
  // Choosing draws the table anew; who chose by keyboard goes on from there.
  if (had !== undefined) [...part("choose").querySelectorAll("select")].find(({ dataset }) => dataset.said === had)?.focus();
}

// How much there is to print.

async function showCounts(read) {
  const mine = (turn += 1);
  const { look, paper, isTwoSided } = options();
  const tags = [...new Set(read.people.map(({ tag }) => tag))];
  const letters = new Map();
  part("counts-bad").hidden = true;
  drawCounts(read, letters, isTwoSided);
  await Promise.all(tags.map(async (tag) => {
    try {
      const letter = await fetched.get(tag, look, paper);
      if (mine === turn) letters.set(tag, letter);
    } catch (problem) {
      if (mine !== turn) return;
      const why = problem.isMissing ? "no-letter" : "not-fetched";
      part("counts-bad").hidden = false;
      part("counts-bad").firstElementChild.textContent = filledIn(texts[why], { language: bothNames(tag) });
      say(part("counts-bad").firstElementChild.textContent);
    }
  }));
  if (mine === turn) drawCounts(read, letters, isTwoSided);
}

const withSeparators = (groups) => part("separators").checked && groups.length > 1;

function drawCounts({ people, groups }, letters, isTwoSided) {
  const between = withSeparators(groups) ? groups.reduce((sum, group) => sum + sheetsBefore(group, isTwoSided), 0) : 0;
  const letterOf = (tag) => ({ pages: letters.get(tag)?.pages.length, hasEnglish: languageOf(tag).hasEnglish });
  const { lines, total } = countLetters(people, letterOf, isTwoSided, between);
  const cell = (value) => node("td", { class: "n" }, value === undefined ? "" : number.format(value));
  const row = (head, values, scope = "row") => node("tr", {}, node("th", { scope }, head), ...values.map(cell));
  const rows = lines.map(({ tag, count, pages, sheets, halves, slips }) => row(bothNames(tag), [count, pages, sheets, halves, slips]));
  if (between) rows.push(row(texts["counts-between"], [undefined, undefined, between, undefined, undefined]));
  const table = part("counts");
  table.tBodies[0].replaceChildren(...rows);
  const foot = table.tFoot ?? table.createTFoot();
  foot.replaceChildren(row(texts["counts-total"], [total.count, undefined, total.sheets, total.halves, total.slips]));
}

// How many sheets stand before a class.
function sheetsBefore({ people }, isTwoSided) {
  const tags = new Set(people.map(({ tag }) => tag));
  const height = part("paper").value ? 792 : 841.89;
  const { pages } = planCover(tags.size + 1, part("ticks").checked ? people.length : 0, height);
  return isTwoSided ? Math.ceil(pages / 2) : pages;
}

async function copyTable() {
  const lines = [...part("counts").rows].map((row) => [...row.cells].map((cell) => cell.textContent).join("\t"));
  const words = part("copy").firstElementChild;
  const before = texts.copy ?? words.textContent;
  texts.copy = before;
  try {
    await navigator.clipboard.writeText(lines.join("\n"));
  } catch {
    // A page without encryption: the marked table can be copied the old way.
    const range = document.createRange();
    range.selectNode(part("counts"));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    if (!document.execCommand("copy")) return;
  }
  words.textContent = texts.copied;
  setTimeout(() => (words.textContent = before), 2500);
}

function showFetched(addresses) {
  part("sent-files").textContent = number.format(addresses.length);
  part("sent-list").replaceChildren(...addresses.map((address) => node("li", {}, address)));
  part("sent").querySelector("details").hidden = false;
}

// The letters come out.

async function make() {
  const mine = turn;
  const { look, paper, isTwoSided } = options();
  const { people, groups } = reading();
  const work = (isBusy) => {
    part("making").hidden = !isBusy;
    // Once there is a file, saving it is what comes next.
    part("make").hidden = isBusy || !part("ready").hidden;
  };
  part("made-bad").hidden = true;
  part("progress").value = 0;
  forgetFile();
  work(true);
  say(texts.making);
  try {
    const letters = new Map();
    for (const tag of new Set(people.map(({ tag }) => tag))) letters.set(tag, await fetched.get(tag, look, paper));
    for (const group of groups) {
      group.counts = countLetters(group.people, () => ({ pages: 1 }), isTwoSided, 0).lines.map(({ tag, count }) => ({ label: bothNames(tag), count }));
    }
    const title = filledIn(texts.title, { school: box.dataset.school }).replace(/[\u2066-\u2069]/g, "");
    const choices = { letters, look, isTwoSided, page: given.tag, texts, title, hasSeparators: withSeparators(groups), hasTicks: part("ticks").checked };
    const made = await bindLetters(groups, choices, (share) => {
      if (mine !== turn) throw new Error("something else was chosen");
      part("progress").value = share;
    });
    if (mine === turn) offer(made, isTwoSided);
  } catch (problem) {
    if (mine !== turn) return;
    console.error(problem);
    part("made-bad").hidden = false;
    say(part("made-bad").textContent);
  } finally {
    if (mine === turn) work(false);
  }
}

function offer({ blob, pages }, isTwoSided) {
  const link = part("save");
  link.href = URL.createObjectURL(blob);
  const school = /([^/]+)\/print\/$/.exec(box.dataset.letters)[1];
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  link.download = `letters-${school}-${day}.pdf`;
  const size = new Intl.NumberFormat(given.tag, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(Math.max(blob.size / 1e6, 0.1));
  part("ready-facts").textContent = `${texts.pages}: ${number.format(pages)} · ${texts.size}: ${size}`;
  part("print").textContent = isTwoSided ? texts["print-both"] : texts["print-one"];
  part("ready").hidden = false;
  say(part("ready").querySelector("b").textContent);
  link.focus();
}

// The file that was made does not fit what is chosen now.
function forget() {
  turn += 1;
  [part("making").hidden, part("make").hidden] = [true, false];
  part("made-bad").hidden = true;
  forgetFile();
}

function forgetFile() {
  part("ready").hidden = true;
  if (part("save").href) URL.revokeObjectURL(part("save").href);
  part("save").removeAttribute("href");
}
