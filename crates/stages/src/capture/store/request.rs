//! Requests and their questions in the database.

use super::Read;
use crate::capture::views::AskedView;
use crate::ground::access::request::Party;
use torg_db::{Row, Tx, Value, args};
use torg_domain::id::{FaqId, NeedId, OrganisationId, PersonId, RequestId};
use torg_domain::need::WantedForm;
use torg_domain::request::RequestState;

/// A request with the two sides, as it lies in the database: with what one of them may not see.
#[derive(Debug, Clone)]
pub(in crate::capture) struct RequestRow {
    pub id: String,
    pub need: NeedId,
    pub own_need: Option<NeedId>,
    pub organisation: Option<String>,
    pub organisation_name: String,
    pub country: String,
    pub person: String,
    pub role: String,
    pub contact: String,
    pub form: String,
    pub month: Option<String>,
    pub people: Option<i64>,
    pub words: String,
    pub lang: String,
    pub state: RequestState,
    pub reply: String,
    pub reply_lang: String,
    pub proposed: Option<String>,
    pub answered_by: Option<String>,
    pub answer_role: String,
    pub answer_contact: String,
    pub answered_at: Option<String>,
    pub exchange: Option<String>,
    pub outcome: String,
    pub outcome_lang: String,
    pub created_at: String,
    pub host: Option<String>,
    pub host_name: String,
    pub host_author: Option<String>,
}

impl RequestRow {
    pub(in crate::capture) fn asks(&self) -> Party<'_> {
        Party { organisation: self.organisation.as_deref(), person: Some(&self.person) }
    }

    pub(in crate::capture) fn answers(&self) -> Party<'_> {
        Party { organisation: self.host.as_deref(), person: self.host_author.as_deref() }
    }

    pub(in crate::capture) fn is(&self, form: WantedForm) -> bool {
        self.form == form.word()
    }
}

fn read(row: &Row<'_>) -> Read<RequestRow> {
    Ok(RequestRow {
        id: row.get(0)?,
        need: NeedId::new(row.get::<String>(1)?),
        own_need: row.get::<Option<String>>(2)?.map(NeedId::new),
        organisation: row.get(3)?,
        organisation_name: row.get(4)?,
        country: row.get(5)?,
        person: row.get(6)?,
        role: row.get(7)?,
        contact: row.get(8)?,
        form: row.get(9)?,
        month: row.get(10)?,
        people: row.get(11)?,
        words: row.get(12)?,
        lang: row.get(13)?,
        // An unknown word is read as the state in which nothing more can be done and nothing is shown.
        state: RequestState::from_word(&row.get::<String>(14)?).unwrap_or(RequestState::Withdrawn),
        reply: row.get(15)?,
        reply_lang: row.get(16)?,
        proposed: row.get(17)?,
        answered_by: row.get(18)?,
        answer_role: row.get(19)?,
        answer_contact: row.get(20)?,
        answered_at: row.get(21)?,
        exchange: row.get(22)?,
        outcome: row.get(23)?,
        outcome_lang: row.get(24)?,
        created_at: row.get(25)?,
        host: row.get(26)?,
        host_name: row.get(27)?,
        host_author: row.get(28)?,
    })
}

pub(in crate::capture) fn insert(tx: &mut Tx<'_>, values: &[Value]) -> Read<()> {
    tx.execute(INSERT_REQUEST, values)?;
    Ok(())
}

pub(in crate::capture) fn find(tx: &mut Tx<'_>, id: &RequestId) -> Read<Option<RequestRow>> {
    tx.find(FIND_REQUEST, args![id.as_str()], read)
}

/// Everything that a person, or their organisation, sent or receives; newest first.
pub(in crate::capture) fn list(
    tx: &mut Tx<'_>,
    person: &PersonId,
    organisation: Option<&OrganisationId>,
) -> Read<Vec<RequestRow>> {
    tx.list(LIST_REQUESTS, args![person.as_str(), organisation.map(OrganisationId::as_str)], read)
}

