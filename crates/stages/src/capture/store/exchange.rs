//! What CAPTURE needs to know of an exchange to apply its rules: one row, read in the transaction of each command.

use super::{Read, words};
use crate::capture::views::ExchangeLineView;
use torg_db::{Row, Tx, args};
use torg_domain::exchange::{ExchangeKind, Visibility};
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId, ProgrammeId};
use torg_domain::note::NoteKind;
use torg_domain::programme::Template;

/// An exchange as the rules see it.
#[derive(Debug, Clone)]
pub(in crate::capture) struct ExchangeFacts {
    pub id: ExchangeId,
    pub network: NetworkId,
    pub host: Option<OrganisationId>,
    pub title: String,
    pub lang: String,
    pub visibility: Visibility,
    pub country: String,
    pub is_example: bool,
    pub lenses: Vec<NoteKind>,
}

pub(in crate::capture) fn find(tx: &mut Tx<'_>, id: &ExchangeId) -> Read<Option<ExchangeFacts>> {
    tx.find(FIND_EXCHANGE_FACTS, args![id.as_str()], read)
}

fn read(row: &Row<'_>) -> Read<ExchangeFacts> {
    let visibility: String = row.get(5)?;
    let kind: String = row.get(8)?;
    let lenses: String = row.get(9)?;
    Ok(ExchangeFacts {
        id: ExchangeId::new(row.get::<String>(0)?),
        network: NetworkId::new(row.get::<String>(1)?),
        host: row.get::<Option<String>>(2)?.map(OrganisationId::new),
        title: row.get(3)?,
        lang: row.get(4)?,
        visibility: Visibility::from_word(&visibility).unwrap_or(Visibility::Network),
        country: row.get(6)?,
        is_example: row.get(7)?,
        lenses: lenses_of(&lenses, &kind),
    })
}

/// The programme's lenses; for an exchange alone, those of the template that fits its kind.
fn lenses_of(list: &str, kind: &str) -> Vec<NoteKind> {
    let own: Vec<NoteKind> = words(list).iter().filter_map(|word| NoteKind::from_word(word)).collect();
    if !own.is_empty() {
        return own;
    }
    let template = match ExchangeKind::from_word(kind) {
        Some(ExchangeKind::PeerLearningVisit | ExchangeKind::StudyTrip) => Template::PeerVisit,
        Some(ExchangeKind::Conference) => Template::DigitalConference,
        Some(ExchangeKind::SparringMeeting) => Template::YearProgramme,
        Some(ExchangeKind::Workshop) | None => Template::WorkshopSeries,
    };
    template.lenses().to_vec()
}

/// Exchanges of a programme, in the order they were held.
pub(in crate::capture) fn list_of_programme(
    tx: &mut Tx<'_>,
    programme: &ProgrammeId,
) -> Read<Vec<ExchangeId>> {
    tx.list(LIST_EXCHANGES_OF_PROGRAMME, args![programme.as_str()], |row| {
        Ok(ExchangeId::new(row.get::<String>(0)?))
    })
}

/// One exchange with its counts.
pub(in crate::capture) fn find_line(tx: &mut Tx<'_>, id: &ExchangeId) -> Read<Option<ExchangeLineView>> {
    tx.find(FIND_EXCHANGE_LINE, args![id.as_str()], read_line)
}

/// The newest exchanges of a network with their counts.
pub(in crate::capture) fn list_lines(tx: &mut Tx<'_>, network: &NetworkId) -> Read<Vec<ExchangeLineView>> {
    tx.list(LIST_EXCHANGE_LINES, args![network.as_str()], read_line)
}

/// The newest public exchanges that notes were written at.
pub(in crate::capture) fn list_public_lines(tx: &mut Tx<'_>) -> Read<Vec<ExchangeLineView>> {
    tx.list(LIST_PUBLIC_EXCHANGE_LINES, &[], read_line)
}

