//! Organisations, schools and their crests.

use crate::domain::{Code, Crest, Digest, Organisation, School, Slug};

use super::db::{Row, Session};
use super::error::StoreError;
use super::ids::{OrganisationId, SchoolId};
use super::sender::Origin;

/// An organisation as it stands now.
#[derive(Debug, Clone)]
pub struct StoredOrganisation {
    /// Its id.
    pub id: OrganisationId,
    /// What it states.
    pub organisation: Organisation,
    /// Who wrote it last.
    pub changed_by: Origin,
}

/// A school as it stands now, which may be ahead of its newest revision.
#[derive(Debug, Clone)]
pub struct StoredSchool {
    /// Its id.
    pub id: SchoolId,
    /// Who runs its list.
    pub organisation: OrganisationId,
    /// What it states.
    pub school: School,
    /// Who wrote it last.
    pub changed_by: Origin,
}

fn organisation(row: &Row) -> Result<StoredOrganisation, StoreError> {
    Ok(StoredOrganisation { id: row.parsed(0)?, organisation: row.json(1)?, changed_by: row.parsed(2)? })
}

fn school(row: &Row) -> Result<StoredSchool, StoreError> {
    Ok(StoredSchool {
        id: row.parsed(0)?,
        organisation: row.parsed(1)?,
        school: row.json(2)?,
        changed_by: row.parsed(3)?,
    })
}

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(StoreError::unreadable)
}

impl Session {
    /// Every organisation, by slug.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn organisations(&mut self) -> Result<Vec<StoredOrganisation>, StoreError> {
        let rows = self.rows("select id, payload, changed_by from organisation order by slug", &[]).await?;
        rows.iter().map(organisation).collect()
    }

    /// One organisation.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn organisation(&mut self, slug: &Slug) -> Result<Option<StoredOrganisation>, StoreError> {
        let sql = "select id, payload, changed_by from organisation where slug = $1";
        self.row(sql, &[slug.as_str().into()]).await?.as_ref().map(organisation).transpose()
    }

    /// Adds an organisation or writes it anew.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn put_organisation(&mut self, stored: &StoredOrganisation) -> Result<(), StoreError> {
        let payload = json(&stored.organisation)?;
        self.execute(
            "insert into organisation (id, slug, payload, changed_by) values ($1, $2, $3, $4)
             on conflict (id) do update set payload = excluded.payload, changed_by = excluded.changed_by",
            &[
                (&stored.id.to_string()).into(),
                stored.organisation.slug.as_str().into(),
                (&payload).into(),
                stored.changed_by.as_str().into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Every school, or those of one organisation, by slug.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn schools(&mut self, of: Option<OrganisationId>) -> Result<Vec<StoredSchool>, StoreError> {
        let of = of.map(|id| id.to_string());
        let sql = "select id, organisation_id, payload, changed_by from school
                   where $1 is null or organisation_id = $1 order by slug";
        self.rows(sql, &[of.as_deref().into()]).await?.iter().map(school).collect()
    }

    /// One school by its slug, also by a former one.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn school(&mut self, slug: &Slug) -> Result<Option<StoredSchool>, StoreError> {
        let sql = "select id, organisation_id, payload, changed_by from school
                   where slug = $1 or id in (select school_id from former_slug where slug = $1)";
        self.row(sql, &[slug.as_str().into()]).await?.as_ref().map(school).transpose()
    }

    /// Adds a school or writes it anew. Its code is remembered as given out for ever.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn put_school(&mut self, stored: &StoredSchool) -> Result<(), StoreError> {
        let payload = json(&stored.school)?;
        let id = stored.id.to_string();
        self.execute(
            "insert into school (id, organisation_id, slug, code, payload, changed_by)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (id) do update set slug = excluded.slug, payload = excluded.payload,
             changed_by = excluded.changed_by",
            &[
                (&id).into(),
                (&stored.organisation.to_string()).into(),
                stored.school.slug.as_str().into(),
                stored.school.code.as_str().into(),
                (&payload).into(),
                stored.changed_by.as_str().into(),
            ],
        )
        .await?;
        let sql = "insert into given_code (code, school_id) values ($1, $2) on conflict (code) do nothing";
        self.execute(sql, &[stored.school.code.as_str().into(), (&id).into()]).await?;
        Ok(())
    }

    /// The school a code was given to, now or ever.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn code_owner(&mut self, code: Code) -> Result<Option<SchoolId>, StoreError> {
        let sql = "select school_id from given_code where code = $1";
        self.row(sql, &[code.as_str().into()]).await?.map(|row| row.parsed(0)).transpose()
    }

    /// Slugs that schools once had, and whose they were.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn former_slugs(&mut self) -> Result<Vec<(Slug, SchoolId)>, StoreError> {
        let rows = self.rows("select slug, school_id from former_slug order by slug", &[]).await?;
        rows.iter().map(|row| Ok((row.parsed(0)?, row.parsed(1)?))).collect()
    }

    /// Remembers a slug that a school no longer has.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn add_former_slug(&mut self, slug: &Slug, school: SchoolId) -> Result<(), StoreError> {
        let sql = "insert into former_slug (slug, school_id) values ($1, $2) on conflict (slug) do nothing";
        self.execute(sql, &[slug.as_str().into(), (&school.to_string()).into()]).await?;
        Ok(())
    }

    /// A crest by the digest of its picture.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn crest(&mut self, digest: &Digest) -> Result<Option<Crest>, StoreError> {
        let sql = "select png, thumbnail, width, height from crest where digest = $1";
        let Some(row) = self.row(sql, &[(&digest.to_string()).into()]).await? else { return Ok(None) };
        Ok(Some(Crest {
            png: row.bytes(0)?.into(),
            thumbnail: row.bytes(1)?.into(),
            width: row.number(2)?,
            height: row.number(3)?,
        }))
    }

    /// Keeps a crest under the digest of its picture.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn put_crest(&mut self, crest: &Crest) -> Result<Digest, StoreError> {
        let digest = Digest::of(&crest.png);
        self.execute(
            "insert into crest (digest, png, thumbnail, width, height) values ($1, $2, $3, $4, $5)
             on conflict (digest) do nothing",
            &[
                (&digest.to_string()).into(),
                crest.png.as_ref().into(),
                crest.thumbnail.as_ref().into(),
                crest.width.into(),
                crest.height.into(),
            ],
        )
        .await?;
        Ok(digest)
    }
}
