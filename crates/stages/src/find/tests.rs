//! FIND answers only with what the reader may see.

use super::index::Finder;
use super::queries::{self, Search};
use super::views::SearchView;
use crate::ground::library::{self, Entry};
use crate::ground::networks::{self, NewNetwork};
use crate::ground::places::{self, Lookup, NewOrganisation};
use crate::{Actor, Ctx};
use torg_domain::id::{NetworkId, OrganisationId};
use torg_domain::network::NetworkRole;

fn ctx() -> (Ctx, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let db = torg_db::Db::open(folder.path().join("torg.db").to_str().unwrap()).unwrap();
    db.migrate().unwrap();
    (Ctx::new(db), folder)
}

/// A filled index in a folder that goes with it.
pub(crate) fn finder(ctx: &Ctx) -> (Finder, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let finder = Finder::open(ctx, folder.path()).unwrap();
    finder.follow(ctx, &|_| ()).unwrap();
    (finder, folder)
}

fn municipality(ctx: &Ctx, id: &str, name: &str) {
    let (country, code) = id.split_once(':').unwrap();
    let new = NewOrganisation {
        id: id.into(),
        kind: "municipality".into(),
        country: country.into(),
        code: Some(code.into()),
        name: name.into(),
        ..NewOrganisation::default()
    };
    ctx.db.tx(|tx| places::put(tx, &ctx.now(), &new)).unwrap();
}

#[test]
fn a_pasted_list_gives_codes_and_asks_about_what_it_does_not_know() {
    let (ctx, _folder) = ctx();
    for (id, name) in
        [("SE:0114", "Upplands Väsby"), ("SE:0184", "Solna"), ("SE:1715", "Årjäng"), ("DK:0851", "Aalborg")]
    {
        municipality(&ctx, id, name);
    }
    let answers =
        places::look_up(&ctx, "Solna kommun, upplands väsby; 0184\nAtlantis, 851, Ålborg", None).unwrap();
    let ids: Vec<Option<&str>> = answers
        .iter()
        .map(|answer| match answer {
            Lookup::Found { organisation, .. } => Some(organisation.id.as_str()),
            _ => None,
        })
        .collect();
    let (vasby, solna, aalborg) = (Some("SE:0114"), Some("SE:0184"), Some("DK:0851"));
    assert_eq!(ids, [solna, vasby, solna, None, aalborg, aalborg]);
    assert!(matches!(&answers[3], Lookup::Unknown { given } if given == "Atlantis"));
    municipality(&ctx, "SE:0001", "Vård och omsorg, Region Mitt");
    let lines =
        places::look_up(&ctx, "Solna\nvård och omsorg, region mitt\nVård och omsorg, Solna", None).unwrap();
    let is_found = |answer: &Lookup| matches!(answer, Lookup::Found { .. });
    let whole = matches!(&lines[1], Lookup::Found { organisation, .. } if organisation.id == "SE:0001");
    assert!(whole, "a name with a comma in it is one name on its line: {lines:?}");
    assert_eq!(lines.iter().map(is_found).collect::<Vec<_>>(), [true, true, false, true]);
}

#[test]
fn what_one_network_keeps_is_not_found_from_another() {
    let (ctx, _folder) = ctx();
    municipality(&ctx, "SE:0184", "Solna");
    let entry = |network: &'static str| Entry {
        kind: "note",
        id: "n1",
        title: "Fast omsorgskontakt i hemtjänsten",
        summary: "Samma ansikten varje vecka",
        lang: "sv",
        network: Some(network),
        path: "/capture/notes/n1",
        at: "2026-01-01T00:00:00Z",
        ..Entry::default()
    };
    ctx.db
        .tx(|tx| {
            for id in ["a", "b"] {
                let new = NewNetwork {
                    name: id.into(),
                    language: "sv".into(),
                    members: vec![OrganisationId::new("SE:0184")],
                    ..NewNetwork::default()
                };
                networks::insert(tx, &ctx, &Actor::program(), &NetworkId::new(id), &new)?;
            }
            library::put(tx, &entry("a"))
        })
        .unwrap();
    let person = crate::ground::people::add_person(
        &ctx,
        &Actor::program(),
        &crate::ground::people::NewPerson {
            sign_in_name: "anna".into(),
            display_name: "Utvecklare".into(),
            language: "sv".into(),
            password: "kaffe först sedan omsorg".into(),
            ..Default::default()
        },
    )
    .unwrap();
    let role = |network: &str| {
        let network = NetworkId::new(network);
        ctx.db.tx(|tx| networks::put_person(tx, &ctx, &network, &person, NetworkRole::Member)).unwrap();
        crate::ground::people::actor_named(&ctx, "anna").unwrap()
    };
    let (finder, _index) = finder(&ctx);
    let ask =
        |actor: &Actor| queries::search(&ctx, &finder, actor, &Search::new("fast OMSORGSKONTAKT")).unwrap();
    let is_there = |found: &SearchView| {
        let counted =
            found.facets.iter().flat_map(|facet| &facet.values).filter(|value| value.value == "note");
        let counted: usize = counted.map(|value| value.count).sum();
        let shown = found.hits.iter().filter(|hit| hit.kind == "note").count();
        assert_eq!(counted, shown, "what is counted is what is shown");
        shown == 1
    };
    let suggested = |actor: &Actor| {
        let all = queries::suggest(&ctx, &finder, actor, &Search::new("fast omsorgsk")).unwrap();
        all.iter().any(|suggestion| suggestion.kind == "note")
    };
    let (in_b, in_a) = (role("b"), role("a"));
    let apart = Actor { roles: in_b.roles.clone(), ..Actor::stranger() };
    for actor in [&Actor::stranger(), &apart] {
        assert!(!is_there(&ask(actor)) && !suggested(actor));
    }
    assert!(is_there(&ask(&in_a)) && suggested(&in_a));

    ctx.db.tx(|tx| library::set_public(tx, "note", "n1", true)).unwrap();
    assert!(is_there(&ask(&Actor::stranger())), "what is opened is found at the next search");
    ctx.db.tx(|tx| library::remove(tx, "note", "n1")).unwrap();
    assert!(!is_there(&ask(&in_a)), "what is taken out is gone at the next search");
}

