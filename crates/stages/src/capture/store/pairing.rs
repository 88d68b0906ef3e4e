//! Rounds of pairing a whole network in the database.

use super::Read;
use torg_db::{Row, Tx, args};
use torg_domain::id::{NeedId, NetworkId, PairingRoundId};
use torg_domain::pairing::{PairChoice, RoundAim, RoundState};

/// A round as it is kept.
#[derive(Debug, Clone)]
pub(in crate::capture) struct Round {
    pub id: PairingRoundId,
    pub network: NetworkId,
    pub state: String,
    pub aim: RoundAim,
    pub accepted_at: String,
}

/// A pair of an accepted round.
#[derive(Debug, Clone)]
pub(in crate::capture) struct Made {
    pub need: NeedId,
    pub offer: NeedId,
    pub score: u32,
    pub is_fixed: bool,
    /// JSON of its reasons.
    pub reasons: String,
}

/// Need, offer and what was decided about them.
pub(in crate::capture) type Choice = (String, String, PairChoice);

pub(in crate::capture) fn find_open(tx: &mut Tx<'_>, network: &NetworkId) -> Read<Option<Round>> {
    tx.find(FIND_OPEN_ROUND, args![network.as_str(), RoundState::Open.word()], read_round)
}

pub(in crate::capture) fn find(tx: &mut Tx<'_>, id: &PairingRoundId) -> Read<Option<Round>> {
    tx.find(FIND_ROUND, args![id.as_str()], read_round)
}

pub(in crate::capture) fn insert(
    tx: &mut Tx<'_>,
    (id, network): (&PairingRoundId, &NetworkId),
    (person, at): (Option<&str>, &str),
) -> Read<()> {
    let (state, aim) = (RoundState::Open.word(), RoundAim::AsMany.word());
    tx.execute(INSERT_ROUND, args![id.as_str(), network.as_str(), state, aim, person, at])?;
    Ok(())
}

pub(in crate::capture) fn set_aim(tx: &mut Tx<'_>, id: &PairingRoundId, aim: RoundAim) -> Read<()> {
    tx.execute(SET_ROUND_AIM, args![id.as_str(), aim.word()])?;
    Ok(())
}

pub(in crate::capture) fn accept(tx: &mut Tx<'_>, id: &PairingRoundId, at: &str) -> Read<()> {
    tx.execute(ACCEPT_ROUND, args![id.as_str(), RoundState::Accepted.word(), at])?;
    Ok(())
}

pub(in crate::capture) fn put_choice(
    tx: &mut Tx<'_>,
    round: &PairingRoundId,
    (need, offer): (&NeedId, &NeedId),
    choice: PairChoice,
) -> Read<()> {
    tx.execute(UPSERT_CHOICE, args![round.as_str(), need.as_str(), offer.as_str(), choice.word()])?;
    Ok(())
}

pub(in crate::capture) fn delete_choice(
    tx: &mut Tx<'_>,
    round: &PairingRoundId,
    (need, offer): (&NeedId, &NeedId),
) -> Read<()> {
    tx.execute(DELETE_CHOICE, args![round.as_str(), need.as_str(), offer.as_str()])?;
    Ok(())
}

