//! Measures the search: how good, how fast.
mod data;
mod exp;
mod edit;

fn main() -> anyhow::Result<()> {
    let shared = std::path::Path::new("/work/shared/data");
    exp::main(shared)
}
