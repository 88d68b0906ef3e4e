//! The network, the programme from its template, five workshops with boards, cards by code.

use torg_domain::Refusal;
use torg_domain::exchange::ExchangeState;
use torg_domain::finding::Scope;
use torg_domain::id::{BoardId, ExchangeId, FocusAreaId, NetworkId, NoteId, OrganisationId, ProgrammeId};
use torg_domain::network::{Level, NetworkRole};
use torg_domain::note::NoteKind;
use torg_domain::programme::Template;
use torg_stages::capture::commands::{self as capture, AddCard, Join, NewBoard};
use torg_stages::capture::queries as captured;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::places::{self, Lookup};
use torg_stages::meet::commands::{self as meet, NewFocusArea, NewMeeting, NewProgramme};
use torg_stages::meet::queries as met;
use torg_stages::{Actor, Ctx};
use torg_stories::{Story, day, forbidden, found, refusal};

/// As somebody pastes it from a mail, with one slip.
const PASTED: &str = "Ale, Alingsås, Göteborgs kommun, Härryda, Kungsbacka; Kungälv\nLerum, Lilla Edet, Möndal, \
     Partille, Stenungsund, Tjörn, Öckerö";
const CODES: [&str; 13] =
    ["1440", "1489", "1480", "1401", "1384", "1482", "1441", "1462", "1481", "1402", "1415", "1419", "1407"];
/// The six focus areas in GR's words, in the order of the template's concepts.
const AREAS: [&str; 6] = [
    "Egenvård",
    "Personcentrering",
    "Digitalisering",
    "Hälsofrämjande och förebyggande",
    "Kompetensutveckling",
    "Samverkan",
];
const DAYS: [&str; 5] = ["2020-09-10", "2020-09-24", "2020-10-08", "2020-10-22", "2020-11-05"];
/// The source's own words (S3-12).
pub const SENTENCE: &str = "vi har god kompetens, men denna måste nyttjas bättre än idag";

/// A card: workshop from 1, focus area from 1, kind, municipality's code, words.
pub type Card = (usize, usize, NoteKind, &'static str, &'static str);

use NoteKind::{Obstacle, Opportunity, SupportNeed};
pub const CARDS: &[Card] = &[
    (1, 5, SupportNeed, "1480", "Det behövs mer kompetens om demens."),
    (2, 5, SupportNeed, "1482", "Mer utbildning för alla som är nya."),
    (3, 5, SupportNeed, "1489", "Vi behöver höja kompetensen i hela gruppen."),
    (4, 5, SupportNeed, "1415", "Kompetens i vårdplanering saknas."),
    (5, 5, SupportNeed, "1402", "Det behövs mer kompetens om läkemedel."),
    (1, 5, Opportunity, "1481", SENTENCE),
    (2, 5, Opportunity, "1440", "Sjuksköterskans kunskap används till fel saker."),
    (3, 5, Opportunity, "1441", "Undersköterskorna kan mer än de får göra."),
    (2, 5, SupportNeed, "1462", "Baspersonalens kompetens måste höjas generellt."),
    (4, 5, SupportNeed, "1419", "Fler med specialistutbildning, både legitimerade och undersköterskor."),
    (1, 4, Opportunity, "1480", "Arbeta mer förebyggande än i dag."),
    (2, 4, Opportunity, "1482", "Hembesök innan behoven blir stora."),
    (3, 4, Opportunity, "1489", "Vi borde vara mer proaktiva."),
    (4, 4, Opportunity, "1407", "Träffpunkter som förebygger ensamhet."),
    (1, 4, Obstacle, "1481", "Osäkert om det går utan mer resurser."),
    (3, 4, Obstacle, "1401", "Vem ska betala det förebyggande?"),
    (5, 4, Obstacle, "1402", "Hur ska det gå till i praktiken?"),
    (1, 3, SupportNeed, "1480", "Stöd när tekniken inte fungerar."),
    (2, 3, SupportNeed, "1482", "En tydlig plan för digitaliseringen."),
    (2, 3, SupportNeed, "1440", "Någon att ringa om trygghetslarmen."),
    (4, 3, SupportNeed, "1415", "Höjd digital kompetens."),
    (5, 2, Opportunity, "1402", "Fråga personen vad som är viktigt först."),
];

