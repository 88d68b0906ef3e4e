//! `/funder`, `/t` and the pages around them: what a funder reads, what journeys may cost, what guests eat, a time is found.

use crate::browser::{Browser, PUBLIC_URL};
use axum::http::StatusCode;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::date::PartialDate;
use torg_domain::exchange::{Currency, ExchangeKind, Visibility};
use torg_domain::id::{ExchangeId, OrganisationId};
use torg_domain::need::Direction;
use torg_domain::network::{Concept, Level};
use torg_stages::act::commands::{self as act, NewCommitment};
use torg_stages::capture::commands::{NewNeed, add_need};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::places::{self, NewOrganisation};
use torg_stages::meet::commands::{self as meet, NewExchange, NewFunding, NewObligation, NewParticipant};
use torg_stages::meet::diet;
use torg_stages::share::funder;
use torg_stages::{Actor, Ctx};
use torg_testkit::{Scene, TestDb, on_both};

/// Mölndal and Härryda in a network; the region pays. People of the scene belong to Härryda.
fn scene(db: &TestDb) -> Scene {
    Scene::new(db)
        .municipalities(&["Mölndal", "Härryda"])
        .organisation_of_kind("Regionen", "region")
        .network("Nätverket")
        .facilitator("ledare")
        .member("deltagare")
}

fn day(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text).unwrap()
}

/// An exchange of the network, hosted by Mölndal.
fn exchange(scene: &Scene, title: &str, visibility: Visibility) -> ExchangeId {
    let new = NewExchange {
        host: Some(scene.organisation_id("Mölndal")),
        starts_on: day("2026-12-10"),
        place: "Stadshuset".into(),
        visibility,
        ..NewExchange::new(scene.network_id("Nätverket"), ExchangeKind::StudyTrip, title, "sv")
    };
    meet::create_exchange(&scene.ctx, &Actor::program(), &new).unwrap()
}

fn signs_up(scene: &Scene, exchange: &ExchangeId, organisation: &str, people: Option<u32>) {
    let new = NewParticipant {
        organisation: scene.organisation_id(organisation),
        level: Level::CareStaff,
        people,
        note: "Enheten Björken".into(),
        confirmed: Confirmed::No,
    };
    meet::put_participant(&scene.ctx, &Actor::program(), exchange, &new).unwrap();
}

fn pays(
    scene: &Scene,
    exchange: &ExchangeId,
    (source, scheme): (&str, &str),
    amount: Option<(i64, Currency)>,
) {
    let new = NewFunding {
        source: Some(scene.organisation_id(source)),
        scheme: scheme.into(),
        pays: "resor".into(),
        amount,
        ..NewFunding::default()
    };
    let line = meet::add_funding(&scene.ctx, &Actor::program(), exchange, &new).unwrap();
    let owed = NewObligation {
        text: format!("Redovisa {scheme}"),
        due_on: day("2026-12-20"),
        ..NewObligation::default()
    };
    meet::add_obligation(&scene.ctx, &Actor::program(), &line, &owed).unwrap();
}

/// A commitment of Härryda made at an exchange; published or not.
fn promises(scene: &Scene, exchange: &ExchangeId, promise: &str, is_published: bool) {
    let new = NewCommitment {
        network: Some(scene.network_id("Nätverket")),
        exchange: Some(exchange.clone()),
        owner_role: "enhetschef".into(),
        due_on: day("2027-06"),
        state: if is_published { CommitmentState::Published } else { CommitmentState::Draft },
        ..NewCommitment::draft(
            scene.organisation_id("Härryda"),
            promise,
            "sv",
            Basis::OwnWords("Vi såg det på plats.".into()),
        )
    };
    act::commit(&scene.ctx, &scene.actor("deltagare"), &new, Confirmed::No).unwrap();
}

