//! Decisions of SHARE on a database of its own. The scene is ACT's: Mölndal and Solna in a network, Stockholm outside.

use super::commands::{
    NewPractice, PracticeWords, UpdatePractice, insert_practice, publish_practice, update_practice,
};
use super::queries::{PracticeFilter, choices, place, practice, practices};
use crate::act::commands::{NewCommitment, commit, publish, start_pilot};
use crate::act::tests::{Scene, owner_and_date, pilot_of, promise, refusal};
use crate::capture::commands::{HearMore, hear_more};
use crate::find::queries::{Search, search};
use crate::ground::free_text::Confirmed;
use crate::ground::library::{self, Entry};
use crate::{Actor, Error};
use torg_db::args;
use torg_domain::Refusal;
use torg_domain::commitment::Basis;
use torg_domain::id::{ExchangeId, FindingId, OrganisationId, PracticeId};
use torg_domain::link::Anchor;
use torg_domain::need::WantedForm;
use torg_domain::network::{Concept, NetworkRole};
use torg_domain::practice::{Evidence, PracticeState};

const INSERT_EXCHANGE: &str = "INSERT INTO exchange (id, network_id, kind, title, language, form, state, visibility,
         host_id, created_at)
     VALUES ('visit', 'gr', 'peer-learning-visit', 'Besök i Mölndal', 'sv', 'physical', 'held', 'public', 'SE:1481',
         '2026-01-01T00:00:00Z')";

fn small_teams() -> PracticeWords {
    PracticeWords {
        concept: Some(Concept::Continuity),
        core: "Samma sju personer planerar sina egna besök".into(),
        state: PracticeState::Running,
        evidence: Evidence::Tried,
        year: Some(2024),
        ..PracticeWords::new("Små arbetslag i hemtjänsten", "Ett arbetslag känner alla sina brukare", "sv")
    }
}

fn of_molndal() -> NewPractice {
    NewPractice::new(OrganisationId::new("SE:1481"), small_teams())
}

fn with_visit(scene: &Scene) -> NewPractice {
    let entry = Entry {
        kind: "exchange",
        id: "visit",
        title: "Besök i Mölndal",
        lang: "sv",
        network: Some("gr"),
        is_public: true,
        path: "/meet/exchanges/visit",
        at: "2025-09-01",
        ..Entry::default()
    };
    let furnish = |tx: &mut torg_db::Tx<'_>| -> crate::Result<()> {
        tx.execute(INSERT_EXCHANGE, args![])?;
        library::put(tx, &entry)
    };
    scene.ctx.db.tx(furnish).unwrap();
    NewPractice { exchange: Some(ExchangeId::new("visit")), ..of_molndal() }
}

#[test]
fn a_practice_of_an_exchange_keeps_its_thread_and_is_found() {
    let scene = Scene::new();
    let new = NewPractice { origins: vec![Anchor::from(&FindingId::new("f1"))], ..with_visit(&scene) };
    let id = publish_practice(&scene.ctx, &scene.molndal(), &new, Confirmed::No).unwrap();

    let stranger = Actor::stranger();
    let page = practice(&scene.ctx, &stranger, &id).unwrap();
    assert_eq!(page.practice.network_id.as_deref(), Some("gr"));
    assert_eq!((page.practice.organisation.as_str(), page.practice.country.as_str()), ("Mölndal", "SE"));
    assert_eq!(page.exchange.unwrap().title, "Besök i Mölndal");
    let kinds: Vec<&str> = page.origins.iter().map(|station| station.kind.as_str()).collect();
    assert_eq!(kinds, ["exchange", "finding"]);
    assert!(!page.may_edit);
    let (finder, _folder) = crate::find::tests::finder(&scene.ctx);
    let found = search(&scene.ctx, &finder, &stranger, &Search::new("sju personer")).unwrap();
    assert_eq!(found.hits[0].path, format!("/share/practices/{id}"));
}

