//! What members of a delegation do on their phones, without an account: come in, write, turn a number into a fact.

use super::seat::{Seat, seat};
use super::store::{self, MemberRow, NoteRow};
use crate::capture::commands::{NewFact, insert_fact};
use crate::capture::queries::find_note;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::open_link::{self, Purpose};
use crate::ground::{journal, people};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::delegation::{FACTS_MOST, MEMBERS_MOST, NOTES_MOST};
use torg_domain::feedback::Heading;
use torg_domain::id::{FeedbackId, NoteId};
use torg_domain::network::Level;
use torg_domain::note::{NOTE_MOST, note_text};

/// Characters of a role or a name.
const LINE_MOST: usize = 120;

/// Somebody who comes in by the link.
#[derive(Debug, Clone, Default)]
pub struct NewMember {
    /// Word of the level they take part from.
    pub level: Option<Level>,
    /// Their role in words; empty = not stated.
    pub role: String,
    /// The name they want beside their notes within the delegation; empty = none.
    pub name: String,
    /// The language they write in.
    pub lang: String,
}

/// A note as a phone sends it.
#[derive(Debug, Clone)]
pub struct WriteNote {
    /// An id made by the phone, so that sending twice counts once; `None` = made here.
    pub id: Option<String>,
    /// One of the visitors' four headings.
    pub heading: Heading,
    /// What it says, at most [`NOTE_MOST`] characters.
    pub text: String,
    /// Role of who said it; empty = the writer's own thought.
    pub said_by: String,
    /// The writer's answer to the gentle question.
    pub confirmed: Confirmed,
}

/// A number of a note as a fact to compare.
#[derive(Debug, Clone, Default)]
pub struct NewNoteFact {
    /// The note it was read from.
    pub note: Option<String>,
    /// What is compared.
    pub fact: String,
    /// The host's value.
    pub host_value: String,
    /// The visitors' value.
    pub visitor_value: String,
    /// Unit of both.
    pub unit: String,
}

/// Comes in by the link; gives the secret of the cookie.
///
/// # Errors
/// [`Refusal::LinkEnded`]; refused without a level, for a role that looks personal and for too long words.
pub fn join(ctx: &Ctx, token: &str, new: &NewMember) -> Result<String> {
    let level = new.level.ok_or(Refusal::FieldMissing { field: "level" })?;
    free_text::check(&[&new.role, &new.name], Confirmed::No)?;
    let secret = ctx.ids.secret();
    ctx.db.tx(|tx| {
        let id = FeedbackId::new(open_link::open(tx, ctx, Purpose::Delegation, token)?);
        room_for(store::count_members(tx, &id)?, MEMBERS_MOST)?;
        let member = MemberRow {
            id: ctx.id(),
            feedback: id.clone(),
            level,
            role: line(&new.role)?,
            name: line(&new.name)?,
            lang: new.lang.clone(),
        };
        store::insert_member(tx, &member, &people::hash_of_secret(&secret), &ctx.now())?;
        journal::record_on(tx, ctx, &Actor::stranger(), "join_delegation", (None, &(&id).into()))
    })?;
    Ok(secret)
}

/// Is there room for one more?
fn room_for(count: i64, most: usize) -> Result<()> {
    let is_full = usize::try_from(count).is_ok_and(|count| count >= most);
    if is_full { Err(Refusal::LinkFull { most }.into()) } else { Ok(()) }
}

/// A short text that may be empty.
fn line(text: &str) -> Result<String> {
    if text.trim().is_empty() { Ok(String::new()) } else { Ok(note_text(text, LINE_MOST)?) }
}

/// Writes a note. Sending the same id again answers with the note that is there.
///
/// # Errors
/// [`Refusal::LinkEnded`] without a live link and a seat; [`Refusal::StateUnclear`] once the letter is handed over;
/// refused for a heading that is not the visitors', and for an empty, too long or personal text.
pub fn write(ctx: &Ctx, (token, secret): (&str, &str), new: &WriteNote) -> Result<String> {
    let id = new.id.clone().filter(|id| is_sound(id)).unwrap_or_else(|| ctx.id());
    match ctx.db.tx(|tx| take(tx, ctx, (token, secret), (&id, new))) {
        // Sent twice at the same moment: the other one was first, and is found now.
        Err(Error::Broken(torg_db::Error::Duplicate(_))) => {
            ctx.db.tx(|tx| take(tx, ctx, (token, secret), (&id, new)))?;
        }
        other => other?,
    }
    Ok(id)
}

/// An id from a form: letters, digits and hyphens, long enough not to meet another by chance.
fn is_sound(id: &str) -> bool {
    (20..=40).contains(&id.len()) && id.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-')
}

fn take(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (token, secret): (&str, &str),
    (id, new): (&str, &WriteNote),
) -> Result<()> {
    let seat = seat(tx, ctx, token, secret)?;
    tx.take_turn()?; // notes stand in the order they arrive
    if let Some((_, writer)) = store::find_note_home(tx, id)? {
        let is_own = writer.as_deref() == Some(&*seat.member);
        return if is_own { Ok(()) } else { Err(Refusal::ChangedMeanwhile.into()) };
    }
    seat.check_open()?;
    // At the hand-over it becomes a note of that id, so none may have it already.
    if find_note(tx, &NoteId::new(id))?.is_some() {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    insert_note(tx, ctx, (&seat, id), new)
}

fn insert_note(tx: &mut Tx<'_>, ctx: &Ctx, (seat, id): (&Seat, &str), new: &WriteNote) -> Result<()> {
    if !Heading::VISITOR.contains(&new.heading) {
        return Err(Refusal::FieldMissing { field: "heading" }.into());
    }
    let text = note_text(&new.text, NOTE_MOST)?;
    free_text::check(&[&text, &new.said_by], new.confirmed)?;
    let note = NoteRow {
        id: id.to_owned(),
        member: Some(seat.member.clone()),
        heading: new.heading.word().to_owned(),
        text,
        lang: seat.lang.clone(),
        said_by: line(&new.said_by)?,
        into: None,
        level: Level::NotStated,
        role: String::new(),
        name: String::new(),
        created_at: ctx.now(),
        has_fact: false,
        taken_out: String::new(),
    };
    room_for(store::count_notes(tx, &seat.feedback)?, NOTES_MOST)?;
    store::insert_note(tx, &seat.feedback, &note)?;
    seat.record(tx, ctx, "add_delegation_note")
}

/// Puts a fact into the table of host and visitors.
///
/// # Errors
/// As [`write()`]; refused without fact or without any value, and for a note of another delegation.
pub fn add_fact(ctx: &Ctx, (token, secret): (&str, &str), new: &NewNoteFact) -> Result<()> {
    let id = ctx.id();
    ctx.db.tx(|tx| {
        let seat = seat(tx, ctx, token, secret)?;
        seat.check_open()?;
        room_for(store::count_facts(tx, &seat.feedback)?, FACTS_MOST)?;
        if let Some(note) = &new.note {
            seat.own_note(tx, note)?;
        }
        let fact = NewFact {
            exchange: seat.exchange.clone(),
            note: None,
            fact: new.fact.clone(),
            host_value: new.host_value.clone(),
            visitor_value: new.visitor_value.clone(),
            unit: new.unit.clone(),
            why: String::new(),
            source: String::new(),
        };
        insert_fact(tx, ctx, &Actor::stranger(), &id, &fact)?;
        Ok(store::tie_fact(tx, &id, &seat.feedback, new.note.as_deref())?)
    })
}
