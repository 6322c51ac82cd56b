//! A small reader of our letters: follows the tag tree and says what is written where, as
//! a screen reader would.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A letter that was read back.
pub struct Letter {
    /// How many pages it has.
    pub pages: usize,
    /// The tag tree, one part a line.
    pub tree: String,
    /// The text of every marked piece, by page and number.
    texts: BTreeMap<(ObjectId, i64), String>,
    /// What is on the pages but not in the tree (footers, repeated headings), page by page.
    pub unmarked: Vec<String>,
    /// The type size of every piece of text that is shown.
    pub sizes: Vec<f32>,
}

/// A marked piece of a page.
enum Open {
    /// Of the tag tree.
    Part(i64),
    /// Outside it.
    Artifact,
    /// Glyphs for which another text stands.
    Replaced,
}

impl Letter {
    /// Reads a file.
    pub fn read(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let mut letter =
            Self { pages: 0, tree: String::new(), texts: BTreeMap::new(), unmarked: Vec::new(), sizes: Vec::new() };
        for (_, page) in file.get_pages() {
            letter.pages += 1;
            letter.page(&file, page);
        }
        let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
        let whole = file.get_dictionary(root).unwrap().get(b"K").unwrap().as_reference().unwrap();
        letter.part(&file, whole, 0);
        letter
    }

    /// All marked text in reading order.
    pub fn text(&self) -> String {
        let texts: Vec<_> = self.tree.lines().filter_map(|line| line.split_once(": ")).map(|(_, text)| text).collect();
        texts.join("\n")
    }

    fn page(&mut self, file: &Document, page: ObjectId) {
        let fonts = fonts(file, page);
        let content = Content::decode(&file.get_page_content(page)).unwrap();
        let (mut font, mut size) = (&BTreeMap::new(), 0.0);
        let (mut open, mut unmarked) = (Vec::new(), String::new());
        for operation in content.operations {
            match (operation.operator.as_str(), operation.operands.as_slice()) {
                ("BDC", [tag, Object::Dictionary(properties)]) => {
                    let mcid = properties.get(b"MCID").ok().map(|mcid| mcid.as_i64().unwrap());
                    if tag.as_name().unwrap() == b"Span" {
                        let text = lopdf::decode_text_string(properties.get(b"ActualText").unwrap()).unwrap();
                        self.say(page, &open, &mut unmarked, &text);
                        open.push(Open::Replaced);
                        continue;
                    }
                    open.push(mcid.map_or(Open::Artifact, Open::Part));
                    if let Some(mcid) = mcid {
                        self.texts.insert((page, mcid), String::new());
                    }
                }
                ("EMC", _) => {
                    open.pop().unwrap();
                    unmarked.push('\n');
                }
                ("Tf", [name, set]) => {
                    font = &fonts[name.as_name().unwrap()];
                    size = set.as_float().unwrap();
                }
                ("TJ", [Object::Array(items)]) => {
                    self.sizes.push(size);
                    let codes = items.iter().filter_map(|item| item.as_str().ok()).flatten().copied();
                    let codes: Vec<u8> = codes.collect();
                    let says = |code: &[u8]| font[&u16::from_be_bytes([code[0], code[1]])].as_str();
                    let text: String = codes.chunks(2).map(says).collect();
                    self.say(page, &open, &mut unmarked, &text);
                }
                _ => {}
            }
        }
        assert!(open.is_empty());
        self.unmarked.push(unmarked);
    }

    /// Notes text of the innermost piece, unless another text stands for it.
    fn say(&mut self, page: ObjectId, open: &[Open], unmarked: &mut String, text: &str) {
        match open.last().expect("everything is marked") {
            Open::Part(mcid) => self.texts.get_mut(&(page, *mcid)).unwrap().push_str(text),
            Open::Artifact => unmarked.push_str(text),
            Open::Replaced => {}
        }
    }

