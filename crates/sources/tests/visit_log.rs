//! Logs of visits: our own form, others by a mapping, sheets; every fault with its line and without what stands there.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::{Cursor, Write as _};
use torg_sources::visit_log::{BadMapping, Column, Faults, File, Mapping, Reader, Stay, VisitLog, Why};

fn mapping(columns: &str, kinds: &str) -> Mapping {
    Mapping::read(columns, kinds, "Europe/Stockholm").unwrap()
}

fn read_with(mapping: &Mapping, visits: &[u8], clients: Option<&[u8]>) -> Result<VisitLog, Faults> {
    let mut reader = Reader::new(mapping, &[7; 32]);
    if let Some(clients) = clients {
        reader.clients(Cursor::new(clients));
    }
    reader.visits(Cursor::new(visits));
    reader.finish()
}

fn read(visits: &str) -> Result<VisitLog, Faults> {
    read_with(&mapping("", ""), visits.as_bytes(), None)
}

fn faults(visits: &str) -> Vec<(u64, Why)> {
    read(visits).unwrap_err().told.iter().map(|fault| (fault.line, fault.why)).collect()
}

const LOG: &str = "\u{feff}client_key,carer_key,start,end,kind,performed,age65,at_home_from,at_home_to,team,sex,named_contact
19121212-1212,anna,2026-03-02T07:15+01:00,2026-03-02T07:45+01:00,care,1,1,2026-03-01,,Norr,k,bo
19121212-1212,bo,2026-03-02T07:20+01:00,2026-03-02T07:45+01:00,care,1,1,2026-03-01,,Norr,k,bo
other,anna,2026-03-01T21:59:59+01:00,2026-03-02T00:10+01:00,care,1,0,,,Söder,m,
other,x,2026-03-03T08:00+01:00,,alarm,1,0,,,Söder,m,
other,,,,meal,1,0,,,,,
other,x,2026-03-03T08:00+01:00,,nursing,1,0,,,,,
other,x,2026-03-03T08:00+01:00,,other,1,0,,,,,
other,,,,care,0,0,,,,,
";

#[test]
fn our_own_form_is_read_without_the_people_in_it() {
    let log = read(LOG).unwrap();
    let stay = |client, carer, from, to| Stay { client, carer, from, to };
    let day = 1440;
    assert_eq!(
        log.stays,
        [
            stay(0, 0, day + 435, day + 465),
            stay(0, 1, day + 440, day + 465),
            stay(1, 0, 21 * 60 + 59, day + 10)
        ]
    );
    assert_eq!(
        (log.rows, log.carers, log.date(0).as_str(), log.day("2026-03-04")),
        (8, 2, "2026-03-01", Some(3))
    );
    let not = log.not_counted;
    assert_eq!((not.alarm, not.meal, not.nursing, not.other, not.not_performed), (1, 1, 1, 1, 1));
    assert_eq!(log.teams, ["Norr", "Söder"]);
    let [first, second] = &log.clients[..] else { panic!("{:?}", log.clients) };
    assert_eq!(
        (first.is_65, first.team, first.is_woman, first.named),
        (Some(true), Some(0), Some(true), Some(1))
    );
    assert_eq!(first.at_home.iter().map(|own| own.0 - log.first_day).collect::<Vec<_>>(), [0]);
    assert_eq!((second.is_65, second.is_woman, second.named), (Some(false), Some(false), None));
    assert!(log.has(Column::Age65) && log.has(Column::Named));
    let told = format!("{log:?}");
    assert!(!told.contains("1212") && !told.contains("anna"), "{told}");
}

#[test]
fn other_columns_words_signs_and_letters_are_read_by_a_mapping() {
    let mapping = mapping(
        "client_key=Brukare, carer_key=Personal; start=Datum+Starttid, end=Datum+Sluttid, kind=Insats, team=Område",
        "care=Omvårdnad, care=Service\nalarm=Larm",
    );
    let text = "Datum;Starttid;Sluttid;Brukare;Personal;Insats;Område\r\n\
        2026-03-01;07:00;07:30;1;2;OMVÅRDNAD;Norr\r\n\
        1.3.2026;18.05;18.30;1;3;service;Norr\r\n\r\n\
        01-03-2026;22:00;22:10;1;3;Larm;Norr\r\n";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for bytes in [text.as_bytes(), &latin] {
        let log = read_with(&mapping, bytes, None).unwrap();
        let times: Vec<(u32, u32)> = log.stays.iter().map(|stay| (stay.from, stay.to)).collect();
        assert_eq!(times, [(420, 450), (1085, 1110)]);
        assert_eq!((log.not_counted.alarm, log.rows, log.has(Column::Performed)), (1, 3, false));
        assert_eq!(log.teams, ["Norr"]);
    }
}