#[test]
fn a_funder_reads_only_what_is_tagged_with_the_source_and_no_names() {
    on_both(|db| {
        let scene = scene(db);
        let (paid, other) = (
            exchange(&scene, "Resan", Visibility::Network),
            exchange(&scene, "Egen resa", Visibility::Public),
        );
        signs_up(&scene, &paid, "Härryda", Some(4));
        pays(&scene, &paid, ("Regionen", "Utvecklingsstöd"), Some((1_000_050, Currency::Sek)));
        pays(&scene, &paid, ("Regionen", "Resestöd"), Some((20_000, Currency::Eur)));
        pays(&scene, &paid, ("Mölndal", "Egen kassa"), Some((777_700, Currency::Sek)));
        pays(&scene, &other, ("Mölndal", "Egen kassa"), None);
        promises(&scene, &paid, "Vi provar fasta team", true);
        promises(&scene, &paid, "Vi funderar än", false);

        let links = format!("/meet/networks/{}/funders", scene.network_id("Nätverket"));
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let source = scene.organisation_id("Regionen");
        assert_eq!(leader.post(&links, &[("source", source.as_str())]).status, StatusCode::SEE_OTHER);
        let link = leader.get(&links).after(&format!("value=\"{PUBLIC_URL}/funder/"));
        let mut funder = Browser::new(&scene.ctx, "sv");
        let path = format!("/funder/{link}");
        let page = funder.get(&path);
        assert_eq!(page.status, StatusCode::OK);
        for shown in ["Resan", "Stadshuset", "Härryda", "Utvecklingsstöd", "Resestöd", "Redovisa Resestöd"]
        {
            assert!(page.says(shown), "{shown} is shown: {}", page.text);
        }
        for hidden in ["Egen resa", "Egen kassa", "Enheten Björken", "7\u{a0}777", "Vi funderar än"] {
            assert!(!page.says(hidden), "{hidden} is not shown: {}", page.text);
        }
        assert!(page.says("Vi provar fasta team") && page.says("0 av 0"), "the share has its denominator");
        let mut member = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        assert_eq!(member.get(&links).status, StatusCode::FORBIDDEN);
        assert_eq!(member.post(&links, &[("source", source.as_str())]).status, StatusCode::FORBIDDEN);

        let table = funder.get(&format!("{path}/table.csv"));
        assert!(table.text.starts_with('\u{feff}'), "a spreadsheet reads å and ø");
        let lines: Vec<&str> = table.text.trim_end().split("\r\n").collect();
        assert_eq!(lines.len(), 2, "{}", table.text);
        assert!(lines[1].starts_with("Resan;") && lines[1].contains(";10000,50;;;200,00;"), "{}", lines[1]);
        assert_eq!(lines[0].split(';').count(), lines[1].split(';').count());

        leader.post(&format!("{links}/end"), &[("source", source.as_str())]);
        assert!(!funder.get(&path).says("Resan"), "an ended link shows nothing");
        assert!(!funder.get(&format!("{path}/table.csv")).says("Resan"));
    });
}

#[test]
fn a_funders_sums_never_mix_currencies_and_unanswered_promises_count() {
    on_both(|db| {
        let scene = scene(db);
        let paid = exchange(&scene, "Resan", Visibility::Public);
        signs_up(&scene, &paid, "Härryda", Some(4));
        pays(&scene, &paid, ("Regionen", "Utvecklingsstöd"), Some((1_000_050, Currency::Sek)));
        pays(&scene, &paid, ("Regionen", "Resestöd"), Some((20_000, Currency::Eur)));
        pays(&scene, &paid, ("Regionen", "Mer"), None);
        promises(&scene, &paid, "Vi provar fasta team", true);
        promises(&scene, &paid, "Vi provar det också", true);
        let (network, source) = (scene.network_id("Nätverket"), scene.organisation_id("Regionen"));
        let token = funder::make_link(&scene.ctx, &scene.actor("ledare"), &network, &source).unwrap();
        let view = funder::by_link(&scene.ctx, &token).unwrap();
        let sums = [("EUR".to_owned(), 20_000), ("SEK".to_owned(), 1_000_050)];
        assert_eq!((view.sums.as_slice(), view.not_stated), (sums.as_slice(), 1));
        let each = [("EUR".to_owned(), 5_000), ("SEK".to_owned(), 250_013)];
        assert_eq!(view.exchanges[0].per_person, each);
        assert_eq!(view.exchanges[0].lines[0].obligations[0].urgency, "soon");
        assert_eq!((view.after_12.answered, view.after_12.of, view.after_12.not_due), (0, 0, 2));
        signs_up(&scene, &paid, "Mölndal", None);
        let open = funder::by_link(&scene.ctx, &token).unwrap();
        assert!(open.exchanges[0].per_person.is_empty() && open.exchanges[0].people.is_none());
        scene.clock.set("2027-11-24T08:00:00Z");
        let later = funder::by_link(&scene.ctx, &token).unwrap();
        assert_eq!((later.after_12.answered, later.after_12.of), (0, 2), "who has not answered is counted");
        assert_eq!(later.exchanges[0].lines[0].obligations[0].urgency, "late");
        let stranger = OrganisationId::new("SE:9001");
        assert!(
            funder::make_link(&scene.ctx, &scene.actor("ledare"), &network, &stranger).is_err(),
            "nobody gets a link for what they do not pay"
        );
    });
}

