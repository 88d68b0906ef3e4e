//! Collects `migrations/NNNN_name.sql` into a list sorted by number.
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=migrations");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("migrations");
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|entry| entry.map(|found| found.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "sql"));
    files.sort();
    let mut list = String::from(
        "/// Number, name and text of every migration, in order.\nconst MIGRATIONS: &[(i64, &str, &str)] = &[\n",
    );
    for path in files {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let misnamed = || format!("{stem}: name it NNNN_name.sql");
        let (number, name) = stem.split_once('_').ok_or_else(misnamed)?;
        let number: i64 = number.parse().map_err(|_| misnamed())?;
        list.push_str(&format!("({number}, {name:?}, include_str!({:?})),\n", path.display().to_string()));
    }
    list.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("migrations.rs"), list)?;
    Ok(())
}
