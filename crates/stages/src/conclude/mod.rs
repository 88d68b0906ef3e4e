//! stage conclude
