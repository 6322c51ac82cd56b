//! Reading settings from the file and the environment, and remembering which came from where.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::nearest::nearest;
use super::{Config, ConfigError, PREFIX, Setting};

/// Where a setting's value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Nobody set it.
    Default,
    /// The settings file and the line in it, from 1.
    File(PathBuf, usize),
    /// An environment variable.
    Environment(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path, line) => write!(f, "{}, line {line}", path.display()),
            Self::Environment(variable) => f.write_str(variable),
        }
    }
}

/// The settings in force, and where each came from.
#[derive(Debug, Clone)]
pub struct Effective {
    /// The settings.
    pub config: Config,
    pub(super) values: BTreeMap<String, (Value, Source)>,
}

impl Effective {
    /// Puts the file's settings over the defaults, and the environment's over both.
    ///
    /// `environment` is what the process was started with; only names with our prefix are looked at,
    /// and of those only the ones with a double underscore, since others belong to the command line.
    ///
    /// # Errors
    /// The file cannot be read, names a setting that is not there, or holds a value that does not fit.
    pub fn load(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let text = match file {
            None => None,
            Some(path) => Some((
                path,
                std::fs::read_to_string(path)
                    .map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?,
            )),
        };
        Self::read(text.as_ref().map(|(path, text)| (*path, text.as_str())), environment)
    }

    /// The same as [`Effective::load`], over a text that was read already.
    ///
    /// # Errors
    /// As there.
    pub fn read(
        file: Option<(&Path, &str)>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut values: BTreeMap<String, (Value, Source)> =
            Config::settings().map(|setting| (setting.name(), (default_of(setting), Source::Default))).collect();
        if let Some((path, text)) = file {
            for (name, value, line) in settings_of(path, text)? {
                let place = Source::File(path.to_owned(), line);
                let slot = values.get_mut(&name).ok_or_else(|| unknown(&place, &name))?;
                *slot = (value, place);
            }
        }
        for (variable, text) in environment {
            let Some(name) = name_of(&variable) else { continue };
            let place = Source::Environment(variable);
            let slot = values.get_mut(&name).ok_or_else(|| unknown(&place, &name))?;
            *slot = (typed(&text, &slot.0), place);
        }
        Ok(Self { config: fit(&values)?, values })
    }
}

fn default_of(setting: &Setting) -> Value {
    value_of(setting.default).unwrap_or_else(|| Value::String(setting.default.to_owned()))
}

/// Reads one value as TOML.
fn value_of(text: &str) -> Option<Value> {
    format!("v = {text}").parse::<Table>().ok()?.remove("v")
}

/// A value of the environment, in the type of the one it replaces.
fn typed(text: &str, like: &Value) -> Value {
    match like {
        Value::String(_) => Value::String(text.to_owned()),
        _ => value_of(text.trim()).unwrap_or_else(|| Value::String(text.to_owned())),
    }
}

/// `HALLPASS_HTTP__LISTEN` → `http.listen`.
fn name_of(variable: &str) -> Option<String> {
    let (section, key) = variable.strip_prefix(PREFIX)?.split_once("__")?;
    Some(format!("{section}.{key}").to_ascii_lowercase())
}

/// Every setting in a file with the line of its key.
fn settings_of(path: &Path, text: &str) -> Result<Vec<(String, Value, usize)>, ConfigError> {
    let malformed =
        |line: usize, reason: &str| ConfigError::Malformed { path: path.to_owned(), line, reason: reason.to_owned() };
    let refused =
        |error: &toml::de::Error| malformed(error.span().map_or(1, |span| line_of(text, span.start)), error.message());
    let values: Table = text.parse().map_err(|error| refused(&error))?;
    let places = toml::de::DeTable::parse(text).map_err(|error| refused(&error))?;
    let mut settings = Vec::new();
    for (section, inner) in places.get_ref() {
        let line = line_of(text, section.span().start);
        let (name, Some(places)) = (section.get_ref().as_ref(), inner.get_ref().as_table()) else {
            return Err(unknown(&Source::File(path.to_owned(), line), section.get_ref()));
        };
        for (key, _) in places {
            let value = values.get(name).and_then(|table| table.get(key.get_ref().as_ref())).cloned();
            let value = value.ok_or_else(|| malformed(line, "this cannot be read"))?;
            settings.push((format!("{name}.{}", key.get_ref()), value, line_of(text, key.span().start)));
        }
        if places.is_empty() && !Config::settings().any(|setting| setting.section == name) {
            return Err(unknown(&Source::File(path.to_owned(), line), name));
        }
    }
    Ok(settings)
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

fn unknown(place: &Source, name: &str) -> ConfigError {
    let names: Vec<String> = Config::settings().map(Setting::name).collect();
    let (section, key) = name.split_once('.').unwrap_or((name, ""));
    let suggestion = nearest(name, names.iter().map(String::as_str))
        .map(str::to_owned)
        // A key in the wrong section, or alone.
        .or_else(|| {
            let wanted = if key.is_empty() { section } else { key };
            Config::settings().find(|setting| setting.key == wanted).map(Setting::name)
        });
    ConfigError::Unknown { place: place.to_string(), name: name.to_owned(), suggestion }
}

/// Reads the values into the structs, and on a refusal finds the one that does not fit.
fn fit(values: &BTreeMap<String, (Value, Source)>) -> Result<Config, ConfigError> {
    match try_fit(values.iter().map(|(name, (value, _))| (name.as_str(), value.clone()))) {
        Ok(config) => Ok(config),
        Err(reason) => Err(misfit(values, &reason)),
    }
}

fn try_fit<'a>(values: impl Iterator<Item = (&'a str, Value)>) -> Result<Config, String> {
    let mut table = Table::new();
    for (name, value) in values {
        let (section, key) = name.split_once('.').unwrap_or((name, ""));
        let inner = table.entry(section).or_insert_with(|| Value::Table(Table::new()));
        if let Value::Table(inner) = inner {
            inner.insert(key.to_owned(), value);
        }
    }
    table.try_into().map_err(|error: toml::de::Error| error.message().to_owned())
}

