//! Composing reports.
