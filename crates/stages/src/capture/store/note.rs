//! Notes in the database.

use super::Read;
use crate::capture::commands::NewNote;
use crate::capture::views::NoteView;
use torg_db::{Row, Tx, Value, args};
use torg_domain::board::BoardState;
use torg_domain::exchange::Visibility;
use torg_domain::feedback::FeedbackState;
use torg_domain::id::{ExchangeId, NoteId};

/// What the insert adds to a [`NewNote`].
#[derive(Debug)]
pub(in crate::capture) struct Stamp<'a> {
    pub network: &'a str,
    pub number: &'a str,
    pub text: &'a str,
    pub author: Option<&'a str>,
    pub at: &'a str,
}

pub(in crate::capture) fn insert(tx: &mut Tx<'_>, id: &NoteId, new: &NewNote, stamp: &Stamp<'_>) -> Read<()> {
    let values: &[Value] = args![
        id.as_str(),
        stamp.network,
        new.exchange.as_str(),
        new.board.as_ref().map(|board| board.as_str()),
        new.participant.as_deref(),
        new.feedback.as_ref().map(|feedback| feedback.as_str()),
        new.question.as_ref().map(|question| question.as_str()),
        new.focus_area.as_ref().map(|area| area.as_str()),
        stamp.number,
        new.kind.word(),
        new.heading.map_or("", |heading| heading.word()),
        stamp.text,
        new.quote.trim(),
        &new.lang,
        new.level.word(),
        new.voice_role.trim(),
        new.organisation.as_ref().map(|organisation| organisation.as_str()),
        new.stated_strength.word(),
        new.strength_source.trim(),
        new.may_quote,
        stamp.author,
        stamp.at,
    ];
    tx.execute(INSERT_NOTE, values)?;
    Ok(())
}

/// The next number of the network that nobody uses: `N-41`.
pub(in crate::capture) fn next_number(tx: &mut Tx<'_>, network: &str) -> Read<String> {
    loop {
        let last = tx.count(NEXT_NUMBER, args![network])?;
        let number = format!("N-{last}");
        if tx.count(COUNT_NUMBER, args![network, &number])? == 0 {
            return Ok(number);
        }
    }
}

pub(in crate::capture) fn find(tx: &mut Tx<'_>, id: &NoteId) -> Read<Option<NoteView>> {
    tx.find(FIND_NOTE, args![id.as_str()], read)
}

