//! The objects of a file, and how they are written: streams as they come, all others together in
//! compressed streams (ISO 32000-1 §7.5.7), which a cross-reference stream finds (§7.5.8).
//!
//! lopdf has the objects and could write them, but it writes each of the small ones three times to
//! learn how long it is, and compresses harder than pays.

use std::io::Write as _;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

use super::{Effort, deflated};

/// The line after the first says that there are bytes which are no text (§7.5.2).
const HEADER: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

/// Where an object is.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Nowhere yet.
    Reserved,
    /// It begins at this byte.
    At(usize),
    /// It is among the small ones that are not written yet.
    Waiting,
    /// It is in the stream of this number, this one among the small ones there.
    Within(u32, u16),
}

/// A file that is being written. A copy goes on from where the first stands.
#[derive(Debug, Clone)]
pub(super) struct File {
    bytes: Vec<u8>,
    /// By number; no object has the number 0.
    places: Vec<Place>,
    /// The small objects, and the number of each and where it begins.
    small: Vec<u8>,
    starts: Vec<(u32, usize)>,
    /// The crest, which all sides share.
    pub crest: Option<ObjectId>,
}

impl File {
    /// A file with nothing in it.
    pub fn new() -> Self {
        let places = vec![Place::Reserved];
        Self { bytes: HEADER.to_vec(), places, small: Vec::new(), starts: Vec::new(), crest: None }
    }

    /// The next number, for an object that comes later.
    pub fn reserve(&mut self) -> ObjectId {
        self.places.push(Place::Reserved);
        (u32::try_from(self.places.len() - 1).unwrap_or(u32::MAX), 0)
    }

    /// Writes an object under a number that was reserved for it.
    pub fn set(&mut self, id: ObjectId, object: impl Into<Object>) {
        let place = match object.into() {
            Object::Stream(stream) => Place::At(self.stream(id.0, &stream)),
            small => {
                self.starts.push((id.0, self.small.len()));
                write_object(&mut self.small, &small);
                self.small.push(b'\n');
                Place::Waiting
            }
        };
        self.place(id.0, place);
    }

    /// Writes an object under the next number.
    pub fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.reserve();
        self.set(id, object);
        id
    }

    fn stream(&mut self, number: u32, stream: &Stream) -> usize {
        let at = self.bytes.len();
        let bytes = &mut self.bytes;
        write_number(bytes, u64::from(number));
        bytes.extend_from_slice(b" 0 obj\n");
        write_dictionary(bytes, &stream.dict);
        bytes.extend_from_slice(b"stream\n");
        bytes.extend_from_slice(&stream.content);
        bytes.extend_from_slice(b"\nendstream\nendobj\n");
        at
    }

    /// Writes the small objects since the last time. What many files begin with is compressed once so.
    pub fn pack(&mut self, effort: Effort) {
        let starts = std::mem::take(&mut self.starts);
        let mut index = Vec::with_capacity(starts.len() * 8 + self.small.len());
        for &(number, start) in &starts {
            write_number(&mut index, u64::from(number));
            index.push(b' ');
            write_number(&mut index, u64::try_from(start).unwrap_or(u64::MAX));
            index.push(b' ');
        }
        let dictionary = dictionary! {
            "Type" => "ObjStm",
            "N" => integer(starts.len()),
            "First" => integer(index.len()),
            "Filter" => "FlateDecode",
        };
        index.append(&mut self.small);
        let together = self.add(Stream::new(dictionary, deflated(&index, effort)));
        for ((number, _), place) in starts.into_iter().zip(0..) {
            self.place(number, Place::Within(together.0, place));
        }
    }

    fn place(&mut self, number: u32, place: Place) {
        if let Some(known) = usize::try_from(number).ok().and_then(|number| self.places.get_mut(number)) {
            *known = place;
        }
    }

    /// Writes the rest: the small objects, and where everything is. `identifier` is 16 bytes.
    pub fn finish(mut self, root: ObjectId, info: ObjectId, identifier: &[u8]) -> Vec<u8> {
        self.pack(Effort::Once);
        // The table finds itself too.
        let table = self.reserve();
        let begins = self.bytes.len();
        self.place(table.0, Place::At(begins));
        let mut entries = Vec::with_capacity(self.places.len() * 7);
        for place in &self.places {
            let (kind, place, last) = match place {
                Place::Reserved | Place::Waiting => (0, 0, u16::MAX),
                Place::At(place) => (1, u32::try_from(*place).unwrap_or(u32::MAX), 0),
                Place::Within(stream, place) => (2, *stream, *place),
            };
            entries.push(kind);
            entries.extend(place.to_be_bytes());
            entries.extend(last.to_be_bytes());
        }
        let id = Object::String(identifier.to_vec(), StringFormat::Hexadecimal);
        let dictionary = dictionary! {
            "Type" => "XRef",
            "Size" => integer(self.places.len()),
            "W" => vec![1.into(), 4.into(), 2.into()],
            "Root" => root,
            "Info" => info,
            "ID" => vec![id.clone(), id],
            "Filter" => "FlateDecode",
        };
        self.stream(table.0, &Stream::new(dictionary, deflated(&entries, Effort::Once)));
        self.bytes.extend_from_slice(b"startxref\n");
        write_number(&mut self.bytes, u64::try_from(begins).unwrap_or(u64::MAX));
        self.bytes.extend_from_slice(b"\n%%EOF\n");
        self.bytes
    }
}

