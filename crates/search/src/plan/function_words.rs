//! Words that carry a sentence and say nothing of what it is about: *hur*, *vi*, *hos*. They help to order the hits of a
//! question and make none: a text is not an answer because it has *we* in it.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;
use torg_engine::text::{fold::fold, language::Language};

const TABLE: &str = include_str!("../../data/function_words.tsv");

/// The longest of them, in bytes.
const LONGEST: usize = 12;

fn lists() -> &'static HashMap<Language, HashSet<String>> {
    static READ: OnceLock<HashMap<Language, HashSet<String>>> = OnceLock::new();
    READ.get_or_init(|| {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let list = lines.filter_map(|line| {
            let (code, words) = line.split_once('\t')?;
            Some((Language::from_code(code)?, words.split(' ').map(fold).collect()))
        });
        list.collect()
    })
}

/// Those of all languages, for words of the index: asked for every word that a query leads to.
fn all() -> &'static HashSet<&'static str> {
    static READ: OnceLock<HashSet<&'static str>> = OnceLock::new();
    READ.get_or_init(|| lists().values().flatten().map(String::as_str).collect())
}

/// Whether a folded word is one in `language`, or in any language where that is not known.
pub(crate) fn is_function_word(folded: &str, language: Option<Language>) -> bool {
    match language {
        Some(language) => lists().get(&language).is_some_and(|words| words.contains(folded)),
        // None of them is long.
        None => folded.len() <= LONGEST && all().contains(folded),
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, is_function_word, lists};
    use torg_engine::text::language::Language;

    #[test]
    fn every_language_has_its_words_and_words_of_care_are_none() {
        for language in Language::ALL {
            assert!(lists()[&language].len() > 100, "{language:?}");
            assert!(lists()[&language].iter().all(|word| word.len() <= LONGEST), "{language:?}");
            for word in ["personal", "brukare", "hjem", "kotihoito", "care", "zorg", "ferre", "färre"] {
                assert!(!is_function_word(word, Some(language)), "{word} in {language:?}");
            }
        }
        assert!(is_function_word("får", Some(Language::Swedish)) && is_function_word("hvordan", None));
        // What is none in the language of the query is read as a word of it.
        assert!(!is_function_word("men", Some(Language::English)));
    }
}
