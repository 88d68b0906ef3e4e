//! What a delegation's members and leader read.

use super::seat::{Led, Seat, check_open, led, seat};
use super::store::{self, DelegationRow, NoteRow};
use super::views::{
    BundleView, DelegationLine, DelegationView, DoorView, DraftView, HomeView, PhoneView, PlanRowView,
    TakenOutView, WatchView, WrittenView,
};
use crate::capture::store as kept;
use crate::capture::views::{FactView, FeedbackLine};
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, people};
use crate::meet;
use crate::meet::views::ExchangeView;
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::delegation::{VOTES_EACH, WATCH_MOST, day_of_visit};
use torg_domain::exchange::ExchangeState;
use torg_domain::feedback::Heading;
use torg_domain::id::{ExchangeId, FeedbackId, PersonId};
use torg_engine::quantity;

/// Is this feedback gathered by a delegation?
///
/// # Errors
/// The database's.
pub fn is_one(tx: &mut Tx<'_>, id: &FeedbackId) -> Result<bool> {
    Ok(store::find(tx, id)?.is_some())
}

/// What somebody with the link sees first.
///
/// # Errors
/// [`torg_domain::Refusal::LinkEnded`].
pub fn door(ctx: &Ctx, token: &str) -> Result<DoorView> {
    ctx.db.read(|tx| {
        let id = FeedbackId::new(open_link::open(tx, ctx, Purpose::Delegation, token)?);
        Ok(opened(tx, &id)?.0)
    })
}

fn opened(tx: &mut Tx<'_>, id: &FeedbackId) -> Result<(DoorView, ExchangeView)> {
    let row = store::find(tx, id)?.or_missing("delegation", id.as_str())?;
    let feedback = kept::feedback::find(tx, id)?.or_missing("feedback", id.as_str())?;
    let exchange = meet::queries::find_exchange(tx, &ExchangeId::new(&feedback.exchange_id))?
        .or_missing("exchange", &feedback.exchange_id)?;
    let door = DoorView {
        title: exchange.title.clone(),
        title_lang: exchange.language.clone(),
        is_handed_over: check_open(&feedback).is_err(),
        is_example: exchange.is_example,
        organisation: feedback.organisation,
        lang: feedback.lang,
        ends_on: row.ends_on,
    };
    Ok((door, exchange))
}

/// The page on a member's phone; without a day, that of today.
///
/// # Errors
/// As [`seat`].
pub fn phone(ctx: &Ctx, token: &str, secret: &str, day: Option<i64>) -> Result<PhoneView> {
    let today = ctx.today();
    ctx.db.read(|tx| {
        let seat = seat(tx, ctx, token, secret)?;
        let (door, exchange) = opened(tx, &seat.feedback)?;
        let agenda = meet::queries::agenda(tx, &seat.exchange)?;
        let days = agenda.iter().map(|row| row.day).max().unwrap_or(1);
        let starts_on = exchange.when.starts_on.clone().filter(|date| date.len() == 10);
        let since = starts_on.as_deref().map_or(0, |start| people::days_between(start, &today));
        let day = day.filter(|day| (1..=days).contains(day)).unwrap_or_else(|| day_of_visit(since, days));
        let all = store::list_all_notes(tx, &seat.feedback)?;
        let notes = all.iter().filter(|note| note.taken_out.is_empty()).count();
        let own = all.iter().rev().filter(|note| note.member.as_deref() == Some(&*seat.member));
        Ok(PhoneView {
            place: exchange.place,
            host: exchange.host_name.unwrap_or_default(),
            day,
            days,
            date: starts_on
                .map(|start| people::days_after(&format!("{start}T00:00:00Z"), day - 1)[..10].to_owned()),
            rows: agenda.into_iter().filter(|row| row.day == day).map(plan_row).collect(),
            watch: watched(tx, &seat)?,
            watch_lang: door.lang.clone(),
            own: own.map(|note| written(note, Some(&seat))).collect(),
            notes,
            door,
        })
    })
}

fn plan_row(row: meet::views::AgendaItemView) -> PlanRowView {
    PlanRowView { starts: row.starts, ends: row.ends, title: row.title, role: row.responsible_role }
}

/// What a member's role is to watch for; where nobody said anything for it, the visitors' first questions in advance.
fn watched(tx: &mut Tx<'_>, seat: &Seat) -> Result<Vec<String>> {
    let all = store::list_watch(tx, &seat.feedback)?;
    let own: Vec<String> =
        all.into_iter().filter(|(level, _)| *level == seat.level).map(|(_, words)| words).collect();
    if !own.is_empty() {
        return Ok(own);
    }
    let asked = meet::queries::questions_of(tx, &seat.exchange)?;
    Ok(asked.into_iter().map(|question| question.text).take(WATCH_MOST).collect())
}

/// The first number of a text with its unit.
#[must_use]
pub fn number_in(text: &str) -> Option<(String, String)> {
    let found = quantity::find(text).into_iter().next()?;
    Some((text[found.value].to_owned(), text[found.unit].to_owned()))
}