#[test]
fn a_funders_themes_are_those_of_the_list_recounted() {
    on_both(|db| {
        let scene = scene(db);
        let paid = exchange(&scene, "Resan", Visibility::Public);
        pays(&scene, &paid, ("Regionen", "Stöd"), None);
        let network = scene.network_id("Nätverket");
        let want = |direction: Direction, topic: &str, concept: Option<Concept>, is_public: bool| {
            let new = NewNeed {
                organisation: Some(scene.organisation_id("Härryda")),
                network: Some(network.clone()),
                concept,
                is_public,
                ..NewNeed::new(direction, topic, "sv")
            };
            add_need(&scene.ctx, &scene.actor("deltagare"), &new).unwrap();
        };
        want(Direction::Need, "Fasta team", Some(Concept::Continuity), true);
        want(Direction::Need, "Samma ansikten", Some(Concept::Continuity), true);
        want(Direction::Offer, "Små arbetslag", Some(Concept::Continuity), true);
        want(Direction::Need, "Något annat", None, true);
        want(Direction::Need, "Bara för oss", Some(Concept::Continuity), false);
        let source = scene.organisation_id("Regionen");
        let token = funder::make_link(&scene.ctx, &scene.actor("ledare"), &network, &source).unwrap();
        let view = funder::by_link(&scene.ctx, &token).unwrap();
        let counted: Vec<(&str, usize, usize)> = view
            .subjects
            .iter()
            .map(|subject| (subject.concept.as_str(), subject.asked, subject.offered))
            .collect();
        assert_eq!(counted, [("continuity", 2, 1), ("", 1, 0)]);
        let list = Browser::new(&scene.ctx, "sv").get(&format!("/find/needs?network={network}"));
        for topic in ["Fasta team", "Samma ansikten", "Små arbetslag", "Något annat"] {
            assert!(list.says(topic), "{topic} stands in the list");
        }
        assert!(!list.says("Bara för oss"));
    });
}

/// Gives an organisation of the scene a place on the map.
fn lies_at(ctx: &Ctx, (id, name): (&OrganisationId, &str), (lat, lon): (f64, f64)) {
    let new = NewOrganisation {
        id: id.to_string(),
        kind: "municipality".into(),
        country: "SE".into(),
        code: id.as_str().split(':').nth(1).map(str::to_owned),
        name: name.into(),
        lat: Some(lat),
        lon: Some(lon),
        ..NewOrganisation::default()
    };
    ctx.db.tx(|tx| places::put(tx, &ctx.now(), &new)).unwrap();
}