fn misfit(values: &BTreeMap<String, (Value, Source)>, reason: &str) -> ConfigError {
    for setting in Config::settings() {
        let name = setting.name();
        let Some((value, source)) = values.get(&name) else { continue };
        let alone = Config::settings().map(|other| {
            let value = if other == setting { value.clone() } else { default_of(other) };
            (other.name(), value)
        });
        let alone: Vec<(String, Value)> = alone.collect();
        if let Err(reason) = try_fit(alone.iter().map(|(name, value)| (name.as_str(), value.clone()))) {
            return ConfigError::Value {
                place: source.to_string(),
                name,
                value: value.to_string(),
                reason,
                default: setting.default,
            };
        }
    }
    ConfigError::Value {
        place: Source::Default.to_string(),
        name: String::new(),
        value: String::new(),
        reason: reason.to_owned(),
        default: "",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str, environment: &[(&str, &str)]) -> Result<Effective, ConfigError> {
        let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Effective::read(Some((Path::new("h.toml"), text)), environment)
    }

    #[test]
    fn the_documented_defaults_are_the_defaults() {
        assert_eq!(read("", &[]).unwrap().config, Config::default());
    }

    #[test]
    fn the_environment_wins_over_the_file_and_both_are_remembered() {
        let text = "[http]\nlisten = \"0.0.0.0:80\"\n[log]\nrequests = true\n";
        let effective =
            read(text, &[("HALLPASS_HTTP__LISTEN", "[::1]:81"), ("HALLPASS_DATA", "x"), ("PATH", "/")]).unwrap();
        assert_eq!(effective.config.http.listen.to_string(), "[::1]:81");
        assert!(effective.config.log.requests);
        assert_eq!(effective.values["log.requests"].1, Source::File("h.toml".into(), 4));
        assert_eq!(effective.values["http.listen"].1, Source::Environment("HALLPASS_HTTP__LISTEN".into()));
        let effective = read("", &[("HALLPASS_CACHE__MEGABYTES", "7"), ("HALLPASS_LOG__LEVEL", "debug")]).unwrap();
        assert_eq!(effective.config.cache.megabytes, 7);
    }

    #[test]
    fn refusals_say_where_and_what_to_write() {
        for (text, environment, message) in [
            (
                "[http]\n\nlisen = \"x\"",
                &[][..],
                "h.toml, line 3: there is no setting \"http.lisen\"; did you mean \"http.listen\"?",
            ),
            ("[http]\nrequests = true", &[], "did you mean \"log.requests\"?"),
            ("public_url = \"https://a.example\"", &[], "did you mean \"site.public_url\"?"),
            ("[mail]\n", &[], "h.toml, line 1: there is no setting \"mail\"; `hallpass config defaults`"),
            ("[http]\nlisten = \"8080\"", &[], "h.toml, line 2: the setting http.listen cannot be \"8080\""),
            ("[limits]\nconnections = -1", &[], "limits.connections cannot be -1"),
            ("[limits]\nconnections = \"many\"", &[], "limits.connections cannot be \"many\""),
            ("[site]\npublic_url = \"mail.example\"", &[], "site.public_url cannot be"),
            ("[http\n", &[], "h.toml, line 1: "),
            ("\n\n[http]\nlisten = 1\nlisten = 2", &[], "h.toml, line 5: duplicate key"),
            ("", &[("HALLPASS_HTTP__PORT", "1")], "HALLPASS_HTTP__PORT: there is no setting \"http.port\""),
            (
                "",
                &[("HALLPASS_LOG__REQUESTS", "yes")],
                "HALLPASS_LOG__REQUESTS: the setting log.requests cannot be \"yes\"",
            ),
        ] {
            let error = read(text, environment).unwrap_err().to_string();
            assert!(error.contains(message), "{text}\n{error}");
        }
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let error = Effective::load(Some(Path::new("/nowhere/h.toml")), []).unwrap_err().to_string();
        assert!(error.starts_with("the settings file /nowhere/h.toml cannot be read"), "{error}");
    }
}
