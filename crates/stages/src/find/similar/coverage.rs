//! Published peers, and ready-made groups that look like a network without being it.

use super::store;
use super::views::{PlaceName, PublishedView, ReadyGroupView};
use crate::ground::{access, networks};
use crate::{Actor, Result};
use torg_db::{Tx, args};
use torg_domain::id::NetworkId;

/// Where Kolada answers with a group of the given number.
const KOLADA_GROUP: &str = "https://api.kolada.se/v3/municipality_groups/";

/// The newest published peers of a place.
pub(super) fn published(tx: &mut Tx<'_>, place: &str) -> Result<Option<PublishedView>> {
    let group = tx.find(store::LIST_PUBLISHED, args![place], store::read_published)?;
    group.map(|group| with_members(tx, group)).transpose()
}

fn with_members(tx: &mut Tx<'_>, mut group: PublishedView) -> Result<PublishedView> {
    group.members = tx.list(store::LIST_MEMBERS, args![&group.group], store::read_name)?;
    let number = group.group.strip_prefix("kolada:");
    group.source_address = number.map_or_else(String::new, |number| format!("{KOLADA_GROUP}{number}"));
    Ok(group)
}

/// Ready-made groups that hold more than half, but not all, of a network this place is in and this reader may see:
/// such a group is easily taken for the network, and would drop a member without a word.
pub(super) fn nearly_held(tx: &mut Tx<'_>, actor: &Actor, place: &str) -> Result<Vec<ReadyGroupView>> {
    let ids = tx.list(store::LIST_NETWORKS_OF, args![place], |row| row.get::<String>(0))?;
    let mut all = Vec::new();
    for id in ids.into_iter().map(NetworkId::new) {
        let Some(network) = networks::find(tx, &id)? else { continue };
        if access::network::may_see(actor, &id, network.is_public).is_err() {
            continue;
        }
        let members: Vec<PlaceName> = networks::members(tx, &id)?
            .into_iter()
            .filter(|member| member.role == "member" && member.organisation.kind == "municipality")
            .map(|member| PlaceName { id: member.organisation.id, name: member.organisation.name })
            .collect();
        for group in tx.list(store::LIST_READY_MADE, args![id.as_str()], store::read_published)? {
            let group = with_members(tx, group)?;
            let missing: Vec<PlaceName> =
                members.iter().filter(|member| !group.members.contains(member)).cloned().collect();
            let (of, held) = (members.len(), members.len() - missing.len());
            if held * 2 > of && held < of {
                all.push(ReadyGroupView { group, network: network.name.clone(), held, of, missing });
            }
        }
    }
    Ok(all)
}
