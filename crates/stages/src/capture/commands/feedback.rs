//! Visit feedback: begun, kept as a draft, handed over as notes, confirmed by the host.

use super::{NewNote, exchange_facts, insert_note, note};
use crate::capture::store::{self, exchange::ExchangeFacts};
use crate::capture::views::FeedbackLine;
use crate::capture::{delegation, hosting};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal, library, people};
use crate::{Actor, Ctx, Error, Result};
use serde::{Deserialize, Serialize};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::exchange::Visibility;
use torg_domain::feedback::{FeedbackSide, FeedbackState, Heading};
use torg_domain::id::{ExchangeId, FeedbackId, NoteId, OrganisationId};
use torg_domain::note::{NOTE_MOST, note_text};

/// Entries of one feedback at most.
const ENTRIES_MOST: usize = 60;
/// Days a link for feedback works.
const LINK_DAYS: i64 = 60;

/// A feedback on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFeedback {
    /// The visit.
    pub exchange: ExchangeId,
    /// Whose feedback.
    pub organisation: Option<OrganisationId>,
    /// Role of the author in words, never a name; empty = not stated.
    pub author_role: String,
    /// Its language.
    pub lang: String,
    /// Visitors or host.
    pub side: FeedbackSide,
    /// How far it has come: a draft, unless known material is loaded.
    pub state: FeedbackState,
}

/// The form as it stands: several entries under each heading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Whose feedback.
    pub organisation: Option<OrganisationId>,
    /// Role of the author in words; empty = not stated.
    pub author_role: String,
    /// Entries in their order; empty ones are dropped.
    pub entries: Vec<Entry>,
    /// The writer's answer to the gentle question.
    pub confirmed: Confirmed,
}

/// One entry under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The heading.
    pub heading: Heading,
    /// What stands under it.
    pub text: String,
    /// The host's own question it answers.
    #[serde(default)]
    pub question: Option<String>,
}

impl Entry {
    /// An entry that answers no question.
    #[must_use]
    pub fn new(heading: Heading, text: impl Into<String>) -> Self {
        Self { heading, text: text.into(), question: None }
    }
}

/// Who writes: somebody signed in, or somebody with a link.
#[derive(Debug, Clone, Copy)]
pub enum Writer<'a> {
    /// An account.
    Account(&'a Actor),
    /// The secret of a feedback link.
    Link(&'a str),
}

impl Writer<'_> {
    fn actor(&self) -> Actor {
        match self {
            Self::Account(actor) => (*actor).clone(),
            Self::Link(_) => Actor::stranger(),
        }
    }
}

/// The secret of the link by which people without an account give feedback on a visit.
///
/// # Errors
/// Missing exchange; forbidden for those who do not plan it.
pub fn feedback_link(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId) -> Result<String> {
    ctx.db.tx(|tx| {
        let facts = exchange_facts(tx, exchange)?;
        access::exchange::may_edit(actor, &facts.network, facts.host.as_ref())?;
        let expires_at = people::days_after(&ctx.now(), LINK_DAYS);
        open_link::get_or_make(tx, ctx, Purpose::Feedback, ("exchange", exchange.as_str()), &expires_at)
    })
}

/// Begins a feedback, with what was written already.
///
/// # Errors
/// Missing exchange; forbidden for accounts that do not take part; [`Refusal::LinkEnded`] for a link that is not for
/// this exchange or has ended; refused for personal or too long texts, and nothing is begun then.
pub fn start_feedback(
    ctx: &Ctx,
    writer: Writer<'_>,
    new: &NewFeedback,
    draft: Option<&Draft>,
) -> Result<FeedbackId> {
    let id = FeedbackId::new(ctx.id());
    let begun = NewFeedback { state: FeedbackState::Draft, ..new.clone() };
    ctx.db.tx(|tx| {
        let exchange = exchange_facts(tx, &new.exchange)?;
        may_begin(tx, ctx, writer, &exchange)?;
        insert_feedback(tx, ctx, &writer.actor(), &id, &begun)?;
        if let Some(draft) = draft {
            keep(tx, &id, draft)?;
        }
        Ok(id)
    })
}

