//! Networks: members, people in roles, focus areas. MEET creates them; every later stage reads them.

use super::library::{self, Entry};
use super::{access, journal, places};
use crate::error::OrMissing;
use crate::{Actor, Ctx, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Row, Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{FocusAreaId, NetworkId, OrganisationId, PersonId};
use torg_domain::network::{Concept, NetworkRole};

/// A new network.
#[derive(Debug, Clone, Default)]
pub struct NewNetwork {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// Its working language.
    pub language: String,
    /// Name, members and forums are for everyone.
    pub is_public: bool,
    /// Invented data.
    pub is_example: bool,
    /// Member organisations.
    pub members: Vec<OrganisationId>,
}

/// A network as every page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NetworkView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// Its working language.
    pub language: String,
    /// Is it for everyone?
    pub is_public: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// A member organisation and what it is in the network.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MemberView {
    /// The organisation.
    pub organisation: places::OrganisationView,
    /// member, owner, facilitator, follower or funder.
    pub role: String,
}

/// A focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FocusAreaView {
    /// Its id.
    pub id: String,
    /// Its name, in the network's language.
    pub name: String,
    /// Word of the shared `Concept`.
    pub concept: String,
}

/// Somebody with a role in the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NetworkPersonView {
    /// The account.
    pub person_id: String,
    /// A name or a role.
    pub display_name: String,
    /// Their role in words.
    pub role_title: String,
    /// Their organisation.
    pub organisation: String,
    /// Word of `NetworkRole`.
    pub role: String,
}

/// Starts a network. Who starts it becomes its coordinator.
///
/// # Errors
/// Forbidden for strangers; refused without a name or members.
pub fn create(ctx: &Ctx, actor: &Actor, new: &NewNetwork) -> Result<NetworkId> {
    access::network::may_create(actor)?;
    let id = NetworkId::new(ctx.id());
    ctx.db.tx(|tx| {
        insert(tx, ctx, actor, &id, new)?;
        if let Some(person) = &actor.person {
            put_person(tx, ctx, &id, person, NetworkRole::Coordinator)?;
        }
        Ok(id)
    })
}

/// The same inside a running transaction, with an id of the caller's: for loading known networks.
///
/// # Errors
/// As [`create`].
pub fn insert(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &NetworkId, new: &NewNetwork) -> Result<()> {
    if new.name.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "name" }.into());
    }
    if new.members.is_empty() {
        return Err(Refusal::FieldMissing { field: "members" }.into());
    }
    let now = ctx.now();
    let values =
        args![id.as_str(), new.name.trim(), &new.about, &new.language, new.is_public, new.is_example, &now];
    tx.execute(INSERT_NETWORK, values)?;
    for member in &new.members {
        put_member(tx, id, member, "member")?;
    }
    let path = format!("/meet/networks/{id}");
    library::put(
        tx,
        &Entry {
            kind: "network",
            id: id.as_str(),
            title: new.name.trim(),
            summary: &new.about,
            lang: &new.language,
            network: Some(id.as_str()),
            is_public: new.is_public,
            path: &path,
            at: &now,
            ..Entry::default()
        },
    )?;
    let happening =
        journal::Happening { deed: "create_network", network: Some(id), kind: "network", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}

/// Adds an organisation, or changes what it is in the network.
///
/// # Errors
/// The database's.
pub fn put_member(
    tx: &mut Tx<'_>,
    network: &NetworkId,
    organisation: &OrganisationId,
    role: &str,
) -> Result<()> {
    tx.execute(UPSERT_MEMBER, args![network.as_str(), organisation.as_str(), role])?;
    Ok(())
}

/// Gives somebody a role in the network.
///
/// # Errors
/// The database's.
pub fn put_person(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    network: &NetworkId,
    person: &PersonId,
    role: NetworkRole,
) -> Result<()> {
    tx.execute(UPSERT_PERSON, args![network.as_str(), person.as_str(), role.word(), ctx.now()])?;
    Ok(())
}

/// Gives somebody a role in a network, as its coordinator decides.
///
/// # Errors
/// Forbidden for those who do not edit the network; missing where nobody signs in with that name.
pub fn appoint(
    ctx: &Ctx,
    actor: &Actor,
    network: &NetworkId,
    sign_in_name: &str,
    role: NetworkRole,
) -> Result<()> {
    access::network::may_edit(actor, network)?;
    ctx.db.tx(|tx| {
        let name = sign_in_name.trim().to_lowercase();
        let person =
            tx.find(FIND_PERSON, args![&name], |row| row.get::<String>(0))?.or_missing("person", &name)?;
        put_person(tx, ctx, network, &PersonId::new(&person), role)?;
        let happening =
            journal::Happening { deed: "appoint", network: Some(network), kind: "person", id: &person };
        journal::record(tx, ctx, actor, &happening)
    })
}

/// Adds a focus area at the end.
///
/// # Errors
/// Refused without a name.
pub fn add_focus_area(
    tx: &mut Tx<'_>,
    network: &NetworkId,
    id: &FocusAreaId,
    name: &str,
    concept: Concept,
) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "name" }.into());
    }
    let position = tx.count(COUNT_FOCUS_AREAS, args![network.as_str()])?;
    tx.execute(
        INSERT_FOCUS_AREA,
        args![id.as_str(), network.as_str(), position, name.trim(), concept.word()],
    )?;
    Ok(())
}

