//! The catalogue of indicators, official and local.

use super::super::store;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Error, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{IndicatorId, OrganisationId};
use torg_domain::indicator::IndicatorSource;
use torg_domain::network::Concept;

/// An indicator on its way into the catalogue.
#[derive(Debug, Clone)]
pub struct NewIndicator {
    /// Who publishes the values.
    pub source: IndicatorSource,
    /// The source's code; local measures may have none.
    pub code: String,
    /// Title, exactly as its source has it.
    pub title: String,
    /// Language of title and definition.
    pub lang: String,
    /// Unit in words.
    pub unit: String,
    /// What it measures.
    pub definition: String,
    /// Who collects the figures; empty = not stated.
    pub producer: String,
    /// What it belongs to.
    pub concept: Concept,
    /// Last year of a series that was discontinued.
    pub ended_with: Option<i64>,
    /// Answers on a scale of words: never averaged.
    pub is_ordinal: bool,
    /// Age limit; empty = not stated.
    pub age_note: String,
    /// Who counts it, for local measures.
    pub owner: Option<OrganisationId>,
    /// Invented.
    pub is_example: bool,
}

/// Defines a measure that a municipality counts itself.
///
/// # Errors
/// Forbidden for those who do not belong to the organisation; refused without title, unit or definition: what is not
/// defined can not be compared with itself next year.
pub fn define_local_measure(
    ctx: &Ctx,
    actor: &Actor,
    new: &NewIndicator,
    confirmed: Confirmed,
) -> Result<IndicatorId> {
    let owner = new.owner.as_ref().ok_or(Refusal::FieldMissing { field: "organisation" })?;
    access::indicator::may_enter(actor, owner)?;
    if new.source.is_official() {
        return Err(Refusal::FieldMissing { field: "source" }.into());
    }
    for (text, field) in
        [(&new.title, "measure-name"), (&new.unit, "measure-unit"), (&new.definition, "definition")]
    {
        if text.trim().is_empty() {
            return Err(Refusal::FieldMissing { field }.into());
        }
    }
    free_text::check(&[&new.title, &new.unit, &new.definition, &new.age_note], confirmed)?;
    let id = IndicatorId::new(ctx.id());
    ctx.db.tx(|tx| put(tx, ctx, actor, &id, new))?;
    Ok(id)
}

/// Puts an indicator into the catalogue inside a running transaction, with an id of the caller's, or brings a known
/// one up to date: for loading catalogues.
///
/// # Errors
/// Forbidden but for the administrator.
pub fn insert_indicator(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &IndicatorId,
    new: &NewIndicator,
) -> Result<()> {
    access::indicator::may_import(actor)?;
    put(tx, ctx, actor, id, new)
}

fn put(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &IndicatorId, new: &NewIndicator) -> Result<()> {
    let values = args![
        id.as_str(),
        new.source.word(),
        &new.code,
        new.title.trim(),
        &new.lang,
        new.unit.trim(),
        new.definition.trim(),
        &new.producer,
        new.source.source_line(),
        new.concept.word(),
        new.ended_with,
        new.is_ordinal,
        new.age_note.trim(),
        new.owner.as_ref().map(OrganisationId::as_str),
        new.is_example,
    ];
    tx.execute(store::UPSERT_INDICATOR, values)?;
    library::put(
        tx,
        &Entry {
            kind: "indicator",
            id: id.as_str(),
            title: new.title.trim(),
            summary: new.definition.trim(),
            words: &new.code,
            lang: &new.lang,
            country: new.source.country().map_or("", |country| country.word()),
            organisation: new.owner.as_ref().map(OrganisationId::as_str),
            concept: new.concept.word(),
            year: new.ended_with,
            state: if new.ended_with.is_some() { "ended" } else { "running" },
            is_public: true,
            path: &format!("/follow-up/indicators/{id}"),
            at: &ctx.now(),
            ..Entry::default()
        },
    )?;
    let happening =
        journal::Happening { deed: "put_indicator", network: None, kind: "indicator", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}

/// Tells of a break in an indicator's definition, in one language; part of loading a catalogue.
///
/// # Errors
/// Forbidden but for the administrator; missing where there is no such indicator.
pub fn insert_break(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &IndicatorId,
    year: i64,
    (lang, text): (&str, &str),
) -> Result<()> {
    access::indicator::may_import(actor)?;
    if tx.find(store::FIND_INDICATOR, args![id.as_str()], store::read_indicator)?.is_none() {
        return Err(Error::Missing("indicator", id.to_string()));
    }
    tx.execute(store::UPSERT_BREAK, args![id.as_str(), year, lang, text])?;
    Ok(())
}
