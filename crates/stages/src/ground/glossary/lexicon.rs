//! The reading aid: the glossary's words in a text, for a reader of another language.

use super::general::is_general;
use super::{ConceptCard, cards_in, changes, changes_in};
use crate::{Ctx, Result};
use std::collections::HashSet;
use std::ops::Range;
use torg_db::Tx;
use torg_engine::text::fold::fold;
use torg_engine::text::language::Language;
use torg_engine::text::terms::{Term, Terms};

/// The whole glossary, ready to read texts with. Made once and kept until [`changes`] says otherwise.
#[derive(Debug)]
pub struct Lexicon {
    cards: Vec<ConceptCard>,
    /// One for each term, in the order the terms were given.
    entries: Vec<Entry>,
    terms: Terms,
    changes: String,
}

/// A word of the glossary.
#[derive(Debug, Clone)]
struct Entry {
    card: usize,
    /// As one looks it up.
    word: String,
    folded: String,
    is_general: bool,
}

/// A word in a text that has something to say to this reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Bytes of the text: whole words.
    pub place: Range<usize>,
    /// The concepts it may be, by their number in the lexicon; never empty.
    pub concepts: Vec<usize>,
    /// The glossary's form of the word.
    pub word: String,
    /// Known to everybody, or the same in both languages: shown when asked for, not underlined.
    pub is_quiet: bool,
}

impl Lexicon {
    /// Reads the glossary.
    ///
    /// # Errors
    /// The database's.
    pub fn load(ctx: &Ctx) -> Result<Self> {
        ctx.db.read(Self::read)
    }

    /// The same inside a transaction.
    pub(crate) fn read(tx: &mut Tx<'_>) -> Result<Self> {
        let changes = changes_in(tx)?;
        Ok(Self::new(cards_in(tx)?, changes))
    }

    fn new(cards: Vec<ConceptCard>, changes: String) -> Self {
        let mut listed: Vec<(usize, usize, Language, Entry)> = Vec::new();
        for (number, card) in cards.iter().enumerate() {
            for (lang, words) in &card.concept.terms {
                let Some(language) = Language::from_code(lang) else { continue };
                for (position, word) in words.iter().enumerate() {
                    let folded = fold(word);
                    let is_general = is_general(card, &folded);
                    let entry = Entry { card: number, word: word.clone(), folded, is_general };
                    listed.push((position, number, language, entry));
                }
            }
        }
        // A word of two concepts is first what it is the preferred word for.
        listed.sort_by_key(|(position, number, ..)| (*position, *number));
        let terms =
            listed.iter().map(|(_, _, language, entry)| Term { language: *language, word: &entry.word });
        let terms = Terms::new(terms);
        let entries = listed.into_iter().map(|(.., entry)| entry).collect();
        Self { cards, entries, terms, changes }
    }

    /// Is this still the glossary as it stands?
    ///
    /// # Errors
    /// The database's.
    pub fn is_current(&self, ctx: &Ctx) -> Result<bool> {
        Ok(changes(ctx)? == self.changes)
    }

    /// A concept by its id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&ConceptCard> {
        let at = self.cards.binary_search_by(|card| card.concept.id.as_str().cmp(id)).ok()?;
        self.cards.get(at)
    }

    /// A concept of a [`Spot`].
    #[must_use]
    pub fn card(&self, number: usize) -> Option<&ConceptCard> {
        self.cards.get(number)
    }

    /// Ids of the concepts a text has a telling word of, each once, in the order of the text. `lang` as in
    /// [`Self::spots`].
    pub(crate) fn concepts_in(&self, text: &str, lang: &str) -> Vec<String> {
        let Some(language) = Language::from_code(lang) else { return Vec::new() };
        let mut concepts: Vec<String> = Vec::new();
        for found in self.terms.find(text, language) {
            let entries = found.terms.iter().filter_map(|number| self.entries.get(*number));
            for entry in entries.filter(|entry| !entry.is_general) {
                let id = &self.cards[entry.card].concept.id;
                if !concepts.contains(id) {
                    concepts.push(id.clone());
                }
            }
        }
        concepts
    }

    /// The words of a text that this reader may want explained, in the order of the text; each concept once, where it
    /// comes first. In a text of the reader's own language only those that mean something else to the neighbours.
    ///
    /// `lang` is the text's language and `reader` the page's, as codes of ISO 639-1. A language that the glossary does
    /// not know gives nothing.
    #[must_use]
    pub fn spots(&self, text: &str, lang: &str, reader: &str) -> Vec<Spot> {
        let Some(language) = Language::from_code(lang) else { return Vec::new() };
        let is_own = lang == reader || (language == Language::Nynorsk && reader == "nb");
        let mut seen = HashSet::new();
        let mut spots = Vec::new();
        for found in self.terms.find(text, language) {
            let entries: Vec<&Entry> =
                found.terms.iter().filter_map(|number| self.entries.get(*number)).collect();
            let Some(first) = entries.first() else { continue };
            let misleads = self.cards[first.card].misleads();
            if (is_own && !misleads) || !seen.insert(first.card) {
                continue;
            }
            let is_same = !misleads
                && self.cards[first.card].concept.words(reader).iter().any(|word| fold(word) == first.folded);
            let mut concepts: Vec<usize> = entries.iter().map(|entry| entry.card).collect();
            concepts.dedup();
            let word = first.word.clone();
            spots.push(Spot { place: found.place, concepts, word, is_quiet: first.is_general || is_same });
        }
        spots
    }
}