pub(in crate::capture) fn list_choices(tx: &mut Tx<'_>, round: &PairingRoundId) -> Read<Vec<Choice>> {
    let rows: Vec<(String, String, String)> =
        tx.list(LIST_CHOICES, args![round.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let known = |(need, offer, word): (String, String, String)| {
        PairChoice::from_word(&word).map(|choice| (need, offer, choice))
    };
    Ok(rows.into_iter().filter_map(known).collect())
}

pub(in crate::capture) fn put_room(
    tx: &mut Tx<'_>,
    round: &PairingRoundId,
    (need, room): (&NeedId, u32),
) -> Read<()> {
    tx.execute(UPSERT_ROOM, args![round.as_str(), need.as_str(), i64::from(room)])?;
    Ok(())
}

pub(in crate::capture) fn list_rooms(tx: &mut Tx<'_>, round: &PairingRoundId) -> Read<Vec<(String, u32)>> {
    tx.list(LIST_ROOMS, args![round.as_str()], |row| Ok((row.get(0)?, count(row, 1)?)))
}

pub(in crate::capture) fn insert_made(tx: &mut Tx<'_>, round: &PairingRoundId, made: &Made) -> Read<()> {
    let values = args![
        round.as_str(),
        made.need.as_str(),
        made.offer.as_str(),
        i64::from(made.score),
        made.is_fixed,
        &made.reasons,
    ];
    tx.execute(INSERT_MADE, values)?;
    Ok(())
}

pub(in crate::capture) fn list_made(tx: &mut Tx<'_>, round: &PairingRoundId) -> Read<Vec<Made>> {
    tx.list(LIST_MADE, args![round.as_str()], |row| {
        Ok(Made {
            need: NeedId::new(row.get::<String>(0)?),
            offer: NeedId::new(row.get::<String>(1)?),
            score: count(row, 2)?,
            is_fixed: row.get(3)?,
            reasons: row.get(4)?,
        })
    })
}

/// Accepted rounds of a network, newest first: id, time, pairs, pairs with an outcome.
pub(in crate::capture) fn list_accepted(
    tx: &mut Tx<'_>,
    network: &NetworkId,
) -> Read<Vec<(String, String, u32, u32)>> {
    tx.list(LIST_ACCEPTED, args![network.as_str(), RoundState::Accepted.word()], |row| {
        Ok((row.get(0)?, row.get(1)?, count(row, 2)?, count(row, 3)?))
    })
}

/// Every pair of a need and an offer that was ever made.
pub(in crate::capture) fn list_met(tx: &mut Tx<'_>) -> Read<Vec<(String, String)>> {
    tx.list(LIST_MET, &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Degrees north and east of every organisation that has needs or offers.
pub(in crate::capture) fn list_places_of_needs(tx: &mut Tx<'_>) -> Read<Vec<(String, f64, f64)>> {
    tx.list(LIST_PLACES_OF_NEEDS, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

fn read_round(row: &Row<'_>) -> Read<Round> {
    Ok(Round {
        id: PairingRoundId::new(row.get::<String>(0)?),
        network: NetworkId::new(row.get::<String>(1)?),
        state: row.get(2)?,
        aim: RoundAim::from_word(&row.get::<String>(3)?).unwrap_or(RoundAim::AsMany),
        accepted_at: row.get::<Option<String>>(4)?.unwrap_or_default(),
    })
}

/// A count of ours; never negative, never large.
fn count(row: &Row<'_>, at: usize) -> Read<u32> {
    Ok(u32::try_from(row.get::<i64>(at)?).unwrap_or(0))
}

const FIND_OPEN_ROUND: &str = "SELECT id, network_id, state, aim, accepted_at FROM pairing_round
     WHERE network_id = $1 AND state = $2 ORDER BY started_at, id LIMIT 1";
const FIND_ROUND: &str = "SELECT id, network_id, state, aim, accepted_at FROM pairing_round WHERE id = $1";
const INSERT_ROUND: &str = "INSERT INTO pairing_round (id, network_id, state, aim, started_by, started_at)
     VALUES ($1, $2, $3, $4, $5, $6)";
const SET_ROUND_AIM: &str = "UPDATE pairing_round SET aim = $2 WHERE id = $1";
const ACCEPT_ROUND: &str = "UPDATE pairing_round SET state = $2, accepted_at = $3 WHERE id = $1";
const UPSERT_CHOICE: &str =
    "INSERT INTO pairing_choice (round_id, need_id, offer_id, choice) VALUES ($1, $2, $3, $4)
     ON CONFLICT (round_id, need_id, offer_id) DO UPDATE SET choice = excluded.choice";
const DELETE_CHOICE: &str =
    "DELETE FROM pairing_choice WHERE round_id = $1 AND need_id = $2 AND offer_id = $3";
const LIST_CHOICES: &str = "SELECT need_id, offer_id, choice FROM pairing_choice
     WHERE round_id = $1 ORDER BY need_id, offer_id";
const UPSERT_ROOM: &str = "INSERT INTO pairing_room (round_id, need_id, room) VALUES ($1, $2, $3)
     ON CONFLICT (round_id, need_id) DO UPDATE SET room = excluded.room";
const LIST_ROOMS: &str = "SELECT need_id, room FROM pairing_room WHERE round_id = $1 ORDER BY need_id";
const INSERT_MADE: &str = "INSERT INTO pairing_made (round_id, need_id, offer_id, score, is_fixed, reasons)
     VALUES ($1, $2, $3, $4, $5, $6)";
const LIST_MADE: &str = "SELECT need_id, offer_id, score, is_fixed, reasons FROM pairing_made
     WHERE round_id = $1 ORDER BY need_id, offer_id";
const LIST_ACCEPTED: &str = "SELECT r.id, COALESCE(r.accepted_at, ''), CAST(COUNT(m.need_id) AS BIGINT),
         CAST(COALESCE(SUM(CASE WHEN p.outcome <> '' THEN 1 ELSE 0 END), 0) AS BIGINT)
     FROM pairing_round r LEFT JOIN pairing_made m ON m.round_id = r.id
     LEFT JOIN pairing p ON p.need_id = m.need_id AND p.offer_id = m.offer_id
     WHERE r.network_id = $1 AND r.state = $2 GROUP BY r.id, r.accepted_at ORDER BY r.accepted_at DESC NULLS LAST, r.id DESC";
const LIST_MET: &str = "SELECT need_id, offer_id FROM pairing ORDER BY need_id, offer_id";
const LIST_PLACES_OF_NEEDS: &str =
    "SELECT DISTINCT o.id, o.lat, o.lon FROM need d JOIN organisation o ON o.id = d.organisation_id
     WHERE o.lat IS NOT NULL AND o.lon IS NOT NULL ORDER BY o.id";
