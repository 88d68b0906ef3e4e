//! Writes: a codebook is made, a coder asked, cards are coded, a codebook goes.

use super::queries::{BookOf, found};
use super::store;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal, people};
use crate::{Actor, Ctx, Error, Result};
use std::collections::HashSet;
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::finding::Scope;
use torg_domain::id::{CodebookId, NetworkId};

/// More codes than this nobody keeps apart.
pub const CODES_MOST: usize = 60;
/// Letters of a title or the name of a code.
const NAME_MOST: usize = 80;
/// Letters of what a code stands for.
const DEFINITION_MOST: usize = 500;

/// A codebook as its owner writes it.
#[derive(Debug, Clone)]
pub struct NewCodebook {
    /// What it is called.
    pub title: String,
    /// A code a line: name, and after a colon what it stands for.
    pub codes: String,
}

/// Makes a codebook and gives its id. It is its maker's alone until they ask somebody.
///
/// # Errors
/// Forbidden but for those who read the workbench; missing scope; refused without a title, with fewer than two codes, with
/// more than [`CODES_MOST`], with one twice, for a text too long, and for personal data.
pub fn make(ctx: &Ctx, actor: &Actor, scope: &Scope, new: &NewCodebook) -> Result<CodebookId> {
    let person = access::installation::may_keep_account(actor)?;
    let title = new.title.trim();
    if title.is_empty() {
        return Err(Refusal::FieldMissing { field: "codebook-name" }.into());
    }
    let codes = codes(&new.codes)?;
    free_text::check(&[title, &new.codes], Confirmed::Yes)?;
    let lengths = std::iter::once((title, NAME_MOST))
        .chain(codes.iter().flat_map(|(name, told)| [(*name, NAME_MOST), (*told, DEFINITION_MOST)]));
    for (text, most) in lengths {
        let length = text.chars().count();
        if length > most {
            return Err(Refusal::TextTooLong { length, most }.into());
        }
    }
    // Whoever reads the workbench may; asking it is the rule.
    let network = super::queries::scope_view(ctx, actor, scope)?.network_id;
    let id = CodebookId::new(ctx.id());
    ctx.db.tx(|tx| {
        let values =
            args![id.as_str(), scope.kind(), scope.id(), &network, person.as_str(), title, ctx.now()];
        tx.execute(store::INSERT_BOOK, values)?;
        tx.execute(store::INSERT_CODER, args![id.as_str(), person.as_str(), 0_i64])?;
        for (position, (name, definition)) in codes.iter().enumerate() {
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            tx.execute(store::INSERT_CODE, args![ctx.id(), id.as_str(), position, *name, *definition])?;
        }
        record(tx, ctx, actor, "make_codebook", &id)
    })?;
    Ok(id)
}

/// `name: what it stands for`, a line each.
fn codes(text: &str) -> Result<Vec<(&str, &str)>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let codes: Vec<(&str, &str)> = lines
        .map(|line| line.split_once(':').map_or((line, ""), |(name, told)| (name.trim(), told.trim())))
        .collect();
    let names: HashSet<String> = codes.iter().map(|(name, _)| name.to_lowercase()).collect();
    if codes.len() < 2 || names.len() < codes.len() || names.contains("") {
        return Err(Refusal::CodesUnclear.into());
    }
    if codes.len() > CODES_MOST {
        return Err(Refusal::TextTooLong { length: codes.len(), most: CODES_MOST }.into());
    }
    Ok(codes)
}

/// Asks somebody of the network to code as well.
///
/// # Errors
/// Missing book; forbidden but for its owner; refused for somebody nobody knows by that name or who does not read inside
/// the network: both are told alike, so that nobody finds out who has an account.
pub fn ask_coder(ctx: &Ctx, actor: &Actor, id: &CodebookId, sign_in_name: &str) -> Result<()> {
    let book = owned(ctx, actor, id)?;
    let network = NetworkId::new(&book.network_id);
    let asked = people::actor_named(ctx, sign_in_name.trim()).ok();
    let coder = asked.filter(|asked| asked.reads_inside(&network)).and_then(|asked| asked.person);
    let coder = coder.ok_or(Refusal::CoderUnknown)?;
    ctx.db.tx(|tx| {
        let known = tx.list(store::LIST_CODERS, args![id.as_str()], |row| row.get::<String>(0))?;
        let position = i64::try_from(known.len()).unwrap_or(i64::MAX);
        tx.execute(store::INSERT_CODER, args![id.as_str(), coder.as_str(), position])?;
        record(tx, ctx, actor, "ask_coder", id)
    })
}

/// Gives cards codes; `None` takes one away. Cards and codes that are not of this book are left out.
///
/// # Errors
/// Missing book; forbidden but for its coders.
pub fn mark(ctx: &Ctx, actor: &Actor, id: &CodebookId, marks: &[(String, Option<String>)]) -> Result<()> {
    let BookOf { person, .. } = found(ctx, actor, id)?;
    let view = super::queries::codebook(ctx, actor, id)?;
    let cards: HashSet<&str> = view.cards.iter().map(|card| card.quote.note_id.as_str()).collect();
    let codes: HashSet<&str> = view.codes.iter().map(|code| code.id.as_str()).collect();
    ctx.db.tx(|tx| {
        for (note, code) in marks.iter().filter(|(note, _)| cards.contains(note.as_str())) {
            match code.as_deref() {
                None => {
                    tx.execute(store::DELETE_MARK, args![id.as_str(), note, person.as_str()])?;
                }
                Some(code) if codes.contains(code) => {
                    let values = args![id.as_str(), note, person.as_str(), code, ctx.now()];
                    tx.execute(store::UPSERT_MARK, values)?;
                }
                Some(_) => {}
            }
        }
        record(tx, ctx, actor, "code_cards", id)
    })
}

/// Takes a codebook away with everybody's codes.
///
/// # Errors
/// Missing book; forbidden but for its owner.
pub fn remove(ctx: &Ctx, actor: &Actor, id: &CodebookId) -> Result<Scope> {
    let book = owned(ctx, actor, id)?;
    ctx.db.tx(|tx| {
        for statement in store::DELETE_BOOK {
            tx.execute(statement, args![id.as_str()])?;
        }
        record(tx, ctx, actor, "remove_codebook", id)
    })?;
    Scope::from_words(&book.scope_kind, &book.scope_id).or_missing("programme", &book.scope_id)
}

fn owned(ctx: &Ctx, actor: &Actor, id: &CodebookId) -> Result<store::BookRow> {
    let BookOf { row, person, .. } = found(ctx, actor, id)?;
    if row.owner_id == person.as_str() { Ok(row) } else { Err(Error::Forbidden(crate::Deed::Change)) }
}

/// Written down without the network: that somebody codes its cards is nobody's business in it.
fn record(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, deed: &'static str, id: &CodebookId) -> Result<()> {
    let happening = journal::Happening { deed, network: None, kind: "codebook", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
