//! The peers in words: what makes each alike and what differs most, with numbers, unit and period.

use crate::Page;
use torg_lang::Arg;
use torg_stages::find::similar::views::{PeerView, PlaceName, ReasonView, SimilarView, TraitView};

/// One trait of a peer beside the own one.
pub(super) struct Line {
    pub(super) name: String,
    /// "15.8 percent, Solna 15.5 (2011)".
    pub(super) numbers: String,
    /// "slightly higher".
    pub(super) how: String,
}

/// A peer with its reasons.
pub(super) struct Peer {
    pub(super) place: PlaceName,
    /// "Difference 0.12", between 0 and 1.
    pub(super) index: Option<String>,
    pub(super) known: String,
    pub(super) is_published: bool,
    pub(super) alike: Vec<Line>,
    pub(super) differs: Option<Line>,
}

/// Another country.
pub(super) struct Abroad {
    pub(super) country: String,
    /// Names of what both countries have.
    pub(super) traits: Vec<String>,
    pub(super) peers: Vec<Peer>,
}

/// All of it for one page.
#[derive(Default)]
pub(super) struct Lines {
    /// Members of the published group, in the reader's order.
    pub(super) published: Vec<PlaceName>,
    pub(super) peers: Vec<Peer>,
    pub(super) abroad: Vec<Abroad>,
    /// Names of chosen traits that this country has no values of.
    pub(super) left_out: Vec<String>,
    /// Sentences about ready-made groups that lack a member of the network: group, source address, sentence, members.
    pub(super) warnings: Vec<Warning>,
    /// Periods and sources of what counts: "2011: Kolada".
    pub(super) sources: Vec<String>,
}

/// A ready-made group that nearly holds a network.
pub(super) struct Warning {
    pub(super) group: String,
    pub(super) sentence: String,
    pub(super) members: String,
}

impl Lines {
    pub(super) fn of(page: &Page, traits: &[TraitView], view: Option<&SimilarView>) -> Self {
        let Some(view) = view else { return Self::default() };
        let of = view.strips.len();
        let name = |id: &String| trait_of(traits, id).map(|one| one.name(page.lang_code).to_owned());
        let mut published = view.published.as_ref().map(|group| group.members.clone()).unwrap_or_default();
        torg_lang::sort_names(page.lang, &mut published, |place| place.name.as_str());
        let abroad = view.abroad.iter().map(|abroad| Abroad {
            country: abroad.country.clone(),
            traits: abroad.traits.iter().filter_map(name).collect(),
            peers: abroad
                .peers
                .iter()
                .map(|one| peer(page, traits, (&view.place.name, one), abroad.traits.len()))
                .collect(),
        });
        let mut sources: Vec<String> = Vec::new();
        for one in view.strips.iter().filter_map(|strip| trait_of(traits, &strip.trait_id)) {
            let line = format!("{} {}", one.source, one.period);
            if !sources.contains(&line) {
                sources.push(line);
            }
        }
        Self {
            published,
            peers: view.peers.iter().map(|one| peer(page, traits, (&view.place.name, one), of)).collect(),
            abroad: abroad.collect(),
            left_out: view.left_out.iter().filter_map(name).collect(),
            warnings: view.ready_made.iter().map(|ready| warning(page, ready)).collect(),
            sources,
        }
    }
}

fn warning(page: &Page, ready: &torg_stages::find::similar::views::ReadyGroupView) -> Warning {
    let names = |places: &[PlaceName]| {
        let mut names: Vec<String> = places.iter().map(|place| place.name.clone()).collect();
        torg_lang::sort_names(page.lang, &mut names, String::as_str);
        names.join(", ")
    };
    let missing = names(&ready.missing);
    let values = [
        ("network", Arg::Text(&ready.network)),
        ("k", Arg::Number(ready.held as f64)),
        ("n", Arg::Number(ready.of as f64)),
        ("missing", Arg::Text(&missing)),
    ];
    Warning {
        group: ready.group.name.clone(),
        sentence: page.phrases().with("similar-group-lacks", &values),
        members: names(&ready.group.members),
    }
}

pub(super) fn trait_of<'t>(traits: &'t [TraitView], id: &str) -> Option<&'t TraitView> {
    traits.iter().find(|one| one.id == id)
}

fn peer(page: &Page, traits: &[TraitView], (own, one): (&str, &PeerView), of: usize) -> Peer {
    let line = |reason: &ReasonView| Some(line(page, trait_of(traits, &reason.trait_id)?, (own, reason)));
    Peer {
        place: one.place.clone(),
        index: one.index.map(|index| page.number(index, 2)),
        known: page.k_of_n("similar-known", one.known, of),
        is_published: one.is_published,
        alike: one.alike.iter().filter_map(line).collect(),
        differs: one.differs.as_ref().and_then(line),
    }
}

fn line(page: &Page, one: &TraitView, (own, reason): (&str, &ReasonView)) -> Line {
    let decimals = usize::try_from(one.decimals).unwrap_or(0);
    let (there, here) = (page.number(reason.other, decimals), page.number(reason.own, decimals));
    let values = [
        ("there", Arg::Text(&there)),
        ("unit", Arg::Text(page.w("trait-unit", &one.unit))),
        ("own", Arg::Text(own)),
        ("here", Arg::Text(&here)),
        ("period", Arg::Text(&one.period)),
    ];
    Line {
        name: one.name(page.lang_code).to_owned(),
        numbers: page.phrases().with("similar-numbers", &values),
        how: page.t(how(reason.apart)).to_owned(),
    }
}

/// A difference in words; limits in standard deviations of all municipalities of the country.
fn how(apart: f64) -> &'static str {
    match (apart.abs(), apart > 0.0) {
        (size, _) if size < 0.1 => "similar-same",
        (size, true) if size < 0.5 => "similar-slightly-higher",
        (size, false) if size < 0.5 => "similar-slightly-lower",
        (size, true) if size < 1.5 => "similar-higher",
        (size, false) if size < 1.5 => "similar-lower",
        (_, true) => "similar-much-higher",
        (_, false) => "similar-much-lower",
    }
}
