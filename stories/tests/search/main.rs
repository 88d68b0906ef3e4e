//! The search over the demonstration, and how its index keeps up with the library.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod asking;
mod following;
mod importing;
