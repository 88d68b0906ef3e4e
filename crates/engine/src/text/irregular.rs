//! Forms that no rule of endings leads back to the word of a dictionary: strong verbs, plurals with another vowel, comparison.
//!
//! `data/irregular.tsv` has the words; what is put in front of one ("avgick" with "gick", "storstäder" with "städer") is kept.
//! Whether the outcome is a word is for the caller to check: the table does not know all words.

use super::{fold::fold, language::Language};
use std::collections::HashMap;
use std::sync::OnceLock;

const TABLE: &str = include_str!("../../data/irregular.tsv");
/// The shortest form that something may stand in front of, in letters, and the shortest word of a dictionary.
const SHORTEST_FORM: usize = 3;
const SHORTEST_WORD: usize = 2;

/// A word of a dictionary and its other forms, folded.
struct Word {
    listed: String,
    forms: Vec<String>,
}

/// The words of one language, and where each form and each word is.
#[derive(Default)]
struct Words {
    all: Vec<Word>,
    by_form: HashMap<String, Vec<usize>>,
    by_word: HashMap<String, usize>,
}

/// What a folded word may be a form of, as a dictionary lists it and folded: "avgick" gives "avgå". Empty for a word that only
/// rules of endings change, and for one that is such a word of a dictionary already.
#[must_use]
pub fn listed(folded: &str, language: Language) -> Vec<String> {
    let words = &tables()[language.number()];
    let Some((before, found)) = end(folded, SHORTEST_FORM, |end| words.by_form.get(end)) else {
        return Vec::new();
    };
    found.iter().map(|&word| format!("{before}{}", words.all[word].listed)).collect()
}

/// The other forms of a folded word that a dictionary lists: "avgå" gives "avgår", "avgick", "avgått".
#[must_use]
pub fn forms(folded: &str, language: Language) -> Vec<String> {
    let words = &tables()[language.number()];
    let Some((before, &word)) = end(folded, SHORTEST_WORD, |end| words.by_word.get(end)) else {
        return Vec::new();
    };
    words.all[word].forms.iter().map(|form| format!("{before}{form}")).collect()
}

/// The whole word or its longest end of at least `shortest` letters that is `known`, and what stands in front of it.
fn end<T>(
    word: &str,
    shortest: usize,
    known: impl Fn(&str) -> Option<&'static T>,
) -> Option<(&str, &'static T)> {
    if let Some(found) = known(word) {
        return Some(("", found));
    }
    let letters = word.chars().count();
    let cuts = word.char_indices().map(|(at, _)| at).take((letters + 1).saturating_sub(shortest)).skip(2);
    cuts.map(|at| word.split_at(at)).find_map(|(before, end)| Some((before, known(end)?)))
}

fn tables() -> &'static [Words] {
    static READ: OnceLock<Vec<Words>> = OnceLock::new();
    READ.get_or_init(|| {
        let mut all: Vec<Words> = Language::ALL.iter().map(|_| Words::default()).collect();
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t');
            let (Some(language), Some(listed), Some(forms)) = (cells.next(), cells.next(), cells.next())
            else {
                continue;
            };
            if let Some(language) = Language::from_code(language) {
                let words = &mut all[language.number()];
                let forms: Vec<String> = forms.split(' ').map(fold).collect();
                let (listed, number) = (fold(listed), words.all.len());
                for form in forms.iter().filter(|form| **form != listed) {
                    words.by_form.entry(form.clone()).or_default().push(number);
                }
                words.by_word.insert(listed.clone(), number);
                words.all.push(Word { listed, forms });
            }
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use super::{TABLE, forms, listed};
    use crate::text::language::Language;

    #[test]
    fn forms_lead_to_the_word_of_the_dictionary_and_back() {
        assert_eq!(listed("gick", Language::Swedish), ["gå"]);
        assert_eq!(listed("avgick", Language::Swedish), ["avgå"]);
        assert_eq!(listed("storstäder", Language::Swedish), ["storstad"]);
        assert_eq!(listed("forsto", Language::Bokmal), ["forstå"]);
        assert_eq!(listed("foreslog", Language::Danish), ["foreslå"]);
        assert!(forms("avgå", Language::Swedish).contains(&"avgick".to_owned()));
        assert!(forms("trekke", Language::Bokmal).contains(&"trakk".to_owned()));
    }

    #[test]
    fn regular_words_and_languages_without_a_table_have_none() {
        assert!(listed("grupperna", Language::Swedish).is_empty());
        assert!(forms("grupp", Language::Swedish).is_empty());
        assert!(listed("meni", Language::Finnish).is_empty());
        assert!(listed("", Language::Swedish).is_empty());
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 3, "{line}");
            let language = Language::from_code(cells[0]).unwrap();
            let word = super::fold(cells[1]);
            for form in cells[2].split(' ').map(super::fold).filter(|form| *form != word) {
                assert!(listed(&form, language).contains(&word), "{line}");
            }
        }
    }
}
