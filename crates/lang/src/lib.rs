//! Words as people read them: messages, plurals, dates, numbers and the order of names, in four languages.
//!
//! The sentences stand in `locales/<language>/<stage>.ftl`; this crate reads them once and hands them out.
//! It holds no sentence itself and knows neither storage nor the web. Start with [`Words::embedded`].

mod dates;
mod language;
mod numbers;
mod phrases;
mod sorting;
mod times;
mod unknown;
mod words;

pub use language::Lang;
pub use numbers::{money, number, percent};
pub use phrases::{Arg, Phrases, capital};
pub use sorting::{NameOrder, sort_names};
pub use times::local_date;
pub use words::Words;
