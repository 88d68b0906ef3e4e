//! Finds numbers with their unit in a note, so that its writer can be asked whether they are a fact to compare.
//!
//! "20 til 50 beboere" is the value "20 til 50" with the unit "beboere". Years, clock times and dates are no amounts, and
//! a number that stands before a small word has no unit. It proposes; the writer decides.

use std::ops::Range;

/// A number, or a range of two, with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// Bytes of the number or range.
    pub value: Range<usize>,
    /// Bytes of the unit.
    pub unit: Range<usize>,
}

/// Words between the two numbers of a range or share.
const BETWEEN: &[&str] = &["till", "til", "to", "av", "of", "-", "–"];

/// Words that are no unit: small words and months of Swedish, Danish, Norwegian and English.
const NO_UNIT: &[&str] = &[
    "a",
    "ad",
    "af",
    "all",
    "alla",
    "alle",
    "and",
    "april",
    "are",
    "at",
    "att",
    "av",
    "blev",
    "by",
    "de",
    "den",
    "det",
    "december",
    "desember",
    "eller",
    "en",
    "er",
    "et",
    "ett",
    "februar",
    "februari",
    "february",
    "for",
    "fra",
    "från",
    "för",
    "had",
    "har",
    "has",
    "have",
    "hos",
    "i",
    "in",
    "is",
    "januar",
    "januari",
    "january",
    "juli",
    "july",
    "juni",
    "june",
    "maj",
    "mai",
    "may",
    "mars",
    "march",
    "marts",
    "med",
    "men",
    "mot",
    "not",
    "november",
    "når",
    "när",
    "of",
    "og",
    "oktober",
    "october",
    "och",
    "om",
    "on",
    "or",
    "per",
    "på",
    "som",
    "så",
    "september",
    "som",
    "that",
    "the",
    "til",
    "till",
    "to",
    "under",
    "ved",
    "vi",
    "vid",
    "was",
    "we",
    "with",
    "augusti",
    "august",
    "år",
    "är",
    "över",
];

/// Every number with a unit in `text`, in text order.
#[must_use]
pub fn find(text: &str) -> Vec<Quantity> {
    let words = words_of(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match quantity_at(text, &words, at) {
            Some((quantity, after)) => {
                found.push(quantity);
                at = after;
            }
            None => at += 1,
        }
    }
    found
}

/// The quantity that begins with a word, and the word after it.
fn quantity_at(text: &str, words: &[Range<usize>], at: usize) -> Option<(Quantity, usize)> {
    let first = words.get(at)?.clone();
    if let Some(number) = text[first.clone()].strip_suffix('%').filter(|number| is_number(number)) {
        let end = first.start + number.len();
        return Some((Quantity { value: first.start..end, unit: end..first.end }, at + 1));
    }
    if !is_number(&text[first.clone()]) {
        return None;
    }
    let is_between =
        |place: usize| words.get(place).is_some_and(|word| BETWEEN.contains(&&text[word.clone()]));
    let is_second = |place: usize| words.get(place).is_some_and(|word| is_number(&text[word.clone()]));
    let last = if is_between(at + 1) && is_second(at + 2) { at + 2 } else { at };
    if last == at && is_year(&text[first.clone()]) {
        return None;
    }
    let unit = words.get(last + 1)?.clone();
    let value = first.start..words.get(last)?.end;
    // A sentence that ends with the number has no unit.
    let is_apart = text[value.end..unit.start].chars().all(char::is_whitespace);
    (is_apart && is_unit(&text[unit.clone()])).then_some((Quantity { value, unit }, last + 2))
}

/// Words without the signs around them; a percent sign and a dash between spaces are words.
fn words_of(text: &str) -> Vec<Range<usize>> {
    let is_edge = |sign: char| ".,;:!?()[]\"'«»”“".contains(sign);
    let mut words = Vec::new();
    let mut begun = None;
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        match begun {
            None if !sign.is_whitespace() => begun = Some(at),
            Some(start) if sign.is_whitespace() => {
                let word = &text[start..at];
                let left = word.trim_start_matches(is_edge);
                let start = start + word.len() - left.len();
                let kept = left.trim_end_matches(is_edge);
                words.extend((!kept.is_empty()).then(|| start..start + kept.len()));
                begun = None;
            }
            _ => {}
        }
    }
    words
}

/// Digits with a decimal sign, groups of three, or a dash between two: "20", "1 200" is two words, "3,5", "150–300".
fn is_number(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '–']).collect();
    parts.len() <= 2 && parts.iter().all(|part| is_plain_number(part))
}

fn is_plain_number(part: &str) -> bool {
    let pieces: Vec<&str> = part.split([',', '.']).collect();
    let is_digits = |piece: &&str| !piece.is_empty() && piece.bytes().all(|sign| sign.is_ascii_digit());
    let is_grouped = pieces.len() <= 2 || pieces[1..].iter().all(|piece| piece.len() == 3);
    is_grouped && pieces.iter().all(is_digits) && part.len() <= 12
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year))
}

fn is_unit(word: &str) -> bool {
    let is_word = word.chars().next().is_some_and(char::is_alphabetic) && word.chars().count() > 1;
    let folded = word.to_lowercase();
    word == "%" || word == "€" || (is_word && !NO_UNIT.contains(&&*folded))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(&str, &str)> {
        find(text).into_iter().map(|one| (&text[one.value], &text[one.unit])).collect()
    }

    #[test]
    fn a_number_and_its_unit_are_found_in_four_languages() {
        assert_eq!(
            told("Bokollektiver med 20 til 50 beboere; hos oss er de 150."),
            [("20 til 50", "beboere")]
        );
        assert_eq!(told("De har 150–300 boende per hus."), [("150–300", "boende")]);
        assert_eq!(told("80% bliver hjemme, 12 % flytter"), [("80", "%"), ("12", "%")]);
        assert_eq!(told("5 av 13 kommuner (3,5 timmar)"), [("5 av 13", "kommuner"), ("3,5", "timmar")]);
        assert_eq!(told("It cost 1.200.000 kroner."), [("1.200.000", "kroner")]);
    }

    #[test]
    fn years_clock_times_dates_and_bare_numbers_are_no_facts() {
        for text in [
            "Sedan 2024 har de",
            "kl. 09:15 samling",
            "den 16.1.24 möte",
            "Vi var 12.",
            "3 mars",
            "2 och 3",
            "Plan 4, korridor",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
