// Letters with names, in the order of classes, as one file (ISO 32000-1, PDF/UA-1). Fonts, pictures and text of each
// language's letter are in it once. Every copy has pages and tags of its own, which refer to them.

const MM = 72 / 25.4;
// Where an envelope has its window: the address block of GOV.UK Notify's letters, from the top left corner.
const WINDOW = { left: 24.6 * MM, top: 39.5 * MM, width: 95.4 * MM, height: 26.8 * MM };
// Sizes of the words in it, in points: what stands above the name, the name, the class.
const SIZES = { "": [11, 15, 12], "-easy": [13, 17, 13], "-large": [16, 20, 16] };
// The window keeps the browser answering: after so many milliseconds others have their turn.
const TURN = 30;

class Binder {
  constructor({ letters, look, isTwoSided, page, texts, title }) {
    this.file = new PdfFile();
    this.ink = new Ink(this.file);
    Object.assign(this, { letters, look, isTwoSided, page, texts, title });
    this.tree = this.file.reserve();
    this.root = this.file.reserve();
    this.whole = this.file.reserve();
    [this.pages, this.parts, this.numbers, this.bookmarks, this.models] = [[], [], [], [], new Map()];
    const [any] = letters.values();
    this.paper = any.pages[0].value.get("/MediaBox").map(Number);
  }

  // Both sides of a sheet belong to one letter: the next begins on a new sheet.
  beginSheet() {
    if (!this.isTwoSided || this.pages.length % 2 === 0) return;
    this.pages.push(this.file.add(`<</Type/Page/Parent ${this.tree} 0 R/MediaBox[${this.paper.join(" ")}]/Resources<<>>/Tabs/S>>`));
  }

  bookmark(name) {
    this.bookmarks.push([name, this.pages.length]);
  }

  // The letter of a language for one person.
  async letter(tag, name, group) {
    this.beginSheet();
    if (!this.models.has(tag)) this.models.set(tag, this.model(this.letters.get(tag)));
    const model = this.models.get(tag);
    const language = given.languages.find((language) => language.tag === tag);
    const words = [
      { text: language.line, language: language.lineLanguage, isRtl: language.rtl },
      { text: name, weight: 700, isRtl: language.rtl },
      ...(group ? [{ text: group, isRtl: language.rtl }] : []),
    ];
    const block = await this.block(words);
    const base = this.file.reserve(model.count + words.length);
    const own = { base, parents: this.numbers.length, resources: this.resources(model, block) };
    own.stamp = this.file.stream(this.file.reserve(), "", textToBytes(this.content(block, model.marked)));
    own.kids = words.map((_, at) => `${base + model.count + at} 0 R `).join("");
    for (const [at, parts] of model.objects.entries()) this.file.set(base + at, filled(parts, own));
    block.forEach(({ text, language: spoken }, at) => {
      const lang = spoken ? `/Lang(${spoken})` : "";
      this.file.set(base + model.count + at, `<</S/P/P ${base + model.addressed} 0 R/Pg ${base} 0 R/K ${model.marked + at}${lang}/ActualText${textString(text)}>>`);
    });
    for (let at = 0; at < model.pages; at += 1) this.pages.push(base + at);
    for (let at = 0; at < model.pages; at += 1) this.numbers.push(base + model.parents + at);
    this.parts.push(base + model.top);
    await this.file.flush();
  }

  // What stays the same in all copies of a letter, with gaps for what does not.
  model({ file, pages, elements, parents, top, root, addressed }) {
    const known = new Map();
    const places = new Map([...pages.map(({ number }) => number), ...elements.keys()].map((number, place) => [number, place]));
    const name = ({ number }) => {
      if (places.has(number)) return `\ue000${places.get(number)}\ue000 0 R`;
      return `${number === root ? this.whole : this.file.share(file, number, known)} 0 R`;
    };
    const objects = pages.map(({ value }, at) => {
      // What is written as a text here refers to the new file, not to the letter's.
      const page = new Map(value).set("/Parent", `${this.tree} 0 R`).set("/StructParents", `\ue000parents+${at}\ue000`);
      if (at === 0) {
        page.set("/Contents", ["\ue000stamp\ue000 0 R", ...[value.get("/Contents")].flat()]).set("/Resources", "\ue000resources\ue000");
      }
      return writeObject(page, name);
    });
    for (const [number, value] of elements) {
      const element = new Map(value);
      // A document inside a document is a part of it.
      if (number === top) element.set("/S", "/Part");
      const kids = writeObject([value.get("/K") ?? []].flat(), name);
      element.set("/K", number === addressed ? `[\ue000kids\ue000${kids.slice(1)}` : kids);
      objects.push(writeObject(element, name));
    }
    const first = objects.length;
    const marked = parents[0].length;
    parents.forEach((page, at) => {
      const list = writeObject(page, name);
      objects.push(at === 0 ? `${list.slice(0, -1)} \ue000kids\ue000]` : list);
    });
    const resources = file.value(pages[0].value.get("/Resources"));
    const pictures = file.value(resources.get("/XObject")) ?? new Map();
    const others = new Map([...resources].filter(([key]) => key !== "/XObject"));
    return {
      objects: objects.map((text) => text.split("\ue000")),
      count: objects.length,
      pages: pages.length,
      parents: first,
      marked,
      top: places.get(top),
      addressed: places.get(addressed),
      others: writeObject(others, name).slice(0, -2),
      pictures: writeObject(pictures, name).slice(0, -2),
    };
  }

  // What the first page draws with: that of the letter, and the words in the window.
  resources({ others, pictures }, block) {
    return `${others}/XObject${pictures}${block.map(({ picture }, at) => `/Name${at} ${picture} 0 R`).join("")}>>>>`;
  }

