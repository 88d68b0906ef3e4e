//! A word list as SKOS (W3C Simple Knowledge Organization System), written and read as Turtle and JSON-LD.
//!
//! | of a concept | in SKOS |
//! |---|---|
//! | id | `skos:notation`, and the last part of its address |
//! | preferred word, other words | `skos:prefLabel`, `skos:altLabel`, with language |
//! | what it is | `skos:definition` |
//! | what does not correspond | `skos:scopeNote` |
//! | a word that misleads | `falseFriend` of our own vocabulary, a kind of `skos:note` |
//! | remark of the list | `skos:editorialNote` |
//! | the same, or nearly, elsewhere | `skos:exactMatch`, `skos:closeMatch` |
//! | source, last change | `dct:source`, `dct:modified` |
//!
//! Knows nothing of the glossary's rules or of storage. Reading is all or nothing: either every concept of a file, or
//! every fault of it with its line.

mod fault;
mod read;
mod subject;
mod vocabulary;
mod write;

pub use fault::{Fault, Wrong};
pub use read::{Taken, read};
pub use write::write;

/// A text with the code of its language (ISO 639-1).
pub type Spoken = (String, String);

/// A concept with its words and notes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Concept {
    /// Short id, unique in its list: `svc.home-care`.
    pub id: String,
    /// Language and words, the preferred one first; sorted by language.
    pub labels: Vec<(String, Vec<String>)>,
    /// What it is.
    pub definitions: Vec<Spoken>,
    /// What does not correspond.
    pub scope_notes: Vec<Spoken>,
    /// A word that looks like another and means something else.
    pub false_friends: Vec<Spoken>,
    /// The list's own remark, in English; empty = none.
    pub editorial_note: String,
    /// Was it seen in sources in at least two languages?
    pub is_checked: bool,
    /// Where the words were seen; empty = not stated.
    pub source: String,
    /// When it was last changed, UTC.
    pub modified: Option<String>,
    /// Addresses of the same concept in other lists.
    pub exact: Vec<String>,
    /// Addresses of nearly the same concept in other lists.
    pub close: Vec<String>,
}

/// A list of concepts with its address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scheme {
    /// Its address without a slash at the end; a concept's is this, a slash and its id.
    pub address: String,
    /// What it is called.
    pub titles: Vec<Spoken>,
    /// Its concepts, or those of them that were asked for.
    pub concepts: Vec<Concept>,
}

/// How a list is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Turtle (W3C RDF 1.1).
    Turtle,
    /// JSON-LD (W3C, 1.0 in what is read).
    JsonLd,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Turtle, Self::JsonLd];

    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Turtle => "text/turtle",
            Self::JsonLd => "application/ld+json",
        }
    }

    /// The ending of a file.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Turtle => "ttl",
            Self::JsonLd => "jsonld",
        }
    }

    /// The format a text is written in, by its first sign: JSON begins with a brace or bracket, Turtle never does with
    /// a brace and with a bracket only for something without a name.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let first = text.trim_start_matches('\u{feff}').trim_start();
        let is_json =
            first.starts_with('{') || (first.starts_with('[') && first[1..].trim_start().starts_with('{'));
        if is_json { Self::JsonLd } else { Self::Turtle }
    }
}

#[cfg(test)]
mod tests;