/// The series when its workshops have been held.
pub struct Series<'a> {
    pub story: &'a Story,
    pub ctx: &'a Ctx,
    pub network: NetworkId,
    pub programme: ProgrammeId,
    pub facilitator: Actor,
    pub outsider: Actor,
    pub areas: Vec<FocusAreaId>,
    pub sessions: Vec<ExchangeId>,
    /// The cards in the order of [`CARDS`].
    pub cards: Vec<NoteId>,
}

impl Series<'_> {
    pub fn scope(&self) -> Scope {
        Scope::Programme(self.programme.clone())
    }

    /// Cards of a focus area (from 1) and kind that `of` picks, in their order.
    pub fn cards(&self, area: usize, kind: NoteKind, of: impl Fn(&Card) -> bool) -> Vec<NoteId> {
        let fits = |(card, _): &(&Card, &NoteId)| card.1 == area && card.2 == kind && of(card);
        CARDS.iter().zip(&self.cards).filter(fits).map(|(_, note)| note.clone()).collect()
    }
}

pub fn hold(story: &Story) -> Series<'_> {
    let ctx = &story.ctx;
    let starter = story.person("processledare", Some("se-gr"), "sv");
    let members = paste(ctx);
    let new = torg_stories::network("Göteborgsregionen", "sv", members);
    let network = meet::create_network(ctx, &starter, &new, Confirmed::No).unwrap();
    let facilitator = story.actor("processledare");
    assert_eq!(facilitator.role_in(&network), Some(NetworkRole::Coordinator), "who starts it runs it");
    let page = met::network_page(ctx, &Actor::stranger(), &network).unwrap();
    assert_eq!(page.members.len(), 13);
    assert!(page.people.is_empty(), "strangers do not see the people");
    let outsider = elsewhere(story);
    let programme = programme_from_its_template(ctx, &facilitator, &network);
    let view = met::programme(ctx, &facilitator, &programme).unwrap();
    let mut series = Series {
        story,
        ctx,
        network,
        programme,
        facilitator,
        outsider,
        areas: view.focus_areas.iter().map(|area| FocusAreaId::new(&area.id)).collect(),
        sessions: view.exchanges.iter().map(|line| ExchangeId::new(&line.id)).collect(),
        cards: CARDS.iter().map(|_| NoteId::new("")).collect(),
    };
    for workshop in 1..=series.sessions.len() {
        hold_workshop(&mut series, workshop);
    }
    series
}

/// Twelve names are clear; the thirteenth is asked about, as is a name that two municipalities share.
fn paste(ctx: &Ctx) -> Vec<OrganisationId> {
    let mut answers = places::look_up(ctx, PASTED, None).unwrap();
    assert_eq!(answers[8], Lookup::Unknown { given: "Möndal".into() });
    let shared = places::look_up(ctx, "Våler", None).unwrap().remove(0);
    assert!(matches!(&shared, Lookup::Ambiguous { candidates, .. } if candidates.len() == 2), "{shared:?}");
    answers[8] = places::look_up(ctx, "Mölndal", None).unwrap().remove(0);
    let members: Vec<_> = answers.iter().map(found).collect();
    assert_eq!(members, CODES.map(|code| OrganisationId::new(format!("SE:{code}"))));
    members
}

/// Somebody who runs another network.
fn elsewhere(story: &Story) -> Actor {
    let starter = story.person("nordväst", Some("se-founu"), "sv");
    let new = torg_stories::network("Nordväst", "sv", story.members("Solna, Sollentuna"));
    meet::create_network(&story.ctx, &starter, &new, Confirmed::No).unwrap();
    story.actor("nordväst")
}

