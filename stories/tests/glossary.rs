//! The glossary from proposal to everybody's word list, on both databases: a network proposes, somebody else decides,
//! what stood there is kept; the whole list goes out as SKOS and in again.
#![allow(clippy::unwrap_used, reason = "a story stops at the first surprise")]

use torg_domain::Refusal;
use torg_domain::id::ProposalId;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::glossary::proposals::{self, About, NewProposal};
use torg_stages::ground::glossary::skos::{self, Format};
use torg_stages::ground::glossary::{self, ConceptNote, ConceptView, ConceptWords};
use torg_stages::ground::journal;
use torg_stages::{Actor, Ctx};
use torg_stories::{forbidden, refusal};
use torg_testkit::{Scene, on_both};

const HOME_CARE: &str = "svc.home-care";

fn concept(id: &str, sv: &str, da: &[&str]) -> ConceptView {
    let da: Vec<String> = da.iter().map(|word| (*word).to_owned()).collect();
    let terms = vec![("da".to_owned(), da), ("sv".to_owned(), vec![sv.to_owned()])];
    ConceptView { id: id.to_owned(), note: "Scope \"differs\".".into(), is_checked: true, terms }
}

fn note(kind: &str, lang: &str, text: &str) -> ConceptNote {
    ConceptNote { kind: kind.into(), lang: lang.into(), text: text.into() }
}

fn furnish(ctx: &Ctx) {
    let stored = ctx.db.tx(|tx| {
        glossary::put_bundled(
            tx,
            &concept(HOME_CARE, "hemtjänst", &["hjemmepleje", "hjemmehjælp"]),
            &[note("differs", "sv", "Omfattningen <skiljer> sig."), note("plain", "da", "Hjælp hjemme.")],
        )?;
        glossary::put_bundled(tx, &concept("rol.nurse", "sjuksköterska", &["sygeplejerske"]), &[])
    });
    stored.unwrap();
}

fn told(work: impl Fn(&Scene)) {
    on_both(|db| {
        let scene = Scene::new(db)
            .municipalities(&["Mölndal", "Solna"])
            .network("GR")
            .facilitator("anna")
            .member("mia")
            .network("Annat")
            .facilitator("bo");
        furnish(&scene.ctx);
        work(&scene);
    });
}

fn with_swedish(ctx: &Ctx, words: &[&str]) -> ConceptWords {
    let mut all = ConceptWords::of(&glossary::card(ctx, HOME_CARE).unwrap());
    all.terms.retain(|(lang, _)| lang != "sv");
    all.terms.push(("sv".into(), words.iter().map(|word| (*word).to_owned()).collect()));
    all
}

fn proposal(scene: &Scene, words: ConceptWords) -> NewProposal {
    NewProposal {
        network: scene.network_id("GR"),
        about: About::Known(HOME_CARE.into()),
        words,
        why: "Hemvård används i Finland".into(),
        confirmed: Confirmed::No,
    }
}

fn propose(scene: &Scene, who: &Actor) -> ProposalId {
    let words = with_swedish(&scene.ctx, &["hemtjänst", "hemvård"]);
    proposals::propose(&scene.ctx, who, &proposal(scene, words)).unwrap()
}

#[test]
fn a_network_proposes_somebody_else_accepts_and_what_stood_there_is_kept() {
    told(|scene| {
        let (ctx, anna, bo) = (&scene.ctx, scene.actor("anna"), scene.actor("bo"));
        let id = propose(scene, &anna);
        assert_eq!(glossary::card(ctx, HOME_CARE).unwrap().concept.words("sv"), ["hemtjänst"]);
        forbidden(proposals::accept(ctx, &anna, &id));
        forbidden(proposals::accept(ctx, &scene.actor("mia"), &id));
        assert!(proposals::proposal(ctx, &bo, &id).unwrap().may_decide);
        assert_eq!(proposals::accept(ctx, &bo, &id).unwrap(), HOME_CARE);
        let card = glossary::card(ctx, HOME_CARE).unwrap();
        assert_eq!(card.concept.words("sv"), ["hemtjänst", "hemvård"]);
        assert_eq!((card.revision, card.concept.note.as_str()), (1, "Scope \"differs\"."));
        let versions = glossary::versions(ctx, HOME_CARE).unwrap();
        let told: Vec<(i64, usize)> =
            versions.iter().map(|one| (one.revision, one.words.terms[1].1.len())).collect();
        assert_eq!(told, [(1, 2), (0, 1)]);
        assert_eq!(refusal(proposals::accept(ctx, &bo, &id)), Refusal::StateUnclear);
        let lines = journal::of_network(ctx, &anna, &scene.network_id("GR"), None).unwrap();
        assert_eq!(lines[0].deed, "accept_concept");
    });
}

#[test]
fn a_proposal_is_its_networks_own_until_it_is_accepted() {
    told(|scene| {
        let (ctx, anna, bo) = (&scene.ctx, scene.actor("anna"), scene.actor("bo"));
        let id = propose(scene, &anna);
        let stranger = Actor::stranger();
        forbidden(proposals::proposal(ctx, &stranger, &id));
        assert!(proposals::proposals(ctx, &stranger, None).unwrap().is_empty());
        assert_eq!(proposals::proposals(ctx, &scene.actor("mia"), Some(HOME_CARE)).unwrap().len(), 1);
        proposals::accept(ctx, &bo, &id).unwrap();
        assert_eq!(proposals::proposals(ctx, &stranger, None).unwrap().len(), 1);
    });
}

