//! The flags. Help texts are the documentation of each.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Torg: where municipalities learn from each other how to renew care for older people.
#[derive(Debug, Parser)]
#[command(name = "torg", version, about)]
pub struct Torg {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show Torg with five real exchanges on this machine; nothing to set up
    Demo(Demo),
    /// Run Torg for real use
    Serve(Serve),
    /// Write a frozen report to a file: page, PDF, word processing file or plain text
    Report(Report),
    /// Bring the database up to this version and stop
    Migrate(Storage),
    /// Take a file in: all of it, or every fault of it with its line
    #[command(subcommand)]
    Import(Import),
}

/// Where the data is.
#[derive(Debug, Args, Clone)]
pub struct Storage {
    /// Folder of the embedded database and its files
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// A PostgreSQL server instead of the embedded database: postgres://user@host/name
    #[arg(long, value_name = "ADDRESS")]
    pub database: Option<String>,
    /// Configuration file; every key in it is optional, and a flag wins over it
    #[arg(long, value_name = "FILE", default_value = "torg.toml")]
    pub config: PathBuf,
}

/// `torg demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// Folder of the demonstration
    #[arg(long, value_name = "DIR", default_value = "torg-data")]
    pub data: PathBuf,
    /// A PostgreSQL server instead of the embedded database
    #[arg(long, value_name = "ADDRESS")]
    pub database: Option<String>,
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Start over with new data, after asking
    #[arg(long)]
    pub fresh: bool,
    /// Answer yes to every question
    #[arg(long)]
    pub yes: bool,
    /// Load the data and stop without serving
    #[arg(long)]
    pub load_only: bool,
}

/// `torg serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Where the data is.
    #[command(flatten)]
    pub storage: Storage,
    /// Address to listen on, such as 127.0.0.1:8080
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// Address people use, such as `https://torg.example`
    #[arg(long, value_name = "URL")]
    pub public_url: Option<String>,
}

/// `torg report`.
#[derive(Debug, Args)]
pub struct Report {
    /// The report's id: the part of its address after /conclude/reports/
    pub report: String,
    /// Where the data is.
    #[command(flatten)]
    pub storage: Storage,
    /// The version; the newest where none is named
    #[arg(long)]
    pub version: Option<i64>,
    /// Language of the report's own words: sv, da, nb or en; what people said stays in their language
    #[arg(long, default_value = "sv")]
    pub lang: String,
    /// html, pdf, docx or md; otherwise the ending of the file
    #[arg(long)]
    pub format: Option<String>,
    /// The page for politicians in place of the whole report
    #[arg(long)]
    pub political: bool,
    /// Address of the installation, for links that work in the file
    #[arg(long, value_name = "URL")]
    pub base: Option<String>,
    /// File to write; standard output where none is named
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `torg import`.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// A word list in SKOS, as Turtle or JSON-LD
    Glossary(ImportGlossary),
}

/// `torg import glossary`.
#[derive(Debug, Args)]
pub struct ImportGlossary {
    /// The file; its form is recognised by what is in it
    pub file: PathBuf,
    /// Where the data is.
    #[command(flatten)]
    pub storage: Storage,
}
