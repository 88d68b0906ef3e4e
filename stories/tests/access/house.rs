//! The demonstration with links, an open board and a letter on its way: everything an address can be filled with.

use super::table::Table;
use std::collections::BTreeMap;
use torg_domain::date::PartialDate;
use torg_domain::feedback::{FeedbackSide, Heading};
use torg_domain::finding::Scope;
use torg_domain::id::{
    CommitmentId, ExchangeId, FindingId, NeedId, NetworkId, OrganisationId, PracticeId, ProgrammeId,
};
use torg_domain::need::{Direction, WantedForm};
use torg_domain::network::{Concept, Level};
use torg_stages::act::asked;
use torg_stages::act::queries as acted;
use torg_stages::capture::commands::{self as capture, Join, NewBoard, NewNeed, NewRequest, Writer};
use torg_stages::capture::delegation::{self, NewDelegation, NewMember, WriteNote};
use torg_stages::capture::queries as captured;
use torg_stages::capture::voices::{self, Asking};
use torg_stages::conclude::commands as conclude;
use torg_stages::conclude::queries as concluded;
use torg_stages::conclude::views::CardFilter;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::glossary::proposals::{self, About, NewProposal};
use torg_stages::ground::glossary::{self, ConceptWords};
use torg_stages::ground::people;
use torg_stages::meet::commands::{self as meet, NewForum, NewQuestion};
use torg_stages::meet::queries as met;
use torg_stages::meet::times::{self, NewTime};
use torg_stages::share::queries as shared;
use torg_stages::share::research::{self, NewCodebook};
use torg_stages::{Actor, Ctx};
use torg_stories::{Demonstration, Server, Session, demonstration};

/// The network that the facilitator runs.
pub const NETWORK: &str = "ex-nara-vard";
const EXCHANGE: &str = "EX-W1";

/// The demonstration, prepared, to be copied for each who walks through it.
pub struct House {
    demonstration: Demonstration,
    names: BTreeMap<&'static str, String>,
}

impl House {
    pub fn build() -> Self {
        let demonstration = demonstration();
        let mut house = Self { demonstration, names: BTreeMap::new() };
        house.hand_out_links();
        house.leave_things();
        house.invite();
        house.pair_the_network();
        house.send_a_delegation();
        house.ask_users();
        house.plan();
        house.keep_a_codebook();
        house
    }

    pub const fn ctx(&self) -> &Ctx {
        &self.demonstration.ctx
    }

    pub fn actor(&self, name: &str) -> Actor {
        people::actor_named(self.ctx(), name).unwrap()
    }

    fn hand_out_links(&mut self) {
        let facilitator = self.actor("facilitator");
        let exchange = ExchangeId::new(EXCHANGE);
        let ctx = self.ctx().clone();
        let questions = meet::make_questions_link(&ctx, &facilitator, &exchange).unwrap();
        let letter = capture::feedback_link(&ctx, &facilitator, &exchange).unwrap();
        let programme = Scope::Programme(ProgrammeId::new("EX-programme"));
        let check = conclude::send_to_check(&ctx, &facilitator, &programme).unwrap().token;
        let writer = Writer::Link(&letter);
        let new = torg_stories::feedback(&exchange, FeedbackSide::Visitor, "SE:1402", "sv");
        let form = torg_stories::draft("SE:1402", "Gäst", &[(Heading::Impressed, "Lugnet i gruppen.")]);
        let begun = capture::start_feedback(&ctx, writer, &new, Some(&form)).unwrap();
        let handed = capture::start_feedback(&ctx, writer, &new, Some(&form)).unwrap();
        capture::submit_feedback(&ctx, writer, &handed, &form).unwrap();
        self.names.extend([
            ("$questions-link", questions),
            ("$feedback-link", letter),
            ("$check-link", check),
            ("$begun-feedback", begun.to_string()),
            ("$feedback", handed.to_string()),
        ]);
    }

