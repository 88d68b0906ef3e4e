//! Where the room agrees: for those who lead a board, for the people at it once it is shown, and its votes as a file.

use super::join::seat_cookie;
use super::lead::asked;
use super::opinions::{self, Picture};
use crate::{Answer, App, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use std::sync::Arc;
use torg_domain::board::{Grouping, typed_code};
use torg_domain::id::BoardId;
use torg_lang::Arg;
use torg_stages::capture::agreement::{
    self, AgreementView, GroupingView, LineView, StandView, StatementFile,
};
use torg_stages::{Error, Result};

/// Statements of each kind on the room's screen: more could not be read from ten metres.
const ON_THE_WALL: usize = 2;
/// Where statements stand, in the order they are read.
const STANDS: [&str; 5] = ["shared", "tension", "only-one", "uncertain", "few"];

#[derive(Template)]
#[template(path = "capture/agreement.html")]
struct AgreementPage {
    page: Page,
    told: Told,
    may_lead: bool,
    is_shown: bool,
}

#[derive(Template)]
#[template(path = "capture/agreement-phone.html")]
struct PhonePage {
    page: Page,
    told: Option<Told>,
    code: String,
}

/// The agreement of a room in the reader's language.
pub(super) struct Told {
    pub(super) view: Arc<AgreementView>,
    /// Words of the divisions there are.
    groupings: Vec<String>,
    grouping: GroupingView,
    sections: Vec<Section>,
    pub(super) picture: Option<Picture>,
    verdict: String,
}

/// The statements that stand alike.
pub(super) struct Section {
    pub(super) stand: &'static str,
    pub(super) statements: Vec<Stand>,
}

/// A statement with its groups in words.
pub(super) struct Stand {
    pub(super) one: StandView,
    /// Names of its lines.
    pub(super) lines: Vec<(String, LineView)>,
    /// "70 % of the room agree (14 of 20). But in care staff only 2 of 6 do."
    pub(super) minds: Vec<String>,
    pub(super) summary: String,
}

impl Told {
    pub(super) fn new(page: &Page, view: Arc<AgreementView>, by: Option<&str>) -> Self {
        let chosen = view.groupings.iter().find(|one| Some(one.grouping.as_str()) == by);
        let grouping = chosen.or_else(|| view.groupings.first()).cloned().unwrap_or_else(nothing);
        let section = |stand: &'static str| {
            let alike = grouping.statements.iter().filter(|one| one.stand == stand);
            Section { stand, statements: alike.map(|one| Stand::new(page, one)).collect() }
        };
        Self {
            sections: STANDS.map(section).into_iter().filter(|one| !one.statements.is_empty()).collect(),
            groupings: view.groupings.iter().map(|one| one.grouping.clone()).collect(),
            picture: opinions::picture(page, &view.opinion),
            verdict: opinions::verdict(page, &view.opinion),
            grouping,
            view,
        }
    }

    /// Statements that stand like this, for the room's screen.
    pub(super) fn first(&self, stand: &str) -> Vec<&Stand> {
        let alike = self.sections.iter().filter(|section| section.stand == stand);
        alike.flat_map(|section| &section.statements).take(ON_THE_WALL).collect()
    }

    /// Are there two groups at least that are told apart?
    fn has_groups(&self) -> bool {
        self.grouping.groups.len() > 1
    }

    fn groups(&self, page: &Page) -> String {
        let people = |one: &agreement::GroupPeopleView| {
            format!("{} ({})", named(page, &one.group, &one.name), one.people)
        };
        self.grouping.groups.iter().map(people).collect::<Vec<_>>().join(", ")
    }

    fn folded(&self, page: &Page) -> Option<String> {
        let names: Vec<String> =
            self.grouping.folded.iter().map(|one| named(page, &one.group, &one.name)).collect();
        (!names.is_empty()).then(|| page.with("opinion-folded", &names.join(", ")))
    }

    fn lead(&self, page: &Page) -> String {
        let values = [
            ("n", Arg::from(self.view.voters)),
            ("votes", Arg::from(self.view.votes)),
            ("statements", Arg::from(self.grouping.statements.len())),
        ];
        page.phrases().with("opinion-lead", &values)
    }
}

impl Stand {
    fn new(page: &Page, one: &StandView) -> Self {
        let lines: Vec<(String, LineView)> =
            one.lines.iter().map(|line| (named(page, &line.group, &line.name), line.clone())).collect();
        let minds = one.against.iter().filter_map(|at| mind(page, one, lines.get(*at)?)).collect();
        let only = one.only.and_then(|at| lines.get(at)).map(|(name, _)| name.as_str());
        let summary = match (one.stand.as_str(), only) {
            ("only-one", Some(name)) => page.with(&format!("agree-only-{}", one.side), name),
            ("shared", _) => page.t(&format!("agree-shared-{}", one.side)).to_owned(),
            _ => String::new(),
        };
        Self { one: one.clone(), lines, minds, summary }
    }
}

