//! Identity numbers: published test numbers, own ones with right check digits, and texts that must not raise a question.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

use proptest::prelude::*;
use torg_engine::identity_number::{Country, Kind, find};

fn only(text: &str) -> (&str, Country, Kind) {
    let found = find(text);
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    (&text[found[0].range.clone()], found[0].country, found[0].kind)
}

#[test]
fn swedish_numbers_are_found_in_every_written_form() {
    // 19121212-1212 is Skatteverket's own test number.
    for text in ["191212121212", "19121212-1212", "121212-1212", "1212121212", "121212+1212", "19121212 1212"]
    {
        assert_eq!(only(text), (text, Country::Se, Kind::Personnummer));
    }
    // 701063-2391 is the example in Skatteverket's description of samordningsnummer.
    assert_eq!(only("701063-2391"), ("701063-2391", Country::Se, Kind::Samordningsnummer));
    assert_eq!(only("197010632391"), ("197010632391", Country::Se, Kind::Samordningsnummer));
    assert_eq!(only("000229-0005"), ("000229-0005", Country::Se, Kind::Personnummer));
}

#[test]
fn norwegian_numbers_are_found_with_and_without_a_space() {
    assert_eq!(only("01015012397"), ("01015012397", Country::No, Kind::Fodselsnummer));
    assert_eq!(only("010150 12397"), ("010150 12397", Country::No, Kind::Fodselsnummer));
    assert_eq!(only("41015012380"), ("41015012380", Country::No, Kind::DNummer));
    assert_eq!(only("01415012450"), ("01415012450", Country::No, Kind::HNummer));
    assert_eq!(only("29020060040"), ("29020060040", Country::No, Kind::Fodselsnummer));
}

#[test]
fn danish_numbers_are_found_by_their_date() {
    // 070761-4285 is the worked example of CPR-kontoret's note on modulus 11.
    assert_eq!(only("070761-4285"), ("070761-4285", Country::Dk, Kind::Cpr));
    assert_eq!(only("311245-1234"), ("311245-1234", Country::Dk, Kind::Cpr));
    assert_eq!(only("290200-4001"), ("290200-4001", Country::Dk, Kind::Cpr));
    assert_eq!(find("290200-1001"), [], "1900 was no leap year");
    assert_eq!(only("1309481018").1, Country::Dk);
    assert_eq!(find("3112451234"), [], "bare digits need the old check");
    assert_eq!(find("311245 1234"), [], "and so do digits with a space");
    assert_eq!(only("070761 4285").1, Country::Dk);
    assert_eq!(only("3112451234 311245-1234").0, "311245-1234");
}

#[test]
fn finnish_numbers_are_found_with_old_and_new_signs() {
    // 131052-308T is the example of the Digital and Population Data Services Agency.
    assert_eq!(only("131052-308T"), ("131052-308T", Country::Fi, Kind::Henkilotunnus));
    for sign in "-UVWXY".chars() {
        assert_eq!(only(&format!("131052{sign}308T")).1, Country::Fi);
    }
    for sign in "ABCDEF+".chars() {
        assert_eq!(only(&format!("131052{sign}308t")).1, Country::Fi);
    }
    assert_eq!(find("131052-308S"), [], "wrong check character");
    assert_eq!(find("131052G308T"), [], "no such century");
    assert_eq!(find("311152-308T"), [], "November has 30 days");
}

#[test]
fn numbers_are_found_inside_sentences_lists_and_odd_signs() {
    assert_eq!(only("Hälsa på Åsa (121212-1212).").0, "121212-1212");
    assert_eq!(only("brukare 121212\u{2013}1212, 84 år").0, "121212\u{2013}1212");
    assert_eq!(only("pnr:\u{a0}１９１２１２１２-１２１２").0, "１９１２１２１２-１２１２");
    assert_eq!(only("121212\u{ad}-1212").0, "121212\u{ad}-1212");
    let list = "121212-1212,84;131052-308T/070761-4285";
    let all: Vec<&str> = find(list).into_iter().map(|found| &list[found.range]).collect();
    assert_eq!(all, ["121212-1212", "131052-308T", "070761-4285"]);
}

