//! Who acts for a delegation: those who lead it with an account, and its members by link and cookie.

use super::store::{self, DelegationRow};
use crate::capture::store as kept;
use crate::capture::store::exchange::ExchangeFacts;
use crate::capture::views::FeedbackLine;
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal, people};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::feedback::FeedbackState;
use torg_domain::id::{ExchangeId, FeedbackId, NetworkId, OrganisationId};

/// A delegation that somebody leads.
#[derive(Debug)]
pub struct Led {
    pub(super) row: DelegationRow,
    pub(super) feedback: FeedbackLine,
    pub(super) exchange: ExchangeFacts,
}

impl Led {
    pub(super) fn check_open(&self) -> Result<()> {
        check_open(&self.feedback)
    }

    /// The visitors.
    #[must_use]
    pub fn organisation(&self) -> Option<OrganisationId> {
        self.feedback.organisation_id.as_ref().map(OrganisationId::new)
    }

    /// The network of the visit.
    #[must_use]
    pub const fn network(&self) -> &NetworkId {
        &self.exchange.network
    }

    /// The visit.
    #[must_use]
    pub const fn exchange(&self) -> &ExchangeId {
        &self.exchange.id
    }
}

pub(super) fn check_open(feedback: &FeedbackLine) -> Result<()> {
    if feedback.state == FeedbackState::Draft.word() { Ok(()) } else { Err(Refusal::StateUnclear.into()) }
}

/// A delegation, for those who lead it.
///
/// # Errors
/// Missing delegation; forbidden for others.
pub fn led(tx: &mut Tx<'_>, actor: &Actor, id: &FeedbackId) -> Result<Led> {
    let row = store::find(tx, id)?.or_missing("delegation", id.as_str())?;
    let feedback = kept::feedback::find(tx, id)?.or_missing("feedback", id.as_str())?;
    let exchange = kept::exchange::find(tx, &ExchangeId::new(&feedback.exchange_id))?
        .or_missing("exchange", &feedback.exchange_id)?;
    let organisation = feedback.organisation_id.as_ref().map(OrganisationId::new);
    access::delegation::may_lead(actor, &exchange.network, organisation.as_ref())?;
    Ok(Led { row, feedback, exchange })
}

/// Somebody of a delegation, by link and cookie.
#[derive(Debug, Clone)]
pub struct Seat {
    /// The delegation.
    pub feedback: FeedbackId,
    /// The visit.
    pub exchange: ExchangeId,
    /// The language this member writes in.
    pub lang: String,
    pub(super) member: String,
    pub(super) level: String,
    network: NetworkId,
    is_open: bool,
}

impl Seat {
    /// Is the letter still the delegation's own?
    ///
    /// # Errors
    /// [`Refusal::StateUnclear`] once it is handed over.
    pub fn check_open(&self) -> Result<()> {
        if self.is_open { Ok(()) } else { Err(Refusal::StateUnclear.into()) }
    }

    pub(super) fn own_note(&self, tx: &mut Tx<'_>, note: &str) -> Result<()> {
        let home = store::find_note_home(tx, note)?.filter(|(home, _)| home == self.feedback.as_str());
        home.map(drop).or_missing("note", note)?;
        store::is_standing(tx, note)?.then_some(()).or_missing("note", note)
    }

    /// Writes down what somebody of the delegation did.
    ///
    /// # Errors
    /// The database's.
    pub fn record(&self, tx: &mut Tx<'_>, ctx: &Ctx, deed: &'static str) -> Result<()> {
        let anchor = (&self.feedback).into();
        journal::record_on(tx, ctx, &Actor::stranger(), deed, (Some(&self.network), &anchor))
    }
}

/// The seat of somebody with the link and its cookie.
///
/// # Errors
/// [`Refusal::LinkEnded`] where the link does not work or the cookie is not of this delegation.
pub fn seat(tx: &mut Tx<'_>, ctx: &Ctx, token: &str, secret: &str) -> Result<Seat> {
    let id = FeedbackId::new(open_link::open(tx, ctx, Purpose::Delegation, token)?);
    let member = store::find_member(tx, &people::hash_of_secret(secret))?
        .filter(|member| member.feedback == id)
        .ok_or(Refusal::LinkEnded)?;
    let feedback = kept::feedback::find(tx, &id)?.or_missing("feedback", id.as_str())?;
    let exchange = ExchangeId::new(&feedback.exchange_id);
    let facts = kept::exchange::find(tx, &exchange)?.or_missing("exchange", exchange.as_str())?;
    Ok(Seat {
        is_open: check_open(&feedback).is_ok(),
        feedback: id,
        exchange,
        lang: member.lang,
        member: member.id,
        level: member.level.word().to_owned(),
        network: facts.network,
    })
}
