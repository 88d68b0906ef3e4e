//! Everything findings of one programme or exchange are counted from, read once in one transaction.
//!
//! Turns a stored finding and its quotes into a [`FindingView`]; the counting itself is a rule of `torg-domain`.

use super::store::finding::{FindingRow, QuoteRow};
use super::store::scope::{self, PresentRow};
use super::views::{
    CountView, FindingView, LevelView, PrevalenceView, QuoteView, ScopeView, SessionView, UnitView,
};
use crate::Result;
use crate::capture::{self, views::NoteView};
use std::collections::HashMap;
use torg_db::Tx;
use torg_domain::board::GROUP_LEAST;
use torg_domain::finding::{Scope, Side};
use torg_domain::network::Level;
use torg_domain::prevalence::{Count, Present, Statement, Unit, count, count_by_level};

/// Scope, sessions, notes that are not hidden, and who was present.
#[derive(Debug)]
pub(super) struct Material {
    pub scope: Scope,
    pub view: ScopeView,
    pub sessions: Vec<SessionView>,
    pub notes: Vec<NoteView>,
    present: Vec<PresentRow>,
}

/// Reads the material; `None` where there is no such programme or exchange.
pub(super) fn load(tx: &mut Tx<'_>, of: &Scope) -> Result<Option<Material>> {
    let Some(view) = scope::find(tx, of)? else { return Ok(None) };
    let notes = match of {
        Scope::Programme(id) => capture::queries::notes_of_programme(tx, id)?,
        Scope::Exchange(id) => capture::queries::notes_of_exchange(tx, id)?,
    };
    Ok(Some(Material {
        scope: of.clone(),
        view,
        sessions: scope::list_sessions(tx, of)?,
        notes: notes.into_iter().filter(|note| !note.is_hidden).collect(),
        present: scope::list_present(tx, of)?,
    }))
}

impl Material {
    /// The note with this id, if it belongs here and is not hidden.
    pub fn note(&self, id: &str) -> Option<&NoteView> {
        self.notes.iter().find(|note| note.id == id)
    }

    /// A finding with its quotes and its counted prevalence. Quotes of notes that were hidden since are left out.
    pub fn finding(&self, row: &FindingRow, quotes: &[QuoteRow]) -> FindingView {
        let sides = sides_of(&row.id, quotes);
        let on = |side: Side| -> Vec<QuoteView> {
            let is_on = |note: &&NoteView| sides.get(note.id.as_str()).is_some_and(|both| both.is_on(side));
            self.notes.iter().filter(is_on).map(|note| self.quote(note)).collect()
        };
        let (supports, opposes) = (on(Side::Supports), on(Side::Opposes));
        let is_user = |note: &&NoteView| Level::from_word(&note.level).is_some_and(Level::is_user_side);
        let mut quoted = self.notes.iter().filter(|note| sides.contains_key(note.id.as_str()));
        let are_voices_open = !supports.iter().chain(&opposes).any(|quote| quote.is_voice_veiled);
        FindingView {
            id: row.id.clone(),
            number: row.number.clone(),
            network_id: row.network_id.clone(),
            scope_kind: self.scope.kind().to_owned(),
            scope_id: self.scope.id().to_owned(),
            scope_title: self.view.title.clone(),
            focus_area_id: row.focus_area_id.clone(),
            focus_area: row.focus_area.clone(),
            concept: row.concept.clone(),
            kind: row.kind.clone(),
            claim: row.claim.clone(),
            lang: row.lang.clone(),
            state: row.state.clone(),
            prevalence: self.prevalence(row, &sides, !opposes.is_empty(), are_voices_open),
            has_user_voice: quoted.any(|note| is_user(&note)),
            supports,
            opposes,
            keep_owner: row.keep_owner.clone(),
            keep_warning: row.keep_warning.clone(),
            costs: row.costs.clone(),
            requires: row.requires.clone(),
            if_nothing: row.if_nothing.clone(),
            is_public: self.view.is_public,
            is_example: self.view.is_example,
            created_at: row.created_at.clone(),
            revision: row.revision,
        }
    }

    fn prevalence(
        &self,
        row: &FindingRow,
        sides: &HashMap<&str, Sides>,
        has_opposing: bool,
        are_voices_open: bool,
    ) -> PrevalenceView {
        let unit = Unit::from_word(&row.unit).unwrap_or(Unit::Workshop);
        let stated = PrevalenceView {
            unit: unit.word().to_owned(),
            count: None,
            is_two_sided: has_opposing,
            stated_strength: row.stated_strength.clone(),
            strength_source: row.strength_source.clone(),
        };
        if !row.is_counted {
            return stated;
        }
        let focus_area = row.focus_area_id.as_deref();
        let statements: Vec<_> = self.notes.iter().map(|note| statement(note, sides)).collect();
        let present: Vec<_> = self.present.iter().map(present).collect();
        let counted = count(unit, focus_area, &statements, &present);
        let levels =
            count_by_level(focus_area, &statements, &present).into_iter().map(|(level, share)| LevelView {
                level: level.word().to_owned(),
                said: share.said,
                opposed: share.opposed,
                of: share.of,
            });
        let count = CountView {
            said: counted.prevalence.said,
            opposed: counted.prevalence.opposed,
            of: counted.prevalence.of,
            word: counted.prevalence.wording().word().to_owned(),
            unplaced: counted.unplaced,
            levels: levels.collect(),
            are_sides_told: unit == Unit::Workshop || (unit != Unit::Person && are_voices_open),
            units: self.units(unit, &counted),
        };
        let count = count.with_sides_withheld();
        PrevalenceView { count: Some(count), is_two_sided: counted.prevalence.is_two_sided(), ..stated }
    }

