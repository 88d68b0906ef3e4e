//! Self-assessment: people of one municipality rate alone how far it has come, see where they agree, talk, rate again.
//!
//! Nothing of it leaves the municipality until its people share a result; then others read how many chose which step,
//! never reasons, roles or talk. Ratings are not written in the journal, which people outside read (decision 0045).
//! Whether a panel agrees is counted by `torg_engine::consensus`.

mod commands;
mod levels;
mod models;
mod queries;
mod result;
mod store;
mod views;

pub use commands::{
    NewRating, NewTalk, Share, Told, ToldRound, close_round, insert, keep_talk, open_round, rate, share,
    start, take_back,
};
pub use levels::{SharedLevels, own_levels};
pub use models::{find as words_of, import, insert as insert_model, is_known, model, models};
pub use queries::{assessment, assessments, compared, own, shared_with_me, to_rate};
pub use views::{
    AssessmentLine, AssessmentView, ComparedView, CountsView, DimensionView, ModelLine, ModelView,
    OpenRoundView, OwnRatingView, ResultView, RoleCountsView, RoundView, SaidView, SharedView,
};
