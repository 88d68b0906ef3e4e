//! Nordic phone numbers by their written form.

use crate::signs::Signs;

/// Country codes of the Nordic countries, self-governing lands included.
const COUNTRY_CODES: [&str; 7] = ["45", "46", "47", "298", "299", "354", "358"];
/// Words that say "a phone number follows".
const PHONE_WORDS: [&str; 13] = [
    "tel", "tele", "telefon", "tlf", "tfn", "mobil", "mob", "mobilnr", "phone", "mobile", "puh", "puhelin",
    "ring",
];
/// Two-digit area codes: Stockholm, and the Finnish regions.
const TWO_DIGIT_AREAS: [&str; 6] = ["02", "03", "05", "06", "08", "09"];

/// Digits in groups as they were written: "08-12 34" is ["08", "12", "34"].
struct Groups {
    groups: Vec<String>,
    /// Is the same sign between all groups?
    is_even: bool,
    end: usize,
}

/// The place after the phone number that starts at `place`.
pub(super) fn number(signs: &Signs, place: usize) -> Option<usize> {
    let first = signs.at(place)?;
    if signs.before(place).is_some_and(|before| before.is_alphanumeric() || before == '+')
        || is_inside(signs, place)
    {
        return None;
    }
    let opening = if first == '(' { place + 1 } else { place };
    let is_international = signs.at(opening)? == '+';
    let written = groups(signs, opening + usize::from(is_international))?;
    let fits =
        if is_international { international(&written.groups) } else { national(signs, place, &written) };
    fits.then_some(written.end)
}

/// Is the digit part of something with a point, comma or hyphen before it, such as a date or an amount?
fn is_inside(signs: &Signs, place: usize) -> bool {
    matches!(signs.before(place), Some('-' | '.' | ',' | '/' | ':'))
        && place >= 2
        && signs.is_digit(place - 2)
}

fn groups(signs: &Signs, start: usize) -> Option<Groups> {
    let (mut groups, mut gaps, mut place) = (Vec::new(), Vec::new(), start);
    loop {
        let length = signs.run(place);
        if length == 0 {
            return None;
        }
        groups.push(signs.lower(place, place + length));
        place += length;
        let gap = (place..signs.len()).take_while(|at| signs.at(*at).is_some_and(is_between)).count();
        if !(1..=3).contains(&gap) || !signs.is_digit(place + gap) {
            let is_open = matches!(signs.at(place), Some(sign) if sign.is_alphanumeric());
            let is_even = gaps.windows(2).all(|pair| pair[0] == pair[1]);
            let has_decimals = matches!(signs.at(place), Some('.' | ',' | ':')) && signs.is_digit(place + 1);
            return (!is_open && !has_decimals).then_some(Groups { groups, is_even, end: place });
        }
        gaps.push(signs.lower(place, place + gap));
        place += gap;
    }
}

const fn is_between(sign: char) -> bool {
    matches!(sign, ' ' | '-' | '(' | ')')
}

fn international(groups: &[String]) -> bool {
    let digits = groups.concat();
    COUNTRY_CODES.iter().any(|code| digits.starts_with(code)) && (8..=15).contains(&digits.len())
}

fn national(signs: &Signs, place: usize, written: &Groups) -> bool {
    let groups = written.groups.as_slice();
    let digits = groups.concat();
    if let Some(rest) = digits.strip_prefix("00") {
        return international(&[rest.to_owned()]);
    }
    let after_word = follows_phone_word(signs, place);
    if after_word && (6..=11).contains(&digits.len()) {
        return true;
    }
    if is_date(groups) || is_isbn(signs, place) || groups.iter().any(|group| is_year(group)) {
        return false;
    }
    if digits.starts_with('0') { trunk(groups, digits.len()) } else { written.is_even && eight(groups) }
}

/// Sweden and Finland: a leading 0, the area code, then the rest.
fn trunk(groups: &[String], count: usize) -> bool {
    let first = groups[0].as_str();
    match (groups.len(), first.len()) {
        (1, _) => (9..=10).contains(&count),
        (_, 2) => TWO_DIGIT_AREAS.contains(&first) && (8..=10).contains(&count),
        (_, 3) => (8..=10).contains(&count),
        (_, 4) => (9..=10).contains(&count),
        _ => false,
    }
}

/// Denmark and Norway: eight digits, two by two, or Norwegian mobiles as 3-2-3.
fn eight(groups: &[String]) -> bool {
    let lengths: Vec<usize> = groups.iter().map(String::len).collect();
    match lengths.as_slice() {
        [2, 2, 2, 2] => matches!(groups[0].as_bytes()[0], b'2'..=b'9'),
        [3, 2, 3] => matches!(groups[0].as_bytes()[0], b'4' | b'9'),
        _ => false,
    }
}

/// 16-01-2024, 16 01 24, 2024-01-16: a day, month and year in the usual orders.
fn is_date(groups: &[String]) -> bool {
    let number = |at: usize| groups[at].parse::<u32>().unwrap_or(0);
    let lengths: Vec<usize> = groups.iter().map(String::len).collect();
    match lengths.as_slice() {
        [2, 2, 2 | 4] => (1..=31).contains(&number(0)) && (1..=12).contains(&number(1)),
        [4, 2, 2] => (1..=12).contains(&number(1)) && (1..=31).contains(&number(2)),
        _ => false,
    }
}

fn is_year(group: &str) -> bool {
    group.len() == 4 && matches!(&group[..2], "19" | "20")
}

fn is_isbn(signs: &Signs, place: usize) -> bool {
    word_before(signs, place).starts_with("isbn")
}

fn follows_phone_word(signs: &Signs, place: usize) -> bool {
    PHONE_WORDS.contains(&word_before(signs, place).as_str())
}

/// The letters just before a place, over spaces, points and colons, in lower case.
fn word_before(signs: &Signs, place: usize) -> String {
    let is_gap = |at: &usize| matches!(signs.at(*at), Some(' ' | '.' | ':'));
    let end = place - (0..place).rev().take_while(is_gap).count();
    let letters = (0..end).rev().take_while(|at| signs.at(*at).is_some_and(char::is_alphabetic)).count();
    signs.lower(end - letters, end)
}