/// Accepted requests to one host, oldest first.
pub(in crate::capture) fn list_met(tx: &mut Tx<'_>, host: &OrganisationId) -> Read<Vec<RequestRow>> {
    tx.list(LIST_MET, args![host.as_str()], read)
}

/// The month each visit to an offer takes place in, `YYYY-MM` at its beginning, for those that hold a place.
pub(in crate::capture) fn list_months_taken(tx: &mut Tx<'_>, offer: &NeedId) -> Read<Vec<String>> {
    let all = tx.list(LIST_VISITS, args![offer.as_str()], |row| {
        Ok((row.get::<Option<String>>(0)?, row.get::<String>(1)?))
    })?;
    let holds = |state: &str| RequestState::from_word(state).is_some_and(RequestState::holds_a_place);
    Ok(all.into_iter().filter(|(_, state)| holds(state)).filter_map(|(month, _)| month).collect())
}

/// Requests from the same side to the same need or offer that wait.
pub(in crate::capture) fn count_waiting(
    tx: &mut Tx<'_>,
    need: &NeedId,
    person: &PersonId,
    organisation: Option<&OrganisationId>,
) -> Read<i64> {
    tx.count(COUNT_WAITING, args![need.as_str(), person.as_str(), organisation.map(OrganisationId::as_str)])
}

/// Requests a person sent since a moment.
pub(in crate::capture) fn count_since(tx: &mut Tx<'_>, person: &PersonId, since: &str) -> Read<i64> {
    tx.count(COUNT_SINCE, args![person.as_str(), since])
}

/// The role an account states.
pub(in crate::capture) fn role_of(tx: &mut Tx<'_>, person: &str) -> Read<String> {
    Ok(tx.find(FIND_ROLE, args![person], |row| row.get(0))?.unwrap_or_default())
}

/// Accounts that can answer for an organisation or for who wrote the need.
pub(in crate::capture) fn count_receivers(
    tx: &mut Tx<'_>,
    organisation: Option<&str>,
    author: Option<&str>,
) -> Read<i64> {
    tx.count(COUNT_RECEIVERS, args![organisation, author])
}

pub(in crate::capture) fn set_answer(tx: &mut Tx<'_>, values: &[Value]) -> Read<()> {
    tx.execute(SET_ANSWER, values)?;
    Ok(())
}

/// A settled no shows nobody's contact again: both are emptied.
pub(in crate::capture) fn end(tx: &mut Tx<'_>, id: &RequestId, state: RequestState) -> Read<()> {
    tx.execute(END_REQUEST, args![id.as_str(), state.word()])?;
    Ok(())
}

pub(in crate::capture) fn set_met(
    tx: &mut Tx<'_>,
    id: &RequestId,
    state: RequestState,
    exchange: Option<&str>,
) -> Read<()> {
    tx.execute(SET_MET, args![id.as_str(), state.word(), exchange])?;
    Ok(())
}

pub(in crate::capture) fn set_outcome(
    tx: &mut Tx<'_>,
    id: &RequestId,
    outcome: &str,
    lang: &str,
) -> Read<()> {
    tx.execute(SET_REQUEST_OUTCOME, args![id.as_str(), outcome.trim(), lang])?;
    Ok(())
}

pub(in crate::capture) fn insert_question(
    tx: &mut Tx<'_>,
    (id, request): (&str, &RequestId),
    position: i64,
    (words, lang): (&str, &str),
) -> Read<()> {
    tx.execute(INSERT_ASKED, args![id, request.as_str(), position, words, lang])?;
    Ok(())
}

pub(in crate::capture) fn list_questions(tx: &mut Tx<'_>, request: &str) -> Read<Vec<AskedView>> {
    tx.list(LIST_ASKED, args![request], |row| {
        Ok(AskedView {
            id: row.get(0)?,
            words: row.get(1)?,
            lang: row.get(2)?,
            answer: row.get(3)?,
            answer_lang: row.get(4)?,
            is_standing: row.get::<Option<String>>(5)?.is_some(),
        })
    })
}

