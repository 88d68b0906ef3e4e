//! Funding lines and what is owed for them. Amounts are never converted.

use super::{TEXT_MOST, editable, needed, record, within};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::meet::store::{self, date_text};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::exchange::Currency;
use torg_domain::id::{ExchangeId, FundingId, ObligationId, OrganisationId};

/// A line of funding as an editor writes it.
#[derive(Debug, Clone, Default)]
pub struct NewFunding {
    /// Who pays, where they are in the register.
    pub source: Option<OrganisationId>,
    /// The scheme.
    pub scheme: String,
    /// What it pays for.
    pub pays: String,
    /// In hundredths, with its currency; `None` = not stated.
    pub amount: Option<(i64, Currency)>,
    /// What else is known.
    pub note: String,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

/// Something owed for funding.
#[derive(Debug, Clone, Default)]
pub struct NewObligation {
    /// What.
    pub text: String,
    /// When, as exactly as it is known.
    pub due_on: Option<PartialDate>,
    /// Whose task, as a role.
    pub responsible_role: String,
    /// The day it was met.
    pub met_on: Option<PartialDate>,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

/// Adds a line.
///
/// # Errors
/// Forbidden for those who may not change the exchange; refused without a scheme.
pub fn add_funding(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId, new: &NewFunding) -> Result<FundingId> {
    let id = FundingId::new(ctx.id());
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, exchange)?.network();
        insert_funding(tx, &id, exchange, new)?;
        record(tx, ctx, actor, "add_funding", (&network, exchange))?;
        Ok(id)
    })
}

/// The same inside a running transaction, without access rule and journal.
///
/// # Errors
/// As [`add_funding`] but for the rule.
pub fn insert_funding(
    tx: &mut Tx<'_>,
    id: &FundingId,
    exchange: &ExchangeId,
    new: &NewFunding,
) -> Result<()> {
    free_text::check(&[&new.scheme, &new.pays, &new.note], new.confirmed)?;
    let values = args![
        id.as_str(),
        exchange.as_str(),
        new.source.as_ref().map(OrganisationId::as_str),
        needed(&new.scheme, "scheme")?,
        within(&new.pays, TEXT_MOST)?,
        new.amount.map(|(minor, _)| minor),
        new.amount.map(|(_, currency)| currency.word()),
        within(&new.note, TEXT_MOST)?,
    ];
    store::funding::insert(tx, values)
}

/// Takes a line out, with what was owed for it.
///
/// # Errors
/// Forbidden for those who may not change the exchange; missing where there is no such line.
pub fn remove_funding(ctx: &Ctx, actor: &Actor, id: &FundingId) -> Result<()> {
    ctx.db.tx(|tx| {
        let exchange = exchange_of(tx, id)?;
        let network = editable(tx, actor, &exchange)?.network();
        store::funding::delete(tx, id)?;
        record(tx, ctx, actor, "remove_funding", (&network, &exchange))
    })
}

fn exchange_of(tx: &mut Tx<'_>, id: &FundingId) -> Result<ExchangeId> {
    Ok(ExchangeId::new(store::funding::exchange_of(tx, id)?.or_missing("funding", id.as_str())?))
}

/// Writes down what is owed for a line.
///
/// # Errors
/// Forbidden for those who may not change the exchange; refused without words.
pub fn add_obligation(
    ctx: &Ctx,
    actor: &Actor,
    funding: &FundingId,
    new: &NewObligation,
) -> Result<ObligationId> {
    let id = ObligationId::new(ctx.id());
    ctx.db.tx(|tx| {
        let exchange = exchange_of(tx, funding)?;
        let network = editable(tx, actor, &exchange)?.network();
        insert_obligation(tx, &id, funding, new)?;
        record(tx, ctx, actor, "add_obligation", (&network, &exchange))?;
        Ok(id)
    })
}

/// The same inside a running transaction, without access rule and journal.
///
/// # Errors
/// As [`add_obligation`] but for the rule.
pub fn insert_obligation(
    tx: &mut Tx<'_>,
    id: &ObligationId,
    funding: &FundingId,
    new: &NewObligation,
) -> Result<()> {
    free_text::check(&[&new.text, &new.responsible_role], new.confirmed)?;
    let text = within(&new.text, TEXT_MOST)?;
    if text.is_empty() {
        return Err(Refusal::FieldMissing { field: "text" }.into());
    }
    let role = within(&new.responsible_role, super::TITLE_MOST)?;
    let (due, met) = (date_text(new.due_on.as_ref()), date_text(new.met_on.as_ref()));
    store::funding::insert_obligation(tx, args![id.as_str(), funding.as_str(), text, due, role, met])
}

/// Marks what was owed as met today.
///
/// # Errors
/// Forbidden for those who may not change the exchange; missing where there is no such obligation.
pub fn meet_obligation(ctx: &Ctx, actor: &Actor, id: &ObligationId) -> Result<()> {
    ctx.db.tx(|tx| {
        let found = store::funding::exchange_of_obligation(tx, id)?.or_missing("obligation", id.as_str())?;
        let exchange = ExchangeId::new(found);
        let network = editable(tx, actor, &exchange)?.network();
        let now = ctx.now();
        store::funding::meet_obligation(tx, id, now.get(..10).unwrap_or(&now))?;
        record(tx, ctx, actor, "meet_obligation", (&network, &exchange))
    })
}