    fn leave_things(&mut self) {
        let facilitator = self.actor("facilitator");
        let ctx = self.ctx().clone();
        let exchange = ExchangeId::new(EXCHANGE);
        let board = NewBoard {
            exchange: exchange.clone(),
            title: "Efteråt".into(),
            prompt: "Vad tar du med dig?".into(),
            kinds: Vec::new(),
            focus_area: None,
            shows_cards: true,
        };
        let board = capture::open_board(&ctx, &facilitator, &board).unwrap();
        let code = captured::board(&ctx, &facilitator, &board).unwrap().board.code;
        let seat = Join { level: Level::CareStaff, organisation: None, lang: "sv".into(), may_quote: true };
        capture::join_board(&ctx, &code, &seat).unwrap();
        let forum =
            NewForum { name: "Vårdnätverket".into(), task: "Träffas".into(), ..NewForum::default() };
        let forum = meet::add_forum(&ctx, &facilitator, &NetworkId::new(NETWORK), &forum).unwrap();
        let question =
            |text: &str| NewQuestion { text: text.into(), lang: "sv".into(), ..NewQuestion::default() };
        let raise =
            |text: &str| meet::raise_question(&ctx, &facilitator, &exchange, &question(text)).unwrap();
        let (one, other) = (raise("Vem gör vad?"), raise("Vem gör vad hos oss?"));
        let merged = raise("Vilka gör vad?");
        meet::merge_questions(&ctx, &facilitator, &merged, &one).unwrap();
        let row = met::plan(&ctx, &facilitator, &exchange).unwrap().agenda[0].id.clone();
        let scope = Scope::Programme(ProgrammeId::new("EX-programme"));
        let bench = concluded::workbench(&ctx, &facilitator, &scope, &CardFilter::default()).unwrap();
        let group = &bench.groups[0];
        self.names.extend([
            ("$board", board.to_string()),
            ("$code", code),
            ("$forum", forum.to_string()),
            ("$question", one.to_string()),
            ("$other-question", other.to_string()),
            ("$merged-question", merged.to_string()),
            ("$agenda-row", row),
            ("$group", group.id.clone()),
            ("$grouped-note", group.note_ids[0].clone()),
        ]);
        self.send_request();
        self.note_revisions();
        self.propose_a_word();
        let (server, _copy) = self.copy();
        let start = server.get(&None, "/").text;
        let asset = start.split("/assets/").nth(1).unwrap().split('"').next().unwrap();
        self.names.insert("$asset", asset.to_owned());
    }

    /// Somebody is invited to the meeting that lies ahead, and the developer has the network's meetings in a calendar.
    fn invite(&mut self) {
        let (ctx, facilitator) = (self.ctx().clone(), self.actor("facilitator"));
        let asked = met::invitations(&ctx, &facilitator, &ExchangeId::new("EX-next")).unwrap();
        let one = asked.invitations[0].clone();
        let feed = meet::make_feed(&ctx, &self.actor("developer"), &NetworkId::new(NETWORK)).unwrap();
        self.names.extend([("$invitation-link", one.token), ("$invitation", one.id), ("$feed-link", feed)]);
        let developer = self.actor("developer");
        let weekly = people::weekly_link(&ctx, developer.person.as_ref().unwrap()).unwrap();
        let promised = CommitmentId::new("EX-c1");
        let asked = asked::link(&ctx, &promised).unwrap();
        self.names.extend([("$weekly-link", weekly), ("$asked-link", asked)]);
    }

    /// One pairing is accepted, and a need and an offer wait for the next.
    fn pair_the_network(&mut self) {
        let (ctx, facilitator) = (self.ctx().clone(), self.actor("facilitator"));
        let network = NetworkId::new(NETWORK);
        let seen: Vec<(NeedId, NeedId)> = captured::network_pairing(&ctx, &facilitator, &network)
            .unwrap()
            .pairs
            .iter()
            .map(|pair| (NeedId::new(&pair.need.id), NeedId::new(&pair.offer.id)))
            .collect();
        let round = capture::accept_pairing(&ctx, &facilitator, &network, &seen).unwrap();
        let wait = |organisation: &str, direction: Direction, topic: &str| {
            let new = NewNeed {
                organisation: Some(OrganisationId::new(organisation)),
                network: Some(network.clone()),
                concept: Some(Concept::Competence),
                ..NewNeed::new(direction, topic, "sv")
            };
            capture::add_need(&ctx, &facilitator, &new).unwrap().to_string()
        };
        let need = wait("SE:1480", Direction::Need, "Introduktion av nya");
        let offer = wait("SE:1481", Direction::Offer, "Faddrar för nya");
        let named = [("$pairing", round.to_string()), ("$waiting-need", need), ("$waiting-offer", offer)];
        self.names.extend(named);
    }

