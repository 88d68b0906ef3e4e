//! Where the own place and its peers stand among all places of the country, trait by trait.

use super::peers::trait_of;
use crate::Page;
use crate::pages::follow_up::figure::number_style;
use torg_lang::Arg;
use torg_report::chart::strip::{self, Strip};
use torg_stages::find::similar::views::{SimilarView, StripView, TraitView};

/// A strip in the reader's language.
pub(super) struct Picture {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) svg: String,
    pub(super) source: String,
    /// The table of the same numbers: heading of each column, then place and value.
    pub(super) headers: (String, String),
    pub(super) rows: Vec<(String, String)>,
    /// "Not stated for 12 municipalities."
    pub(super) without: Option<String>,
    pub(super) is_code_gone: bool,
}

impl Picture {
    /// `None` where there are hardly any values.
    pub(super) fn of(
        page: &Page,
        traits: &[TraitView],
        (view, shown): (&SimilarView, &StripView),
    ) -> Option<Self> {
        let one = trait_of(traits, &shown.trait_id)?;
        let unit = page.w("trait-unit", &one.unit);
        let title = format!("{}, {unit}, {}", one.name(page.lang_code), one.period);
        let spots = view.peers.iter().zip(&shown.peers);
        let mut drawn = Strip {
            id: format!("strip-{}", one.id.replace(':', "-")),
            title: title.clone(),
            description: String::new(),
            own: shown.own.map(|value| (view.place.name.clone(), value)),
            peers: spots.filter_map(|(peer, value)| Some((peer.place.name.clone(), (*value)?))).collect(),
            others: shown.others.clone(),
            is_logarithm: one.is_logarithm,
            numbers: number_style(page.lang, u8::try_from(one.decimals).unwrap_or(0)),
            headers: (page.t("similar-municipality").to_owned(), unit.to_owned()),
        };
        drawn.description = description(page, &drawn);
        let svg = strip::svg(&drawn)?;
        let missing = view.peers.iter().zip(&shown.peers).filter(|(_, value)| value.is_none());
        let not_stated = page.t("word-not-stated");
        let mut rows: Vec<(String, String)> = Vec::new();
        if drawn.own.is_none() {
            rows.push((view.place.name.clone(), not_stated.to_owned()));
        }
        let named = strip::table(&drawn).rows;
        rows.extend(named.iter().map(|cells| (torg_report::plain(&cells[0]), torg_report::plain(&cells[1]))));
        rows.extend(missing.map(|(peer, _)| (peer.place.name.clone(), not_stated.to_owned())));
        let of_source =
            if one.code.is_empty() { one.source.clone() } else { format!("{}, {}", one.source, one.code) };
        Some(Self {
            id: drawn.id.clone(),
            title,
            svg,
            source: page.with("similar-source", &of_source),
            headers: drawn.headers.clone(),
            rows,
            without: (shown.without_value > 0).then(|| page.n("similar-without-value", shown.without_value)),
            is_code_gone: !one.in_catalogue,
        })
    }
}

/// The strip in words: the own value, where the peers lie, where all lie.
fn description(page: &Page, strip: &Strip) -> String {
    let write = |value: f64| strip.numbers.write(value);
    let bounds = |values: &mut dyn Iterator<Item = f64>| {
        let all: Vec<f64> = values.collect();
        let low = all.iter().copied().reduce(f64::min)?;
        Some((write(low), write(all.iter().copied().reduce(f64::max)?)))
    };
    let named = strip.own.iter().chain(&strip.peers).map(|(_, value)| *value);
    let not_stated = || (page.t("word-not-stated").to_owned(), page.t("word-not-stated").to_owned());
    let all = bounds(&mut named.chain(strip.others.iter().copied())).unwrap_or_else(not_stated);
    let peers = bounds(&mut strip.peers.iter().map(|(_, value)| *value)).unwrap_or_else(not_stated);
    let own = strip.own.as_ref().map_or_else(
        || page.t("word-not-stated").to_owned(),
        |(name, value)| format!("{name} {}", write(*value)),
    );
    let values = [
        ("own", Arg::Text(&own)),
        ("low", Arg::Text(&peers.0)),
        ("high", Arg::Text(&peers.1)),
        ("least", Arg::Text(&all.0)),
        ("most", Arg::Text(&all.1)),
    ];
    page.phrases().with("similar-strip", &values)
}