#[test]
fn only_certain_organisations_and_years_are_asked_for_inside_the_query() {
    let (ctx, _folder) = ctx();
    let entry = |id: &'static str, organisation: &'static str, year: Option<i64>| Entry {
        kind: "practice",
        id,
        title: "Små arbetslag i hemtjänsten",
        lang: "sv",
        country: "SE",
        organisation: Some(organisation),
        year,
        state: if year.is_some() { "running" } else { "" },
        is_public: true,
        path: "/share/practices/p",
        at: "2026-01-01T00:00:00Z",
        ..Entry::default()
    };
    ctx.db
        .tx(|tx| -> crate::Result<()> {
            library::put(tx, &entry("solna", "SE:0184", Some(2019)))?;
            library::put(tx, &entry("falun", "SE:2080", Some(2024)))?;
            library::put(tx, &entry("silent", "SE:2080", None))
        })
        .unwrap();
    let (finder, _index) = finder(&ctx);
    let ids = |search: Search| {
        let found = queries::search(&ctx, &finder, &Actor::stranger(), &search).unwrap();
        let mut ids: Vec<String> = found.hits.into_iter().map(|hit| hit.id).collect();
        ids.sort();
        ids
    };
    let words = || Search::new("arbetslag");
    assert_eq!(ids(words()), ["falun", "silent", "solna"]);
    assert_eq!(ids(Search { organisations: vec![OrganisationId::new("SE:0184")], ..words() }), ["solna"]);
    assert_eq!(ids(Search { from: Some(2020), ..words() }), ["falun"]);
    assert_eq!(ids(Search { states: vec!["not-stated".into()], ..words() }), ["silent"]);
    assert_eq!(ids(Search { countries: vec!["DK".into()], ..words() }), [""; 0]);
}

#[test]
fn pages_follow_each_other_and_marks_lie_on_words() {
    let (ctx, _folder) = ctx();
    let ids: Vec<String> = (0..7).map(|number| format!("p{number}")).collect();
    ctx.db
        .tx(|tx| -> crate::Result<()> {
            for id in &ids {
                library::put(
                    tx,
                    &Entry {
                        kind: "practice",
                        id,
                        title: "Faste teams i hjemmeplejen",
                        words: "Færre forskellige medarbejdere hos borgeren.",
                        lang: "da",
                        is_public: true,
                        path: "/share/practices/p",
                        at: "2026-01-01T00:00:00Z",
                        ..Entry::default()
                    },
                )?;
            }
            Ok(())
        })
        .unwrap();
    let (finder, _index) = finder(&ctx);
    let mut search = Search { limit: 3, reads: "sv".into(), ..Search::new("olika medarbetare") };
    let mut seen = Vec::new();
    loop {
        let found = queries::search(&ctx, &finder, &Actor::stranger(), &search).unwrap();
        assert_eq!(found.total, 7);
        for hit in found.hits {
            let marked: Vec<&str> = hit
                .snippet
                .pieces()
                .into_iter()
                .filter(|(_, is_marked)| *is_marked)
                .map(|(text, _)| text)
                .collect();
            assert!(marked.contains(&"medarbejdere"), "{:?}", hit.snippet);
            assert!(hit.why.iter().any(|reason| reason.typed == "medarbetare"), "{:?}", hit.why);
            seen.push(hit.id);
        }
        search.after = found.next;
        if search.after.is_none() {
            break;
        }
    }
    seen.sort();
    assert_eq!(seen, ids);
}