#[test]
fn a_file_of_clients_says_what_visits_do_not() {
    let visits = "client_key,carer_key,start\nc1,a,2026-03-01T08:00\nc2,a,2026-03-01T09:00\n";
    let clients = "client_key,age65,at_home_from,at_home_to,team\n\
        c1,83,2026-01-01,2026-03-05,Väst\nc1,83,2026-03-10,,Väst\nc2,64,,,\nc3,yes,,,Öst\n";
    let log = read_with(&mapping("", ""), visits.as_bytes(), Some(clients.as_bytes())).unwrap();
    assert_eq!(log.clients.len(), 3);
    assert_eq!(
        log.clients.iter().map(|own| own.is_65).collect::<Vec<_>>(),
        [Some(true), Some(false), Some(true)]
    );
    assert_eq!(log.clients[0].at_home.len(), 2);
    assert_eq!(log.clients[0].team, Some(0));
    let unknown = "client_key,age65\nc1,1\n";
    let refused = read_with(&mapping("", ""), visits.as_bytes(), Some(unknown.as_bytes())).unwrap_err();
    let fault = refused.told[0];
    assert_eq!((fault.file, fault.line, fault.why), (File::Visits, 3, Why::NotAmongClients));
}

#[test]
fn every_fault_is_told_with_its_line() {
    use Column::*;
    let head = "client_key,carer_key,start,end,kind,performed,age65,sex\n";
    let found = faults(&format!(
        "{head}\
        ,a,2026-03-01T08:00,2026-03-01T08:30,care,1,1,k\n\
        c,,2026-03-01T08:00,2026-03-01T08:30,care,1,1,k\n\
        c,a,soon,2026-03-01T08:30,care,1,1,k\n\
        c,a,,,care,1,1,k\n\
        c,a,2026-03-01T08:00,2026-03-01T07:30,care,1,1,k\n\
        c,a,2026-03-01T08:00,2026-03-04T08:30,care,1,1,k\n\
        c,a,2026-03-01T08:00,,chat,1,1,k\n\
        c,a,2026-03-01T08:00,,care,maybe,1,k\n\
        c,a,2026-03-01T08:00,,care,1,old,k\n\
        c,a,2026-03-01T08:00,,care,1,1,z\n\
        c,a,2026-03-01T08:00\n\
        d,a,2026-03-01T08:00,,care,1,1,k\n\
        d,a,2026-03-02T08:00,,care,1,0,k\n\
        d,a,2026-03-02T08:00,,care,1,1,m\n"
    ));
    let expected = [
        (2, Why::Empty(Client)),
        (3, Why::Empty(Carer)),
        (4, Why::NoTime(Start)),
        (5, Why::Empty(Start)),
        (6, Why::EndsBefore),
        (7, Why::LastsTooLong),
        (8, Why::NoKind),
        (9, Why::NoYesOrNo(Performed)),
        (10, Why::NoYesOrNo(Age65)),
        (11, Why::NoSex),
        (12, Why::Cells(3, 8)),
        (14, Why::SaysOtherwise(Age65)),
        (15, Why::SaysOtherwise(Sex)),
    ];
    assert_eq!(found, expected);
}

#[test]
fn missing_columns_and_empty_files_are_told() {
    assert_eq!(faults("client_key,start\n"), [(1, Why::NoColumn(Column::Carer))]);
    assert_eq!(faults("").len(), 3);
    let named = read_with(&mapping("team=Grupp", ""), b"client_key,carer_key,start\n", None).unwrap_err();
    assert_eq!(named.told[0].why, Why::NoColumn(Column::Team), "who names a column wants it read");
    let empty = read("client_key,carer_key,start\n").unwrap();
    assert!(empty.stays.is_empty() && empty.clients.is_empty());
}

#[test]
fn mappings_that_make_no_sense_are_told() {
    let why = |columns: &str, kinds: &str, zone: &str| Mapping::read(columns, kinds, zone).unwrap_err();
    assert_eq!(why("start", "", "UTC"), BadMapping::NoPair("start".into()));
    assert_eq!(why("begin=Start", "", "UTC"), BadMapping::NoColumn("begin".into()));
    assert_eq!(why("", "tea=Fika", "UTC"), BadMapping::NoKind("tea".into()));
    assert_eq!(why("", "", "Europe/Solna"), BadMapping::NoZone("Europe/Solna".into()));
}

