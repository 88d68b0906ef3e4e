//! Asking another organisation: sending a request, taking it back, answering its questions, telling what it gave.

use super::need::{found, network_of};
use super::offer::NewFaq;
use crate::capture::store;
use crate::capture::store::request::RequestRow;
use crate::error::OrMissing;
use crate::ground::access::request::{Party, Side};
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Error, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::capacity::Month;
use torg_domain::id::{FaqId, NeedId, OrganisationId, RequestId};
use torg_domain::need::{Direction, NeedState, WantedForm};
use torg_domain::note::note_text;
use torg_domain::request::{A_DAY_MOST, RequestState, questions};

/// Characters of a request or of an answer.
pub(super) const WORDS_MOST: usize = 2_000;
/// Characters of a role or a contact.
const LINE_MOST: usize = 200;

/// A request on its way.
#[derive(Debug, Clone)]
pub struct NewRequest {
    /// The need or offer it is about.
    pub to: NeedId,
    /// The asking side's own need or offer.
    pub own: Option<NeedId>,
    /// Call, visit or documents.
    pub form: WantedForm,
    /// In which month, where it is a visit.
    pub month: Option<Month>,
    /// How many would come; `None` = not stated.
    pub people: Option<u32>,
    /// What they would like, in own words.
    pub words: String,
    /// Language of the words and questions.
    pub lang: String,
    /// The role of who asks; empty = the one of the account.
    pub role: String,
    /// How the other side reaches them after a yes; empty = not stated.
    pub contact: String,
    /// Questions, one on each line.
    pub questions: String,
    /// Did the writer say that what looks like contact details in the words may stand?
    pub confirmed: Confirmed,
}

/// Sends a request to the organisation of a need or an offer.
///
/// # Errors
/// Forbidden for strangers, for one's own organisation and for what the actor may not see; refused without words or
/// form, where the month has no room or the group is too large, where a request waits already, and past a day's number.
pub fn send_request(ctx: &Ctx, actor: &Actor, new: &NewRequest) -> Result<RequestId> {
    let id = RequestId::new(ctx.id());
    ctx.db.tx(|tx| {
        tx.take_turn()?; // two who ask for the last place of a month at the same time: the second is told
        let about = found(tx, &new.to)?;
        access::need::may_see(actor, about.is_public, network_of(&about).as_ref())?;
        let author = store::need::author(tx, &new.to)?;
        let host = Party { organisation: about.organisation_id.as_deref(), person: author.as_deref() };
        let person = access::request::may_send(actor, host)?;
        if about.state == NeedState::Withdrawn.word() {
            return Err(Refusal::StateUnclear.into());
        }
        check_own(tx, actor, new, &about.direction)?;
        check_room(tx, new)?;
        if store::request::count_waiting(tx, &new.to, person, actor.organisation.as_ref())? > 0 {
            return Err(Refusal::AskedAlready.into());
        }
        let today = format!("{}T00:00:00Z", &ctx.now()[..10]);
        if store::request::count_since(tx, person, &today)? >= i64::from(A_DAY_MOST) {
            return Err(Refusal::RequestsOfToday { most: A_DAY_MOST }.into());
        }
        insert(tx, ctx, actor, &id, new)?;
        note_change(tx, ctx, actor, "send_request", &id)
    })?;
    Ok(id)
}

fn insert(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &RequestId, new: &NewRequest) -> Result<()> {
    let person = actor.person.as_ref().map_or("", |person| person.as_str());
    let asked = questions(&new.questions)?;
    free_text::check(&[&new.words, &new.questions, &new.role], new.confirmed)?;
    free_text::check(&[&new.contact], Confirmed::Yes)?; // an address is what this field is for
    let values = args![
        id.as_str(),
        new.to.as_str(),
        new.own.as_ref().map(NeedId::as_str),
        actor.organisation.as_ref().map(OrganisationId::as_str),
        person,
        role(tx, person, &new.role)?,
        line(&new.contact)?,
        new.form.word(),
        new.month.filter(|_| new.form == WantedForm::Visit).map(|month| month.to_string()),
        new.people,
        note_text(&new.words, WORDS_MOST)?,
        &new.lang,
        RequestState::Waiting.word(),
        ctx.now(),
    ];
    store::request::insert(tx, values)?;
    for (position, question) in (0_i64..).zip(&asked) {
        let question = note_text(question, WORDS_MOST)?;
        store::request::insert_question(tx, (&ctx.id(), id), position, (&question, &new.lang))?;
    }
    Ok(())
}

/// The role as it was given, or as the account states it.
pub(super) fn role(tx: &mut Tx<'_>, person: &str, given: &str) -> Result<String> {
    if given.trim().is_empty() { Ok(store::request::role_of(tx, person)?) } else { line(given) }
}

/// A short text that may be empty.
pub(super) fn line(text: &str) -> Result<String> {
    if text.trim().is_empty() { Ok(String::new()) } else { Ok(note_text(text, LINE_MOST)?) }
}

