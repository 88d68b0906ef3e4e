//! What a search asks for.

use crate::answer::{Cursor, Facet};
use std::ops::RangeInclusive;
use torg_engine::text::language::Language;

/// Why a word of the index is looked for. Also the layers that a measurement can switch off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// The word that was typed.
    Word,
    /// Another form of it in the language of the query.
    Stem,
    /// What is being typed goes on like this.
    Prefix,
    /// A part of it, or a word it is a part of.
    Compound,
    /// The same inherited or borrowed word in a neighbour's spelling.
    Cognate,
    /// A slip of the finger away.
    Spelling,
    /// Many letters in common.
    Grams,
    /// Another name of the same concept of the glossary.
    Concept,
    /// A translation of the word lists.
    Lexicon,
}

/// The layers that are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Layers(u16);

impl Layers {
    pub const ALL: Self = Self(u16::MAX);

    #[must_use]
    pub const fn only(layers: &[Layer]) -> Self {
        let (mut bits, mut at) = (1, 0);
        while at < layers.len() {
            bits |= 1 << layers[at] as u16;
            at += 1;
        }
        Self(bits)
    }

    #[must_use]
    pub const fn without(self, layer: Layer) -> Self {
        Self(self.0 & !(1 << layer as u16))
    }

    #[must_use]
    pub const fn has(self, layer: Layer) -> bool {
        self.0 & (1 << layer as u16) != 0
    }
}

/// What may be found. An empty list, except of the audience, stands for everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The keys of the reader; without any nothing is found.
    pub audience: Vec<String>,
    pub kinds: Vec<String>,
    pub countries: Vec<String>,
    pub languages: Vec<Language>,
    pub years: Option<RangeInclusive<u16>>,
    pub focus_areas: Vec<String>,
    pub states: Vec<String>,
}

/// A search.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    pub text: String,
    /// The language of `text`; `None` lets it be guessed.
    pub language: Option<Language>,
    pub filter: Filter,
    pub limit: usize,
    pub after: Option<Cursor>,
    pub layers: Layers,
    /// The last word may not be finished.
    pub typing: bool,
    /// Concepts that the reader took away.
    pub without_concepts: Vec<String>,
    /// Where nothing is found, whatever has a word that looks like a typed one may come.
    pub guesses: bool,
    /// Kinds that are found by what was typed, its forms, slips and spellings, not by translations and other names: those that
    /// have a name of their own, which means nothing.
    pub typed_only: Vec<String>,
    pub facets: Vec<Facet>,
}

impl Request {
    /// A search for everything that readers with `audience` may see.
    #[must_use]
    pub fn new(text: &str, audience: &[&str], limit: usize) -> Self {
        let filter =
            Filter { audience: audience.iter().map(|key| (*key).to_owned()).collect(), ..Filter::default() };
        Self {
            text: text.to_owned(),
            language: None,
            filter,
            limit,
            after: None,
            layers: Layers::ALL,
            typing: false,
            without_concepts: Vec::new(),
            guesses: true,
            typed_only: Vec::new(),
            facets: Vec::new(),
        }
    }
}
