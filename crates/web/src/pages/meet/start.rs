//! The first page: my networks, what is coming, what has been held.

use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_stages::meet::queries;
use torg_stages::meet::views::StartView;

#[derive(Template)]
#[template(path = "meet/start.html")]
struct StartPage {
    page: Page,
    view: StartView,
    is_signed_in: bool,
    /// The network a new exchange is most likely for.
    first_editable: Option<String>,
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let mut view = queries::start(&guest.app.ctx, &guest.actor)?;
            torg_lang::sort_names(guest.lang, &mut view.mine, |network| network.name.as_str());
            torg_lang::sort_names(guest.lang, &mut view.others, |network| network.name.as_str());
            let may_edit = |id: &String| guest.actor.is_editor_of(&torg_domain::id::NetworkId::new(id));
            let all = view.mine.iter().chain(&view.others);
            let first_editable = all.map(|network| network.id.clone()).find(may_edit);
            let page = guest.page("meet", "meet-title");
            guest.html(&StartPage { page, view, is_signed_in: guest.actor.person.is_some(), first_editable })
        })
        .await
}
