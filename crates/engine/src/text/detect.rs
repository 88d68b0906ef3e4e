//! Which language a text is in, from its short words and runs of letters.
//!
//! The table `data/languages.tsv` holds how telling each piece is for each language; `torg-bench-search languages` counts
//! it. Meant for ten words and more; a single word often belongs to several languages, and then `None` is the answer.

use super::language::Language;
use std::collections::HashMap;
use std::sync::OnceLock;

const TABLE: &str = include_str!("../../data/languages.tsv");
/// Words of a text that are looked at.
const MOST_WORDS: usize = 200;
/// The best language must lead by this much (hundredths of a natural logarithm, over the whole text).
const LEAD: i32 = 60;

type Weights = [i16; Language::ALL.len()];

/// The language of `text`, or `None` when nothing in it tells.
#[must_use]
pub fn detect(text: &str) -> Option<Language> {
    let sums = weigh(text);
    let mut order = Language::ALL;
    order.sort_by_key(|language| std::cmp::Reverse(sums[language.number()]));
    (sums[order[0].number()] - sums[order[1].number()] >= LEAD).then_some(order[0])
}

/// How much speaks for each language, in hundredths of a natural logarithm; comparable within one text only.
#[must_use]
pub fn weigh(text: &str) -> [i32; Language::ALL.len()] {
    let table = table();
    let mut sums = [0; Language::ALL.len()];
    pieces(text, |piece| {
        if let Some(weights) = table.get(piece) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += i32::from(*weight);
            }
        }
    });
    sums
}

/// The pieces that are weighed: whole words between spaces, and runs of one to four letters with the edges as spaces.
pub fn pieces(text: &str, mut give: impl FnMut(&str)) {
    let words = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
    for word in words.take(MOST_WORDS) {
        let lower: String = word.chars().take(40).flat_map(char::to_lowercase).collect();
        let edged = format!(" {lower} ");
        let starts: Vec<usize> = edged.char_indices().map(|(at, _)| at).chain([edged.len()]).collect();
        if starts.len() > 5 {
            give(&edged);
        }
        for length in 1..=4 {
            for window in starts.windows(length + 1) {
                let piece = &edged[window[0]..window[length]];
                if piece != " " {
                    give(piece);
                }
            }
        }
    }
}

fn table() -> &'static HashMap<&'static str, Weights> {
    static READ: OnceLock<HashMap<&'static str, Weights>> = OnceLock::new();
    READ.get_or_init(|| TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(line).collect())
}

fn line(line: &'static str) -> Option<(&'static str, Weights)> {
    let (piece, numbers) = line.split_once('\t')?;
    let mut weights = Weights::default();
    for (weight, number) in weights.iter_mut().zip(numbers.split(' ')) {
        *weight = number.parse().ok()?;
    }
    Some((piece, weights))
}

#[cfg(test)]
mod tests {
    use super::{detect, weigh};
    use crate::text::language::Language;
    use proptest::prelude::*;

    #[test]
    fn ten_words_are_enough() {
        let texts = [
            (Language::Swedish, "Hur får vi färre olika personal hos brukaren i hemtjänsten?"),
            (
                Language::Danish,
                "Hvordan får vi færre forskellige medarbejdere ud til borgeren i hjemmeplejen?",
            ),
            (Language::Bokmal, "Hvordan får vi færre ulike ansatte hjem til brukeren i hjemmetjenesten?"),
            (Language::Nynorsk, "Korleis får vi færre ulike tilsette heim til brukaren i heimetenesta?"),
            (
                Language::Finnish,
                "Miten saamme kotihoitoon vähemmän vaihtuvia työntekijöitä asiakkaan luokse?",
            ),
            (Language::English, "How do we get fewer different carers into the home of the client?"),
            (Language::Dutch, "Hoe krijgen we minder verschillende medewerkers bij de cliënt thuis?"),
        ];
        for (language, text) in texts {
            assert_eq!(detect(text), Some(language), "{text}");
        }
    }

    #[test]
    fn what_tells_nothing_is_not_guessed() {
        assert_eq!(detect(""), None);
        assert_eq!(detect("2024 – 17 %"), None);
        assert_eq!(detect("你好"), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[\\u{0}-\\u{10ffff}]{0,100}") {
            let sums = weigh(&text);
            prop_assert_eq!(sums.len(), Language::ALL.len());
        }
    }
}
