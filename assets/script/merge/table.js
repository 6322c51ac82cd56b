// Lines and cells (RFC 4180), with commas, semicolons or tabs between the cells.

// A cell within quotation marks with more line breaks than this was never closed.
const BREAKS_IN_CELL = 3;
// Nor one that is longer.
const LENGTH_OF_CELL = 2_000;
// What stands further right is not read: no list of a school is as wide, and a line may hold a million commas.
const CELLS_IN_LINE = 200;
// So much of the text shows what separates its cells.
const START = 50_000;

// The lines that hold something, each with its number, and what is wrong with any.
function readTable(text) {
  // Excel reads and some programs write a first line that names the separator.
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const table = split(body, named ? named[1] : separatorOf(body));
  if (named) for (const item of [...table.rows, ...table.faults]) item.line += 1;
  return table;
}

// The separator that cuts the first lines most evenly.
function separatorOf(text) {
  const start = text.slice(0, START).split(/\r\n|\r|\n/, 60).join("\n");
  let best = { separator: ",", score: 0 };
  // A tab is never part of a name, a comma often is.
  for (const separator of ["\t", ";", ","]) {
    const counts = new Map();
    for (const { cells } of split(start, separator).rows) {
      if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    }
    const score = Math.max(0, ...counts.values());
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function split(text, separator) {
  const rows = [];
  const faults = [];
  let [at, line, cells] = [0, 1, []];
  const endLine = (begun) => {
    if (cells.some((cell) => cell.trim())) rows.push({ line: begun, cells });
    cells = [];
  };
  let begun = 1;
  while (at < text.length) {
    // One cell.
    let cell = "";
    const opening = /[ ]*"/y;
    opening.lastIndex = at;
    const closed = opening.test(text) ? closing(text, opening.lastIndex) : undefined;
    if (closed) {
      cell = text.slice(opening.lastIndex, closed).replaceAll('""', '"');
      line += breaks(cell);
      at = closed + 1;
    } else if (closed === null) {
      faults.push({ line, why: "line-quote" });
    }
    const end = nextEnd(text, at, separator);
    cell += text.slice(at, end);
    if (cells.length < CELLS_IN_LINE) cells.push(cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end is followed by one more, empty cell.
      if (at < text.length) continue;
      break;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    endLine(begun);
    line += 1;
    begun = line;
  }
  endLine(begun);
  return { rows, faults };
}

// Where a quoted cell ends, or null when it does not.
function closing(text, from) {
  // Its last mark and what follows that are read too: two marks stand for one.
  const cell = /^(?:[^"]|"")*(?="(?!"))/.exec(text.slice(from, from + LENGTH_OF_CELL + 2))?.[0];
  return cell === undefined || cell.length > LENGTH_OF_CELL || breaks(cell) > BREAKS_IN_CELL ? null : from + cell.length;
}

function breaks(text) {
  return (text.match(/\r\n|\r|\n/g) ?? []).length;
}

function nextEnd(text, from, separator) {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}