/// One network.
///
/// # Errors
/// Missing where there is none, forbidden where it is not for this reader.
pub fn network(ctx: &Ctx, actor: &Actor, id: &NetworkId) -> Result<NetworkView> {
    let view = ctx.db.read(|tx| find(tx, id)?.or_missing("network", id.as_str()))?;
    access::network::may_see(actor, id, view.is_public)?;
    Ok(view)
}

/// One network inside a running transaction, without a rule.
///
/// # Errors
/// The database's.
pub fn find(tx: &mut Tx<'_>, id: &NetworkId) -> Result<Option<NetworkView>> {
    Ok(tx.find(FIND_NETWORK, args![id.as_str()], read_network)?)
}

/// All networks this reader may see.
///
/// # Errors
/// The database's.
pub fn list(ctx: &Ctx, actor: &Actor) -> Result<Vec<NetworkView>> {
    let all = ctx.db.read(|tx| tx.list(LIST_NETWORKS, &[], read_network))?;
    let may_see = |view: &NetworkView| {
        access::network::may_see(actor, &NetworkId::new(&view.id), view.is_public).is_ok()
    };
    Ok(all.into_iter().filter(may_see).collect())
}

/// Member organisations, by id.
///
/// # Errors
/// The database's.
pub fn members(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<MemberView>> {
    let read = |row: &Row<'_>| Ok(MemberView { organisation: places::read(row)?, role: row.get(10)? });
    Ok(tx.list(LIST_MEMBERS, args![network.as_str()], read)?)
}

/// Focus areas in their order.
///
/// # Errors
/// The database's.
pub fn focus_areas(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<FocusAreaView>> {
    let read = |row: &Row<'_>| Ok(FocusAreaView { id: row.get(0)?, name: row.get(1)?, concept: row.get(2)? });
    Ok(tx.list(LIST_FOCUS_AREAS, args![network.as_str()], read)?)
}

/// People with a role, for those who read inside.
///
/// # Errors
/// Forbidden for others.
pub fn people(ctx: &Ctx, actor: &Actor, network: &NetworkId) -> Result<Vec<NetworkPersonView>> {
    access::network::may_see_inside(actor, network)?;
    let read = |row: &Row<'_>| {
        Ok(NetworkPersonView {
            person_id: row.get(0)?,
            display_name: row.get(1)?,
            role_title: row.get(2)?,
            organisation: row.get(3)?,
            role: row.get(4)?,
        })
    };
    Ok(ctx.db.read(|tx| tx.list(LIST_PEOPLE, args![network.as_str()], read))?)
}

fn read_network(row: &Row<'_>) -> std::result::Result<NetworkView, torg_db::Error> {
    Ok(NetworkView {
        id: row.get(0)?,
        name: row.get(1)?,
        about: row.get(2)?,
        language: row.get(3)?,
        is_public: row.get(4)?,
        is_example: row.get(5)?,
    })
}

const INSERT_NETWORK: &str =
    "INSERT INTO network (id, name, about, language, is_public, is_example, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
const UPSERT_MEMBER: &str =
    "INSERT INTO network_member (network_id, organisation_id, role) VALUES ($1, $2, $3)
     ON CONFLICT (network_id, organisation_id) DO UPDATE SET role = excluded.role";
const UPSERT_PERSON: &str =
    "INSERT INTO network_person (network_id, person_id, role, since) VALUES ($1, $2, $3, $4)
     ON CONFLICT (network_id, person_id) DO UPDATE SET role = excluded.role";
const FIND_PERSON: &str = "SELECT id FROM person WHERE sign_in_name = $1 AND removed_at IS NULL";
const COUNT_FOCUS_AREAS: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM focus_area WHERE network_id = $1";
const INSERT_FOCUS_AREA: &str =
    "INSERT INTO focus_area (id, network_id, position, name, concept) VALUES ($1, $2, $3, $4, $5)";
const FIND_NETWORK: &str =
    "SELECT id, name, about, language, is_public, is_example FROM network WHERE id = $1";
const LIST_NETWORKS: &str =
    "SELECT id, name, about, language, is_public, is_example FROM network ORDER BY created_at, id";
const LIST_MEMBERS: &str = "SELECT o.id, o.kind, o.country, o.code, o.name, o.part_of, o.population, o.population_year,
         o.about, o.note, m.role
     FROM network_member m JOIN organisation o ON o.id = m.organisation_id WHERE m.network_id = $1 ORDER BY o.id";
const LIST_FOCUS_AREAS: &str =
    "SELECT id, name, concept FROM focus_area WHERE network_id = $1 ORDER BY position";
const LIST_PEOPLE: &str = "SELECT p.id, p.display_name, p.role_title, COALESCE(o.name, ''), n.role
     FROM network_person n JOIN person p ON p.id = n.person_id LEFT JOIN organisation o ON o.id = p.organisation_id
     WHERE n.network_id = $1 AND p.removed_at IS NULL ORDER BY n.since, p.id";
