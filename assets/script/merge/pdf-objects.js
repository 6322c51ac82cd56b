// Objects of PDF files (ISO 32000-1, 7.3). Names, numbers, texts and words stay as they are written; what is of
// interest is which other objects they refer to.

// A reference to an object by its number.
class Reference {
  constructor(number) {
    this.number = number;
  }
}

// Bytes as a text with one character for each, so that regular expressions read them.
function bytesToText(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

// The same the other way.
function textToBytes(text) {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

// Reads the object at a place and says where it ends.
function parseObject(text, from) {
  const skip = /[\0\t\n\f\r ]*/y;
  skip.lastIndex = from;
  skip.test(text);
  const at = skip.lastIndex;
  if (text.startsWith("<<", at)) return parseDictionary(text, at + 2);
  if (text[at] === "[") return parseArray(text, at + 1);
  if (text[at] === "(") return parseString(text, at);
  const token = /(\d+) 0 R|<[0-9A-Fa-f]*>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[-+.\w]+/y;
  token.lastIndex = at;
  const found = token.exec(text);
  if (!found) throw new Error(`no object at ${at}`);
  return [found[1] ? new Reference(Number(found[1])) : found[0], token.lastIndex];
}

function parseDictionary(text, from) {
  const entries = new Map();
  let at = from;
  for (;;) {
    const end = /[\0\t\n\f\r ]*>>/y;
    end.lastIndex = at;
    if (end.test(text)) return [entries, end.lastIndex];
    const [key, after] = parseObject(text, at);
    const [value, next] = parseObject(text, after);
    entries.set(key, value);
    at = next;
  }
}

function parseArray(text, from) {
  const items = [];
  let at = from;
  for (;;) {
    const end = /[\0\t\n\f\r ]*\]/y;
    end.lastIndex = at;
    if (end.test(text)) return [items, end.lastIndex];
    const [item, next] = parseObject(text, at);
    items.push(item);
    at = next;
  }
}

function parseString(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") depth += 1;
    else if (text[at] === ")" && (depth -= 1) === 0) return [text.slice(from, at + 1), at + 1];
  }
  throw new Error("a text without an end");
}

// Writes an object; `name` says what stands for a reference.
function writeObject(object, name = ({ number }) => `${number} 0 R`) {
  if (object instanceof Reference) return name(object);
  if (Array.isArray(object)) return `[${object.map((item) => writeObject(item, name)).join(" ")}]`;
  if (object instanceof Map) return `<<${[...object].map(([key, value]) => `${key} ${writeObject(value, name)}`).join("")}>>`;
  return String(object);
}

// A text for readers (ISO 32000-1, 7.9.2.2), in hexadecimal UTF-16.
function textString(text) {
  let digits = "FEFF";
  for (let at = 0; at < text.length; at += 1) digits += text.charCodeAt(at).toString(16).padStart(4, "0").toUpperCase();
  return `<${digits}>`;
}

// Every number that an object refers to, in order.
function* references(object) {
  if (object instanceof Reference) yield object.number;
  else if (Array.isArray(object)) for (const item of object) yield* references(item);
  else if (object instanceof Map) for (const item of object.values()) yield* references(item);
}

// Through one of the browser's compressors.
async function through(bytes, { readable, writable }) {
  const writer = writable.getWriter();
  // What goes wrong is told where the result is read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

const deflate = (bytes) => through(bytes, new CompressionStream("deflate"));
const inflate = (bytes) => through(bytes, new DecompressionStream("deflate"));
