//! One organisation: who does what there, which forums it sits in, what is under way, whom it has learned from.

use super::{checked, fresh_shape};
use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::OrganisationId;
use torg_domain::need::{Direction, NeedState};
use torg_stages::capture::queries::{NeedFilter, needs};
use torg_stages::capture::views::NeedView;
use torg_stages::find::queries;
use torg_stages::find::responsibility::{ResponsibilitiesView, of_organisation};
use torg_stages::find::views::{Hit, OrganisationCard};
use torg_stages::meet::queries::forums_of;
use torg_stages::meet::views::{ForumSeatView, ForumView};
use torg_stages::share::relations::{RelationFilter, RelationsView, relations};

/// Kinds of things under way, in the order they are shown; everything else comes last under its own word.
const FIRST: [&str; 4] = ["practice", "pilot", "commitment", "exchange"];

#[derive(Template)]
#[template(path = "who/organisation.html")]
struct OrganisationPage {
    page: Page,
    card: OrganisationCard,
    who: ResponsibilitiesView,
    forums: Vec<(ForumView, Vec<ForumSeatView>)>,
    needs: Vec<NeedView>,
    relations: RelationsView,
}

impl OrganisationPage {
    fn checked(&self, checked_on: Option<&str>) -> String {
        checked(&self.page, checked_on)
    }

    fn shape(&self, freshness: &str) -> &'static str {
        fresh_shape(freshness)
    }

    /// Things under the word of their kind; needs have a list of their own.
    fn groups(&self) -> Vec<(&str, Vec<&Hit>)> {
        let mut groups: Vec<(&str, Vec<&Hit>)> = FIRST.iter().map(|kind| (*kind, Vec::new())).collect();
        for hit in self.card.things.iter().filter(|hit| hit.kind != "need") {
            match groups.iter_mut().find(|(kind, _)| *kind == hit.kind) {
                Some((_, hits)) => hits.push(hit),
                None => groups.push((&hit.kind, vec![hit])),
            }
        }
        groups.retain(|(_, hits)| !hits.is_empty());
        groups
    }

    /// Offers, then needs, each under the key of its heading.
    fn needs_by_direction(&self) -> [(&'static str, Vec<&NeedView>); 2] {
        let of = |direction: Direction| {
            self.needs.iter().filter(|need| need.direction == direction.word()).collect()
        };
        [("who-offers", of(Direction::Offer)), ("who-needs", of(Direction::Need))]
    }

    fn is_nothing_under_way(&self) -> bool {
        self.groups().is_empty() && self.needs.is_empty()
    }

    /// The levels the organisation itself sits in a forum from.
    fn own_levels(&self, seats: &[ForumSeatView]) -> String {
        let own = seats.iter().find(|seat| seat.organisation_id == self.card.organisation.id);
        let words: Vec<&str> =
            own.iter().flat_map(|seat| &seat.levels).map(|word| self.page.w("level", word)).collect();
        words.join(", ")
    }

    fn others(&self, seats: &[ForumSeatView]) -> String {
        let others = seats.iter().filter(|seat| seat.organisation_id != self.card.organisation.id);
        let mut names: Vec<&str> = others.map(|seat| seat.organisation.as_str()).collect();
        torg_lang::sort_names(self.page.lang, &mut names, |name| name);
        names.join(", ")
    }

    fn has_examples(&self) -> bool {
        self.who.responsibilities.iter().any(|own| own.is_example)
            || self.forums.iter().any(|(forum, _)| forum.is_example)
            || self.needs.iter().any(|need| need.is_example)
            || self.relations.has_examples()
    }
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let (ctx, id) = (&guest.app.ctx, OrganisationId::new(id));
            let card = queries::organisation(ctx, &guest.actor, &id)?;
            let of_it = NeedFilter { organisation: Some(id.to_string()), ..NeedFilter::default() };
            let mut needs = needs(ctx, &guest.actor, &of_it)?;
            needs.retain(|need| need.state != NeedState::Met.word());
            let filter = RelationFilter { organisation: Some(id.clone()), ..RelationFilter::default() };
            let view = OrganisationPage {
                page: guest.page_titled("find", card.organisation.name.clone()),
                who: of_organisation(ctx, &guest.actor, &id)?,
                forums: forums_of(ctx, &guest.actor, &id)?,
                needs,
                relations: relations(ctx, &guest.actor, &filter)?,
                card,
            };
            guest.html(&view)
        })
        .await
}
