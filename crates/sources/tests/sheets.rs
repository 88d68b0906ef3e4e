//! Sheets that people send, the local measures in them, and recorded answers told apart.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use torg_domain::indicator::IndicatorSource;
use torg_sources::answers::{self, Kind, Reader};
use torg_sources::local::{Fault, Field, Mapping, Why};
use torg_sources::sheet::{self, Sheet, SheetError};

fn rows(sheet: &Sheet) -> Vec<(usize, Vec<&str>)> {
    sheet.rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
}

#[test]
fn a_text_is_read_with_any_separator_and_any_code() {
    let expected = [(1, vec!["år", "värde"]), (3, vec!["2024", "12,5"])];
    let semicolons = "år;värde\r\n\r\n2024; 12,5 \r\n";
    assert_eq!(rows(&sheet::read(semicolons.as_bytes(), None).unwrap()), expected);
    let marked = [b"\xef\xbb\xbf".as_slice(), semicolons.as_bytes()].concat();
    assert_eq!(rows(&sheet::read(&marked, None).unwrap()), expected);
    let tabs = semicolons.replace(';', "\t");
    let wide: Vec<u8> = [0xfeff].into_iter().chain(tabs.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(rows(&sheet::read(&wide, None).unwrap()), expected);
    let windows: Vec<u8> = semicolons.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert_eq!(rows(&sheet::read(&windows, None).unwrap()), expected);
    let quoted = sheet::read("a,b\n\"1,5\",\"two\nlines\"\n3,4\n".as_bytes(), None).unwrap();
    assert_eq!(quoted.rows[1].cells, ["1,5", "two\nlines"]);
}

#[test]
fn what_is_no_sheet_is_told() {
    assert_eq!(sheet::read(b"", None), Err(SheetError::Empty));
    assert_eq!(sheet::read(b" ; ;\n", None), Err(SheetError::Empty));
    assert_eq!(sheet::read(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1], None), Err(SheetError::OldWorkbook));
    assert!(matches!(sheet::read(b"PK\x03\x04 and nothing more", None), Err(SheetError::NoWorkbook(_))));
}

/// A zip file without compression, as a workbook is one.
fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 }
            })
        })
    };
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let length = u32::try_from(text.len()).unwrap().to_le_bytes();
        let mut head = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        head.extend(crc(text.as_bytes()).to_le_bytes());
        head.extend(length);
        head.extend(length);
        head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        head.extend([0, 0]);
        let at = u32::try_from(out.len()).unwrap().to_le_bytes();
        out.extend(b"PK\x03\x04");
        out.extend(&head);
        out.extend(name.as_bytes());
        out.extend(text.as_bytes());
        list.extend(b"PK\x01\x02\x14\x00");
        list.extend(&head);
        list.extend([0; 10]);
        list.extend(at);
        list.extend(name.as_bytes());
    }
    let (at, length) = (u32::try_from(out.len()).unwrap(), u32::try_from(list.len()).unwrap());
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    out.extend(list);
    out.extend(b"PK\x05\x06\x00\x00\x00\x00");
    out.extend(count);
    out.extend(count);
    out.extend(length.to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0, 0]);
    out
}

#[test]
fn a_workbook_gives_numbers_dates_and_the_number_of_each_row() {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let book = format!(
        r#"<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Mått" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    let relations = format!(
        r#"<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>
           <Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/></Relationships>"#
    );
    let styles = format!(
        r#"<styleSheet xmlns="{main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#
    );
    let far = format!(
        r#"<worksheet xmlns="{main}"><sheetData>
           <row r="1"><c r="A1" t="inlineStr"><is><t>datum</t></is></c><c r="B1" t="inlineStr"><is><t> värde </t></is></c></row>
           <row r="900000"><c r="A900000" s="1"><v>46112</v></c><c r="B900000"><v>0.1</v></c><c r="D900000" t="b"><v>1</v></c></row>
           </sheetData></worksheet>"#
    );
    let root = format!(
        r#"<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let bytes = zipped(&[
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/styles.xml", &styles),
        ("xl/worksheets/sheet1.xml", &far),
    ]);
    let read = sheet::read(&bytes, None).unwrap();
    assert_eq!(read.name, "Mått");
    assert_eq!(rows(&read), [(1, vec!["datum", "värde"]), (900_000, vec!["2026-03-31", "0.1", "", "true"])]);
    assert_eq!(sheet::read(&bytes, Some("mått")).unwrap(), read);
    assert_eq!(sheet::read(&bytes, Some("x")), Err(SheetError::NoSheet("x".into(), "Mått".into())));
}

