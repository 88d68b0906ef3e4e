//! Folding: one spelling for words that a Nordic reader takes for the same, used on both sides of a search.
//!
//! | written | folded | why |
//! |---|---|---|
//! | capital letters | small letters | |
//! | ä, æ | ä | one letter in two alphabets |
//! | ö, ø | ö | one letter in two alphabets |
//! | å, aa | å | Danish and Norwegian names keep the old "aa": Aalborg, Ålborg |
//! | é, ü, ñ, … | e, u, n | accents are typed by some and left out by others |
//! | ð, đ, þ, ß, œ, ł | d, d, th, ss, oe, l | letters that Unicode does not take apart |
//! | apostrophes, invisible signs | nothing | |
//! | all other punctuation, any white space | one space | "Upplands-Bro" is also written "Upplands Bro" |
//!
//! å, ä and ö are letters of their own and stay: "får" is not "far". Finnish words change too ("Vantaa" gives "vantå"),
//! which does no harm as long as both sides are folded. The result is for comparing: never shown, never stemmed.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

const RING: char = '\u{30a}';
const DIAERESIS: char = '\u{308}';

/// The folded form of `text`: words of small letters and digits with one space between them, none at the ends.
/// Folding twice changes nothing more.
#[must_use]
pub fn fold(text: &str) -> String {
    let plain: String = text.nfkd().flat_map(char::to_lowercase).collect();
    let mut letters = String::with_capacity(plain.len());
    let mut signs = plain.nfkd().peekable();
    while let Some(base) = signs.next() {
        let (mut has_ring, mut has_diaeresis) = (false, false);
        while let Some(mark) = signs.next_if(|sign| is_combining_mark(*sign)) {
            has_ring |= mark == RING;
            has_diaeresis |= mark == DIAERESIS;
        }
        match base {
            'a' if has_ring => letters.push('å'),
            'a' if has_diaeresis => letters.push('ä'),
            'o' if has_diaeresis => letters.push('ö'),
            _ => push_base(&mut letters, base),
        }
    }
    letters.split_whitespace().map(|word| word.replace("aa", "å")).collect::<Vec<_>>().join(" ")
}

fn push_base(letters: &mut String, base: char) {
    match base {
        'æ' => letters.push('ä'),
        'ø' => letters.push('ö'),
        'ð' | 'đ' => letters.push('d'),
        'ł' => letters.push('l'),
        'þ' => letters.push_str("th"),
        'ß' => letters.push_str("ss"),
        'œ' => letters.push_str("oe"),
        '\'' | '\u{2018}' | '\u{2019}' | '\u{2bc}' => {}
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
        _ if is_combining_mark(base) => {}
        _ if base.is_alphanumeric() => letters.push(base),
        _ => letters.push(' '),
    }
}

/// The folded words of `text`, in order.
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{fold, tokens};

    #[test]
    fn names_of_the_same_place_meet_across_alphabets() {
        let same = [
            ("Ålborg", "Aalborg"),
            ("Århus", "AARHUS"),
            ("Östersund", "Østersund"),
            ("Ærø", "Ärö"),
            ("Upplands-Bro", "upplands  bro"),
            ("A\u{30a}re", "Åre"),
            ("\u{212b}re", "Åre"),
            ("Linné", "linne"),
            ("Mu\u{ad}nicipality", "municipality"),
        ];
        for (one, other) in same {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn nordic_letters_keep_words_apart() {
        for (one, other) in [("får", "far"), ("höra", "hora"), ("läge", "lage"), ("mål", "mal")] {
            assert_ne!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn punctuation_separates_and_apostrophes_vanish() {
        assert_eq!(fold("  God & nära vård: (2024)… "), "god nära vård 2024");
        assert_eq!(fold("Mary’s / mary's"), "marys marys");
        assert_eq!(tokens("hemtjänst/hjemmepleje"), ["hemtjänst", "hjemmepleje"]);
        assert_eq!(tokens(" –!… "), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn capitals_and_composition_do_not_matter(text in "[a-zåäöæøéüA-ZÅÄÖÆØ '-]{0,30}") {
            use unicode_normalization::UnicodeNormalization;
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
            prop_assert_eq!(fold(&text.nfd().collect::<String>()), fold(&text));
        }

        #[test]
        fn a_folded_text_has_single_spaces_only_between_words(text in "\\PC{0,40}") {
            let folded = fold(&text);
            prop_assert_eq!(tokens(&text).join(" "), folded.clone());
            prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
        }
    }
}
