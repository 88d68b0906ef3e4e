//! Measures the search: how good, how fast.
mod data;
mod edit;
mod exp;
mod languages;
mod quality;

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
        _ => quality::main(shared),
    }
}