fn read(text: &str) -> Sheet {
    sheet::read(text.as_bytes(), None).unwrap()
}

#[test]
fn columns_are_found_by_their_headings_or_as_said() {
    let home = read("Månad;Team;Värde;Antal;Utfall i fjol\n2026-03;Norr;12,5;23;9\n");
    let (mapping, faults) = Mapping::guess(&home, &[]);
    assert!(faults.is_empty());
    assert_eq!(mapping.unread(&home), ["Utfall i fjol"]);
    let told: Vec<Option<&str>> = Field::ALL.iter().map(|field| mapping.heading(&home, *field)).collect();
    assert_eq!(told, [None, None, Some("Team"), Some("Månad"), Some("Värde"), Some("Antal")]);
    let values = mapping.read(&home, ("local:L01", "SE:1481")).unwrap();
    let one = &values[0];
    assert_eq!(
        (one.indicator.as_str(), one.organisation.as_str(), one.part.as_str()),
        ("local:L01", "SE:1481", "Norr")
    );
    assert_eq!((one.period.as_str(), one.value, one.persons), ("2026-03", Some(12.5), Some(23)));
    let (said, _) = Mapping::guess(&home, &[(Field::Value, "utfall i fjol".into())]);
    assert_eq!(said.read(&home, ("m", "p")).unwrap()[0].value, Some(9.0));
    let (_, wrong) = Mapping::guess(&home, &[(Field::Value, "snitt".into())]);
    assert_eq!(wrong, [Fault { line: 1, field: Field::Value, why: Why::NoHeading("snitt".into()) }]);
    let unclear = read("år;värde;resultat\n2024;1;2\n");
    let (half, two) = Mapping::guess(&unclear, &[]);
    assert_eq!(half.heading(&unclear, Field::Period), Some("år"), "what is clear is found all the same");
    let whys: Vec<Why> = two.into_iter().map(|fault| fault.why).collect();
    assert_eq!(whys, [Why::TwoColumns("värde".into(), "resultat".into()), Why::NoColumn]);
}

#[test]
fn periods_and_numbers_are_read_as_offices_write_them() {
    let home = read(
        "Månad;Arbetslag;Snitt (personer);Antal brukare\njanuari 2026;Ek;1.050,5;23\n02/2026;Ek;12,25 %;1 200\n",
    );
    let (mapping, faults) = Mapping::guess(&home, &[]);
    assert_eq!((faults, mapping.unread(&home)), (vec![], vec![]));
    let values = mapping.read(&home, ("m", "p")).unwrap();
    let told: Vec<_> = values.iter().map(|one| (one.period.as_str(), one.value, one.persons)).collect();
    assert_eq!(told, [("2026-01", Some(1050.5), Some(23)), ("2026-02", Some(12.25), Some(1200))]);
}

#[test]
fn every_bad_line_is_told_and_nothing_is_taken() {
    let home = read("period;value;n\n2024;1;5\nhösten;2;5\n2025;många;5\n2026;3;\n2024;1;5\n2027;4;2.5\n");
    let (mapping, _) = Mapping::guess(&home, &[]);
    let faults = mapping.read(&home, ("m", "p")).unwrap_err();
    let told: Vec<(usize, Field, Why)> =
        faults.into_iter().map(|fault| (fault.line, fault.field, fault.why)).collect();
    assert_eq!(
        told,
        [
            (3, Field::Period, Why::NoPeriod("hösten".into())),
            (4, Field::Value, Why::NoNumber("många".into())),
            (5, Field::Persons, Why::Empty),
            (6, Field::Period, Why::Twice(2)),
            (7, Field::Persons, Why::NoNumber("2.5".into()))
        ]
    );
}

