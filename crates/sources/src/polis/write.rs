//! Votes and statements written as Polis exports them; what is written here is read by the functions beside.

use super::ABOUT;

/// A row for each person, with −1, 0, 1 or nothing for each statement; people and statements are numbered from 0.
#[must_use]
pub fn write_votes(statements: usize, rows: &[Vec<Option<i8>>]) -> String {
    let about = ABOUT.iter().take(ABOUT.len() - 1).map(|name| (*name).to_owned());
    let header: Vec<String> = about.chain((0..statements).map(|at| at.to_string())).collect();
    let lines = rows.iter().enumerate().map(|(person, row)| {
        let count = |wanted: fn(i8) -> bool| row.iter().flatten().filter(|sign| wanted(**sign)).count();
        let [all, agree, disagree] =
            [count(|_| true), count(|sign| sign > 0), count(|sign| sign < 0)].map(|n| n.to_string());
        let about = [person.to_string(), String::new(), String::new(), all, agree, disagree];
        let cells = row.iter().map(|sign| sign.map(|sign| sign.to_string()).unwrap_or_default());
        about.into_iter().chain(cells).collect()
    });
    std::iter::once(header).chain(lines).map(|cells| line(&cells)).collect()
}

/// The statements in their order, none of them taken out.
#[must_use]
pub fn write_comments(texts: &[&str]) -> String {
    let header = ["comment-id", "moderated", "comment-body"].map(str::to_owned).to_vec();
    let lines =
        texts.iter().enumerate().map(|(at, text)| vec![at.to_string(), "1".to_owned(), (*text).to_owned()]);
    std::iter::once(header).chain(lines).map(|cells| line(&cells)).collect()
}

/// Cells as RFC 4180 has them.
fn line(cells: &[String]) -> String {
    let quoted = |cell: &String| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    format!("{}\r\n", cells.iter().map(quoted).collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::{write_comments, write_votes};
    use crate::polis::{read_comments, read_votes};

    #[test]
    fn what_is_written_is_read_again() {
        let rows = [vec![Some(1), None, Some(-1)], vec![None, Some(0), Some(1)]];
        let said = read_votes(write_votes(3, &rows).as_bytes()).unwrap_or_default();
        assert_eq!((said.people.len(), said.statements), (2, vec!["0".into(), "1".into(), "2".into()]));
        assert_eq!(said.cast, [(0, 0, 1), (0, 2, -1), (1, 1, 0), (1, 2, 1)]);
        let texts = ["Vi hinner, oftast", "Hon sa \"nej\"\nigen"];
        let comments = read_comments(write_comments(&texts).as_bytes()).unwrap_or_default();
        assert_eq!(comments.len(), 2);
        assert!(comments["1"].text == texts[1] && !comments["0"].is_out);
    }
}
