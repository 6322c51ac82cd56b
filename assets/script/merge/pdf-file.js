// A file that is being written: streams as they come, all other objects in compressed batches, and at the end a table
// of where each is (ISO 32000-1, 7.5.7 and 7.5.8).

// So many objects go into one batch.
const BATCH = 400;

class PdfFile {
  constructor() {
    this.chunks = [];
    this.length = 0;
    // Where each object is: the kind of place, the place, and the place within that.
    this.places = [[0, 0, 65535]];
    this.waiting = [];
    this.shared = new Map();
    this.push(textToBytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"));
  }

  push(bytes) {
    this.chunks.push(bytes);
    this.length += bytes.length;
  }

  // The first of so many numbers, for objects that come later.
  reserve(count = 1) {
    const first = this.places.length;
    for (let more = 0; more < count; more += 1) this.places.push([0, 0, 65535]);
    return first;
  }

  // Keeps an object for the next batch.
  set(number, text) {
    this.waiting.push([number, text]);
  }

  add(text) {
    const number = this.reserve();
    this.set(number, text);
    return number;
  }

  // Writes a stream; `dictionary` is what its dictionary holds besides the length.
  stream(number, dictionary, bytes) {
    this.places[number] = [1, this.length, 0];
    this.push(textToBytes(`${number} 0 obj\n<<${dictionary}/Length ${bytes.length}>>stream\n`));
    this.push(bytes);
    this.push(textToBytes("\nendstream\nendobj\n"));
    return number;
  }

  // Writes what waits, once it is enough for a batch or when there comes no more.
  async flush(isLast = false) {
    while (this.waiting.length >= BATCH || (isLast && this.waiting.length)) {
      const batch = this.waiting.splice(0, BATCH);
      const box = this.reserve();
      let [index, body] = ["", ""];
      batch.forEach(([number, text], among) => {
        index += `${number} ${body.length} `;
        body += `${text}\n`;
        this.places[number] = [2, box, among];
      });
      const dictionary = `/Type/ObjStm/N ${batch.length}/First ${index.length}/Filter/FlateDecode`;
      this.stream(box, dictionary, await deflate(textToBytes(index + body)));
    }
  }

  // Takes over an object of a letter and all that it refers to. What is there already is not written again.
  share(file, number, known) {
    if (known.has(number)) return known.get(number);
    const { value, bytes } = file.get(number);
    const text = writeObject(value, (reference) => `${this.share(file, reference.number, known)} 0 R`);
    const key = bytes ? text + bytesToText(bytes) : text;
    if (!this.shared.has(key)) {
      const own = this.reserve();
      if (bytes) this.stream(own, text.slice(2, -2).replace(/\/Length \d+/, ""), bytes);
      else this.set(own, text);
      this.shared.set(key, own);
    }
    known.set(number, this.shared.get(key));
    return known.get(number);
  }

  // Writes the rest and gives the whole file.
  async finish(root, info) {
    await this.flush(true);
    const table = this.reserve();
    this.places[table] = [1, this.length, 0];
    const entries = new Uint8Array(this.places.length * 7);
    const view = new DataView(entries.buffer);
    this.places.forEach(([kind, place, among], at) => {
      view.setUint8(at * 7, kind);
      view.setUint32(at * 7 + 1, place);
      view.setUint16(at * 7 + 5, among);
    });
    const start = this.length;
    const id = `<${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`;
    const dictionary = `/Type/XRef/Size ${this.places.length}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R/ID[${id}${id}]/Filter/FlateDecode`;
    this.stream(table, dictionary, await deflate(entries));
    this.push(textToBytes(`startxref\n${start}\n%%EOF\n`));
    return new Blob(this.chunks, { type: "application/pdf" });
  }
}
