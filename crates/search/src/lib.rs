//! The search index: texts of seven languages, found by their own words, by those of the neighbours, and by what they mean.
//!
//! Knows nothing of Torg's nouns, of databases or of the web: an [`Entry`] goes in, numbers of entries and the reasons
//! come out. Who may see what is a list of keys ([`Entry::audience`]) that the caller makes and [`Filter::audience`] asks for.
//! The index can always be thrown away and built again from the journal; [`Index::position`] says how far it has come.

mod answer;
mod concepts;
mod entry;
mod index;
mod lexicon;
mod places;
mod plan;
mod request;
mod score;
mod segment;
mod tokens;
mod vocabulary;

pub use answer::{Answer, Bucket, Cursor, Facet, Hit, Mark};
pub use concepts::{Concept, Concepts};
pub use entry::Entry;
pub use index::{Error, Index};
pub use lexicon::pack as pack_lexicon;
pub use plan::asked::{AskedWord, asked_word};
pub use plan::weights::{LOOKS, Looks, Weights};
pub use plan::widen::Alike;
pub use plan::{Expansion, Plan};
pub use request::{Filter, Layer, Layers, Request};
