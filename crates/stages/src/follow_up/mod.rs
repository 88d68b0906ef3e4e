//! stage follow_up
