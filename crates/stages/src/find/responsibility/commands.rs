//! Writes: one function is one decision in one transaction.

use super::store;
use super::views::ResponsibilityView;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, places};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::id::{OrganisationId, ResponsibilityId};
use torg_domain::network::{Concept, Level};
use torg_domain::responsibility::{ROLE_MOST, TEXT_MOST};
use torg_engine::text::fold::fold;

/// Who is responsible for what, as somebody says it. An empty text = not stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewResponsibility {
    /// The shared concept it is about.
    pub concept: Concept,
    /// Whom to ask, as a role; needed.
    pub role: String,
    /// The level it sits at.
    pub level: Level,
    /// What it covers.
    pub covers: String,
    /// Language of the texts.
    pub lang: String,
    /// Since when.
    pub since: Option<PartialDate>,
    /// Day a source last said that it is right; own people confirm by writing.
    pub checked_on: Option<PartialDate>,
    /// Where it is known from.
    pub source: String,
    /// Invented data.
    pub is_example: bool,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

impl NewResponsibility {
    /// A role for a concept; everything else not stated.
    #[must_use]
    pub fn new(concept: Concept, role: impl Into<String>, lang: impl Into<String>) -> Self {
        Self {
            concept,
            role: role.into(),
            level: Level::NotStated,
            covers: String::new(),
            lang: lang.into(),
            since: None,
            checked_on: None,
            source: String::new(),
            is_example: false,
            confirmed: Confirmed::No,
        }
    }

    fn check(&self) -> Result<()> {
        free_text::check(&[&self.role, &self.covers, &self.source], self.confirmed)?;
        if self.role.trim().is_empty() {
            return Err(Refusal::FieldMissing { field: "role" }.into());
        }
        for (text, most) in [(&self.role, ROLE_MOST), (&self.covers, TEXT_MOST), (&self.source, TEXT_MOST)] {
            let length = text.trim().chars().count();
            if length > most {
                return Err(Refusal::TextTooLong { length, most }.into());
            }
        }
        Ok(())
    }

    fn folded(&self) -> String {
        fold(&format!("{} {}", self.role, self.covers))
    }

    fn since(&self) -> Option<&str> {
        self.since.as_ref().map(PartialDate::as_str)
    }
}

/// Says who is responsible for something. Whoever says so confirms it today.
///
/// # Errors
/// Forbidden for everybody but the organisation's own people; refused without a role, for a text too long or personal
/// data; missing organisation.
pub fn add(
    ctx: &Ctx,
    actor: &Actor,
    organisation: &OrganisationId,
    new: &NewResponsibility,
) -> Result<ResponsibilityId> {
    access::responsibility::may_edit(actor, organisation)?;
    let id = ResponsibilityId::new(ctx.id());
    let today = PartialDate::parse(ctx.now().get(..10).unwrap_or_default())?;
    let new = NewResponsibility { checked_on: today, ..new.clone() };
    ctx.db.tx(|tx| {
        insert(tx, ctx, &id, organisation, &new)?;
        record(tx, ctx, actor, "add_responsibility", &id)?;
        Ok(id)
    })
}

/// The same inside a running transaction, with an id of the caller's, without access rule and journal: for loading
/// what a source says.
///
/// # Errors
/// As [`add`] but for the rule.
pub fn insert(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    id: &ResponsibilityId,
    organisation: &OrganisationId,
    new: &NewResponsibility,
) -> Result<()> {
    new.check()?;
    places::find(tx, organisation.as_str())?.or_missing("organisation", organisation.as_str())?;
    let now = ctx.now();
    let values = args![
        id.as_str(),
        organisation.as_str(),
        new.concept.word(),
        new.role.trim(),
        new.level.word(),
        new.covers.trim(),
        &new.lang,
        new.folded(),
        new.since(),
        new.checked_on.as_ref().map(PartialDate::as_str),
        new.source.trim(),
        new.is_example,
        &now,
    ];
    tx.execute(store::INSERT, values)?;
    shelve(tx, id, &now)
}

/// Changes what is said; whoever does so confirms it today.
///
/// # Errors
/// As [`add`]; [`Refusal::ChangedMeanwhile`] where somebody else was quicker.
pub fn edit(
    ctx: &Ctx,
    actor: &Actor,
    id: &ResponsibilityId,
    new: &NewResponsibility,
    revision: i64,
) -> Result<()> {
    new.check()?;
    let now = ctx.now();
    ctx.db.tx(|tx| {
        editable(tx, actor, id)?;
        let values = args![
            id.as_str(),
            revision,
            new.concept.word(),
            new.role.trim(),
            new.level.word(),
            new.covers.trim(),
            &new.lang,
            new.folded(),
            new.since(),
            now.get(..10),
            new.source.trim(),
        ];
        if tx.execute(store::UPDATE, values)? != 1 {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        shelve(tx, id, &now)?;
        record(tx, ctx, actor, "edit_responsibility", id)
    })
}

/// Says that it is still right.
///
/// # Errors
/// Forbidden for everybody but the organisation's own people.
pub fn confirm(ctx: &Ctx, actor: &Actor, id: &ResponsibilityId) -> Result<OrganisationId> {
    let now = ctx.now();
    ctx.db.tx(|tx| {
        let known = editable(tx, actor, id)?;
        tx.execute(store::UPDATE_CHECKED, args![id.as_str(), now.get(..10)])?;
        record(tx, ctx, actor, "confirm_responsibility", id)?;
        Ok(OrganisationId::new(known.organisation_id))
    })
}

/// Takes it out.
///
/// # Errors
/// Forbidden for everybody but the organisation's own people.
pub fn remove(ctx: &Ctx, actor: &Actor, id: &ResponsibilityId) -> Result<OrganisationId> {
    ctx.db.tx(|tx| {
        let known = editable(tx, actor, id)?;
        tx.execute(store::DELETE, args![id.as_str()])?;
        library::remove(tx, "responsibility", id.as_str())?;
        record(tx, ctx, actor, "remove_responsibility", id)?;
        Ok(OrganisationId::new(known.organisation_id))
    })
}

fn editable(tx: &mut Tx<'_>, actor: &Actor, id: &ResponsibilityId) -> Result<ResponsibilityView> {
    let known = find(tx, id, "")?;
    access::responsibility::may_edit(actor, &OrganisationId::new(&known.organisation_id))?;
    Ok(known)
}

fn find(tx: &mut Tx<'_>, id: &ResponsibilityId, today: &str) -> Result<ResponsibilityView> {
    tx.find(store::FIND, args![id.as_str()], |row| store::read(row, today))?
        .or_missing("responsibility", id.as_str())
}

/// A role is found by what it covers; the hit leads to its line on the organisation's page.
fn shelve(tx: &mut Tx<'_>, id: &ResponsibilityId, now: &str) -> Result<()> {
    let known = find(tx, id, now)?;
    let place =
        places::find(tx, &known.organisation_id)?.or_missing("organisation", &known.organisation_id)?;
    library::put(
        tx,
        &Entry {
            kind: "responsibility",
            id: id.as_str(),
            title: &known.role,
            summary: &known.covers,
            words: &place.name,
            lang: &known.lang,
            country: &place.country,
            organisation: Some(&known.organisation_id),
            concept: &known.concept,
            is_public: true,
            path: &format!("/find/organisations/{}#r-{id}", known.organisation_id),
            at: now,
            ..Entry::default()
        },
    )
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    id: &ResponsibilityId,
) -> Result<()> {
    let happening = journal::Happening { deed, network: None, kind: "responsibility", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
