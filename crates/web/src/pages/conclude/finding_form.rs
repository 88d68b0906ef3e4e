//! Writing a finding down: kind, sentence, what is counted, the cards it rests on. Counting shows before saving.

use super::shown::Shown;
use super::{path_of, scope_named};
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use torg_domain::finding::{FindingKind, FindingState, Scope, Side};
use torg_domain::id::{FindingId, FocusAreaId, NoteId};
use torg_domain::note::StatedStrength;
use torg_domain::prevalence::Unit;
use torg_lang::Lang;
use torg_stages::conclude::commands::{self, NewFinding, NewQuote, Strength};
use torg_stages::conclude::queries;
use torg_stages::conclude::report;
use torg_stages::conclude::views::{CardFilter, CardView, FindingView, FocusRowView, WorkbenchView};
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "conclude/finding-form.html")]
struct FormPage {
    page: Page,
    form: Filled,
    bench: WorkbenchView,
    scope_path: String,
    action: String,
    is_new: bool,
    shelves: Vec<Shelf>,
    preview: Option<Shown>,
    kinds: &'static [FindingKind],
    units: &'static [Unit],
    strengths: &'static [StatedStrength],
    languages: &'static [Lang],
}

/// The cards of one focus area, folded where none of them is chosen.
struct Shelf {
    name: String,
    is_open: bool,
    cards: Vec<(CardView, String)>,
}

/// What the form is about.
enum Target {
    New(Scope),
    Known(Box<FindingView>, Scope),
}

impl Target {
    const fn scope(&self) -> &Scope {
        match self {
            Self::New(scope) | Self::Known(_, scope) => scope,
        }
    }

    fn action(&self) -> String {
        match self {
            Self::New(_) => "/conclude/findings/new".to_owned(),
            Self::Known(finding, _) => format!("/conclude/findings/{}/edit", finding.id),
        }
    }
}

/// `GET /conclude/findings/new`, with a scope and, where they are chosen, `note`, `group` or `focus`.
pub(super) async fn new(visit: Visit, Query(asked): Query<Vec<(String, String)>>) -> Response {
    visit
        .answer(move |guest| {
            let pairs: Vec<_> = asked.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let asked = Filled::with(&pairs);
            let target = Target::New(scope_named(|name| asked.text(name))?);
            let bench = bench(guest, target.scope())?;
            let form = begin(guest, &bench, &asked);
            guest.html(&draw(guest, &target, bench, form)?)
        })
        .await
}

/// `POST /conclude/findings/new`.
pub(super) async fn add(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let target = Target::New(scope_named(|name| form.text(name))?);
            take(guest, &target, form)
        })
        .await
}

/// `GET /conclude/findings/{id}/edit`.
pub(super) async fn edit(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let target = known(guest, &id)?;
            let bench = bench(guest, target.scope())?;
            let form = match &target {
                Target::Known(finding, _) => filled_with(finding),
                Target::New(_) => Filled::default(),
            };
            guest.html(&draw(guest, &target, bench, form)?)
        })
        .await
}

/// `POST /conclude/findings/{id}/edit`.
pub(super) async fn change(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let target = known(guest, &id)?;
            take(guest, &target, form)
        })
        .await
}

fn known(guest: &Guest, id: &str) -> Result<Target> {
    let finding = queries::finding(&guest.app.ctx, &guest.actor, &FindingId::new(id))?;
    let scope = Scope::from_words(&finding.scope_kind, &finding.scope_id);
    let scope = scope.ok_or_else(|| Error::Missing("finding", id.to_owned()))?;
    Ok(Target::Known(Box::new(finding), scope))
}

fn bench(guest: &Guest, scope: &Scope) -> Result<WorkbenchView> {
    let bench = queries::workbench(&guest.app.ctx, &guest.actor, scope, &CardFilter::default())?;
    if bench.may_edit { Ok(bench) } else { Err(Error::Forbidden(Deed::Change)) }
}

