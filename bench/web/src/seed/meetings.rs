//! Networks, programmes, exchanges with agenda, participants and questions.

use super::{DAY, EXCHANGES, Noun, PROGRAMMES, Tables, Told, id};
use anyhow::Result;
use torg_db::{Tx, args};

/// Focus areas of every network with their shared concepts.
pub(crate) const AREAS: [(&str, &str); 6] = [
    ("Kompetens", "competence"),
    ("Samverkan", "self-care"),
    ("Digitala arbetssätt", "digitalisation"),
    ("Förebyggande arbete", "prevention"),
    ("Personcentrerat", "person-centring"),
    ("Egenvård", "self-care"),
];
const AGENDA: [(&str, i64); 6] = [
    ("Välkomna och presentation", 20),
    ("Vad sade vi sist och vad blev av det?", 30),
    ("Arbete vid borden kring fokusområdet", 60),
    ("Paus", 15),
    ("Vi läser korten tillsammans", 45),
    ("Nästa steg och vem som gör vad", 30),
];

/// A network with eight members and six focus areas.
pub(crate) fn network(
    tx: &mut Tx<'_>,
    tables: &mut Tables,
    place: usize,
    municipalities: &[String],
) -> Result<()> {
    let network = id(Noun::Network, &[place]);
    let name = format!("Nätverket för nära omsorg {}", place + 1);
    let about = "Kommuner som besöker varandra och prövar nytt i hemtjänst och särskilt boende.";
    tx.execute(INSERT_NETWORK, args![&network, &name, about, DAY])?;
    for member in members(place, municipalities) {
        tx.execute(INSERT_MEMBER, args![&network, member])?;
    }
    for (position, (area, concept)) in (0_i64..).zip(AREAS) {
        let own = id(Noun::FocusArea, &[place, position as usize]);
        tx.execute(INSERT_AREA, args![own, &network, position, area, concept])?;
    }
    let counted = (PROGRAMMES * EXCHANGES * super::NOTES) as i64;
    tx.execute(INSERT_COUNTER, args![&network, counted])?;
    let path = "/meet/networks/";
    let told = Told {
        kind: "network",
        id: &network,
        title: &name,
        summary: about,
        organisation: None,
        network: &network,
        concept: "",
        path,
        at: DAY,
    };
    tables.tell(&told);
    Ok(())
}

/// The eight municipalities of a network.
pub(crate) fn members(network: usize, municipalities: &[String]) -> impl Iterator<Item = &String> {
    municipalities.iter().cycle().skip(network * 5).take(8)
}

/// A programme of eight workshops that follow each other.
pub(crate) fn programme(
    tx: &mut Tx<'_>,
    tables: &mut Tables,
    (network, place): (usize, usize),
    municipalities: &[String],
) -> Result<()> {
    let programme = id(Noun::Programme, &[network, place]);
    let title = format!("Lärande besök, omgång {}", place + 1);
    tx.execute(INSERT_PROGRAMME, args![&programme, id(Noun::Network, &[network]), title])?;
    for turn in 0..EXCHANGES {
        exchange(tables, [network, place, turn], municipalities)?;
    }
    Ok(())
}

fn exchange(tables: &mut Tables, at: [usize; 3], municipalities: &[String]) -> Result<()> {
    let [network, programme, turn] = at;
    let own = id(Noun::Exchange, &at);
    let of = id(Noun::Network, &[network]);
    let members: Vec<&String> = members(network, municipalities).collect();
    let host = members[turn % members.len()].as_str();
    let title = format!("Workshop {} i omgång {}: hemma längre", turn + 1, programme + 1);
    let theme = "Så vill vi arbeta när fler bor hemma med stora behov";
    let day = format!("2025-{:02}-{:02}", 1 + turn, 1 + (programme + network) % 28);
    let when = format!("{day}T09:00:00Z");
    tables.exchange.put(args![
        &own,
        &of,
        id(Noun::Programme, &[network, programme]),
        "workshop",
        &title,
        "sv",
        "physical",
        if turn < 7 { "held" } else { "planned" },
        "public",
        "Kommunhuset",
        host,
        &day,
        &day,
        theme,
        "Att höra vad som fungerar hos andra innan vi ändrar hos oss.",
        &when,
    ]);
    let told = Told {
        kind: "exchange",
        id: &own,
        title: &title,
        summary: theme,
        organisation: Some(host),
        network: &of,
        concept: "",
        path: "/meet/exchanges/",
        at: &when,
    };
    tables.tell(&told);
    if turn > 0 {
        let before = id(Noun::Exchange, &[network, programme, turn - 1]);
        tables.link.put(args!["exchange", before, "exchange", &own, "continues", &when]);
    }
    around(tables, &own, &members, &when)
}

fn around(tables: &mut Tables, exchange: &str, members: &[&String], when: &str) -> Result<()> {
    let place = u128::from_str_radix(&exchange[8..], 16)? as usize;
    for (position, (title, minutes)) in (0_i64..).zip(AGENDA) {
        let starts = (position == 0).then_some("09:00");
        let own = id(Noun::AgendaItem, &[place, position as usize]);
        let role = if position % 2 == 0 { "Facilitator" } else { "" };
        tables.agenda.put(args![own, exchange, position, 1_i64, starts, minutes, title, role]);
    }
    for (level, member) in ["management", "development", "care-staff"].iter().cycle().zip(members) {
        tables.participant.put(args![exchange, member.as_str(), *level, 3_i64]);
    }
    let questions = [
        (
            "Hur får ni tid för handledning när schemat är fullt?",
            "En halvtimme i veckan ligger fast i schemat och räknas som arbete.",
        ),
        (
            "Vem äger frågan när sjukhuset skriver ut på en fredag?",
            "Vi har en gemensam lista och ringer varandra samma dag.",
        ),
    ];
    for (position, (text, answer)) in (0_i64..).zip(questions) {
        let own = id(Noun::Question, &[place, position as usize]);
        let next = "Vi hör av oss om hur det har gått.";
        tables.question.put(args![
            own,
            exchange,
            position,
            text,
            "sv",
            "Enhetschef",
            "answered",
            answer,
            next,
            when
        ]);
    }
    Ok(())
}

const INSERT_NETWORK: &str =
    "INSERT INTO network (id, name, about, language, is_public, is_example, created_at)
     VALUES ($1, $2, $3, 'sv', TRUE, FALSE, $4)";
const INSERT_MEMBER: &str =
    "INSERT INTO network_member (network_id, organisation_id, role) VALUES ($1, $2, 'member')";
const INSERT_AREA: &str =
    "INSERT INTO focus_area (id, network_id, position, name, concept) VALUES ($1, $2, $3, $4, $5)";
const INSERT_COUNTER: &str = "INSERT INTO note_counter (network_id, last_number) VALUES ($1, $2)";
const INSERT_PROGRAMME: &str = "INSERT INTO programme (id, network_id, title, template, language, lenses)
     VALUES ($1, $2, $3, 'workshop-series', 'sv', 'works-well,opportunity,obstacle')";
