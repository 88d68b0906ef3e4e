//! Reads: a codebook as one of its coders sees it, and the file a researcher takes home.

use super::store::{self, BookRow};
use super::views::{
    AboutView, CodebookLine, CodebookView, CoderAgreementView, FileCard, FileCommitment, FileFinding,
    FileMeasure, MarkedCardView, ResearchFile, ResearchView,
};
use crate::act::queries as acted;
use crate::act::views::CommitmentView;
use crate::conclude::queries as concluded;
use crate::conclude::views::{CardFilter, CardView, FindingView, QuoteView, ScopeView, WorkbenchView};
use crate::error::OrMissing;
use crate::follow_up::queries::{self as followed, CurveRequest};
use crate::ground::{access, people};
use crate::{Actor, Ctx, Error, Result};
use std::collections::{BTreeMap, HashMap, HashSet};
use torg_db::args;
use torg_domain::finding::Scope;
use torg_domain::id::{
    CodebookId, CommitmentId, ExchangeId, IndicatorId, NetworkId, OrganisationId, PersonId, PilotId,
};
use torg_engine::reliability::{Scale, Weights, alpha, kappa};

/// Agreement of fewer cards would tell each coder what the other chose.
const CARDS_LEAST: usize = 10;

/// A codebook and who asks for it.
pub(super) struct BookOf {
    pub(super) row: BookRow,
    pub(super) person: PersonId,
    coders: Vec<(String, String)>,
}

/// The book, for its coders.
pub(super) fn found(ctx: &Ctx, actor: &Actor, id: &CodebookId) -> Result<BookOf> {
    let person = access::installation::may_keep_account(actor)?.clone();
    let (row, coders) = ctx.db.read(|tx| -> Result<_> {
        let row = tx.find(store::FIND_BOOK, args![id.as_str()], store::read_book)?;
        let row = row.or_missing("codebook", id.as_str())?;
        let coders = tx.list(store::LIST_CODERS, args![id.as_str()], |row| {
            Ok((row.get::<String>(0)?, row.get::<String>(1)?))
        })?;
        Ok((row, coders))
    })?;
    let ids: Vec<String> = coders.iter().map(|(id, _)| id.clone()).collect();
    access::codebook::may_code(actor, &NetworkId::new(&row.network_id), &ids)?;
    Ok(BookOf { row, person, coders })
}

