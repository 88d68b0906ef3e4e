//! Collects `migrations/NNNN_name.sql` into a list sorted by number.
use std::{env, fs, path::Path};

fn main() {
    println!("cargo:rerun-if-changed=migrations");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("migrations");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "sql"));
    files.sort();
    let mut list = String::from(
        "/// Number, name and text of every migration, in order.\nconst MIGRATIONS: &[(i64, &str, &str)] = &[\n",
    );
    for path in files {
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let (number, name) = stem.split_once('_').unwrap_or_else(|| panic!("{stem}: name it NNNN_name.sql"));
        let number: i64 = number.parse().unwrap_or_else(|_| panic!("{stem}: name it NNNN_name.sql"));
        list.push_str(&format!("({number}, {name:?}, include_str!({:?})),\n", path.display().to_string()));
    }
    list.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("migrations.rs"), list).unwrap();
}
