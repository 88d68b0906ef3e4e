//! Seeds a database that `torg demo --load-only` has filled: `seed --database ADDRESS --out FILE`.
//!
//! The address is that of Torg itself: the path of the embedded file, or `postgres://…`.

use anyhow::{Context, Result};
use std::time::Instant;
use torg_bench_web::{flags::Flags, seed};

fn main() -> Result<()> {
    let flags = Flags::read(std::env::args().skip(1))?;
    let started = Instant::now();
    let db = torg_db::Db::open(flags.text("database")?)?;
    db.migrate()?;
    let seeded = seed::fill(&db)?;
    let out = flags.text("out")?;
    std::fs::write(out, serde_json::to_vec_pretty(&seeded)?).with_context(|| format!("writing {out}"))?;
    let seconds = started.elapsed().as_secs_f64();
    eprintln!("seeded {} exchanges and {} notes in {seconds:.1} s", seeded.exchanges, seeded.notes);
    Ok(())
}
