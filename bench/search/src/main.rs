//! `torg-bench-search quality [short] | heldout | known | care | speed [DOCUMENTS [alone]]` measures,
//! `study [FROM TO]` shows where keywords fail,
//! `languages | lexicon FOLDER | terms | pack | kinship | weights` makes tables and measures. Run from the top of the repository.

use anyhow::{Context, Result};
use std::io::Write;
use std::path::Path;
use torg_bench_search::{
    care, data, heldout, kinship, known, languages, learn, lexicon, omw, quality, speed, study, terms,
};

fn main() -> Result<()> {
    let shared = Path::new("../shared/data");
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let needs_data =
        arguments.first().is_none_or(|command| !["care", "lexicon", "pack"].contains(&command.as_str()));
    let mut out = std::io::stdout();
    if needs_data && !shared.is_dir() {
        writeln!(out, "no data: {} is not there; nothing measured", shared.display())?;
        return Ok(());
    }
    let lines = match arguments.first().map_or("quality", String::as_str) {
        "speed" => {
            let codes = ["sv", "da", "nb", "fi", "en"];
            let lists = codes.into_iter().map(data::lexicon_words).collect::<Result<Vec<_>>>()?;
            let count = arguments.get(1).map_or(Ok(100_000), |count| count.parse())?;
            let peers = arguments.get(2).is_none_or(|word| word != "alone");
            speed::measure(&data::sentences(shared)?, &lists, count, peers)?
        }
        "languages" => {
            let sentences = data::sentences(shared)?;
            std::fs::write("crates/engine/data/languages.tsv", languages::table(&sentences))?;
            languages::measure(&sentences).iter().map(|line| format!("{line:?}")).collect()
        }
        "lexicon" => {
            lexicon::build(Path::new(arguments.get(1).context("which folder has the dictionaries?")?))?
        }
        "kinship" => {
            let table = kinship::table(&omw::concepts(shared)?, &data::sentences(shared)?);
            std::fs::write("crates/engine/data/kinship.tsv", &table)?;
            vec![format!("{} prices", table.lines().count())]
        }
        "weights" => {
            learn::learn(&data::sentences(shared)?, arguments.get(1).is_none_or(|word| word != "tune"))?
        }
        "pack" => vec![format!("{} bytes", lexicon::pack()?)],
        "terms" => vec![format!("{} pairs", terms::build(&omw::concepts(shared)?)?)],
        "study" => match (arguments.get(1), arguments.get(2)) {
            (Some(from), Some(to)) => study::misses(&data::sentences(shared)?, from, to)?,
            _ => study::halves(&data::sentences(shared)?)?,
        },
        "heldout" => heldout::lines(shared)?,
        "known" => known::lines(shared)?,
        "care" => care::lines()?,
        _ => quality::tables(shared, arguments.get(1).is_none_or(|word| word != "short"))?,
    };
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