pub(in crate::capture) fn answer_question(
    tx: &mut Tx<'_>,
    question: &str,
    (answer, lang): (&str, &str),
    faq: Option<&FaqId>,
) -> Read<()> {
    tx.execute(ANSWER_ASKED, args![question, answer, lang, faq.map(FaqId::as_str)])?;
    Ok(())
}

const INSERT_REQUEST: &str = "INSERT INTO request (id, need_id, own_need_id, organisation_id, person_id, role, contact, form, month, people,
         words, lang, state, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

/// What is read of a contact request; the end says of which.
macro_rules! requests {
    ($end:literal) => {
        concat!(
            "SELECT r.id, r.need_id, r.own_need_id, r.organisation_id, COALESCE(o.name, ''), COALESCE(o.country, ''), r.person_id,
         r.role, r.contact, r.form, r.month, r.people, r.words, r.lang, r.state, r.reply, r.reply_lang, r.proposed,
         r.answered_by, r.answer_role, r.answer_contact, r.answered_at, r.exchange_id, r.outcome, r.outcome_lang,
         r.created_at, d.organisation_id, COALESCE(h.name, ''), d.author_id
     FROM request r JOIN need d ON d.id = r.need_id LEFT JOIN organisation o ON o.id = r.organisation_id
         LEFT JOIN organisation h ON h.id = d.organisation_id ",
            $end
        )
    };
}

const FIND_REQUEST: &str = requests!("WHERE r.id = $1");
const LIST_REQUESTS: &str = requests!(
    "WHERE r.person_id = $1 OR d.author_id = $1 OR r.organisation_id = CAST($2 AS TEXT)
         OR d.organisation_id = CAST($2 AS TEXT)
     ORDER BY r.created_at DESC, r.id DESC"
);
const LIST_MET: &str =
    requests!("WHERE d.organisation_id = $1 AND r.state IN ('accepted', 'call') ORDER BY r.created_at, r.id");
const LIST_VISITS: &str = "SELECT COALESCE(proposed, month), state FROM request WHERE need_id = $1 AND form = 'visit' ORDER BY created_at, id";
const COUNT_WAITING: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM request
     WHERE need_id = $1 AND state IN ('waiting', 'other-date')
         AND (person_id = $2 OR organisation_id = CAST($3 AS TEXT))";
const COUNT_SINCE: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM request WHERE person_id = $1 AND created_at >= $2";
const FIND_ROLE: &str = "SELECT role_title FROM person WHERE id = $1";
const COUNT_RECEIVERS: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM person
     WHERE removed_at IS NULL AND (organisation_id = CAST($1 AS TEXT) OR id = CAST($2 AS TEXT))";
const SET_ANSWER: &str = "UPDATE request SET state = $2, reply = $3, reply_lang = $4, proposed = $5, answered_by = $6, answer_role = $7,
         answer_contact = $8, answered_at = $9 WHERE id = $1";
const END_REQUEST: &str = "UPDATE request SET state = $2, contact = '', answer_contact = '' WHERE id = $1";
const SET_MET: &str = "UPDATE request SET state = $2, exchange_id = CAST($3 AS TEXT) WHERE id = $1";
const SET_REQUEST_OUTCOME: &str = "UPDATE request SET outcome = $2, outcome_lang = $3 WHERE id = $1";
const INSERT_ASKED: &str =
    "INSERT INTO request_question (id, request_id, position, words, lang) VALUES ($1, $2, $3, $4, $5)";
const LIST_ASKED: &str = "SELECT id, words, lang, answer, answer_lang, faq_id FROM request_question WHERE request_id = $1 ORDER BY position";
const ANSWER_ASKED: &str = "UPDATE request_question SET answer = $2, answer_lang = $3, faq_id = COALESCE(CAST($4 AS TEXT), faq_id) WHERE id = $1";
