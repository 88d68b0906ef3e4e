//! One forum, the forums of an organisation, and a network's map of them with what is missing.

use crate::error::OrMissing;
use crate::ground::places::OrganisationView;
use crate::ground::{access, networks, places};
use crate::meet::store;
use crate::meet::views::{ForumMapView, ForumPageView, ForumSeatView, ForumView, GapView};
use crate::{Actor, Ctx, Result};
use std::collections::HashSet;
use torg_db::Tx;
use torg_domain::forum::{Gap, Meeting, Member, Task, gaps};
use torg_domain::id::{ForumId, NetworkId, OrganisationId};
use torg_domain::network::Level;
use torg_domain::responsibility::freshness;

/// One forum with who sits there.
///
/// # Errors
/// Missing where there is none, forbidden where its network is not for this reader.
pub fn forum(ctx: &Ctx, actor: &Actor, id: &ForumId) -> Result<ForumPageView> {
    let now = ctx.now();
    ctx.db.read(|tx| {
        let forum = store::forum::find(tx, id)?.or_missing("forum", id.as_str())?;
        let network = NetworkId::new(&forum.network_id);
        let view = networks::find(tx, &network)?.or_missing("network", network.as_str())?;
        access::network::may_see(actor, &network, view.is_public)?;
        let owner = forum.organisation_id.as_ref().map(OrganisationId::new);
        let members = networks::members(tx, &network)?;
        Ok(ForumPageView {
            seats: store::forum::seats(tx, id)?,
            freshness: freshness(forum.checked_on.as_deref(), &now).word().to_owned(),
            members: members.into_iter().map(|m| (m.organisation.id, m.organisation.name)).collect(),
            may_edit: access::forum::may_edit(actor, &network, owner.as_ref()).is_ok(),
            forum,
        })
    })
}

/// Forums an organisation owns or sits in that this reader may see, each with the organisation's own seat.
///
/// # Errors
/// The database's.
pub fn forums_of(
    ctx: &Ctx,
    actor: &Actor,
    organisation: &OrganisationId,
) -> Result<Vec<(ForumView, Vec<ForumSeatView>)>> {
    ctx.db.read(|tx| {
        let mut seen = Vec::new();
        for forum in store::forum::list_of_organisation(tx, organisation)? {
            let network = NetworkId::new(&forum.network_id);
            let is_public = networks::find(tx, &network)?.is_some_and(|network| network.is_public);
            if access::network::may_see(actor, &network, is_public).is_ok() {
                let seats = store::forum::seats(tx, &ForumId::new(&forum.id))?;
                seen.push((forum, seats));
            }
        }
        Ok(seen)
    })
}

/// A network's map: which forums exist, who sits where from which level, what is missing or doubled.
///
/// # Errors
/// Missing where there is no such network, forbidden where it is not for this reader.
pub fn forum_map(ctx: &Ctx, actor: &Actor, id: &NetworkId) -> Result<ForumMapView> {
    let network = networks::network(ctx, actor, id)?;
    let today = ctx.now();
    ctx.db.read(|tx| {
        let all = store::forum::list(tx, id)?;
        let has_ended = |forum: &ForumView| forum.ended_on.as_deref().is_some_and(|day| day < today.as_str());
        let (ended, mut forums): (Vec<_>, Vec<_>) = all.into_iter().partition(has_ended);
        forums.sort_by_key(|forum| Task::from_word(&forum.kind).map_or(usize::MAX, |task| task as usize));
        let known: HashSet<&str> = forums.iter().map(|forum| forum.id.as_str()).collect();
        let mut seats = store::forum::seats_of_network(tx, id)?;
        seats.retain(|seat| known.contains(seat.forum_id.as_str()));
        let members: Vec<_> = networks::members(tx, id)?.into_iter().map(|m| m.organisation).collect();
        let organisations = with_guests(tx, members.clone(), &seats)?;
        let gaps = found(&members, &forums, &seats);
        Ok(ForumMapView {
            gaps: gaps.iter().map(|gap| named(gap, &organisations, &forums)).collect(),
            network,
            organisations,
            forums,
            seats,
            ended,
            may_edit: access::network::may_edit(actor, id).is_ok(),
            may_add: access::forum::may_add(actor, id).is_ok(),
        })
    })
}

/// Members, municipalities first, then organisations that only sit in a forum.
fn with_guests(
    tx: &mut Tx<'_>,
    mut organisations: Vec<OrganisationView>,
    seats: &[ForumSeatView],
) -> Result<Vec<OrganisationView>> {
    organisations.sort_by_key(|organisation| organisation.kind != "municipality");
    for seat in seats {
        if organisations.iter().all(|known| known.id != seat.organisation_id)
            && let Some(guest) = places::find(tx, &seat.organisation_id)?
        {
            organisations.push(guest);
        }
    }
    Ok(organisations)
}

fn found(members: &[OrganisationView], forums: &[ForumView], seats: &[ForumSeatView]) -> Vec<Gap> {
    let members: Vec<Member> = members
        .iter()
        .map(|place| Member { organisation: place.id.clone(), is_municipality: place.kind == "municipality" })
        .collect();
    let meetings: Vec<Meeting> = forums
        .iter()
        .map(|forum| Meeting {
            forum: forum.id.clone(),
            task: Task::from_word(&forum.kind),
            owner: forum.organisation_id.clone(),
            seats: seats.iter().filter(|seat| seat.forum_id == forum.id).flat_map(levels_of).collect(),
        })
        .collect();
    gaps(&members, &meetings)
}

fn levels_of(seat: &ForumSeatView) -> Vec<(String, Level)> {
    let levels = seat.levels.iter().map(|word| Level::from_word(word).unwrap_or(Level::NotStated));
    levels.map(|level| (seat.organisation_id.clone(), level)).collect()
}

fn named(gap: &Gap, organisations: &[OrganisationView], forums: &[ForumView]) -> GapView {
    let organisation = |id: &str| {
        organisations.iter().find(|known| known.id == id).map(|known| (known.id.clone(), known.name.clone()))
    };
    let forum = |id: &str| {
        forums.iter().find(|known| known.id == id).map(|known| (known.id.clone(), known.name.clone()))
    };
    let mut view = GapView {
        kind: gap.word().to_owned(),
        organisation: None,
        forum: None,
        other: None,
        task: String::new(),
        levels: Vec::new(),
    };
    match gap {
        Gap::InNoForum { organisation: id } => view.organisation = organisation(id),
        Gap::NoForumFor { organisation: id, task } => {
            view.organisation = organisation(id);
            task.word().clone_into(&mut view.task);
        }
        Gap::NoLevel { forum: id, levels } => {
            view.forum = forum(id);
            view.levels = levels.iter().map(|level| level.word().to_owned()).collect();
        }
        Gap::SeatsNotStated { forum: id } => view.forum = forum(id),
        Gap::SameTask { forum: id, other, task } => {
            view.forum = forum(id);
            view.other = forum(other);
            task.word().clone_into(&mut view.task);
        }
    }
    view
}
