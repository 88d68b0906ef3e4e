//! SQL of needs that met an offer, whoever may see them.

use super::Read;
use crate::capture::views::PairedView;
use crate::meet::views::PartyView;
use torg_db::{Row, Tx};

/// What the access rule needs to know of one side: is it public, and in which network was it said.
pub(in crate::capture) type Side = (bool, Option<String>);

/// Each pairing of two organisations, neither side taken back, with both sides' facts for the rule.
pub(in crate::capture) fn list(tx: &mut Tx<'_>) -> Read<Vec<(PairedView, [Side; 2])>> {
    tx.list(LIST_PAIRED, &[], read)
}

fn read(row: &Row<'_>) -> Read<(PairedView, [Side; 2])> {
    let party = |first: usize| -> Read<PartyView> {
        Ok(PartyView { id: row.get(first)?, name: row.get(first + 1)?, country: row.get(first + 2)? })
    };
    let view = PairedView {
        need_id: row.get(0)?,
        topic: row.get(1)?,
        lang: row.get(2)?,
        network_id: row.get(3)?,
        made_at: row.get(4)?,
        is_example: row.get(5)?,
        needs: party(6)?,
        offers: party(9)?,
    };
    Ok((view, [(row.get(12)?, row.get(3)?), (row.get(13)?, row.get(14)?)]))
}

const LIST_PAIRED: &str = "SELECT a.id, a.topic, a.lang, a.network_id, p.made_at, a.is_example, n.id, n.name, n.country, t.id, t.name,
         t.country, a.is_public, b.is_public, b.network_id
     FROM pairing p JOIN need a ON a.id = p.need_id JOIN need b ON b.id = p.offer_id
     JOIN organisation n ON n.id = a.organisation_id JOIN organisation t ON t.id = b.organisation_id
     WHERE a.state <> 'withdrawn' AND b.state <> 'withdrawn' AND n.id <> t.id ORDER BY p.made_at, a.id, b.id";
