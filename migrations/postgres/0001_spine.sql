-- The spine: who there is, what they publish, and everything that ever happened to it.
-- The same numbers and meaning as migrations/sqlite; ids are UUIDs, times RFC 3339, payloads JSON.

create table organisation (
    id text primary key,
    slug text not null unique,
    payload text not null,
    changed_by text not null
);

create table school (
    id text primary key,
    organisation_id text not null references organisation (id),
    slug text not null unique,
    code text not null unique,
    payload text not null,
    changed_by text not null
);
create index school_organisation on school (organisation_id);

-- Slugs and codes are never given out twice, so those once used stay here.
create table former_slug (
    slug text primary key,
    school_id text not null references school (id)
);
create table given_code (
    code text primary key,
    school_id text not null references school (id)
);

-- Without a school: the organisation's, inherited by all its schools.
create table sender (
    id text primary key,
    organisation_id text not null references organisation (id),
    school_id text references school (id),
    address_key text not null,
    payload text not null,
    state text not null,
    origin text not null,
    changed_by text not null
);
create unique index sender_once on sender (organisation_id, coalesce(school_id, ''), address_key);
create index sender_address on sender (address_key);

create table crest (
    digest text primary key,
    png bytea not null,
    thumbnail bytea not null,
    width bigint not null,
    height bigint not null
);

create table revision (
    school_id text not null references school (id),
    number bigint not null,
    hash text not null,
    payload text not null,
    signature text not null,
    release_id text not null,
    published_at text not null,
    redacted_at text,
    primary key (school_id, number)
);

create table status (
    organisation_id text not null references organisation (id),
    number bigint not null,
    previous text,
    hash text not null,
    payload text not null,
    signature text not null,
    origin text not null,
    issued_at text not null,
    redacted_at text,
    primary key (organisation_id, number)
);

create table event (
    seq bigint primary key,
    at text not null,
    kind text not null,
    organisation_id text not null references organisation (id),
    school_id text references school (id),
    number bigint
);

create table audit (
    seq bigint primary key,
    at text not null,
    actor text not null,
    act text not null,
    detail text not null
);

create table signing_key (
    id text primary key,
    public text not null,
    created_at text not null,
    retired_at text,
    endorsed_by text,
    endorsement text
);

-- Append only: what is written stays, apart from redactions, which leave the hash.
create function append_only() returns trigger language plpgsql as $$
begin raise exception '% rows are never changed or deleted', tg_table_name; end $$;
create function redaction_only() returns trigger language plpgsql as $$
begin
    if new.hash <> old.hash or new.number <> old.number or new.signature <> old.signature or new.redacted_at is null then
        raise exception '% rows are never changed', tg_table_name;
    end if;
    return new;
end $$;
create trigger revision_stays before delete on revision for each row execute function append_only();
create trigger revision_fixed before update on revision for each row execute function redaction_only();
create trigger status_stays before delete on status for each row execute function append_only();
create trigger status_fixed before update on status for each row execute function redaction_only();
create trigger event_stays before delete or update on event for each row execute function append_only();
create trigger audit_stays before delete on audit for each row execute function append_only();
