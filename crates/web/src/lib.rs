//! The web shell: parses a request, asks who it is, calls a stage, draws the view.
//!
//! A page handler does four things in this order: read the path and form, call one command or query, choose the
//! template, answer. It holds no SQL, no rule about who may do what, and no words a user reads.

mod address;
mod app;
mod assets;
mod cookie;
mod error;
mod feeds;
mod filled;
mod headers;
mod kept;
mod limits;
mod live;
mod page;
mod reading;
mod routes;
mod server;
mod visit;

pub mod api;
pub mod pages;

pub use app::{App, Demo, Settings};
pub use error::Answer;
pub use filled::Filled;
pub use page::{Page, Quantity};
pub use routes::{Routes, all_routes, router};
pub use server::{Serving, serve};
pub use visit::{Guest, Visit};
