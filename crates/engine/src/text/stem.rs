//! Stems within one language, by the Snowball algorithms. Across languages: [`super::skeleton`].

use super::language::Language;
use frostem::{Algorithm, Stemmer};

/// The stem of a word in small letters, written as the language writes it (not folded).
/// Nynorsk has no algorithm of its own and goes with bokmål.
#[must_use]
pub fn stem(word: &str, language: Language) -> String {
    let algorithm = match language {
        Language::Swedish => Algorithm::Swedish,
        Language::Danish => Algorithm::Danish,
        Language::Bokmal | Language::Nynorsk => Algorithm::Norwegian,
        Language::Finnish => Algorithm::Finnish,
        Language::English => Algorithm::English,
        Language::Dutch => Algorithm::Dutch,
    };
    Stemmer::new(algorithm).stem(word).into_owned()
}
