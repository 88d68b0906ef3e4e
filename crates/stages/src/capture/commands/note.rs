//! Writing notes down.

use super::exchange_facts;
use crate::capture::store;
use crate::capture::views::NoteView;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, thread};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::feedback::Heading;
use torg_domain::id::{BoardId, ExchangeId, FeedbackId, FocusAreaId, NoteId, OrganisationId, QuestionId};
use torg_domain::link::Link;
use torg_domain::network::Level;
use torg_domain::note::{NOTE_MOST, NoteKind, StatedStrength, note_text};

/// A note on its way in. [`NewNote::new`] gives one with everything else not stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNote {
    /// Where it was said.
    pub exchange: ExchangeId,
    /// The board it was written on.
    pub board: Option<BoardId>,
    /// Who wrote the card, without a name.
    pub participant: Option<String>,
    /// The feedback it stands in.
    pub feedback: Option<FeedbackId>,
    /// The question it answers.
    pub question: Option<QuestionId>,
    /// Its focus area, one of the exchange's network.
    pub focus_area: Option<FocusAreaId>,
    /// Short name in reports; `None` = the next `N-<n>` of the network.
    pub number: Option<String>,
    /// What it says.
    pub kind: NoteKind,
    /// Heading in a feedback.
    pub heading: Option<Heading>,
    /// What was said, in its own language; at most [`NOTE_MOST`] characters.
    pub text: String,
    /// The very words, where they are known apart from the text.
    pub quote: String,
    /// Language of text and quote.
    pub lang: String,
    /// Level of the voice.
    pub level: Level,
    /// Role of the voice in words, never a name; empty = not stated.
    pub voice_role: String,
    /// Organisation of the voice.
    pub organisation: Option<OrganisationId>,
    /// What the source itself says of how common this is.
    pub stated_strength: StatedStrength,
    /// The source's wording of it.
    pub strength_source: String,
    /// Consent to quote.
    pub may_quote: bool,
    /// The writer's answer to the gentle question.
    pub confirmed: Confirmed,
}

impl NewNote {
    /// A note with kind, text and language; everything else not stated, quotable.
    #[must_use]
    pub fn new(
        exchange: ExchangeId,
        kind: NoteKind,
        text: impl Into<String>,
        lang: impl Into<String>,
    ) -> Self {
        Self {
            exchange,
            board: None,
            participant: None,
            feedback: None,
            question: None,
            focus_area: None,
            number: None,
            kind,
            heading: None,
            text: text.into(),
            quote: String::new(),
            lang: lang.into(),
            level: Level::NotStated,
            voice_role: String::new(),
            organisation: None,
            stated_strength: StatedStrength::NotStated,
            strength_source: String::new(),
            may_quote: true,
            confirmed: Confirmed::No,
        }
    }
}

/// An editor or member writes a note down.
///
/// # Errors
/// Missing exchange; forbidden for those who do not take part; refused for an empty, too long or personal text and
/// for a focus area of another network.
pub fn add_note(ctx: &Ctx, actor: &Actor, new: &NewNote) -> Result<NoteId> {
    let id = NoteId::new(ctx.id());
    ctx.db.tx(|tx| {
        let exchange = exchange_facts(tx, &new.exchange)?;
        access::note::may_add(actor, &exchange.network)?;
        insert_note(tx, ctx, actor, &id, new)
    })?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's and without a rule of access.
///
/// # Errors
/// Missing exchange; refused as [`add_note`].
pub fn insert_note(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &NoteId, new: &NewNote) -> Result<()> {
    let text = note_text(&new.text, NOTE_MOST)?;
    free_text::check(&[&text, &new.quote, &new.voice_role, &new.strength_source], new.confirmed)?;
    let exchange = exchange_facts(tx, &new.exchange)?;
    check_focus_area(tx, new.focus_area.as_ref(), &new.exchange)?;
    let number = match &new.number {
        Some(number) => number.clone(),
        None => store::note::next_number(tx, exchange.network.as_str())?,
    };
    let at = ctx.now();
    let stamp = store::note::Stamp {
        network: exchange.network.as_str(),
        number: &number,
        text: &text,
        author: actor.person.as_ref().map(|person| person.as_str()),
        at: &at,
    };
    store::note::insert(tx, id, new, &stamp)?;
    thread::tie(tx, ctx, &Link::said_at(id, &new.exchange))?;
    if let Some(question) = &new.question {
        thread::tie(tx, ctx, &Link::answers(id, question))?;
    }
    if let Some(feedback) = &new.feedback {
        thread::tie(tx, ctx, &Link::part_of(feedback, id))?;
    }
    shelve(tx, id)?;
    journal::record_on(tx, ctx, actor, "add_note", (Some(&exchange.network), &id.into()))
}

/// A focus area has to be one of the exchange's network.
pub(super) fn check_focus_area(
    tx: &mut Tx<'_>,
    area: Option<&FocusAreaId>,
    exchange: &ExchangeId,
) -> Result<()> {
    match area {
        Some(area) if !store::board::belongs_to_exchange(tx, area, exchange)? => {
            Err(Refusal::FieldMissing { field: "focus-area" }.into())
        }
        _ => Ok(()),
    }
}

/// Puts a note in the library as it stands now: after every change of what it says or who may read it.
pub(super) fn shelve(tx: &mut Tx<'_>, id: &NoteId) -> Result<NoteView> {
    let note = store::note::find(tx, id)?.or_missing("note", id.as_str())?;
    if note.is_hidden {
        library::remove(tx, "note", id.as_str())?;
        return Ok(note);
    }
    let path = format!("/capture/notes/{id}");
    let words = format!("{} {} {}", note.number, note.quote, note.focus_area);
    library::put(
        tx,
        &Entry {
            kind: "note",
            id: id.as_str(),
            title: &note.text,
            summary: &note.exchange_title,
            words: &words,
            lang: &note.lang,
            country: &note.country,
            organisation: note.organisation_id.as_deref(),
            network: Some(&note.network_id),
            concept: &note.concept,
            is_public: note.is_public,
            path: &path,
            at: &note.created_at,
            ..Entry::default()
        },
    )?;
    Ok(note)
}
