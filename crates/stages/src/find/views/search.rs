//! What a search answers.

use crate::ground::glossary::ConceptView;
use schemars::JsonSchema;
use serde::Serialize;

/// An answer to a search: what was found, what was searched for as well, and how to narrow it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SearchView {
    /// What was searched, as typed.
    pub query: String,
    /// The language the query was read as, `sv`; `None` = it could not be told.
    pub language: Option<String>,
    /// Everything found that the reader may see, not only this page.
    pub total: usize,
    /// Found things, best first.
    pub hits: Vec<Found>,
    /// How many of what was found are of which kind, country, language, focus area and state.
    pub facets: Vec<FacetView>,
    /// Concepts the search was widened by: "we also searched".
    pub expansions: Vec<ExpansionView>,
    /// Concepts that the reader took away from the search.
    pub left_out: Vec<ConceptView>,
    /// Concepts of the glossary that the query names, to be shown before what was found.
    pub terms: Vec<TermCard>,
    /// Give it back as `after` for the next page; `None` = this was the last.
    pub next: Option<String>,
}

/// One found thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Found {
    /// What it is: practice, finding, note, exchange, organisation, network, ...
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its page.
    pub path: String,
    /// Its title, in its own language.
    pub title: Marked,
    /// The place of its text that matched best, in its own language; may be empty.
    pub snippet: Marked,
    /// Language of title and text; empty for names.
    pub lang: String,
    /// Country, as `SE`; empty where it has none.
    pub country: String,
    /// Name of the organisation it belongs to; empty where it has none.
    pub organisation: String,
    /// Inhabitants of the organisation, where it is a municipality or region; `None` = not stated.
    pub population: Option<i64>,
    /// The year it is about or began; `None` = not stated.
    pub year: Option<i64>,
    /// `running`, `ended` or `not-stated`.
    pub state: String,
    /// Shared concept; empty where it has none.
    pub focus_area: String,
    /// When it was made or published.
    pub at: String,
    /// Why it was found, the best reason first.
    pub why: Vec<Reason>,
}

/// A text and the words in it that were looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// What to mark, in order, without overlaps.
    pub marks: Vec<MarkView>,
}

/// A word to mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MarkView {
    /// First character, counted in Unicode characters from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
    /// Why it was looked for, as [`Reason::layer`].
    pub layer: String,
}

impl Marked {
    /// The text in pieces, each marked or not, for a template.
    #[must_use]
    pub fn pieces(&self) -> Vec<(&str, bool)> {
        let mut starts: Vec<usize> = self.text.char_indices().map(|(at, _)| at).collect();
        starts.push(self.text.len());
        let cut = |from: usize, to: usize| {
            let place = starts.get(from).zip(starts.get(to));
            place.and_then(|(&from, &to)| self.text.get(from..to)).unwrap_or_default()
        };
        let (mut pieces, mut at) = (Vec::new(), 0);
        for mark in &self.marks {
            pieces.push((cut(at, mark.start), false));
            pieces.push((cut(mark.start, mark.end), true));
            at = mark.end;
        }
        pieces.push((cut(at, starts.len() - 1), false));
        pieces.retain(|(text, _)| !text.is_empty());
        pieces
    }
}

/// Why something was found: a word of the query and the words of the text it led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reason {
    /// The word of the query.
    pub typed: String,
    /// Words of the text.
    pub found: Vec<String>,
    /// `word`, `stem` (another form), `prefix` (what is being typed goes on so), `compound`, `cognate` (a neighbour's
    /// spelling), `spelling` (a slip of the finger), `grams` (much alike), `concept` or `lexicon` (a translation).
    pub layer: String,
}

/// A concept that a search was widened by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExpansionView {
    /// Its id; give it back in `without` to search without it.
    pub concept: String,
    /// The words of the query that named it.
    pub typed: String,
    /// What was added: language and word.
    pub added: Vec<(String, String)>,
    /// Its words correspond only in part, or one is a false friend.
    pub has_caution: bool,
    /// What does not correspond, in English.
    pub note: String,
}

/// A concept of the glossary that a query names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TermCard {
    /// The words of the query that name it.
    pub typed: String,
    /// The language its word was asked for in; `None` = none in particular.
    pub wanted: Option<String>,
    /// Its words correspond only in part, or one is a false friend.
    pub has_caution: bool,
    /// The concept with its words.
    pub concept: ConceptView,
}

impl TermCard {
    /// The preferred word in a language, and whether it has one.
    #[must_use]
    pub fn word(&self, lang: &str) -> Option<&str> {
        let words = self.concept.terms.iter().find(|(known, _)| known == lang);
        words.and_then(|(_, words)| words.first()).map(String::as_str)
    }
}

/// Counts of one property over everything that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FacetView {
    /// `kind`, `country`, `language`, `focus-area` or `state`.
    pub name: String,
    /// Its values, the most frequent first.
    pub values: Vec<FacetValue>,
}

/// How many found things have a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FacetValue {
    /// The value; empty = not stated.
    pub value: String,
    /// How many.
    pub count: usize,
}

/// What somebody may be typing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Suggestion {
    /// What would be searched, or the title of a thing.
    pub text: String,
    /// Its language; empty where it has none.
    pub lang: String,
    /// What it is: `concept` for a word of the glossary, otherwise the kind of the thing.
    pub kind: String,
    /// The page it leads to.
    pub path: String,
}