fn written(note: &NoteRow, seat: Option<&Seat>) -> WrittenView {
    let number = number_in(&note.text).filter(|_| !note.has_fact && note.taken_out.is_empty());
    WrittenView {
        id: note.id.clone(),
        heading: note.heading.clone(),
        lang: note.lang.clone(),
        level: note.level.word().to_owned(),
        role: note.role.clone(),
        name: note.name.clone(),
        said_by: note.said_by.clone(),
        is_own: seat.is_some_and(|seat| note.member.as_deref() == Some(&*seat.member)),
        number,
        taken_out: note.taken_out.clone(),
        text: note.text.clone(),
    }
}

/// The group's notes on one page.
///
/// # Errors
/// As [`seat`].
pub fn home(ctx: &Ctx, token: &str, secret: &str) -> Result<HomeView> {
    ctx.db.read(|tx| {
        let seat = seat(tx, ctx, token, secret)?;
        let votes = store::list_votes(tx, &seat.feedback)?;
        let spent = votes.iter().filter(|(_, member)| *member == seat.member).count();
        Ok(HomeView {
            door: opened(tx, &seat.feedback)?.0,
            id: seat.feedback.to_string(),
            headings: headings(tx, &seat.feedback, Some(&seat))?,
            facts: facts(tx, &seat.exchange, &seat.feedback)?,
            votes_left: VOTES_EACH.saturating_sub(spent),
            members: store::count_members(tx, &seat.feedback)?,
        })
    })
}

/// Under each of the four headings the notes put together, the most chosen first.
fn headings(tx: &mut Tx<'_>, id: &FeedbackId, seat: Option<&Seat>) -> Result<Vec<(String, Vec<BundleView>)>> {
    let notes = store::list_notes(tx, id)?;
    let votes = store::list_votes(tx, id)?;
    let bundle = |head: &NoteRow| {
        let under: Vec<&NoteRow> =
            notes.iter().filter(|note| note.into.as_deref() == Some(&*head.id)).collect();
        let is_here = |note: &str| note == head.id || under.iter().any(|one| one.id == note);
        let mut voters: Vec<&str> =
            votes.iter().filter(|(note, _)| is_here(note)).map(|(_, member)| member.as_str()).collect();
        voters.sort_unstable();
        voters.dedup();
        BundleView {
            is_chosen: seat.is_some_and(|seat| voters.contains(&&*seat.member)),
            votes: voters.len(),
            head: written(head, seat),
            under: under.into_iter().map(|note| written(note, seat)).collect(),
        }
    };
    let under = |heading: &Heading| {
        let heads = notes.iter().filter(|note| note.into.is_none() && note.heading == heading.word());
        let mut bundles: Vec<BundleView> = heads.map(bundle).collect();
        bundles.sort_by_key(|bundle| std::cmp::Reverse(bundle.votes)); // stable: otherwise as they arrived
        (heading.word().to_owned(), bundles)
    };
    Ok(Heading::VISITOR.iter().map(under).collect())
}

/// Notes as they go into the letter: heading by heading, the most chosen first, each with what stands under it.
pub(super) fn by_weight(tx: &mut Tx<'_>, id: &FeedbackId) -> Result<Vec<NoteRow>> {
    let rows = store::list_notes(tx, id)?;
    let bundles = headings(tx, id, None)?.into_iter().flat_map(|(_, bundles)| bundles);
    let ids = bundles.flat_map(|bundle| {
        std::iter::once(bundle.head.id)
            .chain(bundle.under.into_iter().map(|note| note.id))
            .collect::<Vec<_>>()
    });
    Ok(ids.filter_map(|id| rows.iter().find(|row| row.id == id).cloned()).collect())
}

fn facts(tx: &mut Tx<'_>, exchange: &ExchangeId, id: &FeedbackId) -> Result<Vec<FactView>> {
    let all = kept::fact::list_of_exchange(tx, exchange)?;
    Ok(all.into_iter().filter(|fact| fact.feedback_id.as_deref() == Some(id.as_str())).collect())
}

fn line(tx: &mut Tx<'_>, row: &DelegationRow) -> Result<DelegationLine> {
    Ok(DelegationLine {
        feedback: kept::feedback::find(tx, &row.id)?.or_missing("feedback", row.id.as_str())?,
        ends_on: row.ends_on.clone(),
        members: store::count_members(tx, &row.id)?,
        notes: store::list_notes(tx, &row.id)?.len(),
    })
}

