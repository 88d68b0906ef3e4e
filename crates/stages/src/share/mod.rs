//! stage share