/// Questions of an exchange that stand on their own: id, text.
pub(in crate::capture) fn list_questions(tx: &mut Tx<'_>, id: &ExchangeId) -> Read<Vec<(String, String)>> {
    tx.list(LIST_QUESTIONS, args![id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Organisations that take part in an exchange or are members of its network: id, name.
pub(in crate::capture) fn list_organisations(
    tx: &mut Tx<'_>,
    id: &ExchangeId,
) -> Read<Vec<(String, String)>> {
    tx.list(LIST_ORGANISATIONS, args![id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn read_line(row: &Row<'_>) -> Read<ExchangeLineView> {
    Ok(ExchangeLineView {
        id: row.get(0)?,
        title: row.get(1)?,
        kind: row.get(2)?,
        lang: row.get(3)?,
        network_id: row.get(4)?,
        network: row.get(5)?,
        host: row.get(6)?,
        host_id: row.get(7)?,
        starts_on: row.get(8)?,
        visibility: row.get(9)?,
        is_example: row.get(10)?,
        notes: row.get(11)?,
        open_boards: row.get(12)?,
        feedback: row.get(13)?,
    })
}

const FIND_EXCHANGE_FACTS: &str = "SELECT e.id, e.network_id, e.host_id, e.title, e.language, e.visibility,
         COALESCE(o.country, ''), e.is_example, e.kind, COALESCE(p.lenses, '')
     FROM exchange e
     LEFT JOIN organisation o ON o.id = e.host_id
     LEFT JOIN programme p ON p.id = e.programme_id
     WHERE e.id = $1";
const LIST_EXCHANGES_OF_PROGRAMME: &str = "SELECT id FROM exchange WHERE programme_id = $1
     ORDER BY starts_on NULLS LAST, created_at, id";
const FIND_EXCHANGE_LINE: &str =
    "SELECT e.id, e.title, e.kind, e.language, e.network_id, n.name, COALESCE(o.name, ''),
         e.host_id, e.starts_on, e.visibility, e.is_example,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM note x WHERE x.exchange_id = e.id AND NOT x.is_hidden),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM board b WHERE b.exchange_id = e.id AND b.state = 'open'),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM feedback f WHERE f.exchange_id = e.id AND f.state <> 'draft')
     FROM exchange e JOIN network n ON n.id = e.network_id LEFT JOIN organisation o ON o.id = e.host_id
     WHERE e.id = $1";
const LIST_EXCHANGE_LINES: &str =
    "SELECT e.id, e.title, e.kind, e.language, e.network_id, n.name, COALESCE(o.name, ''),
         e.host_id, e.starts_on, e.visibility, e.is_example,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM note x WHERE x.exchange_id = e.id AND NOT x.is_hidden),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM board b WHERE b.exchange_id = e.id AND b.state = 'open'),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM feedback f WHERE f.exchange_id = e.id AND f.state <> 'draft')
     FROM exchange e JOIN network n ON n.id = e.network_id LEFT JOIN organisation o ON o.id = e.host_id
     WHERE e.network_id = $1
     ORDER BY e.starts_on DESC NULLS LAST, e.created_at DESC, e.id DESC LIMIT 50";
const LIST_PUBLIC_EXCHANGE_LINES: &str = "SELECT e.id, e.title, e.kind, e.language, e.network_id, n.name, COALESCE(o.name, ''),
         e.host_id, e.starts_on, e.visibility, e.is_example,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM note x WHERE x.exchange_id = e.id AND NOT x.is_hidden),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM board b WHERE b.exchange_id = e.id AND b.state = 'open'),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM feedback f WHERE f.exchange_id = e.id AND f.state = 'confirmed')
     FROM exchange e JOIN network n ON n.id = e.network_id LEFT JOIN organisation o ON o.id = e.host_id
     WHERE e.visibility = 'public'
     ORDER BY e.starts_on DESC NULLS LAST, e.created_at DESC, e.id DESC LIMIT 50";
const LIST_QUESTIONS: &str = "SELECT id, text FROM question
     WHERE exchange_id = $1 AND merged_into IS NULL ORDER BY position, id";
const LIST_ORGANISATIONS: &str = "SELECT o.id, o.name FROM organisation o WHERE o.id IN (
         SELECT p.organisation_id FROM participant p WHERE p.exchange_id = $1
         UNION
         SELECT m.organisation_id FROM network_member m JOIN exchange e ON e.network_id = m.network_id WHERE e.id = $1
     ) ORDER BY o.id";