fn programme_from_its_template(ctx: &Ctx, facilitator: &Actor, network: &NetworkId) -> ProgrammeId {
    let template = Template::WorkshopSeries;
    let areas = AREAS.iter().zip(template.concepts());
    let meetings = template.meetings().iter().zip(DAYS).zip(1..);
    let new = NewProgramme {
        purpose: "En mer samlad bild av vad omställningen till nära vård betyder.".into(),
        focus_areas: areas
            .map(|(name, concept)| NewFocusArea { name: (*name).into(), concept: *concept })
            .collect(),
        meetings: meetings
            .map(|((meeting, date), number)| NewMeeting {
                kind: meeting.kind,
                form: meeting.form,
                title: format!("Workshop {number}"),
                starts_on: day(date),
                agenda: torg_stories::agenda(meeting.shape),
            })
            .collect(),
        ..NewProgramme::new(network.clone(), template, "Omställningen till nära vård", "sv")
    };
    let id = meet::create_programme(ctx, facilitator, &new).unwrap();
    let view = met::programme(ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(view.focus_areas.iter().map(|area| area.name.as_str()).collect::<Vec<_>>(), AREAS);
    assert_eq!(view.lenses, ["opportunity", "obstacle", "support-need"]);
    assert_eq!(view.exchanges.len(), 5);
    id
}

fn hold_workshop(series: &mut Series<'_>, workshop: usize) {
    let exchange = series.sessions[workshop - 1].clone();
    series.story.clock.set(&format!("{}T11:00:00Z", DAYS[workshop - 1]));
    let new = NewBoard {
        exchange: exchange.clone(),
        title: "Vad betyder nära vård hos oss?".into(),
        prompt: "Vad ser du för möjligheter, hinder och behov av stöd?".into(),
        kinds: Vec::new(),
        focus_area: None,
        shows_cards: true,
    };
    forbidden(capture::open_board(series.ctx, &series.outsider, &new));
    let board = capture::open_board(series.ctx, &series.facilitator, &new).unwrap();
    let code = captured::board(series.ctx, &series.facilitator, &board).unwrap().board.code;
    forbidden(captured::board(series.ctx, &series.outsider, &board));
    for (place, card) in CARDS.iter().enumerate().filter(|(_, card)| card.0 == workshop) {
        series.cards[place] = write_card(series, &code, card);
        series.story.clock.advance(0, 1);
    }
    close(series, &board, &code);
    meet::set_exchange_state(series.ctx, &series.facilitator, &exchange, ExchangeState::Held).unwrap();
}

/// Nobody has an account: a code, a level, a municipality. One writer does not want to be quoted.
fn write_card(series: &Series<'_>, code: &str, (_, area, kind, municipality, words): &Card) -> NoteId {
    let join = Join {
        level: Level::CareStaff,
        organisation: Some(OrganisationId::new(format!("SE:{municipality}"))),
        lang: "sv".into(),
        may_quote: !words.contains("betala"),
    };
    let seat = capture::join_board(series.ctx, &code.to_lowercase(), &join).unwrap();
    let card = AddCard {
        id: Some(NoteId::new(series.ctx.id())),
        text: (*words).into(),
        kind: *kind,
        focus_area: Some(series.areas[area - 1].clone()),
        confirmed: Confirmed::No,
    };
    let id = capture::add_card(series.ctx, code, &seat.token, &card).unwrap();
    let again = capture::add_card(series.ctx, code, &seat.token, &card).unwrap();
    assert_eq!(id, again, "a card that is sent twice counts once");
    let long = AddCard { id: None, text: "å".repeat(281), ..card };
    let too_long = refusal(capture::add_card(series.ctx, code, &seat.token, &long));
    assert_eq!(too_long, Refusal::TextTooLong { length: 281, most: 280 });
    id
}

fn close(series: &Series<'_>, board: &BoardId, code: &str) {
    let join = Join { level: Level::CareStaff, organisation: None, lang: "sv".into(), may_quote: true };
    let late = capture::join_board(series.ctx, code, &join).unwrap();
    capture::close_board(series.ctx, &series.facilitator, board).unwrap();
    let card = AddCard {
        id: None,
        text: "En sista tanke".into(),
        kind: Opportunity,
        focus_area: None,
        confirmed: Confirmed::No,
    };
    assert_eq!(refusal(capture::add_card(series.ctx, code, &late.token, &card)), Refusal::BoardClosed);
    assert_eq!(refusal(capture::join_board(series.ctx, code, &join)), Refusal::BoardClosed);
    let view = captured::board(series.ctx, &series.facilitator, board).unwrap();
    assert_eq!(view.board.state, "closed");
    assert_eq!(view.board.code, "", "a code that opens nothing is not shown");
}