#[test]
fn a_journey_is_estimated_by_its_distance_and_never_added_to_the_funding() {
    on_both(|db| {
        let scene = scene(db).municipality("Solna");
        let trip = exchange(&scene, "Resan", Visibility::Public);
        // Göteborg's and Stockholm's neighbours: 390 to 400 km by the great circle.
        lies_at(&scene.ctx, (&scene.organisation_id("Mölndal"), "Mölndal"), (57.655, 12.013));
        lies_at(&scene.ctx, (&scene.organisation_id("Solna"), "Solna"), (59.360, 18.000));
        signs_up(&scene, &trip, "Solna", Some(3));
        signs_up(&scene, &trip, "Härryda", None);
        let page = Browser::new(&scene.ctx, "sv").get(&format!("/meet/exchanges/{trip}/funding"));
        assert!(
            page.says("Erasmus+ 2024") && page.says("211\u{a0}EUR") && page.says("285\u{a0}EUR"),
            "{}",
            page.text
        );
        assert!(page.says("633\u{a0}EUR"), "three people");
        assert!(page.says("C(2023)4928") && page.says("C(2024)5405"), "sources and what is missing");
        assert!(page.says("Härryda") && page.says("Saknar plats på kartan"));
        assert!(!page.says("angivet i den här valutan"), "an estimate is no funding");
    });
}

#[test]
fn what_guests_eat_is_for_those_who_plan_and_goes_after_thirty_days() {
    on_both(|db| {
        let scene = scene(db);
        let trip = exchange(&scene, "Resan", Visibility::Public);
        signs_up(&scene, &trip, "Härryda", Some(3));
        let people = format!("/meet/exchanges/{trip}/people");
        let own = scene.organisation_id("Härryda");
        let tell = |words: &'static str| [("organisation", "SE:9002"), ("diet", words)];
        assert_eq!(own.as_str(), "SE:9002");
        let mut member = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        let personal = member.post(&format!("{people}/diet"), &tell("19121212-1212 utan nötter"));
        assert!(personal.status == StatusCode::UNPROCESSABLE_ENTITY && personal.says("utan nötter"));
        let told = member.post(&format!("{people}/diet"), &tell("2 vegetariska, 1 utan nötter"));
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
        let seen = member.get(&people);
        assert!(seen.says("2 vegetariska, 1 utan nötter") && seen.says("47 dagar kvar"), "{}", seen.text);
        let mut stranger = Browser::new(&scene.ctx, "sv");
        assert!(!stranger.get(&people).says("vegetariska"));
        assert_eq!(stranger.post(&format!("{people}/diet"), &tell("x")).status, StatusCode::FORBIDDEN);
        let absent = [("organisation", "SE:9001"), ("diet", "1 utan gluten")];
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        assert_eq!(
            leader.post(&format!("{people}/diet"), &absent).status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "Mölndal does not take part"
        );

        assert_eq!(diet::forget_diets(&scene.ctx).unwrap(), 0);
        scene.clock.set("2027-01-08T23:00:00Z");
        assert_eq!(diet::forget_diets(&scene.ctx).unwrap(), 0, "the last day");
        assert!(Browser::new(&scene.ctx, "sv").signed_in("ledare").get(&people).says("En dag kvar"));
        scene.clock.set("2027-01-09T00:00:00Z");
        assert!(!Browser::new(&scene.ctx, "sv").signed_in("ledare").get(&people).says("vegetariska"));
        assert_eq!(diet::forget_diets(&scene.ctx).unwrap(), 1);
        assert_eq!(diet::forget_diets(&scene.ctx).unwrap(), 0, "nothing is left");
    });
}

#[test]
fn a_request_asks_for_no_birth_date_diet_or_passport() {
    on_both(|db| {
        let scene = scene(db);
        let new = NewNeed {
            organisation: Some(scene.organisation_id("Härryda")),
            network: Some(scene.network_id("Nätverket")),
            is_public: true,
            ..NewNeed::new(Direction::Offer, "Kom och se", "sv")
        };
        let id = add_need(&scene.ctx, &scene.actor("deltagare"), &new).unwrap();
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let form = leader.get(&format!("/find/needs/{id}/ask"));
        assert!(form.says("name=\"words\""), "the form is there: {}", form.text);
        for name in ["diet", "birth", "passport", "allerg", "kost", "född"] {
            let asked = form
                .text
                .split("name=\"")
                .skip(1)
                .any(|rest| rest.split('"').next().unwrap_or_default().contains(name));
            assert!(!asked, "the request asks for {name}");
        }
    });
}

