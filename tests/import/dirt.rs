//! Files as no register should be: each gets a sentence, and none a panic.

use std::collections::VecDeque;
use std::io::Read;

use hallpass::domain::{LanguageTag, Problem};
use hallpass::i18n::{Arg, Messages};
use hallpass::service::import::{Batch, Selection, read_gias, read_links, read_schools, read_senders};
use proptest::prelude::*;

use super::{NORFOLK, told};
use crate::support::Desk;

const HEADER: &str = "URN,EstablishmentName,EstablishmentStatus (name),CloseDate,TelephoneNum,SchoolWebsite,Town";

/// Every refusal has its sentence, with every value put in.
fn assert_worded(problem: &dyn Problem) {
    let details = problem.details();
    let args: Vec<(&str, Arg<'_>)> = details.iter().map(|(name, value)| (*name, Arg::from(value.as_str()))).collect();
    let id = format!("problem-{}", problem.code());
    let text = Messages::for_locale(LanguageTag::ENGLISH).text(&id, &args).into_string();
    assert!(text != id && !text.contains("{ $"), "{id}: {text}");
}

fn read(bytes: &[u8]) -> Result<Batch, String> {
    read_gias(bytes, &Selection::All).map_err(|fault| {
        assert_worded(&*fault.problem);
        format!("{} {}", fault.line, fault.problem.code())
    })
}

#[test]
fn a_file_that_cannot_be_trusted_is_refused_whole() {
    let mut endless = format!("{HEADER}\n900001,\"").into_bytes();
    endless.resize(10_000_000, b'x');
    let middle = NORFOLK.len() * 2 / 3;
    let cut_line = NORFOLK[..middle].split(|byte| *byte == b'\n').count();
    for (bytes, wanted) in [
        (Vec::new(), "1 table-empty".to_owned()),
        (b"PK\x03\x04\x14\0\x06\0".to_vec(), "1 table-workbook".to_owned()),
        (
            [b"\xff\xfe".to_vec(), HEADER.bytes().flat_map(|byte| [byte, 0]).collect()].concat(),
            "1 table-not-text".to_owned(),
        ),
        (b"<!doctype html><p>Sign in".to_vec(), "1 table-no-column".to_owned()),
        (format!("{HEADER},urn\n").into_bytes(), "1 table-column-twice".to_owned()),
        (endless, "2 table-row-endless".to_owned()),
        (NORFOLK[..middle].to_vec(), format!("{cut_line} table-cut")),
    ] {
        assert_eq!(read(&bytes).unwrap_err(), wanted);
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_trusted_is_told_and_left_out() {
    for (row, wanted) in [
        ("900001,Oak,Open,,,,", ""),
        (",Oak,Open,,,,", "2 not-taken URN import-no-number"),
        ("=1+1,Oak,Open,,,,", "2 not-taken URN identifier-malformed"),
        ("900001,,Open,,,,", "2 not-taken EstablishmentName text-empty"),
        ("900001,Oak\0,Open,,,,", "2 not-taken EstablishmentName text-control"),
        ("900001,\"Oak\nSchool\",Open,,,,", "2 not-taken EstablishmentName text-control"),
        ("900001,Oak\u{202e},Open,,,,", "2 not-taken EstablishmentName text-bidi-control"),
        ("900001,O\u{fffd}k,Open,,,,", "2 note EstablishmentName import-lost-letter"),
        ("900001,Oak,Perhaps,,,,", "2 not-taken EstablishmentStatus import-status"),
        ("900001,Oak,Proposed to open,,,,", "2 left-out EstablishmentStatus import-not-open-yet"),
        ("900001,Oak,\"Open, but proposed to close\",31-08-2027,,,", ""),
        ("900001,Oak,Closed,31-08-2020,,,", "2 left-out status import-closed-before"),
        ("900001,Oak,Open,,1.63296E+09,,", "2 no-value TelephoneNum import-phone"),
        ("900001,Oak,Open,,,\"=HYPERLINK(\"\"http://x.example\"\")\",", "2 no-value SchoolWebsite import-website"),
        ("900001,Oak,Open,,,a@b.example,", "2 no-value SchoolWebsite import-website"),
        ("900001,Oak,Open,,,,Wen\u{200b}sum", "2 no-value Town text-invisible"),
        ("900001,Oak,Open", "2 not-taken row import-row-short"),
        ("900001,Oak,Open,,,,,surplus", "2 not-taken row import-row-long"),
        ("900001,Oak,Open,,,,,,", ""),
        ("900001,Oak,Open,,,,\n900001,Elm,Open,,,,", "3 not-taken urn import-doubled"),
    ] {
        let desk = Desk::on(crate::support::Backend::Sqlite).await.unwrap();
        desk.apply(&crate::support::small()).await;
        let imported = desk.import(read(format!("{HEADER}\n{row}\n").as_bytes()).unwrap()).await;
        let wanted: Vec<&str> = Some(wanted).filter(|wanted| !wanted.is_empty()).into_iter().collect();
        assert_eq!(told(&imported), wanted, "{row:?}");
        imported.findings.iter().for_each(|finding| assert_worded(&*finding.problem));
    }
}

/// Far more rows than are wanted are read and forgotten; far more than can be taken are refused.
#[test]
fn two_million_rows_are_read_and_forgotten() {
    struct Rows {
        next: u32,
        most: u32,
        waiting: VecDeque<u8>,
    }
    impl Read for Rows {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.waiting.is_empty() && self.next <= self.most {
                let (number, authority) = (100_000 + self.next, self.next % 10_000);
                self.waiting.extend(format!("{number},School,{authority}\n").bytes());
                self.next += 1;
            }
            self.waiting.read(buffer)
        }
    }
    let rows = |most| Rows { next: 1, most, waiting: b"URN,EstablishmentName,LA (code)\n".to_vec().into() };
    let most = if crate::support::sweep() { 2_000_000 } else { 150_000 };
    assert!(read_gias(rows(most), &Selection::Authority("926".to_owned())).is_ok());
    let fault = read_gias(rows(150_000), &Selection::All).unwrap_err();
    assert_eq!((fault.line, fault.problem.code()), (100_002, "table-too-many"));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), header in 0..5_usize) {
        let headers = [HEADER, "name,urn,phone,website,languages,status,closed_on,successors", "school,address,purpose,since,shared", "URN,LinkURN,LinkType", ""];
        let text = [headers[header].as_bytes(), b"\n", &bytes].concat();
        let _ = read_gias(&text[..], &Selection::Trust("1".to_owned()));
        let _ = read_gias(&text[..], &Selection::All);
        let _ = read_schools(&text[..]);
        let _ = read_senders(&text[..]);
        let _ = read_links(&text[..]);
    }

    #[test]
    fn any_cells_are_read_or_refused(cells in prop::collection::vec("\\PC{0,30}|[0-9+ ()./-]{0,20}|https?[:;/]{0,4}[a-z.]{0,20}", 7)) {
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let row = quoted.join(",");
        read(format!("{HEADER}\n{row}\n").as_bytes()).unwrap();
        read_schools(format!("urn,name,status,closed_on,phone,website,town\n{row}\n").as_bytes()).unwrap();
    }
}
