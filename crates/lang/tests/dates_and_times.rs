//! Dates and times in the four languages.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

use torg_lang::{Lang, Words, local_date};

fn each(write: impl Fn(&torg_lang::Phrases) -> String) -> [String; 4] {
    let words = Words::embedded();
    [Lang::Sv, Lang::Da, Lang::Nb, Lang::En].map(|lang| write(words.get(lang)))
}

#[test]
fn a_day_is_written_long_and_short() {
    assert_eq!(
        each(|words| words.date_long("2024-01-16")),
        ["16 januari 2024", "16. januar 2024", "16. januar 2024", "16 January 2024"]
    );
    assert_eq!(
        each(|words| words.date_short("2024-01-06")),
        ["2024-01-06", "06.01.2024", "06.01.2024", "6 Jan 2024"]
    );
}

#[test]
fn a_date_is_shown_as_exactly_as_it_was_stated() {
    assert_eq!(each(|words| words.date_long("2024-05")), ["maj 2024", "maj 2024", "mai 2024", "May 2024"]);
    assert_eq!(each(|words| words.date_short("2020")), ["2020"; 4]);
    assert_eq!(
        each(|words| words.month("2023-10-03")),
        ["oktober 2023", "oktober 2023", "oktober 2023", "October 2023"]
    );
    for text in ["", "autumn 2020", "2023-02-29", "2024-13", "24-01-16", "20240116"] {
        assert_eq!(each(|words| words.date_long(text)), [text; 4]);
    }
}

#[test]
fn several_days_are_written_as_one_span() {
    assert_eq!(
        each(|words| words.date_range("2024-01-16", "2024-01-18")),
        ["16–18 januari 2024", "16.–18. januar 2024", "16.–18. januar 2024", "16–18 January 2024"]
    );
    assert_eq!(
        each(|words| words.date_range("2024-01-30", "2024-02-02")),
        [
            "30 januari – 2 februari 2024",
            "30. januar – 2. februar 2024",
            "30. januar – 2. februar 2024",
            "30 January – 2 February 2024"
        ]
    );
    assert_eq!(each(|words| words.date_range("2020", "2021-06"))[0], "2020 – juni 2021");
    assert_eq!(each(|words| words.date_range("2024-01-16", ""))[0], "16 januari 2024");
    assert_eq!(
        each(|words| words.date_range("2023-12-30", "2024-01-02"))[3],
        "30 December 2023 – 2 January 2024"
    );
}

#[test]
fn the_clock_is_the_one_on_the_wall_where_people_meet() {
    let instant = "2024-01-16T12:05:00Z";
    assert_eq!(each(|words| words.time(instant, "Europe/Stockholm")), ["13:05", "13.05", "13:05", "13:05"]);
    assert_eq!(each(|words| words.time(instant, "Europe/Helsinki"))[0], "14:05");
    assert_eq!(each(|words| words.time("2024-07-16T06:05:00Z", "Europe/Oslo"))[2], "08:05");
    assert_eq!(each(|words| words.time(instant, "Europe/Atlantis"))[0], "12:05 UTC");
    assert_eq!(each(|words| words.time("soon", "Europe/Oslo"))[0], "soon");
}

#[test]
fn a_moment_late_at_night_falls_on_the_local_day() {
    let instant = "2024-01-16T23:30:00Z";
    assert_eq!(
        each(|words| words.moment(instant, "Europe/Copenhagen")),
        [
            "17 januari 2024 kl. 00:30",
            "17. januar 2024 kl. 00.30",
            "17. januar 2024 kl. 00:30",
            "17 January 2024 at 00:30"
        ]
    );
    assert_eq!(local_date(instant, "Europe/Helsinki").as_deref(), Some("2024-01-17"));
    assert_eq!(local_date(instant, "UTC").as_deref(), Some("2024-01-16"));
    assert_eq!(local_date("x", "UTC"), None);
}
