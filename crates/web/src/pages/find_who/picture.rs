//! The picture of who has learned from whom: two columns, who shared and who learned, and the flows between them.

use super::relations::{sentence, together};
use crate::Page;
use torg_report::chart::flows::{Flow, FlowKind, Flows, svg};
use torg_stages::share::relations::RelationsView;

/// A drawn picture.
pub(super) struct Picture {
    pub(super) title: String,
    pub(super) svg: String,
}

/// Kinds of relation in the order of the legend, and how each is drawn.
const KINDS: [(&str, FlowKind); 4] = [
    ("visit", FlowKind::Whole),
    ("match", FlowKind::Dashed),
    ("adoption", FlowKind::Strong),
    ("together", FlowKind::Dotted),
];

/// The picture; `None` where nobody has learned from anybody, as far as this reader may see.
pub(super) fn of(page: &Page, view: &RelationsView) -> Option<Picture> {
    let drawn =
        |kind: &str| KINDS.iter().find(|(word, _)| *word == kind).map_or(FlowKind::Whole, |(_, as_)| *as_);
    let mut flows: Vec<Flow> = view
        .relations
        .iter()
        .map(|known| Flow {
            from: known.teacher.name.clone(),
            to: known.learner.name.clone(),
            kind: drawn(&known.kind),
        })
        .collect();
    for programme in &view.together {
        flows.extend(programme.organisations.iter().map(|place| Flow {
            from: programme.title.clone(),
            to: place.name.clone(),
            kind: FlowKind::Dotted,
        }));
    }
    let occurs = |kind: &FlowKind| flows.iter().any(|flow| flow.kind == *kind);
    let kinds = KINDS.iter().filter(|(_, kind)| occurs(kind));
    let title = page.title.clone();
    let chart = Flows {
        id: "relations".to_owned(),
        title: title.clone(),
        description: in_words(page, view),
        from_name: page.t("who-shared").to_owned(),
        to_name: page.t("who-learned").to_owned(),
        kinds: kinds.map(|(word, kind)| (*kind, page.w("who-relation", word).to_owned())).collect(),
        flows,
    };
    svg(&chart).map(|svg| Picture { title, svg })
}

/// The picture for those who do not see it.
fn in_words(page: &Page, view: &RelationsView) -> String {
    let learned = view.relations.iter().map(|known| format!("{}.", sentence(page, known)));
    let joint = view.together.iter().map(|known| format!("{}: {}.", known.title, together(page, known)));
    learned.chain(joint).collect::<Vec<_>>().join(" ")
}
