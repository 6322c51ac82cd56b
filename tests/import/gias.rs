//! England's register, again and again.

use hallpass::domain::{Scheme, SchoolKind};
use hallpass::service::import::{Selection, read_gias, read_links};
use hallpass::store::Origin;

use super::{NORFOLK, short, told};
use crate::support::{Desk, on_both, p, plain, small, sweep};

const HEADER: &str = "URN,EstablishmentName,Town,LA (code),LA (name),EstablishmentNumber,EstablishmentStatus (name),CloseDate,TelephoneNum,SchoolWebsite,HeadLastName";
const OAK: &str = "900001,Oakfield School,Wensum Market,926,Norfolk,2001,Open,,1632960001,www.oakfield.example,Secret";

fn register(rows: &[&str]) -> Vec<u8> {
    format!("{HEADER}\n{}\n", rows.join("\n")).into_bytes()
}

fn batch(rows: &[&str]) -> hallpass::service::import::Batch {
    read_gias(&register(rows)[..], &Selection::All).unwrap_or_else(|fault| panic!("{fault:?}"))
}

on_both! {
    /// The real thing: dirt mended or told, nobody's name kept, a second time nothing.
    async fn norfolk_comes_in_with_its_dirt_mended(desk: Desk) {
        desk.begin().await;
        let read = || read_gias(NORFOLK, &Selection::Authority("926".to_owned())).unwrap();
        let first = desk.import(read()).await;
        let rows = NORFOLK.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count() - 1;
        assert_eq!((first.rows, first.elsewhere, first.steps.len()), (rows, 0, rows - 1), "{:?}", told(&first));
        let school = desk.school("aslacton-primary-school").await;
        assert_eq!(school.changed_by, Origin::Import);
        assert_eq!(school.school.identifiers.get(Scheme::Urn), Some("143961"));
        assert_eq!(school.school.identifiers.get(Scheme::Laestab), Some("9262003"));
        assert_eq!(school.school.phone.as_ref().unwrap().international(), "+44 1632 960004");
        assert_eq!(school.school.website.as_ref().unwrap().as_str(), "https://www.aslacton-primary-school.example.sch.uk/");
        assert_eq!((school.school.kind, school.school.list_complete), (SchoolKind::Primary, false));
        let curly = desk.school("test-fierte-cafe-primary-st-elois").await;
        assert_eq!(curly.school.name.as_str(), "TEST Fierté Café Primary – “St Éloi’s”");
        let before = (desk.events().await.len(), desk.audit().await.len());
        let again = desk.import(read()).await;
        assert_eq!((short(&again), again.unchanged), (Vec::new(), rows - 1));
        assert_eq!((desk.events().await.len(), desk.audit().await.len()), before);
        // Their lists hold the county's addresses, and nobody calls them complete.
        desk.publish().await;
        let record = desk.head("aslacton-primary-school").await.record().clone();
        assert_eq!(record.senders().len(), 1);
        assert!(!record.school().list_complete);
        desk.assert_clean().await;
    }

    /// A renamed school keeps slug and code; a blank cell takes a value away, a missing column does not.
    async fn a_school_is_known_by_its_number(desk: Desk) {
        desk.begin().await;
        assert_eq!(short(&desk.import(batch(&[OAK])).await), ["+oakfield-school"]);
        let code = desk.school("oakfield-school").await.school.code;
        let renamed = OAK.replace("Oakfield School", "Oakfield Academy").replace("1632960001", "");
        assert_eq!(short(&desk.import(batch(&[&renamed])).await), ["~oakfield-school name phone"]);
        let few = read_gias(&b"EstablishmentName,URN\nOakfield Academy,900001\n"[..], &Selection::All).unwrap();
        assert_eq!(desk.import(few).await.unchanged, 1);
        let school = desk.school("oakfield-school").await.school;
        assert_eq!((school.name.as_str(), school.code, school.phone), ("Oakfield Academy", code, None));
        assert!(school.website.is_some() && school.town.is_some());
        // A file without it closes nothing.
        let other = OAK.replace("900001", "900002").replace("2001", "2002");
        assert_eq!(short(&desk.import(batch(&[&other])).await), ["+oakfield-school-wensum-market"]);
        assert!(desk.school("oakfield-school").await.school.closed.is_none());
    }

    /// A store from before authorities and postcodes were kept: the next import brings them, once.
    async fn where_a_school_is_comes_with_the_next_import(desk: Desk) {
        desk.begin().await;
        let before = "URN,EstablishmentName\n900001,Oakfield School\n900002,Yew School\n";
        desk.import(read_gias(before.as_bytes(), &Selection::All).unwrap()).await;
        desk.publish().await;
        let read = || {
            let rows = "900001,Oakfield School,Norfolk,Wensum Market,nr161aa\n900002,Yew School,Norfolk,Wensum Market,none\n";
            let file = format!("URN,EstablishmentName,LA (name),Town,Postcode\n{rows}");
            read_gias(file.as_bytes(), &Selection::All).unwrap()
        };
        let imported = desk.import(read()).await;
        assert_eq!(short(&imported), ["~oakfield-school town authority postcode", "~yew-school town authority"]);
        assert_eq!(told(&imported), ["3 no-value Postcode postcode-no-digit"]);
        let school = desk.school("oakfield-school").await.school;
        assert_eq!(school.authority.unwrap().as_str(), "Norfolk");
        assert_eq!(school.postcode.unwrap().as_str(), "NR16 1AA");
        assert_eq!(desk.publish().await.revised.len(), 2);
        assert_eq!((desk.import(read()).await.unchanged, desk.publish().await.revised.len()), (2, 0));
        // The lists from before, and the new ones.
        desk.assert_clean().await;
    }

    /// What a county file wrote stays; a school without a number is not made twice.
    async fn what_others_wrote_stays(desk: Desk) {
        desk.apply(&plain(&crate::support::SMALL.replace("slug = \"oak\"\n", "slug = \"oak\"\nidentifiers = { urn = \"900001\" }\n"))).await;
        let elm = OAK.replace("900001", "900002").replace("2001", "2002").replace("Oakfield", "Elm");
        let imported = desk.import(batch(&[OAK, &elm])).await;
        assert_eq!(short(&imported), ["=oak name town authority identifiers phone website"]);
        assert_eq!(told(&imported), ["3 not-taken name import-name-twin"]);
        assert!(!imported.changes_anything());
        assert_eq!(desk.school("oak").await.school.name.as_str(), "Oak School");
    }

    /// A school of another organisation is left alone.
    async fn another_organisations_school_is_left_alone(desk: Desk) {
        desk.begin().await;
        desk.apply(&crate::support::hospital()).await;
        desk.import(batch(&[OAK])).await;
        let hospital = crate::support::hospital().organisation.slug;
        let imported = desk.import_into(batch(&[OAK]), hospital.as_str(), false).await;
        assert_eq!(told(&imported), ["2 not-taken row import-other-organisation"]);
    }

    /// A status closes a school, links say who took over, and an open status opens it again.
    async fn status_closes_and_links_lead_on(desk: Desk) {
        desk.begin().await;
        let rows = ["101276,Edgware Primary School,,302,Barnet,2001,Open,,,,", "101277,Edgware Junior School,,302,Barnet,2002,Open,,,,"];
        desk.import(batch(&rows)).await;
        let closed = rows[1].replace("Open,", "Closed,31-08-2014");
        let mut with_links = batch(&[rows[0], &closed]);
        with_links.set_links(read_links(&include_bytes!("../data/import/links-cut.csv")[..]).unwrap());
        assert_eq!(short(&desk.import(with_links).await), ["~edgware-junior-school closed"]);
        let closure = desk.school("edgware-junior-school").await.school.closed.unwrap();
        assert_eq!((closure.on, closure.successors), (p("2014-08-31"), vec![p("edgware-primary-school")]));
        // Without links the successors that are known stay.
        assert_eq!(desk.import(batch(&[rows[0], &closed])).await.unchanged, 2);
        let published = desk.publish().await;
        assert_eq!(published.revised.len(), 2);
        assert_eq!(short(&desk.import(batch(&rows)).await), ["~edgware-junior-school closed"]);
        assert!(desk.school("edgware-junior-school").await.school.closed.is_none());
    }

    /// An academy keeps its predecessor's LAESTAB and gets another URN: two schools.
    async fn an_academy_is_a_school_of_its_own(desk: Desk) {
        desk.begin().await;
        desk.import(batch(&[OAK])).await;
        let old = OAK.replace("Open,", "Closed,31-08-2026");
        let academy = OAK.replace("900001", "900009");
        let imported = desk.import(batch(&[&academy, &old])).await;
        assert_eq!(short(&imported), ["+oakfield-school-wensum-market", "~oakfield-school closed"]);
    }

    /// A dry run says the same and does nothing.
    async fn a_dry_run_does_nothing(desk: Desk) {
        desk.begin().await;
        let before = (desk.events().await.len(), desk.audit().await.len());
        let dry = desk.import_into(batch(&[OAK]), "wensum", true).await;
        assert!(desk.kit.store.read().await.unwrap().school(&p("oakfield-school")).await.unwrap().is_none());
        assert_eq!((desk.events().await.len(), desk.audit().await.len()), before);
        assert_eq!(desk.import(batch(&[OAK])).await.steps, dry.steps);
        let dump = crate::support::dump(&mut desk.kit.store.read().await.unwrap()).await;
        assert!(dump.contains("Oakfield") && !dump.contains("Secret"));
    }

    /// Without the organisation nothing happens.
    async fn the_organisation_must_be_there(desk: Desk) {
        desk.apply(&small()).await;
        let refused = desk.service.import_schools(batch(&[OAK]), &p("nowhere"), false, &Desk::actor(), &mut |_, _| {}).await;
        assert_eq!(hallpass::domain::Problem::code(&refused.unwrap_err()), "unknown-organisation");
    }
}

/// The whole register of a county, where `HALLPASS_TEST_NORFOLK` names it.
#[tokio::test]
async fn all_of_norfolk() {
    let Some(path) = std::env::var_os("HALLPASS_TEST_NORFOLK").filter(|_| sweep()) else { return };
    let desk = Desk::on(crate::support::Backend::Sqlite).await.unwrap();
    desk.begin().await;
    let read = || read_gias(std::fs::File::open(&path).unwrap(), &Selection::All).unwrap();
    let imported = desk.import(read()).await;
    assert_eq!((imported.rows, imported.steps.len()), (423, 422));
    assert_eq!(desk.import(read()).await.unchanged, 422);
    assert_eq!(desk.publish().await.revised.len(), 422);
    desk.assert_clean().await;
}
