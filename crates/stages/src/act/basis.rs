//! What a commitment rests on, as the library knows it. Not for: reading findings or notes themselves.

use super::views::BasisView;
use crate::error::OrMissing;
use crate::ground::library::{self, EntryView};
use crate::{Actor, Deed, Error, Result};
use torg_db::Tx;
use torg_domain::commitment::Basis;

/// Makes sure that the thing is there and that this actor may see it: nobody builds on what is hidden from them.
pub(super) fn check(tx: &mut Tx<'_>, actor: &Actor, basis: &Basis) -> Result<()> {
    if matches!(basis, Basis::OwnWords(_)) {
        return Ok(());
    }
    let entry = library::find(tx, basis.word(), basis.of())?.or_missing(basis.word(), basis.of())?;
    if entry.is_for(actor) { Ok(()) } else { Err(Error::Forbidden(Deed::See)) }
}

/// The basis for a reader: title and page, or only its kind where it is not for them.
pub(super) fn view(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (kind, of): (&str, &str),
    lang: &str,
) -> Result<BasisView> {
    if kind == Basis::OwnWords(String::new()).word() {
        return Ok(BasisView { words: of.to_owned(), lang: lang.to_owned(), ..BasisView::of_kind(kind) });
    }
    let entry = library::find(tx, kind, of)?;
    Ok(entry.filter(|entry| entry.is_for(actor)).map_or_else(|| BasisView::of_kind(kind), shown))
}

fn shown(entry: EntryView) -> BasisView {
    BasisView {
        kind: entry.kind,
        id: Some(entry.id),
        title: entry.title,
        words: entry.summary,
        lang: entry.lang,
        path: entry.path,
        is_shown: true,
    }
}
