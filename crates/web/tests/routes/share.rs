//! `/share`, `/find/needs`, `/feed.atom`, `/api`: what others can take up, what somebody asks for, what is new.

use crate::browser::{Browser, Seen};
use axum::http::StatusCode;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::date::PartialDate;
use torg_domain::need::Direction;
use torg_domain::network::Concept;
use torg_domain::pilot::PilotState;
use torg_stages::act::commands::{NewCommitment, NewPilot, commit, start_pilot};
use torg_stages::capture::commands::{NewNeed, add_need};
use torg_stages::ground::free_text::Confirmed;
use torg_testkit::{Scene, TestDb, on_both};

const LANGUAGES: [&str; 4] = ["sv", "da", "nb", "en"];

/// People of a scene belong to its first organisation by name: Härryda.
fn scene(db: &TestDb) -> Scene {
    Scene::new(db)
        .municipalities(&["Mölndal", "Härryda"])
        .network("Nätverket")
        .focus_area("Kompetensutveckling", Concept::Competence)
        .facilitator("ledare")
        .member("deltagare")
        .workshop("Kompetens i vardagen")
}

/// The page a post led to, without the sentence about what was done.
fn page(seen: &Seen) -> String {
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
    seen.to.split('?').next().unwrap().to_owned()
}

fn who(scene: &Scene, organisation: &str) -> String {
    format!("{}|{}", scene.organisation_id(organisation), scene.network_id("Nätverket"))
}

#[test]
fn a_practice_is_told_from_a_meeting_and_read_by_everybody_in_four_languages() {
    on_both(|db| {
        let scene = scene(db);
        let exchange = scene.exchange_id("Kompetens i vardagen");
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let form = leader.get(&format!("/share/practices/new?exchange={exchange}"));
        assert!(form.says("Kompetens i vardagen") && form.says("Mölndal · Nätverket"), "{}", form.text);
        let who = who(&scene, "Mölndal");
        let mut fields = vec![
            ("origin-kind", "exchange"),
            ("origin", exchange.as_str()),
            ("title", "Små arbetslag & fasta team"),
            ("who", &who),
            ("state", "running"),
            ("lang", "sv"),
            ("then", "publish"),
        ];
        let refused = leader.post("/share/practices/new", &fields);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("value=\"Små arbetslag &#38; fasta team\""), "nothing typed is lost");
        fields.push(("summary", "Arbetslaget känner alla sina brukare"));
        fields.push(("core", "Samma sju personer\n\nplanerar själva"));
        let path = page(&leader.post("/share/practices/new", &fields));

        for lang in LANGUAGES {
            let mut stranger = Browser::new(&scene.ctx, lang);
            let seen = stranger.get(&path);
            assert!(seen.status == StatusCode::OK && seen.says("planerar själva"), "{}", seen.text);
            assert!(seen.says("/meet/exchanges/") && seen.says("class=\"not-stated\""), "{}", seen.text);
            assert!(!seen.says("/edit"), "a stranger changes nothing");
            assert!(stranger.get("/share?concept=&country=SE&state=running").says(&path));
            assert!(!stranger.get("/share?concept=&country=&state=ended").says(&path));
        }
        let feed = Browser::new(&scene.ctx, "da").get("/feed.atom");
        assert!(
            feed.says("<entry xml:lang=\"sv\">") && feed.says("Små arbetslag &amp; fasta team"),
            "{}",
            feed.text
        );
        assert!(feed.says(&format!(
            "<link rel=\"alternate\" type=\"text/html\" href=\"https://torg.example{path}\"/>"
        )));
        let mut stranger = Browser::new(&scene.ctx, "en");
        assert!(
            stranger.get("/find?q=arbetslag").says(&path),
            "the circle closes: FIND knows what SHARE wrote"
        );
        assert!(stranger.get("/api/v1/practices").says("Samma sju personer"));
    });
}

#[test]
fn a_draft_is_changed_published_and_taken_back() {
    on_both(|db| {
        let scene = scene(db);
        let mut own = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        let mut stranger = Browser::new(&scene.ctx, "sv");
        let who = who(&scene, "Härryda");
        let words = [
            ("title", "Kollegahandledning"),
            ("summary", "En timme i veckan"),
            ("who", &who),
            ("then", "draft"),
        ];
        let path = page(&own.post("/share/practices/new", &words));
        assert_eq!(stranger.get(&path).status, StatusCode::FORBIDDEN);
        let form = own.get(&format!("{path}/edit"));
        assert_eq!(form.after("name=\"revision\" value=\""), "0");
        let edit = format!("{path}/edit");
        let change = |then| {
            [("title", "Kollegahandledning"), ("summary", "Två timmar"), ("revision", "0"), ("then", then)]
        };
        assert_eq!(page(&own.post(&edit, &change("publish"))), path);
        assert!(stranger.get(&path).says("Två timmar"));
        let late = own.post(&edit, &change("draft"));
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("Någon annan"), "somebody was quicker: {}", late.text);
        let again = [
            ("title", "Kollegahandledning"),
            ("summary", "Två timmar"),
            ("revision", "1"),
            ("then", "draft"),
        ];
        assert_eq!(page(&own.post(&edit, &again)), path);
        assert_eq!(stranger.get(&path).status, StatusCode::FORBIDDEN);
        assert!(stranger.get("/share/practices/new").to.starts_with("/sign-in?back="));
    });
}