/// Notes of an exchange with the hidden ones, oldest first; those of one moment by number.
pub(in crate::capture) fn list_of_exchange(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Read<Vec<NoteView>> {
    let mut notes = tx.list(LIST_NOTES_OF_EXCHANGE, args![exchange.as_str()], read)?;
    notes.sort_by_cached_key(|note| (note.created_at.clone(), number_key(&note.number)));
    Ok(notes)
}

pub(in crate::capture) fn hide(tx: &mut Tx<'_>, id: &NoteId, is_hidden: bool, reason: &str) -> Read<u64> {
    tx.execute(HIDE_NOTE, args![id.as_str(), is_hidden, reason])
}

pub(in crate::capture) fn shift(
    tx: &mut Tx<'_>,
    id: &NoteId,
    kind: &str,
    focus_area: Option<&str>,
) -> Read<u64> {
    tx.execute(SHIFT_NOTE, args![id.as_str(), kind, focus_area])
}

/// `S3-2` comes before `S3-12`.
fn number_key(number: &str) -> (String, u64) {
    let (series, last) = number.rsplit_once('-').unwrap_or(("", number));
    (series.to_owned(), last.parse().unwrap_or(0))
}

fn read(row: &Row<'_>) -> Read<NoteView> {
    let mut note = NoteView {
        id: row.get(0)?,
        number: row.get(1)?,
        network_id: row.get(2)?,
        exchange_id: row.get(3)?,
        exchange_title: row.get(4)?,
        exchange_visibility: row.get(5)?,
        programme_id: row.get(6)?,
        board_id: row.get(7)?,
        board_state: row.get(8)?,
        participant_id: row.get(9)?,
        participant_label: row.get(10)?,
        feedback_id: row.get(11)?,
        feedback_state: row.get(12)?,
        feedback_side: row.get(13)?,
        question_id: row.get(14)?,
        question: row.get(15)?,
        focus_area_id: row.get(16)?,
        focus_area: row.get(17)?,
        concept: row.get(18)?,
        kind: row.get(19)?,
        heading: row.get(20)?,
        text: row.get(21)?,
        quote: row.get(22)?,
        lang: row.get(23)?,
        level: row.get(24)?,
        voice_role: row.get(25)?,
        organisation_id: row.get(26)?,
        organisation: row.get(27)?,
        country: row.get(28)?,
        stated_strength: row.get(29)?,
        strength_source: row.get(30)?,
        is_quotable: row.get(31)?,
        is_voice_veiled: false,
        cluster_id: row.get(32)?,
        is_hidden: row.get(33)?,
        hidden_reason: row.get(34)?,
        is_public: false,
        is_example: row.get(35)?,
        created_at: row.get(36)?,
    };
    note.is_public = is_public(&note);
    Ok(note)
}

/// Everybody may read a note of a public exchange that may be quoted and was not hidden; a card once its board is
/// closed, an entry of a feedback once the host has confirmed the facts.
fn is_public(note: &NoteView) -> bool {
    let is_board_closed = note.board_state.as_deref().is_none_or(|state| state == BoardState::Closed.word());
    let is_confirmed =
        note.feedback_state.as_deref().is_none_or(|state| state == FeedbackState::Confirmed.word());
    note.exchange_visibility == Visibility::Public.word()
        && note.is_quotable
        && !note.is_hidden
        && is_board_closed
        && is_confirmed
}

const INSERT_NOTE: &str = "INSERT INTO note (id, network_id, exchange_id, board_id, participant_id, feedback_id, question_id,
         focus_area_id, number, kind, heading, text, quote, lang, level, voice_role, organisation_id,
         stated_strength, strength_source, may_quote, author_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)";
const NEXT_NUMBER: &str = "INSERT INTO note_counter (network_id, last_number) VALUES ($1, 1)
     ON CONFLICT (network_id) DO UPDATE SET last_number = note_counter.last_number + 1
     RETURNING last_number";
const COUNT_NUMBER: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM note WHERE network_id = $1 AND number = $2";

/// What is read of a note; the end says of which.
macro_rules! notes {
    ($end:literal) => {
        concat!(
            "SELECT n.id, n.number, n.network_id, n.exchange_id, e.title, e.visibility, e.programme_id,
         n.board_id, b.state, n.participant_id, p.label, n.feedback_id, f.state, f.side,
         n.question_id, COALESCE(q.text, ''), n.focus_area_id, COALESCE(a.name, ''), COALESCE(a.concept, ''),
         n.kind, n.heading, n.text, n.quote, n.lang, n.level, n.voice_role,
         n.organisation_id, COALESCE(o.name, ''), COALESCE(o.country, ''), n.stated_strength, n.strength_source,
         n.may_quote, n.cluster_id, n.is_hidden, n.hidden_reason, e.is_example, n.created_at
     FROM note n
     JOIN exchange e ON e.id = n.exchange_id
     LEFT JOIN board b ON b.id = n.board_id
     LEFT JOIN board_participant p ON p.id = n.participant_id
     LEFT JOIN feedback f ON f.id = n.feedback_id
     LEFT JOIN question q ON q.id = n.question_id
     LEFT JOIN focus_area a ON a.id = n.focus_area_id
     LEFT JOIN organisation o ON o.id = n.organisation_id ",
            $end
        )
    };
}

const FIND_NOTE: &str = notes!("WHERE n.id = $1");
const LIST_NOTES_OF_EXCHANGE: &str = notes!("WHERE n.exchange_id = $1 ORDER BY n.created_at, n.id");
const HIDE_NOTE: &str = "UPDATE note SET is_hidden = $2, hidden_reason = $3 WHERE id = $1";
const SHIFT_NOTE: &str = "UPDATE note SET kind = $2, focus_area_id = $3 WHERE id = $1";
