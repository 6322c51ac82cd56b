//! What the file says about itself: title, language, PDF/UA, identifier.

use lopdf::{ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::super::LetterError;
use super::super::display::About;
use super::{File, text_string};

/// Adds catalogue, metadata and trailer, and writes the file out.
pub(super) fn finish(
    mut file: File,
    documents: &[&About<'_>],
    pages: ObjectId,
    tree: ObjectId,
    streams: &[Vec<u8>],
) -> Result<Vec<u8>, LetterError> {
    // The first side names the file.
    let Some(first) = documents.first() else { return Err(LetterError::Pdf("no document".to_owned())) };
    // Not compressed: search programs read it without unpacking the file.
    let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = file.add(Stream::new(metadata, xmp(first.title, first.locale, streams.len()).into_bytes()));
    let catalog = file.add(dictionary! {
        "Type" => "Catalog",
        "Pages" => pages,
        "StructTreeRoot" => tree,
        "MarkInfo" => dictionary! { "Marked" => true },
        "Lang" => text_string(first.locale),
        "Metadata" => metadata,
        // No "Direction": at the word "R2L" PDFium turns every line round, addresses too, where it
        // otherwise looks at each line.
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
    });
    let info = file.add(dictionary! { "Title" => text_string(first.title), "Producer" => text_string("Hallpass") });
    Ok(file.finish(catalog, info, &identifier(documents, streams)))
}

/// Derived from what the letter says, so that the same letter is the same file
/// (ISO 32000-1 §14.4 asks for no more than that it differ between different files).
fn identifier(documents: &[&About<'_>], streams: &[Vec<u8>]) -> Vec<u8> {
    let texts = documents.iter().flat_map(|about| {
        let alts = about.codes.iter().map(|code| code.alt.as_str());
        let alts = alts.chain(about.crest.and_then(|crest| crest.alt.as_deref()));
        [about.locale, about.title].into_iter().chain(alts).map(str::as_bytes)
    });
    let mut hash = Sha256::new();
    for bytes in texts.chain(streams.iter().map(Vec::as_slice)) {
        hash.update(bytes.len().to_be_bytes());
        hash.update(bytes);
    }
    hash.finalize()[..16].to_vec()
}

/// What the file says about itself for programs (ISO 16684-1), PDF/UA-1 included.
pub(super) fn xmp(title: &str, language: &str, pages: usize) -> String {
    let (title, language) = (escaped(title), escaped(language));
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
         xmlns:xmpTPg=\"http://ns.adobe.com/xap/1.0/t/pg/\">\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <pdf:Producer>Hallpass</pdf:Producer>\
         <pdfuaid:part>1</pdfuaid:part>\
         <xmpTPg:NPages>{pages}</xmpTPg:NPages>\
         </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