#[test]
fn answers_are_told_apart_by_what_stands_in_them() {
    let regions =
        br#"[{"id":20,"code":"049","category":"KUNTA","title":{"fi":"Espoo"},"memberOf":[658]}]"#.as_slice();
    let values = br#"[{"indicator":127,"region":20,"year":2023,"gender":"total","value":314024}]"#.as_slice();
    let kolada = br#"{"count":1,"values":[{"values":[{"gender":"T","value":1.5}],"kpi":"N1","period":2023,"municipality":"0180"}]}"#.as_slice();
    let cube = br#"{"version":"2.0","class":"dataset","label":"12209: Tall","source":"Statistisk sentralbyr\u00e5","id":["Region","Tid"],"size":[1,1],
        "dimension":{"Region":{"category":{"index":["1804"]}},"Tid":{"category":{"index":["2024"]}}},"value":[28.4]}"#.as_slice();
    let config = br#"{"apiVersion":"2","maxDataCells":1,"languages":[]}"#.as_slice();
    let kinds =
        [regions, values, kolada, cube, config, b"OMR;TID;INDHOLD\n".as_slice(), b"{\"a\":1}", b"hello", b""];
    let told: Vec<Option<Kind>> = kinds.into_iter().map(answers::kind).collect();
    let expected = [
        Some(Kind::SotkanetRegions),
        Some(Kind::SotkanetValues),
        Some(Kind::Kolada),
        Some(Kind::JsonStat),
        Some(Kind::Aside),
        Some(Kind::StatbankValues),
        None,
        None,
        None,
    ];
    assert_eq!(told, expected);
    let mut reader = Reader::default();
    assert!(reader.read(values, "x").unwrap_err().to_string().contains("need its places"));
    reader.learn(regions).unwrap();
    let (source, batch) = reader.read(values, "x").unwrap();
    assert_eq!(
        (source, batch.values[0].1.places.iter().collect::<Vec<_>>()),
        (IndicatorSource::Sotkanet, vec!["049"])
    );
    let (source, batch) = reader.read(cube, "file").unwrap();
    assert_eq!((source, batch.values[0].0.as_str()), (IndicatorSource::Kostra, "12209"));
    assert_eq!(reader.read(kolada, "x").unwrap().0, IndicatorSource::Kolada);
    assert!(reader.read(b"OMR;TID;INDHOLD\n", "AED06").unwrap_err().to_string().contains("/tableinfo"));
    assert!(reader.read(b"hello", "x").unwrap_err().to_string().contains("no answer of"));
}

#[test]
fn a_sheet_as_text_keeps_its_cells_and_the_numbers_of_its_lines() {
    let text = "Period;Värde;Antal\n\n2026-01;15,5;14\n\n\n2026-02;16;\"12 ; 13\"\n";
    let first = sheet::read(text.as_bytes(), None).unwrap();
    let again = sheet::read(first.to_text().as_bytes(), None).unwrap();
    assert_eq!(again.rows, first.rows);
    assert_eq!(again.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 3, 6]);
}

#[test]
fn lines_that_end_with_a_carriage_return_alone_have_their_numbers() {
    let sheet = sheet::read(b"period;v\xe4rde\r2026-01;12,5\r\r2026-02;11\r\n2026-03;10", None).unwrap();
    let lines: Vec<usize> = sheet.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [1, 2, 4, 5]);
    assert_eq!(sheet.rows[0].cells, ["period", "värde"]);
}

#[test]
fn a_sheet_as_text_keeps_its_columns_whatever_stands_in_them() {
    let heading = "period;\"värde; a, b, c; d\"\n2026-01;12,5\n";
    let sheet = sheet::read(heading.as_bytes(), None).unwrap();
    let again = sheet::read(sheet.to_text().as_bytes(), None).unwrap();
    let said = sheet::read(b"sep=,\nperiod;a,b\n2026;1,2\n", None).unwrap();
    assert_eq!(rows(&said), [(1, vec!["period;a", "b"]), (2, vec!["2026;1", "2"])]);
    let tabs = "sep=\t\nperiod\tv;w;x\n2026\t1;2;3\n";
    let tabs = sheet::read(tabs.as_bytes(), None).unwrap();
    assert_eq!(rows(&sheet::read(tabs.to_text().as_bytes(), None).unwrap()), rows(&tabs));
    assert_eq!(rows(&again), rows(&sheet));
}