  // Words below each other in the window, smaller where they are too many.
  async block(words) {
    for (let scale = 1; ; scale *= 0.9) {
      const drawn = [];
      for (const [at, item] of words.entries()) {
        const size = SIZES[this.look][at] * scale;
        const look = { size, weight: item.weight ?? 400, width: WINDOW.width, isRightAligned: item.isRtl };
        drawn.push({ ...item, ...(await this.ink.words(item.text, look)) });
      }
      let y = WINDOW.top;
      for (const item of drawn) {
        y += Math.max(item.above, item.size * 0.95);
        item.x = item.isRtl ? WINDOW.left + WINDOW.width - item.width : WINDOW.left;
        item.baseline = y;
        y += Math.max(item.below, item.size * 0.4);
      }
      if (y <= WINDOW.top + WINDOW.height || scale < 0.4) return drawn;
    }
  }

  // The operators that put pictures of words on a page, each marked as what it says.
  content(drawn, marked) {
    return drawn.map(({ x, baseline, above, width, height, tag = "P" }, at) => {
      const matrix = [width, 0, 0, height, x, this.paper[3] - baseline + above - height].map((number) => number.toFixed(2)).join(" ");
      return `/${tag}<</MCID ${marked + at}>>BDC q ${matrix} cm/Name${at} Do Q EMC\n`;
    }).join("");
  }

  // The whole file.
  async finish() {
    const { file } = this;
    const list = (numbers) => numbers.map((number) => `${number} 0 R`).join(" ");
    file.set(this.tree, `<</Type/Pages/Count ${this.pages.length}/Kids[${list(this.pages)}]>>`);
    file.set(this.whole, `<</S/Document/P ${this.root} 0 R/K[${list(this.parts)}]>>`);
    const numbers = this.numbers.map((number, key) => `${key} ${number} 0 R`).join(" ");
    file.set(this.root, `<</Type/StructTreeRoot/K ${this.whole} 0 R/ParentTree<</Nums[${numbers}]>>/ParentTreeNextKey ${this.numbers.length}>>`);
    const metadata = file.stream(file.reserve(), "/Type/Metadata/Subtype/XML", new TextEncoder().encode(metadataOf(this.title, this.page, this.pages.length)));
    const outlines = this.outlines();
    const title = textString(this.title);
    const root = file.add(`<</Type/Catalog/Pages ${this.tree} 0 R/StructTreeRoot ${this.root} 0 R/MarkInfo<</Marked true>>/Lang(${this.page})/Metadata ${metadata} 0 R/Outlines ${outlines} 0 R/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>>>`);
    return file.finish(root, file.add(`<</Title${title}/Producer(Hallpass)>>`));
  }

  // One bookmark for each class (ISO 32000-1, 12.3.3).
  outlines() {
    const root = this.file.reserve();
    const first = this.file.reserve(this.bookmarks.length);
    const last = first + this.bookmarks.length - 1;
    this.bookmarks.forEach(([name, page], at) => {
      const before = at ? `/Prev ${first + at - 1} 0 R` : "";
      const after = first + at < last ? `/Next ${first + at + 1} 0 R` : "";
      this.file.set(first + at, `<</Title${textString(name)}/Parent ${root} 0 R${before}${after}/Dest[${this.pages[page]} 0 R/Fit]>>`);
    });
    this.file.set(root, `<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${this.bookmarks.length}>>`);
    return root;
  }
}

// A model's text with its gaps filled: every other piece names one.
function filled(pieces, own) {
  let text = pieces[0];
  for (let at = 1; at < pieces.length; at += 2) {
    const gap = pieces[at];
    if (gap.startsWith("parents+")) text += own.parents + Number(gap.slice(8));
    else text += own[gap] ?? own.base + Number(gap);
    text += pieces[at + 1];
  }
  return text;
}

// What the file says about itself for programs (ISO 16684-1), as the letters say it.
function metadataOf(title, language, pages) {
  const escaped = title.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const space = (name, address) => ` xmlns:${name}="${address}"`;
  const web = "http" + "://";
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta${space("x", "adobe:ns:meta/")}>` +
    `<rdf:RDF${space("rdf", `${web}www.w3.org/1999/02/22-rdf-syntax-ns#`)}><rdf:Description rdf:about=""` +
    space("dc", `${web}purl.org/dc/elements/1.1/`) + space("pdf", `${web}ns.adobe.com/pdf/1.3/`) +
    space("pdfuaid", `${web}www.aiim.org/pdfua/ns/id/`) + space("xmpTPg", `${web}ns.adobe.com/xap/1.0/t/pg/`) +
    `><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:title>` +
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language><pdf:Producer>Hallpass</pdf:Producer>` +
    `<pdfuaid:part>1</pdfuaid:part><xmpTPg:NPages>${pages}</xmpTPg:NPages>` +
    `</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

// Makes the file for all classes; `done` hears how far it is, from 0 to 1.
async function bindLetters(groups, { hasSeparators, hasTicks, ...options }, done) {
  const binder = new Binder(options);
  if (!binder.ink.isReadable()) throw new Error("this browser does not show what it draws");
  const all = groups.reduce((sum, { people }) => sum + people.length, 0);
  let [finished, turn] = [0, performance.now()];
  for (const { name, people, counts } of groups) {
    const label = name || options.texts["no-class"];
    binder.beginSheet();
    binder.bookmark(label);
    if (hasSeparators) await addCover(binder, label, counts, hasTicks ? people.map((person) => person.name) : []);
    for (const person of people) {
      await binder.letter(person.tag, person.name, person.group);
      finished += 1;
      if (performance.now() - turn < TURN) continue;
      done(finished / all);
      await new Promise((next) => setTimeout(next));
      turn = performance.now();
    }
  }
  return { blob: await binder.finish(), pages: binder.pages.length };
}
