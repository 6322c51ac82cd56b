//! What of ours stands in a page: the marks that `docs/embed.md` promises to keep.

use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};
use url::Url;

/// More marks than this say nothing more.
const MARKS_MAX: usize = 200;

/// A way of showing the list on a website.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// A link that the website turns into a box (oEmbed).
    Link,
    /// The element and its script.
    Script,
    /// A frame.
    Frame,
    /// A copy without script or frame.
    Copy,
    /// A picture to press.
    Button,
    /// A plain link to the school's page.
    PlainLink,
}

impl Way {
    /// Its word in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Script => "script",
            Self::Frame => "frame",
            Self::Copy => "copy",
            Self::Button => "button",
            Self::PlainLink => "plain-link",
        }
    }
}

/// Something of ours in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Which way it is.
    pub way: Way,
    /// The school's name in addresses, as written.
    pub school: String,
    /// The language, as written.
    pub language: Option<String>,
    /// The number of the list that a copy is of.
    pub copy: Option<u32>,
    /// Whether it is a frame that may not do what it needs.
    pub boxed_in: bool,
}

/// Our script in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptMark {
    /// Its file name: `v1-….js`.
    pub name: String,
    /// Whether it is pinned by its hash (Subresource Integrity).
    pub pinned: bool,
    /// Whether the browser may check the hash: without `crossorigin` it refuses the script.
    pub cross_origin: bool,
}

/// Everything of ours in a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageMarks {
    /// In the order of the page.
    pub marks: Vec<Mark>,
    /// Our scripts.
    pub scripts: Vec<ScriptMark>,
    /// Schools whose address stands as plain text and is no link.
    pub as_text: Vec<String>,
    /// The language that the page says it is in.
    pub language: Option<String>,
}

/// Reads a page; `host` is the host of the service (with its port, if it has one), `base` where the page came from.
#[must_use]
pub fn read(html: &[u8], host: &str, base: &Url) -> PageMarks {
    let mut reader = Reader { host, base: base.clone(), found: PageMarks::default(), link: None };
    let mut emitter = DefaultEmitter::default();
    // What stands in a script or a style is no markup.
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.open(&tag),
            Token::EndTag(tag) if *tag.name == b"a" => reader.close_link(),
            Token::String(text) => reader.text(&text),
            _ => {}
        }
        if reader.found.marks.len() >= MARKS_MAX {
            break;
        }
    }
    reader.close_link();
    reader.found
}

struct Reader<'a> {
    host: &'a str,
    base: Url,
    found: PageMarks,
    /// The link to a page of ours that is open, and whether a picture stands in it.
    link: Option<(Mark, bool)>,
}

