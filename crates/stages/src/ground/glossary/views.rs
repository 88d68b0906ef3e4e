//! What is read of the glossary.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use torg_domain::glossary::ConceptNoteKind;

/// A concept with its words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConceptView {
    /// Its id, such as `svc.home-care`. What stands before the dot is its area.
    pub id: String,
    /// What does not correspond, as the list it came with says it, in English.
    pub note: String,
    /// Seen in stored sources in at least two languages.
    pub is_checked: bool,
    /// Language and words, the preferred one first.
    pub terms: Vec<(String, Vec<String>)>,
}

impl ConceptView {
    /// Adds a word after those of its language.
    pub(super) fn push_word(&mut self, lang: String, word: String) {
        match self.terms.iter_mut().find(|(known, _)| *known == lang) {
            Some((_, words)) => words.push(word),
            None => self.terms.push((lang, vec![word])),
        }
    }

    /// Its words in a language, the preferred one first; none where the language has none.
    #[must_use]
    pub fn words(&self, lang: &str) -> &[String] {
        self.terms.iter().find(|(known, _)| known == lang).map_or(&[], |(_, words)| words)
    }

    /// What it is called in a language; in English where that language has no word, or its id.
    #[must_use]
    pub fn title(&self, lang: &str) -> &str {
        self.words(lang).first().or_else(|| self.words("en").first()).unwrap_or(&self.id)
    }

    /// The area it belongs to: what stands before the dot of its id.
    #[must_use]
    pub fn area(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }
}

/// Something said of a concept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct ConceptNote {
    /// `plain`, `differs` or `false-friend`.
    pub kind: String,
    /// The language it is said in.
    pub lang: String,
    /// What is said.
    pub text: String,
}

/// A concept with everything said of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConceptCard {
    /// Its id and words.
    #[serde(flatten)]
    pub concept: ConceptView,
    /// What it is in plain words, what does not correspond, which words mislead.
    pub notes: Vec<ConceptNote>,
    /// Where the words were seen; empty = not stated.
    pub source: String,
    /// Addresses of the same concept in other lists.
    pub exact: Vec<String>,
    /// Addresses of nearly the same concept in other lists.
    pub close: Vec<String>,
    /// How often people changed it here.
    pub revision: i64,
    /// When it was last changed here, UTC; `None` = as it was brought along.
    pub changed_at: Option<String>,
}

impl ConceptCard {
    /// What is said in a language, or in English where nobody wrote it in that language: language and text.
    #[must_use]
    pub fn said(&self, kind: &str, lang: &str) -> Option<(&str, &str)> {
        let said_in = |lang: &str| self.notes.iter().find(|note| note.kind == kind && note.lang == lang);
        said_in(lang).or_else(|| said_in("en")).map(|note| (note.lang.as_str(), note.text.as_str()))
    }
}

impl ConceptCard {
    /// Adds an address of the same or nearly the same concept elsewhere.
    pub(super) fn push_match(&mut self, kind: &str, address: String) {
        if kind == "exact" { self.exact.push(address) } else { self.close.push(address) }
    }

    /// Is there something that does not correspond, or a word that misleads?
    #[must_use]
    pub fn misleads(&self) -> bool {
        self.notes.iter().any(|note| note.kind != ConceptNoteKind::Plain.word())
    }
}
