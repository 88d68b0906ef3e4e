//! What offers have room for, and their standing answers, in the database.

use super::{Read, words};
use crate::capture::views::FaqView;
use torg_db::{Row, Tx, args};
use torg_domain::capacity::Capacity;
use torg_domain::id::{FaqId, NeedId};

pub(in crate::capture) fn put(tx: &mut Tx<'_>, offer: &NeedId, capacity: &Capacity, at: &str) -> Read<()> {
    let months: Vec<String> = capacity.months.iter().map(u32::to_string).collect();
    let values = args![
        offer.as_str(),
        capacity.visits_per_month,
        capacity.group_most,
        months.join(","),
        capacity.languages.join(","),
        capacity.topics.trim(),
        capacity.not_offered.trim(),
        capacity.read_first.trim(),
        capacity.is_free,
        capacity.fee.trim(),
        at,
    ];
    tx.execute(UPSERT_CAPACITY, values)?;
    Ok(())
}

pub(in crate::capture) fn find(tx: &mut Tx<'_>, offer: &NeedId) -> Read<Option<Capacity>> {
    tx.find(FIND_CAPACITY, args![offer.as_str()], |row| {
        let count = |value: Option<i64>| value.and_then(|number| u32::try_from(number).ok());
        Ok(Capacity {
            visits_per_month: count(row.get(0)?),
            group_most: count(row.get(1)?),
            months: words(&row.get::<String>(2)?).iter().filter_map(|month| month.parse().ok()).collect(),
            languages: words(&row.get::<String>(3)?),
            topics: row.get(4)?,
            not_offered: row.get(5)?,
            read_first: row.get(6)?,
            is_free: row.get(7)?,
            fee: row.get(8)?,
        })
    })
}

pub(in crate::capture) fn put_faq(
    tx: &mut Tx<'_>,
    (id, offer): (&FaqId, &NeedId),
    (question, answer, lang): (&str, &str, &str),
    at: &str,
) -> Read<()> {
    tx.execute(UPSERT_FAQ, args![id.as_str(), offer.as_str(), question, answer, lang, at])?;
    Ok(())
}

pub(in crate::capture) fn list_faq(tx: &mut Tx<'_>, offer: &NeedId) -> Read<Vec<FaqView>> {
    tx.list(LIST_FAQ, args![offer.as_str()], |row: &Row<'_>| {
        Ok(FaqView { id: row.get(0)?, question: row.get(1)?, answer: row.get(2)?, lang: row.get(3)? })
    })
}

/// The offer a standing answer belongs to.
pub(in crate::capture) fn find_faq_offer(tx: &mut Tx<'_>, id: &FaqId) -> Read<Option<String>> {
    tx.find(FIND_FAQ_OFFER, args![id.as_str()], |row| row.get(0))
}

pub(in crate::capture) fn delete_faq(tx: &mut Tx<'_>, id: &FaqId) -> Read<()> {
    tx.execute(FORGET_FAQ, args![id.as_str()])?;
    tx.execute(DELETE_FAQ, args![id.as_str()])?;
    Ok(())
}

const UPSERT_CAPACITY: &str = "INSERT INTO offer_capacity (need_id, visits_per_month, group_most, months, languages, topics, not_offered,
         read_first, is_free, fee, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (need_id) DO UPDATE SET visits_per_month = excluded.visits_per_month, group_most = excluded.group_most,
         months = excluded.months, languages = excluded.languages, topics = excluded.topics,
         not_offered = excluded.not_offered, read_first = excluded.read_first, is_free = excluded.is_free,
         fee = excluded.fee, changed_at = excluded.changed_at";
const FIND_CAPACITY: &str =
    "SELECT visits_per_month, group_most, months, languages, topics, not_offered, read_first, is_free, fee
     FROM offer_capacity WHERE need_id = $1";
const UPSERT_FAQ: &str = "INSERT INTO faq (id, offer_id, question, answer, lang, created_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET question = excluded.question, answer = excluded.answer, lang = excluded.lang";
const LIST_FAQ: &str =
    "SELECT id, question, answer, lang FROM faq WHERE offer_id = $1 ORDER BY created_at, id";
const FIND_FAQ_OFFER: &str = "SELECT offer_id FROM faq WHERE id = $1";
const FORGET_FAQ: &str = "UPDATE request_question SET faq_id = NULL WHERE faq_id = $1";
const DELETE_FAQ: &str = "DELETE FROM faq WHERE id = $1";
