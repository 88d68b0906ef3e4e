//! The document that the tests write: every block once, and text that every writer could misread.

use torg_report::{
    Block, CalloutKind, Chart, Document, Fact, Inline, Labels, Mark, MarkKind, Note, NumberStyle, Quote,
    Role, Series, Table, text,
};

/// Marks that are code in HTML, XML, Markdown or Typst, and Nordic letters.
pub const MARKS: &str =
    "#set $x^2$ *fet* _lutad_ @not <b>fet</b> \\stig `kod` [länk](x) {{a}} & å ä ö æ ø é // slut";

pub fn labels() -> Labels {
    Labels {
        contents: "Innehåll".into(),
        table: "Tabell".into(),
        figure: "Figur".into(),
        data: "Visa siffrorna som tabell".into(),
        note: "Not".into(),
        opposing: "Talar emot".into(),
        page: "Sida".into(),
        of: "av".into(),
    }
}

pub fn heading(level: u8, words: &str, id: &str) -> Block {
    Block::Heading { level, text: words.into(), id: id.into() }
}

pub fn chart() -> Chart {
    let own = [(2012.0, 15.0), (2013.0, 15.4), (2014.0, 14.1), (2017.0, 13.2), (2018.0, 12.0)];
    let mut points: Vec<(f64, Option<f64>)> = own.into_iter().map(|(x, y)| (x, Some(y))).collect();
    points.insert(3, (2015.0, None));
    let years = || (2012..=2018).map(f64::from);
    Chart {
        id: "kontinuitet".into(),
        title: "Personalkontinuitet i hemtjänsten".into(),
        description: "Mölndal går från 15 till 12 medarbetare. Jämförelsegruppen ligger kvar på 15.".into(),
        unit: "antal medarbetare under 14 dagar".into(),
        x_name: "År".into(),
        x_labels: Vec::new(),
        series: vec![
            Series { name: "Mölndal".into(), role: Role::Own, points },
            Series {
                name: "Liknande kommuner".into(),
                role: Role::Comparison,
                points: years().map(|x| (x, Some(15.0))).collect(),
            },
            Series {
                name: "Lägst till högst".into(),
                role: Role::Band {
                    low: years().map(|x| (x, Some(10.0))).collect(),
                    high: years().map(|x| (x, Some(19.5))).collect(),
                    low_name: "Lägst".into(),
                    high_name: "Högst".into(),
                },
                points: Vec::new(),
            },
        ],
        marks: vec![
            Mark { x: 2015.0, text: "Ny definition".into(), kind: MarkKind::Break },
            Mark { x: 2016.0, text: "Piloten börjar".into(), kind: MarkKind::Start },
            Mark { x: 2018.0, text: "Serien slutar".into(), kind: MarkKind::End },
        ],
        end_note: Some("Måttet samlas inte in efter 2018.".into()),
        source: Some("Källa: Kolada".into()),
        too_few: "Det finns för få värden för att rita en kurva.".into(),
        no_value: "uppgift saknas".into(),
        from_zero: false,
        numbers: NumberStyle { decimals: 1, ..NumberStyle::default() },
    }
}

fn voices() -> Vec<Block> {
    let spoken = Quote {
        text: "vi har god kompetens, men denna måste nyttjas bättre än idag".into(),
        source: Some("Workshop 3".into()),
        note_number: Some("1".into()),
        ..Quote::default()
    };
    let danish = Quote {
        text: "Vi mangler tid til at lære af hinanden".into(),
        lang: Some("da".into()),
        source: Some("Workshop 4".into()),
        note_number: Some("2".into()),
        href: Some("/notes/2".into()),
        oppose: true,
    };
    vec![
        heading(2, "Röster", "roster"),
        Block::Quote(spoken),
        Block::Quote(danish),
        Block::InLanguage {
            lang: "en".into(),
            blocks: vec![Block::Paragraph(text("A paragraph in English."))],
        },
    ]
}

fn figures() -> Vec<Block> {
    let row = |name: &str, said: &str| vec![text(name), text(said)];
    let table = Table {
        caption: "Hur många workshoppar som tog upp frågan".into(),
        headers: vec!["Fokusområde".into(), "Workshoppar".into()],
        rows: vec![row("Kompetensutveckling", "7 av 7"), row("Samverkan", "5 av 7")],
        row_header: true,
    };
    vec![
        heading(1, "Siffror", "siffror"),
        Block::Table(table),
        Block::Chart(chart()),
        Block::Callout {
            kind: CalloutKind::Method,
            title: "Så räknade vi".into(),
            blocks: vec![Block::Paragraph(text("En workshop räknas en gång."))],
        },
    ]
}

fn notes() -> Vec<Block> {
    let note = |number: &str, words: &str, lang: Option<&str>, href: Option<&str>| Note {
        number: number.into(),
        text: words.into(),
        lang: lang.map(str::to_owned),
        source: Some("Tavlan, hösten 2020".into()),
        href: href.map(str::to_owned),
    };
    vec![
        Block::PageBreak,
        heading(1, "Här står orden", "orden"),
        Block::NoteList(vec![
            note("1", "god kompetens", None, Some("/notes/1")),
            note("2", "mangler tid", Some("da"), None),
        ]),
    ]
}

/// One document with every block.
pub fn document() -> Document {
    let claim = vec![
        Inline::Text("I alla workshoppar kom ".into()),
        Inline::Strong("behovet av kompetens".into()),
        Inline::Text(" upp".into()),
        Inline::NoteRef { number: "1".into(), href: None },
        Inline::Text(", se ".into()),
        Inline::Link { text: "Kolada".into(), href: "https://www.kolada.se/?a=1&b=2".into() },
        Inline::Text(" och ".into()),
        Inline::Link { text: "siffrorna".into(), href: "#siffror".into() },
        Inline::Text(". På norska: ".into()),
        Inline::Foreign { text: "hverdagsmestring".into(), lang: "nb".into() },
        Inline::Emphasis(" ungefär".into()),
    ];
    let mut blocks = vec![
        Block::Contents,
        heading(1, "Kompetensutveckling", "kompetens"),
        Block::Paragraph(claim),
        Block::Paragraph(text(MARKS)),
        Block::Facts(vec![Fact { label: "Deltagare".into(), value: text("42 personer") }]),
        Block::List { ordered: false, items: vec![text("Punkt ett"), text("Punkt två")] },
        Block::List { ordered: true, items: vec![text("Först"), text("Sedan")] },
    ];
    blocks.extend(voices());
    blocks.extend(figures());
    blocks.extend(notes());
    Document {
        title: "Slutrapport: god & nära vård <2020>".into(),
        lang: "sv".into(),
        subtitle: Some("Workshoppar hösten 2020".into()),
        date: Some("2020-12-14".into()),
        date_text: Some("14 december 2020".into()),
        author: Some("Göteborgsregionen".into()),
        base: Some("https://torg.example".into()),
        labels: labels(),
        blocks,
    }
}

/// A document of about ten pages.
pub fn long_document() -> Document {
    let mut doc = document();
    for part in 0..24 {
        doc.blocks.push(heading(2, &format!("Fokusområde {part}"), &format!("omrade-{part}")));
        for _ in 0..4 {
            doc.blocks.push(Block::Paragraph(text(
                "Medarbetare och chefer berättar om vardagen i hemtjänsten. ".repeat(6),
            )));
        }
    }
    doc
}
