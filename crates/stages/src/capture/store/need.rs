//! Needs, offers and their pairings in the database.

use super::Read;
use crate::capture::commands::{NewNeed, NewPairing};
use crate::capture::views::NeedView;
use std::collections::HashMap;
use torg_db::{Row, Tx, args};
use torg_domain::date::PartialDate;
use torg_domain::id::{NeedId, NetworkId, OrganisationId};
use torg_domain::link::Anchor;
use torg_domain::need::NeedState;
use torg_domain::pairing::Place;

/// What somebody would like to hear more about, as the library keeps it.
#[derive(Debug, Clone)]
pub(in crate::capture) struct Shelved {
    pub title: String,
    pub lang: String,
    pub network: Option<NetworkId>,
    pub concept: String,
    pub is_public: bool,
}

/// A pairing without the two sides.
#[derive(Debug, Clone)]
pub(in crate::capture) struct Pair {
    pub need: NeedId,
    pub offer: NeedId,
    pub exchange: Option<String>,
    pub learnt_how: String,
    pub outcome: String,
    pub made_at: String,
}

pub(in crate::capture) fn find_shelved(tx: &mut Tx<'_>, anchor: &Anchor) -> Read<Option<Shelved>> {
    tx.find(FIND_SHELVED, args![anchor.kind.word(), &anchor.id], |row| {
        Ok(Shelved {
            title: row.get(0)?,
            lang: row.get(1)?,
            network: row.get::<Option<String>>(2)?.map(NetworkId::new),
            concept: row.get(3)?,
            is_public: row.get(4)?,
        })
    })
}

pub(in crate::capture) fn insert(
    tx: &mut Tx<'_>,
    id: &NeedId,
    new: &NewNeed,
    (author, at): (Option<&str>, &str),
) -> Read<()> {
    let values = args![
        id.as_str(),
        new.direction.word(),
        new.organisation.as_ref().map(OrganisationId::as_str),
        new.network.as_ref().map(NetworkId::as_str),
        new.topic.trim(),
        &new.lang,
        new.concept.map_or("", |concept| concept.word()),
        new.wanted_form.word(),
        new.by_when.as_ref().map(PartialDate::as_str),
        new.state.word(),
        new.is_public,
        new.is_example,
        author,
        at,
    ];
    tx.execute(INSERT_NEED, values)?;
    Ok(())
}

pub(in crate::capture) fn set_state(tx: &mut Tx<'_>, id: &NeedId, state: NeedState) -> Read<u64> {
    tx.execute(SET_NEED_STATE, args![id.as_str(), state.word()])
}

pub(in crate::capture) fn find(tx: &mut Tx<'_>, id: &NeedId) -> Read<Option<NeedView>> {
    tx.find(FIND_NEED, args![id.as_str()], read)
}

/// The newest needs and offers, newest first.
pub(in crate::capture) fn list(tx: &mut Tx<'_>) -> Read<Vec<NeedView>> {
    tx.list(LIST_NEEDS, &[], read)
}

pub(in crate::capture) fn author(tx: &mut Tx<'_>, id: &NeedId) -> Read<Option<String>> {
    Ok(tx.find(FIND_NEED_AUTHOR, args![id.as_str()], |row| row.get::<Option<String>>(0))?.flatten())
}

pub(in crate::capture) fn insert_pairing(tx: &mut Tx<'_>, new: &NewPairing, at: &str) -> Read<()> {
    let values = args![
        new.need.as_str(),
        new.offer.as_str(),
        new.exchange.as_ref().map(|exchange| exchange.as_str()),
        new.learnt_how.trim(),
        new.outcome.trim(),
        at,
    ];
    tx.execute(INSERT_PAIRING, values)?;
    Ok(())
}

pub(in crate::capture) fn set_outcome(
    tx: &mut Tx<'_>,
    (need, offer): (&NeedId, &NeedId),
    outcome: &str,
    exchange: Option<&str>,
) -> Read<u64> {
    tx.execute(SET_OUTCOME, args![need.as_str(), offer.as_str(), outcome.trim(), exchange])
}

