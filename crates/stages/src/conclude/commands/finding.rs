//! Writing a finding and choosing its quotes.

use crate::conclude::material::{self, Material};
use crate::conclude::store::finding::{self as store, FindingRow, QuoteRow, Stamp};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, thread};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::finding::{
    CLAIM_MOST, DETAIL_MOST, FindingKind, FindingState, Grounds, Scope, Side, may_stand,
};
use torg_domain::id::{FindingId, FocusAreaId, NetworkId, NoteId};
use torg_domain::link::{Anchor, Link};
use torg_domain::note::{StatedStrength, note_text};
use torg_domain::prevalence::Unit;

/// Where the word of quantity comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Strength {
    /// Counted from the quotes in the declared unit.
    Counted,
    /// The source states it in its own words and gives no counts.
    Stated {
        /// What the words mean.
        strength: StatedStrength,
        /// The source's wording, in the source's language.
        words: String,
    },
}

impl Strength {
    pub(in crate::conclude) const fn is_counted(&self) -> bool {
        matches!(self, Self::Counted)
    }

    pub(in crate::conclude) const fn word(&self) -> &'static str {
        match self {
            Self::Counted => StatedStrength::NotStated.word(),
            Self::Stated { strength, .. } => strength.word(),
        }
    }

    pub(in crate::conclude) fn source(&self) -> &str {
        match self {
            Self::Counted => "",
            Self::Stated { words, .. } => words.trim(),
        }
    }
}

/// A note a finding quotes, and on which side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewQuote {
    /// The note.
    pub note: NoteId,
    /// For or against.
    pub side: Side,
}

/// A finding as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFinding {
    /// The series or exchange it concludes from.
    pub scope: Scope,
    /// Its focus area; `None` = about the whole.
    pub focus_area: Option<FocusAreaId>,
    /// What kind of conclusion.
    pub kind: FindingKind,
    /// The sentence, at most [`CLAIM_MOST`] characters.
    pub claim: String,
    /// Language of the texts.
    pub lang: String,
    /// What is counted.
    pub unit: Unit,
    /// Counted or stated.
    pub strength: Strength,
    /// For what must be kept: who guards it.
    pub keep_owner: String,
    /// For what must be kept: the early-warning sign.
    pub keep_warning: String,
    /// What it costs.
    pub costs: String,
    /// What it requires.
    pub requires: String,
    /// What happens if nothing is done.
    pub if_nothing: String,
    /// Quotes on both sides.
    pub quotes: Vec<NewQuote>,
    /// Draft on the workbench; another state only when known findings are loaded.
    pub state: FindingState,
    /// Somebody answered that what looks like a contact is meant to stand there.
    pub confirmed: bool,
}

impl NewFinding {
    /// The texts that somebody wrote.
    fn texts(&self) -> [&str; 7] {
        let Self { claim, keep_owner, keep_warning, costs, requires, if_nothing, .. } = self;
        [claim, keep_owner, keep_warning, costs, requires, if_nothing, self.strength.source()]
    }

    fn grounds(&self) -> Grounds<'_> {
        let on = |side: Side| self.quotes.iter().filter(|quote| quote.side == side).count();
        Grounds {
            kind: self.kind,
            supports: on(Side::Supports),
            opposes: on(Side::Opposes),
            keep_owner: &self.keep_owner,
            keep_warning: &self.keep_warning,
            is_recorded: matches!(self.strength, Strength::Stated { .. }),
        }
    }

    /// The rows it would be stored as; for counting it before it is written down.
    pub(in crate::conclude) fn as_rows(&self, network: &str) -> (FindingRow, Vec<QuoteRow>) {
        let quote = |quote: &NewQuote| QuoteRow {
            finding: String::new(),
            note: quote.note.as_str().to_owned(),
            side: quote.side.word().to_owned(),
        };
        let row = FindingRow {
            id: String::new(),
            network_id: network.to_owned(),
            programme_id: self.scope.programme().map(|id| id.as_str().to_owned()),
            exchange_id: self.scope.exchange().map(|id| id.as_str().to_owned()),
            focus_area_id: self.focus_area.as_ref().map(|id| id.as_str().to_owned()),
            focus_area: String::new(),
            concept: String::new(),
            number: String::new(),
            kind: self.kind.word().to_owned(),
            claim: self.claim.clone(),
            lang: self.lang.clone(),
            unit: self.unit.word().to_owned(),
            is_counted: self.strength.is_counted(),
            stated_strength: self.strength.word().to_owned(),
            strength_source: self.strength.source().to_owned(),
            keep_owner: self.keep_owner.clone(),
            keep_warning: self.keep_warning.clone(),
            costs: self.costs.clone(),
            requires: self.requires.clone(),
            if_nothing: self.if_nothing.clone(),
            state: self.state.word().to_owned(),
            created_at: String::new(),
            revision: 0,
        };
        (row, self.quotes.iter().map(quote).collect())
    }
}

/// Writes a finding down as a draft.
///
/// # Errors
/// Forbidden but for coordinators and facilitators; refused with an empty or too long claim or where a text looks
/// personal; missing where a quoted note is hidden or was said elsewhere.
pub fn accept_finding(ctx: &Ctx, actor: &Actor, new: &NewFinding) -> Result<FindingId> {
    let id = FindingId::new(ctx.id());
    let draft = NewFinding { state: FindingState::Draft, ..new.clone() };
    ctx.db.tx(|tx| insert_finding(tx, ctx, actor, &id, &draft))?;
    Ok(id)
}