impl Reader<'_> {
    fn open(&mut self, tag: &StartTag<()>) {
        let attribute = |name: &str| {
            let value = tag.attributes.get(&HtmlString(name.as_bytes().to_vec()))?;
            Some(String::from_utf8_lossy(value).into_owned())
        };
        match &**tag.name {
            b"html" => self.found.language = attribute("lang").filter(|tag| !tag.trim().is_empty()),
            b"base" => {
                if let Some(base) = attribute("href").and_then(|address| self.base.join(address.trim()).ok()) {
                    self.base = base;
                }
            }
            b"school-senders" => {
                if let Some(school) = attribute("school") {
                    self.mark(Way::Script, school, attribute("lang"));
                }
            }
            b"script" => {
                let name = attribute("src").and_then(|source| self.ours(&source)).and_then(|path| {
                    let name = path.strip_prefix("/embed/")?.to_owned();
                    (name.starts_with('v') && name.strip_suffix(".js").is_some()).then_some(name)
                });
                if let Some(name) = name {
                    let pinned = attribute("integrity").is_some_and(|hash| hash.contains("sha"));
                    let cross_origin = attribute("crossorigin").is_some();
                    self.found.scripts.push(ScriptMark { name, pinned, cross_origin });
                }
            }
            b"iframe" => {
                let source = attribute("src").or_else(|| attribute("data-src")).unwrap_or_default();
                self.frame(&source, attribute("sandbox").as_deref());
            }
            b"a" => {
                self.close_link();
                self.link = attribute("href").and_then(|address| self.link(&address)).map(|mark| (mark, false));
            }
            b"img" => {
                if let Some((_, picture)) = &mut self.link {
                    *picture = true;
                }
            }
            _ => {}
        }
        if let Some(school) = attribute("data-school-senders") {
            self.mark(Way::Script, school, attribute("data-lang"));
        }
    }

    fn mark(&mut self, way: Way, school: String, language: Option<String>) {
        let language = language.filter(|language| !language.is_empty());
        self.found.marks.push(Mark { way, school, language, copy: None, boxed_in: false });
    }

    fn frame(&mut self, source: &str, sandbox: Option<&str>) {
        let Some(path) = self.ours(source) else { return };
        let mut parts = path.split('/').skip(1);
        let (Some("embed"), Some(school), language) = (parts.next(), parts.next(), parts.next()) else { return };
        // WordPress adds a secret to frames that it made of a link.
        let of_link = source.contains("#?secret=");
        let way = if of_link { Way::Link } else { Way::Frame };
        // Links in the frame open a page of their own.
        let boxed_in = sandbox.is_some_and(|allowed| !of_link && !allowed.contains("allow-popups"));
        self.found.marks.push(Mark {
            way,
            school: school.to_owned(),
            language: language.map(str::to_owned),
            copy: None,
            boxed_in,
        });
    }

    /// A link to a school's page, which may be that of a copy or of a button.
    fn link(&self, address: &str) -> Option<Mark> {
        let path = self.ours(address)?;
        let mut parts = path.split('/').skip(1);
        let (Some("s"), Some(school), language, None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return None;
        };
        let copy = address.rsplit_once("#copy-").and_then(|(_, number)| number.parse().ok());
        let way = if copy.is_some() { Way::Copy } else { Way::PlainLink };
        let language = language.filter(|language| !language.is_empty()).map(str::to_owned);
        Some(Mark { way, school: school.to_owned(), language, copy, boxed_in: false })
    }

    fn close_link(&mut self) {
        if let Some((mut mark, picture)) = self.link.take() {
            if picture && mark.way == Way::PlainLink {
                mark.way = Way::Button;
            }
            self.found.marks.push(mark);
        }
    }

    fn text(&mut self, text: &[u8]) {
        if self.link.is_some() {
            return;
        }
        let text = String::from_utf8_lossy(text);
        let address = text.split_whitespace().find_map(|word| {
            let (_, after) = word.split_once(&format!("//{}/s/", self.host))?;
            let school: String =
                after.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
            (!school.is_empty()).then_some(school)
        });
        self.found.as_text.extend(address);
    }

    /// The path of an address of ours, without what stands behind it.
    fn ours(&self, address: &str) -> Option<String> {
        let url = self.base.join(address.trim()).ok()?;
        let host = url.host_str()?;
        let full = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        full.eq_ignore_ascii_case(self.host).then(|| url.path().to_owned())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn marks(html: &str) -> PageMarks {
        read(html.as_bytes(), "mail.wensum.example", &"https://school.example/contact".parse().unwrap())
    }

    #[test]
    fn the_five_ways_are_told_apart() {
        let html = r#"<html lang="en-GB"><body>
            <blockquote class="wp-embedded-content"><a href="https://mail.wensum.example/s/oak">Oak</a></blockquote>
            <iframe src="https://mail.wensum.example/embed/oak/en#?secret=abc" sandbox="allow-scripts"></iframe>
            <school-senders school="oak" lang="ur"><a href="//mail.wensum.example/s/oak/ur">x</a></school-senders>
            <div data-lang=pl data-school-senders=oak></div>
            <script async src="https://mail.wensum.example/embed/v1-0123456789abcdef.js" integrity="sha384-x" crossorigin="anonymous"></script>
            <iframe src="https://mail.wensum.example/embed/oak/en/compact" sandbox></iframe>
            <p>Copy <a href="https://mail.wensum.example/s/oak/en#copy-3">newest</a>
            <a href="https://mail.wensum.example/s/oak/cy"><img src="logo.png" alt="x"></a>
            <script src="https://elsewhere.example/embed/v1-0.js"></script>
            <iframe src="https://video.example/embed/abc"></iframe></body>"#;
        let found = marks(html);
        let ways: Vec<(Way, Option<&str>, Option<u32>, bool)> =
            found.marks.iter().map(|mark| (mark.way, mark.language.as_deref(), mark.copy, mark.boxed_in)).collect();
        assert_eq!(
            ways,
            [
                (Way::PlainLink, None, None, false),
                (Way::Link, Some("en"), None, false),
                (Way::Script, Some("ur"), None, false),
                (Way::PlainLink, Some("ur"), None, false),
                (Way::Script, Some("pl"), None, false),
                (Way::Frame, Some("en"), None, true),
                (Way::Copy, Some("en"), Some(3), false),
                (Way::Button, Some("cy"), None, false),
            ]
        );
        assert!(found.marks.iter().all(|mark| mark.school == "oak"));
        let script = ScriptMark { name: "v1-0123456789abcdef.js".to_owned(), pinned: true, cross_origin: true };
        assert_eq!(found.scripts, [script]);
        assert_eq!(found.language.as_deref(), Some("en-GB"));
    }

    #[test]
    fn an_address_that_stayed_text_is_seen_and_scripts_hide_nothing() {
        let found = marks("<p>https://mail.wensum.example/s/oak-tree</p><script>'<iframe src=x>'</script>");
        assert_eq!(found.as_text, ["oak-tree"]);
        assert!(found.marks.is_empty());
        assert!(marks("<!-- <school-senders school=oak> -->").marks.is_empty());
    }

    proptest! {
        #[test]
        fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..600), tail in "(<a href='//mail[.]wensum[.]example/s/[a-z#/-]{0,9}'>|<iframe src=/embed|[<>/!-]){0,20}") {
            let base: Url = "https://mail.wensum.example/x".parse().unwrap();
            let _ = read(&[bytes.as_slice(), tail.as_bytes()].concat(), "mail.wensum.example", &base);
        }
    }
}