    /// The developer's municipality has notes on its way home.
    fn send_a_delegation(&mut self) {
        let (ctx, developer) = (self.ctx().clone(), self.actor("developer"));
        let new = NewDelegation {
            exchange: ExchangeId::new(EXCHANGE),
            organisation: OrganisationId::new("SE:1481"),
            lang: "sv".into(),
            ends_on: "2026-12-31".into(),
            watch: Vec::new(),
        };
        let id = delegation::start(&ctx, &developer, &new).unwrap();
        let link = delegation::delegation(&ctx, &developer, &id).unwrap().link.unwrap();
        let member = NewMember { level: Some(Level::CareStaff), lang: "sv".into(), ..NewMember::default() };
        let seat = delegation::join(&ctx, &link, &member).unwrap();
        let note = WriteNote {
            id: None,
            heading: Heading::Impressed,
            text: "Lugnet".into(),
            said_by: String::new(),
            confirmed: Confirmed::No,
        };
        delegation::write(&ctx, (&link, &seat), &note).unwrap();
        self.names.extend([("$delegation-link", link), ("$delegation", id.to_string())]);
    }

    /// A funder has a link, and a time is proposed.
    fn plan(&mut self) {
        let (ctx, facilitator) = (self.ctx().clone(), self.actor("facilitator"));
        let (network, exchange) = (NetworkId::new(NETWORK), ExchangeId::new(EXCHANGE));
        let source = OrganisationId::new("eu-esn");
        let funder = torg_stages::share::funder::make_link(&ctx, &facilitator, &network, &source).unwrap();
        let time = NewTime {
            day: PartialDate::parse("2199-01-10").unwrap(),
            starts_clock: "09:00".into(),
            ends_clock: "11:00".into(),
        };
        times::propose(&ctx, &facilitator, &exchange, ("Europe/Stockholm", &[time])).unwrap();
        let asked = times::times(&ctx, &facilitator, &exchange).unwrap();
        let (link, time) = (asked.token.unwrap(), asked.times[0].id.clone());
        self.names.extend([("$funder-link", funder), ("$times-link", link), ("$time", time)]);
    }

    /// The researcher codes the cards of the programme.
    fn keep_a_codebook(&mut self) {
        let (ctx, researcher) = (self.ctx().clone(), self.actor("researcher"));
        let scope = Scope::from_words("programme", "EX-programme").unwrap();
        let new = NewCodebook { title: "Trygghet".into(), codes: "Tid\nFolk".into() };
        let id = research::make(&ctx, &researcher, &scope, &new).unwrap();
        self.names.insert("$codebook", id.to_string());
    }

    /// The facilitator asks users and relatives.
    fn ask_users(&mut self) {
        let (ctx, facilitator) = (self.ctx().clone(), self.actor("facilitator"));
        let new = Asking {
            exchange: ExchangeId::new(EXCHANGE),
            title: "Natten".into(),
            lang: "sv".into(),
            tried: "Vi provar färre besök.".into(),
            meaning: "Du sover mer.".into(),
            phone: String::new(),
            questions: ["Bra?", "Svårt?", "Bättre?"].map(str::to_owned).to_vec(),
        };
        let id = voices::open(&ctx, &facilitator, &new).unwrap();
        let link = voices::voices(&ctx, &facilitator, &id).unwrap().link.unwrap();
        self.names.extend([("$voices-link", link), ("$voices", id.to_string())]);
    }

