//! Where the room of a live board agrees: calculated once for all who look at it, and again when something is different.
//!
//! While people vote, not before five more votes have come in: the difference of two pictures shall not say what one
//! person voted.

use super::locked;
use std::sync::{Arc, Mutex};
use torg_domain::board::GROUP_LEAST;
use torg_domain::id::BoardId;
use torg_stages::capture::agreement::{self, AgreementView, Steady};
use torg_stages::{Ctx, Result};

#[derive(Debug, Default)]
pub(super) struct Agreed(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    last: Option<(Now, Arc<AgreementView>)>,
    steady: Steady,
}

/// What a calculation rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Now {
    /// Readings of cards, and of votes.
    pub turns: (u64, u64),
    /// Votes on statements.
    pub votes: i64,
    /// Is voting over?
    pub is_over: bool,
}

impl Now {
    /// Is what was calculated `before` still what is shown?
    const fn is_shown_by(self, before: Self) -> bool {
        let has_few_more = (self.votes - before.votes).abs() < GROUP_LEAST;
        let is_voting = !self.is_over && !before.is_over;
        self.turns.0 == before.turns.0 && (self.turns.1 == before.turns.1 || (is_voting && has_few_more))
    }
}

impl Agreed {
    /// A crowd that asks at once waits for one calculation.
    pub(super) fn at(&self, ctx: &Ctx, board: &BoardId, now: Now) -> Result<Arc<AgreementView>> {
        let mut known = locked(&self.0);
        if let Some((before, view)) = &known.last
            && now.is_shown_by(*before)
        {
            return Ok(Arc::clone(view));
        }
        let view = Arc::new(agreement::live(ctx, board, &mut known.steady)?);
        known.last = Some((now, Arc::clone(&view)));
        Ok(view)
    }
}

#[cfg(test)]
mod tests {
    use super::Now;

    #[test]
    fn while_people_vote_the_picture_moves_in_steps_of_five() {
        let at = |cards, reading, votes, is_over| Now { turns: (cards, reading), votes, is_over };
        let before = at(1, 1, 40, false);
        assert!(at(1, 1, 40, false).is_shown_by(before));
        assert!(at(1, 2, 44, false).is_shown_by(before) && !at(1, 3, 45, false).is_shown_by(before));
        assert!(!at(2, 1, 40, false).is_shown_by(before), "a card was hidden");
        assert!(!at(1, 2, 41, true).is_shown_by(before), "voting is over");
        assert!(!at(1, 3, 42, true).is_shown_by(at(1, 2, 41, true)));
    }
}
