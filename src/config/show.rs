//! Settings as text: for `config check`, `config defaults` and the documentation.

use std::fmt::Write as _;

use toml::Value;

use super::{Config, Effective};

impl Effective {
    /// Every setting in force with where it came from, one a line. Passwords are not shown.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for setting in Config::settings() {
            let name = setting.name();
            if let Some((value, source)) = self.values.get(&name) {
                let _ = writeln!(text, "{name} = {}  # {source}", without_password(value));
            }
        }
        text
    }
}

impl Config {
    /// A settings file that says the default of every setting and what it means.
    #[must_use]
    pub fn defaults_file() -> String {
        let mut text = String::new();
        let mut section = "";
        for setting in Self::settings() {
            if setting.section != section {
                section = setting.section;
                let gap = if text.is_empty() { "" } else { "\n" };
                let _ = writeln!(text, "{gap}[{section}]");
            }
            for line in setting.about {
                let _ = writeln!(text, "# {}", line.trim());
            }
            let _ = writeln!(text, "# {} = {}", setting.key, setting.default);
        }
        text
    }

    /// The table of settings in `docs/operations.md`.
    #[must_use]
    pub fn documentation() -> String {
        let mut text = String::from("| setting | variable | default | meaning |\n| --- | --- | --- | --- |\n");
        for setting in Self::settings() {
            let _ = writeln!(
                text,
                "| `{}` | `{}` | `{}` | {} |",
                setting.name(),
                setting.variable(),
                setting.default,
                setting.paragraph()
            );
        }
        text
    }
}

/// Hides the password in an address such as `postgres://user:password@host/`.
fn without_password(value: &Value) -> String {
    let Value::String(text) = value else { return value.to_string() };
    let hidden = match url::Url::parse(text) {
        Ok(mut url) if url.password().is_some() => {
            // Refused only for addresses that cannot have a password.
            let _ = url.set_password(Some("hidden"));
            url.to_string()
        }
        // A password may also stand in the query.
        Ok(url) if url.query().is_some_and(|query| query.contains("password")) => {
            format!("{}?hidden", text.split('?').next().unwrap_or_default())
        }
        _ => text.clone(),
    };
    Value::String(hidden).to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_defaults_file_is_a_settings_file() {
        let text: String = Config::defaults_file()
            .lines()
            .map(|line| line.strip_prefix("# ").filter(|rest| rest.contains(" = ")).unwrap_or(line))
            .fold(String::new(), |text, line| text + line + "\n");
        let effective = Effective::read(Some(("defaults".as_ref(), &text)), []).unwrap();
        assert_eq!(effective.config, Config::default());
        for setting in Config::settings() {
            assert_ne!(effective.values[&setting.name()].1, super::super::Source::Default, "{}", setting.name());
        }
    }

    #[test]
    fn what_is_in_force_is_shown_without_passwords() {
        for url in ["postgres://u:hunter2@db.example/h", "postgres://u@db.example/h?password=hunter2"] {
            let text = format!("[store]\nurl = \"{url}\"\n");
            let shown = Effective::read(Some(("h.toml".as_ref(), &text)), []).unwrap().to_text();
            assert!(shown.contains("db.example") && shown.contains("h.toml, line 2"), "{shown}");
            assert!(!shown.contains("hunter2"), "{shown}");
            assert!(shown.contains("http.listen = \"127.0.0.1:8080\"  # default"), "{shown}");
        }
    }

    #[test]
    fn the_documentation_is_up_to_date() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/operations.md");
        let document = std::fs::read_to_string(path).unwrap();
        let (begin, end) = ("<!-- settings: written by a test -->\n", "<!-- end of settings -->\n");
        let (before, rest) = document.split_once(begin).unwrap();
        let (table, after) = rest.split_once(end).unwrap();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(path, format!("{before}{begin}{}{end}{after}", Config::documentation())).unwrap();
        } else {
            assert_eq!(table, Config::documentation(), "run the test with UPDATE_GOLDEN=1");
        }
    }
}