    /// The researcher asks the municipality of the developer and the administrator for a call.
    fn send_request(&mut self) {
        let (ctx, researcher) = (self.ctx().clone(), self.actor("researcher"));
        let new = NewRequest {
            to: NeedId::new("DX-n1"),
            own: None,
            form: WantedForm::Call,
            month: None,
            people: None,
            words: "Må vi følge jer?".into(),
            lang: "da".into(),
            role: String::new(),
            contact: String::new(),
            questions: "Hvem spørger vi?".into(),
            confirmed: Confirmed::No,
        };
        let request = capture::send_request(&ctx, &researcher, &new).unwrap();
        let asked = captured::request(&ctx, &researcher, &request).unwrap().questions[0].id.clone();
        self.names.extend([("$request", request.to_string()), ("$asked", asked)]);
    }

    /// The facilitator's network wants another word in the glossary.
    fn propose_a_word(&mut self) {
        let (ctx, facilitator) = (self.ctx().clone(), self.actor("facilitator"));
        let mut words = ConceptWords::of(&glossary::card(&ctx, "svc.home-nursing").unwrap());
        words.source = "Nära vård".into();
        let new = NewProposal {
            network: NetworkId::new(NETWORK),
            about: About::Known("svc.home-nursing".into()),
            words,
            why: "Källa saknas".into(),
            confirmed: Confirmed::No,
        };
        let id = proposals::propose(&ctx, &facilitator, &new).unwrap();
        self.names.insert("$proposal", id.to_string());
    }

    /// What the editing forms were drawn from.
    fn note_revisions(&mut self) {
        let (ctx, facilitator) = (self.ctx().clone(), self.actor("facilitator"));
        let exchange = met::exchange(&ctx, &facilitator, &ExchangeId::new(EXCHANGE)).unwrap().revision;
        let finding = concluded::finding(&ctx, &facilitator, &FindingId::new("EX-N1")).unwrap().revision;
        let commitment = acted::commitment(&ctx, &facilitator, &CommitmentId::new("EX-c1")).unwrap();
        let practice = shared::practice(&ctx, &facilitator, &PracticeId::new("EX-pr1")).unwrap();
        self.names.extend([
            ("$exchange-revision", exchange.to_string()),
            ("$finding-revision", finding.to_string()),
            ("$commitment-revision", commitment.commitment.revision.to_string()),
            ("$practice-revision", practice.practice.revision.to_string()),
        ]);
    }

    /// A server over a copy of the database, which lives as long as the folder.
    pub fn copy(&self) -> (Server, tempfile::TempDir) {
        let (ctx, folder) = self.copied();
        (Server::over(&ctx), folder)
    }

    /// A copy of the database.
    pub fn copied(&self) -> (Ctx, tempfile::TempDir) {
        let folder = torg_testkit::temporary_folder();
        let file = folder.path().join("torg.db");
        let into = file.to_str().unwrap().to_owned();
        std::fs::copy(&self.demonstration.db.address, &file).unwrap();
        let wal = format!("{}-wal", self.demonstration.db.address);
        if std::fs::exists(&wal).unwrap() {
            std::fs::copy(&wal, format!("{into}-wal")).unwrap();
        }
        (Ctx { db: torg_db::Db::open(&into).unwrap(), ..self.ctx().clone() }, folder)
    }

    pub fn session(&self, server: &Server, role: &str) -> Session {
        if role == "stranger" { None } else { server.sign_in(role) }
    }

    /// An address with its `{names}` filled, from the left.
    pub fn filled(&self, table: &Table, route: &str) -> String {
        let mut path = String::new();
        let mut known = String::new();
        for part in route.split_inclusive('/') {
            known.push_str(part);
            if part.starts_with('{') {
                let here = known.trim_end_matches('/');
                let fits = table.samples.iter().find(|(beginning, _)| here == beginning);
                let (_, value) = fits.unwrap_or_else(|| panic!("table.tsv has no sample for {here}"));
                path.push_str(&self.named(value));
                if part.ends_with('/') {
                    path.push('/');
                }
            } else {
                path.push_str(part);
            }
        }
        path
    }

    /// A text with its `$names` in place.
    pub fn named(&self, text: &str) -> String {
        let mut names: Vec<_> = self.names.iter().collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        names.into_iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }
}