/// What somebody asks on behalf of is their own, open, and points the other way.
fn check_own(tx: &mut Tx<'_>, actor: &Actor, new: &NewRequest, direction: &str) -> Result<()> {
    let Some(own) = &new.own else { return Ok(()) };
    let need = found(tx, own)?;
    let author = store::need::author(tx, own)?;
    let is_author = author.is_some() && actor.person.as_ref().map(|own| own.as_str()) == author.as_deref();
    let organisation = need.organisation_id.as_ref().map(OrganisationId::new);
    access::need::may_keep(actor, organisation.as_ref(), is_author)?;
    let is_live = need.state != NeedState::Withdrawn.word();
    if need.direction == direction || !is_live { Err(Refusal::StateUnclear.into()) } else { Ok(()) }
}

/// A visit to an offer has to find room there; to a need one goes when both agree.
fn check_room(tx: &mut Tx<'_>, new: &NewRequest) -> Result<()> {
    if new.form != WantedForm::Visit {
        return Ok(());
    }
    let Some(capacity) = store::offer::find(tx, &new.to)? else { return Ok(()) };
    let taken = store::request::list_months_taken(tx, &new.to)?;
    Ok(capacity.check(new.month, new.people, |month| taken_in(&taken, month))?)
}

/// How many of the visits take place in a month.
pub(in crate::capture) fn taken_in(visits: &[String], month: Month) -> u32 {
    let in_month = visits.iter().filter(|visit| visit.starts_with(&month.to_string()));
    u32::try_from(in_month.count()).unwrap_or(u32::MAX)
}

/// The sender takes a request back while it waits.
///
/// # Errors
/// Forbidden for all but the side that sent it; refused once it is settled.
pub fn withdraw_request(ctx: &Ctx, actor: &Actor, id: &RequestId) -> Result<()> {
    ctx.db.tx(|tx| {
        let (row, side) = own_request(tx, actor, id)?;
        access::request::only(side, Side::Asks)?;
        row.state.check_open()?;
        store::request::end(tx, id, RequestState::Withdrawn)?;
        note_change(tx, ctx, actor, "withdraw_request", id)
    })
}

/// The receiver answers a question; where wished, the answer stands beside the offer from now on.
///
/// # Errors
/// Forbidden for all but the receiver; missing where the request has no such question; refused without an answer, for
/// personal words, and for a standing answer beside something that is no offer.
pub fn answer_question(
    ctx: &Ctx,
    actor: &Actor,
    (id, question): (&RequestId, &str),
    (answer, lang): (&str, &str),
    is_standing: bool,
) -> Result<()> {
    ctx.db.tx(|tx| {
        let (row, side) = own_request(tx, actor, id)?;
        access::request::only(side, Side::Answers)?;
        let all = store::request::list_questions(tx, &row.id)?;
        let asked = all.into_iter().find(|asked| asked.id == question).or_missing("question", question)?;
        free_text::check(&[answer], Confirmed::No)?;
        let answer = note_text(answer, WORDS_MOST)?;
        let faq = is_standing.then(|| FaqId::new(&asked.id));
        if let Some(faq) = &faq {
            let new = NewFaq {
                question: asked.words,
                answer: answer.clone(),
                lang: lang.to_owned(),
                confirmed: Confirmed::No,
            };
            super::offer::insert_faq(tx, ctx, actor, (faq, &row.need), &new)?;
        }
        store::request::answer_question(tx, question, (&answer, lang), faq.as_ref())?;
        note_change(tx, ctx, actor, "answer_question", id)
    })
}

/// Either side writes down what it gave. Where two needs were paired by it, the pair tells the same.
///
/// # Errors
/// Forbidden for others; refused before a yes, without words and for personal ones.
pub fn tell_outcome(ctx: &Ctx, actor: &Actor, id: &RequestId, words: &str, lang: &str) -> Result<()> {
    note_text(words, super::need::TOPIC_MOST)?;
    free_text::check(&[words], Confirmed::No)?;
    ctx.db.tx(|tx| {
        let (row, _) = own_request(tx, actor, id)?;
        if !row.state.shows_contact() {
            return Err(Refusal::StateUnclear.into());
        }
        store::request::set_outcome(tx, id, words, lang)?;
        if let Some(pair) = pair_of(tx, &row)? {
            store::need::set_outcome(tx, (&pair.0, &pair.1), words, row.exchange.as_deref())?;
            super::need::set_met(tx, &pair)?;
        }
        note_change(tx, ctx, actor, "tell_outcome", id)
    })
}

/// Need and offer in their places, where the request joins two.
pub(super) fn pair_of(tx: &mut Tx<'_>, row: &RequestRow) -> Result<Option<(NeedId, NeedId)>> {
    let Some(own) = row.own_need.clone() else { return Ok(None) };
    let is_need = found(tx, &row.need)?.direction == Direction::Need.word();
    Ok(Some(if is_need { (row.need.clone(), own) } else { (own, row.need.clone()) }))
}

/// A request and the side this person stands on.
pub(in crate::capture) fn own_request(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &RequestId,
) -> Result<(RequestRow, Side)> {
    let row = store::request::find(tx, id)?.or_missing("request", id.as_str())?;
    // Whoever may not read it does not learn that it is there.
    let side = access::request::side(actor, row.asks(), row.answers());
    let side = side.map_err(|_| Error::Missing("request", id.to_string()))?;
    Ok((row, side))
}

/// Writes a change down. No network reads it: who asks whom is between the two.
pub(super) fn note_change(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    id: &RequestId,
) -> Result<()> {
    let happening = journal::Happening { deed, network: None, kind: "request", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
