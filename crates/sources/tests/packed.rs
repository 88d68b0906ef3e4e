//! Packed values come back to the last bit, and what an answer brings is told exactly.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use std::collections::BTreeMap;
use torg_domain::indicator::Gender;
use torg_sources::packed::{Builder, Cell, Cells, PARTS};

type Key = (String, usize, String);
type Told = (Option<f64>, String);

fn cells(all: &[(Key, Told)]) -> Cells {
    let mut builder = Builder::default();
    for ((place, part, period), (value, sign)) in all {
        builder.push(&Cell { place, gender: PARTS[*part], period, value: *value, sign });
    }
    builder.finish()
}

fn map(cells: &Cells) -> BTreeMap<Key, (Option<u64>, String)> {
    let part = |gender: Gender| PARTS.iter().position(|part| *part == gender).unwrap();
    cells
        .iter()
        .map(|cell| {
            let key = (cell.place.to_owned(), part(cell.gender), cell.period.to_owned());
            (key, (cell.value.map(f64::to_bits), cell.sign.to_owned()))
        })
        .collect()
}

fn value() -> impl Strategy<Value = Told> {
    prop_oneof![
        6 => (-1_000_000_i32..1_000_000, 0_u32..7).prop_map(|(n, d)| (Some(f64::from(n) / 10_f64.powi(d.try_into().unwrap())), String::new())),
        2 => any::<f64>().prop_filter("finite", |n| n.is_finite()).prop_map(|n| (Some(n), String::new())),
        1 => "[.:]{0,2}".prop_map(|sign| (None, sign)),
    ]
}

fn answer() -> impl Strategy<Value = Vec<(Key, Told)>> {
    let key =
        ("0[1-9]{1}", 0_usize..3, "20[0-2][0-9]").prop_map(|(place, part, period)| (place, part, period));
    proptest::collection::vec((key, value()), 0..60)
}

proptest! {
    #[test]
    fn what_is_packed_comes_back_to_the_last_bit(all in answer()) {
        let made = cells(&all);
        let back = Cells::unpack(&made.pack()).unwrap();
        prop_assert_eq!(map(&back), map(&made));
        let expected: BTreeMap<Key, (Option<u64>, String)> =
            all.into_iter().map(|(key, (value, sign))| (key, (value.map(f64::to_bits), sign))).collect();
        prop_assert_eq!(map(&made), expected, "of several for one cell the last counts");
        for place in made.places.iter() {
            let own: Vec<_> = made.of_place(place).map(|cell| cell.place.to_owned()).collect();
            prop_assert_eq!(own.len(), made.iter().filter(|cell| cell.place == place).count());
        }
    }

    #[test]
    fn changes_over_what_is_known_give_the_answer_and_a_second_time_nothing(known in answer(), news in answer()) {
        let (known, news) = (cells(&known), cells(&news));
        let changes = known.changes(&news);
        let together = known.with(&changes.cells);
        let mut expected = map(&known);
        expected.extend(map(&news));
        prop_assert_eq!(map(&together), expected);
        prop_assert_eq!(changes.added + changes.revised + changes.unchanged, news.len());
        prop_assert_eq!(changes.cells.len(), changes.added + changes.revised);
        let again = together.changes(&news);
        prop_assert_eq!((again.added, again.revised, again.unchanged), (0, 0, news.len()));
        prop_assert!(again.cells.is_empty());
    }

    #[test]
    fn damaged_bytes_are_told_and_never_panic(all in answer(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = cells(&all).pack();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = Cells::unpack(&bytes);
        let _ = Cells::unpack(&bytes[..at]);
    }
}

#[test]
fn numbers_with_few_decimals_take_few_bytes() {
    let all: Vec<(Key, Told)> = (0..2000_u32)
        .map(|n| {
            (("0180".to_owned(), 0, format!("{n:04}")), (Some(f64::from(n % 1000) / 10.0), String::new()))
        })
        .collect();
    let packed = cells(&all).pack();
    let texts = 2000 * 5 + 20;
    assert!(packed.len() < texts + 2000 * 10 / 8 + 40, "{} bytes", packed.len());
}

#[test]
fn what_is_no_number_is_missing() {
    let told = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 7.0];
    let all = (2020..)
        .zip(told)
        .map(|(year, value)| (("0180".to_owned(), 0, year.to_string()), (Some(value), String::new())));
    let made = cells(&all.collect::<Vec<_>>());
    let back = Cells::unpack(&made.pack()).unwrap();
    assert_eq!(back.iter().map(|cell| cell.value).collect::<Vec<_>>(), [None, None, None, Some(7.0)]);
    assert_eq!(back, made, "missing ones too are alike");
    assert_eq!(made.changes(&back).unchanged, 4);
}

#[test]
fn a_value_the_source_removed_is_counted_and_kept() {
    let one = |place: &str, period: &str, value| {
        ((place.to_owned(), 0, period.to_owned()), (Some(value), String::new()))
    };
    let known = cells(&[one("0180", "2022", 1.0), one("0180", "2023", 2.0), one("1480", "2023", 3.0)]);
    let changes = known.changes(&cells(&[one("0180", "2022", 1.0), one("1480", "2023", 3.5)]));
    assert_eq!((changes.added, changes.revised, changes.unchanged, changes.gone), (0, 1, 1, 1));
    assert_eq!(known.with(&changes.cells).len(), 3);
}

#[test]
fn places_can_be_left_out_by_name() {
    let one = |place: &str| ((place.to_owned(), 0, "2023".to_owned()), (Some(1.0), String::new()));
    let mut all = cells(&[one("0180"), one("G2328"), one("1480")]);
    assert_eq!(all.retain_places(|code| !code.starts_with('G')), ["G2328"]);
    assert_eq!(all.places.iter().collect::<Vec<_>>(), ["0180", "1480"]);
    assert!(all.retain_places(|_| true).is_empty());
}
