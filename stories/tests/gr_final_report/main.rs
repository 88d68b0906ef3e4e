//! S3: Göteborgsregionen's workshops on the transformation to close care, from the first pasted name to the curve in
//! Mölndal and back to the sentence. The source is `data/exchanges/s3.toml`; who said what on which card is invented,
//! the sentence of S3-12 is the source's own.
//!
//! One file per part: `room` (network, boards, cards), `conclusions` (findings, check), `paper` (reports), `home`
//! (commitment, pilot, curve), `source` (the record as the demonstration loads it).
#![allow(clippy::unwrap_used, reason = "a story stops at the first surprise")]

mod conclusions;
mod home;
mod paper;
mod room;
mod source;

use torg_stories::told;

#[test]
fn a_series_of_workshops_ends_as_a_report_a_promise_and_a_curve() {
    told("2020-08-20T07:00:00Z", |story| {
        let series = room::hold(story);
        let findings = conclusions::draw(&series);
        let report = paper::freeze_twice(&series, &findings);
        paper::is_written_in_four_languages_and_four_forms(&series, &report);
        let pilot = home::take_home(&series, &findings);
        home::the_curve_leads_back_to_the_sentence(&series, &pilot);
    });
}

#[test]
fn the_record_of_the_source_yields_one_finding_of_all_two_of_most_and_one_tension() {
    source::holds();
}
