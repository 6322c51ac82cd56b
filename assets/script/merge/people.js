// The names of a list, in the order in which letters are handed out.

// A longer name than this comes from the wrong column.
const NAME_MAX = 120;
// A name of nothing but marks, joiners and fillers would be an empty window.
const VISIBLE = /[^\s\p{M}\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]/u;

// Everybody in the list, and the lines that name nobody.
function readPeople(rows, columns) {
  const people = [];
  const faults = [];
  // Programs print the headings anew on each page.
  const headings = rows[columns.headings]?.cells;
  const isHeadings = (cells) => headings && [columns.name, columns.second, columns.class, columns.language].every((column) => cells[column]?.trim() === headings[column]?.trim());
  rows.forEach(({ line, cells }, index) => {
    if (index <= columns.headings) {
      if (index < columns.headings) faults.push({ line, why: "line-above" });
      return;
    }
    const cell = (column) => (column < 0 ? "" : clean(cells[column] ?? ""));
    // One column chosen for both parts is one part.
    const name = [...new Set([columns.name, columns.second])].map(cell).filter(Boolean).join(" ");
    if (!VISIBLE.test(name) || isHeadings(cells)) faults.push({ line, why: "line-no-name" });
    else if (name.length > NAME_MAX) faults.push({ line, why: "line-long" });
    else people.push({ line, name, group: shortened(cell(columns.class)), said: cell(columns.language) });
  });
  turnRound(people);
  return { people, faults };
}

// A class is not left out for its length, but more of it would not fit below a name.
function shortened(group) {
  return group.length > NAME_MAX ? `${clean(group.slice(0, NAME_MAX))}…` : group;
}

// "Khan, Amina" is how programs sort names, not how a letter greets. Where nearly all are like that, they are turned.
function turnRound(people) {
  const turned = people.map(({ name }) => /^([^,]+), ?([^,]+)$/.exec(name));
  if (turned.filter(Boolean).length < people.length * 0.8) return;
  people.forEach((person, index) => {
    if (turned[index]) person.name = `${turned[index][2]} ${turned[index][1]}`;
  });
}

// The classes in the order of a school: nursery, reception, 1A, 2B, 10C, then names, and last those without one.
// Within a class the order of the list stays, which is that of the register.
function inClasses(people) {
  const groups = new Map();
  for (const person of people) {
    const key = person.group.toLowerCase();
    if (!groups.has(key)) groups.set(key, { name: person.group, people: [] });
    groups.get(key).people.push(person);
  }
  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  const ranked = [...groups.values()].map((group) => ({ group, ...rank(group.name) }));
  ranked.sort((a, b) => a.stage - b.stage || order.compare(a.rest, b.rest));
  return ranked.map(({ group }) => group);
}

function rank(name) {
  const plain = name.toLowerCase().trim();
  const rest = plain.replace(/^(year|yr|y|form|class|grade)[\s.-]*(?=\d)/, "");
  if (!plain) return { stage: 4, rest };
  if (/^(pre-?school|(n|nur|nursery|fs ?1|f1)([\s/-]*[a-z0-9])?)$/.test(plain)) return { stage: 0, rest };
  if (/^(r|rec|reception|fs ?2|f2|yr|year r)([\s/-]*[a-z0-9])?$/.test(plain)) return { stage: 1, rest };
  return { stage: /^\d/.test(rest) ? 2 : 3, rest };
}