#[test]
fn a_fault_holds_nothing_that_stands_in_the_file() {
    let refused = read("client_key,carer_key,start\n19121212-1212,Anna,19121212-1212\n").unwrap_err();
    let told = format!("{refused:?}");
    assert!(!told.contains("1212") && !told.contains("Anna"), "{told}");
}

#[test]
fn another_secret_gives_the_same_numbers_and_so_does_another_order_of_teams() {
    let one = read(LOG).unwrap();
    let own = mapping("", "");
    let mut reader = Reader::new(&own, &[9; 32]);
    reader.visits(Cursor::new(LOG.as_bytes()));
    assert_eq!(reader.finish().unwrap(), one);
}

/// A sheet as programs write them: shared texts, dates as numbers with a format, a row with a hole in it.
fn sheet(rows: &str, texts: &[&str]) -> Vec<u8> {
    let shared: String = texts.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let packaged = "http://schemas.openxmlformats.org/package/2006";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{packaged}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{packaged}/relationships\"><Relationship Id=\"a\" Type=\"{of}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{of}\"><sheets><sheet name=\"Logg\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{packaged}/relationships\">\
                 <Relationship Id=\"s\" Type=\"{of}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
                 <Relationship Id=\"t\" Type=\"{of}/sharedStrings\" Target=\"sharedStrings.xml\"/>\
                 <Relationship Id=\"f\" Type=\"{of}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{main}\">{shared}</sst>")),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        file.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }
    file.finish().unwrap().into_inner()
}

const ROWS: &str = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>\
    <row r=\"2\"><c r=\"A2\"><v>191212121212</v></c><c r=\"B2\" t=\"s\"><v>4</v></c><c r=\"C2\" s=\"1\"><v>46082.291666666664</v></c></row>\
    <row r=\"4\"><c r=\"A4\"><v>191212121212</v></c><c r=\"B4\" t=\"s\"><v>4</v></c><c r=\"C4\" t=\"inlineStr\"><is><t>2026-03-02 18:00</t></is></c><c r=\"D4\" t=\"s\"><v>5</v></c></row>";

#[test]
fn the_first_sheet_of_a_workbook_is_read_as_a_file_is() {
    let texts = ["client_key", "carer_key", "start", "team", "Åsa", "Norr"];
    let log = read_with(&mapping("", ""), &sheet(ROWS, &texts), None).unwrap();
    let times: Vec<(u32, u32, u32)> =
        log.stays.iter().map(|stay| (stay.client, stay.carer, stay.from)).collect();
    assert_eq!(
        (times.as_slice(), log.date(0).as_str()),
        (&[(0, 0, 420), (0, 0, 1440 + 1080)][..], "2026-03-01")
    );
    assert_eq!((log.clients[0].team, log.rows), (Some(0), 2));
    let refused =
        read_with(&mapping("", ""), &sheet(&ROWS.replace("18:00", "late"), &texts), None).unwrap_err();
    assert_eq!((refused.told[0].line, refused.told[0].why), (4, Why::NoTime(Column::Start)));
}

#[test]
fn a_sheet_that_unpacks_to_too_much_or_is_broken_is_refused() {
    let texts = ["client_key", "carer_key", "start", "team", "Åsa", "Norr"];
    let whole = sheet(ROWS, &texts);
    let small = mapping("", "").unpacked_to_at_most(1000);
    assert_eq!(read_with(&small, &whole, None).unwrap_err().told[0].why, Why::TooLarge);
    let why = |bytes: &[u8]| read_with(&mapping("", ""), bytes, None).unwrap_err().told[0].why;
    assert_eq!(why(&whole[..whole.len() / 2]), Why::NoSheet);
    assert_eq!(why(b"PK\x03\x04nothing"), Why::NoSheet);
}

#[test]
fn a_night_visit_over_the_change_to_winter_time_is_read() {
    let visit = |from: &str, to: &str| {
        let log = read(&format!("client_key,carer_key,start,end\nc,a,{from},{to}\n"));
        log.map(|log| log.stays.iter().map(|stay| (stay.from, stay.to)).collect::<Vec<_>>())
    };
    let twenty_minutes = Ok(vec![(170, 190)]);
    assert_eq!(visit("2026-10-25T02:50+02:00", "2026-10-25T02:10+01:00"), twenty_minutes);
    assert_eq!(visit("2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z"), twenty_minutes);
    assert_eq!(visit("2026-10-25 02:50", "2026-10-25 02:10"), twenty_minutes);
    let refused = |from: &str, to: &str| visit(from, to).unwrap_err().told[0].why;
    assert_eq!(refused("2026-10-24 02:50", "2026-10-24 02:10"), Why::EndsBefore, "another night");
    assert_eq!(refused("2026-10-25T02:10+01:00", "2026-10-25T02:50+02:00"), Why::EndsBefore);
}

