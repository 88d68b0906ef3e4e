//! Measures the search: how good, how fast.
mod data;
mod edit;
mod exp;
mod languages;
mod quality;
mod speed;

fn main() -> anyhow::Result<()> {
    let shared = std::path::Path::new("/work/shared/data");
    match std::env::args().nth(1).as_deref() {
        Some("exp") => exp::main(shared),
        Some("languages") => {
            let sentences = data::sentences(shared)?;
            std::fs::write("crates/engine/data/languages.tsv", languages::table(&sentences))?;
            for line in languages::measure(&sentences) { println!("{line:?}"); }
            Ok(())
        }
        Some("speed") => {
            let sentences = data::sentences(shared)?;
            let lists = ["sv", "da", "nb", "fi", "en"].map(data::lexicon_words).into_iter().collect::<anyhow::Result<Vec<_>>>()?;
            let count = std::env::args().nth(2).map_or(Ok(100_000), |count| count.parse())?;
            for line in speed::measure(&sentences, &lists, count)? { println!("{line}"); }
            Ok(())
        }
        _ => quality::main(shared),
    }
}
