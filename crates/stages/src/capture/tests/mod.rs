//! Decisions of CAPTURE on a database of its own per test.

mod agreement;
mod assessments;
mod boards;
mod delegations;
mod feedback;
mod needs;
mod notes;
mod pairing;
mod requests;
mod scene;
mod votes;
