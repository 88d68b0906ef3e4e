//! E-mail addresses and phone numbers: what is found and what is left alone. All numbers and addresses are invented or
//! reserved (example.org; 070-1740605 to -1740699 and similar series that are never given to anybody).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

use proptest::prelude::*;
use torg_engine::contact::{Kind, find, looks_like_contact};

fn all(text: &str) -> Vec<(&str, Kind)> {
    find(text).into_iter().map(|found| (&text[found.range], found.kind)).collect()
}

#[test]
fn e_mail_addresses_are_found_without_the_full_stop_after_them() {
    let text = "Skriv till fornamn.efternamn@kommun.example.org. Eller åsa+vård@äldre.example";
    assert_eq!(
        all(text),
        [("fornamn.efternamn@kommun.example.org", Kind::Email), ("åsa+vård@äldre.example", Kind::Email)]
    );
}

#[test]
fn an_at_sign_alone_is_no_address() {
    for text in ["vi ses @ tio", "@torg", "a@b", "7@8.9", "name@", "@example.org"] {
        assert_eq!(all(text), [], "{text}");
    }
}

#[test]
fn nordic_phone_numbers_are_found_as_people_write_them() {
    for number in [
        "070-174 06 05",
        "0701740605",
        "070 174 06 05",
        "08-465 004 00",
        "031-390 06 05",
        "(08) 465 004 00",
        "0980-319 21",
        "+46 70 174 06 05",
        "+46701740605",
        "+46 (0)70 174 06 05",
        "0046 70 174 06 05",
        "+47 21 00 00 00",
        "+45 33 00 00 00",
        "+358 40 000 0000",
        "040 000 0000",
        "09 0000 000",
        "33 00 00 00",
        "21 00 00 00",
        "900 00 000",
        "010-000 00 00",
    ] {
        let text = format!("Ring på {number}, tack");
        assert_eq!(all(&text), [(number, Kind::Phone)], "{number}");
    }
    assert_eq!(all("Tlf.: 33000000"), [("33000000", Kind::Phone)]);
    assert_eq!(all("mobil 3300 0000"), [("3300 0000", Kind::Phone)]);
}

#[test]
fn dates_codes_amounts_and_times_are_left_alone() {
    for text in [
        "2024-01-16",
        "16-01-2024",
        "08-12-2024",
        "05 12 2024",
        "08-10 2024",
        "01.12.2024",
        "20240116",
        "2024-01-16T13:00:00Z",
        "0800-1600",
        "08.00-16.00",
        "08:00-16:00",
        "kl. 09.30",
        "0180-0184",
        "0180, 0184",
        "0114 0123 0125",
        "1 200 000 kr",
        "12 500,50",
        "100 000 000",
        "12345678",
        "2019 2020 2021",
        "2015-2024",
        "N21401",
        "65-79 80-84",
        "ISBN 0306406152",
        "ISBN 0-306-40615-2",
        "978-91-7164-123-4",
        "212000-1355",
        "974 760 673",
        "9 av 13",
        "75+",
        "80+ 2024",
        "0,5",
        "00,5",
        "14-15 %",
    ] {
        assert!(!looks_like_contact(text), "{text}: {:?}", all(text));
    }
}

proptest! {
    #[test]
    fn any_text_gives_ranges_inside_it_and_in_order(text in "[0-9 +()@.a-c-]{0,40}|\\PC{0,40}") {
        let mut last = 0;
        for found in find(&text) {
            prop_assert!(found.range.start >= last && found.range.end > found.range.start);
            prop_assert!(text.get(found.range.clone()).is_some());
            last = found.range.end;
        }
    }

    #[test]
    fn no_written_date_is_taken_for_a_phone_number(year in 1900u32..2100, month in 1u32..=12, day in 1u32..=31) {
        for sep in ["-", ".", " ", "/"] {
            let texts = [format!("{day:02}{sep}{month:02}{sep}{year}"), format!("{year}{sep}{month:02}{sep}{day:02}")];
            for text in texts {
                prop_assert!(!looks_like_contact(&text), "{}", text);
            }
        }
    }
}