/// Saves, or shows the form again: with other cards, counted, or with what is missing.
fn take(guest: &Guest, target: &Target, form: Filled) -> Answer {
    let bench = bench(guest, target.scope())?;
    if form.text("do") != "save" {
        return guest.html(&draw(guest, target, bench, form)?);
    }
    match read(target, &bench, &form).and_then(|new| save(guest, target, &new, &form)) {
        Ok(id) => guest.go(&format!("/conclude/findings/{id}"), "finding-saved"),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, target, bench, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

fn save(guest: &Guest, target: &Target, new: &NewFinding, form: &Filled) -> Result<String> {
    let ctx = &guest.app.ctx;
    match target {
        Target::New(_) => commands::accept_finding(ctx, &guest.actor, new).map(|id| id.to_string()),
        Target::Known(finding, _) => {
            let revision = form.number("revision")?.unwrap_or(0);
            commands::edit_finding(ctx, &guest.actor, &FindingId::new(&finding.id), new, revision)?;
            Ok(finding.id.clone())
        }
    }
}

fn read(target: &Target, bench: &WorkbenchView, form: &Filled) -> Result<NewFinding> {
    let text = |name: &str| form.text(name).to_owned();
    let strength = if form.text("strength") == "stated" {
        let strength = form.word("stated-strength", StatedStrength::from_word)?;
        Strength::Stated { strength, words: text("strength-source") }
    } else {
        Strength::Counted
    };
    Ok(NewFinding {
        scope: target.scope().clone(),
        focus_area: Some(text("focus-area")).filter(|id| !id.is_empty()).map(FocusAreaId::new),
        kind: form.word("kind", FindingKind::from_word)?,
        claim: text("claim"),
        lang: Lang::parse(form.text("lang"))
            .map_or_else(|| bench.scope.lang.clone(), |lang| lang.code().to_owned()),
        unit: form.word("unit", Unit::from_word)?,
        strength,
        keep_owner: text("owner"),
        keep_warning: text("early-warning"),
        costs: text("costs"),
        requires: text("requires"),
        if_nothing: text("if-nothing"),
        quotes: quotes(bench, form),
        state: FindingState::Draft,
        confirmed: form.is_ticked("confirmed"),
    })
}

fn quotes(bench: &WorkbenchView, form: &Filled) -> Vec<NewQuote> {
    let quote = |card: &CardView| {
        let side = Side::from_word(form.text(&field_of(&card.quote.note_id)))?;
        Some(NewQuote { note: NoteId::new(&card.quote.note_id), side })
    };
    bench.cards.iter().filter_map(quote).collect()
}

/// The field that says on which side a card stands.
fn field_of(note: &str) -> String {
    format!("q-{note}")
}

/// The form as it opens: chosen cards on the supporting side, counted in sessions where there are several.
fn begin(guest: &Guest, bench: &WorkbenchView, asked: &Filled) -> Filled {
    let group = asked.text("group");
    let is_chosen = |card: &&CardView| {
        asked.has("note", &card.quote.note_id)
            || (!group.is_empty() && card.group_id.as_deref() == Some(group))
    };
    let chosen: Vec<&CardView> = bench.cards.iter().filter(is_chosen).collect();
    let mut areas: Vec<&str> = chosen.iter().filter_map(|card| card.focus_area_id.as_deref()).collect();
    areas.dedup();
    let area = match areas.as_slice() {
        [one] => one,
        _ => asked.text("focus"),
    };
    let unit = if bench.sessions.len() > 1 { Unit::Workshop } else { Unit::Municipality };
    let lang = Lang::parse(&bench.scope.lang).unwrap_or(guest.lang);
    let form = Filled::with(&[
        ("unit", unit.word()),
        ("strength", "counted"),
        ("lang", lang.code()),
        ("focus-area", area),
    ]);
    chosen.iter().fold(form, |form, card| form.set(&field_of(&card.quote.note_id), Side::Supports.word()))
}

fn filled_with(finding: &FindingView) -> Filled {
    let view = &finding.prevalence;
    let form = Filled::with(&[
        ("kind", &finding.kind),
        ("claim", &finding.claim),
        ("lang", &finding.lang),
        ("unit", &view.unit),
        ("focus-area", finding.focus_area_id.as_deref().unwrap_or("")),
        ("strength", if view.count.is_some() { "counted" } else { "stated" }),
        ("stated-strength", &view.stated_strength),
        ("strength-source", &view.strength_source),
        ("owner", &finding.keep_owner),
        ("early-warning", &finding.keep_warning),
        ("costs", &finding.costs),
        ("requires", &finding.requires),
        ("if-nothing", &finding.if_nothing),
        ("revision", &finding.revision.to_string()),
    ]);
    let sides = [(&finding.supports, Side::Supports), (&finding.opposes, Side::Opposes)];
    sides
        .into_iter()
        .flat_map(|(quotes, side)| quotes.iter().map(move |quote| (quote, side)))
        .fold(form, |form, (quote, side)| form.set(&field_of(&quote.note_id), side.word()))
}

fn draw(guest: &Guest, target: &Target, bench: WorkbenchView, form: Filled) -> Result<FormPage> {
    let is_new = matches!(target, Target::New(_));
    let page = guest.page("conclude", if is_new { "conclude-new" } else { "conclude-edit" });
    let preview = match read(target, &bench, &form) {
        Ok(new) if !new.quotes.is_empty() => {
            let view = queries::preview(&guest.app.ctx, &guest.actor, &new)?;
            Some(Shown::new(&page, view))
        }
        _ => None,
    };
    Ok(FormPage {
        shelves: shelves(&page, &bench, &form),
        scope_path: path_of(target.scope()),
        action: target.action(),
        is_new,
        preview,
        kinds: FindingKind::ALL,
        units: Unit::ALL,
        strengths: StatedStrength::ALL,
        languages: Lang::ALL,
        page,
        form,
        bench,
    })
}

/// The cards by focus area: those of the chosen area, and wherever else one is chosen already; all where none is.
fn shelves(page: &Page, bench: &WorkbenchView, form: &Filled) -> Vec<Shelf> {
    let area = form.text("focus-area");
    let is_chosen = |card: &CardView| !form.text(&field_of(&card.quote.note_id)).is_empty();
    let shelf = |row: &FocusRowView| {
        let is_area = area.is_empty() || row.id.as_deref() == Some(area);
        let here = bench.cards.iter().filter(|card| card.focus_area_id == row.id);
        let here = here.filter(|card| is_area || is_chosen(card));
        let cards: Vec<_> =
            here.map(|card| (card.clone(), report::voice(page.phrases(), &card.quote))).collect();
        let is_open = !area.is_empty() || cards.iter().any(|(card, _)| is_chosen(card));
        Shelf { name: row.name.clone(), is_open, cards }
    };
    bench.rows.iter().map(shelf).filter(|shelf| !shelf.cards.is_empty()).collect()
}

impl FormPage {
    /// Is the card on this side?
    fn is_on(&self, card: &CardView, side: &str) -> bool {
        self.form.text(&field_of(&card.quote.note_id)) == side
    }

    /// How the room voted on it, by each unit.
    fn votes(&self, card: &CardView) -> Vec<String> {
        card.votes.as_ref().map(|votes| crate::pages::capture::voted(&self.page, votes)).unwrap_or_default()
    }
}
