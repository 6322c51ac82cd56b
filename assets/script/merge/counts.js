// How many letters of each language, and how much paper that is.

// How many half-page letters and slips are on a sheet.
const [HALVES, SLIPS] = [2, 4];

// One line for each language, the most letters first, and what they come to. `letterOf` says how many pages the letter
// of a language has, and whether English comes with it: then it takes the other half of a sheet of half-page letters,
// and the other side of the slips.
function countLetters(people, letterOf, isTwoSided, separators) {
  const letters = new Map();
  for (const { tag } of people) letters.set(tag, (letters.get(tag) ?? 0) + 1);
  const lines = [...letters].sort(([, a], [, b]) => b - a).map(([tag, count]) => {
    const { pages, hasEnglish } = letterOf(tag);
    const sheets = pages === undefined ? undefined : count * (isTwoSided ? Math.ceil(pages / 2) : pages);
    const halves = hasEnglish ? count : Math.ceil(count / HALVES);
    const slips = Math.ceil(count / SLIPS) * (hasEnglish && !isTwoSided ? 2 : 1);
    return { tag, count, pages, sheets, halves, slips };
  });
  // One that is not known makes the sum unknown.
  const sum = (key) => lines.reduce((total, line) => (line[key] === undefined ? undefined : total + line[key]), 0);
  const sheets = sum("sheets");
  return {
    lines,
    total: { count: people.length, sheets: sheets === undefined ? undefined : sheets + separators, halves: sum("halves"), slips: sum("slips") },
  };
}
