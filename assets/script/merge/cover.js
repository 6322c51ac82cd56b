// The sheet before a class: its name, how many letters it has in each language, and its names to tick off.

// Distances and sizes in points.
const COVER = { top: 30 * MM, counts: 30 * MM + 104, countLine: 22, nameLine: 20, side: 20 * MM, foot: 18 * MM, columns: 2, least: 3 };

// How many names fit on the first sheet and on each that follows, in a column, and how many pages that makes.
function planCover(countLines, names, height) {
  const step = Math.min(COVER.countLine, (height - COVER.foot - COVER.counts) / countLines);
  const from = COVER.counts + countLines * step + 16;
  const rows = (top) => Math.floor((height - COVER.foot - top) / COVER.nameLine);
  const first = rows(from) < COVER.least ? 0 : rows(from);
  const later = rows(COVER.top);
  const left = Math.max(0, names - first * COVER.columns);
  return { step, from, first, later, pages: 1 + Math.ceil(left / (later * COVER.columns)) };
}

async function addCover(binder, label, counts, names) {
  const { file, texts, page: language } = binder;
  const [, , width, height] = binder.paper;
  const number = new Intl.NumberFormat(language);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const rows = [...counts.map((line) => [line.label, line.count]), [texts["counts-total"], total]];
  const plan = planCover(rows.length, names.length, height);
  const isRtl = given.languages.some(({ tag, rtl }) => rtl && tag === language);
  const part = file.reserve();
  const kids = [];
  let sheet = new CoverPage(binder, isRtl);

  // What needs two lines is smaller, so that both stand above the numbers.
  const isLong = binder.ink.width(label, 72 * 0.8, 700) > width - 2 * COVER.side;
  const heading = await sheet.put(label, { tag: "H1", size: isLong ? 40 : 72, weight: 700, from: COVER.side, room: width - 2 * COVER.side, y: 0 });
  heading.baseline = COVER.top + heading.above;
  kids.push(sheet.element(heading, "H1", part));
  const table = file.reserve();
  const lines = [];
  for (const [at, [words, count]] of rows.entries()) {
    const look = { size: plan.step * 0.6, weight: at === rows.length - 1 ? 700 : 400, room: width - 2 * COVER.side - 80, from: COVER.side, y: COVER.counts + plan.step * (at + 0.7) };
    const line = file.reserve();
    const head = sheet.element(await sheet.put(words, { ...look, tag: "TH" }), "TH", line, "/A<</O/Table/Scope/Row>>");
    const cell = sheet.element(await sheet.put(number.format(count), { ...look, tag: "TD", isAtEnd: true }), "TD", line);
    file.set(line, `<</S/TR/P ${table} 0 R/K[${head} 0 R ${cell} 0 R]>>`);
    lines.push(line);
  }
  const list = (numbers) => numbers.map((kid) => `${kid} 0 R`).join(" ");
  file.set(table, `<</S/Table/P ${part} 0 R/K[${list(lines)}]>>`);
  kids.push(table);

  if (names.length) {
    const whole = file.reserve();
    const items = [];
    const wide = (width - 2 * COVER.side) / COVER.columns;
    let [top, perColumn, place] = [plan.from, plan.first, 0];
    for (const name of names) {
      if (place === perColumn * COVER.columns) {
        sheet.close();
        sheet = new CoverPage(binder, isRtl);
        [top, perColumn, place] = [COVER.top, plan.later, 0];
      }
      const from = COVER.side + Math.floor(place / perColumn) * wide;
      const y = top + ((place % perColumn) + 0.7) * COVER.nameLine;
      sheet.tick(from, y);
      const item = file.reserve();
      const body = sheet.element(await sheet.put(name, { tag: "LBody", size: 12, from: from + 18, room: wide - 30, y, isOneLine: true }), "LBody", item);
      file.set(item, `<</S/LI/P ${whole} 0 R/K ${body} 0 R>>`);
      items.push(item);
      place += 1;
    }
    file.set(whole, `<</S/L/P ${part} 0 R/K[${list(items)}]>>`);
    kids.push(whole);
  }
  sheet.close();
  file.set(part, `<</S/Part/P ${binder.whole} 0 R/Lang(${language})/K[${list(kids)}]>>`);
  binder.parts.push(part);
}

// A page of such a sheet, while it is being filled.
class CoverPage {
  constructor(binder, isRtl) {
    Object.assign(this, { binder, isRtl, number: binder.file.reserve(), drawn: [], boxes: "", elements: [] });
  }

  // Puts words at a distance from the side on which lines start, or at the end of the line.
  async put(text, { tag, size, weight = 400, from, room, y, isAtEnd = false, isOneLine = false }) {
    const isRightAligned = this.isRtl !== isAtEnd;
    const words = await this.binder.ink.words(text, { size, weight, width: room, isRightAligned, isOneLine });
    const x = isRightAligned ? this.binder.paper[2] - from - words.width : from;
    const item = { ...words, text, tag, x, baseline: y };
    this.drawn.push(item);
    return item;
  }

  // The tag of what was put last.
  element({ text }, kind, parent, attributes = "") {
    const { file } = this.binder;
    const own = `<</S/${kind}/P ${parent} 0 R/Pg ${this.number} 0 R/K ${this.drawn.length - 1}/ActualText${textString(text)}${attributes}>>`;
    this.elements.push(file.add(own));
    return this.elements.at(-1);
  }

  tick(from, y) {
    const x = this.isRtl ? this.binder.paper[2] - from - 10 : from;
    this.boxes += `${x.toFixed(2)} ${(this.binder.paper[3] - y - 1).toFixed(2)} 10 10 re `;
  }

  close() {
    const { binder, number, drawn, boxes, elements } = this;
    const { file } = binder;
    const lines = boxes && `/Artifact<</Type/Layout>>BDC 0.8 w ${boxes}S EMC\n`;
    const content = file.stream(file.reserve(), "", textToBytes(lines + binder.content(drawn, 0)));
    const pictures = drawn.map(({ picture }, at) => `/Name${at} ${picture} 0 R`).join("");
    file.set(number, `<</Type/Page/Parent ${binder.tree} 0 R/MediaBox[${binder.paper.join(" ")}]/Resources<</XObject<<${pictures}>>>>/Contents ${content} 0 R/StructParents ${binder.numbers.length}/Tabs/S>>`);
    binder.numbers.push(file.add(`[${elements.map((element) => `${element} 0 R`).join(" ")}]`));
    binder.pages.push(number);
  }
}