#[test]
fn a_draft_is_for_its_own_organisation_until_it_is_published() {
    let scene = Scene::new();
    let molndal = scene.molndal();
    let new = NewPractice { is_published: false, ..of_molndal() };
    let id = publish_practice(&scene.ctx, &molndal, &new, Confirmed::No).unwrap();
    let stranger = Actor::stranger();
    assert!(matches!(practice(&scene.ctx, &stranger, &id), Err(Error::Forbidden(_))));
    assert_eq!(practices(&scene.ctx, &stranger, &PracticeFilter::default()).unwrap(), []);
    assert_eq!(practices(&scene.ctx, &molndal, &PracticeFilter::default()).unwrap().len(), 1);
    assert_eq!(choices(&scene.ctx).unwrap(), (vec![], vec![]));

    let words = PracticeWords { costs: "Ingenting utöver planeringstid".into(), ..small_teams() };
    let update = UpdatePractice { words, is_published: true, revision: 0, confirmed: Confirmed::No };
    update_practice(&scene.ctx, &molndal, &id, &update).unwrap();
    let page = practice(&scene.ctx, &stranger, &id).unwrap().practice;
    assert_eq!((page.costs.as_str(), page.revision), ("Ingenting utöver planeringstid", 1));
    assert_eq!(page.published_at.as_deref(), Some("2026-01-31T09:00:00Z"));
    assert_eq!(choices(&scene.ctx).unwrap(), (vec!["SE".into()], vec!["continuity".into()]));
    assert_eq!(refusal(update_practice(&scene.ctx, &molndal, &id, &update)), Refusal::ChangedMeanwhile);
}

#[test]
fn nobody_publishes_in_the_name_of_others() {
    let scene = Scene::new();
    let solna = scene.actor("SE:0184", Some(NetworkRole::Member));
    let attempt = |actor: &Actor, new: &NewPractice| publish_practice(&scene.ctx, actor, new, Confirmed::No);
    assert!(matches!(attempt(&solna, &of_molndal()), Err(Error::Forbidden(_))));
    assert!(matches!(attempt(&Actor::stranger(), &of_molndal()), Err(Error::Forbidden(_))));

    let facilitator = scene.actor("SE:0184", Some(NetworkRole::Facilitator));
    let told = NewPractice { network: Some(scene.network.clone()), ..of_molndal() };
    assert!(attempt(&facilitator, &told).is_ok(), "who leads the network writes down what its members told");
    let outside = NewPractice { organisation: OrganisationId::new("SE:0180"), ..told };
    assert!(matches!(attempt(&facilitator, &outside), Err(Error::Forbidden(_))), "Stockholm is not a member");
}

#[test]
fn nothing_is_built_on_what_the_writer_may_not_see() {
    let scene = Scene::new();
    let outsider = scene.actor("SE:0180", None);
    let organisation = OrganisationId::new("SE:0180");
    let hidden = Anchor::from(&FindingId::new("f2"));
    let new = NewPractice { origins: vec![hidden], ..NewPractice::new(organisation, small_teams()) };
    let result = publish_practice(&scene.ctx, &outsider, &new, Confirmed::No);
    assert!(matches!(result, Err(Error::Forbidden(_))), "{result:?}");
}

#[test]
fn a_practice_needs_a_title_and_a_summary_and_holds_nobodys_address() {
    let scene = Scene::new();
    let molndal = scene.molndal();
    let refused = |words: PracticeWords, confirmed| {
        let new = NewPractice { words, ..of_molndal() };
        refusal(publish_practice(&scene.ctx, &molndal, &new, confirmed))
    };
    let no_summary = PracticeWords { summary: "  ".into(), ..small_teams() };
    assert_eq!(refused(no_summary, Confirmed::No), Refusal::FieldMissing { field: "summary" });
    let long = PracticeWords { title: "å".repeat(161), ..small_teams() };
    assert_eq!(refused(long, Confirmed::No), Refusal::TextTooLong { length: 161, most: 160 });
    let address = PracticeWords { contact_role: "enhetschef, chef@kommun.example".into(), ..small_teams() };
    assert!(matches!(refused(address, Confirmed::No), Refusal::LooksPersonal { what: "contact", .. }));
    let person = PracticeWords { went_wrong: "Brukaren 19121212-1212 klagade".into(), ..small_teams() };
    let asked = refused(person, Confirmed::Yes);
    assert!(matches!(asked, Refusal::LooksPersonal { what: "identity-number", .. }), "{asked:?}");
}

