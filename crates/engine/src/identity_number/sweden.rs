//! Swedish personnummer and samordningsnummer (Skatteverket): YYMMDD-NNNC or YYYYMMDD-NNNC, Luhn check digit.
//!
//! `+` stands for the hyphen from the year somebody turns 100. Organisation numbers look alike but have at least 20 in
//! the month's place, so the date rule leaves them out.

use super::{Kind, Match, date, is_year, joined, separator};
use crate::signs::Signs;

/// Added to the day of birth in a samordningsnummer.
const COORDINATION: u32 = 60;

pub(super) fn personnummer(signs: &Signs, place: usize) -> Option<Match> {
    number(signs, place).filter(|(_, kind)| *kind == Kind::Personnummer)
}

pub(super) fn samordningsnummer(signs: &Signs, place: usize) -> Option<Match> {
    number(signs, place).filter(|(_, kind)| *kind == Kind::Samordningsnummer)
}

fn number(signs: &Signs, place: usize) -> Option<Match> {
    [8, 6].into_iter().find_map(|date_length| {
        let date = signs.digits(place, date_length)?;
        let (rest_at, sign) = separator(signs, place + date_length, &['-', '+', ' ']);
        let rest = signs.digits(rest_at, 4)?;
        let is_phone = sign.is_none() && date_length == 6 && date[0] == 0;
        let is_value_and_year = sign == Some(' ') && is_year(&rest);
        if is_phone || is_value_and_year || signs.is_digit(rest_at + 4) {
            return None;
        }
        let kind = kind_by_date(&date)?;
        let ten: Vec<u32> = date[date_length - 6..].iter().chain(&rest).copied().collect();
        luhn(&ten).then_some((rest_at + 4, kind))
    })
}

/// With two digits for the year, 29 February is allowed whenever one of the possible centuries has it.
fn kind_by_date(date: &[u32]) -> Option<Kind> {
    let (years, month_day) = date.split_at(date.len() - 4);
    let (month, day) = (joined(&month_day[..2]), joined(&month_day[2..]));
    let year = joined(years);
    let possible: Vec<u32> =
        if years.len() == 4 { vec![year] } else { vec![1800 + year, 1900 + year, 2000 + year] };
    let fits =
        |day| possible.iter().any(|year| (1800..2100).contains(year) && date::exists(*year, month, day));
    if fits(day) {
        Some(Kind::Personnummer)
    } else {
        day.checked_sub(COORDINATION).filter(|day| fits(*day)).map(|_| Kind::Samordningsnummer)
    }
}

/// The Luhn rule over all ten digits: every other digit doubled, from the first.
fn luhn(ten: &[u32]) -> bool {
    let sum: u32 = ten
        .iter()
        .enumerate()
        .map(|(at, digit)| if at % 2 == 0 { digit * 2 } else { *digit })
        .map(|product| product / 10 + product % 10)
        .sum();
    sum.is_multiple_of(10)
}
