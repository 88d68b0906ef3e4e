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

#[allow(missing_docs, clippy::all)]
pub fn knob(at: usize) -> f32 {
    static READ: std::sync::OnceLock<Vec<f32>> = std::sync::OnceLock::new();
    let all = READ.get_or_init(|| std::env::var("KNOBS").unwrap_or_default().split(',').filter_map(|x| x.parse().ok()).collect());
    const DEFAULT: [f32; 14] = [0.7, 0.0, 1.0, 0.8, 0.4, 0.25, 0.5, 2.0, 0.0, 0.5, 0.05, 5.0, 2.0, 0.0];
    let v = all.get(at).copied().unwrap_or(-1.0);
    if v < 0.0 { DEFAULT[at] } else { v }
}