/// The programme or exchange, for those who read its workbench.
pub(super) fn scope_view(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<ScopeView> {
    Ok(bench(ctx, actor, scope)?.scope)
}

fn bench(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<WorkbenchView> {
    concluded::workbench(ctx, actor, scope, &CardFilter::default())
}

/// What a researcher finds at a programme or exchange.
///
/// # Errors
/// Missing scope; forbidden but for those who read its workbench.
pub fn overview(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<ResearchView> {
    let taken = file(ctx, actor, scope)?;
    let view = scope_view(ctx, actor, scope)?;
    let mut codebooks = Vec::new();
    for (row, marks) in books(ctx, actor, scope)? {
        let own = actor.person.as_ref().map_or("", |person| person.as_str());
        let coders =
            ctx.db.read(|tx| tx.list(store::LIST_CODERS, args![&row.id], |coder| coder.get::<String>(0)))?;
        codebooks.push(CodebookLine {
            is_own: row.owner_id == own,
            coders: coders.len(),
            marked: marks.iter().filter(|(_, person, _)| person == own).count(),
            id: row.id,
            title: row.title,
        });
    }
    Ok(ResearchView { scope: view, about: taken.about, codebooks })
}

/// By note: title of the codebook and name of the code.
type OwnCodes = HashMap<String, Vec<(String, String)>>;
/// Note, person, code.
type Mark = (String, String, String);

/// The reader's codebooks of a scope with every mark in them.
fn books(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<Vec<(BookRow, Vec<Mark>)>> {
    let Some(person) = &actor.person else { return Ok(Vec::new()) };
    ctx.db.read(|tx| {
        let values = args![scope.kind(), scope.id(), person.as_str()];
        let mut all = Vec::new();
        for row in tx.list(store::LIST_BOOKS, values, store::read_book)? {
            let marks = tx
                .list(store::LIST_MARKS, args![&row.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            all.push((row, marks));
        }
        Ok(all)
    })
}

/// A codebook as the reader codes with it: the cards with the reader's own codes, and how well the coders agree.
///
/// # Errors
/// Missing book; forbidden but for its coders.
pub fn codebook(ctx: &Ctx, actor: &Actor, id: &CodebookId) -> Result<CodebookView> {
    let BookOf { row, person, coders } = found(ctx, actor, id)?;
    let scope = Scope::from_words(&row.scope_kind, &row.scope_id).or_missing("programme", &row.scope_id)?;
    let bench = bench(ctx, actor, &scope)?;
    let (mut codes, marks) = ctx.db.read(|tx| -> Result<_> {
        let codes = tx.list(store::LIST_CODES, args![&row.id], store::read_code)?;
        let marks: Vec<Mark> =
            tx.list(store::LIST_MARKS, args![&row.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok((codes, marks))
    })?;
    let mine: HashMap<&str, &str> = marks
        .iter()
        .filter(|(_, coder, _)| coder == person.as_str())
        .map(|(note, _, code)| (note.as_str(), code.as_str()))
        .collect();
    let areas = areas(&bench);
    let cards: Vec<MarkedCardView> = bench
        .cards
        .into_iter()
        .map(|card| MarkedCardView {
            code_id: mine.get(card.quote.note_id.as_str()).map(|code| (*code).to_owned()),
            focus_area: area_of(&areas, &card.focus_area_id),
            quote: without_names(card.quote),
        })
        .collect();
    let shown: HashSet<&str> = cards.iter().map(|card| card.quote.note_id.as_str()).collect();
    for code in &mut codes {
        code.marked = cards.iter().filter(|card| card.code_id.as_deref() == Some(&code.id)).count();
    }
    let order: Vec<&str> = codes.iter().map(|code| code.id.as_str()).collect();
    let of_shown: Vec<&Mark> = marks.iter().filter(|(note, ..)| shown.contains(note.as_str())).collect();
    Ok(CodebookView {
        agreement: agreement(&of_shown, &coders, &order),
        marked: cards.iter().filter(|card| card.code_id.is_some()).count(),
        is_own: row.owner_id == person.as_str(),
        coders: coders.into_iter().map(|(_, name)| name).collect(),
        needed: CARDS_LEAST,
        id: row.id,
        title: row.title,
        scope: bench.scope,
        codes,
        cards,
    })
}

/// Counted over the cards that at least two have coded.
fn agreement(marks: &[&Mark], coders: &[(String, String)], codes: &[&str]) -> Option<CoderAgreementView> {
    let place = |code: &str| codes.iter().position(|one| *one == code);
    let mut by_card: BTreeMap<&str, Vec<Option<usize>>> = BTreeMap::new();
    for (note, person, code) in marks {
        let Some(coder) = coders.iter().position(|(id, _)| id == person) else { continue };
        by_card.entry(note).or_insert_with(|| vec![None; coders.len()])[coder] = place(code);
    }
    by_card.retain(|_, codes| codes.iter().flatten().count() > 1);
    if by_card.len() < CARDS_LEAST {
        return None;
    }
    let (mut same, mut pairs) = (0_u32, 0_u32);
    for codes in by_card.values() {
        let given: Vec<usize> = codes.iter().flatten().copied().collect();
        for (at, one) in given.iter().enumerate() {
            same += u32::try_from(given[at + 1..].iter().filter(|two| *two == one).count()).unwrap_or(0);
            pairs += u32::try_from(given.len() - at - 1).unwrap_or(0);
        }
    }
    let of_coder = |coder: usize| -> Vec<Option<f64>> {
        by_card.values().map(|codes| codes[coder].map(|code| code as f64)).collect()
    };
    let rows: Vec<Vec<Option<f64>>> = (0..coders.len()).map(of_coder).collect();
    let two = (coders.len() == 2).then(|| {
        let mut table = vec![0_u64; codes.len() * codes.len()];
        for given in by_card.values() {
            if let [Some(one), Some(two)] = given.as_slice() {
                table[one * codes.len() + two] += 1;
            }
        }
        kappa(&table, codes.len(), Weights::None)
    });
    let two = two.flatten();
    Some(CoderAgreementView {
        cards: by_card.len(),
        same: f64::from(same) / f64::from(pairs.max(1)),
        alpha: alpha(&rows, Scale::Nominal).map(|alpha| alpha.alpha),
        kappa: two.map(|kappa| kappa.kappa),
        kappa_error: two.map(|kappa| kappa.error),
    })
}

fn areas(bench: &WorkbenchView) -> HashMap<String, String> {
    let named = bench.rows.iter().filter_map(|row| Some((row.id.clone()?, row.name.clone())));
    named.collect()
}

fn area_of(areas: &HashMap<String, String>, id: &Option<String>) -> String {
    id.as_ref().and_then(|id| areas.get(id)).cloned().unwrap_or_default()
}

/// A card for coding and for files: no role, no organisation, and no words of those who did not agree to be quoted.
fn without_names(mut quote: QuoteView) -> QuoteView {
    quote.voice_role.clear();
    quote.organisation.clear();
    if !quote.is_quotable {
        quote.text.clear();
        quote.quote.clear();
    }
    quote
}

/// Cards, findings, promises and measures of a programme or exchange, without anybody's identity: no name, no role, no
/// organisation of a voice, and no words of those who did not agree to be quoted. Hidden cards are not in it.
///
/// # Errors
/// Missing scope; forbidden but for those who read its workbench.
pub fn file(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<ResearchFile> {
    let bench = bench(ctx, actor, scope)?;
    let marks = own_codes(ctx, actor, scope)?;
    let areas = areas(&bench);
    let units = units(&bench.cards);
    let sessions: Vec<ExchangeId> =
        bench.sessions.iter().map(|session| ExchangeId::new(&session.id)).collect();
    let findings = bench.findings.iter().map(file_finding).collect::<Vec<_>>();
    let cards = bench.cards.iter().map(|card| file_card(card, &areas, (&units, &marks))).collect::<Vec<_>>();
    let promised = promised(ctx, actor, &sessions)?;
    let measures = measures(ctx, actor, &promised)?;
    let commitments: Vec<FileCommitment> = promised.into_iter().map(file_commitment).collect();
    let content = serde_json::to_string(&(&cards, &findings, &commitments, &measures)).map_err(|source| {
        Error::Fault { doing: "writing a research file".into(), source: Box::new(source) }
    })?;
    Ok(ResearchFile {
        about: AboutView {
            title: bench.scope.title,
            lang: bench.scope.lang,
            network: bench.scope.network,
            taken_at: ctx.now(),
            sessions: sessions.len(),
            cards: cards.len(),
            withheld: cards.iter().filter(|card| !card.is_quotable).count(),
            is_without_hidden: true,
            findings: findings.len(),
            commitments: commitments.len(),
            version: people::hash_of_secret(&content),
        },
        cards,
        findings,
        commitments,
        measures,
    })
}

/// The reader's codes by note: title of the codebook and name of the code.
fn own_codes(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<OwnCodes> {
    let person = actor.person.as_ref().map_or("", |person| person.as_str());
    let mut all = OwnCodes::new();
    for (book, marks) in books(ctx, actor, scope)? {
        let codes = ctx.db.read(|tx| tx.list(store::LIST_CODES, args![&book.id], store::read_code))?;
        let names: HashMap<&str, &str> =
            codes.iter().map(|code| (code.id.as_str(), code.name.as_str())).collect();
        for (note, _, code) in marks.iter().filter(|(_, coder, _)| coder == person) {
            let name = names.get(code.as_str()).copied().unwrap_or_default();
            all.entry(note.clone()).or_default().push((book.title.clone(), name.to_owned()));
        }
    }
    Ok(all)
}

/// A letter for each organisation that is told, in an order that says nothing.
fn units(cards: &[CardView]) -> HashMap<String, String> {
    let mut names: Vec<&str> =
        cards.iter().map(|card| card.quote.organisation.as_str()).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    names.sort_by_key(|name| people::hash_of_secret(name));
    names.into_iter().enumerate().map(|(at, name)| (name.to_owned(), letters(at))).collect()
}

/// `A` to `Z`, then `AA`.
fn letters(at: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 { letter.to_string() } else { format!("{}{letter}", letters(at / 26 - 1)) }
}

fn file_card(
    card: &CardView,
    areas: &HashMap<String, String>,
    (units, marks): (&HashMap<String, String>, &OwnCodes),
) -> FileCard {
    let used = |side: &str| -> Vec<String> {
        let on = card.used_in.iter().filter(|(_, _, of)| of == side);
        on.map(|(_, number, _)| number.clone()).collect()
    };
    let unit = units.get(&card.quote.organisation).cloned().unwrap_or_default();
    let quote = without_names(card.quote.clone());
    FileCard {
        number: quote.number,
        session: quote.exchange_title,
        focus_area: area_of(areas, &card.focus_area_id),
        kind: quote.kind,
        level: quote.level,
        unit,
        text: if quote.quote.is_empty() { quote.text } else { quote.quote },
        lang: quote.lang,
        is_quotable: quote.is_quotable,
        supports: used("supports"),
        opposes: used("opposes"),
        codes: marks.get(&quote.note_id).cloned().unwrap_or_default(),
    }
}

fn file_finding(finding: &FindingView) -> FileFinding {
    let count = finding.prevalence.count.as_ref();
    FileFinding {
        number: finding.number.clone(),
        focus_area: finding.focus_area.clone(),
        kind: finding.kind.clone(),
        state: finding.state.clone(),
        claim: finding.claim.clone(),
        lang: finding.lang.clone(),
        unit: finding.prevalence.unit.clone(),
        k: count.map(|count| count.said as usize),
        n: count.map(|count| count.of as usize),
        stated_strength: finding.prevalence.stated_strength.clone(),
    }
}

/// Promises that were made at the sessions, as far as this reader may see them.
fn promised(ctx: &Ctx, actor: &Actor, sessions: &[ExchangeId]) -> Result<Vec<CommitmentView>> {
    let mut all = Vec::new();
    for session in sessions {
        let filter = acted::CommitmentFilter { exchange: Some(session.clone()), ..Default::default() };
        all.extend(acted::commitments(ctx, actor, &filter)?.commitments);
    }
    all.sort_by(|one, two| (&one.created_at, &one.id).cmp(&(&two.created_at, &two.id)));
    Ok(all)
}

fn file_commitment(view: CommitmentView) -> FileCommitment {
    FileCommitment {
        promise: view.promise,
        lang: view.lang,
        organisation: view.organisation,
        state: view.state,
        due_on: view.due_on.unwrap_or_default(),
        outcome_12: view.outcome_12,
        outcome_24: view.outcome_24,
    }
}

/// What the pilots of the promises are followed by, as far as this reader may see the values.
fn measures(ctx: &Ctx, actor: &Actor, promised: &[CommitmentView]) -> Result<Vec<FileMeasure>> {
    let mut all = Vec::new();
    for commitment in promised {
        let id = CommitmentId::new(&commitment.id);
        for pilot in ctx.db.read(|tx| acted::pilots_of_commitment(tx, &id))? {
            let pilot_id = PilotId::new(&pilot.id);
            for expected in followed::expectations(ctx, actor, &pilot_id)? {
                let request = CurveRequest {
                    pilot: Some(pilot_id.clone()),
                    ..CurveRequest::of(
                        IndicatorId::new(&expected.indicator.id),
                        OrganisationId::new(&pilot.organisation_id),
                    )
                };
                let curve = match followed::curve(ctx, actor, &request) {
                    Err(Error::Forbidden(_)) => continue,
                    other => other?,
                };
                let source = if expected.indicator.is_official {
                    expected.indicator.source_line.clone()
                } else {
                    pilot.organisation.clone()
                };
                all.push(FileMeasure {
                    pilot: pilot.title.clone(),
                    starts_on: pilot.starts_on.clone().unwrap_or_default(),
                    indicator: expected.indicator.id,
                    title: expected.indicator.title,
                    unit: expected.indicator.unit,
                    source,
                    expects: expected.change,
                    lines: curve.own,
                });
            }
        }
    }
    Ok(all)
}
