//! What a visiting delegation takes home: chosen on the bus by the group, made its organisation's drafts when the leader
//! hands the letter over, asked about once where there is none.

use super::super::views::DueView;
use super::super::{queries, store};
use super::{NewCommitment, insert_commitment, needed};
use crate::capture::delegation::{self, Led, UnderWay};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::outbox::{self, LATEST_DAYS, NewMail};
use crate::ground::{networks, people};
use crate::{Actor, Ctx, Error, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::commitment::{Basis, may_be_published};
use torg_domain::date::PartialDate;
use torg_domain::delegation::{Due, REMIND_DAYS, TAKE_HOME_MOST};
use torg_domain::feedback::FeedbackState;
use torg_domain::id::{CommitmentId, FeedbackId, OrganisationId, PersonId};

/// A commitment as the group says it.
#[derive(Debug, Clone, Default)]
pub struct NewTakeHome {
    /// What is promised.
    pub promise: String,
    /// Role of the owner.
    pub owner_role: String,
    /// When it is to be done.
    pub due_on: Option<PartialDate>,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Writes down what the group takes home, by link and cookie.
///
/// # Errors
/// [`Refusal::LinkEnded`] without a live link and a seat; refused for a third, without words, owner role or date, for
/// personal words, and once the letter is handed over.
pub fn take_home(ctx: &Ctx, (token, secret): (&str, &str), new: &NewTakeHome) -> Result<()> {
    let promise = needed(&new.promise, "promise")?;
    may_be_published(&new.owner_role, new.due_on.as_ref())?;
    free_text::check(&[promise, &new.owner_role], new.confirmed)?;
    ctx.db.tx(|tx| {
        let seat = delegation::seat(tx, ctx, token, secret)?;
        seat.check_open()?;
        tx.take_turn()?; // two who press at the same time do not make three
        if tx.count(store::COUNT_TAKE_HOMES, args![seat.feedback.as_str()])?
            >= i64::try_from(TAKE_HOME_MOST).unwrap_or(2)
        {
            return Err(Refusal::TakeHomeFull { most: TAKE_HOME_MOST }.into());
        }
        let values = args![
            ctx.id(),
            seat.feedback.as_str(),
            promise,
            new.owner_role.trim(),
            new.due_on.as_ref().map(PartialDate::as_str),
            &seat.lang,
            ctx.now(),
        ];
        tx.execute(store::INSERT_TAKE_HOME, values)?;
        seat.record(tx, ctx, "take_home")
    })
}

/// Takes one of them back.
///
/// # Errors
/// As [`take_home`]; missing where it is not the delegation's.
pub fn leave_behind(ctx: &Ctx, (token, secret): (&str, &str), id: &str) -> Result<()> {
    ctx.db.tx(|tx| {
        let seat = delegation::seat(tx, ctx, token, secret)?;
        seat.check_open()?;
        let gone = tx.execute(store::DELETE_TAKE_HOME, args![id, seat.feedback.as_str()])?;
        (gone > 0).then_some(()).or_missing("commitment", id)?;
        seat.record(tx, ctx, "leave_behind")
    })
}

/// Hands a delegation's letter to the host; what the group takes home becomes drafts of its organisation, resting on the
/// letter.
///
/// # Errors
/// Missing delegation; forbidden for all but those who lead it; refused without notes and where it was handed over.
pub fn hand_over(ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<()> {
    ctx.db.tx(|tx| {
        let led = delegation::led(tx, actor, id)?;
        delegation::hand_over(tx, ctx, actor, id)?;
        let Some(organisation) = led.organisation() else { return Ok(()) };
        for taken in tx.list(store::LIST_TAKE_HOMES, args![id.as_str()], store::read_take_home)? {
            let draft = NewCommitment::draft(
                organisation.clone(),
                &taken.promise,
                &taken.lang,
                Basis::Feedback(id.clone()),
            );
            let new = NewCommitment {
                network: is_member(tx, &led, &organisation)?.then(|| led.network().clone()),
                exchange: Some(led.exchange().clone()),
                owner_role: taken.owner_role,
                due_on: PartialDate::parse(&taken.due_on)?,
                ..draft
            };
            insert_commitment(tx, ctx, actor, &CommitmentId::new(&taken.id), &new)?;
        }
        Ok(())
    })
}

fn is_member(tx: &mut Tx<'_>, led: &Led, organisation: &OrganisationId) -> Result<bool> {
    let members = networks::members(tx, led.network())?;
    Ok(members.iter().any(|member| member.organisation.id == organisation.as_str()))
}

/// Writes down what has fallen due to leaders of delegations since it was asked last, and gives it back: the draft of the
/// letter the morning after a visit that left notes, and one question where two weeks after the visit nothing was taken
/// home. Each comes once, with however many servers; a leader with an address gets a mail.
///
/// # Errors
/// The database's.
pub fn note_due(ctx: &Ctx) -> Result<Vec<DueView>> {
    let today = ctx.today();
    let mut due = Vec::new();
    for UnderWay { letter, leader, last_day, .. } in ctx.db.read(delegation::under_way)? {
        let since = people::days_between(&last_day, &today);
        let id = FeedbackId::new(&letter.id);
        let is_draft = letter.state == FeedbackState::Draft.word();
        for what in Due::ALL {
            let late = match what {
                Due::Draft => since - 1,
                Due::Commitment => since - REMIND_DAYS,
            };
            let is_time = late >= 0 && (is_draft || *what == Due::Commitment);
            // A visit that is written down long after it is told of on its page, and nobody is written to.
            let to = leader.as_ref().filter(|_| late <= LATEST_DAYS);
            if is_time && falls_due(ctx, &id, *what, to)? {
                due.push(DueView {
                    feedback_id: letter.id.clone(),
                    exchange_id: letter.exchange_id.clone(),
                    leader_id: leader.as_ref().map(|leader| leader.as_str().to_owned()),
                    lang: letter.lang.clone(),
                    what: what.word().to_owned(),
                });
            }
        }
    }
    Ok(due)
}

/// Is there still something to tell, and nobody else who told it? Writes to somebody where there is one to write to.
fn falls_due(ctx: &Ctx, id: &FeedbackId, what: Due, to: Option<&PersonId>) -> Result<bool> {
    ctx.db.tx(|tx| {
        if !queries::is_needed(tx, id, what)?
            || tx.count(store::COUNT_DUE, args![id.as_str(), what.word()])? > 0
        {
            return Ok(false);
        }
        let told = tx.execute(store::INSERT_DUE, args![id.as_str(), what.word(), ctx.now()])?;
        if told > 0
            && let Some(leader) = to
        {
            write_to(tx, ctx, leader, (id, what))?;
        }
        crate::ground::journal::record_on(tx, ctx, &Actor::stranger(), "fall_due", (None, &id.into()))?;
        Ok::<_, Error>(told > 0)
    })
}

fn write_to(tx: &mut Tx<'_>, ctx: &Ctx, leader: &PersonId, (id, what): (&FeedbackId, Due)) -> Result<()> {
    let Some((address, language)) = people::address_of(tx, leader)? else { return Ok(()) };
    let once = format!("{}:{id}", what.mail().word());
    outbox::put(tx, ctx, &NewMail::once((what.mail(), id.as_str()), &once, (&address, &language)))?;
    Ok(())
}