fn integer(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

fn write_object(to: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => to.extend_from_slice(b"null"),
        Object::Boolean(value) => to.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => {
            if *value < 0 {
                to.push(b'-');
            }
            write_number(to, value.unsigned_abs());
        }
        Object::Real(value) => {
            // Writing into memory cannot fail.
            let _ = write!(to, "{value}");
        }
        Object::Name(name) => write_name(to, name),
        Object::String(text, StringFormat::Literal) => write_text(to, text),
        Object::String(bytes, StringFormat::Hexadecimal) => {
            to.push(b'<');
            to.extend(
                bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|half| b"0123456789abcdef"[usize::from(half)]),
            );
            to.push(b'>');
        }
        Object::Array(items) => {
            to.push(b'[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    to.push(b' ');
                }
                write_object(to, item);
            }
            to.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(to, dictionary),
        // A stream within another object would be no file; none is ever made.
        Object::Stream(stream) => write_dictionary(to, &stream.dict),
        Object::Reference((number, generation)) => {
            write_number(to, u64::from(*number));
            to.push(b' ');
            write_number(to, u64::from(*generation));
            to.extend_from_slice(b" R");
        }
    }
}

fn write_dictionary(to: &mut Vec<u8>, dictionary: &Dictionary) {
    to.extend_from_slice(b"<<");
    for (key, value) in dictionary {
        write_name(to, key);
        // What begins with a sign of its own needs no blank.
        if !matches!(value, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)) {
            to.push(b' ');
        }
        write_object(to, value);
    }
    to.extend_from_slice(b">>");
}

/// A name (§7.3.5): what is no regular character is written as its number.
fn write_name(to: &mut Vec<u8>, name: &[u8]) {
    to.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            to.push(byte);
        } else {
            let _ = write!(to, "#{byte:02X}");
        }
    }
}

/// A text in parentheses (§7.3.4.2).
fn write_text(to: &mut Vec<u8>, text: &[u8]) {
    to.push(b'(');
    for &byte in text {
        match byte {
            b'(' | b')' | b'\\' => to.extend_from_slice(&[b'\\', byte]),
            b'\r' => to.extend_from_slice(b"\\r"),
            other => to.push(other),
        }
    }
    to.push(b')');
}

fn write_number(to: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0; 20];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + u8::try_from(number % 10).unwrap_or_default();
        number /= 10;
        if number == 0 || first == 0 {
            break;
        }
    }
    to.extend_from_slice(&digits[first..]);
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        let mut file = File::new();
        let later = file.reserve();
        let stream = file.add(Stream::new(dictionary! { "Kind#" => "a b" }, b"content".to_vec()));
        let awkward = Object::string_literal("a(b))\\c\r\n\u{fe}");
        file.set(later, dictionary! { "Stream" => stream, "Text" => awkward, "Real" => -0.25, "No" => Object::Null });
        let root =
            file.add(dictionary! { "Type" => "Catalog", "Pages" => later, "Numbers" => vec![0.into(), (-7).into()] });
        file.reserve();
        file.finish(root, later, &[7; 16])
    }

    #[test]
    fn lopdf_reads_every_object_as_it_was() {
        let read = lopdf::Document::load_mem(&file()).unwrap();
        let root = read.catalog().unwrap();
        assert_eq!(root.get(b"Numbers").unwrap().as_array().unwrap(), &[Object::Integer(0), Object::Integer(-7)]);
        let other = read.get_dictionary(root.get(b"Pages").unwrap().as_reference().unwrap()).unwrap();
        assert_eq!(other.get(b"Text").unwrap().as_str().unwrap(), "a(b))\\c\r\n\u{fe}".as_bytes());
        assert!((other.get(b"Real").unwrap().as_float().unwrap() + 0.25).abs() < f32::EPSILON);
        let stream =
            read.get_object(other.get(b"Stream").unwrap().as_reference().unwrap()).unwrap().as_stream().unwrap();
        assert_eq!(stream.content, b"content");
        assert_eq!(stream.dict.get(b"Kind#").unwrap().as_name().unwrap(), b"a b");
        assert_eq!(read.trailer.get(b"Info").unwrap().as_reference().unwrap(), (1, 0));
    }

    #[test]
    fn the_same_objects_are_the_same_file() {
        assert_eq!(file(), file());
    }

    #[test]
    fn numbers_are_written_whole() {
        for number in [0, 7, 10, 4_294_967_296, u64::MAX] {
            let mut bytes = Vec::new();
            write_number(&mut bytes, number);
            assert_eq!(bytes, number.to_string().into_bytes());
        }
    }
}
