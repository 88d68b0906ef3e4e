//! What a delegation's leader decides: that there is one, until when its link opens, what each role watches for, and
//! when the letter goes to the host.

use super::seat::{Led, led};
use super::store::{self, DelegationRow, NoteRow};
use crate::capture::commands::{NewFeedback, NewNote, insert_feedback, insert_note, shelve_feedback};
use crate::capture::store as kept;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal, people};
use crate::{Actor, Ctx, Result, meet};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::delegation::{LINK_DAYS_MOST, WATCH_MOST, last_day};
use torg_domain::feedback::{FeedbackSide, FeedbackState, Heading};
use torg_domain::id::{ExchangeId, FeedbackId, NoteId, OrganisationId};
use torg_domain::network::Level;
use torg_domain::note::note_text;

/// Characters of a question to watch for.
const WATCH_WORDS_MOST: usize = 300;

/// A delegation on its way in.
#[derive(Debug, Clone)]
pub struct NewDelegation {
    /// The visit.
    pub exchange: ExchangeId,
    /// Whose.
    pub organisation: OrganisationId,
    /// Its language: that of the draft and of the questions to watch for.
    pub lang: String,
    /// Last day the link opens, a whole date.
    pub ends_on: String,
    /// What each role is to watch for, at most [`WATCH_MOST`] questions each.
    pub watch: Vec<(Level, Vec<String>)>,
}

/// Makes a delegation with its link.
///
/// # Errors
/// Missing exchange; forbidden for all but the visitors' own people and the network's editors; refused for an
/// organisation that does not take part, a day that is over or unclear, and personal or too long questions.
pub fn start(ctx: &Ctx, actor: &Actor, new: &NewDelegation) -> Result<FeedbackId> {
    let id = FeedbackId::new(ctx.id());
    ctx.db.tx(|tx| {
        let exchange =
            kept::exchange::find(tx, &new.exchange)?.or_missing("exchange", new.exchange.as_str())?;
        access::delegation::may_lead(actor, &exchange.network, Some(&new.organisation))?;
        let may_come = kept::exchange::list_organisations(tx, &new.exchange)?;
        if may_come.iter().all(|(known, _)| known != new.organisation.as_str()) {
            return Err(Refusal::FieldMissing { field: "organisation" }.into());
        }
        last_day(&new.ends_on, &ctx.today(), &latest(tx, ctx, &new.exchange)?)?;
        insert(tx, ctx, actor, &id, new)?;
        Ok(id)
    })
}

/// The same inside a running transaction, with an id of the caller's and without a rule of access: also for one whose
/// days are over.
///
/// # Errors
/// As [`start`], but for access.
pub fn insert(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &FeedbackId, new: &NewDelegation) -> Result<()> {
    let watch = checked(&new.watch)?;
    let feedback = NewFeedback {
        exchange: new.exchange.clone(),
        organisation: Some(new.organisation.clone()),
        author_role: String::new(),
        lang: new.lang.clone(),
        side: FeedbackSide::Visitor,
        state: FeedbackState::Draft,
    };
    insert_feedback(tx, ctx, actor, id, &feedback)?;
    let row = DelegationRow { id: id.clone(), leader: actor.person.clone(), ends_on: new.ends_on.clone() };
    store::insert(tx, &row, &ctx.now())?;
    store::put_watch(tx, id, &watch)?;
    open_link::get_or_make(
        tx,
        ctx,
        Purpose::Delegation,
        ("feedback", id.as_str()),
        &end_of_day(&new.ends_on),
    )?;
    journal::record_on(tx, ctx, actor, "start_delegation", (None, &id.into()))
}

/// Says anew until when the link opens and what to watch for. A link that was withdrawn stays so.
///
/// # Errors
/// Missing delegation; forbidden for all but those who lead it; refused as [`start`], and once it is handed over.
pub fn change(
    ctx: &Ctx,
    actor: &Actor,
    id: &FeedbackId,
    (ends_on, watch): (&str, &[(Level, Vec<String>)]),
) -> Result<()> {
    ctx.db.tx(|tx| {
        let led = led(tx, actor, id)?;
        led.check_open()?;
        let ends_on = last_day(ends_on, &ctx.today(), &latest(tx, ctx, &led.exchange.id)?)?;
        store::set_end(tx, id, &ends_on)?;
        store::put_watch(tx, id, &checked(watch)?)?;
        let anchor = ("feedback", id.as_str());
        open_link::set_expiry(tx, Purpose::Delegation, anchor, &end_of_day(&ends_on))?;
        journal::record_on(tx, ctx, actor, "change_delegation", (Some(&led.exchange.network), &id.into()))
    })
}

