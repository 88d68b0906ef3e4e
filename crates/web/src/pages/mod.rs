//! Pages, one folder or file per stage.

pub mod act;
pub mod capture;
mod capture_assess;
mod capture_visit;
mod capture_voices;
pub mod conclude;
pub mod find;
mod find_needs;
mod find_similar;
mod find_who;
pub mod follow_up;
pub mod ground;
pub mod meet;
pub mod share;
