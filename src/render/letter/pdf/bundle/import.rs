//! Taking the objects of one finished document into a bundle.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId};
use sha2::{Digest as _, Sha256};

use super::super::text_string;
use super::{Binder, BundleError, unreadable};

/// Adds the pages, tags and parents of a document to the bundle.
pub(super) fn import(to: &mut Binder, from: &Document, name: &str) -> Result<(), BundleError> {
    let catalog = from.catalog().map_err(|_| unreadable("no catalogue"))?;
    let page_tree = reference(catalog, b"Pages")?;
    let tag_root = reference(catalog, b"StructTreeRoot")?;
    let tags = from.get_dictionary(tag_root).map_err(|_| unreadable("no tag tree"))?;
    let tops: Vec<ObjectId> = match tags.get(b"K") {
        Ok(Object::Array(kids)) => kids.iter().filter_map(|kid| kid.as_reference().ok()).collect(),
        Ok(Object::Reference(only)) => vec![*only],
        _ => return Err(unreadable("an empty tag tree")),
    };
    let parents = match tags.get(b"ParentTree").map(|tree| from.dereference(tree)) {
        Ok(Ok((_, Object::Dictionary(tree)))) => tree.get(b"Nums").and_then(Object::as_array).cloned(),
        _ => return Err(unreadable("tags without pages")),
    };
    let parents = parents.map_err(|_| unreadable("tags without pages"))?;
    let next = tags.get(b"ParentTreeNextKey").and_then(Object::as_i64).map_err(|_| unreadable("uncounted tags"))?;

    let shift = to.next_parent;
    // Pages and parts hang in the bundle's own trees.
    let known = HashMap::from([(page_tree, to.page_tree), (tag_root, to.whole)]);
    let mut import = Import { to, from, known, waiting: Vec::new(), shift };
    for page in from.get_pages().into_values() {
        let page = import.refer(page);
        import.to.pages.push(page);
    }
    let first = import.to.parts.len();
    for top in tops {
        let top = import.refer(top);
        import.to.parts.push(top);
    }
    for pair in parents.chunks_exact(2) {
        let key = pair[0].as_i64().map_err(|_| unreadable("a nameless page"))?;
        let value = import.object(&pair[1]);
        import.to.parents.push((key + shift, value));
    }
    import.take_over();
    to.next_parent = shift + next;
    for part in to.parts.split_off(first) {
        let element = to.document.get_dictionary_mut(part).map_err(|_| unreadable("a lost tag"))?;
        // A document inside a document is a part of it.
        element.set("S", "Part");
        element.set("T", text_string(name));
        to.parts.push(part);
    }
    Ok(())
}

fn reference(dictionary: &Dictionary, key: &[u8]) -> Result<ObjectId, BundleError> {
    let found = dictionary.get(key).and_then(Object::as_reference);
    found.map_err(|_| BundleError::Unreadable(format!("no {}", String::from_utf8_lossy(key))))
}

struct Import<'a> {
    to: &'a mut Binder,
    from: &'a Document,
    /// The new number of each object that was met.
    known: HashMap<ObjectId, ObjectId>,
    /// Objects that have a number but are not there yet, with it.
    waiting: Vec<(ObjectId, ObjectId)>,
    /// What is added to the keys of the parent tree.
    shift: i64,
}

impl Import<'_> {
    /// The new number of an object, which is taken over later: tags and pages refer to each other in circles.
    fn refer(&mut self, id: ObjectId) -> ObjectId {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        let new = self.to.document.new_object_id();
        self.known.insert(id, new);
        self.waiting.push((id, new));
        new
    }

    /// Takes over what was referred to, until nothing is left.
    fn take_over(&mut self) {
        while let Some((id, new)) = self.waiting.pop() {
            let from = self.from;
            let object = from.objects.get(&id).map_or(Object::Null, |object| self.object(object));
            self.to.document.objects.insert(new, object);
        }
    }

    fn object(&mut self, object: &Object) -> Object {
        self.mapped(object, &mut Self::refer)
    }

    fn mapped(&mut self, object: &Object, refer: &mut dyn FnMut(&mut Self, ObjectId) -> ObjectId) -> Object {
        match object {
            Object::Reference(id) => Object::Reference(refer(self, *id)),
            Object::Array(items) => Object::Array(items.iter().map(|item| self.mapped(item, refer)).collect()),
            Object::Dictionary(dictionary) => Object::Dictionary(self.dictionary(dictionary, refer)),
            Object::Stream(stream) => {
                let mut mapped = stream.clone();
                mapped.dict = self.dictionary(&stream.dict, refer);
                Object::Stream(mapped)
            }
            plain => plain.clone(),
        }
    }

    fn dictionary(
        &mut self,
        dictionary: &Dictionary,
        refer: &mut dyn FnMut(&mut Self, ObjectId) -> ObjectId,
    ) -> Dictionary {
        let mut mapped = Dictionary::new();
        for (key, value) in dictionary {
            let value = match (key.as_slice(), value) {
                (b"StructParents" | b"StructParent", Object::Integer(number)) => Object::Integer(number + self.shift),
                // What pages draw with refers to nothing above it, so it can be compared with what is there.
                (b"Resources", value) => self.mapped(value, &mut Self::share),
                (_, value) => self.mapped(value, refer),
            };
            mapped.set(key.clone(), value);
        }
        mapped
    }

    /// The number of an object that may be in the bundle already; else it is added at once.
    fn share(&mut self, id: ObjectId) -> ObjectId {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        let from = self.from;
        let object = from.objects.get(&id).map_or(Object::Null, |object| self.mapped(object, &mut Self::share));
        let mut hash = Sha256::new();
        feed(&mut hash, &object);
        let digest: [u8; 32] = hash.finalize().into();
        let new = match self.to.shared.get(&digest) {
            Some(there) => *there,
            None => self.to.document.add_object(object),
        };
        self.to.shared.insert(digest, new);
        self.known.insert(id, new);
        new
    }
}

/// Feeds an object to a digest: objects of the same digest are the same.
fn feed(hash: &mut Sha256, object: &Object) {
    let mut put = |kind: u8, bytes: &[u8]| {
        hash.update([kind]);
        hash.update(bytes.len().to_be_bytes());
        hash.update(bytes);
    };
    match object {
        Object::Null => put(0, b""),
        Object::Boolean(value) => put(1, &[u8::from(*value)]),
        Object::Integer(value) => put(2, &value.to_be_bytes()),
        Object::Real(value) => put(3, &value.to_be_bytes()),
        Object::Name(name) => put(4, name),
        Object::String(text, _) => put(5, text),
        Object::Reference((number, generation)) => {
            put(6, &number.to_be_bytes());
            put(6, &generation.to_be_bytes());
        }
        Object::Array(items) => {
            put(7, &items.len().to_be_bytes());
            for item in items {
                feed(hash, item);
            }
        }
        Object::Dictionary(dictionary) => feed_dictionary(hash, dictionary),
        Object::Stream(stream) => {
            put(9, &stream.content);
            feed_dictionary(hash, &stream.dict);
        }
    }
}

fn feed_dictionary(hash: &mut Sha256, dictionary: &Dictionary) {
    hash.update([8]);
    hash.update(dictionary.len().to_be_bytes());
    for (key, value) in dictionary {
        hash.update(key.len().to_be_bytes());
        hash.update(key);
        feed(hash, value);
    }
}
