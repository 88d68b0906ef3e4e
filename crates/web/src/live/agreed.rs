//! Where the room of a live board agrees: calculated once for all who look at it, and again when something is different.
//!
//! While people vote, not before five more of them have voted: the difference of two pictures shall not say what one person
//! voted, however often they did.

use super::locked;
use std::sync::{Arc, Mutex};
use torg_domain::board::GROUP_LEAST;
use torg_domain::id::BoardId;
use torg_stages::capture::agreement::{self, AgreementView, Steady, Voted};
use torg_stages::{Ctx, Result};

#[derive(Debug, Default)]
pub(super) struct Agreed(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    last: Option<(Now, Voted, Arc<AgreementView>)>,
    steady: Steady,
}

/// What a calculation rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Now {
    /// Readings of cards, and of votes.
    pub turns: (u64, u64),
    /// Is voting over?
    pub is_over: bool,
}

impl Now {
    /// Is only the votes' reading another than `before`, while people vote?
    const fn only_votes_since(self, before: Self) -> bool {
        self.turns.0 == before.turns.0 && !self.is_over && !before.is_over
    }
}

/// Have five people and more voted since?
fn have_enough_voted(before: &Voted, now: &Voted) -> bool {
    let is_new = |(who, turn): &(&String, &i64)| before.get(*who) != Some(*turn);
    i64::try_from(now.iter().filter(is_new).count()).unwrap_or(i64::MAX) >= GROUP_LEAST
}

impl Agreed {
    /// A crowd that asks at once waits for one calculation.
    pub(super) fn at(&self, ctx: &Ctx, board: &BoardId, now: Now) -> Result<Arc<AgreementView>> {
        let mut known = locked(&self.0);
        if let Some((before, voted, view)) = &known.last
            && (now == *before
                || (now.only_votes_since(*before)
                    && !have_enough_voted(voted, &agreement::voted(ctx, board)?)))
        {
            return Ok(Arc::clone(view));
        }
        let (view, voted) = agreement::live(ctx, board, &mut known.steady)?;
        let view = Arc::new(view);
        known.last = Some((now, voted, Arc::clone(&view)));
        Ok(view)
    }
}

#[cfg(test)]
mod tests {
    use super::{Now, Voted, have_enough_voted};

    #[test]
    fn while_people_vote_the_picture_moves_when_five_people_have_voted() {
        let voted = |turns: &[(&str, i64)]| -> Voted {
            turns.iter().map(|(who, turn)| ((*who).to_owned(), *turn)).collect()
        };
        let before = voted(&[("a", 40), ("b", 1), ("c", 2), ("d", 3)]);
        assert!(!have_enough_voted(&before, &before));
        let often = voted(&[("a", 90), ("b", 1), ("c", 2), ("d", 3)]);
        assert!(!have_enough_voted(&before, &often), "fifty votes of one person move nothing");
        let four = voted(&[("a", 90), ("b", 2), ("c", 3), ("d", 4)]);
        assert!(!have_enough_voted(&before, &four));
        let five = voted(&[("a", 90), ("b", 2), ("c", 3), ("d", 4), ("e", 1)]);
        assert!(have_enough_voted(&before, &five));
    }

    #[test]
    fn a_hidden_card_and_the_end_of_voting_show_at_once() {
        let at = |cards, reading, is_over| Now { turns: (cards, reading), is_over };
        let before = at(1, 1, false);
        assert!(at(1, 2, false).only_votes_since(before));
        assert!(!at(2, 1, false).only_votes_since(before), "a card was hidden");
        assert!(!at(1, 2, true).only_votes_since(before), "voting is over");
        assert!(!at(1, 3, true).only_votes_since(at(1, 2, true)));
    }
}