/// The same inside a running transaction, with an id and a state of the caller's: for loading known findings.
///
/// # Errors
/// As [`accept_finding`]; refused where a finding that is not a draft does not stand on its quotes.
pub fn insert_finding(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &FindingId,
    new: &NewFinding,
) -> Result<()> {
    let material = material::load(tx, &new.scope)?.or_missing(new.scope.kind(), new.scope.id())?;
    let network = NetworkId::new(&material.view.network_id);
    access::finding::may_edit(actor, &network)?;
    check_words(new, &material)?;
    let position = store::next_position(tx, &new.scope)?;
    let (number, now) = (format!("F-{position}"), ctx.now());
    let stamp = Stamp { network: network.as_str(), number: &number, position, at: &now };
    store::insert(tx, id, new, &stamp)?;
    put_quotes(tx, ctx, id, new)?;
    put_in_library(tx, ctx, id)?;
    journal::record_on(tx, ctx, actor, "accept_finding", (Some(&network), &Anchor::from(id)))
}

/// Changes a finding. It is a draft again: the room has not seen these words.
///
/// # Errors
/// As [`accept_finding`]; refused as changed meanwhile where `revision` is not the one that was read.
pub fn edit_finding(ctx: &Ctx, actor: &Actor, id: &FindingId, new: &NewFinding, revision: i64) -> Result<()> {
    ctx.db.tx(|tx| {
        let row = store::find(tx, id)?.or_missing("finding", id.as_str())?;
        let scope = row.scope().or_missing("finding", id.as_str())?;
        let draft = NewFinding { state: FindingState::Draft, scope, ..new.clone() };
        let network = NetworkId::new(&row.network_id);
        access::finding::may_edit(actor, &network)?;
        let material = material::load(tx, &draft.scope)?.or_missing(draft.scope.kind(), draft.scope.id())?;
        check_words(&draft, &material)?;
        if store::update(tx, id, &draft, revision)? == 0 {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        untie_quotes(tx, id, &draft.scope)?;
        store::delete_quotes(tx, id)?;
        put_quotes(tx, ctx, id, &draft)?;
        put_in_library(tx, ctx, id)?;
        journal::record_on(tx, ctx, actor, "edit_finding", (Some(&network), &Anchor::from(id)))
    })
}

/// Takes a draft away. What a report ever carried stays.
///
/// # Errors
/// Forbidden but for coordinators and facilitators; refused where it is not a draft or stands in a report.
pub fn discard_finding(ctx: &Ctx, actor: &Actor, id: &FindingId) -> Result<()> {
    ctx.db.tx(|tx| {
        let row = store::find(tx, id)?.or_missing("finding", id.as_str())?;
        let network = NetworkId::new(&row.network_id);
        access::finding::may_edit(actor, &network)?;
        let is_used = thread::count_later(tx, &Anchor::from(id))? > 0;
        if row.state != FindingState::Draft.word() || is_used {
            return Err(Refusal::StateUnclear.into());
        }
        let scope = row.scope().or_missing("finding", id.as_str())?;
        untie_quotes(tx, id, &scope)?;
        store::delete(tx, id)?;
        library::remove(tx, "finding", id.as_str())?;
        journal::record_on(tx, ctx, actor, "discard_finding", (Some(&network), &Anchor::from(id)))
    })
}

/// Brings the library's entry of a finding up to date. Public only when it is final and everything behind it is.
pub(super) fn put_in_library(tx: &mut Tx<'_>, ctx: &Ctx, id: &FindingId) -> Result<()> {
    let view = crate::conclude::queries::find_finding(tx, id)?.or_missing("finding", id.as_str())?;
    let is_public = view.is_public && view.state == FindingState::Final.word();
    let view = view.with_words_withheld();
    let words = view.supports.iter().chain(&view.opposes).map(|quote| quote.text.as_str());
    let words = library::joined(&words.chain([view.focus_area.as_str()]).collect::<Vec<_>>());
    let path = format!("/conclude/findings/{id}");
    let entry = Entry {
        kind: "finding",
        id: id.as_str(),
        title: &view.claim,
        summary: &view.scope_title,
        words: &words,
        lang: &view.lang,
        network: Some(&view.network_id),
        concept: &view.concept,
        is_public,
        path: &path,
        at: &ctx.now(),
        ..Entry::default()
    };
    library::put(tx, &entry)
}

fn check_words(new: &NewFinding, material: &Material) -> Result<()> {
    note_text(&new.claim, CLAIM_MOST)?;
    let details = new.texts();
    if let Some(long) = details[1..].iter().find(|text| text.chars().count() > DETAIL_MOST) {
        return Err(Refusal::TextTooLong { length: long.chars().count(), most: DETAIL_MOST }.into());
    }
    free_text::check(&new.texts(), Confirmed::from(new.confirmed))?;
    if let Some(strange) = new.quotes.iter().find(|quote| material.note(quote.note.as_str()).is_none()) {
        return Err(Error::Missing("note", strange.note.to_string()));
    }
    if new.state != FindingState::Draft {
        may_stand(&new.grounds())?;
    }
    Ok(())
}

fn put_quotes(tx: &mut Tx<'_>, ctx: &Ctx, id: &FindingId, new: &NewFinding) -> Result<()> {
    for quote in &new.quotes {
        store::insert_quote(tx, id, &quote.note, quote.side)?;
        thread::tie(tx, ctx, &Link::quotes(id, &quote.note, quote.side))?;
    }
    Ok(())
}

fn untie_quotes(tx: &mut Tx<'_>, id: &FindingId, scope: &Scope) -> Result<()> {
    for quote in store::list_quotes(tx, scope)?.into_iter().filter(|quote| quote.finding == id.as_str()) {
        let side = Side::from_word(&quote.side).unwrap_or(Side::Supports);
        thread::untie(tx, &Link::quotes(id, &NoteId::new(quote.note), side))?;
    }
    Ok(())
}
