//! CAPTURE: boards for a room, notes, visit feedback, facts side by side, "we would like to hear more".

mod agreement;
mod board;
mod board_form;
mod exchange;
mod fact;
mod feedback;
mod feedback_by_link;
mod feedback_form;
mod hear_more;
pub(super) mod join;
mod lead;
mod note;
mod note_form;
mod opinions;
pub(super) mod qr;
mod vote;

use crate::{Page, Routes};
use torg_domain::network::Level;
use torg_lang::Arg;
use torg_stages::capture::agreement::VotesView;
use torg_stages::capture::views::NoteView;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/b", join::enter)
        .get("/b/{code}", join::show)
        .post("/b/{code}/join", join::join)
        .post("/b/{code}/cards", join::send)
        .post("/b/{code}/votes", vote::send)
        .get("/b/{code}/live", vote::listen)
        .get("/b/{code}/next", vote::next)
        .get("/b/{code}/done", join::done)
        .get("/b/{code}/agreement", agreement::at_seat)
        .get("/f/{token}", feedback_by_link::begin)
        .post("/f/{token}", feedback_by_link::keep_new)
        .get("/f/{token}/{id}", feedback_by_link::show)
        .post("/f/{token}/{id}", feedback_by_link::keep)
        .get("/capture", exchange::list)
        .get("/capture/exchanges/{id}", exchange::show)
        .get("/capture/exchanges/{id}/notes/new", note_form::show)
        .post("/capture/exchanges/{id}/notes", note_form::add)
        .get("/capture/exchanges/{id}/boards/new", board_form::show)
        .post("/capture/exchanges/{id}/boards", board_form::open)
        .get("/capture/exchanges/{id}/facts", fact::show)
        .post("/capture/exchanges/{id}/facts", fact::add)
        .get("/capture/exchanges/{id}/feedback", feedback::list)
        .post("/capture/exchanges/{id}/feedback", feedback::start)
        .post("/capture/exchanges/{id}/feedback/link", feedback::link)
        .get("/capture/feedback/{id}", feedback::show)
        .post("/capture/feedback/{id}", feedback::keep)
        .post("/capture/feedback/{id}/confirm", feedback::confirm)
        .get("/capture/boards/{id}", board::show)
        .post("/capture/boards/{id}/close", board::close)
        .get("/capture/boards/{id}/projector", board::projector)
        .get("/capture/boards/{id}/agreement", agreement::show)
        .post("/capture/boards/{id}/agreement", agreement::open)
        .get("/capture/boards/{id}/votes.csv", agreement::votes)
        .get("/capture/boards/{id}/statements.csv", agreement::statements)
        .get("/capture/boards/{id}/live", lead::listen)
        .post("/capture/boards/{id}/phase", lead::phase)
        .post("/capture/boards/{id}/freeze", lead::freeze)
        .post("/capture/boards/{id}/thaw", lead::thaw)
        .post("/capture/boards/{id}/timer", lead::timer)
        .get("/capture/notes/{id}", note::show)
        .post("/capture/notes/{id}/hide", note::hide)
        .post("/capture/notes/{id}/show", note::unhide)
        .post("/capture/notes/{id}/move", note::shift)
        .post("/capture/notes/{id}/merge", lead::merge)
        .post("/capture/notes/{id}/part", lead::part)
        .get("/capture/hear-more/{kind}/{id}", hear_more::show)
        .post("/capture/hear-more/{kind}/{id}", hear_more::add)
        .and(super::capture_assess::routes())
        .and(super::capture_visit::routes())
        .and(super::capture_voices::routes())
}

/// Who speaks, in words: level, role, organisation; what nobody stated is left out, and "not stated" where nothing is.
pub(crate) fn voice(page: &Page, note: &NoteView) -> String {
    let level = if note.level == Level::NotStated.word() { "" } else { page.w("level", &note.level) };
    let parts: Vec<&str> =
        [level, &note.voice_role, &note.organisation].into_iter().filter(|part| !part.is_empty()).collect();
    match (parts.is_empty(), note.is_voice_veiled) {
        (true, true) => page.t("capture-voice-veiled").to_owned(),
        (true, false) => page.t("capture-voice-not-stated").to_owned(),
        (false, _) => parts.join(" · "),
    }
}

/// How a board voted on a statement, by each unit there is: "14 of 20 people agree", "2 of 3 levels agree, 1 disagrees".
pub(crate) fn voted(page: &Page, votes: &VotesView) -> Vec<String> {
    let values = |agree: i64, disagree: i64, of: i64| {
        [("k", agree), ("no", disagree), ("n", of)].map(|(name, value)| (name, Arg::Number(value as f64)))
    };
    let pooled = &votes.pooled;
    let (Some(agree), Some(disagree)) = (pooled.agree, pooled.disagree) else {
        return vec![page.n("agree-few-seen", pooled.seen)];
    };
    let people = page.phrases().with("agree-unit-person", &values(agree, disagree, pooled.seen));
    let units = votes.units.iter().map(|one| {
        let values = values(one.agree as i64, one.disagree as i64, one.of as i64);
        page.phrases().with(&format!("agree-unit-{}", one.unit), &values)
    });
    std::iter::once(people).chain(units).collect()
}

/// A colour and an animal in the reader's language: `green hare` is "grön hare".
pub(crate) fn label(page: &Page, label: &str) -> String {
    let (colour, animal) = label.split_once(' ').unwrap_or((label, ""));
    format!("{} {}", page.w("capture-colour", colour), page.w("capture-animal", animal))
}

/// An id in a form that may be left empty.
pub(super) fn id_of<T>(text: &str, make: impl Fn(String) -> T) -> Option<T> {
    (!text.is_empty()).then(|| make(text.to_owned()))
}
