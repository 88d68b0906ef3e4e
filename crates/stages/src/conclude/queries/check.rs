//! What the people in the room are shown through their link.

use crate::conclude::views::{RoomFindingView, RoomView};
use crate::conclude::{material, store};
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::{Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::finding::{FindingState, Scope};

/// The drafts that wait for an answer, for somebody with the link. No account is asked for.
///
/// # Errors
/// [`Refusal::LinkEnded`] where the link is unknown, has expired or was withdrawn.
pub fn room(ctx: &Ctx, token: &str) -> Result<RoomView> {
    ctx.db.read(|tx| {
        let scope = scope_of(tx, ctx, token)?;
        let material = material::load(tx, &scope)?.or_missing(scope.kind(), scope.id())?;
        let answers = store::check::list_of_scope(tx, &scope)?;
        let waits = super::findings(tx, &material)?;
        let findings =
            waits.into_iter().filter(|one| one.state == FindingState::InCheck.word()).map(|finding| {
                let answers = answers.iter().filter(|answer| answer.finding_id == finding.id).count();
                RoomFindingView { finding: finding.with_words_withheld(), answers }
            });
        Ok(RoomView { findings: findings.collect(), scope: material.view })
    })
}

/// What a check link leads to: the anchor is stored as `kind:id`, because one link covers a whole series.
pub(in crate::conclude) fn scope_of(tx: &mut Tx<'_>, ctx: &Ctx, token: &str) -> Result<Scope> {
    let anchor = open_link::open(tx, ctx, Purpose::Check, token)?;
    let found = anchor.split_once(':').and_then(|(kind, id)| Scope::from_words(kind, id));
    Ok(found.ok_or(Refusal::LinkEnded)?)
}

/// The anchor of a check link.
pub(in crate::conclude) fn anchor_of(scope: &Scope) -> String {
    format!("{}:{}", scope.kind(), scope.id())
}
