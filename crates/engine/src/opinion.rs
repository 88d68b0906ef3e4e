//! Where a room agrees: votes on statements (agree, disagree, pass) in; what all groups share, where one stands
//! against the rest, and groups that only the votes show, out.
//!
//! Two things that must not be mixed:
//!
//! - **Declared groups** ([`Stand`], [`compare`]): people said who they are (leadership, staff, region). Works for
//!   rooms of any size, and is what a network meeting needs.
//! - **Opinion groups** ([`find`]): groups found from votes alone, by the method that Polis published, from
//!   [`LEAST_VOTERS`] people on, and only where they differ from what chance makes of the same votes.
//!
//! Signs: agree +1, pass 0, disagree −1, as in Polis' open data (its database has them the other way round; only the
//! direction of the map's axes depends on it, and that is fixed here by the largest entry of each). A pass counts as
//! a vote that was seen.
//!
//! The same votes give the same answer whatever the order of people and of votes: rows are put into an order of
//! their own content first, all that looks like chance is drawn from fixed seeds, and sums are always made in the same two
//! parts, however many cores there are.

mod chance;
mod cluster;
mod components;
mod declared;
mod found;
mod map;
mod next;
mod representative;
mod steady;
mod tally;
#[cfg(test)]
mod tests;
mod tree;
mod votes;

pub use chance::Chance;
pub use declared::{Compared, Line, OTHERS, Side, Stand, Statement, compare, folded, pooled_hides, uncovers};
pub use found::{Groups, LEAST_GROUP, LEAST_VOTERS, Opinion, Tried, Verdict, find, find_without_chance};
pub use map::clumps;
pub use next::priority;
pub use representative::{Consensus, MOST_TOLD, Representative, consensus, representative};
pub use steady::SteadyCount;
pub use tally::{Strength, Tally, Z_90, group_share};
pub use votes::{Cast, MOST_STATEMENTS, Misfit, Vote, Votes};
