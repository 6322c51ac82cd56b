// Which column of a list holds what: by the headings of school programs, or else by what stands in the columns.

// Headings in SIMS, Arbor, Bromcom and in lists that people type, without capitals and signs.
const HEADINGS = {
  first: "forename|first name|firstname|first|given name|preferred forename|preferred first name|legal forename|legal first name|chosen forename|christian name",
  last: "surname|last name|lastname|last|family name|preferred surname|preferred last name|legal surname|legal last name|second name",
  name: "name|full name|fullname|names|pupil|pupil name|pupils name|pupil full name|student|student name|students name|child|childs name|child name|children|legal name|legal full name|preferred name|preferred full name|display name|learner|learner name|patient|patient name|person",
  class: "class|class name|form|form group|form name|reg|reg group|reg form|registration|registration group|registration form|reg class|tutor group|tutor|base class|group|homeroom|home room|ward|clinic",
  year: "year|year group|yeargroup|yr|nc year|national curriculum year|curriculum year|grade",
  language: "language|languages|home language|first language|firstlanguage|main language|mother tongue|native language|language at home|language spoken at home|home language name|pupil first language|first language name|language name|language code|first language code|preferred language|spoken language|letter language",
};

// How many lines may stand above the headings, such as the title of the list.
const LINES_ABOVE = 10;

function plainWords(text) {
  return clean(text).toLowerCase().replace(/['’`]/g, "").replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
}

// What the headings and cells say: the line of the headings (-1 for none), the columns, and whether it is a guess.
function readColumns(rows, matches, texts) {
  const known = new Map();
  for (const [kind, names] of Object.entries(HEADINGS)) for (const name of names.split("|")) known.set(name, kind);
  // The page's own words for them, whatever its language is.
  for (const kind of ["name", "class", "language"]) known.set(plainWords(texts[kind]), kind);
  for (const [index, { cells }] of rows.slice(0, LINES_ABOVE).entries()) {
    const kinds = cells.map((cell) => known.get(plainWords(cell)));
    const found = new Set(kinds.filter(Boolean));
    const only = cells.filter((cell) => cell.trim()).length === 1 && ["name", "last", "first"].some((kind) => found.has(kind));
    if (found.size < 2 && !only) continue;
    return { headings: index, guessed: false, ...byHeading(kinds) };
  }
  return { headings: -1, guessed: true, ...byContent(rows, matches) };
}

function byHeading(kinds) {
  const place = (kind) => kinds.indexOf(kind);
  const two = place("first") >= 0 && place("last") >= 0;
  const names = two ? [place("first"), place("last")] : [place("name"), -1];
  if (names[0] < 0) names[0] = Math.max(place("first"), place("last"));
  return { name: names[0], second: names[1], class: place("class") >= 0 ? place("class") : place("year"), language: place("language") };
}

function byContent(rows, matches) {
  const width = Math.max(0, ...rows.slice(0, 200).map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => rows.slice(0, 200).map(({ cells }) => clean(cells[column] ?? "")).filter(Boolean));
  const best = (score, taken) => {
    let [place, most] = [-1, 0.5];
    columns.forEach((cells, column) => {
      const share = cells.length && !taken.includes(column) ? cells.filter(score).length / cells.length : 0;
      if (share > most) [place, most] = [column, share];
    });
    return place;
  };
  const language = best((cell) => matches(cell).known, []);
  const group = best((cell) => /^(n|nur|nursery|r|rec|reception|((year|yr|y|class|form)\s*)?\d{1,2})([\s/-]*\p{L}{0,4})$/iu.test(cell), [language]);
  const name = best((cell) => /\p{L}{2}/u.test(cell) && !/@|\d{3}/.test(cell), [language, group]);
  const rest = columns.findIndex((cells, column) => column > name && ![language, group].includes(column) && cells.length > 0 && cells.every((cell) => /^[\p{L}\p{M}'’. -]+$/u.test(cell)));
  // Three columns are name, class and language; what is left over may be a class with a name of its own.
  const repeats = rest >= 0 && new Set(columns[rest]).size <= columns[rest].length / 3;
  if (group < 0 && repeats) return { name, second: -1, class: rest, language };
  return { name, second: rest, class: group, language };
}