    fn part(&mut self, file: &Document, id: ObjectId, depth: usize) {
        let part = file.get_dictionary(id).unwrap();
        let role = std::str::from_utf8(part.get(b"S").unwrap().as_name().unwrap()).unwrap();
        let indent = "  ".repeat(depth);
        let _ = write!(self.tree, "{indent}{role}");
        if let Ok(attributes) = part.get(b"A").and_then(Object::as_dict) {
            for (key, value) in attributes.iter().filter(|(key, _)| *key != b"O" && *key != b"BBox") {
                let value = value.as_name().map_or_else(|_| value.as_i64().unwrap().to_string(), lossy);
                let _ = write!(self.tree, " {}={value}", lossy(key));
            }
        }
        if let Ok(language) = part.get(b"Lang") {
            let _ = write!(self.tree, " lang={}", lossy(language.as_str().unwrap()));
        }
        if let Ok(alt) = part.get(b"Alt") {
            let _ = write!(self.tree, " alt={:?}", lopdf::decode_text_string(alt).unwrap());
        }
        let page = part.get(b"Pg").and_then(Object::as_reference).ok();
        let kids = part.get(b"K").unwrap().as_array().unwrap();
        let mut text = String::new();
        for kid in kids {
            let piece = match kid {
                Object::Integer(mcid) => (page.unwrap(), *mcid),
                Object::Dictionary(kid) => {
                    let of = |key: &[u8]| kid.get(key).unwrap();
                    (of(b"Pg").as_reference().unwrap(), of(b"MCID").as_i64().unwrap())
                }
                _ => continue,
            };
            text.push_str(&self.texts[&piece]);
        }
        // From right to left, content is in the order of sight and the tags say it in order.
        if let Ok(says) = part.get(b"ActualText") {
            text = lopdf::decode_text_string(says).unwrap();
        }
        if !text.is_empty() {
            let _ = write!(self.tree, ": {text}");
        }
        self.tree.push('\n');
        for kid in kids.iter().filter_map(|kid| kid.as_reference().ok()) {
            let parent = file.get_dictionary(kid).unwrap().get(b"P").unwrap().as_reference().unwrap();
            assert_eq!(parent, id, "parts know what they are part of");
            self.part(file, kid, depth + 1);
        }
    }
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What the glyph numbers of each font on a page say.
fn fonts(file: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u16, String>> {
    let page = file.get_dictionary(page).unwrap();
    let resources = page.get(b"Resources").unwrap().as_reference().unwrap();
    let fonts: &Dictionary = file.get_dictionary(resources).unwrap().get(b"Font").unwrap().as_dict().unwrap();
    let meaning = |font: &Object| {
        let font = file.get_dictionary(font.as_reference().unwrap()).unwrap();
        let map = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
        let map = file.get_object(map).unwrap().as_stream().unwrap().decompressed_content().unwrap();
        let map = String::from_utf8(map).unwrap();
        let unit = |hex: &[u8]| u16::from_str_radix(std::str::from_utf8(hex).unwrap(), 16).unwrap();
        let text = |hex: &str| String::from_utf16(&hex.as_bytes().chunks(4).map(unit).collect::<Vec<_>>()).unwrap();
        let pairs = map.lines().flat_map(|line| {
            let parts = line.strip_prefix('<').and_then(|line| line.strip_suffix('>'));
            let parts: Vec<&str> = parts.map(|parts| parts.split("> <").collect()).unwrap_or_default();
            match parts[..] {
                [code, says] => vec![(unit(code.as_bytes()), text(says))],
                [first, last, says] => {
                    let row = unit(first.as_bytes())..=unit(last.as_bytes());
                    let says = unit(says.as_bytes())..;
                    row.zip(says).map(|(code, says)| (code, String::from_utf16(&[says]).unwrap())).collect()
                }
                _ => Vec::new(),
            }
        });
        pairs.collect()
    };
    fonts.iter().map(|(name, font)| (name.clone(), meaning(font))).collect()
}
