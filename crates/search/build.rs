//! Unpacks the lexicon, so that the program holds it as it is read.

use std::io::{Error, Read};
use std::path::Path;

fn main() -> Result<(), Error> {
    let packed = "data/lexicon.bin.gz";
    println!("cargo::rerun-if-changed={packed}");
    let mut lexicon = Vec::new();
    flate2::read::GzDecoder::new(std::fs::File::open(packed)?).read_to_end(&mut lexicon)?;
    let out = std::env::var_os("OUT_DIR").ok_or_else(|| Error::other("cargo sets OUT_DIR"))?;
    std::fs::write(Path::new(&out).join("lexicon.bin"), lexicon)
}