#[test]
fn other_numbers_raise_no_question() {
    let harmless = [
        "2024-01-16",
        "16.01.2024",
        "20240116",
        "2023–2024",
        "2015-2024",
        "20240116-20240118",
        "2024-01-16T13:00:00Z",
        "212000-1355",
        "556012-5790",
        "16556012-5790",
        "5560125790",
        "232100-0131", // Swedish organisation numbers
        "974 760 673",
        "974760673",
        "12 34 56 78",
        "29 18 99 77", // Norwegian and Danish organisation numbers
        "N21401",
        "U21468",
        "0180, 0184, 1480",
        "0101",
        "4601",
        "SE0114", // indicators and codes
        "978-91-7164-123-4",
        "9789171641234",
        "ISBN 0-306-40615-2",
        "ISBN 0306406152",
        "08-508 000 00",
        "070-123 45 67",
        "0701234567",
        "0101234567",
        "+46701234567",
        "0046 70 123 45 67",
        "1 200 000 kr",
        "12 500,50",
        "1201012345,50",
        "DKK 1.200.000",
        "99,5 %",
        "7 av 7",
        "120101 2023",
        "121212 1984",
        "121212-1213-7",
        "9191212121212",
        "1912121212120",
        "121212.1212",
        "12-121212-1212",
        "2020-12-12 12:12",
        "0190163d-7b1c-7000-8000-121212121212a",
    ];
    for text in harmless {
        assert_eq!(find(text), [], "{text}");
    }
}

#[test]
fn a_wrong_check_digit_or_an_impossible_day_is_no_number() {
    for text in [
        "901312-1214",
        "900230-1212",
        "19900230-1212",
        "19901350-1211",
        "17121212-1212",
        "010150 12392",
        "32015012391",
    ] {
        assert_eq!(find(text), [], "{text}");
    }
}

fn luhn_digit(nine: &str) -> u32 {
    let sum: u32 = nine
        .bytes()
        .enumerate()
        .map(|(at, byte)| u32::from(byte - b'0') * if at % 2 == 0 { 2 } else { 1 })
        .map(|product| if product > 9 { product - 9 } else { product })
        .sum();
    (10 - sum % 10) % 10
}

/// The two check digits from the definition (11 minus the remainder), or none where the first would be 10.
fn norwegian_checks(nine: &str) -> Option<String> {
    let digit = |digits: &str, weights: &[u32]| {
        let sum: u32 =
            digits.bytes().zip(weights).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
        Some((11 - sum % 11) % 11).filter(|digit| *digit < 10)
    };
    let first = digit(nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2])?;
    let ten = format!("{nine}{first}");
    let second = digit(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])?;
    Some(format!("{first}{second}"))
}

proptest! {
    #[test]
    fn every_well_formed_swedish_number_is_found(
        year in 1900u32..2025, month in 1u32..=12, day in 1u32..=28, serial in 0u32..1000, is_coordination: bool,
        separator in prop::sample::select(vec!["", "-", "+", "\u{2212}"]),
    ) {
        let day = if is_coordination { day + 60 } else { day };
        let nine = format!("{:02}{month:02}{day:02}{serial:03}", year % 100);
        let check = luhn_digit(&nine);
        let text = format!("Åke {year}{month:02}{day:02}{separator}{serial:03}{check} é");
        let found = find(&text);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].country, Country::Se);
        prop_assert_eq!(text[found[0].range.clone()].chars().count(), 12 + separator.chars().count());
        let wrong = format!("{year}{month:02}{day:02}{separator}{serial:03}{}", (check + 1) % 10);
        prop_assert!(find(&wrong).iter().all(|found| found.country != Country::Se));
    }

    #[test]
    fn every_well_formed_norwegian_number_is_found(
        day in 1u32..=28, month in 1u32..=12, two in 40u32..=99, individual in 0u32..500, mark in 0u32..3,
    ) {
        let (d, m, kind) = match mark {
            0 => (day, month, Kind::Fodselsnummer),
            1 => (day + 40, month, Kind::DNummer),
            _ => (day, month + 40, Kind::HNummer),
        };
        let nine = format!("{d:02}{m:02}{two:02}{individual:03}");
        if let Some(checks) = norwegian_checks(&nine) {
            let text = format!("{}{}", nine, checks);
            let found = find(&text);
            prop_assert_eq!(found.len(), 1);
            prop_assert_eq!(found[0].kind, kind);
        }
    }

    #[test]
    fn any_text_gives_ranges_inside_it_and_in_order(text in "[0-9 +-]{0,30}|\\PC{0,40}|[0-9åø\u{2013}\u{ad} .,A-F-]{0,60}") {
        let mut last = 0;
        for found in find(&text) {
            prop_assert!(found.range.start >= last && found.range.end > found.range.start);
            prop_assert!(text.get(found.range.clone()).is_some());
            last = found.range.end;
        }
    }

    #[test]
    fn no_plain_date_or_year_range_is_taken_for_a_person(year in 1900u32..2100, month in 1u32..=12, day in 1u32..=31, to in 1900u32..2100) {
        for text in [format!("{year}-{month:02}-{day:02}"), format!("{year}{month:02}{day:02}"), format!("{day:02}.{month:02}.{year}"),
                     format!("{year}-{to}"), format!("{year}{month:02}{day:02} {to}")] {
            prop_assert_eq!(find(&text), []);
        }
    }
}