/// Stores a feedback inside a running transaction, with an id of the caller's and without a rule of access. Its
/// entries are notes: see [`NewNote::feedback`].
///
/// # Errors
/// Missing exchange; refused where the role looks personal.
pub fn insert_feedback(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &FeedbackId,
    new: &NewFeedback,
) -> Result<()> {
    free_text::check(&[&new.author_role], Confirmed::No)?;
    let exchange = exchange_facts(tx, &new.exchange)?;
    store::feedback::insert(tx, id, new, &ctx.now())?;
    if new.state != FeedbackState::Draft {
        shelve(tx, id, &exchange)?;
    }
    journal::record_on(tx, ctx, actor, "start_feedback", (Some(&exchange.network), &id.into()))
}

/// Keeps the unfinished form, so that it is there when the browser was closed or another person goes on.
///
/// # Errors
/// Missing feedback; forbidden or [`Refusal::LinkEnded`] for others; [`Refusal::StateUnclear`] once it was handed
/// over; refused for personal or too long texts.
pub fn save_draft(ctx: &Ctx, writer: Writer<'_>, id: &FeedbackId, draft: &Draft) -> Result<()> {
    ctx.db.tx(|tx| {
        let (_, exchange) = opened(tx, ctx, writer, id)?;
        keep(tx, id, draft)?;
        journal::record_on(tx, ctx, &writer.actor(), "save_draft", (Some(&exchange.network), &id.into()))
    })
}

/// Hands a feedback over: every entry becomes a note under its heading.
///
/// # Errors
/// As [`save_draft`]; [`Refusal::TextEmpty`] where nothing was written.
pub fn submit_feedback(ctx: &Ctx, writer: Writer<'_>, id: &FeedbackId, draft: &Draft) -> Result<()> {
    let actor = writer.actor();
    ctx.db.tx(|tx| {
        let (feedback, exchange) = opened(tx, ctx, writer, id)?;
        let entries = keep(tx, id, draft)?;
        if entries.is_empty() {
            return Err(Refusal::TextEmpty.into());
        }
        store::feedback::submit(tx, id, &ctx.now())?;
        for entry in entries {
            let note = NewNote {
                feedback: Some(id.clone()),
                heading: Some(entry.heading),
                voice_role: draft.author_role.clone(),
                organisation: draft.organisation.clone(),
                confirmed: draft.confirmed,
                ..NewNote::new(exchange.id.clone(), entry.heading.note_kind(), entry.text, &feedback.lang)
            };
            let id = NoteId::new(ctx.id());
            insert_note(tx, ctx, &actor, &id, &note)?;
            if let Some(question) = &entry.question {
                hosting::tie_answer(tx, &exchange.id, &id, question)?;
            }
        }
        shelve(tx, id, &exchange)?;
        journal::record_on(tx, ctx, &actor, "submit_feedback", (Some(&exchange.network), &id.into()))
    })
}

