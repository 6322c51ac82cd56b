//! From TOML to a [`CountyFile`], with every fault on its line.

use std::collections::BTreeSet;
use std::io;
use std::path::{Component, Path};
use std::str::FromStr;

use jiff::{Timestamp, civil::Date};
use toml::Value;

use crate::domain::{
    Closure, Code, Colour, Crest, EmailAddress, Helpdesk, Identifiers, LanguageTag, Name, Notice, Organisation, Pause,
    Problem, ProtectedDomain, RecordError, Review, School, SchoolKind, Sender, SenderPolicy, Slug,
};

use super::super::crest::rasterise;
use super::raw::{self, At};
use super::{CountyError, CountyFile, CountySchool, FAULTS_MAX, FILE_MAX, Fault};

/// Reads a crest's file, named relative to the county file.
pub type LoadCrest<'a> = &'a dyn Fn(&Path) -> io::Result<Vec<u8>>;

/// Reads a county file and checks everything that can be checked without a store.
///
/// # Errors
/// Every fault found, in the order of lines, at most [`FAULTS_MAX`].
pub fn parse(bytes: &[u8], load_crest: LoadCrest<'_>) -> Result<CountyFile, Vec<Fault>> {
    let whole = |line, problem| vec![Fault { line, what: "file".to_owned(), problem: Box::new(problem) }];
    if bytes.len() > FILE_MAX {
        return Err(whole(1, CountyError::TooLarge(bytes.len())));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
        whole(line, CountyError::Encoding)
    })?;
    if text.trim().is_empty() {
        return Err(whole(1, CountyError::Empty));
    }
    let lines = Lines::of(text);
    let raw: raw::File = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| lines.line(span.start));
        whole(line, CountyError::Toml(error.message().trim().to_owned()))
    })?;
    let mut reader = Reader { lines, faults: Vec::new(), personal: Vec::new(), policy: None, load_crest };
    let file = reader.file(&raw);
    match file {
        Some(file) if reader.faults.is_empty() => Ok(CountyFile { personal: reader.personal, ..file }),
        _ => {
            reader.faults.sort_by_key(|fault| fault.line);
            reader.faults.truncate(FAULTS_MAX);
            Err(reader.faults)
        }
    }
}

/// Where lines begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1).collect())
    }

    fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset) + 1
    }
}

struct Reader<'a> {
    lines: Lines,
    faults: Vec<Fault>,
    personal: Vec<(usize, EmailAddress)>,
    /// The organisation's, once it has been read.
    policy: Option<SenderPolicy>,
    load_crest: LoadCrest<'a>,
}

