//! Ten thousand exchanges and two hundred thousand notes on top of the demonstration, in one transaction.
//!
//! Rows are written in bulk and not by commands: a command writes one thing with all its checks, and 200,000 of
//! them would take longer than everything that is measured. What the pages read is filled as the commands fill it:
//! library, links, journal, counters.

mod bulk;
mod meetings;
mod people;
mod said;

use anyhow::Result;
use bulk::Bulk;
use serde::{Deserialize, Serialize};
use torg_db::{Db, Tx};
use torg_stages::Ctx;

/// Networks that are made.
pub const NETWORKS: usize = 50;
/// Programmes of each network.
pub const PROGRAMMES: usize = 25;
/// Exchanges of each programme: 50 × 25 × 8 = 10,000.
pub const EXCHANGES: usize = 8;
/// Notes of each exchange: 200,000 in all.
pub const NOTES: usize = 20;
/// Findings of each programme.
pub const FINDINGS: usize = 8;
const DAY: &str = "2026-03-02T09:00:00Z";

/// What the driver has to know of what was seeded.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Seeded {
    /// An exchange with agenda, an exchange before it with answers, and one after it.
    pub exchange: String,
    /// The programme whose workbench is measured.
    pub programme: String,
    /// Exchanges of another network that notes are written to meanwhile.
    pub written_to: Vec<String>,
    /// Session secret of somebody who reads inside the measured network.
    pub member: String,
    /// Session secret of the facilitator of the measured and the written network.
    pub facilitator: String,
    /// Exchanges and notes in the database now, with the demonstration's.
    pub exchanges: i64,
    /// As above.
    pub notes: i64,
}

/// Fills a database that holds the demonstration.
///
/// # Errors
/// The database's.
pub fn fill(db: &Db) -> Result<Seeded> {
    let ctx = Ctx::new(db.clone());
    let (member, facilitator) = people::add(&ctx)?;
    db.tx(|tx| -> Result<()> {
        let municipalities: Vec<String> = tx.list(LIST_MUNICIPALITIES, &[], |row| row.get(0))?;
        let mut tables = Tables::default();
        for network in 0..NETWORKS {
            meetings::network(tx, &mut tables, network, &municipalities)?;
            people::join(tx, network, &[&member.0, &facilitator.0])?;
            for programme in 0..PROGRAMMES {
                meetings::programme(tx, &mut tables, (network, programme), &municipalities)?;
                said::programme(&mut tables, (network, programme), &municipalities);
                tables.write(tx)?;
            }
        }
        Ok(())
    })?;
    let count = |sql| db.read(|tx| tx.count(sql, &[]));
    Ok(Seeded {
        exchange: id(Noun::Exchange, &[0, 0, 3]),
        programme: id(Noun::Programme, &[0, 0]),
        written_to: (0..100).map(|n| id(Noun::Exchange, &[1, n / EXCHANGES, n % EXCHANGES])).collect(),
        member: member.1,
        facilitator: facilitator.1,
        exchanges: count("SELECT CAST(COUNT(*) AS BIGINT) FROM exchange")?,
        notes: count("SELECT CAST(COUNT(*) AS BIGINT) FROM note")?,
    })
}

const LIST_MUNICIPALITIES: &str =
    "SELECT id FROM organisation WHERE kind = 'municipality' AND valid_to IS NULL ORDER BY id";

/// What an id is of; keeps ids of different nouns apart.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Noun {
    Network = 1,
    FocusArea,
    Programme,
    Exchange,
    AgendaItem,
    Question,
    Note,
    Finding,
}

/// An id of 32 hexadecimal digits as the program makes them, from a noun and the places of its parents.
pub(crate) fn id(noun: Noun, places: &[usize]) -> String {
    let place = places.iter().fold(0_usize, |sum, place| sum * 1_000 + place);
    format!("019d0{:03x}{place:024x}", noun as u8)
}

/// The tables that are filled, each in portions.
#[derive(Debug)]
pub(crate) struct Tables {
    pub exchange: Bulk,
    pub agenda: Bulk,
    pub participant: Bulk,
    pub question: Bulk,
    pub note: Bulk,
    pub finding: Bulk,
    pub quote: Bulk,
    pub link: Bulk,
    pub library: Bulk,
    pub journal: Bulk,
    /// The journal's numbers go on from the demonstration's with room to spare.
    pub happened: i64,
}

impl Default for Tables {
    fn default() -> Self {
        Self {
            exchange: Bulk::new(
                "exchange (id, network_id, programme_id, kind, title, language, form, state, visibility, place, \
                 host_id, starts_on, ends_on, theme, purpose, created_at)",
            ),
            agenda: Bulk::new(
                "agenda_item (id, exchange_id, position, day, starts, minutes, title, responsible_role)",
            ),
            participant: Bulk::new("participant (exchange_id, organisation_id, level, people)"),
            question: Bulk::new(
                "question (id, exchange_id, position, text, lang, raised_by_role, state, answer, next_step, \
                 created_at)",
            ),
            note: Bulk::new(
                "note (id, network_id, exchange_id, focus_area_id, number, kind, text, lang, level, voice_role, \
                 organisation_id, stated_strength, created_at)",
            ),
            finding: Bulk::new(
                "finding (id, network_id, programme_id, focus_area_id, number, position, kind, claim, lang, unit, \
                 is_counted, stated_strength, state, created_at)",
            ),
            quote: Bulk::new("quote (finding_id, note_id, side)"),
            link: Bulk::new("link (earlier_kind, earlier_id, later_kind, later_id, relation, made_at)"),
            library: Bulk::new(
                "library_entry (kind, anchor_id, title, summary, words, lang, country, organisation_id, \
                 network_id, concept, is_public, path, at)",
            ),
            journal: Bulk::new("happening (seq, at, role, network_id, deed, anchor_kind, anchor_id)"),
            happened: 1_000_000,
        }
    }
}

impl Tables {
    /// Parents before children, as the foreign keys want it.
    fn write(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let order = [
            &mut self.exchange,
            &mut self.agenda,
            &mut self.participant,
            &mut self.question,
            &mut self.note,
            &mut self.finding,
            &mut self.quote,
            &mut self.link,
            &mut self.library,
            &mut self.journal,
        ];
        order.into_iter().try_for_each(|table| table.write(tx))
    }

    /// What the commands write besides the noun itself: the library's entry and the journal's line.
    fn tell(&mut self, told: &Told<'_>) {
        let path = format!("{}{}", told.path, told.id);
        let folded = torg_engine::text::fold::fold(&format!("{} {}", told.title, told.summary));
        self.library.put(torg_db::args![
            told.kind,
            told.id,
            told.title,
            told.summary,
            folded,
            "sv",
            "SE",
            told.organisation,
            told.network,
            told.concept,
            true,
            path,
            told.at,
        ]);
        self.happened += 1;
        let deed = format!("add_{}", told.kind);
        self.journal.put(torg_db::args![
            self.happened,
            told.at,
            "editor",
            told.network,
            deed,
            told.kind,
            told.id
        ]);
    }
}

/// A thing for library and journal.
#[derive(Debug)]
pub(crate) struct Told<'a> {
    pub kind: &'static str,
    pub id: &'a str,
    pub title: &'a str,
    pub summary: &'a str,
    pub organisation: Option<&'a str>,
    pub network: &'a str,
    pub concept: &'static str,
    pub path: &'static str,
    pub at: &'a str,
}