/// The host confirms that the facts are right: from now on everybody who may see the exchange may read it.
///
/// # Errors
/// Missing feedback; forbidden for those who neither lead nor host; [`Refusal::StateUnclear`] where it was not handed
/// over, or confirmed already.
pub fn confirm_feedback(ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<()> {
    ctx.db.tx(|tx| {
        let feedback = store::feedback::find(tx, id)?.or_missing("feedback", id.as_str())?;
        let exchange = exchange_facts(tx, &ExchangeId::new(feedback.exchange_id))?;
        may_confirm(actor, &exchange)?;
        if store::feedback::confirm(tx, id, &ctx.now())? == 0 {
            return Err(Refusal::StateUnclear.into());
        }
        for note in store::note::list_of_exchange(tx, &exchange.id)? {
            if note.feedback_id.as_deref() == Some(id.as_str()) {
                note::shelve(tx, &NoteId::new(note.id))?;
            }
        }
        shelve(tx, id, &exchange)?;
        journal::record_on(tx, ctx, actor, "confirm_feedback", (Some(&exchange.network), &id.into()))
    })
}

/// Those who plan the exchange and the host's people confirm facts.
pub(in crate::capture) fn may_confirm(actor: &Actor, exchange: &ExchangeFacts) -> Result<()> {
    let is_host = actor.person.is_some() && exchange.host.as_ref().is_some_and(|host| actor.belongs_to(host));
    if is_host { Ok(()) } else { access::note::may_edit(actor, &exchange.network) }
}

/// Those who lead write every draft; members their own organisation's; a link those of its exchange.
pub(in crate::capture) fn may_write(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    writer: Writer<'_>,
    (feedback, exchange): (&FeedbackLine, &ExchangeFacts),
) -> Result<()> {
    may_begin(tx, ctx, writer, exchange)?;
    if let Writer::Account(actor) = writer
        && let Some(organisation) = feedback.organisation_id.as_deref()
        && !actor.belongs_to(&OrganisationId::new(organisation))
    {
        return access::note::may_edit(actor, &exchange.network);
    }
    Ok(())
}

fn may_begin(tx: &mut Tx<'_>, ctx: &Ctx, writer: Writer<'_>, exchange: &ExchangeFacts) -> Result<()> {
    match writer {
        Writer::Account(actor) => access::note::may_add(actor, &exchange.network),
        Writer::Link(token)
            if open_link::open(tx, ctx, Purpose::Feedback, token)? == exchange.id.as_str() =>
        {
            Ok(())
        }
        Writer::Link(_) => Err(Refusal::LinkEnded.into()),
    }
}

/// A feedback that is still a draft and that this writer may go on with.
fn opened(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    writer: Writer<'_>,
    id: &FeedbackId,
) -> Result<(FeedbackLine, ExchangeFacts)> {
    let feedback = store::feedback::find(tx, id)?.or_missing("feedback", id.as_str())?;
    let exchange = exchange_facts(tx, &ExchangeId::new(&feedback.exchange_id))?;
    may_write(tx, ctx, writer, (&feedback, &exchange))?;
    // What a delegation gathers is handed over by its leader, with the notes of all phones.
    if delegation::is_one(tx, id)? {
        return Err(Refusal::StateUnclear.into());
    }
    if feedback.state == FeedbackState::Draft.word() {
        Ok((feedback, exchange))
    } else {
        Err(Refusal::StateUnclear.into())
    }
}

/// Checks and stores the form; answers with the entries that hold something.
fn keep(tx: &mut Tx<'_>, id: &FeedbackId, draft: &Draft) -> Result<Vec<Entry>> {
    free_text::check(&[&draft.author_role], draft.confirmed)?;
    let mut entries = Vec::new();
    for entry in draft.entries.iter().filter(|entry| !entry.text.trim().is_empty()).take(ENTRIES_MOST) {
        let text = note_text(&entry.text, NOTE_MOST)?;
        free_text::check(&[&text], draft.confirmed)?;
        entries.push(Entry { text, ..entry.clone() });
    }
    let json = serde_json::to_string(&entries).map_err(|e| Error::fault("writing a draft", e))?;
    store::feedback::save_draft(tx, id, (draft.organisation.as_ref(), &draft.author_role), &json)?;
    Ok(entries)
}

pub(in crate::capture) fn shelve(tx: &mut Tx<'_>, id: &FeedbackId, exchange: &ExchangeFacts) -> Result<()> {
    let feedback = store::feedback::find(tx, id)?.or_missing("feedback", id.as_str())?;
    let title = match (&*feedback.organisation, &*feedback.author_role) {
        ("", "") => exchange.title.clone(),
        ("", who) | (who, _) => format!("{who}: {}", exchange.title),
    };
    let is_confirmed = feedback.state == FeedbackState::Confirmed.word();
    let path = format!("/capture/feedback/{id}");
    library::put(
        tx,
        &library::Entry {
            kind: "feedback",
            id: id.as_str(),
            title: &title,
            summary: &feedback.author_role,
            lang: &feedback.lang,
            country: &exchange.country,
            organisation: feedback.organisation_id.as_deref(),
            network: Some(exchange.network.as_str()),
            is_public: is_confirmed && exchange.visibility == Visibility::Public,
            path: &path,
            at: feedback.submitted_at.as_deref().unwrap_or(&feedback.created_at),
            ..library::Entry::default()
        },
    )
}
