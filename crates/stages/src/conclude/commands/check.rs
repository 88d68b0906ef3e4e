//! The people in the room check the draft before it is final.

use super::finding::put_in_library;
use crate::conclude::queries::{anchor_of, find_finding, scope_of};
use crate::conclude::views::{AnswerView, FindingView};
use crate::conclude::{material, queries, store};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::open_link::{self, Purpose};
use crate::ground::people::days_after;
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::finding::{CheckAnswer, DETAIL_MOST, FindingState, Scope};
use torg_domain::id::{FindingId, NetworkId};
use torg_domain::link::Anchor;

/// Days a check link works.
const LINK_DAYS: i64 = 60;
/// Characters of a role at most.
const ROLE_MOST: usize = 120;

/// What became of the drafts when they were sent to the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckSent {
    /// Token of the link `/c/{token}`.
    pub token: String,
    /// Drafts that are now shown to the room.
    pub shown: usize,
    /// Drafts that do not stand yet: number, and why.
    pub left: Vec<(String, Refusal)>,
}

/// An answer to one finding.
#[derive(Debug, Clone)]
pub struct NewAnswer {
    /// The finding.
    pub finding: FindingId,
    /// Yes or not quite.
    pub answer: CheckAnswer,
    /// What was said instead, in their own words.
    pub words: String,
    /// Their role; empty = they did not say.
    pub role: String,
    /// They answered that what looks like a contact is meant to stand there.
    pub confirmed: bool,
}