/// The delegations at a visit that this actor leads; forbidden only where the visit itself is not for them.
///
/// # Errors
/// Missing exchange; forbidden where it is not for this reader.
pub fn of_exchange(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<Vec<DelegationLine>> {
    ctx.db.read(|tx| {
        let exchange = kept::exchange::find(tx, id)?.or_missing("exchange", id.as_str())?;
        access::note::may_add(actor, &exchange.network)?;
        let mut lines = Vec::new();
        for row in store::list_of_exchange(tx, id)? {
            if led(tx, actor, &row.id).is_ok() {
                lines.push(line(tx, &row)?);
            }
        }
        Ok(lines)
    })
}

/// A delegation for its leader.
///
/// # Errors
/// As [`led`].
pub fn delegation(ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<DelegationView> {
    ctx.db.read(|tx| {
        let led = led(tx, actor, id)?;
        let mut watch: Vec<WatchView> = Vec::new();
        for (level, words) in store::list_watch(tx, id)? {
            match watch.iter_mut().find(|known| known.level == level) {
                Some(known) => known.questions.push(words),
                None => watch.push(WatchView { level, questions: vec![words] }),
            }
        }
        let asked = meet::queries::questions_of(tx, &led.exchange.id)?;
        Ok(DelegationView {
            line: line(tx, &led.row)?,
            title: led.exchange.title,
            title_lang: led.exchange.lang,
            link: open_link::find(tx, ctx, Purpose::Delegation, ("feedback", id.as_str()))?,
            watch,
            questions: asked.into_iter().map(|question| question.text).collect(),
            is_example: led.exchange.is_example,
        })
    })
}

/// The draft of the letter, for its leader.
///
/// # Errors
/// As [`led`].
pub fn draft(ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<DraftView> {
    ctx.db.read(|tx| {
        let led = led(tx, actor, id)?;
        let (_, exchange) = opened(tx, id)?;
        let mut languages: Vec<String> = Vec::new();
        for note in store::list_notes(tx, id)? {
            if !languages.contains(&note.lang) {
                languages.push(note.lang);
            }
        }
        Ok(DraftView {
            line: line(tx, &led.row)?,
            title: exchange.title,
            title_lang: exchange.language,
            host: exchange.host_name.unwrap_or_default(),
            headings: headings(tx, id, None)?,
            facts: facts(tx, &led.exchange.id, id)?,
            taken_out: taken_out(tx, &led)?,
            languages,
            is_example: exchange.is_example,
        })
    })
}

/// What was taken out of the draft: notes, then facts.
fn taken_out(tx: &mut Tx<'_>, led: &Led) -> Result<Vec<TakenOutView>> {
    let id = &led.row.id;
    let notes = store::list_all_notes(tx, id)?.into_iter().filter(|note| !note.taken_out.is_empty());
    let mut all: Vec<TakenOutView> = notes
        .map(|note| TakenOutView {
            part: "note".into(),
            id: note.id,
            text: note.text,
            lang: note.lang,
            reason: note.taken_out,
        })
        .collect();
    let facts = kept::fact::list_taken_out(tx, id)?;
    all.extend(facts.into_iter().map(|(fact, text, reason)| TakenOutView {
        part: "fact".into(),
        id: fact,
        text,
        lang: led.feedback.lang.clone(),
        reason,
    }));
    Ok(all)
}

/// A delegation that comes home.
#[derive(Debug)]
pub struct UnderWay {
    /// Its letter.
    pub letter: FeedbackLine,
    /// Who leads it; `None` = not stated.
    pub leader: Option<PersonId>,
    /// The visit.
    pub exchange: Option<ExchangeView>,
    /// Last day of the visit, `YYYY-MM-DD`; that of the link where the visit's is not known so well.
    pub last_day: String,
}

/// Every delegation but those whose visit was called off. Without a rule.
///
/// # Errors
/// The database's.
pub fn under_way(tx: &mut Tx<'_>) -> Result<Vec<UnderWay>> {
    let mut all = Vec::new();
    for row in store::list_all(tx)? {
        all.extend(coming_home(tx, row)?);
    }
    Ok(all)
}

/// One of them. Without a rule.
///
/// # Errors
/// The database's.
pub fn find_under_way(tx: &mut Tx<'_>, id: &FeedbackId) -> Result<Option<UnderWay>> {
    let Some(row) = store::find(tx, id)? else { return Ok(None) };
    coming_home(tx, row)
}

fn coming_home(tx: &mut Tx<'_>, row: DelegationRow) -> Result<Option<UnderWay>> {
    let letter = kept::feedback::find(tx, &row.id)?.or_missing("feedback", row.id.as_str())?;
    let exchange = meet::queries::find_exchange(tx, &ExchangeId::new(&letter.exchange_id))?;
    if exchange.as_ref().is_some_and(|exchange| exchange.state == ExchangeState::Cancelled.word()) {
        return Ok(None);
    }
    let when = exchange.as_ref().map(|exchange| &exchange.when);
    let known = when.and_then(|when| when.ends_on.clone().or_else(|| when.starts_on.clone()));
    let last_day = known.filter(|date| date.len() == 10).unwrap_or(row.ends_on);
    Ok(Some(UnderWay { letter, leader: row.leader, exchange, last_day }))
}
