//! Reading `table.tsv`: roles, samples that fill an address, and who gets what.

/// Roles in the order of the table's letters.
pub const ROLES: [&str; 7] =
    ["stranger", "developer", "coordinator", "facilitator", "researcher", "funder", "administrator"];

/// One address with what each role gets.
#[derive(Debug)]
pub struct Row {
    /// GET or POST.
    pub method: String,
    /// As the server knows it, with its `{names}`.
    pub route: String,
    /// One letter for each of [`ROLES`].
    pub answers: String,
    /// A query with its question mark, or the fields of a form that is filled in well.
    pub with: String,
}

/// The whole table.
#[derive(Debug)]
pub struct Table {
    pub rows: Vec<Row>,
    /// An address up to one of its `{names}`, and what fills that name.
    pub samples: Vec<(String, String)>,
}

impl Table {
    pub fn read() -> Self {
        let mut table = Self { rows: Vec::new(), samples: Vec::new() };
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/access/table.tsv");
        let text = std::fs::read_to_string(file).unwrap();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            match cells.as_slice() {
                ["sample", beginning, value] => {
                    table.samples.push(((*beginning).to_owned(), (*value).to_owned()));
                }
                [method @ ("GET" | "POST"), route, answers, rest @ ..] => {
                    assert_eq!(answers.len(), ROLES.len(), "{line}");
                    table.rows.push(Row {
                        method: (*method).to_owned(),
                        route: (*route).to_owned(),
                        answers: (*answers).to_owned(),
                        with: rest.first().copied().unwrap_or_default().to_owned(),
                    });
                }
                _ => panic!("table.tsv: {line:?}"),
            }
        }
        table
    }
}
