//! stage meet
