//! Finnish henkilötunnus (Digital and Population Data Services Agency): DDMMYYcNNNK.
//!
//! The sign in the middle tells the century; since 2023 each century has more than one. The last is a check character.

use super::{Kind, Match, date, joined};
use crate::signs::Signs;

const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

pub(super) fn number(signs: &Signs, place: usize) -> Option<Match> {
    let day_month_year = signs.digits(place, 6)?;
    let century = century(signs.at(place + 6)?.to_ascii_uppercase())?;
    let individual = signs.digits(place + 7, 3)?;
    let check = signs.at(place + 10)?.to_ascii_uppercase();
    let (day, month) = (joined(&day_month_year[..2]), joined(&day_month_year[2..4]));
    let year = century + joined(&day_month_year[4..]);
    // 000 and 001 are never given out.
    if joined(&individual) < 2 || !date::exists(year, month, day) {
        return None;
    }
    let remainder = (joined(&day_month_year) * 1000 + joined(&individual)) % 31;
    (char::from(CHECK[remainder as usize]) == check).then_some((place + 11, Kind::Henkilotunnus))
}

const fn century(sign: char) -> Option<u32> {
    match sign {
        '+' => Some(1800),
        '-' | 'U' | 'V' | 'W' | 'X' | 'Y' => Some(1900),
        'A'..='F' => Some(2000),
        _ => None,
    }
}
