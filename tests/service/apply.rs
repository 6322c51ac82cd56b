//! Bringing county files in, again and again.

use hallpass::domain::SenderState;
use hallpass::service::apply::{Options, Plan, Refusal, Subject, Verb};

use crate::support::{Desk, SMALL, demo, hospital, on_both, p, plain, small};

const FORCE: Options = Options { dry_run: false, force: true };

/// The plan in short: `+` add, `~` change, `-` retire, `=` keep.
fn short(plan: &Plan) -> Vec<String> {
    let steps = plan.steps.iter().map(|step| {
        let verb = match step.verb {
            Verb::Add => '+',
            Verb::Change => '~',
            Verb::Retire => '-',
            Verb::Keep => '=',
        };
        let subject = match &step.subject {
            Subject::Organisation(slug) | Subject::School(slug) | Subject::Notice(slug) => slug.to_string(),
            Subject::Sender { school: Some(school), address } => format!("{address}/{school}"),
            Subject::Sender { school: None, address } => address.to_string(),
            Subject::Pause(address) => format!("pause {address}"),
            Subject::Review(slug) => format!("review {slug}"),
        };
        let fields = step.fields.join(" ");
        format!("{verb}{subject} {fields}").trim().to_owned()
    });
    steps.collect()
}

fn with(old: &str, new: &str) -> String {
    assert!(SMALL.contains(old), "{old}");
    SMALL.replacen(old, new, 1)
}

const NEWS: &str = "[[school.sender]]\naddress = \"news@oak.schools.example\"\npurpose = \"newsletter\"\n";
const PAUSE: &str =
    "[[pause]]\naddress = \"news@oak.schools.example\"\nreason = \"hijacked\"\nsince = 2026-11-20T08:00:00Z\n";

async fn state(desk: &Desk, address: &str, school: &str) -> SenderState {
    let id = desk.school(school).await.id;
    let senders = desk.kit.store.read().await.unwrap().senders_with(&p(address)).await.unwrap();
    senders.into_iter().find(|sender| sender.school == Some(id)).unwrap().state
}

