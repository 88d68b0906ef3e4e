//! The thread page: from any station back to the sentences and forward to what came of it.

use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::link::{Anchor, Kind};
use torg_stages::Error;
use torg_stages::ground::thread::{self, Station, ThreadView};

#[derive(Template)]
#[template(path = "ground/thread.html")]
struct ThreadPage {
    page: Page,
    thread: ThreadView,
    start: Option<Station>,
    stops: Vec<Stop>,
}

/// All stations of one kind: a stop on the drawn line.
struct Stop {
    kind: String,
    stations: Vec<Station>,
}

impl Stop {
    /// Kind, its word, how many and where on the page: what the drawn line shows for several at once.
    fn drawn(&self, page: &Page) -> (String, String, String, String) {
        let several = page.n("ground-thread-several", self.stations.len());
        (self.kind.clone(), page.w("kind", &self.kind).to_owned(), several, format!("#{}", self.kind))
    }
}

fn stops(thread: &ThreadView) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    for station in &thread.stations {
        match stops.last_mut() {
            Some(stop) if stop.kind == station.kind => stop.stations.push(station.clone()),
            _ => stops.push(Stop { kind: station.kind.clone(), stations: vec![station.clone()] }),
        }
    }
    stops
}

impl ThreadPage {
    /// What joins a station to the ones nearer the sentence, as words: relation and title.
    fn because(&self, station: &Station) -> Vec<(&str, &Station)> {
        let key = (station.kind.clone(), station.id.clone());
        let earlier = |tie: &thread::Tie| {
            self.thread.stations.iter().find(|other| other.kind == tie.earlier.0 && other.id == tie.earlier.1)
        };
        let ties = self.thread.ties.iter().filter(|tie| tie.later == key);
        ties.filter_map(|tie| Some((tie.relation.as_str(), earlier(tie)?))).collect()
    }

    fn is_start(&self, station: &Station) -> bool {
        self.thread.start == (station.kind.clone(), station.id.clone())
    }
}

pub(super) async fn show(visit: Visit, Path((kind, id)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let kind = Kind::from_word(&kind).ok_or_else(|| Error::Missing("station", kind.clone()))?;
            let thread = thread::through(&guest.app.ctx, &guest.actor, &Anchor { kind, id: id.clone() })?;
            let start = thread.stations.iter().find(|s| s.kind == kind.word() && s.id == id).cloned();
            let Some(found) = &start else { return Err(Error::Missing("station", id)) };
            let page = guest.page_titled("", found.title.clone());
            let stops = stops(&thread);
            guest.html(&ThreadPage { page, thread, start, stops })
        })
        .await
}
