//! A programme month by month: its meetings, where research looks in, what is owed to those who pay.

use crate::ground::access;
use crate::meet::store;
use crate::meet::views::{ExchangeLine, YearMarkView, YearMonthView};
use crate::{Actor, Result};
use torg_db::Tx;
use torg_domain::capacity::Month;
use torg_domain::exchange::ExchangeKind;
use torg_domain::id::{ExchangeId, NetworkId};
use torg_domain::network::Level;

/// Months of one picture; a programme that lasts longer is shown by its beginning.
const MONTHS_MOST: usize = 24;

/// Every month from the first mark to the last; none where no date is known to the month.
pub(super) fn year(tx: &mut Tx<'_>, actor: &Actor, exchanges: &[ExchangeLine]) -> Result<Vec<YearMonthView>> {
    let mut marks: Vec<(Month, YearMarkView)> = Vec::new();
    for line in exchanges {
        let id = ExchangeId::new(&line.id);
        if let Some(on) = line.when.starts_on.as_deref() {
            marks.extend(mark(on, column(&line.kind), (&line.title, &line.language, line.path())));
            let levels = store::participant::list(tx, &id)?;
            if levels.iter().any(|one| one.level == Level::Researcher.word()) {
                marks.extend(mark(on, "research", (&line.title, &line.language, line.path())));
            }
        }
        let network = NetworkId::new(&line.network_id);
        if access::exchange::may_see_funding(actor, &network, line.visibility()).is_ok() {
            for funding in store::funding::list(tx, &id)? {
                for owed in funding.obligations {
                    let path = format!("{}/funding", line.path());
                    let about = (owed.text.as_str(), line.language.as_str(), path);
                    marks.extend(owed.due_on.as_deref().and_then(|on| mark(on, "duty", about)));
                }
            }
        }
    }
    marks.sort_by(|(_, one), (_, other)| one.on.cmp(&other.on));
    let (Some(first), Some(last)) =
        (marks.iter().map(|(month, _)| *month).min(), marks.iter().map(|(month, _)| *month).max())
    else {
        return Ok(Vec::new());
    };
    let here =
        |month: Month| marks.iter().filter(|(one, _)| *one == month).map(|(_, mark)| mark.clone()).collect();
    Ok(first
        .onwards()
        .take_while(|month| *month <= last)
        .take(MONTHS_MOST)
        .map(|month| YearMonthView { month: month.to_string(), marks: here(month) })
        .collect())
}

fn column(kind: &str) -> &'static str {
    match ExchangeKind::from_word(kind) {
        Some(ExchangeKind::SparringMeeting) => "sparring",
        Some(ExchangeKind::Workshop) => "workshop",
        _ => "visit",
    }
}

/// A mark in the month of a date; none where the date is not known to the month.
fn mark(on: &str, column: &str, (title, lang, path): (&str, &str, String)) -> Option<(Month, YearMarkView)> {
    let month = Month::parse(on).ok()?;
    let view = YearMarkView {
        column: column.to_owned(),
        on: on.to_owned(),
        title: title.to_owned(),
        lang: lang.to_owned(),
        path,
    };
    Some((month, view))
}
