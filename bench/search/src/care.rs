//! The care questions of `care_queries.tsv` against the glossary: which of its concepts a practitioner's words find.

use crate::quality::{Figures, entry, filled, rank};
use anyhow::{Context, Result};
use torg_engine::text::language::Language;
use torg_search::{Concept, Concepts, Entry, Index, Request};

const COLUMNS: [(usize, Language); 7] = [
    (1, Language::English),
    (2, Language::Swedish),
    (3, Language::Danish),
    (4, Language::Bokmal),
    (5, Language::Nynorsk),
    (6, Language::Finnish),
    (7, Language::Dutch),
];

/// One document per concept and language, of all names of it there, named `concept/language`.
fn documents(glossary: &str) -> (Vec<Entry>, Vec<Concept>) {
    let (mut entries, mut concepts) = (Vec::new(), Vec::new());
    for line in glossary.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let mut forms = Vec::new();
        for (column, language) in COLUMNS {
            let names: Vec<&str> = cells
                .get(column)
                .map_or(Vec::new(), |cell| cell.split('|').filter(|name| !name.is_empty()).collect());
            forms.extend(names.iter().map(|name| (language, (*name).to_owned())));
            if !names.is_empty() {
                entries.push(entry(
                    format!("{}/{}", cells[0], language.code()),
                    language,
                    "",
                    &names.join(", "),
                ));
            }
        }
        concepts.push(Concept { id: cells[0].to_owned(), forms, caution: false });
    }
    (entries, concepts)
}

fn measure(index: &Index, queries: &str) -> Result<Figures> {
    let mut ranks = Vec::new();
    for line in queries.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().with_context(|| line.to_owned());
        let (from, to, concept, text) = (cell()?, cell()?, cell()?, cell()?);
        let mut request = Request::new(text, &["public"], 10);
        request.language = Language::from_code(from);
        request.filter.languages.extend(Language::from_code(to));
        ranks.push(rank(index, &request, &format!("{concept}/{to}"))?);
    }
    Ok(Figures::of(&ranks))
}

/// With the concepts of the glossary and without.
pub fn lines() -> Result<Vec<String>> {
    let (entries, concepts) = documents(&std::fs::read_to_string("data/glossary.tsv")?);
    let queries = std::fs::read_to_string("bench/search/care_queries.tsv")?;
    let (_folder, index) = filled(entries.into_iter())?;
    let plain = measure(&index, &queries)?;
    index.set_concepts(Concepts::new(concepts));
    let all = measure(&index, &queries)?;
    let line = |name: &str, figures: Figures| {
        format!("{name}: R@1 {:.3}, R@10 {:.3}, nDCG@10 {:.3}", figures.first, figures.ten, figures.ndcg)
    };
    let count = queries.lines().filter(|line| !line.starts_with('#')).count();
    Ok(vec![
        format!("{count} care questions"),
        line("without the glossary", plain),
        line("with the glossary", all),
    ])
}
