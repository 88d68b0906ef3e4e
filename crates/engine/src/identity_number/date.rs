//! Which days exist. Only what identity numbers need; dates that people read are made elsewhere.

/// Does this day exist in the Gregorian calendar?
pub(super) const fn exists(year: u32, month: u32, day: u32) -> bool {
    day >= 1 && day <= days_in(year, month)
}

const fn days_in(year: u32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    }
}

const fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}