#[test]
fn a_proposal_is_sent_back_with_a_reason() {
    told(|scene| {
        let (ctx, bo) = (&scene.ctx, scene.actor("bo"));
        let id = propose(scene, &scene.actor("anna"));
        let back = |why: &str| proposals::send_back(ctx, &bo, &id, (why, Confirmed::No));
        assert_eq!(refusal(back(" ")), Refusal::FieldMissing { field: "reason" });
        assert!(matches!(refusal(back("Fråga 19121212-1212")), Refusal::LooksPersonal { .. }));
        back("Det finns redan under hemsjukvård").unwrap();
        let view = proposals::proposal(ctx, &scene.actor("anna"), &id).unwrap();
        assert_eq!((view.state.as_str(), view.may_decide), ("returned", false));
        assert_eq!(glossary::card(ctx, HOME_CARE).unwrap().revision, 0);
    });
}

#[test]
fn what_was_changed_meanwhile_is_not_written_over() {
    told(|scene| {
        let (ctx, anna, bo) = (&scene.ctx, scene.actor("anna"), scene.actor("bo"));
        let first = propose(scene, &anna);
        let words = with_swedish(ctx, &["hemhjälp"]);
        let second = proposals::propose(ctx, &anna, &proposal(scene, words)).unwrap();
        proposals::accept(ctx, &bo, &first).unwrap();
        assert_eq!(refusal(proposals::accept(ctx, &bo, &second)), Refusal::ChangedMeanwhile);
    });
}

#[test]
fn a_missing_concept_is_proposed_with_an_id_of_its_own() {
    told(|scene| {
        let (ctx, anna, bo) = (&scene.ctx, scene.actor("anna"), scene.actor("bo"));
        let words = ConceptWords {
            terms: vec![("sv".into(), vec!["Trygg hemgång".into()])],
            ..ConceptWords::default()
        };
        let new = NewProposal { about: About::New("svc".into()), ..proposal(scene, words) };
        let (one, other) =
            (proposals::propose(ctx, &anna, &new).unwrap(), proposals::propose(ctx, &anna, &new).unwrap());
        assert_eq!(proposals::accept(ctx, &bo, &one).unwrap(), "svc.trygg-hemgang");
        assert_eq!(proposals::proposal(ctx, &bo, &other).unwrap().concept_id, "svc.trygg-hemgang-2");
        assert_eq!(glossary::card(ctx, "svc.trygg-hemgang").unwrap().revision, 1);
    });
}

#[test]
fn a_proposal_without_words_reason_or_change_is_refused() {
    told(|scene| {
        let (ctx, anna) = (&scene.ctx, scene.actor("anna"));
        let try_with = |new: NewProposal| refusal(proposals::propose(ctx, &anna, &new));
        let same = proposal(scene, with_swedish(ctx, &["hemtjänst"]));
        assert_eq!(try_with(same.clone()), Refusal::FieldMissing { field: "change" });
        let silent = NewProposal { why: String::new(), ..proposal(scene, with_swedish(ctx, &["hemvård"])) };
        assert_eq!(try_with(silent), Refusal::FieldMissing { field: "why" });
        let empty = NewProposal { words: ConceptWords::default(), ..same };
        assert_eq!(try_with(empty), Refusal::FieldMissing { field: "words" });
        let other = NewProposal {
            network: scene.network_id("Annat"),
            ..proposal(scene, with_swedish(ctx, &["hemvård"]))
        };
        forbidden(proposals::propose(ctx, &anna, &other));
    });
}

#[test]
fn the_whole_list_goes_out_and_into_an_empty_house_and_is_the_same() {
    told(|scene| {
        for format in Format::ALL {
            let out = glossary::cards(&scene.ctx).unwrap();
            let text = skos::export(&out, ("https://torg.example/glossary", Vec::new()), format).unwrap();
            let folder = torg_testkit::temporary_folder();
            let db = torg_db::Db::open(folder.path().join("empty.db").to_str().unwrap()).unwrap();
            db.migrate().unwrap();
            let empty = Ctx { db, ..scene.ctx.clone() };
            let done = skos::import(&empty, &Actor::program(), &skos::read(&text).unwrap()).unwrap();
            assert_eq!((done.added, done.changed, done.unchanged), (2, 0, 0));
            let came: Vec<_> = glossary::cards(&empty).unwrap();
            let said = |cards: &[glossary::ConceptCard]| -> Vec<(ConceptView, ConceptWords)> {
                cards.iter().map(|card| (card.concept.clone(), ConceptWords::of(card))).collect()
            };
            assert_eq!(said(&came), said(&out), "{text}");
            let again = skos::import(&empty, &Actor::program(), &skos::read(&text).unwrap()).unwrap();
            assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 2));
        }
    });
}

#[test]
fn an_import_is_the_administrators_and_is_kept_as_a_version() {
    told(|scene| {
        let ctx = &scene.ctx;
        let text = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://a.example/1> a skos:Concept ; skos:notation \"svc.home-care\" ; skos:prefLabel \"hemvård\"@sv-FI .";
        let taken = skos::read(text).unwrap();
        forbidden(skos::import(ctx, &scene.actor("anna"), &taken));
        assert_eq!(skos::import(ctx, &Actor::program(), &taken).unwrap().changed, 1);
        assert_eq!(glossary::card(ctx, HOME_CARE).unwrap().concept.words("sv"), ["hemvård"]);
        assert_eq!(glossary::versions(ctx, HOME_CARE).unwrap().len(), 2);
    });
}
