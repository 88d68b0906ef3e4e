//! The questions to the owner of a promise after three, twelve and twenty-four months: whom the mail goes to, when, and the
//! link that answers it without signing in (decision 0090).

use super::queries;
use super::store;
use super::views::{AskedView, CommitmentView};
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::outbox::{self, NewMail};
use crate::ground::people;
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::commitment::{Asked, CommitmentState};
use torg_domain::id::CommitmentId;
use torg_domain::link::{Anchor, Kind};
use torg_domain::post::MailKind;
use torg_engine::text::fold::fold;

/// A mail goes out so many days after its question fell due, and no later: an installation that gets a relay after years
/// does not begin with years of questions.
const LATEST_DAYS: i64 = 31;
/// From publication to the last day on which the last question leaves: 24 months and [`LATEST_DAYS`].
const ASKED_FOR_DAYS: i64 = 2 * 366 + LATEST_DAYS;
/// How long a link answers; then the page asks to sign in.
const LINK_DAYS: i64 = 92;

/// Somebody who can be asked.
pub(super) struct Colleague {
    pub(super) title: String,
    pub(super) language: String,
    pub(super) address: String,
}

/// Puts the mail of every question that has fallen due into the outbox, one for each for ever. Says how many. Done by the
/// program, without anybody asking.
///
/// # Errors
/// The database's.
pub fn put_asked(ctx: &Ctx) -> Result<usize> {
    if !ctx.db.read(outbox::is_on)? {
        return Ok(0);
    }
    let (now, today) = (ctx.now(), ctx.today());
    let since = people::days_after(&now, -ASKED_FOR_DAYS);
    let torg = Actor::program();
    let published = ctx.db.read(|tx| {
        tx.list(store::LIST_PUBLISHED_SINCE, args![since], |row| store::read_commitment(row, &torg))
    })?;
    let mut put = 0;
    for CommitmentView { id, organisation_id, owner_role, published_at, .. } in
        published.iter().map(|row| &row.view)
    {
        let Some((asked, view)) = ctx.db.read(|tx| open_question(tx, &CommitmentId::new(id), &today))? else {
            continue;
        };
        let due = published_at.as_deref().and_then(|at| asked.falls_due(at)).unwrap_or_default();
        let once = format!("asked:{id}:{}", asked.word());
        if days_late(&due, &now) || ctx.db.read(|tx| outbox::is_known(tx, &once))? {
            continue;
        }
        let Some(owner) = ctx.db.read(|tx| whose(tx, id, organisation_id, owner_role))? else { continue };
        let mail = NewMail {
            kind: MailKind::Asked,
            anchor: &view.id,
            sequence: 0,
            once: &once,
            address: &owner.address,
            language: &owner.language,
        };
        put += usize::from(ctx.db.tx(|tx| outbox::put(tx, ctx, &mail))?);
    }
    Ok(put)
}

/// Is it too late to ask?
fn days_late(due: &str, now: &str) -> bool {
    people::days_after(now, -LATEST_DAYS).get(..10).is_none_or(|earliest| due < earliest)
}

/// Whoever has the role that owns it; where nobody's title is that, whoever wrote or published it.
fn whose(tx: &mut Tx<'_>, id: &str, organisation: &str, role: &str) -> Result<Option<Colleague>> {
    let mut colleagues = tx.list(store::LIST_COLLEAGUES, args![organisation], store::read_colleague)?;
    if let Some(at) = colleagues.iter().position(|one| !role.is_empty() && fold(&one.title) == fold(role)) {
        return Ok(Some(colleagues.swap_remove(at)));
    }
    Ok(tx.find(store::FIND_PUBLISHER, args![Kind::Commitment.word(), id], store::read_colleague)?)
}

/// The question about a commitment that nobody has answered yet; `None` where there is none, or it is a draft or gone.
///
/// # Errors
/// The database's.
pub fn open_question(
    tx: &mut Tx<'_>,
    id: &CommitmentId,
    today: &str,
) -> Result<Option<(Asked, CommitmentView)>> {
    let Some(row) = queries::find_commitment(tx, &Actor::program(), id)? else { return Ok(None) };
    let view = row.view;
    let Some(published_at) = view.published_at.as_deref() else { return Ok(None) };
    let was_told = has_ended(&view) || !queries::progress(tx, &Anchor::from(id))?.is_empty();
    let asked = Asked::open_on(published_at, today, |asked| match asked {
        Asked::ThreeMonths => was_told,
        Asked::TwelveMonths => !view.outcome_12.is_empty(),
        Asked::TwentyFourMonths => !view.outcome_24.is_empty(),
    });
    Ok(asked.map(|asked| (asked, view)))
}

fn has_ended(view: &CommitmentView) -> bool {
    CommitmentState::from_word(&view.state).is_some_and(CommitmentState::has_ended)
}

/// The secret of the link that answers the questions about a commitment.
///
/// # Errors
/// The database's.
pub fn link(ctx: &Ctx, id: &CommitmentId) -> Result<String> {
    let anchor = (Kind::Commitment.word(), id.as_str());
    let ends = people::days_after(&ctx.now(), LINK_DAYS);
    ctx.db.tx(|tx| {
        let token = open_link::get_or_make(tx, ctx, Purpose::Asked, anchor, &ends)?;
        open_link::set_expiry(tx, Purpose::Asked, anchor, &ends)?;
        Ok(token)
    })
}

/// What a link asks.
///
/// # Errors
/// [`Refusal::LinkEnded`] for a link that is none, or of a commitment that is no longer there for everybody.
pub fn by_link(ctx: &Ctx, token: &str) -> Result<AskedView> {
    let today = ctx.today();
    ctx.db.read(|tx| {
        let id = CommitmentId::new(open_link::open(tx, ctx, Purpose::Asked, token)?);
        let open = open_question(tx, &id, &today)?;
        let row = queries::find_commitment(tx, &Actor::stranger(), &id)?
            .or_missing(Kind::Commitment.word(), id.as_str())?;
        if row.view.state == CommitmentState::Draft.word() {
            return Err(Refusal::LinkEnded.into());
        }
        Ok(AskedView { asked: open.map(|(asked, _)| asked.word().to_owned()), commitment: row.view })
    })
}
