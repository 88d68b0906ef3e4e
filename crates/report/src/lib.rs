//! Documents that people read, keep and sign: one language-neutral `Document` value and its writers.
//!
//! The caller (a stage) decides what a report says and in which language. This crate only knows what HTML,
//! Markdown, DOCX, PDF and SVG look like. It holds no wording of its own: the few words a writer needs come
//! with the document as [`Labels`]. It knows nothing of municipalities, databases or the web server.
//!
//! The same `Document` always gives the same bytes: dates come from the document, never from a clock.

pub mod chart;
mod document;
pub mod docx;
mod error;
mod escape;
pub mod html;
mod inline;
mod links;
pub mod markdown;
mod outline;
pub mod pdf;

pub use chart::{Chart, Mark, MarkKind, NumberStyle, Point, Role, Series, TooFewPoints};
pub use document::{Block, CalloutKind, Cell, Document, Fact, Labels, Note, Quote, Table};
pub use error::Error;
pub use inline::{Inline, plain, text};
