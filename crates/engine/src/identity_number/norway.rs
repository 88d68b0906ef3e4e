//! Norwegian fødselsnummer, D-nummer and H-nummer (Skatteetaten): DDMMYY IIIKK, two modulo 11 check digits.
//!
//! The three individual digits tell the century; see [`year`].

use super::{Kind, Match, date, joined, separator};
use crate::signs::Signs;

const FIRST_WEIGHTS: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/// Added to the day in a D-nummer and to the month in an H-nummer.
const MARK: u32 = 40;

pub(super) fn number(signs: &Signs, place: usize) -> Option<Match> {
    let mut eleven = signs.digits(place, 6)?;
    let (rest_at, _) = separator(signs, place + 6, &[' ', '-']);
    eleven.extend(signs.digits(rest_at, 5)?);
    let has_checks = divides(&eleven, &FIRST_WEIGHTS) && divides(&eleven, &SECOND_WEIGHTS);
    (has_checks && !signs.is_digit(rest_at + 5)).then_some(())?;
    kind_by_date(&eleven).map(|kind| (rest_at + 5, kind))
}

/// The weights include 1 for the check digit itself, so a right number gives a multiple of 11.
fn divides(digits: &[u32], weights: &[u32]) -> bool {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>().is_multiple_of(11)
}

fn kind_by_date(eleven: &[u32]) -> Option<Kind> {
    let (day, month) = (joined(&eleven[..2]), joined(&eleven[2..4]));
    let (kind, day, month) = match (day, month) {
        (41..=71, _) => (Kind::DNummer, day - MARK, month),
        (_, 41..=52) => (Kind::HNummer, day, month - MARK),
        _ => (Kind::Fodselsnummer, day, month),
    };
    let year = year(joined(&eleven[4..6]), joined(&eleven[6..9]))?;
    date::exists(year, month, day).then_some(kind)
}

/// The year of birth from its last two digits and the individual digits (Skatteetaten's table).
const fn year(two: u32, individual: u32) -> Option<u32> {
    match (individual, two) {
        (0..=499, _) => Some(1900 + two),
        (500..=749, 54..) => Some(1800 + two),
        (500..=999, 0..=39) => Some(2000 + two),
        (900..=999, 40..) => Some(1900 + two),
        _ => None,
    }
}
