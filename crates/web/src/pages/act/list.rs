//! All commitments somebody may see: their own first, then by organisation's name.

use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::commitment::CommitmentState;
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId};
use torg_stages::act::queries::{self, CommitmentFilter};
use torg_stages::act::views::{CommitmentView, CommitmentsView};
use torg_stages::ground::networks::{self, NetworkView};

#[derive(Template)]
#[template(path = "act/list.html")]
struct ListPage {
    page: Page,
    view: CommitmentsView,
    own: Vec<CommitmentView>,
    others: Vec<CommitmentView>,
    networks: Vec<NetworkView>,
    network: String,
    state: String,
    is_filtered: bool,
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let ctx = &guest.app.ctx;
            let (network, state) = (guest.query("network"), guest.query("state"));
            let (organisation, exchange) = (guest.query("organisation"), guest.query("exchange"));
            let is_filtered =
                [&network, &state, &organisation, &exchange].iter().any(|asked| asked.is_some());
            let filter = CommitmentFilter {
                organisation: organisation.map(OrganisationId::new),
                network: network.clone().map(NetworkId::new),
                state: state.as_deref().and_then(CommitmentState::from_word),
                exchange: exchange.map(ExchangeId::new),
            };
            let view = queries::commitments(ctx, &guest.actor, &filter)?;
            let (own, mut others): (Vec<_>, Vec<_>) =
                view.commitments.iter().cloned().partition(|c| c.is_own);
            torg_lang::sort_names(guest.lang, &mut others, |commitment| commitment.organisation.as_str());
            let mut networks = networks::list(ctx, &guest.actor)?;
            torg_lang::sort_names(guest.lang, &mut networks, |network| network.name.as_str());
            guest.html(&ListPage {
                page: guest.page("act", "act-title"),
                view,
                own,
                others,
                networks,
                network: network.unwrap_or_default(),
                state: state.unwrap_or_default(),
                is_filtered,
            })
        })
        .await
}
