//! A network's map: forums × organisations. What is missing is said in words first, each with a next step.

use super::{listed, with_two};
use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::NetworkId;
use torg_domain::network::Level;
use torg_stages::meet::queries;
use torg_stages::meet::views::{ForumMapView, ForumView, GapView};

/// Letters that tell the levels apart in each of the four languages.
const SHORT: usize = 3;

#[derive(Template)]
#[template(path = "who/map.html")]
struct MapPage {
    page: Page,
    view: ForumMapView,
    gaps: Vec<GapLine>,
}

/// A gap in the reader's language, and what to do about it.
struct GapLine {
    /// Word of its kind.
    kind: String,
    sentence: String,
    action: String,
    href: String,
}

impl MapPage {
    /// Forums of the map under the word of their task; forums without one come last.
    fn groups(&self) -> Vec<(&str, Vec<&ForumView>)> {
        let mut groups: Vec<(&str, Vec<&ForumView>)> = Vec::new();
        for forum in &self.view.forums {
            match groups.last_mut() {
                Some((kind, forums)) if *kind == forum.kind => forums.push(forum),
                _ => groups.push((&forum.kind, vec![forum])),
            }
        }
        groups
    }

    fn levels(&self, words: &[String]) -> String {
        let words: Vec<&str> = words.iter().map(|word| self.page.w("level", word)).collect();
        words.join(", ")
    }

    /// A level's word by its first letters, for the narrow cells of the table; the key above them has the whole word.
    fn short(&self, level: &str) -> String {
        self.page.w("level", level).chars().take(SHORT).collect()
    }

    /// The levels that occur on this map.
    fn key(&self) -> Vec<&'static str> {
        let occurs =
            |word: &str| self.view.seats.iter().any(|seat| seat.levels.iter().any(|level| level == word));
        Level::ALL.iter().map(|level| level.word()).filter(|word| occurs(word)).collect()
    }

    fn forums_of_network(&self) -> String {
        format!("/meet/networks/{}#forums", self.view.network.id)
    }

    fn columns(&self) -> usize {
        self.view.organisations.len() + 1
    }
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let mut view = queries::forum_map(&guest.app.ctx, &guest.actor, &NetworkId::new(id))?;
            let members = view.organisations.len();
            let municipalities =
                view.organisations.iter().filter(|place| place.kind == "municipality").count();
            let (first, rest) = view.organisations.split_at_mut(municipalities.min(members));
            torg_lang::sort_names(guest.lang, first, |place| place.name.as_str());
            torg_lang::sort_names(guest.lang, rest, |place| place.name.as_str());
            let title = guest.page("find", "who-map-title").with("who-map-of", &view.network.name);
            let page = guest.page_titled("find", title);
            let gaps = lines(&page, &view);
            guest.html(&MapPage { page, view, gaps })
        })
        .await
}

/// Gaps as sentences. What several municipalities lack alike is one sentence with all their names.
fn lines(page: &Page, view: &ForumMapView) -> Vec<GapLine> {
    let mut lines: Vec<GapLine> = Vec::new();
    let mut told: Vec<(&str, &str)> = Vec::new();
    for gap in &view.gaps {
        let key = (gap.kind.as_str(), gap.task.as_str());
        if gap.organisation.is_none() {
            lines.push(line(page, view, gap));
        } else if !told.contains(&key) {
            told.push(key);
            lines.push(line_of_places(page, view, gap));
        }
    }
    lines
}

/// Municipalities that sit in no forum, or in none about something.
fn line_of_places(page: &Page, view: &ForumMapView, gap: &GapView) -> GapLine {
    let alike = view.gaps.iter().filter(|other| other.kind == gap.kind && other.task == gap.task);
    let mut names: Vec<String> =
        alike.filter_map(|other| Some(other.organisation.as_ref()?.1.clone())).collect();
    torg_lang::sort_names(page.lang, &mut names, String::as_str);
    let names = listed(page, &names, "word-and");
    let sentence = if gap.kind == "in-no-forum" {
        page.with("who-gap-in-no-forum", &names)
    } else {
        with_two(page, "who-gap-no-forum-for", &names, page.w("who-about-task", &gap.task))
    };
    let (action, href) = if view.may_add {
        (page.t("who-add-forum"), format!("/meet/networks/{}#forums", view.network.id))
    } else {
        (page.t("who-ask-others"), "/find/needs/new?concept=cooperation".to_owned())
    };
    GapLine { kind: gap.kind.clone(), sentence, action: action.to_owned(), href }
}

fn line(page: &Page, view: &ForumMapView, gap: &GapView) -> GapLine {
    let (id, name) = gap.forum.clone().unwrap_or_default();
    let (sentence, action) = match gap.kind.as_str() {
        "no-level" => {
            let levels: Vec<String> =
                gap.levels.iter().map(|word| page.w("who-from-level", word).to_owned()).collect();
            (with_two(page, "who-gap-no-level", &listed(page, &levels, "word-or"), &name), "who-invite")
        }
        "same-task" => {
            let other = gap.other.as_ref().map_or("", |(_, other)| other.as_str());
            (with_two(page, "who-gap-same-task", &name, other), "who-compare")
        }
        _ => (page.with("who-gap-seats-not-stated", &name), "who-write-seats"),
    };
    let href = if view.may_edit { format!("/find/forums/{id}#seats") } else { format!("/find/forums/{id}") };
    let action =
        if view.may_edit || gap.kind == "same-task" { page.t(action) } else { page.t("who-ask-forum") };
    GapLine { kind: gap.kind.clone(), sentence, action: action.to_owned(), href }
}
