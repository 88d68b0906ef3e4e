//! What an offer has room for, and its standing answers: the form for its organisation.

use crate::pages::share::{LANGUAGES, language_of};
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::capacity::Capacity;
use torg_domain::id::{FaqId, NeedId};
use torg_stages::capture::commands::{self, NewFaq};
use torg_stages::capture::queries;
use torg_stages::capture::views::{CapacityView, NeedView};
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "needs/capacity.html")]
struct CapacityPage {
    page: Page,
    form: Filled,
    offer: NeedView,
    languages: [&'static str; 6],
}

impl CapacityPage {
    /// Number and name of each month.
    fn months(&self) -> Vec<(u32, String)> {
        (1..=12_u32).map(|number| (number, month_name(&self.page, number))).collect()
    }
}

/// "March", without a year.
pub(super) fn month_name(page: &Page, number: u32) -> String {
    page.phrases().month(&format!("2001-{number:02}")).replace("2001", "").trim().to_owned()
}

fn begun(capacity: &CapacityView) -> Filled {
    let count = |value: Option<u32>| value.map(|number| number.to_string()).unwrap_or_default();
    let fee = match capacity.is_free {
        Some(true) => "free",
        Some(false) => "fee",
        None => "",
    };
    let (visits, group) = (count(capacity.visits_per_month), count(capacity.group_most));
    let months: Vec<String> = capacity.months.iter().map(u32::to_string).collect();
    let mut fields = vec![
        ("visits-per-month", visits.as_str()),
        ("group-most", group.as_str()),
        ("topics", capacity.topics.as_str()),
        ("not-offered", capacity.not_offered.as_str()),
        ("read-first", capacity.read_first.as_str()),
        ("costs", fee),
        ("fee", capacity.fee.as_str()),
    ];
    fields.extend(months.iter().map(|month| ("month", month.as_str())));
    fields.extend(capacity.languages.iter().map(|code| ("language", code.as_str())));
    Filled::with(&fields)
}

fn draw(guest: &Guest, id: &NeedId, form: Option<Filled>) -> Result<CapacityPage> {
    let view = queries::need(&guest.app.ctx, &guest.actor, id)?;
    if !view.offer.may_keep {
        return Err(Error::Forbidden(Deed::Change));
    }
    let form = form.unwrap_or_else(|| begun(&view.offer.capacity.clone().unwrap_or_default()));
    Ok(CapacityPage {
        page: guest.page("find", "needs-capacity-title"),
        form,
        offer: view.need,
        languages: LANGUAGES,
    })
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            guest.html(&draw(guest, &NeedId::new(id), None)?)
        })
        .await
}

fn read(form: &Filled) -> Result<Capacity> {
    Ok(Capacity {
        visits_per_month: form.number("visits-per-month")?,
        group_most: form.number("group-most")?,
        months: form.all("month").iter().filter_map(|month| month.parse().ok()).collect(),
        languages: form.all("language").iter().map(|code| (*code).to_owned()).collect(),
        topics: form.text("topics").to_owned(),
        not_offered: form.text("not-offered").to_owned(),
        read_first: form.text("read-first").to_owned(),
        is_free: match form.text("costs") {
            "free" => Some(true),
            "fee" => Some(false),
            _ => None,
        },
        fee: form.text("fee").to_owned(),
    })
}

pub(super) async fn save(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NeedId::new(id);
            let confirmed = form.is_ticked("confirmed").into();
            let make = || commands::set_capacity(&guest.app.ctx, &guest.actor, &id, &read(&form)?, confirmed);
            match make() {
                Ok(()) => guest.go(&format!("/find/needs/{id}"), "capacity-set"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draw(guest, &id, Some(form.clone().refused(refusal)))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

pub(super) async fn add_faq(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NeedId::new(id);
            let new = NewFaq {
                question: form.text("question").to_owned(),
                answer: form.text("answer").to_owned(),
                lang: language_of(form.text("lang"), guest.lang.code()).to_owned(),
                confirmed: form.is_ticked("confirmed").into(),
            };
            let done = commands::add_faq(&guest.app.ctx, &guest.actor, &id, &new).map(|_| ());
            super::need::after(guest, &id, form, (done, "faq-added"))
        })
        .await
}

pub(super) async fn remove_faq(visit: Visit, Path((id, faq)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let id = NeedId::new(id);
            commands::remove_faq(&guest.app.ctx, &guest.actor, &id, &FaqId::new(faq))?;
            guest.go(&format!("/find/needs/{id}"), "faq-removed")
        })
        .await
}
