//! Reading words: which language, which words, what belongs together within one Nordic language and across them.

pub mod detect;
pub mod fold;
pub mod grams;
pub mod irregular;
pub mod kin;
pub mod language;
pub mod skeleton;
pub mod split;
pub mod stem;
pub mod terms;
pub mod typo;
pub mod words;
