//! Schools out of any spreadsheet.

use hallpass::domain::Scheme;
use hallpass::service::import::read_schools;

use super::{short, told};
use crate::support::{Desk, on_both, p};

const SHEET: &str = "\u{feff}Name;Town;Authority;Kind;SEED;NCES;Phone;Website;Languages;Status;Closed on;Successors\r
Kirk Primary;Leven;Fife;primary;5243321;;01592 000000;kirk.example;en, pl;;;\r
Old Kirk;Leven;Fife;primary;5243322;;;;;open;;\r
Lake Elementary;Mobile;;primary;;10000500870;202-555-0100;;en es;open;;\r
Plan School;;;;5243329;;;;;proposed;;\r
=cmd|'/c calc'!A1;;;;5243330;;;;;open;;\r
No Number;;;;;;;;;open;;\r
Odd School;;;castle;5243331;;123;nowhere;xx;open;;\r
Twice;;;;5243321;;;;;open;;\r
";

on_both! {
    /// Every column is read; what is wrong with a row is told with its line.
    async fn a_spreadsheet_comes_in(desk: Desk) {
        desk.begin().await;
        let imported = desk.import(read_schools(SHEET.as_bytes()).unwrap()).await;
        assert_eq!(short(&imported), ["+kirk-primary", "+old-kirk", "+lake-elementary", "+cmd-c-calc-a1", "+odd-school"]);
        assert_eq!(
            told(&imported),
            [
                "5 left-out status import-not-open-yet",
                "7 not-taken row import-no-number",
                "8 no-value kind unknown-word",
                "8 no-value phone import-phone",
                "8 no-value website import-website",
                "8 no-value languages language-unsupported",
                "9 not-taken seed import-doubled",
            ]
        );
        let kirk = desk.school("kirk-primary").await.school;
        assert_eq!(kirk.phone.unwrap().e164(), "+441592000000");
        assert_eq!(kirk.languages, [p("en"), p("pl")]);
        let lake = desk.school("lake-elementary").await.school;
        assert_eq!(lake.identifiers.get(Scheme::Nces), Some("010000500870"));
        assert_eq!(lake.phone.unwrap().e164(), "+12025550100");
        let closed = SHEET.replace("Fife;primary;5243322;;;;;open;;", "Fife;primary;5243322;;;;;closed;2026-08-31;5243321 9999999");
        let imported = desk.import(read_schools(closed.as_bytes()).unwrap()).await;
        assert_eq!(short(&imported), ["~old-kirk closed"]);
        assert!(told(&imported).contains(&"3 note successors import-no-successor".to_owned()));
        let closure = desk.school("old-kirk").await.school.closed.unwrap();
        assert_eq!((closure.on, closure.successors), (p("2026-08-31"), vec![p("kirk-primary")]));
        desk.publish().await;
        desk.assert_clean().await;
    }
}