pub(in crate::capture) fn list_pairings(tx: &mut Tx<'_>, id: &NeedId) -> Read<Vec<Pair>> {
    tx.list(LIST_PAIRINGS, args![id.as_str()], |row| {
        Ok(Pair {
            need: NeedId::new(row.get::<String>(0)?),
            offer: NeedId::new(row.get::<String>(1)?),
            exchange: row.get(2)?,
            learnt_how: row.get(3)?,
            outcome: row.get(4)?,
            made_at: row.get(5)?,
        })
    })
}

/// Where the organisations of needs and offers lie, by their id.
pub(in crate::capture) fn list_places(tx: &mut Tx<'_>) -> Read<HashMap<String, Place>> {
    let all = tx.list(LIST_PLACES, &[], |row| {
        Ok((row.get::<String>(0)?, Place { lat: row.get(1)?, lon: row.get(2)? }))
    })?;
    Ok(all.into_iter().collect())
}

fn read(row: &Row<'_>) -> Read<NeedView> {
    Ok(NeedView {
        id: row.get(0)?,
        direction: row.get(1)?,
        organisation_id: row.get(2)?,
        organisation: row.get(3)?,
        country: row.get(4)?,
        network_id: row.get(5)?,
        network: row.get(6)?,
        topic: row.get(7)?,
        lang: row.get(8)?,
        concept: row.get(9)?,
        wanted_form: row.get(10)?,
        by_when: row.get(11)?,
        state: row.get(12)?,
        is_public: row.get(13)?,
        is_example: row.get(14)?,
        created_at: row.get(15)?,
    })
}

const FIND_SHELVED: &str = "SELECT title, lang, network_id, concept, is_public FROM library_entry
     WHERE kind = $1 AND anchor_id = $2";
const INSERT_NEED: &str = "INSERT INTO need (id, direction, organisation_id, network_id, topic, lang, concept, wanted_form, by_when,
         state, is_public, is_example, author_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
const SET_NEED_STATE: &str = "UPDATE need SET state = $2 WHERE id = $1";
const FIND_NEED_AUTHOR: &str = "SELECT author_id FROM need WHERE id = $1";

/// What is read of a need; the end says of which.
macro_rules! needs {
    ($end:literal) => {
        concat!(
            "SELECT d.id, d.direction, d.organisation_id, COALESCE(o.name, ''), COALESCE(o.country, ''), d.network_id,
         COALESCE(n.name, ''), d.topic, d.lang, d.concept, d.wanted_form, d.by_when, d.state, d.is_public,
         d.is_example, d.created_at
     FROM need d LEFT JOIN organisation o ON o.id = d.organisation_id LEFT JOIN network n ON n.id = d.network_id ",
            $end
        )
    };
}

const FIND_NEED: &str = needs!("WHERE d.id = $1");
const LIST_NEEDS: &str = needs!("ORDER BY d.created_at DESC, d.id DESC");
const LIST_PLACES: &str =
    "SELECT DISTINCT o.id, o.lat, o.lon FROM organisation o JOIN need d ON d.organisation_id = o.id
     WHERE o.lat IS NOT NULL AND o.lon IS NOT NULL ORDER BY o.id";
const INSERT_PAIRING: &str =
    "INSERT INTO pairing (need_id, offer_id, exchange_id, learnt_how, outcome, made_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (need_id, offer_id) DO UPDATE SET
         learnt_how = CASE WHEN excluded.learnt_how = '' THEN pairing.learnt_how ELSE excluded.learnt_how END,
         exchange_id = COALESCE(excluded.exchange_id, pairing.exchange_id)";
const SET_OUTCOME: &str =
    "UPDATE pairing SET outcome = $3, exchange_id = COALESCE(CAST($4 AS TEXT), exchange_id)
     WHERE need_id = $1 AND offer_id = $2";
const LIST_PAIRINGS: &str = "SELECT need_id, offer_id, exchange_id, learnt_how, outcome, made_at FROM pairing
     WHERE need_id = $1 OR offer_id = $1 ORDER BY made_at, need_id, offer_id";