#[test]
fn unicode_text_of_spreadsheets_is_read() {
    let text = "client_key\tcarer_key\tstart\tteam\r\nc\tÅsa 😀\t2026-03-01 07:00\tSöder\r\n";
    let expected = read(text).unwrap();
    assert_eq!((expected.teams.as_slice(), expected.stays.len()), (&["Söder".to_owned()][..], 1));
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [[&[0xff, 0xfe], &little[..]].concat(), [&[0xfe, 0xff], &big[..]].concat(), little, big] {
        assert_eq!(read_with(&mapping("", ""), &bytes, None).unwrap(), expected);
    }
    // Longer than what is read at once, so that a sign of four bytes stands on the border.
    let long = format!("client_key;carer_key;start\n{}", "😀;a;2026-03-01 07:00\n".repeat(3000));
    for shift in ["", "x"] {
        let text = long.replacen("😀", &format!("{shift}😀"), 1);
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read_with(&mapping("", ""), &bytes, None).unwrap(), read(&text).unwrap());
    }
}

#[test]
fn words_for_visits_that_were_made_or_not_are_known_and_named() {
    let log = |word: &str| format!("client_key,carer_key,start,performed\nc,a,2026-03-01 07:00,{word}\n");
    let made = |word: &str| read(&log(word)).map(|log| log.stays.len());
    for word in ["1", "Ja", "Utförd", "udført", "Completed"] {
        assert_eq!(made(word), Ok(1), "{word}");
    }
    for word in ["0", "nei", "planerad", "Avbokad", "Ej utförd", "aflyst", "avlyst", "planned", "CANCELLED"]
    {
        assert_eq!(made(word), Ok(0), "{word}");
    }
    assert_eq!(faults(&log("kanske")), [(2, Why::NoYesOrNo(Column::Performed))]);
    let own = mapping("", "performed=Grön, not_performed=Röd, not_performed=Utförd");
    let read = |word: &str| read_with(&own, log(word).as_bytes(), None).unwrap().stays.len();
    assert_eq!((read("grön"), read("RÖD"), read("Utförd"), read("ja")), (1, 0, 0, 1), "what is named wins");
}

#[test]
fn a_refused_file_tells_its_headings_but_never_its_rows() {
    let headings = |text: &str| read(text).unwrap_err().headings;
    assert_eq!(headings("Brukare;Utförare;;Start\n1;2;;3\n"), ["Brukare", "Utförare", "Start"]);
    for data in ["19121212-1212;Anna Ek;2026-03-01 07:00\n", "c1;Anna Ek;07:00-07:30\n"] {
        assert!(headings(data).is_empty(), "{data}");
    }
    let picked = |pairs: &[(&str, &str)]| {
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(ours, theirs)| ((*ours).to_owned(), (*theirs).to_owned())).collect();
        mapping("start=Annat", "").with_picked(&pairs)
    };
    let own =
        picked(&[("client_key", "Brukare, kod"), ("carer_key", "Utförare"), ("start", "Dag+Tid")]).unwrap();
    let text = "Brukare, kod;Utförare;Dag;Tid\nc;a;2026-03-01;07:00\n";
    assert_eq!(read_with(&own, text.as_bytes(), None).unwrap().stays.len(), 1);
    let names = ["Brukare, kod", "Utförare", "Dag", "Tid"].map(str::to_owned);
    assert_eq!(own.headings_of(Column::Start, &names), ["Dag", "Tid"]);
    assert!(own.headings_of(Column::Team, &names).is_empty());
    assert_eq!(picked(&[("begin", "Dag")]).unwrap_err(), BadMapping::NoColumn("begin".into()));
}

#[test]
fn a_thousand_faults_are_told_and_the_others_counted() {
    let refused = read(&format!("client_key,carer_key,start\n{}", "c,,\n".repeat(1500))).unwrap_err();
    assert_eq!(refused.told.len(), 1000);
    assert!(refused.more > 0);
    assert!(refused.told.iter().all(|fault| fault.file == File::Visits));
}
