//! Any plain table is read, and what can not be read is told by its line.

use super::read::Sheet;
use super::{compare, tell};
use crate::args::Similar;
use torg_domain::number::Decimals;
use torg_sources::sheet::number;

const TABLE: &str =
    "\u{feff}kommun;folk;andel;tredje\nP;20 000;22;31\nQ;24000;23,5;30\nR;90000;17;27\nS;7000;28;36\n";

fn wanted(unit: &str) -> Similar {
    Similar {
        csv: "x.csv".into(),
        unit: unit.to_owned(),
        weights: ["folk=0.4", "andel=0.4", "tredje=0.2"].map(str::to_owned).to_vec(),
        log: vec!["folk".to_owned()],
        most: 7,
        min_known: 0.8,
        rebase: true,
        json: false,
    }
}

#[test]
fn semicolons_decimal_commas_and_spaces_in_numbers_give_the_numbers_of_m13() {
    let sheet = Sheet::read(TABLE.as_bytes()).unwrap();
    assert!(sheet.bad.is_empty());
    let found = compare(&sheet, &wanted("P")).unwrap();
    let text = tell::text(&found);
    assert!(text.contains("Q  distance 0.3058, rebased 0.1092, known for 3 of 3"), "{text}");
    assert!(text.contains("differs  andel: 23.5, P 22 (+0.38 sd) (62 % of the difference)"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&tell::json(&found)).unwrap();
    assert_eq!(json["nearest"][0]["unit"], "Q");
    assert_eq!(json["nearest"][0]["differs"]["column"], "andel");
}

#[test]
fn lines_that_can_not_be_read_are_told_by_number_and_missing_stays_missing() {
    let text = "id,a,b\nx,1,2\ny,1\n,1,2\nx,3,4\nz,NA,many\n";
    let sheet = Sheet::read(text.as_bytes()).unwrap();
    assert_eq!(sheet.ids, ["x", "z"]);
    assert_eq!(sheet.bad.iter().map(|bad| bad.line).collect::<Vec<_>>(), [3, 4, 5, 6]);
    assert!(sheet.values[2].is_nan() && sheet.values[3].is_nan());
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let read = ["1,5", "1.5", "1.234,5", "1,234.5", "1 234", "\u{2212}3", "", "..", "NA", "x", "inf"]
        .map(|cell| number(cell, Decimals::default()));
    let one = |value: f64| Some(Some(value));
    assert_eq!(
        read,
        [
            one(1.5),
            one(1.5),
            one(1234.5),
            one(1234.5),
            one(1234.0),
            one(-3.0),
            Some(None),
            Some(None),
            Some(None),
            None,
            Some(None)
        ]
    );
}

#[test]
fn an_unknown_unit_column_or_weight_is_refused_with_a_hint() {
    let sheet = Sheet::read(TABLE.as_bytes()).unwrap();
    assert!(compare(&sheet, &wanted("X")).err().unwrap().hint.contains('P'));
    let no_column = Similar { log: vec!["pop".to_owned()], ..wanted("P") };
    assert!(compare(&sheet, &no_column).err().unwrap().hint.contains("folk"));
    let no_weight = Similar { weights: vec!["folk=much".to_owned()], ..wanted("P") };
    assert_eq!(compare(&sheet, &no_weight).err().unwrap().code, 1);
    assert!(Sheet::read(b"id\n1\n").is_err());
}
