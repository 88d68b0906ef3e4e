//! A host's year: visits, calls, hours, topics, what came back; on the page and as a file for a spreadsheet.

use crate::pages::follow_up::sheet::join;
use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::OrganisationId;
use torg_lang::Lang;
use torg_stages::capture::queries;
use torg_stages::capture::views::{YearLine, YearView};

/// UTF-8's mark, which spreadsheets need to read å and ø.
const MARK: char = '\u{feff}';

#[derive(Template)]
#[template(path = "needs/year.html")]
struct YearPage {
    page: Page,
    view: YearView,
    topics: Vec<(String, usize)>,
}

/// Words of concepts and how many meetings were about each, the most frequent first.
fn topics(lines: &[YearLine]) -> Vec<(String, usize)> {
    let mut topics: Vec<(String, usize)> = Vec::new();
    for line in lines.iter().filter(|line| !line.concept.is_empty()) {
        match topics.iter_mut().find(|(concept, _)| *concept == line.concept) {
            Some((_, count)) => *count += 1,
            None => topics.push((line.concept.clone(), 1)),
        }
    }
    topics.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    topics
}

impl YearPage {
    fn hours(&self) -> String {
        hours(&self.page, self.view.minutes)
    }
}

/// Minutes as hours, with one decimal.
#[expect(clippy::cast_precision_loss, reason = "minutes of a year are few")]
fn hours(page: &Page, minutes: i64) -> String {
    page.number(minutes as f64 / 60.0, usize::from(minutes % 60 != 0) * 2)
}

fn year_asked(guest: &crate::Guest) -> Option<i32> {
    guest.query("year").and_then(|year| year.parse().ok())
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let host = OrganisationId::new(id);
            let view = queries::host_year(&guest.app.ctx, &guest.actor, &host, year_asked(guest))?;
            let topics = topics(&view.lines);
            guest.html(&YearPage { page: guest.page("find", "needs-year-title"), view, topics })
        })
        .await
}

pub(super) async fn file(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let host = OrganisationId::new(id);
            let view = queries::host_year(&guest.app.ctx, &guest.actor, &host, year_asked(guest))?;
            let page = guest.page("find", "needs-year-title");
            let name = format!("torg-{}-{}.csv", view.organisation_id, view.year);
            guest.file("text/csv; charset=utf-8", &name, csv(&page, &view))
        })
        .await
}

/// One line for each meeting, under the names of the columns; separated as spreadsheets of the reader's language expect.
fn csv(page: &Page, view: &YearView) -> String {
    let separator = if page.lang == Lang::En { ',' } else { ';' };
    let heads =
        ["when", "who", "country", "form", "people", "topic", "subject", "hours", "questions", "gave"];
    let mut lines = vec![join(&heads.map(|head| page.w("needs-year", head).to_owned()), separator)];
    lines.extend(view.lines.iter().map(|meeting| join(&cells(page, meeting), separator)));
    format!("{MARK}{}\r\n", lines.join("\r\n"))
}

fn cells(page: &Page, meeting: &YearLine) -> [String; 10] {
    let count = |value: Option<i64>| value.map(|number| number.to_string()).unwrap_or_default();
    let subject = Some(meeting.concept.as_str()).filter(|concept| !concept.is_empty());
    [
        meeting.on.clone().unwrap_or_default(),
        meeting.organisation.clone(),
        meeting.country.clone(),
        page.w("wanted-form", &meeting.form).to_owned(),
        count(meeting.people),
        meeting.topic.clone(),
        subject.map(|concept| page.w("concept", concept).to_owned()).unwrap_or_default(),
        meeting.minutes.map(|minutes| hours(page, minutes)).unwrap_or_default(),
        meeting.questions.to_string(),
        meeting.outcome.clone(),
    ]
}
