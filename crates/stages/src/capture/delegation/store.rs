//! SQL of delegations, their members, notes and votes.

use torg_db::{Error, Row, Tx, args};
use torg_domain::id::{ExchangeId, FeedbackId, PersonId};
use torg_domain::network::Level;

type Read<T> = Result<T, Error>;

/// A delegation without its feedback.
#[derive(Debug, Clone)]
pub(super) struct DelegationRow {
    pub id: FeedbackId,
    pub leader: Option<PersonId>,
    pub ends_on: String,
}

/// Somebody of the delegation, without a name unless they turned it on.
#[derive(Debug, Clone)]
pub(super) struct MemberRow {
    pub id: String,
    pub feedback: FeedbackId,
    pub level: Level,
    pub role: String,
    pub name: String,
    pub lang: String,
}

/// A note of a delegation with the voice of who wrote it.
#[derive(Debug, Clone)]
pub(super) struct NoteRow {
    pub id: String,
    pub member: Option<String>,
    pub heading: String,
    pub text: String,
    pub lang: String,
    pub said_by: String,
    pub into: Option<String>,
    pub level: Level,
    pub role: String,
    pub name: String,
    pub created_at: String,
    pub has_fact: bool,
    /// Why the leader took it out; '' = it stands.
    pub taken_out: String,
}

pub(super) fn insert(tx: &mut Tx<'_>, row: &DelegationRow, at: &str) -> Read<()> {
    let leader = row.leader.as_ref().map(PersonId::as_str);
    tx.execute(INSERT_DELEGATION, args![row.id.as_str(), leader, &row.ends_on, at])?;
    Ok(())
}

