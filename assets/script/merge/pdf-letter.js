// A finished letter, read: its pages, its tags, and all that these draw with. Our letters are written in one way (an
// object stream and a cross-reference stream, ISO 32000-1, 7.5.7 and 7.5.8); only that way is read.

// The objects of a file, each read when it is asked for.
class LetterFile {
  static async open(bytes) {
    const file = new LetterFile();
    file.bytes = bytes;
    file.text = bytesToText(bytes);
    file.boxes = new Map();
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.text.slice(-64));
    const table = file.at(Number(start?.[1]));
    file.trailer = table.value;
    const entries = await inflate(table.bytes);
    const widths = table.value.get("/W").map(Number);
    // Without lengths there would be no end of entries.
    if (!(widths.reduce((sum, width) => sum + width, 0) > 0)) throw new Error("a table without widths");
    let at = 0;
    // Numbers of so many bytes, the highest first.
    const read = (width) => entries.subarray(at, (at += width)).reduce((sum, byte) => sum * 256 + byte, 0);
    file.places = [];
    while (at < entries.length) {
      const [kind, place, among] = widths.map(read);
      file.places.push({ kind, place, among });
    }
    for (const { kind, place } of file.places) if (kind === 2 && !file.boxes.has(place)) await file.unpack(place);
    return file;
  }

  // The object that begins at a byte, with its bytes where it is a stream.
  at(offset) {
    const head = /(\d+) 0 obj\s*/y;
    head.lastIndex = offset;
    if (!head.test(this.text)) throw new Error(`no object at byte ${offset}`);
    const [value, end] = parseObject(this.text, head.lastIndex);
    const stream = /\s*stream\r?\n/y;
    stream.lastIndex = end;
    if (!(value instanceof Map) || !stream.test(this.text)) return { value };
    const from = stream.lastIndex;
    return { value, bytes: this.bytes.subarray(from, from + Number(value.get("/Length"))) };
  }

  async unpack(number) {
    const { value, bytes } = this.at(this.places[number].place);
    const text = bytesToText(await inflate(bytes));
    const first = Number(value.get("/First"));
    const index = text.slice(0, first).trim().split(/\s+/).map(Number);
    this.boxes.set(number, { text, starts: index.filter((_, at) => at % 2).map((start) => first + start) });
  }

  // An object by its number.
  get(number) {
    const { kind, place, among } = this.places[number] ?? {};
    if (kind === 1) return this.at(place);
    const box = kind === 2 ? this.boxes.get(place) : undefined;
    if (!box) throw new Error(`no object ${number}`);
    return { value: parseObject(box.text, box.starts[among])[0] };
  }

  // What stands somewhere, there or in an object of its own.
  value(object) {
    return object instanceof Reference ? this.get(object.number).value : object;
  }
}

// Reads a letter from the bytes of its file.
async function readLetter(bytes) {
  const file = await LetterFile.open(bytes);
  const catalog = file.value(file.trailer.get("/Root"));
  const pages = [];
  const walk = (reference) => {
    const value = file.value(reference);
    if (value.get("/Type") === "/Pages") file.value(value.get("/Kids")).forEach(walk);
    else pages.push({ number: reference.number, value });
  };
  walk(catalog.get("/Pages"));
  const root = file.value(catalog.get("/StructTreeRoot"));
  const top = [root.get("/K")].flat()[0];
  const elements = new Map();
  const gather = (reference) => {
    const value = file.value(reference);
    elements.set(reference.number, value);
    for (const kid of [value.get("/K") ?? []].flat()) if (kid instanceof Reference) gather(kid);
  };
  gather(top);
  const numbers = file.value(file.value(root.get("/ParentTree")).get("/Nums"));
  const parents = pages.map(({ value }) => {
    const key = numbers.findIndex((key, at) => at % 2 === 0 && key === value.get("/StructParents"));
    return file.value(numbers[key + 1]);
  });
  // A letter with English on its other side is a document of parts; the name belongs to the first.
  const kids = [elements.get(top.number).get("/K")].flat();
  const isParts = kids.every((kid) => kid instanceof Reference && elements.get(kid.number).get("/S") === "/Part");
  const addressed = isParts ? kids[0].number : top.number;
  return { file, pages, elements, parents, top: top.number, root: catalog.get("/StructTreeRoot").number, addressed };
}
