//! Forums: writing one down, changing it, who sits there, saying that it is still right.

use super::{TEXT_MOST, TITLE_MOST, needed, within};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, networks};
use crate::meet::store::{self, date_text};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::forum::Task;
use torg_domain::id::{ForumId, NetworkId, OrganisationId};
use torg_domain::network::Level;

/// A standing meeting, as somebody describes it. An empty text = not stated.
#[derive(Debug, Clone, Default)]
pub struct NewForum {
    /// Its name; needed.
    pub name: String,
    /// Who does what there; needed.
    pub task: String,
    /// What it is for; `None` = not stated.
    pub kind: Option<Task>,
    /// Whose it is; `None` = shared by all.
    pub organisation: Option<OrganisationId>,
    /// Whom to ask, as a role.
    pub contact_role: String,
    /// How often it meets, in words.
    pub meets: String,
    /// What it may decide.
    pub mandate: String,
    /// Whom it reports to, as a role or a forum.
    pub reports_to: String,
    /// Since when it meets.
    pub since: Option<PartialDate>,
    /// When it ended.
    pub ended_on: Option<PartialDate>,
    /// Day a source or somebody last said that it is right.
    pub checked_on: Option<PartialDate>,
    /// Where it is known from.
    pub source: String,
    /// Invented data.
    pub is_example: bool,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

impl NewForum {
    /// The texts are there, short enough and free of personal details, and it ends after it began.
    fn check(&self) -> Result<()> {
        let texts = [&self.contact_role, &self.meets, &self.mandate, &self.reports_to, &self.source]
            .map(String::as_str);
        free_text::check(&[&self.name, &self.task], self.confirmed)?;
        free_text::check(&texts, self.confirmed)?;
        needed(&self.name, "name")?;
        if within(&self.task, TEXT_MOST)?.is_empty() {
            return Err(Refusal::FieldMissing { field: "task" }.into());
        }
        within(&self.mandate, TEXT_MOST)?;
        for text in [&self.contact_role, &self.meets, &self.reports_to, &self.source] {
            within(text, TITLE_MOST)?;
        }
        PartialDate::in_order(self.since.as_ref(), self.ended_on.as_ref())?;
        Ok(())
    }
}

/// Writes down which forum exists and who does what there.
///
/// # Errors
/// Forbidden for those who do not take part in the network; refused without a name or task.
pub fn add_forum(ctx: &Ctx, actor: &Actor, network: &NetworkId, new: &NewForum) -> Result<ForumId> {
    access::forum::may_add(actor, network)?;
    let id = ForumId::new(ctx.id());
    let today = PartialDate::parse(ctx.now().get(..10).unwrap_or_default())?;
    let new = NewForum { checked_on: today, ..new.clone() };
    ctx.db.tx(|tx| {
        insert_forum(tx, ctx, &id, network, &new)?;
        record(tx, ctx, actor, "add_forum", (network, &id))?;
        Ok(id)
    })
}

/// The same inside a running transaction, without access rule and journal.
///
/// # Errors
/// As [`add_forum`] but for the rule.
pub fn insert_forum(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    id: &ForumId,
    network: &NetworkId,
    new: &NewForum,
) -> Result<()> {
    new.check()?;
    let values = args![
        id.as_str(),
        network.as_str(),
        new.organisation.as_ref().map(OrganisationId::as_str),
        new.name.trim(),
        new.task.trim(),
        new.contact_role.trim(),
        new.meets.trim(),
        new.is_example,
        new.kind.map_or("", Task::word),
        new.mandate.trim(),
        new.reports_to.trim(),
        date_text(new.since.as_ref()),
        date_text(new.ended_on.as_ref()),
        date_text(new.checked_on.as_ref()),
        new.source.trim(),
    ];
    store::forum::insert(tx, values)?;
    shelve(tx, ctx, id)
}

/// Changes what is said of a forum; whoever does so has looked at it, so it counts as confirmed today.
///
/// # Errors
/// Forbidden for those who may not change it; refused as [`add_forum`]; [`Refusal::ChangedMeanwhile`] where somebody
/// else was quicker.
pub fn edit_forum(ctx: &Ctx, actor: &Actor, id: &ForumId, new: &NewForum, revision: i64) -> Result<()> {
    new.check()?;
    let now = ctx.now();
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, id)?;
        let values = args![
            id.as_str(),
            revision,
            new.organisation.as_ref().map(OrganisationId::as_str),
            new.name.trim(),
            new.task.trim(),
            new.contact_role.trim(),
            new.meets.trim(),
            new.kind.map_or("", Task::word),
            new.mandate.trim(),
            new.reports_to.trim(),
            date_text(new.since.as_ref()),
            date_text(new.ended_on.as_ref()),
            now.get(..10),
            new.source.trim(),
        ];
        if !store::forum::update(tx, values)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        shelve(tx, ctx, id)?;
        record(tx, ctx, actor, "edit_forum", (&network, id))
    })
}

