//! Words of a text with their places, so that what was found can be marked in the original.

use super::fold::fold;
use std::ops::Range;

/// A word longer than this is cut: nothing a person wrote, and every later step may then be quadratic in it.
const LONGEST: usize = 64;

/// Calls `give` for every word of `text`, in order, with its place in bytes and its folded form (small letters,
/// ä for æ, ö for ø, å for aa, no accents; see [`super::fold`]). `folded` never is empty and has at most 64 letters.
pub fn each_word(text: &str, mut give: impl FnMut(Range<usize>, &str)) {
    let mut buffer = String::new();
    let mut start = None;
    for (at, sign) in text.char_indices() {
        match (start, in_word(sign)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                one(text, from..at, &mut buffer, &mut give);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        one(text, from..text.len(), &mut buffer, &mut give);
    }
}

/// The folded words, in order.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    each_word(text, |_, word| all.push(word.to_owned()));
    all
}

/// Letters, digits, combining marks, apostrophes inside words and the soft hyphen.
fn in_word(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphanumeric() || sign == '\'';
    }
    sign.is_alphanumeric() || matches!(sign, '\u{ad}' | '\u{2019}' | '\u{300}'..='\u{36f}')
}

fn one(text: &str, place: Range<usize>, buffer: &mut String, give: &mut impl FnMut(Range<usize>, &str)) {
    buffer.clear();
    let written = &text[place.clone()];
    if !quickly(written, buffer) {
        buffer.clear();
        buffer.push_str(&fold(written).replace(' ', ""));
    }
    if buffer.contains("aa") {
        *buffer = buffer.replace("aa", "å");
    }
    if let Some((end, _)) = buffer.char_indices().nth(LONGEST) {
        buffer.truncate(end);
    }
    if !buffer.is_empty() {
        give(place, buffer);
    }
}

/// Folds the letters that nearly all words here are made of; false for anything else.
fn quickly(written: &str, buffer: &mut String) -> bool {
    for sign in written.chars() {
        match sign {
            'a'..='z' | '0'..='9' | 'å' | 'ä' | 'ö' => buffer.push(sign),
            'A'..='Z' => buffer.push(sign.to_ascii_lowercase()),
            'Å' => buffer.push('å'),
            'Ä' | 'æ' | 'Æ' => buffer.push('ä'),
            'Ö' | 'ø' | 'Ø' => buffer.push('ö'),
            'é' | 'è' | 'É' => buffer.push('e'),
            'ü' | 'Ü' => buffer.push('u'),
            '\'' | '\u{2019}' | '\u{ad}' => {}
            _ => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{each_word, words};
    use crate::text::fold::tokens;
    use proptest::prelude::*;

    #[test]
    fn words_have_their_places_in_the_original() {
        let text = "Hjemmepleje på Ærø – d\u{e5}rlig/god?";
        let mut seen = Vec::new();
        each_word(text, |place, word| seen.push((text[place].to_owned(), word.to_owned())));
        let expected = [
            ("Hjemmepleje", "hjemmepleje"),
            ("på", "på"),
            ("Ærø", "ärö"),
            ("dårlig", "dårlig"),
            ("god", "god"),
        ];
        assert_eq!(seen, expected.map(|(one, other)| (one.to_owned(), other.to_owned())));
    }

    #[test]
    fn a_word_without_end_is_cut_and_later_steps_stay_small() {
        let long = format!("{} {}", "hemtjänst".repeat(100_000), "a\u{301}".repeat(100_000));
        let found = words(&long);
        assert_eq!(found.iter().map(|word| word.chars().count()).collect::<Vec<_>>(), [64, 64]);
        let mut pieces = 0;
        crate::text::detect::pieces(&long.repeat(3), |_| pieces += 1);
        // At most two hundred words of forty letters with four lengths of runs each.
        assert!(pieces <= 200 * 5 * 42, "{pieces}");
        let mut grams = 0;
        crate::text::grams::grams(&found[0], 2..=5, |_| grams += 1);
        assert!(grams <= 4 * 66, "{grams}");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_places_are_slices(text in "\\PC{0,200}|[\\u{0}-\\u{10ffff}]{0,50}") {
            each_word(&text, |place, word| {
                assert!(text.get(place).is_some());
                assert!(!word.is_empty() && word.chars().count() <= 64);
            });
        }

        #[test]
        fn plain_words_fold_as_the_fold_does(text in "[a-zåäöæøéA-ZÅÄÖÆØ ]{0,60}") {
            prop_assert_eq!(words(&text), tokens(&text));
        }
    }
}
