//! Addresses in bulk: all or none.

use hallpass::domain::SenderState;
use hallpass::service::apply::{Plan, Refusal, Verb};
use hallpass::service::import::read_senders;

use crate::support::{Desk, on_both, p};

const LIST: &str = "school,address,name,purpose,platform,shared,from_name,replies,since,until
oak,meals@oak.schools.example,,Meals,,,,yes,,
elm,elm@parentmail.example,,payments,ParentMail,no,Elm School,no,2026-09-01,2027-07-31
";

async fn import(desk: &Desk, text: &str, dry_run: bool) -> Result<Plan, Vec<String>> {
    let shown = |faults: Vec<hallpass::service::county::Fault>| {
        faults.into_iter().map(|f| format!("{} {} {}", f.line, f.what, f.problem.code())).collect::<Vec<_>>()
    };
    let list = read_senders(text.as_bytes()).map_err(shown)?;
    let outcome = desk.service.import_senders(&list, &p("wensum"), dry_run, &Desk::actor(), &mut |_, _| {}).await;
    outcome.map_err(|refusal| match refusal {
        Refusal::Faults(faults) => shown(faults),
        Refusal::Service(error) => panic!("{error:?}"),
    })
}

on_both! {
    /// Added once, changed when they change, kept when somebody else wrote them.
    async fn addresses_come_in(desk: Desk) {
        desk.begin().await;
        assert_eq!(import(&desk, LIST, true).await.unwrap().count(Verb::Add), 2);
        assert_eq!(desk.publish().await.revised.len(), 0);
        assert_eq!(import(&desk, LIST, false).await.unwrap().count(Verb::Add), 2);
        assert!(!import(&desk, LIST, false).await.unwrap().changes_anything());
        assert_eq!(desk.publish().await.revised.len(), 2);
        let code = desk.school("oak").await.school.code;
        let changed = LIST.replace(",yes,", ",no,").replacen("oak,", &format!("{code},"), 1);
        let plan = import(&desk, &changed, false).await.unwrap();
        assert_eq!((plan.steps.len(), plan.steps[0].fields.as_slice()), (1, &["replies".to_owned()][..]));
        desk.retire("meals@oak.schools.example", None).await.unwrap();
        let plan = import(&desk, &changed, false).await.unwrap();
        assert_eq!((plan.count(Verb::Keep), plan.changes_anything()), (1, false));
        let senders = desk.kit.store.read().await.unwrap().senders_with(&p("meals@oak.schools.example")).await.unwrap();
        assert_eq!(senders[0].state, SenderState::Retired);
        desk.assert_clean().await;
    }

    /// One wrong row keeps all out; each is told with its line and column.
    async fn one_wrong_row_keeps_all_out(desk: Desk) {
        desk.begin().await;
        for (row, wanted) in [
            ("oak,office,,office,,,,,,", "4 address address-no-at"),
            ("oak,x@oak.schools.example,,dinner,,,,,,", "4 purpose unknown-word"),
            ("oak,x@oak.schools.example,,office,,perhaps,,,,", "4 shared import-yes-no"),
            ("oak,x@oak.schools.example,,office,,,,,01/09/2026,", "4 since import-day"),
            ("oak,x@oak.schools.example,,office,,,,,2026-09-01,2026-08-01", "4 until period-reversed"),
            ("oka,x@oak.schools.example,,office,,,,,,", "4 school import-no-school-nearest"),
            ("zzzzzzzzzz,x@oak.schools.example,,office,,,,,,", "4 school import-no-school"),
            (",x@oak.schools.example,,office,,,,,,", "4 school import-school-missing"),
            ("oak,x@gmail.com,,office,,,,,,", "4 address policy-domain"),
            ("oak,MEALS@oak.schools.example,,office,,,,,,", "4 address import-doubled"),
            ("oak,x@oak.schools.example,,office,,,,,,,surplus", "4 row import-row-long"),
        ] {
            assert_eq!(import(&desk, &format!("{LIST}{row}\n"), false).await.unwrap_err(), [wanted], "{row}");
        }
        assert_eq!(desk.publish().await.revised.len(), 0);
        let personal = format!("{LIST}oak,jane.smith@oak.schools.example,,office,,,,,,\n");
        assert_eq!(import(&desk, &personal, true).await.unwrap().personal, [(4, p("jane.smith@oak.schools.example"))]);
        assert_eq!(import(&desk, "school,adress\n", false).await.unwrap_err(), ["1 file table-no-column"]);
    }
}
