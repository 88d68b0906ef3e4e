//! Finds Nordic personal identity numbers in free text, so that the writer can be asked before it is stored.
//!
//! Every country's form, date rules and check digits are tried; what remains are numbers that could be a real person's.
//! Two choices, made so that the question is asked seldom and for good reason:
//! - Ten digits in a row that begin with 0 are read as a phone number, not as a Swedish or Danish identity number:
//!   nothing in the digits tells the two apart. [`crate::contact::find`] reports them, so they never pass silently.
//! - A number written with a space is not reported if its last four digits are a year from 1900 to 2099:
//!   "120101 2023" is mostly a value beside a year.
//!
//! Not for checking what somebody enters as their own number: no field of Torg asks for one.

mod date;
mod denmark;
mod finland;
mod norway;
mod sweden;

use std::ops::Range;

use crate::signs::Signs;

/// The country whose rules a number follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Country {
    /// Sweden.
    Se,
    /// Norway.
    No,
    /// Denmark.
    Dk,
    /// Finland.
    Fi,
}

/// What a number is called at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Swedish personnummer.
    Personnummer,
    /// Swedish samordningsnummer: day of birth + 60.
    Samordningsnummer,
    /// Norwegian fødselsnummer.
    Fodselsnummer,
    /// Norwegian D-nummer, for people without a permanent right to stay: day of birth + 40.
    DNummer,
    /// Norwegian H-nummer, given by a care provider: month of birth + 40.
    HNummer,
    /// Danish CPR-nummer.
    Cpr,
    /// Finnish henkilötunnus.
    Henkilotunnus,
}

/// A number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes in the text; always on character boundaries.
    pub range: Range<usize>,
    /// The country whose rules it follows. A few numbers follow two; the commoner reading is given.
    pub country: Country,
    /// What it is.
    pub kind: Kind,
}

/// A match: the place after its last sign, and what it is.
type Match = (usize, Kind);
/// Reads a number that starts at a place.
type Read = fn(&Signs, usize) -> Option<Match>;

/// Every number in `text` that could be a Nordic personal identity number, in text order, without overlaps.
#[must_use]
pub fn find(text: &str) -> Vec<Found> {
    let signs = Signs::of(text);
    let mut found = Vec::new();
    let mut place = 0;
    while place < signs.len() {
        if let Some((end, country, kind)) = number_at(&signs, place) {
            found.push(Found { range: signs.bytes(place, end), country, kind });
            place = end;
        } else {
            place += signs.run(place).max(1);
        }
    }
    found
}

fn number_at(signs: &Signs, place: usize) -> Option<(usize, Country, Kind)> {
    if !signs.is_digit(place) || continues_before(signs, place) {
        return None;
    }
    let tries: [(Country, Read); 6] = [
        (Country::Se, sweden::personnummer),
        (Country::No, norway::number),
        (Country::Fi, finland::number),
        (Country::Dk, denmark::checked),
        (Country::Se, sweden::samordningsnummer),
        (Country::Dk, denmark::number),
    ];
    tries.into_iter().find_map(|(country, read)| {
        let (end, kind) = read(signs, place)?;
        (!continues_after(signs, place, end)).then_some((end, country, kind))
    })
}

/// Do the digits belong to something that began earlier: a longer number, a date, a phone number, a code?
fn continues_before(signs: &Signs, place: usize) -> bool {
    match signs.before(place) {
        Some('+') => true,
        Some('-' | '.') => place >= 2 && signs.is_digit(place - 2),
        Some(before) => before.is_ascii_digit(),
        None => false,
    }
}

/// Do the digits go on: a longer number or code, or the decimals of an amount? Amounts are bare digits; after a number
/// with a separator, ",78" is the next column of a table.
fn continues_after(signs: &Signs, place: usize, end: usize) -> bool {
    match signs.at(end) {
        Some('-' | '+') => signs.is_digit(end + 1),
        Some('.' | ',') => signs.run(place) == 10 && matches!(signs.run(end + 1), 1 | 2),
        Some(after) => after.is_alphanumeric(),
        None => false,
    }
}

/// The place after an optional separator between the date and the rest of a number, and that separator.
fn separator(signs: &Signs, place: usize, allowed: &[char]) -> (usize, Option<char>) {
    match signs.at(place) {
        Some(sign) if allowed.contains(&sign) => (place + 1, Some(sign)),
        _ => (place, None),
    }
}

/// Do four digits read as a year near us?
fn is_year(digits: &[u32]) -> bool {
    (1900..2100).contains(&joined(digits))
}

/// Digits as one number.
fn joined(digits: &[u32]) -> u32 {
    digits.iter().fold(0, |sum, digit| sum * 10 + digit)
}
