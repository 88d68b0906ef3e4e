//! Notes for those who count them and for those who read them.

use crate::capture::store::{self, exchange::ExchangeFacts};
use crate::capture::views::NoteView;
use crate::error::OrMissing;
use crate::ground::access;
use crate::{Actor, Ctx, Result};
use std::collections::HashMap;
use torg_db::Tx;
use torg_domain::board::GROUP_LEAST;
use torg_domain::id::{ExchangeId, NoteId, ProgrammeId};
use torg_domain::network::Level;

/// Which notes of an exchange; empty = all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoteFilter {
    /// Word of `NoteKind`.
    pub kind: Option<String>,
    /// Id of a focus area.
    pub focus_area: Option<String>,
}

/// Notes of an exchange that are not hidden, oldest first. Without a rule.
///
/// # Errors
/// The database's.
pub fn notes_of_exchange(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<NoteView>> {
    let notes = store::note::list_of_exchange(tx, exchange)?;
    Ok(notes.into_iter().filter(|note| !note.is_hidden).collect())
}

/// Notes of all exchanges of a programme that are not hidden: session by session in the order they were held, oldest
/// first. Without a rule.
///
/// # Errors
/// The database's.
pub fn notes_of_programme(tx: &mut Tx<'_>, programme: &ProgrammeId) -> Result<Vec<NoteView>> {
    let mut all = Vec::new();
    for exchange in store::exchange::list_of_programme(tx, programme)? {
        all.extend(notes_of_exchange(tx, &exchange)?);
    }
    Ok(all)
}

/// One note, hidden or not. Without a rule.
///
/// # Errors
/// The database's.
pub fn find_note(tx: &mut Tx<'_>, id: &NoteId) -> Result<Option<NoteView>> {
    Ok(store::note::find(tx, id)?)
}

/// One note for its page.
///
/// # Errors
/// Missing where there is none, or where it is hidden from this reader; forbidden where it is not for them.
pub fn note(ctx: &Ctx, actor: &Actor, id: &NoteId) -> Result<NoteView> {
    ctx.db.read(|tx| {
        let note = store::note::find(tx, id)?.or_missing("note", id.as_str())?;
        let exchange = facts(tx, &ExchangeId::new(&note.exchange_id))?;
        access::note::may_see(actor, &exchange.network, exchange.visibility)?;
        let shown = readable(tx, actor, &exchange, vec![note], Hidden::ForEditors)?;
        shown.into_iter().next().or_missing("note", id.as_str())
    })
}

/// Notes of an exchange as this reader may see them, oldest first.
///
/// # Errors
/// Missing exchange; forbidden where it is not for them.
pub fn notes(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId, filter: &NoteFilter) -> Result<Vec<NoteView>> {
    ctx.db.read(|tx| {
        let exchange = facts(tx, exchange)?;
        access::note::may_see(actor, &exchange.network, exchange.visibility)?;
        let mut notes = readable_notes(tx, actor, &exchange)?;
        notes.retain(|note| {
            filter.kind.as_ref().is_none_or(|kind| *kind == note.kind)
                && filter.focus_area.as_ref().is_none_or(|area| note.focus_area_id.as_ref() == Some(area))
        });
        Ok(notes)
    })
}

pub(in crate::capture) fn facts(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<ExchangeFacts> {
    store::exchange::find(tx, id)?.or_missing("exchange", id.as_str())
}

/// The notes of an exchange for one reader: hidden ones left out.
pub(super) fn readable_notes(
    tx: &mut Tx<'_>,
    actor: &Actor,
    exchange: &ExchangeFacts,
) -> Result<Vec<NoteView>> {
    let notes = store::note::list_of_exchange(tx, &exchange.id)?;
    readable(tx, actor, exchange, notes, Hidden::ForNobody)
}

/// Who gets hidden notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hidden {
    /// Nobody.
    ForNobody,
    /// Those who sort the notes.
    ForEditors,
}

/// What of these notes this reader may see: those inside the network everything that was not hidden; others the
/// public ones, and of what is not quotable only that it was said.
pub(super) fn readable(
    tx: &mut Tx<'_>,
    actor: &Actor,
    exchange: &ExchangeFacts,
    notes: Vec<NoteView>,
    hidden: Hidden,
) -> Result<Vec<NoteView>> {
    let is_inside = actor.reads_inside(&exchange.network);
    let sees_hidden = hidden == Hidden::ForEditors && actor.is_editor_of(&exchange.network);
    let groups = Groups::of(tx, &exchange.id)?;
    let mut shown = Vec::with_capacity(notes.len());
    for mut note in notes {
        if note.is_hidden && !sees_hidden {
            continue;
        }
        if !is_inside && !note.is_public {
            if note.is_quotable || !is_settled(&note) {
                continue;
            }
            note.text = String::new();
            note.quote = String::new();
        }
        groups.veil(&mut note);
        shown.push(note);
    }
    Ok(shown)
}

/// Is its board ended and its feedback confirmed, so that the only thing against showing it is the missing consent?
fn is_settled(note: &NoteView) -> bool {
    note.board_state.as_deref().is_none_or(|state| state == "closed")
        && note.feedback_state.as_deref().is_none_or(|state| state == "confirmed")
}

/// How many people sit at each board from each level and organisation.
pub(super) struct Groups {
    levels: HashMap<(String, String), i64>,
    homes: HashMap<(String, String), i64>,
}

impl Groups {
    pub(super) fn of(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Self> {
        let keyed = |rows: Vec<(String, String, i64)>| {
            rows.into_iter().map(|(board, group, people)| ((board, group), people)).collect()
        };
        Ok(Self {
            levels: keyed(store::board::list_levels(tx, exchange)?),
            homes: keyed(store::board::list_homes(tx, exchange)?),
        })
    }

    /// Takes level and organisation off a card whose writer could be told from them.
    pub(super) fn veil(&self, note: &mut NoteView) {
        let Some(board) = note.board_id.clone().filter(|_| note.participant_id.is_some()) else { return };
        let is_small = |groups: &HashMap<(String, String), i64>, group: &str| {
            groups.get(&(board.clone(), group.to_owned())).copied().unwrap_or(0) < GROUP_LEAST
        };
        if note.level != Level::NotStated.word() && is_small(&self.levels, &note.level) {
            Level::NotStated.word().clone_into(&mut note.level);
            note.voice_role = String::new();
            note.is_voice_veiled = true;
        }
        if note.organisation_id.as_deref().is_some_and(|home| is_small(&self.homes, home)) {
            note.organisation_id = None;
            note.organisation = String::new();
            note.country = String::new();
            note.is_voice_veiled = true;
        }
    }

    /// People at one board by level; levels with fewer than five put together.
    pub(super) fn told_apart(&self, board: &str) -> Vec<(String, i64)> {
        let people = |level: &Level| {
            self.levels.get(&(board.to_owned(), level.word().to_owned())).copied().unwrap_or(0)
        };
        let (big, small): (Vec<_>, Vec<_>) = Level::ALL
            .iter()
            .map(|level| (level.word().to_owned(), people(level)))
            .filter(|(_, people)| *people > 0)
            .partition(|(_, people)| *people >= GROUP_LEAST);
        let rest: i64 = small.iter().map(|(_, people)| people).sum();
        // The small ones are told together and unnamed, so that nobody can say which level one person came from.
        let rest = (rest > 0).then(|| ("small-groups".to_owned(), rest));
        big.into_iter().chain(rest).collect()
    }
}
