//! stage find
