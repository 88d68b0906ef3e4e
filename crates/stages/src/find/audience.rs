//! Who may find what, as keys: an entry carries those of its readers, a reader brings their own.
//!
//! The same rule as [`crate::ground::library::EntryView::is_for`]: public things are for everyone, the rest for those who
//! read inside the network, and what belongs to no network and is not public is for nobody.

use crate::Actor;
use torg_domain::id::OrganisationId;

const PUBLIC: &str = "public";
/// Concepts are shown as cards of the glossary and found as hits only by those who ask for that kind.
const GLOSSARY: &str = "glossary";
/// The administrator reads inside every network.
const ANY_NETWORK: &str = "any-network";
/// The kind of a concept of the glossary.
pub(super) const CONCEPT: &str = "concept";

/// The keys of an entry. Each key also stands with the organisation, so that "only these organisations" is asked for
/// inside the query too.
pub(super) fn of_entry(
    kind: &str,
    is_public: bool,
    network: Option<&str>,
    organisation: Option<&str>,
) -> Vec<String> {
    let mut keys = Vec::new();
    if is_public {
        keys.push(if kind == CONCEPT { GLOSSARY } else { PUBLIC }.to_owned());
    }
    if let Some(network) = network {
        keys.push(of_network(network));
        keys.push(ANY_NETWORK.to_owned());
    }
    let narrowed: Vec<String> =
        organisation.iter().flat_map(|organisation| keys.iter().map(|key| at(key, organisation))).collect();
    keys.extend(narrowed);
    keys
}

/// The keys of a reader, narrowed to `organisations` where any are named.
pub(super) fn of_reader(
    actor: &Actor,
    asks_for_concepts: bool,
    organisations: &[OrganisationId],
) -> Vec<String> {
    let mut keys = vec![PUBLIC.to_owned()];
    if asks_for_concepts {
        keys.push(GLOSSARY.to_owned());
    }
    if actor.is_administrator {
        keys.push(ANY_NETWORK.to_owned());
    }
    let networks = actor.roles.iter().filter(|(_, role)| role.reads_inside());
    keys.extend(networks.map(|(network, _)| of_network(network.as_str())));
    if organisations.is_empty() {
        return keys;
    }
    organisations.iter().flat_map(|id| keys.iter().map(|key| at(key, id.as_str()))).collect()
}

fn of_network(id: &str) -> String {
    format!("network:{id}")
}

fn at(key: &str, organisation: &str) -> String {
    format!("{key}@{organisation}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use torg_domain::id::NetworkId;
    use torg_domain::network::NetworkRole;

    fn reader(role: NetworkRole) -> Actor {
        Actor { roles: vec![(NetworkId::new("a"), role)], ..Actor::stranger() }
    }

    fn may_find(actor: &Actor, entry: &[String]) -> bool {
        of_reader(actor, false, &[]).iter().any(|key| entry.contains(key))
    }

    #[test]
    fn keys_decide_as_the_library_does() {
        use crate::ground::library::EntryView;
        let actors =
            [Actor::stranger(), Actor::program(), reader(NetworkRole::Member), reader(NetworkRole::Funder)];
        for is_public in [true, false] {
            for network in [None, Some("a"), Some("b")] {
                let view = EntryView {
                    kind: "note".into(),
                    id: "n".into(),
                    title: String::new(),
                    summary: String::new(),
                    lang: "sv".into(),
                    network: network.map(str::to_owned),
                    is_public,
                    path: String::new(),
                };
                let keys = of_entry("note", is_public, network, Some("SE:0184"));
                for actor in &actors {
                    assert_eq!(may_find(actor, &keys), view.is_for(actor), "{view:?} {actor:?}");
                }
            }
        }
    }

    #[test]
    fn organisations_narrow_what_may_be_seen_and_never_widen_it() {
        let solna = [OrganisationId::new("SE:0184")];
        let keys = of_entry("note", false, Some("a"), Some("SE:0184"));
        let finds = |actor: &Actor| of_reader(actor, false, &solna).iter().any(|key| keys.contains(key));
        assert!(finds(&reader(NetworkRole::Member)));
        assert!(!finds(&Actor::stranger()));
        let elsewhere = of_entry("note", true, None, Some("SE:0180"));
        assert!(of_reader(&Actor::program(), false, &solna).iter().all(|key| !elsewhere.contains(key)));
    }
}
