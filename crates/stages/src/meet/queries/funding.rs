//! Money: the lines of an exchange with what is owed for them, and which exchanges a source pays for.

use super::exchange::find_exchange;
use crate::error::OrMissing;
use crate::ground::{access, people as accounts};
use crate::meet::store;
use crate::meet::views::{FundingPageView, FundingView, ObligationView, OwedView, PartyView};
use crate::{Actor, Ctx, Result};
use std::collections::BTreeMap;
use torg_db::Tx;
use torg_domain::date::PartialDate;
use torg_domain::id::{ExchangeId, NetworkId, ObligationId, OrganisationId};

/// An obligation is marked this many days before it is due (C7.1).
pub const SOON_DAYS: i64 = 30;

/// Funding with what is owed for it.
///
/// # Errors
/// As [`super::exchange`]; forbidden for those who may not see funding.
pub fn funding(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<FundingPageView> {
    let now = ctx.now();
    ctx.db.read(|tx| {
        let exchange = find_exchange(tx, id)?.or_missing("exchange", id.as_str())?;
        access::exchange::may_see_funding(actor, &exchange.network(), exchange.visibility())?;
        let lines = funding_lines(tx, id, &now)?;
        let not_stated = lines.iter().filter(|line| line.amount_minor.is_none()).count();
        Ok(FundingPageView { exchange, sums: sums(&lines), lines, not_stated })
    })
}

/// Lines of an exchange with what is owed for them and how urgent it is `now`, without a rule.
///
/// # Errors
/// The database's.
pub fn funding_lines(tx: &mut Tx<'_>, id: &ExchangeId, now: &str) -> Result<Vec<FundingView>> {
    let mut lines = store::funding::list(tx, id)?;
    for obligation in lines.iter_mut().flat_map(|line| &mut line.obligations) {
        urgency(obligation, now).clone_into(&mut obligation.urgency);
    }
    Ok(lines)
}

/// What is stated, by currency: hundredths. Currencies are never added together.
#[must_use]
pub fn sums<'a>(lines: impl IntoIterator<Item = &'a FundingView>) -> Vec<(String, i64)> {
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    for line in lines {
        if let (Some(minor), Some(currency)) = (line.amount_minor, &line.currency) {
            *sums.entry(currency.clone()).or_default() += minor;
        }
    }
    sums.into_iter().collect()
}

/// Who pays for exchanges of a network, where they are in the register: by id, without a rule.
///
/// # Errors
/// The database's.
pub fn sources_of_network(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<PartyView>> {
    store::funding::list_sources(tx, network)
}

/// Exchanges of a network that a source pays for, in the order they were written down, without a rule.
///
/// # Errors
/// The database's.
pub fn funded_by(tx: &mut Tx<'_>, network: &NetworkId, source: &OrganisationId) -> Result<Vec<ExchangeId>> {
    store::funding::list_funded(tx, network, source)
}

/// Something owed, without a rule: for the letter about it.
///
/// # Errors
/// The database's.
pub fn obligation(tx: &mut Tx<'_>, id: &ObligationId) -> Result<Option<OwedView>> {
    store::funding::find_owed(tx, id)
}

fn urgency(obligation: &ObligationView, now: &str) -> &'static str {
    let due = obligation.due_on.as_deref().and_then(|text| PartialDate::parse(text).ok().flatten());
    let soon = accounts::days_after(now, SOON_DAYS);
    let day = |text: &str| text.get(..10).unwrap_or(text).to_owned();
    match due.map(|date| date.last_day()) {
        _ if obligation.met_on.is_some() => "met",
        None => "undated",
        Some(last) if last < day(now) => "late",
        Some(last) if last <= day(&soon) => "soon",
        Some(_) => "open",
    }
}
