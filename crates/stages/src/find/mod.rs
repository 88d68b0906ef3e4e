//! FIND: peers, practices and the word for them.
//!
//! One search over everything public or visible to the reader, the directory of organisations and networks ("who
//! does what", "which forums exist"), responsibilities as roles. Reads [`crate::ground::library`], which every stage writes; needs and offers
//! themselves belong to CAPTURE. The search across languages and spellings comes in its place later.

pub mod queries;
pub mod responsibility;
mod store;
pub mod views;

#[cfg(test)]
mod tests;
