//! SQL of programmes.

use crate::Result;
use crate::meet::views::ProgrammeLine;
use torg_db::{Error, Row, Tx, Value, args};
use torg_domain::id::{NetworkId, ProgrammeId};

/// The columns of a programme.
#[derive(Debug)]
pub struct ProgrammeRow {
    pub id: String,
    pub network_id: String,
    pub network_name: String,
    pub network_is_public: bool,
    pub title: String,
    pub template: String,
    pub purpose: String,
    pub language: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    pub lenses: Vec<String>,
    pub is_example: bool,
}

pub fn insert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_PROGRAMME, values)?;
    Ok(())
}

pub fn update(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(UPDATE_PROGRAMME, values)?;
    Ok(())
}

pub fn find(tx: &mut Tx<'_>, id: &ProgrammeId) -> Result<Option<ProgrammeRow>> {
    Ok(tx.find(FIND_PROGRAMME, args![id.as_str()], read)?)
}

pub fn list_of_network(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<ProgrammeLine>> {
    Ok(tx.list(LIST_OF_NETWORK, args![network.as_str()], read_line)?)
}

/// Programmes of every network; the caller keeps those of networks the reader may see.
pub fn list(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<ProgrammeLine>> {
    Ok(tx.list(LIST_PROGRAMMES, args![limit], read_line)?)
}

fn read(row: &Row<'_>) -> std::result::Result<ProgrammeRow, Error> {
    Ok(ProgrammeRow {
        id: row.get(0)?,
        network_id: row.get(1)?,
        network_name: row.get(2)?,
        network_is_public: row.get(3)?,
        title: row.get(4)?,
        template: row.get(5)?,
        purpose: row.get(6)?,
        language: row.get(7)?,
        starts_on: row.get(8)?,
        ends_on: row.get(9)?,
        lenses: row
            .get::<String>(10)?
            .split(',')
            .filter(|lens| !lens.is_empty())
            .map(str::to_owned)
            .collect(),
        is_example: row.get(11)?,
    })
}

fn read_line(row: &Row<'_>) -> std::result::Result<ProgrammeLine, Error> {
    Ok(ProgrammeLine {
        id: row.get(0)?,
        network_id: row.get(1)?,
        network_name: row.get(2)?,
        title: row.get(3)?,
        language: row.get(4)?,
        template: row.get(5)?,
        starts_on: row.get(6)?,
        ends_on: row.get(7)?,
        is_example: row.get(8)?,
        exchanges: row.get(9)?,
    })
}

const INSERT_PROGRAMME: &str =
    "INSERT INTO programme (id, network_id, title, template, purpose, language, starts_on, ends_on,
         lenses, is_example)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const UPDATE_PROGRAMME: &str =
    "UPDATE programme SET title = $2, purpose = $3, language = $4, starts_on = $5, ends_on = $6,
         lenses = $7
     WHERE id = $1";
const FIND_PROGRAMME: &str =
    "SELECT p.id, p.network_id, n.name, n.is_public, p.title, p.template, p.purpose, p.language,
         p.starts_on, p.ends_on, p.lenses, p.is_example
     FROM programme p JOIN network n ON n.id = p.network_id WHERE p.id = $1";
const LIST_OF_NETWORK: &str = "SELECT p.id, p.network_id, n.name, p.title, p.language, p.template, p.starts_on, p.ends_on,
         p.is_example, CAST(COUNT(e.id) AS BIGINT)
     FROM programme p JOIN network n ON n.id = p.network_id LEFT JOIN exchange e ON e.programme_id = p.id
     WHERE p.network_id = $1
     GROUP BY p.id, p.network_id, n.name, p.title, p.language, p.template, p.starts_on, p.ends_on, p.is_example
     ORDER BY p.starts_on DESC NULLS LAST, p.id";
const LIST_PROGRAMMES: &str =
    "SELECT p.id, p.network_id, n.name, p.title, p.language, p.template, p.starts_on, p.ends_on,
         p.is_example, (SELECT CAST(COUNT(*) AS BIGINT) FROM exchange e WHERE e.programme_id = p.id)
     FROM programme p JOIN network n ON n.id = p.network_id
     ORDER BY p.starts_on DESC NULLS LAST, p.id LIMIT CAST($1 AS BIGINT)";
