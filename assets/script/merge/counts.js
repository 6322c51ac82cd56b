// How many letters of each language, and how much paper that is.

// How many half-page letters and slips are on a sheet.
const [HALVES, SLIPS] = [2, 4];

// One line for each language, the most letters first, and what they come to.
function countLetters(people, pagesOf, isTwoSided, separators) {
  const letters = new Map();
  for (const { tag } of people) letters.set(tag, (letters.get(tag) ?? 0) + 1);
  const lines = [...letters].sort(([, a], [, b]) => b - a).map(([tag, count]) => {
    const pages = pagesOf(tag);
    const sheets = pages === undefined ? undefined : count * (isTwoSided ? Math.ceil(pages / 2) : pages);
    return { tag, count, pages, sheets, halves: Math.ceil(count / HALVES), slips: Math.ceil(count / SLIPS) };
  });
  // One that is not known makes the sum unknown.
  const sum = (key) => lines.reduce((total, line) => (line[key] === undefined ? undefined : total + line[key]), 0);
  const sheets = sum("sheets");
  return {
    lines,
    total: { count: people.length, sheets: sheets === undefined ? undefined : sheets + separators, halves: sum("halves"), slips: sum("slips") },
  };
}