    /// People are never listed; sessions stand in their order, organisations and levels by key.
    fn units(&self, unit: Unit, counted: &Count) -> Vec<UnitView> {
        let name = |key: &str| match unit {
            Unit::Workshop => self.sessions.iter().find(|one| one.id == key).map(|one| one.title.clone()),
            Unit::Municipality => self.organisation(key),
            Unit::Role => Some(key.to_owned()),
            Unit::Person => None,
        };
        let view = |heard: &torg_domain::prevalence::Heard| {
            let name = name(&heard.key)?;
            Some(UnitView { id: heard.key.clone(), name, supports: heard.supports, opposes: heard.opposes })
        };
        let mut units: Vec<UnitView> = counted.units.iter().filter_map(view).collect();
        if unit == Unit::Workshop {
            units.sort_by_key(|unit| self.sessions.iter().position(|one| one.id == unit.id));
        }
        units
    }

    /// A note as it is quoted. The voice of a card is veiled where its writer could be told from it.
    pub fn quote(&self, note: &NoteView) -> QuoteView {
        let mut quote = plain_quote(note);
        let Some(board) = note.board_id.as_deref().filter(|_| note.participant_id.is_some()) else {
            return quote;
        };
        let at_board = |one: &PresentRow| one.board.as_deref() == Some(board);
        let is_stated = note.level != Level::NotStated.word();
        if is_stated && is_small(&self.present, |one| at_board(one) && one.level == note.level) {
            Level::NotStated.word().clone_into(&mut quote.level);
            quote.voice_role.clear();
            quote.is_voice_veiled = true;
        }
        let home = note.organisation_id.as_deref();
        if home.is_some()
            && is_small(&self.present, |one| at_board(one) && one.organisation.as_deref() == home)
        {
            quote.organisation.clear();
            quote.is_voice_veiled = true;
        }
        quote
    }

    /// Users and relatives who were heard: people at boards, and notes of others written down by somebody.
    pub fn user_side(&self) -> usize {
        let is_one = |level: &str| Level::from_word(level).is_some_and(Level::is_user_side);
        let sat = self.present.iter().filter(|one| one.board.is_some() && is_one(&one.level)).count();
        let told =
            self.notes.iter().filter(|note| note.participant_id.is_none() && is_one(&note.level)).count();
        sat + told
    }

    fn organisation(&self, id: &str) -> Option<String> {
        let present = self.present.iter().find(|one| one.organisation.as_deref() == Some(id));
        let heard = || self.notes.iter().find(|note| note.organisation_id.as_deref() == Some(id));
        present
            .map(|one| one.organisation_name.clone())
            .or_else(|| heard().map(|note| note.organisation.clone()))
    }
}

/// On which sides one finding quotes a note.
#[derive(Debug, Clone, Copy, Default)]
struct Sides {
    supports: bool,
    opposes: bool,
}

impl Sides {
    const fn is_on(self, side: Side) -> bool {
        match side {
            Side::Supports => self.supports,
            Side::Opposes => self.opposes,
        }
    }
}

fn sides_of<'q>(finding: &str, quotes: &'q [QuoteRow]) -> HashMap<&'q str, Sides> {
    let mut sides: HashMap<&str, Sides> = HashMap::new();
    for quote in quotes.iter().filter(|quote| quote.finding == finding) {
        let both = sides.entry(quote.note.as_str()).or_default();
        match Side::from_word(&quote.side) {
            Some(Side::Supports) => both.supports = true,
            Some(Side::Opposes) => both.opposes = true,
            None => {}
        }
    }
    sides
}

fn statement<'n>(note: &'n NoteView, sides: &HashMap<&str, Sides>) -> Statement<'n> {
    let both = sides.get(note.id.as_str()).copied().unwrap_or_default();
    Statement {
        exchange: &note.exchange_id,
        focus_area: note.focus_area_id.as_deref(),
        organisation: note.organisation_id.as_deref(),
        participant: note.participant_id.as_deref(),
        level: Level::from_word(&note.level).unwrap_or(Level::NotStated),
        voice_role: &note.voice_role,
        supports: both.supports,
        opposes: both.opposes,
    }
}

fn present(row: &PresentRow) -> Present<'_> {
    Present {
        exchange: &row.exchange,
        organisation: row.organisation.as_deref(),
        level: Level::from_word(&row.level).unwrap_or(Level::NotStated),
        participant: row.participant.as_deref(),
    }
}

/// People at one board with the same level or organisation; fewer are not told apart.
fn is_small(present: &[PresentRow], is_like: impl Fn(&PresentRow) -> bool) -> bool {
    let people = present.iter().filter(|one| is_like(one)).count();
    i64::try_from(people).is_ok_and(|people| people < GROUP_LEAST)
}

fn plain_quote(note: &NoteView) -> QuoteView {
    QuoteView {
        note_id: note.id.clone(),
        number: note.number.clone(),
        kind: note.kind.clone(),
        text: note.text.clone(),
        quote: note.quote.clone(),
        lang: note.lang.clone(),
        level: note.level.clone(),
        voice_role: note.voice_role.clone(),
        organisation: note.organisation.clone(),
        exchange_id: note.exchange_id.clone(),
        exchange_title: note.exchange_title.clone(),
        is_quotable: note.is_quotable,
        is_voice_veiled: false,
    }
}