pub(super) fn find(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<Option<DelegationRow>> {
    tx.find(FIND_DELEGATION, args![id.as_str()], read)
}

pub(super) fn list_of_exchange(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Read<Vec<DelegationRow>> {
    tx.list(LIST_DELEGATIONS_OF_EXCHANGE, args![exchange.as_str()], read)
}

pub(super) fn list_all(tx: &mut Tx<'_>) -> Read<Vec<DelegationRow>> {
    tx.list(LIST_DELEGATIONS, &[], read)
}

fn read(row: &Row<'_>) -> Read<DelegationRow> {
    Ok(DelegationRow {
        id: FeedbackId::new(row.get::<String>(0)?),
        leader: row.get::<Option<String>>(1)?.map(PersonId::new),
        ends_on: row.get(2)?,
    })
}

pub(super) fn set_end(tx: &mut Tx<'_>, id: &FeedbackId, ends_on: &str) -> Read<()> {
    tx.execute(SET_END, args![id.as_str(), ends_on])?;
    Ok(())
}

/// What each role is to watch for, in the order of the levels.
pub(super) fn list_watch(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<Vec<(String, String)>> {
    tx.list(LIST_WATCH, args![id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn put_watch(tx: &mut Tx<'_>, id: &FeedbackId, watch: &[(Level, Vec<String>)]) -> Read<()> {
    tx.execute(DELETE_WATCH, args![id.as_str()])?;
    for (level, questions) in watch {
        for (position, words) in (0_i64..).zip(questions) {
            tx.execute(INSERT_WATCH, args![id.as_str(), level.word(), position, words])?;
        }
    }
    Ok(())
}

pub(super) fn insert_member(tx: &mut Tx<'_>, member: &MemberRow, hash: &str, at: &str) -> Read<()> {
    let values = args![
        &member.id,
        member.feedback.as_str(),
        hash,
        member.level.word(),
        member.role.trim(),
        member.name.trim(),
        &member.lang,
        at,
    ];
    tx.execute(INSERT_MEMBER, values)?;
    Ok(())
}

pub(super) fn find_member(tx: &mut Tx<'_>, hash: &str) -> Read<Option<MemberRow>> {
    tx.find(FIND_MEMBER, args![hash], |row| {
        Ok(MemberRow {
            id: row.get(0)?,
            feedback: FeedbackId::new(row.get::<String>(1)?),
            level: level(&row.get::<String>(2)?),
            role: row.get(3)?,
            name: row.get(4)?,
            lang: row.get(5)?,
        })
    })
}

pub(super) fn count_members(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<i64> {
    tx.count(COUNT_MEMBERS, args![id.as_str()])
}

pub(super) fn count_notes(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<i64> {
    tx.count(COUNT_NOTES, args![id.as_str()])
}

pub(super) fn count_facts(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<i64> {
    tx.count(COUNT_FACTS_OF_DELEGATION, args![id.as_str()])
}

/// Puts a note after those that have arrived. The caller has taken its turn.
pub(super) fn insert_note(tx: &mut Tx<'_>, id: &FeedbackId, note: &NoteRow) -> Read<()> {
    let position = count_notes(tx, id)?;
    let values = args![
        &note.id,
        id.as_str(),
        note.member.as_deref(),
        position,
        &note.heading,
        &note.text,
        &note.lang,
        note.said_by.trim(),
        &note.created_at,
    ];
    tx.execute(INSERT_DELEGATION_NOTE, values)?;
    Ok(())
}

/// Those that stand, in the order they arrived.
pub(super) fn list_notes(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<Vec<NoteRow>> {
    let mut notes = list_all_notes(tx, id)?;
    notes.retain(|note| note.taken_out.is_empty());
    Ok(notes)
}

/// Also those that were taken out.
pub(super) fn list_all_notes(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<Vec<NoteRow>> {
    tx.list(LIST_DELEGATION_NOTES, args![id.as_str()], |row| {
        Ok(NoteRow {
            id: row.get(0)?,
            member: row.get(1)?,
            heading: row.get(2)?,
            text: row.get(3)?,
            lang: row.get(4)?,
            said_by: row.get(5)?,
            into: row.get(6)?,
            level: level(&row.get::<String>(7)?),
            role: row.get(8)?,
            name: row.get(9)?,
            created_at: row.get(10)?,
            has_fact: row.get::<i64>(11)? > 0,
            taken_out: row.get(12)?,
        })
    })
}

/// Which delegation a note belongs to.
pub(super) fn find_note_home(tx: &mut Tx<'_>, note: &str) -> Read<Option<(String, Option<String>)>> {
    tx.find(FIND_NOTE_HOME, args![note], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Is the note there and not taken out?
pub(super) fn is_standing(tx: &mut Tx<'_>, note: &str) -> Read<bool> {
    Ok(tx.count(COUNT_STANDING, args![note])? > 0)
}

/// Puts a note, and what stood under it, under another one.
pub(super) fn put_under(tx: &mut Tx<'_>, note: &str, into: &str) -> Read<()> {
    tx.execute(MOVE_UNDER, args![note, into])?;
    tx.execute(SET_UNDER, args![note, into])?;
    Ok(())
}

pub(super) fn take_out(tx: &mut Tx<'_>, note: &str) -> Read<u64> {
    tx.execute(SET_UNDER, args![note, None::<&str>])
}

/// Note and member, of every vote.
pub(super) fn list_votes(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<Vec<(String, String)>> {
    tx.list(LIST_DELEGATION_VOTES, args![id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn insert_vote(tx: &mut Tx<'_>, member: &str, note: &str) -> Read<()> {
    tx.execute(INSERT_DELEGATION_VOTE, args![member, note])?;
    Ok(())
}

pub(super) fn delete_vote(tx: &mut Tx<'_>, member: &str, note: &str) -> Read<()> {
    tx.execute(DELETE_DELEGATION_VOTE, args![member, note])?;
    Ok(())
}

/// Ties a fact to the feedback it came with, and to the note of the delegation it was read from.
pub(super) fn tie_fact(tx: &mut Tx<'_>, fact: &str, id: &FeedbackId, note: Option<&str>) -> Read<()> {
    tx.execute(TIE_FACT, args![fact, id.as_str(), note])?;
    Ok(())
}

/// Once the notes are notes of the feedback, its facts lead to them.
pub(super) fn lead_facts_to_notes(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<()> {
    tx.execute(LEAD_FACTS, args![id.as_str()])?;
    Ok(())
}

/// Takes a note out for a reason, with what stood under it standing by itself; an empty reason puts it back.
pub(super) fn take_note_out(tx: &mut Tx<'_>, (id, note): (&FeedbackId, &str), reason: &str) -> Read<u64> {
    let done = tx.execute(TAKE_NOTE_OUT, args![note, id.as_str(), reason])?;
    if done > 0 {
        tx.execute(FREE_FROM_UNDER, args![note])?;
    }
    Ok(done)
}

pub(super) fn take_fact_out(tx: &mut Tx<'_>, (id, fact): (&FeedbackId, &str), reason: &str) -> Read<u64> {
    tx.execute(TAKE_FACT_OUT, args![fact, id.as_str(), reason])
}

/// Deletes what was taken out, with the votes it had.
pub(super) fn forget_taken_out(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<()> {
    tx.execute(DELETE_FACTS_TAKEN_OUT, args![id.as_str()])?;
    tx.execute(FREE_FACTS_OF_TAKEN_OUT, args![id.as_str()])?;
    tx.execute(DELETE_VOTES_OF_TAKEN_OUT, args![id.as_str()])?;
    tx.execute(DELETE_NOTES_TAKEN_OUT, args![id.as_str()])?;
    Ok(())
}

/// Delegations that were not handed over, with names, whose link has ended before `day`.
pub(super) fn list_with_names(tx: &mut Tx<'_>, day: &str) -> Read<Vec<FeedbackId>> {
    tx.list(LIST_WITH_NAMES, args![day], |row| Ok(FeedbackId::new(row.get::<String>(0)?)))
}

/// Empties the names that members turned on.
pub(super) fn forget_names(tx: &mut Tx<'_>, id: &FeedbackId) -> Read<()> {
    tx.execute(FORGET_NAMES, args![id.as_str()])?;
    Ok(())
}

fn level(word: &str) -> Level {
    Level::from_word(word).unwrap_or(Level::NotStated)
}

const INSERT_DELEGATION: &str =
    "INSERT INTO delegation (feedback_id, leader_id, ends_on, made_at) VALUES ($1, $2, $3, $4)";
const FIND_DELEGATION: &str = "SELECT feedback_id, leader_id, ends_on FROM delegation WHERE feedback_id = $1";
const LIST_DELEGATIONS_OF_EXCHANGE: &str = "SELECT d.feedback_id, d.leader_id, d.ends_on
     FROM delegation d JOIN feedback f ON f.id = d.feedback_id
     WHERE f.exchange_id = $1 ORDER BY d.made_at, d.feedback_id";
const LIST_DELEGATIONS: &str =
    "SELECT feedback_id, leader_id, ends_on FROM delegation ORDER BY made_at, feedback_id";
const SET_END: &str = "UPDATE delegation SET ends_on = $2 WHERE feedback_id = $1";
const LIST_WATCH: &str =
    "SELECT level, words FROM delegation_watch WHERE feedback_id = $1 ORDER BY level, position";
const DELETE_WATCH: &str = "DELETE FROM delegation_watch WHERE feedback_id = $1";
const INSERT_WATCH: &str =
    "INSERT INTO delegation_watch (feedback_id, level, position, words) VALUES ($1, $2, $3, $4)";
const INSERT_MEMBER: &str =
    "INSERT INTO delegation_member (id, feedback_id, token_hash, level, role, name, lang, joined_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const FIND_MEMBER: &str =
    "SELECT id, feedback_id, level, role, name, lang FROM delegation_member WHERE token_hash = $1";
const COUNT_MEMBERS: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM delegation_member WHERE feedback_id = $1";
const COUNT_NOTES: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM delegation_note WHERE feedback_id = $1";
const INSERT_DELEGATION_NOTE: &str =
    "INSERT INTO delegation_note (id, feedback_id, member_id, position, heading, text, lang, said_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const LIST_DELEGATION_NOTES: &str =
    "SELECT n.id, n.member_id, n.heading, n.text, n.lang, n.said_by, n.into_id,
         COALESCE(m.level, ''), COALESCE(m.role, ''), COALESCE(m.name, ''), n.created_at,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM comparison_fact c WHERE c.delegation_note_id = n.id), n.taken_out
     FROM delegation_note n LEFT JOIN delegation_member m ON m.id = n.member_id
     WHERE n.feedback_id = $1 ORDER BY n.position, n.id";
const FIND_NOTE_HOME: &str = "SELECT feedback_id, member_id FROM delegation_note WHERE id = $1";
const COUNT_STANDING: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM delegation_note WHERE id = $1 AND taken_out = ''";
const MOVE_UNDER: &str = "UPDATE delegation_note SET into_id = $2 WHERE into_id = $1";
const SET_UNDER: &str = "UPDATE delegation_note SET into_id = $2 WHERE id = $1";
const LIST_DELEGATION_VOTES: &str = "SELECT v.note_id, v.member_id FROM delegation_vote v
     JOIN delegation_note n ON n.id = v.note_id WHERE n.feedback_id = $1 ORDER BY v.note_id, v.member_id";
const INSERT_DELEGATION_VOTE: &str = "INSERT INTO delegation_vote (member_id, note_id) VALUES ($1, $2)
     ON CONFLICT (member_id, note_id) DO NOTHING";
const DELETE_DELEGATION_VOTE: &str = "DELETE FROM delegation_vote WHERE member_id = $1 AND note_id = $2";
const COUNT_FACTS_OF_DELEGATION: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM comparison_fact WHERE feedback_id = $1";
const TAKE_NOTE_OUT: &str =
    "UPDATE delegation_note SET taken_out = $3, into_id = NULL WHERE id = $1 AND feedback_id = $2";
const FREE_FROM_UNDER: &str = "UPDATE delegation_note SET into_id = NULL WHERE into_id = $1";
const TAKE_FACT_OUT: &str = "UPDATE comparison_fact SET taken_out = $3 WHERE id = $1 AND feedback_id = $2";
const DELETE_FACTS_TAKEN_OUT: &str = "DELETE FROM comparison_fact WHERE feedback_id = $1 AND taken_out <> ''";
const FREE_FACTS_OF_TAKEN_OUT: &str = "UPDATE comparison_fact SET delegation_note_id = NULL
     WHERE feedback_id = $1 AND delegation_note_id IN
         (SELECT n.id FROM delegation_note n WHERE n.feedback_id = $1 AND n.taken_out <> '')";
const DELETE_VOTES_OF_TAKEN_OUT: &str = "DELETE FROM delegation_vote WHERE note_id IN
     (SELECT n.id FROM delegation_note n WHERE n.feedback_id = $1 AND n.taken_out <> '')";
const DELETE_NOTES_TAKEN_OUT: &str = "DELETE FROM delegation_note WHERE feedback_id = $1 AND taken_out <> ''";
const LIST_WITH_NAMES: &str = "SELECT d.feedback_id FROM delegation d JOIN feedback f ON f.id = d.feedback_id
     WHERE f.state = 'draft' AND d.ends_on < $1
         AND EXISTS (SELECT 1 FROM delegation_member m WHERE m.feedback_id = d.feedback_id AND m.name <> '')
     ORDER BY d.feedback_id";
const FORGET_NAMES: &str = "UPDATE delegation_member SET name = '' WHERE feedback_id = $1";
const TIE_FACT: &str = "UPDATE comparison_fact SET feedback_id = $2, delegation_note_id = $3 WHERE id = $1";
const LEAD_FACTS: &str = "UPDATE comparison_fact SET note_id = delegation_note_id
     WHERE feedback_id = $1 AND delegation_note_id IS NOT NULL";
