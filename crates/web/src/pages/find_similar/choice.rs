//! The form of one's own choice: traits by theme, each with a weight in words, and the address it leads to.

use super::PATH;
use crate::page::encoded;
use crate::{Guest, Page};
use torg_domain::number::plain_number;
use torg_domain::peer::TraitTheme;
use torg_stages::find::similar::Wanted;
use torg_stages::find::similar::views::{SimilarView, TraitView};

/// Lengths of the list a reader can choose.
const LENGTHS: [usize; 4] = [5, 7, 10, 20];
/// Least known shares a reader can choose, in percent.
const SHARES: [u32; 3] = [60, 80, 100];

/// A weight that can be chosen.
pub(super) struct Weight {
    pub(super) value: String,
    pub(super) words: String,
    pub(super) is_chosen: bool,
}

/// A trait in the form.
pub(super) struct Field {
    /// Its name in the address.
    pub(super) name: String,
    pub(super) label: String,
    /// Unit and period.
    pub(super) help: String,
    pub(super) weights: Vec<Weight>,
}

/// The traits of one theme.
pub(super) struct Theme {
    pub(super) word: &'static str,
    pub(super) fields: Vec<Field>,
    pub(super) is_open: bool,
}

/// The whole form.
pub(super) struct Choosing {
    pub(super) themes: Vec<Theme>,
    /// Weights of traits that the words looked for leave out of the form: name and value.
    pub(super) kept: Vec<(String, String)>,
    pub(super) looked_for: String,
    pub(super) lengths: Vec<(usize, bool)>,
    pub(super) shares: Vec<(u32, bool)>,
    pub(super) is_open: bool,
}

impl Choosing {
    pub(super) fn of(
        page: &Page,
        (traits, wanted): (&[TraitView], &Wanted),
        (view, looked_for): (Option<&SimilarView>, &str),
    ) -> Self {
        let weight_of = |one: &TraitView| {
            let strip = view.and_then(|view| view.strips.iter().find(|strip| strip.trait_id == one.id));
            let shown = strip.map(|strip| strip.weight);
            shown
                .or_else(|| view.is_none().then_some(one.weight))
                .unwrap_or_else(|| wanted.weight_of(&one.id))
        };
        let is_met = |one: &&TraitView| one.has_words(looked_for);
        let of_theme = |theme: &TraitTheme| {
            let some = traits.iter().filter(|one| one.theme == theme.word()).filter(is_met);
            let fields: Vec<Field> = some.clone().map(|one| field(page, one, weight_of(one))).collect();
            let is_open = !looked_for.is_empty() || some.clone().any(|one| weight_of(one) > 0.0);
            (!fields.is_empty()).then_some(Theme { word: theme.word(), fields, is_open })
        };
        let left = traits.iter().filter(|one| !is_met(one) && weight_of(one) > 0.0);
        Self {
            themes: TraitTheme::ALL.iter().filter_map(of_theme).collect(),
            kept: left.map(|one| (field_name(&one.id), weight_of(one).to_string())).collect(),
            looked_for: looked_for.to_owned(),
            lengths: LENGTHS.iter().map(|length| (*length, *length == wanted.most)).collect(),
            shares: SHARES.iter().map(|share| (*share, is_share(*share, wanted.least_known))).collect(),
            is_open: !looked_for.is_empty(),
        }
    }
}

fn is_share(percent: u32, share: f64) -> bool {
    (f64::from(percent) / 100.0 - share).abs() < 1e-9
}

fn field(page: &Page, one: &TraitView, weight: f64) -> Field {
    let words = [("0", "similar-weight-none"), ("1", "similar-weight-some"), ("2", "similar-weight-much")];
    let mut weights: Vec<Weight> = words
        .into_iter()
        .map(|(value, key)| Weight {
            value: value.to_owned(),
            words: page.t(key).to_owned(),
            is_chosen: value == weight.to_string(),
        })
        .collect();
    if weights.iter().all(|known| !known.is_chosen) {
        // A number somebody wrote into the address.
        let words = page.number(weight, 2);
        weights.push(Weight { value: weight.to_string(), words, is_chosen: true });
    }
    Field {
        name: field_name(&one.id),
        label: one.name(page.lang_code).to_owned(),
        help: format!("{}, {}", page.w("trait-unit", &one.unit), one.period),
        weights,
    }
}

/// A colon would be written as `%3A` in the address of a form.
fn field_name(id: &str) -> String {
    format!("w-{}", id.replace(':', "."))
}

/// Where a sent form leads: the same choice in its short form.
pub(super) fn address(guest: &Guest, traits: &[TraitView]) -> String {
    let ask = |name: &str| guest.query(name).unwrap_or_default();
    let weight = |one: &TraitView| {
        let weight: f64 = plain_number(&ask(&field_name(&one.id)))?.parse().ok()?;
        Some(format!("{}={weight}", one.id))
    };
    let weights: Vec<String> = traits.iter().filter_map(weight).collect();
    let wanted = Wanted::of(&weights.join(","), &ask("most"), &ask("known"));
    let address = link(&ask("place"), &wanted);
    if ask("q").is_empty() { address } else { format!("{address}&q={}", encoded(&ask("q"))) }
}

/// The address of a choice. What is taken anyway is left out.
pub(super) fn link(place: &str, wanted: &Wanted) -> String {
    let plain = Wanted::default();
    let mut address = format!("{PATH}?place={}", encoded(place));
    if !wanted.weights.is_empty() {
        address.push_str(&format!("&weights={}", encoded(&wanted.weights_text())));
    }
    if wanted.most != plain.most {
        address.push_str(&format!("&most={}", wanted.most));
    }
    if (wanted.least_known - plain.least_known).abs() > 1e-9 {
        address.push_str(&format!("&known={}", (wanted.least_known * 100.0).round()));
    }
    address
}