#[test]
fn one_sentence_makes_a_need() {
    on_both(|db| {
        let scene = scene(db);
        let mut member = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        let form = member.get("/find/needs/new");
        assert_eq!(form.text.matches(" required").count(), 0, "{}", form.text);
        assert!(!form.says("name=\"organisation\""), "the account knows its organisation");
        let empty = member.post("/find/needs/new", &[("direction", "need"), ("topic", " ")]);
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let path = page(&member.post(
            "/find/needs/new",
            &[("direction", "need"), ("topic", "Hur får vi färre olika personal?")],
        ));
        for lang in LANGUAGES {
            let mut stranger = Browser::new(&scene.ctx, lang);
            assert!(stranger.get(&path).says("Hur får vi färre olika personal?"));
            assert!(stranger.get("/find/needs?direction=need&concept=&country=").says(&path));
            assert!(!stranger.get("/find/needs?direction=offer&concept=&country=").says(&path));
            let answer = stranger.get(&path).says(&format!("{path}/ask"));
            assert!(answer, "who reads a need is asked to answer it");
        }
    });
}

#[test]
fn a_facilitator_brings_need_and_offer_together_with_one_click() {
    on_both(|db| {
        let scene = scene(db);
        let network = scene.network_id("Nätverket");
        let mut member = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        let said = |direction, topic| {
            [
                ("direction", direction),
                ("topic", topic),
                ("concept", "continuity"),
                ("network", network.as_str()),
            ]
        };
        let need = page(&member.post("/find/needs/new", &said("need", "Färre olika personal")));
        let new = NewNeed {
            network: Some(network.clone()),
            organisation: Some(scene.organisation_id("Mölndal")),
            concept: Some(Concept::Continuity),
            ..NewNeed::new(Direction::Offer, "Små team i två år", "sv")
        };
        let offer = add_need(&scene.ctx, &scene.actor("ledare"), &new).unwrap();
        assert!(member.get(&need).says("Små team i två år") && !member.get(&need).says("/pair\""));
        assert_eq!(
            member.post(&format!("{need}/pair"), &[("other", offer.as_str())]).status,
            StatusCode::FORBIDDEN
        );

        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        assert!(leader.get(&need).says("/pair\""));
        assert_eq!(page(&leader.post(&format!("{need}/pair"), &[("other", offer.as_str())])), need);
        let empty = leader.post(&format!("{need}/outcome"), &[("other", offer.as_str()), ("outcome", "")]);
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let exchange = scene.exchange_id("Kompetens i vardagen");
        let told = [
            ("other", offer.as_str()),
            ("outcome", "Två arbetslag har börjat"),
            ("exchange", exchange.as_str()),
        ];
        assert_eq!(page(&leader.post(&format!("{need}/outcome"), &told)), need);
        let seen = leader.get(&need);
        assert!(seen.says("Två arbetslag har börjat") && seen.says("Kompetens i vardagen"), "{}", seen.text);
        assert!(
            Browser::new(&scene.ctx, "sv")
                .get(&format!("/find/needs/{offer}"))
                .says("Två arbetslag har börjat")
        );
        assert_eq!(page(&member.post(&format!("{need}/withdraw"), &[])), "/find/needs");
        assert!(!member.get("/find/needs").says(&need));
    });
}

#[test]
fn everybody_reads_what_a_place_tries_and_what_is_not_known() {
    on_both(|db| {
        let scene = scene(db);
        let (ctx, leader) = (&scene.ctx, scene.actor("ledare"));
        let place = scene.organisation_id("Mölndal");
        let promise = NewCommitment {
            network: Some(scene.network_id("Nätverket")),
            owner_role: "enhetschef".into(),
            due_on: PartialDate::parse("2027-03").unwrap(),
            state: CommitmentState::Published,
            ..NewCommitment::draft(
                place.clone(),
                "Vi prövar små arbetslag",
                "sv",
                Basis::OwnWords("Vi vill".into()),
            )
        };
        let commitment = commit(ctx, &leader, &promise, Confirmed::No).unwrap();
        let pilot = NewPilot {
            commitment,
            title: "Två arbetslag i Åby".into(),
            about: "Samma sju personer".into(),
            lang: "sv".into(),
            starts_on: None,
            ends_on: None,
            deadline_note: String::new(),
            teams: vec!["Åby öst".into()],
            team_count: None,
            funded_by: None,
            stop_rule: String::new(),
            next_decision: "Nämnden i november".into(),
            state: PilotState::Running,
            is_example: false,
        };
        start_pilot(ctx, &leader, &pilot, Confirmed::No).unwrap();
        for lang in LANGUAGES {
            let seen = Browser::new(ctx, lang).get(&format!("/share/places/{place}"));
            assert_eq!(seen.status, StatusCode::OK);
            for words in ["Två arbetslag i Åby", "Åby öst", "enhetschef", "Nämnden i november", "Nätverket"]
            {
                assert!(seen.says(words), "{words}: {}", seen.text);
            }
        }
        let swedish = Browser::new(ctx, "sv").get(&format!("/share/places/{place}"));
        for words in ["Vad Mölndal prövar", "När det började är ej angivet.", "Vad det kostar är ej angivet."]
        {
            assert!(swedish.says(words), "{words}");
        }
        let empty = scene.organisation_id("Härryda");
        assert!(
            Browser::new(ctx, "sv")
                .get(&format!("/share/places/{empty}"))
                .says("Ingen pilot är publicerad ännu")
        );
    });
}

#[test]
fn the_list_of_the_api_stands_on_a_page_in_four_languages() {
    on_both(|db| {
        let scene = scene(db);
        for lang in LANGUAGES {
            let seen = Browser::new(&scene.ctx, lang).get("/api");
            assert!(
                seen.status == StatusCode::OK && seen.says("/api/v1/exchanges/{id}/notes"),
                "{}",
                seen.text
            );
            assert!(seen.says("href=\"/api/v1/openapi.json\"") && seen.says("href=\"/feed.atom\""));
        }
    });
}