/// The moment a day is over everywhere in the Nordic countries: midnight in Denmark, Norway and Sweden in winter.
pub(super) fn end_of_day(day: &str) -> String {
    format!("{day}T23:00:00Z")
}

/// The last day a link may work: so many days after the visit; after today where the visit is over or its day not known.
fn latest(tx: &mut Tx<'_>, ctx: &Ctx, exchange: &ExchangeId) -> Result<String> {
    let when = meet::queries::find_exchange(tx, exchange)?.map(|view| view.when).unwrap_or_default();
    let ends_on = when.ends_on.or(when.starts_on).filter(|date| date.len() == 10);
    let from = ends_on.unwrap_or_default().max(ctx.today());
    let latest = people::days_after(&format!("{from}T00:00:00Z"), LINK_DAYS_MOST);
    Ok(latest.get(..10).unwrap_or(&latest).to_owned())
}

fn checked(watch: &[(Level, Vec<String>)]) -> Result<Vec<(Level, Vec<String>)>> {
    let mut checked = Vec::new();
    for (level, questions) in watch {
        if questions.len() > WATCH_MOST {
            return Err(Refusal::TooManyQuestions { most: WATCH_MOST }.into());
        }
        let mut own = Vec::new();
        for question in questions {
            free_text::check(&[question], Confirmed::No)?;
            own.push(note_text(question, WATCH_WORDS_MOST)?);
        }
        checked.push((*level, own));
    }
    Ok(checked)
}

/// Hands the letter to the host, inside a running transaction: every note becomes one of the feedback, in its own words
/// and language, with a role and never a name; what was put together stays together.
///
/// # Errors
/// Missing delegation; forbidden for all but those who lead it; refused without notes and where it was handed over.
pub fn hand_over(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<()> {
    let led = led(tx, actor, id)?;
    led.check_open()?;
    let notes = super::queries::by_weight(tx, id)?;
    if notes.is_empty() {
        return Err(Refusal::TextEmpty.into());
    }
    for note in &notes {
        let new = note_of(&led, note)?;
        insert_note(tx, ctx, actor, &NoteId::new(&note.id), &new)?;
    }
    for note in &notes {
        if let Some(into) = &note.into {
            kept::vote::merge(tx, &NoteId::new(&note.id), &NoteId::new(into), &ctx.now())?;
        }
    }
    store::forget_taken_out(tx, id)?;
    store::lead_facts_to_notes(tx, id)?;
    store::forget_names(tx, id)?; // the group is home
    kept::feedback::submit(tx, id, &ctx.now())?;
    shelve_feedback(tx, id, &led.exchange)?;
    journal::record_on(tx, ctx, actor, "hand_over_delegation", (Some(&led.exchange.network), &id.into()))
}

/// A thought of somebody else carries that role alone: neither the level nor the home of who wrote it down.
fn note_of(led: &Led, note: &NoteRow) -> Result<NewNote> {
    let heading = Heading::from_word(&note.heading).ok_or(Refusal::FieldMissing { field: "heading" })?;
    let is_own = note.said_by.is_empty();
    let home = led.feedback.organisation_id.as_ref().map(OrganisationId::new);
    Ok(NewNote {
        feedback: Some(led.row.id.clone()),
        heading: Some(heading),
        level: if is_own { note.level } else { Level::NotStated },
        voice_role: if is_own { note.role.clone() } else { note.said_by.clone() },
        organisation: home.filter(|_| is_own),
        confirmed: Confirmed::Yes, // asked when it was written
        ..NewNote::new(led.exchange.id.clone(), heading.note_kind(), &note.text, &note.lang)
    })
}
