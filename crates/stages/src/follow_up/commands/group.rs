//! Comparison groups.

use super::super::store;
use crate::error::OrMissing;
use crate::ground::{access, journal, places};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::OrganisationId;

/// A group of places somebody can stand beside.
#[derive(Debug, Clone)]
pub struct NewGroup {
    /// Its id: `kolada:G176632`, or one of the id source.
    pub id: String,
    /// Its name, as its source has it.
    pub name: String,
    /// Who put it together, such as `Källa: Kolada`.
    pub source_line: String,
    /// Year of the grouping.
    pub year: Option<i64>,
    /// Whose peers they are; `None` = nobody's in particular.
    pub of: Option<OrganisationId>,
    /// Its members.
    pub members: Vec<OrganisationId>,
}

/// Puts a group in inside a running transaction, or in place of the one that was there: for loading groups.
///
/// # Errors
/// As [`put_comparison_group`].
pub fn insert_comparison_group(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, new: &NewGroup) -> Result<()> {
    put_comparison_group(tx, actor, new)?;
    let happening = journal::Happening {
        deed: "put_comparison_group",
        network: None,
        kind: "comparison-group",
        id: &new.id,
    };
    journal::record(tx, ctx, actor, &happening)
}

/// The same without a line in the journal: for the hundreds of groups that come with the program, as the registers do.
///
/// # Errors
/// Forbidden but for the administrator; refused without members; missing where a member is not in the register: a
/// group that silently lost a member would be another group.
pub fn put_comparison_group(tx: &mut Tx<'_>, actor: &Actor, new: &NewGroup) -> Result<()> {
    access::indicator::may_import(actor)?;
    if new.members.is_empty() {
        return Err(Refusal::FieldMissing { field: "members" }.into());
    }
    for member in &new.members {
        places::find(tx, member.as_str())?.or_missing("organisation", member.as_str())?;
    }
    let of = new.of.as_ref().map(OrganisationId::as_str);
    tx.execute(store::UPSERT_GROUP, args![&new.id, &new.name, &new.source_line, new.year, of])?;
    tx.execute(store::DELETE_MEMBERS, args![&new.id])?;
    for member in &new.members {
        tx.execute(store::INSERT_MEMBER, args![&new.id, member.as_str()])?;
    }
    Ok(())
}
