//! Danish CPR-nummer (CPR-kontoret): DDMMYY-XXXX. The first of the last four digits tells the century.
//!
//! The old modulo 11 check has not held for every number since 2007, so with a hyphen the date rule decides.
//! Ten bare digits, or six and four with a space, are too common in tables for that: there the check has to hold, which
//! it does for nearly all older people.

use super::{Kind, Match, date, is_year, joined, separator};
use crate::signs::Signs;

const WEIGHTS: [u32; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// A number for which the old check holds too.
pub(super) fn checked(signs: &Signs, place: usize) -> Option<Match> {
    read(signs, place).filter(|read| read.has_old_check).map(|read| (read.end, Kind::Cpr))
}

/// A number with a right date; without a hyphen it needs the old check.
pub(super) fn number(signs: &Signs, place: usize) -> Option<Match> {
    read(signs, place).filter(|read| read.has_hyphen || read.has_old_check).map(|read| (read.end, Kind::Cpr))
}

struct Read {
    end: usize,
    has_hyphen: bool,
    has_old_check: bool,
}

fn read(signs: &Signs, place: usize) -> Option<Read> {
    let mut ten = signs.digits(place, 6)?;
    let (rest_at, sign) = separator(signs, place + 6, &['-', ' ']);
    ten.extend(signs.digits(rest_at, 4)?);
    let year = year(joined(&ten[4..6]), ten[6]);
    let is_phone = sign.is_none() && ten[0] == 0;
    let is_value_and_year = sign == Some(' ') && is_year(&ten[6..]);
    if is_phone || is_value_and_year || signs.is_digit(rest_at + 4) {
        return None;
    }
    date::exists(year, joined(&ten[2..4]), joined(&ten[..2])).then(|| Read {
        end: rest_at + 4,
        has_hyphen: sign == Some('-'),
        has_old_check: has_old_check(&ten),
    })
}

fn has_old_check(ten: &[u32]) -> bool {
    ten.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum::<u32>().is_multiple_of(11)
}

/// The year of birth from its last two digits and the seventh digit (CPR-kontoret's table).
const fn year(two: u32, seventh: u32) -> u32 {
    match (seventh, two) {
        (4 | 9, 0..=36) | (5..=8, 0..=57) => 2000 + two,
        (5..=8, _) => 1800 + two,
        _ => 1900 + two,
    }
}
