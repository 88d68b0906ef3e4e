//! Every writer, on one document that holds every block. One test binary: each links the layout engine.
#![expect(clippy::unwrap_used, reason = "a failing test should stop where it fails")]

mod chart;
mod docx;
mod html;
mod markdown;
mod pdf;
mod sample;