on_both! {
    /// Twice the same file: the second time says so and leaves no trace.
    async fn twice_changes_nothing(desk: Desk) {
        for file in [small(), demo(), hospital()] {
            let mut file = file;
            if file.organisation.slug.as_str() == "wensum" && file.schools.len() > 3 {
                file.organisation.slug = p("wensum-demo");
            }
            assert!(desk.apply(&file).await.changes_anything());
            let before = (desk.events().await.len(), desk.audit().await.len());
            desk.clock.days(1);
            let again = desk.apply(&file).await;
            assert_eq!(short(&again), Vec::<String>::new());
            assert_eq!((desk.events().await.len(), desk.audit().await.len()), before);
        }
        desk.publish().await;
        for file in [small(), hospital()] {
            assert!(!desk.apply(&file).await.changes_anything());
        }
        desk.assert_clean().await;
    }

    /// A dry run says what would happen and does nothing of it.
    async fn a_dry_run_does_nothing(desk: Desk) {
        let dry = Options { dry_run: true, force: false };
        let told = desk.try_apply(&small(), dry).await.unwrap();
        assert_eq!(desk.events().await.len(), 0);
        assert!(desk.kit.store.read().await.unwrap().organisations().await.unwrap().is_empty());
        assert_eq!(desk.apply(&small()).await.steps, told.steps);
    }

    /// What is new is added, what differs is changed, what has gone from the file is retired.
    async fn the_plan_says_what_happens(desk: Desk) {
        let first = desk.apply(&small()).await;
        assert_eq!(first.count(Verb::Add), first.steps.len());
        desk.publish().await;
        let text = with(NEWS, "").replace("Elm School", "Elm Academy").replace(
            "address = \"office@ash.schools.example\"",
            "address = \"absence@ash.schools.example\"\npurpose = \"absence\"\n\n[[school.sender]]\naddress = \"office@ash.schools.example\"\nname = \"Front desk\"",
        );
        let plan = desk.apply(&plain(&text)).await;
        let mut steps = short(&plan);
        steps.sort();
        assert_eq!(
            steps,
            [
                "+absence@ash.schools.example/ash",
                "-news@oak.schools.example/oak",
                "~elm name",
                "~office@ash.schools.example/ash name",
            ]
        );
        let published = desk.publish().await;
        assert_eq!(published.revised.len(), 3);
        let oak = desk.head("oak").await;
        let news = oak.record().senders().iter().find(|l| l.sender.address == p("news@oak.schools.example")).unwrap();
        assert_eq!((news.state, news.sender.until), (SenderState::Retired, Some(p("2026-11-21"))));
        // Back in the file, it is back on the list.
        assert_eq!(short(&desk.apply(&small()).await).len(), 4);
        assert_eq!(state(&desk, "news@oak.schools.example", "oak").await, SenderState::Published);
        desk.publish().await;
        desk.assert_clean().await;
    }

    /// A school that a file does not name stays, with all its addresses.
    async fn absence_closes_nothing(desk: Desk) {
        desk.begin().await;
        let start = SMALL.find("[[school]]\nslug = \"elm\"").unwrap();
        let end = SMALL.find("[[school]]\nslug = \"ash\"").unwrap();
        let plan = desk.apply(&plain(&format!("{}{}", &SMALL[..start], &SMALL[end..]))).await;
        assert!(!plan.changes_anything());
        assert_eq!(plan.absent, [p("elm")]);
        assert_eq!(state(&desk, "office@elm.schools.example", "elm").await, SenderState::Published);
        assert!(desk.publish().await.revised.is_empty());
    }

    /// A pause in the file begins once; after somebody ended it, only force begins it again.
    async fn pauses_begin_once_and_are_never_ended(desk: Desk) {
        desk.begin().await;
        let file = plain(&format!("{SMALL}\n{PAUSE}"));
        assert_eq!(short(&desk.apply(&file).await), ["+pause news@oak.schools.example"]);
        assert_eq!(desk.paused("oak").await, ["news@oak.schools.example"]);
        assert_eq!(short(&desk.apply(&small()).await), Vec::<String>::new(), "a file without it does not resume it");
        assert_eq!(desk.paused("oak").await.len(), 1);
        desk.resume("news@oak.schools.example", None).await.unwrap();
        assert_eq!(short(&desk.apply(&file).await), Vec::<String>::new());
        assert!(desk.paused("oak").await.is_empty());
        assert_eq!(desk.try_apply(&file, FORCE).await.unwrap().count(Verb::Add), 1);
        assert_eq!(desk.paused("oak").await.len(), 1);
        // A pause by command is not ended by any file.
        desk.pause("office@oak.schools.example", None).await;
        desk.try_apply(&small(), FORCE).await.unwrap();
        assert_eq!(desk.paused("oak").await.len(), 2);
    }

    /// What somebody retired by command stays retired unless the file is forced.
    async fn a_retirement_by_command_stands(desk: Desk) {
        desk.begin().await;
        desk.retire("news@oak.schools.example", None).await.unwrap();
        let plan = desk.apply(&small()).await;
        assert_eq!(short(&plan), ["=news@oak.schools.example/oak state until"].map(|s| s.replace("state until", "until state")));
        assert_eq!(state(&desk, "news@oak.schools.example", "oak").await, SenderState::Retired);
        assert!(desk.publish().await.revised.is_empty());
        let forced = desk.try_apply(&small(), FORCE).await.unwrap();
        assert_eq!(forced.count(Verb::Change), 1);
        assert_eq!(state(&desk, "news@oak.schools.example", "oak").await, SenderState::Published);
        assert!(!desk.apply(&small()).await.changes_anything());
    }

    /// The last address of a complete list may go; the same file still applies afterwards.
    async fn a_list_whose_last_address_went_can_still_be_published(desk: Desk) {
        desk.begin().await;
        desk.retire("office@ash.schools.example", None).await.unwrap();
        assert!(!desk.head("ash").await.record().school().list_complete);
        assert!(desk.publish().await.revised.is_empty());
        assert!(!desk.apply(&small()).await.changes_anything());
        assert!(desk.publish().await.revised.is_empty());
        desk.assert_clean().await;
    }

    /// A notice of the file goes when it has gone from the file; one by command stays.
    async fn notices_of_the_file_come_and_go(desk: Desk) {
        desk.begin().await;
        let notice = "[[notice]]\nprovider = \"outlook_com\"\nkind = \"delayed\"\nfrom = 2026-11-20T08:00:00Z\n";
        assert_eq!(short(&desk.apply(&plain(&format!("{SMALL}\n{notice}"))).await), ["+outlook_com"]);
        let blocked = notice.replace("delayed", "blocked");
        assert_eq!(short(&desk.apply(&plain(&format!("{SMALL}\n{blocked}"))).await), ["~outlook_com"]);
        assert_eq!(desk.overlay("wensum").await.notices().count(), 1);
        let by_command = hallpass::domain::Notice {
            provider: p("yahoo"),
            kind: p("delayed"),
            from: p("2026-11-20T08:00:00Z"),
            until: None,
            shown_to: p("everybody"),
        };
        let change = hallpass::service::NoticeChange::Post(by_command);
        desk.service.notice(&change, None, &Desk::actor()).await.unwrap();
        assert_eq!(short(&desk.apply(&small()).await), ["-outlook_com"]);
        let overlay = desk.overlay("wensum").await;
        let left: Vec<&str> = overlay.notices().map(|notice| notice.provider.as_str()).collect();
        assert_eq!(left, ["yahoo"]);
        // Somebody took one down: an unchanged file does not put it up again.
        desk.apply(&plain(&format!("{SMALL}\n{notice}"))).await;
        let change = hallpass::service::NoticeChange::Withdraw(p("outlook_com"));
        desk.service.notice(&change, None, &Desk::actor()).await.unwrap();
        assert!(!desk.apply(&plain(&format!("{SMALL}\n{notice}"))).await.changes_anything());
    }

    /// An older review in the file does not hide a newer one.
    async fn reviews_only_move_on(desk: Desk) {
        desk.begin().await;
        let review = hallpass::domain::Review { on: p("2026-11-15"), by: p("the bursar") };
        desk.service.review(&p("oak"), review, &Desk::actor()).await.unwrap();
        assert!(!desk.apply(&small()).await.changes_anything());
        assert_eq!(desk.overlay("wensum").await.review(&p("oak")).unwrap().on, p("2026-11-15"));
        let later = with("on = 2026-11-01", "on = 2026-11-20");
        assert_eq!(short(&desk.apply(&plain(&later)).await), ["+review oak"]);
    }

    /// One thing that does not fit the store, and nothing at all happens.
    async fn all_or_nothing(desk: Desk) {
        desk.begin().await;
        let mut other = hospital();
        other.schools[1].school.slug = p("oak");
        let before = crate::support::dump(&mut desk.kit.store.read().await.unwrap()).await;
        let code = desk.school("oak").await.school.code;
        let mut thief = hospital();
        thief.schools[0].code = Some(code);
        thief.schools[0].school.code = code;
        let mut renamed = small();
        renamed.schools[0].code = Some(p("D4RC0QHV"));
        renamed.schools[0].school.code = p("D4RC0QHV");
        let alone = plain(&format!("{SMALL}\n[[school]]\nslug = \"fir\"\nname = \"Fir\"\nclosed = {{ on = 2026-08-31, successors = [\"yew\"] }}\n"));
        let empty = plain(&format!("{SMALL}\n[[school]]\nslug = \"fir\"\nname = \"Fir\"\nlist_complete = true\n"));
        for (file, expected) in [
            (other, "apply-slug-taken"),
            (thief, "apply-code-taken"),
            (renamed, "apply-code-fixed"),
            (alone, "apply-no-successor"),
            (empty, "record-complete-but-empty"),
        ] {
            for options in [Options::default(), FORCE, Options { dry_run: true, force: false }] {
                let refused = desk.try_apply(&file, options).await;
                let Err(Refusal::Faults(faults)) = refused else { panic!("{expected}: {refused:?}") };
                assert_eq!(faults[0].problem.code(), expected, "{faults:?}");
                assert!(faults[0].line > 1, "{faults:?}");
            }
            let now = crate::support::dump(&mut desk.kit.store.read().await.unwrap()).await;
            assert!(now == before, "{expected} left something");
        }
    }

    /// A fresh code is made once and then stays, and a code stays with its school.
    async fn codes_are_made_once(desk: Desk) {
        desk.begin().await;
        let codes = [desk.school("oak").await.school.code, desk.school("elm").await.school.code];
        assert_ne!(codes[0], codes[1]);
        desk.apply(&plain(&with("Oak School", "Oak Academy"))).await;
        assert_eq!(desk.school("oak").await.school.code, codes[0]);
        let stated = with("name = \"Oak School\"", &format!("name = \"Oak School\"\ncode = \"{}\"", codes[0]));
        assert_eq!(short(&desk.apply(&plain(&stated)).await), ["~oak name"]);
    }

    /// What staff wrote is kept, and forced over only on purpose.
    async fn what_staff_wrote_is_kept(desk: Desk) {
        desk.begin().await;
        let mut oak = desk.school("oak").await;
        oak.school.name = p("Oak Community School");
        oak.changed_by = hallpass::store::Origin::Staff;
        let mut session = desk.kit.store.write().await.unwrap();
        session.put_school(&oak).await.unwrap();
        session.commit().await.unwrap();
        assert_eq!(short(&desk.apply(&small()).await), ["=oak name"]);
        assert_eq!(desk.school("oak").await.school.name.as_str(), "Oak Community School");
        assert_eq!(short(&desk.try_apply(&small(), FORCE).await.unwrap()), ["~oak name"]);
        assert_eq!(desk.school("oak").await.school.name.as_str(), "Oak School");
    }
}