/// Says that everything written of a forum is still right.
///
/// # Errors
/// Forbidden for those who may not change it.
pub fn confirm_forum(ctx: &Ctx, actor: &Actor, id: &ForumId) -> Result<()> {
    let now = ctx.now();
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, id)?;
        store::forum::update_checked(tx, id, now.get(..10).unwrap_or(&now))?;
        record(tx, ctx, actor, "confirm_forum", (&network, id))
    })
}

/// Says from which levels an organisation sits in a forum, in place of what was said before; no level = it does not.
///
/// # Errors
/// Forbidden for those who may not change the forum; refused for an organisation that is no member of its network.
pub fn put_seats(
    ctx: &Ctx,
    actor: &Actor,
    id: &ForumId,
    organisation: &OrganisationId,
    levels: &[Level],
) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, id)?;
        let members = networks::members(tx, &network)?;
        if !members.iter().any(|member| member.organisation.id == organisation.as_str()) {
            return Err(Refusal::FieldMissing { field: "organisation" }.into());
        }
        store::forum::delete_seats(tx, id, organisation)?;
        // A level that is stated says more than "not stated" beside it.
        let is_stated = levels.iter().any(|level| *level != Level::NotStated);
        for level in levels.iter().filter(|level| !is_stated || **level != Level::NotStated) {
            store::forum::insert_seat(tx, id, organisation, *level)?;
        }
        record(tx, ctx, actor, "put_seats", (&network, id))
    })
}

/// A seat inside a running transaction, without access rule and journal.
///
/// # Errors
/// The database's.
pub fn insert_seat(tx: &mut Tx<'_>, id: &ForumId, organisation: &OrganisationId, level: Level) -> Result<()> {
    store::forum::insert_seat(tx, id, organisation, level)
}

/// Takes a forum out.
///
/// # Errors
/// Forbidden for those who do not edit the network; missing where it has no such forum.
pub fn remove_forum(ctx: &Ctx, actor: &Actor, network: &NetworkId, id: &ForumId) -> Result<()> {
    access::network::may_edit(actor, network)?;
    ctx.db.tx(|tx| {
        store::forum::delete(tx, network, id)?.then_some(()).or_missing("forum", id.as_str())?;
        library::remove(tx, "forum", id.as_str())?;
        record(tx, ctx, actor, "remove_forum", (network, id))
    })
}

/// The network of a forum, if this actor may change the forum.
fn editable(tx: &mut Tx<'_>, actor: &Actor, id: &ForumId) -> Result<NetworkId> {
    let forum = store::forum::find(tx, id)?.or_missing("forum", id.as_str())?;
    let network = NetworkId::new(&forum.network_id);
    let owner = forum.organisation_id.as_ref().map(OrganisationId::new);
    access::forum::may_edit(actor, &network, owner.as_ref())?;
    Ok(network)
}

/// Whoever may see the network sees its forums, so they are found by the same readers.
fn shelve(tx: &mut Tx<'_>, ctx: &Ctx, id: &ForumId) -> Result<()> {
    let forum = store::forum::find(tx, id)?.or_missing("forum", id.as_str())?;
    let network = NetworkId::new(&forum.network_id);
    let is_public = networks::find(tx, &network)?.is_some_and(|network| network.is_public);
    let words = [&forum.contact_role, &forum.mandate, &forum.meets].map(String::as_str).join(" ");
    library::put(
        tx,
        &Entry {
            kind: "forum",
            id: id.as_str(),
            title: &forum.name,
            summary: &forum.task,
            words: &words,
            lang: &forum.lang,
            organisation: forum.organisation_id.as_deref(),
            network: Some(&forum.network_id),
            is_public,
            path: &format!("/find/forums/{id}"),
            at: &ctx.now(),
            ..Entry::default()
        },
    )
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, id): (&NetworkId, &ForumId),
) -> Result<()> {
    let happening = journal::Happening { deed, network: Some(network), kind: "forum", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
