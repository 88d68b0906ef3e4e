//! stage act
