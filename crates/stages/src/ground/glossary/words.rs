//! Everything of a concept that people may change.

use super::{ConceptCard, ConceptNote, ConceptView};
use crate::Result;
use crate::ground::free_text::{self, Confirmed};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use torg_domain::Refusal;
use torg_domain::glossary::{NOTE_MOST, check_address, check_length, check_words};

/// The words of a concept, what is said of it, where it comes from and what it equals elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConceptWords {
    /// Language and words, the preferred one first; sorted by language.
    pub terms: Vec<(String, Vec<String>)>,
    /// What it is, what does not correspond, what misleads; sorted by kind and language.
    pub notes: Vec<ConceptNote>,
    /// Where the words were seen; empty = not stated.
    pub source: String,
    /// Addresses of the same concept in other lists.
    pub exact: Vec<String>,
    /// Addresses of nearly the same concept in other lists.
    pub close: Vec<String>,
}

/// A part of a concept before and after: lists of words stand with commas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChangeView {
    /// `terms`, `plain`, `differs`, `false-friend`, `source`, `exact` or `close`.
    pub what: String,
    /// The language, where the part has one.
    pub lang: String,
    /// As it was; empty = nothing.
    pub before: String,
    /// As it is proposed; empty = taken away.
    pub after: String,
}

impl ConceptWords {
    /// Those of a concept as it stands.
    #[must_use]
    pub fn of(card: &ConceptCard) -> Self {
        let words = Self {
            terms: card.concept.terms.clone(),
            notes: card.notes.clone(),
            source: card.source.clone(),
            exact: card.exact.clone(),
            close: card.close.clone(),
        };
        words.tidied()
    }

    /// The same in one order, without empty parts and white space around.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        for (_, words) in &mut self.terms {
            *words =
                words.iter().map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect();
        }
        self.terms.retain(|(_, words)| !words.is_empty());
        self.terms.sort();
        for note in &mut self.notes {
            note.text = note.text.trim().to_owned();
        }
        self.notes.retain(|note| !note.text.is_empty());
        self.notes.sort();
        self.source = self.source.trim().to_owned();
        for list in [&mut self.exact, &mut self.close] {
            list.retain(|address| !address.trim().is_empty());
            list.sort();
            list.dedup();
        }
        self
    }

    /// There is a word, nothing is too long, addresses are addresses, and nothing looks personal.
    pub(super) fn check(&self, confirmed: Confirmed) -> Result<()> {
        if self.terms.is_empty() {
            return Err(Refusal::FieldMissing { field: "words" }.into());
        }
        self.terms.iter().try_for_each(|(_, words)| check_words(words))?;
        self.notes.iter().try_for_each(|note| check_length(&note.text, NOTE_MOST))?;
        check_length(&self.source, NOTE_MOST)?;
        self.exact.iter().chain(&self.close).try_for_each(|address| check_address(address))?;
        let words = self.terms.iter().flat_map(|(_, words)| words);
        let texts = words.chain(self.notes.iter().map(|note| &note.text)).chain([&self.source]);
        Ok(free_text::check(&texts.map(String::as_str).collect::<Vec<_>>(), confirmed)?)
    }

    /// What is different in `after`, in one order.
    #[must_use]
    pub fn changes_to(&self, after: &Self) -> Vec<ChangeView> {
        let (mut before, mut then) = (self.parts(), after.parts());
        let mut keys: Vec<(String, String)> =
            before.iter().chain(&then).map(|(what, lang, _)| (what.clone(), lang.clone())).collect();
        let mut seen = std::collections::BTreeSet::new();
        keys.retain(|key| seen.insert(key.clone()));
        let take = |list: &mut Vec<(String, String, String)>, key: &(String, String)| {
            let at = list.iter().position(|(what, lang, _)| (what, lang) == (&key.0, &key.1));
            at.map(|at| list.swap_remove(at).2).unwrap_or_default()
        };
        let changes = keys.into_iter().map(|key| {
            let (before, after) = (take(&mut before, &key), take(&mut then, &key));
            ChangeView { what: key.0, lang: key.1, before, after }
        });
        changes.filter(|change| change.before != change.after).collect()
    }

    /// What, language, text.
    fn parts(&self) -> Vec<(String, String, String)> {
        let terms =
            self.terms.iter().map(|(lang, words)| ("terms".to_owned(), lang.clone(), words.join(", ")));
        let notes = self.notes.iter().map(|note| (note.kind.clone(), note.lang.clone(), note.text.clone()));
        let rest = [
            ("source", self.source.clone()),
            ("exact", self.exact.join(" ")),
            ("close", self.close.join(" ")),
        ];
        let rest = rest.into_iter().map(|(what, text)| (what.to_owned(), String::new(), text));
        terms.chain(notes).chain(rest).collect()
    }

    /// The concept with these words. The list's own remark and check stay with the concept.
    pub(super) fn in_place_of(&self, id: &str, before: Option<&ConceptCard>) -> ConceptView {
        ConceptView {
            id: id.to_owned(),
            note: before.map(|card| card.concept.note.clone()).unwrap_or_default(),
            is_checked: before.is_some_and(|card| card.concept.is_checked),
            terms: self.terms.clone(),
        }
    }
}
