//! What the file says about itself: title, language, PDF/UA, identifier.

use lopdf::{ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::super::LetterError;
use super::super::content::LetterContent;
use super::{File, text_string};

/// Adds catalogue, metadata and trailer, and writes the file out.
pub(super) fn finish(
    mut file: File,
    letters: &[&LetterContent],
    pages: ObjectId,
    tree: ObjectId,
    streams: &[Vec<u8>],
) -> Result<Vec<u8>, LetterError> {
    // The first side names the file.
    let Some(letter) = letters.first() else { return Err(LetterError::Pdf("no letter".to_owned())) };
    // Not compressed: search programs read it without unpacking the file.
    let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = file.add(Stream::new(metadata, xmp(letter, streams.len()).into_bytes()));
    let catalog = file.add(dictionary! {
        "Type" => "Catalog",
        "Pages" => pages,
        "StructTreeRoot" => tree,
        "MarkInfo" => dictionary! { "Marked" => true },
        "Lang" => text_string(&letter.locale),
        "Metadata" => metadata,
        // No "Direction": at the word "R2L" PDFium turns every line round, addresses too, where it
        // otherwise looks at each line.
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
    });
    let info = file.add(dictionary! { "Title" => text_string(&letter.title), "Producer" => text_string("Hallpass") });
    Ok(file.finish(catalog, info, &identifier(letters, streams)))
}

/// Derived from what the letter says, so that the same letter is the same file
/// (ISO 32000-1 §14.4 asks for no more than that it differ between different files).
fn identifier(letters: &[&LetterContent], streams: &[Vec<u8>]) -> Vec<u8> {
    let texts = letters.iter().flat_map(|letter| {
        let alts = letter.code.iter().map(|code| &code.alt);
        let alts = alts.chain(letter.crest.iter().filter_map(|crest| crest.alt.as_ref()));
        [&letter.locale, &letter.title].into_iter().chain(alts).map(String::as_bytes)
    });
    let mut hash = Sha256::new();
    for bytes in texts.chain(streams.iter().map(Vec::as_slice)) {
        hash.update(bytes.len().to_be_bytes());
        hash.update(bytes);
    }
    hash.finalize()[..16].to_vec()
}

fn xmp(letter: &LetterContent, pages: usize) -> String {
    let (title, language) = (escaped(&letter.title), escaped(&letter.locale));
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
