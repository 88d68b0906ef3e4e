//! Loading what CONCLUDE owns: groups of cards, findings, and the frozen report of each exchange.

use crate::demo::file::{File, Finding};
use crate::demo::read::{id_of, word};
use torg_domain::finding::{FindingKind, FindingState, Scope, Side};
use torg_domain::id::{ExchangeId, FindingId, FocusAreaId, NetworkId, NoteId, ProgrammeId, ReportId};
use torg_domain::note::StatedStrength;
use torg_domain::prevalence::Unit;
use torg_stages::conclude::commands::{
    FreezeReport, GroupCards, NewFinding, NewQuote, Strength, group_cards, insert_finding, insert_report,
};
use torg_stages::{Actor, Ctx, Result, Tx};

/// A series concludes over its programme, a single exchange over itself.
fn scope(file: &File) -> Scope {
    match (&file.programme, &file.exchange) {
        (Some(programme), _) => Scope::Programme(ProgrammeId::new(&programme.id)),
        (None, Some(exchange)) => Scope::Exchange(ExchangeId::new(&exchange.id)),
        (None, None) => Scope::Exchange(ExchangeId::new("")),
    }
}

/// The findings of one file.
pub(in crate::demo) fn load(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    file.finding.iter().try_for_each(|from| load_finding(tx, ctx, file, from))
}

/// The groups of cards of one file: decisions of their own, as a facilitator makes them.
pub(in crate::demo) fn group(ctx: &Ctx, file: &File) -> Result<()> {
    for group in &file.group {
        let notes: Vec<NoteId> = file
            .card
            .iter()
            .filter(|card| card.group == group.id)
            .map(|card| NoteId::new(&card.id))
            .collect();
        if notes.is_empty() {
            continue;
        }
        let new = GroupCards {
            network: NetworkId::new(&file.network.id),
            focus_area: id_of(&group.focus).map(FocusAreaId::new),
            title: group.title.clone(),
            notes,
        };
        group_cards(ctx, &Actor::program(), &new)?;
    }
    Ok(())
}

/// The first frozen version of the file's report.
pub(in crate::demo) fn freeze(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    let of_exchange = file.exchange.as_ref().map(|exchange| match exchange.report_title.as_str() {
        "" => exchange.title.clone(),
        title => title.to_owned(),
    });
    let title = of_exchange.or_else(|| file.programme.as_ref().map(|programme| programme.title.clone()));
    let new = FreezeReport { scope: scope(file), title: title.unwrap_or_default(), reason: String::new() };
    let id = ReportId::new(format!("{}-report", file.network.id));
    insert_report(tx, ctx, &Actor::program(), &id, &new).map(drop)
}

fn load_finding(tx: &mut Tx<'_>, ctx: &Ctx, file: &File, from: &Finding) -> Result<()> {
    let strength = match &from.strength {
        None => Strength::Counted,
        Some(stated) => Strength::Stated {
            strength: word(stated, "strength", StatedStrength::from_word)?,
            words: from.strength_source.clone(),
        },
    };
    let side = |side, notes: &[String]| -> Vec<NewQuote> {
        notes.iter().map(|note| NewQuote { note: NoteId::new(note), side }).collect()
    };
    let new = NewFinding {
        scope: scope(file),
        focus_area: id_of(&from.focus).map(FocusAreaId::new),
        kind: word(&from.kind, "finding kind", FindingKind::from_word)?,
        claim: from.claim.clone(),
        lang: from.lang.clone(),
        unit: word(&from.unit, "unit", Unit::from_word)?,
        strength,
        keep_owner: from.keep_owner.clone(),
        keep_warning: from.keep_warning.clone(),
        costs: from.costs.clone(),
        requires: from.requires.clone(),
        if_nothing: from.if_nothing.clone(),
        quotes: [side(Side::Supports, &from.supports), side(Side::Opposes, &from.opposes)].concat(),
        state: FindingState::Final,
        confirmed: false,
    };
    insert_finding(tx, ctx, &Actor::program(), &FindingId::new(&from.id), &new)
}
