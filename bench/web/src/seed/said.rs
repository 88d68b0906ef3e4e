//! What was said: notes of every exchange, and the findings of every programme with their quotes.

use super::meetings::{AREAS, members};
use super::{EXCHANGES, FINDINGS, NOTES, Noun, Tables, Told, id};
use torg_db::args;

const KINDS: [&str; 3] = ["works-well", "opportunity", "obstacle"];
const LEVELS: [&str; 5] = ["care-staff", "management", "care-staff", "development", "relative"];
const BEGIN: [&str; 7] = [
    "Vi som går hem till folk märker att",
    "I vår grupp har vi sett att",
    "Sedan i höstas är det tydligt att",
    "Flera av oss tycker att",
    "När det är lugnt fungerar det, men annars blir det så att",
    "De anhöriga säger ofta att",
    "Det vi är stoltast över är att",
];
const MIDDLE: [&str; 5] = [
    "samma få ansikten kommer genom dörren",
    "planeringen görs tillsammans med den som får hjälpen",
    "nattens besök byts mot något lugnare",
    "kunskapen om demens finns men inte används varje dag",
    "sjuksköterskan är med redan första veckan",
];
const END: [&str; 6] = [
    "och det syns på hur folk mår.",
    "men tiden för att prata om det saknas.",
    "fast det beror på vem som gör schemat.",
    "så vi vill pröva det i två grupper till.",
    "och då behöver chefen säga det högt.",
    "trots att det inte kostar mer.",
];

/// Notes and findings of a programme.
pub(crate) fn programme(tables: &mut Tables, at: (usize, usize), municipalities: &[String]) {
    let members: Vec<&String> = members(at.0, municipalities).collect();
    for turn in 0..EXCHANGES {
        for place in 0..NOTES {
            note(tables, [at.0, at.1, turn, place], &members);
        }
    }
    for place in 0..FINDINGS {
        finding(tables, at, place);
    }
}

fn note(tables: &mut Tables, at: [usize; 4], members: &[&String]) {
    let [network, programme, turn, place] = at;
    let own = id(Noun::Note, &at);
    let of = id(Noun::Network, &[network]);
    let exchange = id(Noun::Exchange, &at[..3]);
    let nth = (programme * EXCHANGES + turn) * NOTES + place;
    let mixed = nth.wrapping_mul(2_654_435_761) >> 7;
    let text = format!("{} {} {}", BEGIN[mixed % 7], MIDDLE[mixed / 7 % 5], END[mixed / 35 % 6]);
    let area = place % AREAS.len();
    let member = members[mixed % members.len()].as_str();
    let when = format!("2025-{:02}-{:02}T10:{:02}:00Z", 1 + turn, 1 + (programme + network) % 28, place);
    tables.note.put(args![
        &own,
        &of,
        &exchange,
        id(Noun::FocusArea, &[network, area]),
        format!("N-{}", nth + 1),
        KINDS[mixed % 3],
        &text,
        "sv",
        LEVELS[mixed % 5],
        "",
        member,
        "not-stated",
        &when,
    ]);
    tables.link.put(args!["exchange", &exchange, "note", &own, "said-at", &when]);
    let title = format!("Workshop {} i omgång {}: hemma längre", turn + 1, programme + 1);
    let told = Told {
        kind: "note",
        id: &own,
        title: &text,
        summary: &title,
        organisation: Some(member),
        network: &of,
        concept: AREAS[area].1,
        path: "/capture/notes/",
        at: &when,
    };
    tables.tell(&told);
}

/// A finding rests on five notes of its focus area; every other one is opposed by a sixth.
fn finding(tables: &mut Tables, (network, programme): (usize, usize), place: usize) {
    let own = id(Noun::Finding, &[network, programme, place]);
    let area = place % AREAS.len();
    let when = "2025-11-03T09:00:00Z";
    let kind = if place.is_multiple_of(2) { "tension" } else { "shared-view" };
    tables.finding.put(args![
        &own,
        id(Noun::Network, &[network]),
        id(Noun::Programme, &[network, programme]),
        id(Noun::FocusArea, &[network, area]),
        format!("F-{}", programme * FINDINGS + place + 1),
        place as i64,
        kind,
        "Handledning i vardagen gör att kunskapen används",
        "sv",
        "workshop",
        true,
        "not-stated",
        "final",
        when,
    ]);
    for turn in 0..5 + (place + 1) % 2 {
        let note = id(Noun::Note, &[network, programme, turn, area + AREAS.len() * (place % 2)]);
        let side = if turn < 5 { "supports" } else { "opposes" };
        tables.quote.put(args![&own, &note, side]);
        tables.link.put(args!["note", &note, "finding", &own, side, when]);
    }
}
