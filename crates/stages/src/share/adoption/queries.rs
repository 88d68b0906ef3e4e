//! Reads. Whoever may read a practice reads who took it up.

use super::store;
use super::views::AdoptionView;
use crate::ground::{access, places};
use crate::share::queries::practice;
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::id::{OrganisationId, PracticeId};

/// Who has taken up a practice, the first first.
///
/// # Errors
/// Missing where there is no such practice; forbidden where it is a draft of somebody else's.
pub fn of_practice(ctx: &Ctx, actor: &Actor, id: &PracticeId) -> Result<Vec<AdoptionView>> {
    practice(ctx, actor, id)?;
    let mut adoptions = ctx.db.read(|tx| tx.list(store::LIST, args![id.as_str()], store::read))?;
    for adoption in &mut adoptions {
        let by = OrganisationId::new(&adoption.by.id);
        adoption.may_withdraw = access::adoption::may_tell(actor, &by).is_ok() && actor.person.is_some();
    }
    Ok(adoptions)
}

/// The organisation this actor may tell of that could take up a practice: id and name. `None` for those without an
/// organisation and for the practice's own.
///
/// # Errors
/// As [`practice`].
pub fn may_adopt_for(ctx: &Ctx, actor: &Actor, id: &PracticeId) -> Result<Option<(String, String)>> {
    let known = practice(ctx, actor, id)?.practice;
    let Some(own) = actor.organisation.as_ref().filter(|_| actor.person.is_some()) else { return Ok(None) };
    if !known.is_published || known.organisation_id == own.as_str() {
        return Ok(None);
    }
    let place = places::organisation(ctx, own)?;
    Ok(Some((place.id, place.name)))
}

/// Every adoption of a practice that is for everybody.
pub(in crate::share) fn all(tx: &mut Tx<'_>) -> Result<Vec<AdoptionView>> {
    Ok(tx.list(store::LIST, args![""], store::read)?)
}