#[test]
fn the_time_that_suits_most_organisations_is_taken_over_and_the_link_ends() {
    on_both(|db| {
        let scene = scene(db);
        let trip = exchange(&scene, "Resan", Visibility::Public);
        let times = format!("/meet/exchanges/{trip}/times");
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let wrong = [("day-1", "2027-01-14"), ("starts-1", "15:00"), ("ends-1", "13:00")];
        let zone = ("time-zone", "Europe/Stockholm");
        let refused = leader.post(&times, &[&wrong[..], &[zone]].concat());
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("2027-01-14"));
        let two = [
            ("day-1", "2027-01-14"),
            ("starts-1", "13:00"),
            ("ends-1", "15:00"),
            ("day-2", "2027-01-15"),
            ("starts-2", "09:00"),
            ("ends-2", "11:00"),
            zone,
        ];
        assert_eq!(leader.post(&times, &two).status, StatusCode::SEE_OTHER);
        let page = leader.get(&times);
        let link = format!("/t/{}", page.after(&format!("value=\"{PUBLIC_URL}/t/")));
        let mut guest = Browser::new(&scene.ctx, "sv");
        let door = guest.get(&link);
        let ids: Vec<String> = door
            .text
            .split("name=\"mark-")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .step_by(3)
            .collect();
        let mark = |id: &str| format!("mark-{id}");
        let (first, second) = (mark(&ids[0]), mark(&ids[1]));
        let says = |organisation: &'static str, one: &'static str, two: &'static str| {
            [
                ("organisation", organisation),
                ("level", "care-staff"),
                (first.as_str(), one),
                (second.as_str(), two),
            ]
        };
        let outside = guest.post(&link, &says("SE:0180", "yes", "yes"));
        assert_eq!(outside.status, StatusCode::UNPROCESSABLE_ENTITY, "only organisations of the network");
        assert_eq!(guest.post(&link, &says("SE:9001", "yes", "yes")).status, StatusCode::SEE_OTHER);
        assert_eq!(guest.post(&link, &says("SE:9001", "no", "yes")).status, StatusCode::SEE_OTHER);
        let mut again = Browser::new(&scene.ctx, "sv");
        again.post(&link, &says("SE:9001", "no", "no"));
        let mut member = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        let own = [("level", "management"), (first.as_str(), "yes"), (second.as_str(), "if-need-be")];
        assert_eq!(member.post(&format!("{times}/answer"), &own).status, StatusCode::SEE_OTHER);

        let view = torg_stages::meet::times::times(&scene.ctx, &scene.actor("ledare"), &trip).unwrap();
        assert_eq!(view.answers, 3, "a browser that changes its answer stays one");
        let best = &view.times[0];
        assert_eq!(
            (best.day.as_str(), best.starts_clock.as_str(), best.is_best),
            ("2027-01-15", "09:00", true)
        );
        assert_eq!((best.organisations, best.levels, best.people, best.if_need_be), (2, 2, 2, 1));
        assert_eq!(view.times[1].lacks, ["Mölndal"]);
        assert_eq!(view.times[1].lacks_levels, ["care-staff"]);

        let take = format!("{times}/{}/take", best.id);
        assert_eq!(member.post(&take, &[]).status, StatusCode::FORBIDDEN);
        assert_eq!(leader.post(&take, &[]).status, StatusCode::SEE_OTHER);
        let after = torg_stages::meet::queries::exchange(&scene.ctx, &scene.actor("ledare"), &trip).unwrap();
        assert_eq!(after.when.starts_at.as_deref(), Some("2027-01-15T08:00:00Z"));
        assert_eq!((after.place.as_str(), after.when.ends_clock.as_deref()), ("Stadshuset", Some("11:00")));
        assert!(!guest.get(&link).says("mark-"), "the link has ended");
    });
}
