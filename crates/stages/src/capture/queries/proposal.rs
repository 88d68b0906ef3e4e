//! What could meet a need or an offer: the three that fit best, with the reasons in fixed words.
//!
//! Only what the reader may see is weighed, so that neither order nor number tells of the rest. The sum itself is
//! `torg_domain::pairing`.

use crate::capture::assessment::SharedLevels;
use crate::capture::side::{Alike, side};
use crate::capture::store;
use crate::capture::views::{NeedView, ProposalView, ReasonView};
use crate::ground::glossary::Lexicon;
use crate::{Ctx, Result};
use torg_db::Tx;
use torg_domain::need::{Direction, NeedState};
use torg_domain::pairing::{Fit, fit};

/// Proposals shown at most.
const MOST: usize = 3;

/// The three that fit best among `others`, which this reader may see; the best first, of equal ones the newest.
pub(super) fn proposals(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    need: &NeedView,
    others: &[NeedView],
    is_met: impl Fn(&NeedView) -> bool,
) -> Result<Vec<ProposalView>> {
    let lexicon = Lexicon::read(tx)?;
    let places = store::need::list_places(tx)?;
    // The page may be read by everybody, so only what is shared with everybody counts.
    let levels = SharedLevels::read(tx, None)?;
    let own = side(tx, ctx, need, (&lexicon, &places, &levels))?;
    let (mut found, mut alike) = (Vec::new(), Alike::default());
    for other in others {
        let is_open = other.direction != need.direction && other.state == NeedState::Open.word();
        if !is_open || is_met(other) {
            continue;
        }
        let theirs = side(tx, ctx, other, (&lexicon, &places, &levels))?;
        let is_need = need.direction == Direction::Need.word();
        let (asks, gives) = if is_need { (&own, &theirs) } else { (&theirs, &own) };
        let likeness = alike.likeness(tx, asks, gives)?;
        if let Ok(fit) = fit(asks, gives, likeness) {
            found.push((fit, other));
        }
    }
    found.sort_by_key(|(fit, _)| std::cmp::Reverse(fit.score)); // stable: `others` stands newest first
    Ok(found.into_iter().take(MOST).map(|(fit, other)| view(fit, other.clone())).collect())
}

fn view(fit: Fit, counterpart: NeedView) -> ProposalView {
    ProposalView {
        counterpart,
        score: fit.score,
        reasons: fit.reasons.into_iter().map(ReasonView::from).collect(),
        cautions: fit.cautions.into_iter().map(|caution| caution.word().to_owned()).collect(),
    }
}
