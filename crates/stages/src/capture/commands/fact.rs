//! Facts that set host and visitor side by side, apart from impressions.

use super::exchange_facts;
use crate::capture::store;
use crate::ground::access;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::journal::{self, Happening};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, NoteId};
use torg_domain::note::{NOTE_MOST, note_text};

/// A fact on its way in. A value that nobody stated is an empty text; one of the two has to be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFact {
    /// The visit.
    pub exchange: ExchangeId,
    /// The note it comes from.
    pub note: Option<NoteId>,
    /// What is compared.
    pub fact: String,
    /// The host's value.
    pub host_value: String,
    /// The visitors' value.
    pub visitor_value: String,
    /// Unit of both.
    pub unit: String,
    /// Why they differ.
    pub why: String,
    /// Where it comes from.
    pub source: String,
}

/// Adds a fact at the end of the table.
///
/// # Errors
/// Missing exchange; forbidden for those who do not take part; refused without fact or without any value.
pub fn add_fact(ctx: &Ctx, actor: &Actor, new: &NewFact) -> Result<String> {
    let id = ctx.id();
    ctx.db.tx(|tx| {
        let exchange = exchange_facts(tx, &new.exchange)?;
        access::note::may_add(actor, &exchange.network)?;
        insert_fact(tx, ctx, actor, &id, new)
    })?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's and without a rule of access.
///
/// # Errors
/// As [`add_fact`], but for access.
pub fn insert_fact(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &str, new: &NewFact) -> Result<()> {
    if new.fact.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "fact" }.into());
    }
    if new.host_value.trim().is_empty() && new.visitor_value.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "fact-value" }.into());
    }
    let texts = [&*new.fact, &*new.host_value, &*new.visitor_value, &*new.why, &*new.source];
    for text in texts.into_iter().chain([&*new.unit]).filter(|text| !text.trim().is_empty()) {
        note_text(text, NOTE_MOST)?;
    }
    free_text::check(&texts, Confirmed::No)?;
    let exchange = exchange_facts(tx, &new.exchange)?;
    store::fact::insert(tx, id, new)?;
    let happening =
        Happening { deed: "add_fact", network: Some(&exchange.network), kind: "comparison-fact", id };
    journal::record(tx, ctx, actor, &happening)
}
