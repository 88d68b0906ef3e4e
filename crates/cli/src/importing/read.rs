//! A file of practices as lines with named fields: JSON lines or CSV, whichever its first line is.

use crate::stop::Stop;
use std::collections::HashMap;
use std::path::Path;

/// One line: its number in the file and its fields, or why it could not be read.
pub(super) struct Line {
    pub(super) number: u64,
    pub(super) fields: Result<HashMap<String, String>, String>,
}

/// The lines of a file that say something.
///
/// # Errors
/// Not available where the file can not be read; refused where it holds no line.
pub(super) fn lines(file: &Path) -> Result<Vec<Line>, Stop> {
    let bytes = std::fs::read(file).map_err(|error| {
        Stop::not_available(
            format!("{} can not be read: {error}.", file.display()),
            "Check the name of the file.",
        )
    })?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Stop::refused(
            format!("{} is not written in UTF-8.", file.display()),
            "Save it as UTF-8 and try again.",
        )
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = if text.trim_start().starts_with('{') { json(text) } else { csv(text) };
    for line in &mut lines {
        let broken = |fields: &HashMap<String, String>| fields.values().any(|text| text.contains('\0'));
        if line.fields.as_ref().is_ok_and(broken) {
            line.fields = Err("it holds a character that is no text (U+0000)".to_owned());
        }
    }
    if lines.is_empty() {
        return Err(Stop::refused(
            format!("{} holds no practice.", file.display()),
            "docs/guide/search.md shows what a line looks like.",
        ));
    }
    Ok(lines)
}

fn json(text: &str) -> Vec<Line> {
    let numbered = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    numbered
        .map(|(number, line)| {
            let read = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(line);
            Line { number, fields: read.map_err(|error| error.to_string()).and_then(plain) }
        })
        .collect()
}

fn plain(map: serde_json::Map<String, serde_json::Value>) -> Result<HashMap<String, String>, String> {
    use serde_json::Value;
    let text = |(name, value): (String, Value)| {
        let text = match value {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Bool(yes) => yes.to_string(),
            Value::Null => String::new(),
            Value::Array(_) | Value::Object(_) => return Err(format!("{name} is no text")),
        };
        Ok((field(&name), text))
    };
    map.into_iter().map(text).collect()
}

fn csv(text: &str) -> Vec<Line> {
    let heading = text.lines().next().unwrap_or_default();
    let count = |mark: &char| heading.matches(*mark).count();
    let mark = [',', ';', '\t'].into_iter().max_by_key(count).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new().delimiter(mark as u8).from_reader(text.as_bytes());
    let names: Vec<String> = match reader.headers() {
        Ok(names) => names.iter().map(field).collect(),
        Err(error) => return vec![Line { number: 1, fields: Err(error.to_string()) }],
    };
    let mut lines = Vec::new();
    for record in reader.records() {
        let line = match record {
            Ok(record) => {
                let number = record.position().map_or(0, csv::Position::line);
                let fields = names.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
                Line { number, fields: Ok(fields) }
            }
            Err(error) => {
                let number = error.position().map_or(0, csv::Position::line);
                Line { number, fields: Err(error.to_string()) }
            }
        };
        lines.push(line);
    }
    lines
}

/// The name of a field in small letters, with one spelling for each.
fn field(name: &str) -> String {
    let name = name.trim().to_lowercase().replace([' ', '-'], "_");
    match name.as_str() {
        "lang" => "language".to_owned(),
        "organization" | "municipality" => "organisation".to_owned(),
        "concept" => "focus_area".to_owned(),
        _ => name,
    }
}
