// Words as pictures. The letter's own fonts have only the letters that it needs; this computer has fonts for every name,
// so names are drawn with them, as black dots of a 600 dpi printer.

// Dots in a point.
const DOTS = 600 / 72;
// White around what is measured, in dots.
const EDGE = 6;

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

class Ink {
  constructor(file) {
    this.file = file;
    this.pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    this.drawn = new Map();
  }

  // Some browsers give noise in place of what was drawn, against sites that know computers by their fonts. Then names
  // would be black boxes, which nobody would see before they are printed.
  isReadable() {
    const { pen } = this;
    [pen.canvas.width, pen.canvas.height] = [32, 8];
    pen.fillRect(0, 0, 16, 8);
    const dots = new Uint32Array(pen.getImageData(0, 0, 32, 8).data.buffer);
    return dots.every((dot, at) => dot >= 0x80000000 === at % 32 < 16);
  }

  font(size, weight) {
    this.pen.font = `${weight} ${size * DOTS}px system-ui, sans-serif`;
  }

  width(text, size, weight) {
    this.font(size, weight);
    return this.pen.measureText(text).width / DOTS;
  }

  // The words as lines that fit a width: as they are, smaller, on two lines, and then smaller still.
  fit(text, { size, weight = 400, width, least = 7, isOneLine = false }) {
    if (isOneLine) return this.cut(text, size, weight, width);
    let at = size;
    for (; at > size * 0.8; at *= 0.95) if (this.width(text, at, weight) <= width) return { lines: [text], size: at };
    for (; ; at *= 0.93) {
      const lines = this.broken(text, at, weight, width);
      const fits = lines.every((line) => this.width(line, at, weight) <= width);
      if (fits && lines.length <= 2) return { lines, size: at };
      // A word that is longer than a line would leave the window.
      if (at < least) return { lines: lines.flatMap((line) => this.pieces(line, at, weight, width)), size: at };
    }
  }

  // A line in pieces that fit. Marks stay on their letters.
  pieces(line, size, weight, width) {
    const pieces = [""];
    for (const letter of line.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
      const longer = pieces.at(-1) + letter;
      if (!pieces.at(-1) || this.width(longer, size, weight) <= width) pieces[pieces.length - 1] = longer;
      else pieces.push(letter);
    }
    return pieces;
  }

  // One line, a little smaller where it is too long, and then with dots at its end.
  cut(text, size, weight, width) {
    const least = size * 0.7;
    let [at, words] = [size, text];
    while (this.width(words, at, weight) > width) {
      if (at > least) at *= 0.95;
      else words = `${[...words.replace(/…$/, "")].slice(0, -1).join("")}…`;
    }
    return { lines: [words], size: at };
  }

  broken(text, size, weight, width) {
    const lines = [""];
    for (const word of text.split(" ")) {
      const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
      if (!lines.at(-1) || this.width(longer, size, weight) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  // Words within a width as a picture in the file, with its size in points and how far it rises above and hangs below
  // the first baseline. The same words in the same look are drawn once.
  async words(text, look) {
    const key = JSON.stringify([text, look]);
    if (!this.drawn.has(key)) this.drawn.set(key, await this.draw(text, look));
    return this.drawn.get(key);
  }

  async draw(text, look) {
    const { weight = 400, isRightAligned = false } = look;
    const { lines, size } = this.fit(text, look);
    const leading = size * 1.25 * DOTS;
    const { pen } = this;
    const ready = () => {
      this.font(size, weight);
      pen.direction = RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr";
      pen.textAlign = isRightAligned ? "right" : "left";
    };
    ready();
    const boxes = lines.map((line) => pen.measureText(line));
    // Firefox forgets one half of words that run both ways in what it measures, but not in how wide they are. What is
    // too much stays white and is cut off.
    const most = (side, least) => Math.ceil(Math.max(least, ...boxes.map((box) => box[`actualBoundingBox${side}`]))) + EDGE;
    const wide = Math.max(...boxes.map((box) => box.width));
    const [left, right] = isRightAligned ? [most("Left", wide), most("Right", 0)] : [most("Left", 0), most("Right", wide)];
    const em = size * DOTS;
    const [above, below] = [most("Ascent", em), most("Descent", em / 2)];
    // A new size makes the canvas white and forgets the font.
    pen.canvas.width = Math.max(1, left + right);
    pen.canvas.height = Math.max(1, above + Math.ceil(leading * (lines.length - 1)) + below);
    ready();
    lines.forEach((line, index) => pen.fillText(line, left, above + index * leading));
    const dots = packed(pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height));
    const dictionary = `/Type/XObject/Subtype/Image/Width ${dots.width}/Height ${dots.height}/ImageMask true/BitsPerComponent 1/Decode[1 0]/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 1/BitsPerComponent 1/Columns ${dots.width}>>`;
    const picture = this.file.stream(this.file.reserve(), dictionary, await deflate(dots.rows));
    return {
      picture,
      size,
      width: dots.width / DOTS,
      height: dots.height / DOTS,
      above: (above - dots.top) / DOTS,
      below: (dots.top + dots.height - above) / DOTS,
    };
  }
}

// The part of a picture that has ink, one bit a dot, each row as its difference from the one above (PNG, 9.2).
function packed({ data, width, height }) {
  const dots = new Uint32Array(data.buffer);
  const length = Math.ceil(width / 8);
  const bits = new Uint8Array(length * height);
  let [left, right, top, bottom] = [length, 0, height, 0];
  for (let y = 0; y < height; y += 1) {
    let [first, last] = [-1, -1];
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      // The highest byte is how much the dot covers, and half of it is enough.
      if (dots[at] < 0x80000000) continue;
      bits[y * length + (x >> 3)] |= 128 >> (x & 7);
      if (first < 0) first = x >> 3;
      last = x >> 3;
    }
    if (last < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, last);
    top = Math.min(top, y);
    bottom = y;
  }
  // Words that no font can draw leave a few white dots.
  if (right < left) [left, right, top, bottom] = [0, 0, 0, 0];
  const [wide, high] = [right - left + 1, bottom - top + 1];
  const rows = new Uint8Array(high * (wide + 1));
  for (let y = 0; y < high; y += 1) {
    const from = y * (wide + 1);
    const at = (top + y) * length + left;
    rows[from] = 2;
    for (let x = 0; x < wide; x += 1) rows[from + 1 + x] = bits[at + x] - (y ? bits[at + x - length] : 0);
  }
  return { rows, width: wide * 8, height: high, top };
}