/// Shows every draft that stands on its quotes to the people who were in the room, through one link.
///
/// # Errors
/// Forbidden but for coordinators and facilitators; missing where there is no such programme or exchange.
pub fn send_to_check(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<CheckSent> {
    ctx.db.tx(|tx| {
        let material = material::load(tx, scope)?.or_missing(scope.kind(), scope.id())?;
        let network = NetworkId::new(&material.view.network_id);
        access::finding::may_edit(actor, &network)?;
        let (mut shown, mut left) = (0, Vec::new());
        for finding in queries::findings(tx, &material)? {
            if finding.state != FindingState::Draft.word() {
                continue;
            }
            match finding.may_stand() {
                Ok(()) => {
                    store::finding::update_state(tx, &FindingId::new(&finding.id), FindingState::InCheck)?;
                    shown += 1;
                }
                Err(refusal) => left.push((finding.number, refusal)),
            }
        }
        let ends = days_after(&ctx.now(), LINK_DAYS);
        let token = open_link::get_or_make(tx, ctx, Purpose::Check, ("scope", &anchor_of(scope)), &ends)?;
        record(tx, ctx, actor, "send_to_check", (&network, scope))?;
        Ok(CheckSent { token, shown, left })
    })
}

/// Ends the link at once. Answers stay.
///
/// # Errors
/// As [`send_to_check`].
pub fn withdraw_check(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<()> {
    ctx.db.tx(|tx| {
        let view = store::scope::find(tx, scope)?.or_missing(scope.kind(), scope.id())?;
        let network = NetworkId::new(&view.network_id);
        access::finding::may_edit(actor, &network)?;
        open_link::withdraw(tx, ctx, Purpose::Check, ("scope", &anchor_of(scope)))?;
        record(tx, ctx, actor, "withdraw_check", (&network, scope))
    })
}

/// Somebody who was in the room answers, without an account. "Not quite" needs words.
///
/// # Errors
/// [`Refusal::LinkEnded`]; missing where the finding does not wait for answers behind this link; refused without
/// words for "not quite", with too long words, or where they look personal.
pub fn answer_check(ctx: &Ctx, token: &str, new: &NewAnswer) -> Result<()> {
    ctx.db.tx(|tx| {
        let scope = scope_of(tx, ctx, token)?;
        let finding = store::finding::find(tx, &new.finding)?.or_missing("finding", new.finding.as_str())?;
        if finding.scope().as_ref() != Some(&scope) || finding.state != FindingState::InCheck.word() {
            return Err(Error::Missing("finding", new.finding.to_string()));
        }
        write_answer(tx, ctx, &Actor::stranger(), (finding, new))
    })
}

/// The same inside a running transaction, without a link: for loading known answers.
///
/// # Errors
/// As [`answer_check`]; forbidden but for those who edit the network.
pub fn insert_answer(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, new: &NewAnswer) -> Result<()> {
    let finding = store::finding::find(tx, &new.finding)?.or_missing("finding", new.finding.as_str())?;
    access::finding::may_edit(actor, &NetworkId::new(&finding.network_id))?;
    write_answer(tx, ctx, actor, (finding, new))
}

fn write_answer(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (finding, new): (store::finding::FindingRow, &NewAnswer),
) -> Result<()> {
    let (words, role) = (new.words.trim(), new.role.trim());
    if new.answer == CheckAnswer::Differs && words.is_empty() {
        return Err(Refusal::TextEmpty.into());
    }
    for (text, most) in [(words, DETAIL_MOST), (role, ROLE_MOST)] {
        let length = text.chars().count();
        if length > most {
            return Err(Refusal::TextTooLong { length, most }.into());
        }
    }
    free_text::check(&[words, role], Confirmed::from(new.confirmed))?;
    let answer = AnswerView {
        finding_id: finding.id,
        finding_number: finding.number,
        answer: new.answer.word().to_owned(),
        words: words.to_owned(),
        role: role.to_owned(),
        at: ctx.now(),
    };
    store::check::insert(tx, &ctx.id(), &answer)?;
    let network = NetworkId::new(&finding.network_id);
    journal::record_on(tx, ctx, actor, "answer_check", (Some(&network), &Anchor::from(&new.finding)))
}

/// Makes a checked finding final.
///
/// # Errors
/// Forbidden but for coordinators and facilitators; refused where it was not shown to the room
/// ([`Refusal::StateUnclear`]) or does not stand on its quotes.
pub fn make_final(ctx: &Ctx, actor: &Actor, id: &FindingId) -> Result<()> {
    ctx.db.tx(|tx| {
        let finding = find_finding(tx, id)?.or_missing("finding", id.as_str())?;
        access::finding::may_edit(actor, &NetworkId::new(&finding.network_id))?;
        finish(tx, ctx, actor, &finding)
    })
}

/// Makes every checked finding final that nobody in the room objected to, and says how many.
///
/// # Errors
/// Forbidden but for coordinators and facilitators; missing where there is no such programme or exchange.
pub fn make_all_final(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<usize> {
    ctx.db.tx(|tx| {
        let material = material::load(tx, scope)?.or_missing(scope.kind(), scope.id())?;
        access::finding::may_edit(actor, &NetworkId::new(&material.view.network_id))?;
        let answers = store::check::list_of_scope(tx, scope)?;
        let is_objected = |id: &str| {
            answers.iter().any(|one| one.finding_id == id && one.answer == CheckAnswer::Differs.word())
        };
        let mut done = 0;
        for finding in queries::findings(tx, &material)? {
            let waits = finding.state == FindingState::InCheck.word();
            if waits && !is_objected(&finding.id) && finding.may_stand().is_ok() {
                finish(tx, ctx, actor, &finding)?;
                done += 1;
            }
        }
        Ok(done)
    })
}

fn finish(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, finding: &FindingView) -> Result<()> {
    let state = FindingState::from_word(&finding.state).unwrap_or(FindingState::Draft);
    if !state.may_become(FindingState::Final) {
        return Err(Refusal::StateUnclear.into());
    }
    finding.may_stand()?;
    let (id, network) = (FindingId::new(&finding.id), NetworkId::new(&finding.network_id));
    store::finding::update_state(tx, &id, FindingState::Final)?;
    put_in_library(tx, ctx, &id)?;
    journal::record_on(tx, ctx, actor, "make_final", (Some(&network), &Anchor::from(&id)))
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, scope): (&NetworkId, &Scope),
) -> Result<()> {
    let happening = journal::Happening { deed, network: Some(network), kind: scope.kind(), id: scope.id() };
    journal::record(tx, ctx, actor, &happening)
}