impl Reader<'_> {
    fn line<T>(&self, at: &At<T>) -> usize {
        self.lines.line(at.span().start)
    }

    fn fault<T>(&mut self, at: &At<T>, what: &str, problem: impl Problem + Send + Sync + 'static) {
        let line = self.line(at);
        self.faults.push(Fault { line, what: what.to_owned(), problem: Box::new(problem) });
    }

    fn value<T>(&mut self, what: &str, at: &At<String>) -> Option<T>
    where
        T: FromStr<Err: Problem + Send + Sync + 'static>,
    {
        match at.get_ref().parse() {
            Ok(value) => Some(value),
            Err(problem) => {
                self.fault(at, what, problem);
                None
            }
        }
    }

    fn maybe<T>(&mut self, what: &str, at: Option<&At<String>>) -> Option<T>
    where
        T: FromStr<Err: Problem + Send + Sync + 'static>,
    {
        at.and_then(|at| self.value(what, at))
    }

    fn all<T>(&mut self, what: &str, list: &[At<String>]) -> Vec<T>
    where
        T: FromStr<Err: Problem + Send + Sync + 'static>,
    {
        list.iter().filter_map(|at| self.value(what, at)).collect()
    }

    fn date(&mut self, what: &str, at: &At<Value>) -> Option<Date> {
        let text = shown(at.get_ref());
        // A time of day, or another way to write the day, would be dropped without a word.
        let date = text.parse().ok().filter(|date: &Date| date.to_string() == text);
        if date.is_none() {
            self.fault(at, what, CountyError::Date(text));
        }
        date
    }

    fn time(&mut self, what: &str, at: &At<Value>) -> Option<Timestamp> {
        let text = shown(at.get_ref());
        let time = text.parse().ok();
        if time.is_none() {
            self.fault(at, what, CountyError::Time(text));
        }
        time
    }

    fn file(&mut self, raw: &raw::File) -> Option<CountyFile> {
        let organisation = self.organisation(raw.organisation.get_ref(), &raw.domain);
        self.policy = organisation.as_ref().map(|organisation| organisation.sender_policy.clone());
        let senders = self.senders(&raw.sender);
        let schools: Vec<CountySchool> = raw.school.iter().filter_map(|school| self.school(school)).collect();
        let slugs: BTreeSet<&str> = raw.school.iter().map(|school| school.get_ref().slug.get_ref().as_str()).collect();
        self.check_doubles(&raw.school);
        let notices = raw.notice.iter().filter_map(|notice| self.notice(notice)).collect();
        let pauses = raw.pause.iter().filter_map(|pause| self.pause(pause, &slugs)).collect();
        Some(CountyFile { organisation: organisation?, senders, notices, pauses, schools, personal: Vec::new() })
    }

    fn organisation(&mut self, raw: &raw::Organisation, domains: &[raw::Domain]) -> Option<Organisation> {
        let slug = self.value("slug", &raw.slug);
        let name = self.value("name", &raw.name);
        let kind = self.value("kind", &raw.kind);
        let audience = self.maybe("audience", raw.audience.as_ref()).unwrap_or(crate::domain::Audience::Parents);
        let public_url = self.maybe("public_url", raw.public_url.as_ref());
        let languages = self.all("languages", &raw.languages);
        let time_zone = self.maybe("time_zone", raw.time_zone.as_ref());
        let helpdesk = raw.helpdesk.as_ref().map(|desk| Helpdesk {
            phone: self.maybe("helpdesk.phone", desk.phone.as_ref()),
            email: self.maybe("helpdesk.email", desk.email.as_ref()),
        });
        let sender_policy = SenderPolicy {
            domains: self.all("sender_policy.domains", &raw.sender_policy.domains),
            platforms: self.all("sender_policy.platforms", &raw.sender_policy.platforms),
        };
        let mut seen = BTreeSet::new();
        let mut protected = Vec::new();
        for domain in domains {
            let name: Option<crate::domain::DomainName> = self.value("domain.name", &domain.name);
            let protection = self.value("domain.protection", &domain.protection);
            if let (Some(name), Some(protection)) = (name, protection) {
                if !seen.insert(name.clone()) {
                    self.fault(&domain.name, "domain.name", CountyError::Doubled(name.to_string()));
                }
                protected.push(ProtectedDomain { name, protection });
            }
        }
        protected.sort_by(|a, b| a.name.cmp(&b.name));
        Some(Organisation {
            slug: slug?,
            name: name?,
            kind: kind?,
            audience,
            public_url,
            languages,
            time_zone,
            helpdesk,
            sender_policy,
            domains: protected,
        })
    }

    fn senders(&mut self, raw: &[raw::Sender]) -> Vec<Sender> {
        let mut seen = BTreeSet::new();
        let mut senders = Vec::new();
        for one in raw {
            let Some(sender) = self.sender(one) else { continue };
            if !seen.insert(sender.address.key().to_owned()) {
                self.fault(&one.address, "sender.address", RecordError::Doubled(sender.address.clone()));
            }
            senders.push(sender);
        }
        senders
    }

    fn sender(&mut self, raw: &raw::Sender) -> Option<Sender> {
        let address: Option<EmailAddress> = self.value("sender.address", &raw.address);
        let purpose = self.value("sender.purpose", &raw.purpose);
        let mut sender = Sender {
            name: self.maybe("sender.name", raw.name.as_ref()),
            platform: self.maybe("sender.platform", raw.platform.as_ref()),
            shared: raw.shared,
            from_name: self.maybe("sender.from_name", raw.from_name.as_ref()),
            replies: raw.replies,
            since: raw.since.as_ref().and_then(|at| self.date("sender.since", at)),
            until: raw.until.as_ref().and_then(|at| self.date("sender.until", at)),
            address: address?,
            purpose: purpose?,
        };
        if let Err(problem) = sender.check() {
            self.fault(&raw.address, "sender.until", problem);
            sender.until = None;
        }
        if let Some(Err(problem)) = self.policy.as_ref().map(|policy| policy.check(&sender.address)) {
            self.fault(&raw.address, raw.address.get_ref(), problem);
        }
        if sender.address.personal_hint().is_some() {
            self.personal.push((self.line(&raw.address), sender.address.clone()));
        }
        Some(sender)
    }

    fn notice(&mut self, raw: &raw::Notice) -> Option<Notice> {
        let provider = self.value("notice.provider", &raw.provider);
        let kind = self.value("notice.kind", &raw.kind);
        let from = self.time("notice.from", &raw.from);
        let until = raw.until.as_ref().and_then(|at| self.time("notice.until", at));
        if let (Some(from), Some(until), Some(at)) = (from, until, &raw.until)
            && until <= from
        {
            self.fault(at, "notice.until", CountyError::Reversed);
        }
        let shown_to = self.maybe("notice.shown_to", raw.shown_to.as_ref()).unwrap_or_default();
        Some(Notice { provider: provider?, kind: kind?, from: from?, until, shown_to })
    }

    fn pause(&mut self, raw: &raw::Pause, slugs: &BTreeSet<&str>) -> Option<Pause> {
        let address = self.value("pause.address", &raw.address);
        let school: Option<Slug> = self.maybe("pause.school", raw.school.as_ref());
        if let (Some(at), Some(slug)) = (&raw.school, &school)
            && !slugs.contains(slug.as_str())
        {
            self.fault(at, "pause.school", CountyError::NoSuchSchool(slug.clone()));
        }
        let reason = self.value("pause.reason", &raw.reason);
        let since = self.time("pause.since", &raw.since);
        Some(Pause { address: address?, school, since: since?, reason: reason? })
    }

    fn school(&mut self, at: &At<raw::School>) -> Option<CountySchool> {
        let raw = at.get_ref();
        let slug: Option<Slug> = self.value("slug", &raw.slug);
        let name: Option<Name> = self.value("name", &raw.name);
        let mut identifiers = Identifiers::default();
        for (scheme, value) in &raw.identifiers {
            let outcome = scheme.parse().and_then(|scheme| identifiers.insert(scheme, &shown(value.get_ref())));
            if let Err(problem) = outcome {
                self.fault(value, "identifiers", problem);
            }
        }
        let mut own_text = std::collections::BTreeMap::new();
        for (tag, text) in &raw.own_text {
            match tag.parse::<LanguageTag>() {
                Ok(tag) => own_text.extend(self.value("own_text", text).map(|text| (tag, text))),
                Err(problem) => self.fault(text, "own_text", problem),
            }
        }
        let closed = raw.closed.as_ref().and_then(|closed| {
            let successors = self.all("closed.successors", &closed.successors);
            self.date("closed.on", &closed.on).map(|on| Closure { on, successors })
        });
        let review = raw.checked.as_ref().and_then(|checked| {
            let by = self.value("checked.by", &checked.by);
            let on = self.date("checked.on", &checked.on);
            Some(Review { on: on?, by: by? })
        });
        let code: Option<Code> = self.maybe("code", raw.code.as_ref());
        let crest = raw.crest.as_ref().and_then(|at| self.crest(at));
        let school = School {
            // Without a code of its own the school gets one when it is added; this one is never used.
            code: code.unwrap_or_else(|| Code::from_random([0; 5])),
            town: self.maybe("town", raw.town.as_ref()),
            authority: self.maybe("authority", raw.authority.as_ref()),
            postcode: self.maybe("postcode", raw.postcode.as_ref()),
            kind: self.maybe("kind", raw.kind.as_ref()).unwrap_or(SchoolKind::Other),
            identifiers,
            languages: self.all("languages", &raw.languages),
            phone: self.maybe("phone", raw.phone.as_ref()),
            website: self.maybe("website", raw.website.as_ref()),
            crest: crest.as_ref().map(|crest: &Crest| crate::domain::Digest::of(&crest.png)),
            colour: self.maybe::<Colour>("colour", raw.colour.as_ref()),
            list_complete: raw.list_complete,
            own_text,
            closed,
            slug: slug?,
            name: name?,
        };
        let senders = self.senders(&raw.sender);
        Some(CountySchool { line: self.line(at), school, code, crest, review, senders })
    }

    fn crest(&mut self, at: &At<String>) -> Option<Crest> {
        let file = at.get_ref();
        let path = Path::new(file);
        if path.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir)) {
            self.fault(at, "crest", CountyError::CrestPath(file.clone()));
            return None;
        }
        match (self.load_crest)(path).map(|bytes| rasterise(&bytes)) {
            Ok(Ok(crest)) => Some(crest),
            Ok(Err(problem)) => {
                self.fault(at, "crest", problem);
                None
            }
            Err(error) => {
                self.fault(at, "crest", CountyError::CrestFile { file: file.clone(), why: error.to_string() });
                None
            }
        }
    }

    fn check_doubles(&mut self, schools: &[At<raw::School>]) {
        let mut slugs = BTreeSet::new();
        let mut codes = BTreeSet::new();
        for school in schools {
            let raw = school.get_ref();
            if !slugs.insert(raw.slug.get_ref()) {
                self.fault(&raw.slug, "slug", CountyError::Doubled(raw.slug.get_ref().clone()));
            }
            if let Some(code) = &raw.code
                && let Ok(parsed) = code.get_ref().parse::<Code>()
                && !codes.insert(parsed)
            {
                self.fault(code, "code", CountyError::Doubled(parsed.to_string()));
            }
        }
    }
}

/// A value as it would be typed: dates and numbers may stand with or without quotes.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Datetime(datetime) => datetime.to_string(),
        other => other.to_string(),
    }
}
