//! How many of the seven nearest by a choice are among the seven that RKA has published for care for older people.
//! Two open choices are told, both fixed by hand; nothing is fitted to the groups.

use anyhow::{Context, Result};
use std::collections::HashMap;
use torg_engine::similarity::{Choice, Space, Table};

type Row = HashMap<String, String>;

fn rows(path: &str) -> Result<Vec<Row>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .from_path(path)
        .with_context(|| path.to_owned())?;
    Ok(reader.deserialize().collect::<Result<Vec<Row>, _>>()?)
}

fn cell<'r>(row: &'r Row, name: &str) -> &'r str {
    row.get(name).map_or("", String::as_str)
}

/// Prints precision at 7 over all Swedish municipalities.
pub(crate) fn tell(data: &str) -> Result<()> {
    let traits = rows(&format!("{data}/indicators/traits.tsv"))?;
    let values = rows(&format!("{data}/indicators/trait_values.tsv"))?;
    let peers = rows(&format!("{data}/indicators/peers.tsv"))?;
    let places: Vec<&Row> =
        values.iter().filter(|row| cell(row, "organisation").starts_with("SE:")).collect();
    let columns: Vec<&str> = traits.iter().map(|one| cell(one, "id").trim_start_matches("kolada:")).collect();
    let mut table = Vec::with_capacity(places.len() * columns.len());
    for place in &places {
        table.extend(columns.iter().map(|column| cell(place, column).parse().unwrap_or(f64::NAN)));
    }
    let logarithms: Vec<bool> = traits.iter().map(|one| cell(one, "logarithm") == "true").collect();
    let space =
        Space::new(&Table { values: &table, variables: columns.len(), logarithms: &logarithms, sets: &[] })?;
    let standing: Vec<f64> =
        traits.iter().map(|one| Ok(cell(one, "weight").parse::<f64>()?)).collect::<Result<_>>()?;
    let two: Vec<f64> =
        columns.iter().map(|column| f64::from(u8::from(["population", "N01960"].contains(column)))).collect();
    let all = vec![1.0; columns.len()];
    println!(
        "Precision at 7 against RKA's published peers in care for older people, {} municipalities",
        places.len()
    );
    for (name, weights) in [
        ("starting choice (size 2, share 65+ 2, share 80+ 1, density 1)", standing),
        ("size and share 65+ alike", two),
        ("all traits alike", all),
    ] {
        let choice = Choice::new(&weights, 0.8)?;
        println!("{name}: {:.3}", precision(&space, &choice, (&places, &peers)));
    }
    println!("by chance: {:.3}", 7.0 / (places.len() as f64 - 1.0));
    Ok(())
}

fn precision(space: &Space, choice: &Choice, (places, peers): (&[&Row], &[Row])) -> f64 {
    let code = |unit: usize| cell(places[unit], "organisation").trim_start_matches("SE:");
    let mut hits = 0;
    for group in peers {
        let Some(unit) = (0..places.len()).find(|unit| code(*unit) == cell(group, "municipality")) else {
            continue;
        };
        let members: Vec<&str> = cell(group, "members").split(',').collect();
        let near = space.nearest(choice, unit, 7);
        hits += near.iter().filter(|near| members.contains(&code(near.unit))).count();
    }
    hits as f64 / (7 * peers.len()) as f64
}
