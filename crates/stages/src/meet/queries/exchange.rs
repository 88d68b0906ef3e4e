//! One exchange: its facts, plan and people.

use super::around::may_see;
use super::question::questions_of;
use crate::error::OrMissing;
use crate::ground::networks::MemberView;
use crate::ground::{access, networks, thread};
use crate::meet::views::{
    AgendaItemView, CoverageView, ExchangeLine, ExchangeView, LastTimeView, ParticipantView, PeopleView,
    PlanView,
};
use crate::meet::{clock, store};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::agenda::{clock_minute, clock_text};
use torg_domain::id::ExchangeId;
use torg_domain::link::{Anchor, Relation};
use torg_domain::network::Level;
use torg_domain::organisation::OrganisationKind;

const LISTED: i64 = 500;
/// Levels an exchange should hear, to say whom it lacks.
const LEVELS_WANTED: [Level; 3] = [Level::Management, Level::Development, Level::CareStaff];

/// One exchange.
///
/// # Errors
/// Missing where there is none, forbidden where it is not for this reader.
pub fn exchange(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<ExchangeView> {
    ctx.db.read(|tx| visible(tx, actor, id))
}

pub(super) fn visible(tx: &mut Tx<'_>, actor: &Actor, id: &ExchangeId) -> Result<ExchangeView> {
    let view = find_exchange(tx, id)?.or_missing("exchange", id.as_str())?;
    access::exchange::may_see(actor, &view.network(), view.visibility(), view.host().as_ref())?;
    Ok(view)
}

/// One exchange inside a running transaction, without a rule.
///
/// # Errors
/// The database's.
pub fn find_exchange(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<Option<ExchangeView>> {
    store::exchange::find(tx, id)
}

/// One exchange as a line, without a rule.
///
/// # Errors
/// The database's.
pub fn find_line(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<Option<ExchangeLine>> {
    store::exchange::find_line(tx, id.as_str())
}

/// The exchanges this reader may see, the newest first.
///
/// # Errors
/// The database's.
pub fn exchanges(ctx: &Ctx, actor: &Actor) -> Result<Vec<ExchangeLine>> {
    ctx.db.read(|tx| store::exchange::list(tx, actor, LISTED))
}

/// May this reader change the exchange?
#[must_use]
pub fn may_edit(actor: &Actor, exchange: &ExchangeView) -> bool {
    access::exchange::may_edit(actor, &exchange.network(), exchange.host().as_ref()).is_ok()
}

/// Who takes part, by organisation and level, without a rule.
///
/// # Errors
/// The database's.
pub fn participants(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<Vec<ParticipantView>> {
    store::participant::list(tx, id)
}

/// Rows of the agenda with the time each starts and ends, without a rule.
///
/// # Errors
/// The database's.
pub fn agenda(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<Vec<AgendaItemView>> {
    let mut at: (i64, Option<u32>) = (0, None);
    let mut rows = Vec::new();
    for row in store::agenda::list(tx, id)? {
        let told = row.starts.as_deref().and_then(|text| clock_minute(text).ok());
        let starts = told.or(if at.0 == row.day { at.1 } else { None });
        let ends = starts.and_then(|minute| Some(minute + u32::try_from(row.minutes).ok()?));
        at = (row.day, ends);
        rows.push(AgendaItemView {
            id: row.id,
            day: row.day,
            starts: starts.map(clock_text),
            ends: ends.map(clock_text),
            minutes: row.minutes,
            title: row.title,
            responsible_role: row.responsible_role,
        });
    }
    Ok(rows)
}

/// The plan: agenda, clocks elsewhere, what came before with what we said there, what follows.
///
/// # Errors
/// As [`exchange`].
pub fn plan(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<PlanView> {
    let anchor = Anchor::from(id);
    ctx.db.read(|tx| {
        let exchange = visible(tx, actor, id)?;
        let earlier = thread::list_earlier(tx, &anchor, Relation::Continues)?;
        let later = thread::list_later(tx, &anchor, Relation::Continues)?;
        let before = lines(tx, actor, &earlier)?;
        let after = lines(tx, actor, &later)?;
        let last_time = before.iter().map(|line| last_time(tx, actor, line)).collect::<Result<_>>()?;
        let starts_at = exchange.when.starts_at.as_deref().unwrap_or_default();
        let others = clock::elsewhere(starts_at, &exchange.when.time_zone);
        let elsewhere = others.into_iter().map(|(country, _, clock)| (country.to_owned(), clock)).collect();
        Ok(PlanView { exchange, elsewhere, last_time, agenda: agenda(tx, id)?, before, after })
    })
}

/// What was said at an earlier exchange, and the commitments and pilots that rest on it; not those of meetings that
/// followed it.
fn last_time(tx: &mut Tx<'_>, actor: &Actor, line: &ExchangeLine) -> Result<LastTimeView> {
    let id = ExchangeId::new(&line.id);
    let mut questions = questions_of(tx, &id)?;
    questions.retain(|question| question.state != "raised" && question.state != "merged");
    let became = thread::list_came_of(tx, actor, &Anchor::from(&id))?;
    Ok(LastTimeView { exchange: line.clone(), questions, became })
}

fn lines(tx: &mut Tx<'_>, actor: &Actor, ids: &[(String, String)]) -> Result<Vec<ExchangeLine>> {
    let mut lines = Vec::new();
    for (_, id) in ids {
        lines.extend(store::exchange::find_line(tx, id)?.filter(|line| may_see(actor, line)));
    }
    Ok(lines)
}

/// Who takes part and whom the exchange lacks.
///
/// # Errors
/// As [`exchange`].
pub fn people(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<PeopleView> {
    ctx.db.read(|tx| {
        let exchange = visible(tx, actor, id)?;
        let participants = participants(tx, id)?;
        let members = networks::members(tx, &exchange.network())?;
        let coverage = coverage(&members, &participants);
        Ok(PeopleView { exchange, participants, coverage })
    })
}

fn coverage(members: &[MemberView], participants: &[ParticipantView]) -> CoverageView {
    let levels_of = |id: &str| -> Vec<Option<Level>> {
        let own = participants.iter().filter(|line| line.organisation_id == id);
        own.map(|line| Level::from_word(&line.level)).collect()
    };
    let has = |level: Level| participants.iter().any(|line| line.level == level.word());
    let mut view = CoverageView {
        has_user_side: has(Level::User) || has(Level::Relative),
        people: participants.iter().filter_map(|line| line.people).sum(),
        not_stated: participants.iter().filter(|line| line.people.is_none()).count(),
        ..CoverageView::default()
    };
    view.levels_not_stated = participants.iter().filter(|line| line.level == Level::NotStated.word()).count();
    if !participants.is_empty() && view.levels_not_stated == 0 {
        let absent = LEVELS_WANTED.into_iter().filter(|level| !has(*level));
        view.levels_absent = absent.map(|level| level.word().to_owned()).collect();
    }
    for member in members.iter().filter(|member| member.role == "member") {
        let levels = levels_of(&member.organisation.id);
        let name = member.organisation.name.clone();
        if levels.is_empty() {
            view.absent.push(name);
        } else if member.organisation.kind() == Some(OrganisationKind::Municipality)
            && !levels.contains(&Some(Level::CareStaff))
            && !levels.contains(&Some(Level::NotStated))
        {
            view.without_care_staff.push(name);
        }
    }
    view
}
