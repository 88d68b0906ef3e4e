//! The questions to the owner of a promise after three, twelve and twenty-four months: whom the mail goes to, when, and the
//! link that answers it without signing in (decision 0090).

use super::queries;
use super::store;
use super::views::{AskedView, CommitmentView};
use crate::ground::open_link::{self, Purpose};
use crate::ground::outbox::{self, LATEST_DAYS, NewMail};
use crate::ground::people;
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::commitment::{Asked, CommitmentState};
use torg_domain::id::CommitmentId;
use torg_domain::link::{Anchor, Kind};
use torg_domain::post::MailKind;

/// From publication to the last day on which the last question leaves: 24 months and [`LATEST_DAYS`].
const ASKED_FOR_DAYS: i64 = 2 * 366 + LATEST_DAYS;
/// How long a link answers; then the page asks to sign in.
const LINK_DAYS: i64 = 92;

/// Somebody of the organisation.
pub(super) struct Colleague {
    pub(super) title: String,
    pub(super) language: String,
    /// `None` = has given none, and is not written to.
    pub(super) address: Option<String>,
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
    for view in published.iter().map(|row| &row.view) {
        let Some(asked) = ctx.db.read(|tx| question_of(tx, view, &today))? else { continue };
        let due = view.published_at.as_deref().and_then(|at| asked.falls_due(at)).unwrap_or_default();
        let once = format!("asked:{}:{}", view.id, asked.word());
        if is_too_late(&due, &now) || ctx.db.read(|tx| outbox::is_known(tx, &once))? {
            continue;
        }
        let Some((address, language)) = ctx.db.read(|tx| whose(tx, view))? else { continue };
        let mail = NewMail::once((MailKind::Asked, &view.id), &once, (&address, &language));
        put += usize::from(ctx.db.tx(|tx| outbox::put(tx, ctx, &mail))?);
    }
    Ok(put)
}

fn is_too_late(due: &str, now: &str) -> bool {
    people::days_after(now, -LATEST_DAYS).get(..10).is_none_or(|earliest| due < earliest)
}

/// Address and language of whoever has the role that owns it; where nobody's title is that, of whoever published it and
/// still belongs to the organisation or leads the network.
fn whose(tx: &mut Tx<'_>, view: &CommitmentView) -> Result<Option<(String, String)>> {
    let colleagues = tx.list(store::LIST_COLLEAGUES, args![&view.organisation_id], store::read_colleague)?;
    let mut of_role = people::with_title(&colleagues, &view.owner_role, |one| &one.title).peekable();
    let owner = if of_role.peek().is_some() {
        of_role.find(|one| one.address.is_some()).map(|one| (one.address.clone(), one.language.clone()))
    } else {
        let values = args![&view.id, &view.organisation_id, view.network_id.as_deref()];
        let publisher = tx.find(store::FIND_PUBLISHER, values, store::read_colleague)?;
        publisher.map(|one| (one.address, one.language))
    };
    Ok(owner.and_then(|(address, language)| Some((address?, language))))
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
    Ok(question_of(tx, &row.view, today)?.map(|asked| (asked, row.view)))
}

fn question_of(tx: &mut Tx<'_>, view: &CommitmentView, today: &str) -> Result<Option<Asked>> {
    let Some(published_at) = view.published_at.as_deref() else { return Ok(None) };
    let asked = Asked::open_on(published_at, today, |asked| match asked {
        Asked::ThreeMonths => has_ended(view),
        Asked::TwelveMonths => !view.outcome_12.is_empty(),
        Asked::TwentyFourMonths => !view.outcome_24.is_empty(),
    });
    // What was reported answers the first question only, and is read for nothing else.
    if asked != Some(Asked::ThreeMonths) {
        return Ok(asked);
    }
    let reported = queries::progress(tx, &Anchor::from(&CommitmentId::new(&view.id)))?;
    Ok(asked.filter(|_| reported.is_empty()))
}

fn has_ended(view: &CommitmentView) -> bool {
    CommitmentState::from_word(&view.state).is_some_and(CommitmentState::has_ended)
}

/// The secret of the link that answers the question about a commitment; one that was sent earlier ends, for it may be in
/// the hands of somebody whose role it was then.
///
/// # Errors
/// The database's.
pub fn link(ctx: &Ctx, id: &CommitmentId) -> Result<String> {
    let anchor = (Kind::Commitment.word(), id.as_str());
    let ends = people::days_after(&ctx.now(), LINK_DAYS);
    ctx.db.tx(|tx| {
        open_link::withdraw(tx, ctx, Purpose::Asked, anchor)?;
        open_link::get_or_make(tx, ctx, Purpose::Asked, anchor, &ends)
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
        let row = queries::find_commitment(tx, &Actor::stranger(), &id)?.ok_or(Refusal::LinkEnded)?;
        let asked = question_of(tx, &row.view, &today)?.map(|asked| asked.word().to_owned());
        Ok(AskedView { asked, commitment: row.view })
    })
}