#[test]
fn practices_are_chosen_by_concept_country_and_state() {
    let scene = Scene::new();
    let molndal = scene.molndal();
    let ended =
        PracticeWords { state: PracticeState::Ended, concept: Some(Concept::Housing), ..small_teams() };
    publish_practice(&scene.ctx, &molndal, &of_molndal(), Confirmed::No).unwrap();
    let second = NewPractice { words: ended, ..of_molndal() };
    publish_practice(&scene.ctx, &molndal, &second, Confirmed::No).unwrap();
    let count = |filter: PracticeFilter| practices(&scene.ctx, &Actor::stranger(), &filter).unwrap().len();
    assert_eq!(count(PracticeFilter::default()), 2);
    assert_eq!(count(PracticeFilter { concept: Some(Concept::Housing), ..PracticeFilter::default() }), 1);
    assert_eq!(count(PracticeFilter { state: Some(PracticeState::Running), ..PracticeFilter::default() }), 1);
    assert_eq!(count(PracticeFilter { country: Some("SE".into()), ..PracticeFilter::default() }), 2);
    assert_eq!(count(PracticeFilter { country: Some("DK".into()), ..PracticeFilter::default() }), 0);
    let of_solna =
        PracticeFilter { organisation: Some(OrganisationId::new("SE:0184")), ..PracticeFilter::default() };
    assert_eq!(count(of_solna), 0);
}

#[test]
fn who_takes_a_practice_up_and_who_wants_to_hear_more_stand_on_its_page() {
    let scene = Scene::new();
    let id = publish_practice(&scene.ctx, &scene.molndal(), &of_molndal(), Confirmed::No).unwrap();
    let solna = scene.actor("SE:0184", Some(NetworkRole::Member));
    let wish = HearMore {
        about: Anchor::from(&id),
        words: String::new(),
        lang: "sv".into(),
        organisation: None,
        wanted_form: WantedForm::Call,
        by_when: None,
    };
    hear_more(&scene.ctx, &solna, &wish).unwrap();
    let organisation = OrganisationId::new("SE:0184");
    let taken =
        NewCommitment::draft(organisation, "Vi prövar det i Huvudsta", "sv", Basis::Practice(id.clone()));
    let commitment = commit(&scene.ctx, &solna, &taken, Confirmed::No).unwrap();
    publish(&scene.ctx, &solna, &commitment, &owner_and_date("enhetschef", "2026-12", 0)).unwrap();

    let page = practice(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(page.needs[0].topic, "Små arbetslag i hemtjänsten");
    assert_eq!(page.needs[0].organisation, "Solna");
    assert_eq!(page.taken_up[0].title, "Vi prövar det i Huvudsta");
}

#[test]
fn a_place_tells_everybody_what_it_tries_and_what_is_not_known() {
    let scene = Scene::new();
    let molndal = scene.molndal();
    let tried = scene.published(&molndal);
    start_pilot(&scene.ctx, &molndal, &pilot_of(&tried), Confirmed::No).unwrap();
    scene.draft(&molndal);
    let waiting = commit(&scene.ctx, &molndal, &promise(&scene.network), Confirmed::No).unwrap();
    publish(&scene.ctx, &molndal, &waiting, &owner_and_date("utvecklingsledare", "2027", 0)).unwrap();

    let view = place(&scene.ctx, &OrganisationId::new("SE:1481")).unwrap();
    assert_eq!(view.networks[0].name, "Nära omsorg");
    let story = &view.pilots[0];
    assert_eq!(story.pilot.teams, ["Åby", "Kållered"]);
    assert_eq!(story.pilot.basis.title, "Kompetensen behöver nyttjas bättre");
    assert_eq!(story.unknown, ["no-measure", "no-cost"]);
    let promised: Vec<&str> = view.commitments.iter().map(|view| view.id.as_str()).collect();
    assert_eq!(promised, [waiting.as_str()], "no draft, and none that a pilot tries already");
    assert!(matches!(
        place(&scene.ctx, &OrganisationId::new("SE:9999")),
        Err(Error::Missing("organisation", _))
    ));
}

#[test]
fn a_recorded_practice_keeps_its_own_id_and_day() {
    let scene = Scene::new();
    let id = PracticeId::new("S4-pr1");
    let new = NewPractice { published_at: Some("2025-10-01T00:00:00Z".into()), ..of_molndal() };
    scene.ctx.db.tx(|tx| insert_practice(tx, &scene.ctx, &Actor::program(), &id, &new)).unwrap();
    let page = practice(&scene.ctx, &Actor::stranger(), &id).unwrap().practice;
    assert_eq!(page.published_at.as_deref(), Some("2025-10-01T00:00:00Z"));
    assert_eq!(page.created_at, "2025-10-01T00:00:00Z");
}
