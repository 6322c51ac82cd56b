//! `hallpass county-file`.

use std::path::{Path, PathBuf};

use crate::domain::Slug;
use crate::i18n::Arg;
use crate::service::{ServiceError, county};

use super::failure::Failure;
use super::open::{Beginning, open};
use super::{Common, say};

/// Write an organisation as a county file
///
/// Crests are written beside it. Applying the file to the same store changes nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass county-file wensum -o wensum.toml")]
pub struct CountyFile {
    /// The organisation
    organisation: Slug,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

impl CountyFile {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let service = open(common, Beginning::Refused).await?;
        let mut session = service.store().read().await?;
        let organisation = session
            .organisation(&self.organisation)
            .await?
            .ok_or(ServiceError::UnknownOrganisation(self.organisation))?;
        let schools = session.schools(Some(organisation.id)).await?;
        let senders = session.senders(organisation.id).await?;
        let overlay = session.overlay(organisation.id).await?;
        let folder = self.output.parent().unwrap_or(Path::new("")).to_owned();
        for stored in &schools {
            let Some(digest) = &stored.school.crest else { continue };
            let Some(crest) = session.crest(digest).await? else { continue };
            save(&folder.join(county::crest_file(&stored.school.slug)), &crest.png)?;
        }
        let text = county::write(&organisation, &schools, &senders, &overlay);
        save(&self.output, text.as_bytes())?;
        let file = self.output.display().to_string();
        say::say("county-written", &[("file", Arg::from(file)), ("schools", Arg::from(schools.len()))]);
        Ok(())
    }
}

/// Writes a file whole or not at all.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    use std::io::Write as _;
    let write = || -> std::io::Result<()> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
        }
        file.persist(path)?;
        Ok(())
    };
    write().map_err(|error| Failure::file(path, &error))
}
