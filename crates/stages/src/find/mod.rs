//! FIND: peers, practices and the word for them.
//!
//! One search over everything public or visible to the reader, across the Nordic languages; the directory of
//! organisations and networks ("who does what", "which forums exist"), responsibilities as roles, similar places.
//! Reads [`crate::ground::library`], which every stage writes; needs and offers themselves belong to CAPTURE.
//! [`index`] keeps this process's search index in step with the library; words, languages and ranking are the crate
//! `search`.

mod audience;
pub mod index;
pub mod queries;
pub mod responsibility;
pub mod similar;
mod store;
mod terms;
pub mod views;

#[cfg(test)]
pub(crate) mod tests;
