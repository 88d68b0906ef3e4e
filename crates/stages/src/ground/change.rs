//! What has changed since a process last looked: the numbers that `torg_db` gives to every writing transaction, read
//! by whoever keeps answers in memory (decision 0020).
//!
//! A change counts everywhere unless it is one of [`SAID`]: new words of one network, which no page of another network
//! shows. They come in bursts, when a room writes cards, and may not make the pages of all others old.

use crate::notice::RestsOn;
use crate::{Ctx, Result};
use std::collections::HashMap;
use torg_db::{EVERYWHERE, Tx};
use torg_domain::id::NetworkId;

/// The place of a change that only says who is signed in.
pub const SESSION: &str = "session";
/// Commands that only add words to one network.
pub const SAID: [&str; 1] = ["add_note"];
/// What they write. A command that writes anything else is a change everywhere.
const TABLES_OF_WORDS: &[&str] =
    &["note", "note_counter", "link", "library_entry", "library_change", "happening"];
const TABLES_OF_SESSIONS: &[&str] = &["session"];

/// Says where a change counts, from what the journal writes down of it.
pub(super) fn place(tx: &mut Tx<'_>, deed: &str, network: Option<&NetworkId>) {
    match network {
        Some(network) if SAID.contains(&deed) => tx.changes_only(network.as_str(), TABLES_OF_WORDS),
        _ => tx.changes_only(EVERYWHERE, &[]),
    }
}

/// Says that a transaction changes only who is signed in.
pub(super) fn place_of_sessions(tx: &mut Tx<'_>) {
    tx.changes_only(SESSION, TABLES_OF_SESSIONS);
}

/// The newest number of each place, as far as this process has looked.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    known: i64,
    newest: i64,
    everywhere: i64,
    sessions: i64,
    networks: HashMap<String, i64>,
}

impl Seen {
    /// The last number this process knows: an answer made after looking carries it.
    #[must_use]
    pub const fn known(&self) -> i64 {
        self.known
    }

    /// Takes in what was read by [`since`].
    pub fn take_in(&mut self, changes: Vec<(String, i64)>) {
        for (place, seq) in changes {
            self.known = self.known.max(seq);
            match place.as_str() {
                SESSION => self.sessions = seq,
                EVERYWHERE => (self.everywhere, self.newest) = (seq, seq),
                _ => {
                    self.networks.insert(place, seq);
                    self.newest = seq;
                }
            }
        }
    }

    /// Is an answer still right that was made when `made_at` was the last known number?
    #[must_use]
    pub fn is_right(&self, rests_on: &RestsOn, made_at: i64) -> bool {
        let newest = match rests_on {
            RestsOn::Everything => self.newest,
            RestsOn::NoWords => self.everywhere,
            RestsOn::Network(network) => {
                self.everywhere.max(self.networks.get(network.as_str()).copied().unwrap_or(0))
            }
        };
        newest <= made_at
    }

    /// Is still right what was known of sessions, accounts and roles?
    #[must_use]
    pub fn are_sessions_right(&self, made_at: i64) -> bool {
        self.everywhere.max(self.sessions) <= made_at
    }
}

/// Places that changed after `known`.
///
/// # Errors
/// The database's.
pub fn since(ctx: &Ctx, known: i64) -> Result<Vec<(String, i64)>> {
    Ok(ctx.db.changes_since(known)?)
}

#[cfg(test)]
mod tests {
    use super::{RestsOn, Seen};
    use torg_domain::id::NetworkId;

    #[test]
    fn words_of_one_network_leave_the_answers_of_another_alone() {
        let mut seen = Seen::default();
        seen.take_in(vec![(String::new(), 3), ("n1".to_owned(), 4), ("session".to_owned(), 5)]);
        let of = |network: &str| RestsOn::Network(NetworkId::new(network));
        assert_eq!(seen.known(), 5);
        assert!(!seen.is_right(&of("n1"), 3));
        assert!(seen.is_right(&of("n1"), 4));
        assert!(seen.is_right(&of("n2"), 3));
        assert!(!seen.is_right(&of("n2"), 2), "a change everywhere is one of every network");
        assert!(seen.is_right(&RestsOn::NoWords, 3) && !seen.is_right(&RestsOn::NoWords, 2));
        assert!(!seen.is_right(&RestsOn::Everything, 3));
        assert!(seen.is_right(&RestsOn::Everything, 4), "who is signed in is on no page");
        assert!(!seen.are_sessions_right(4) && seen.are_sessions_right(5));
    }
}