/// The share of the whole room, and the group whose majority says the opposite.
fn mind(page: &Page, one: &StandView, (name, line): &(String, LineView)) -> Option<String> {
    let (agree, disagree) = (one.pooled.agree?, one.pooled.disagree?);
    let is_for = agree >= disagree;
    let (key, room, own) = if is_for {
        ("agree-mind-no", agree, line.tally.disagree?)
    } else {
        ("agree-mind-yes", disagree, line.tally.agree?)
    };
    let seen = one.pooled.seen.max(1);
    let percent = page.phrases().percent(100.0 * room as f64 / seen as f64, 0);
    let values = [
        ("percent", Arg::Text(&percent)),
        ("k", Arg::Number(room as f64)),
        ("n", Arg::Number(seen as f64)),
        ("text", Arg::Text(name)),
        ("own", Arg::Number(own as f64)),
        ("of", Arg::Number(line.tally.seen as f64)),
    ];
    Some(page.phrases().with(key, &values))
}

/// A group's name in the reader's language.
fn named(page: &Page, group: &str, name: &str) -> String {
    match group {
        _ if !name.is_empty() => name.to_owned(),
        "others" => page.t("opinion-others").to_owned(),
        "user-side" | "work-side" => page.w("agree-role", group).to_owned(),
        level => page.w("level", level).to_owned(),
    }
}

fn nothing() -> GroupingView {
    GroupingView {
        grouping: Grouping::Room.word().to_owned(),
        groups: Vec::new(),
        folded: Vec::new(),
        statements: Vec::new(),
    }
}

/// What is calculated once for everybody who looks at this board.
pub(super) async fn of_room(app: &App, board: &BoardId) -> Result<Arc<AgreementView>> {
    let (room, _) = app.rooms.enter(&app.ctx, board).await?;
    app.rooms.look_now(&app.ctx).await;
    let ctx = app.ctx.clone();
    let told = tokio::task::spawn_blocking(move || room.agreement(&ctx)).await;
    told.map_err(|e| Error::fault("calculating where a room agrees", e))?
}

/// `GET /capture/boards/{id}/agreement`, with `by` = word of `Grouping`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let (app, id) = (visit.app().clone(), BoardId::new(id));
    let board = id.clone();
    let seen = asked(&visit, move |ctx, actor| agreement::agreement_for(ctx, actor, &board)).await;
    let found = match seen {
        Ok((board, may_lead)) => of_room(&app, &id).await.map(|view| (view, board.shows_agreement, may_lead)),
        Err(error) => Err(error),
    };
    visit
        .make(None, None, move |guest| {
            let (view, is_shown, may_lead) = found?;
            let page = guest.page("capture", "agree-title");
            let told = Told::new(&page, view, guest.query("by").as_deref());
            guest.html(&AgreementPage { page, told, may_lead, is_shown })
        })
        .await
}

/// `POST /capture/boards/{id}/agreement`: show it to the room, or take it back.
pub(super) async fn open(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let (ctx, actor, id) = (&guest.app.ctx, &guest.actor, BoardId::new(id));
            let done = if form.text("show") == "yes" {
                agreement::show_agreement(ctx, actor, &id)?;
                "agreement-shown"
            } else {
                agreement::hide_agreement(ctx, actor, &id)?;
                "agreement-hidden"
            };
            guest.go(&format!("/capture/boards/{id}/agreement"), done)
        })
        .await
}

/// `GET /b/{code}/agreement`: for the people at the board, once it is shown.
pub(super) async fn at_seat(visit: Visit, Path(code): Path<String>) -> Response {
    let app = visit.app().clone();
    let token = visit.cookie(&seat_cookie(&code, app.settings.is_secure())).unwrap_or_default().to_owned();
    let (ctx, typed) = (app.ctx.clone(), code.clone());
    let found = tokio::task::spawn_blocking(move || agreement::agreement_at_seat(&ctx, &typed, &token)).await;
    let told = match found.map_err(|e| Error::fault("finding a seat", e)).flatten() {
        Ok(Some(board)) => of_room(&app, &board).await.map(Some),
        Ok(None) => Ok(None),
        Err(error) => Err(error),
    };
    visit
        .make(None, None, move |guest| {
            let view = match told {
                Err(Error::Refused(_)) => return guest.go("/b", ""),
                other => other?,
            };
            let page = guest.page("", "agree-title");
            let told = view.map(|view| Told::new(&page, view, guest.query("by").as_deref()));
            guest.html(&PhonePage { page, told, code: typed_code(&code) })
        })
        .await
}

/// `GET /capture/boards/{id}/votes.csv`.
pub(super) async fn votes(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| file(guest, &id, (StatementFile::Votes, "participants-votes"))).await
}

/// `GET /capture/boards/{id}/statements.csv`.
pub(super) async fn statements(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| file(guest, &id, (StatementFile::Comments, "comments"))).await
}

fn file(guest: &Guest, id: &str, (file, name): (StatementFile, &str)) -> Answer {
    let text = agreement::export(&guest.app.ctx, &guest.actor, &BoardId::new(id), file)?;
    guest.file("text/csv; charset=utf-8", &format!("{name}.csv"), text)
}
