// A list as text, from any of the forms in which spreadsheets write it.

// The first bytes of workbooks, old and new, and of PDF.
const WORKBOOKS = [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46]];

// The text of a file, or the message that says why there is none.
function readText(bytes) {
  if (WORKBOOKS.some((start) => start.every((byte, at) => bytes[at] === byte))) return { refused: "bad-workbook" };
  const text = decoded(bytes);
  // Whatever is no text has characters that no list has.
  return text === null || /[\0-\x08\x0e-\x1f\ufffe\uffff]/.test(text) ? { refused: "bad-file" } : { text };
}

function decoded(bytes) {
  const decode = (label) => {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  // Excel's “Unicode text” begins with a mark; without one, every other byte of Latin letters is 0.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode("utf-16be");
  const zeros = bytes.subarray(0, 400).reduce((count, byte, at) => count + (byte === 0 && at % 2), 0);
  if (zeros > 20) return decode("utf-16le");
  // The older “CSV” of Excel in Western Europe is windows-1252, in which every byte means something.
  return decode("utf-8") ?? decode("windows-1252");
}

// More of a cell is not read. Putting a million accents into their order would take a browser minutes.
const CELL_MAX = 500;
// No writing puts more marks than these on one letter; a heap of them would leave the window of the envelope.
const MARKS = /(\p{M}{10})\p{M}+/gu;

// A cell without what cannot be seen: controls, marks that would turn the words after them round, halves of characters.
function clean(cell) {
  // Excel's way to keep a number as text: ="2B".
  const said = cell.trim().slice(0, CELL_MAX).replace(/^="(.*)"$/, "$1");
  return said.replace(/[\0-\x1f\x7f-\x9f\u00a0\u2028\u2029]+/g, " ").replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu, "")
    .replace(MARKS, "$1").replace(/ +/g, " ").trim().normalize("NFC");
}
