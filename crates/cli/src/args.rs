//! The flags. Help texts are the documentation of each.

use crate::effect::flags::Effect;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use torg_domain::date::PartialDate;

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
    /// Find the units of a table that are most alike, with the reasons; for researchers
    Similar(Similar),
    /// Pair needs with offers in the best way there is, from a CSV file
    Match(Match),
    /// Show where a room agrees, from an export of votes: across declared groups and in opinion groups
    Opinion(Opinion),
    /// Tell how many different staff clients of home care meet, from a log of visits; only sums leave the machine
    Continuity(Continuity),
    /// Did it help? Effects of a measure from a plain table: synthetic control, difference in differences, staggered starts
    #[command(subcommand)]
    Effect(Effect),
    /// Bring the database up to this version and stop
    Migrate(Storage),
    /// Search what everybody may read, in all languages
    Search(Search),
    /// Build the search index anew, also while a server runs
    Reindex(Storage),
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
    /// Make every answer anew, also where nothing has changed; for measuring
    #[arg(long, hide = true)]
    pub keep_no_answers: bool,
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

/// `torg similar`.
#[derive(Debug, Args)]
pub struct Similar {
    /// The table: first line names, first column ids; comma, semicolon or tab; decimal comma or point; empty or NA = missing
    #[arg(long, value_name = "FILE")]
    pub csv: PathBuf,
    /// The unit to find the nearest to, as it stands in the first column
    #[arg(long, value_name = "ID")]
    pub unit: String,
    /// Columns and weights: a=2,b=1; all columns the same where none is named
    #[arg(long, value_delimiter = ',', value_name = "COLUMN=WEIGHT")]
    pub weights: Vec<String>,
    /// Columns compared by their logarithm, such as the number of inhabitants
    #[arg(long, value_delimiter = ',', value_name = "COLUMN")]
    pub log: Vec<String>,
    /// How many units
    #[arg(long, default_value_t = 7)]
    pub most: usize,
    /// The least share of the weight that has to be known for both, 0 to 1
    #[arg(long, default_value_t = 0.8, value_name = "SHARE")]
    pub min_known: f64,
    /// Also the distance divided by that of the two farthest units; slow on large tables
    #[arg(long)]
    pub rebase: bool,
    /// JSON in place of lines for people
    #[arg(long)]
    pub json: bool,
}

/// `torg match`.
#[derive(Debug, Args)]
pub struct Match {
    /// Pairs that are possible: need,offer,score, and if wanted need_room,offer_room (how many partners; else 1)
    #[arg(long, value_name = "FILE")]
    pub csv: PathBuf,
    /// How many partners each takes, in a file of its own: side,name,room, where side is need or offer
    #[arg(long, value_name = "FILE")]
    pub rooms: Option<PathBuf>,
    /// Make this pair whatever it is worth; may be given several times
    #[arg(long, value_name = "NEED:OFFER")]
    pub fix: Vec<String>,
    /// Never make this pair; may be given several times
    #[arg(long, value_name = "NEED:OFFER")]
    pub forbid: Vec<String>,
    /// As many pairs as possible first, the highest total among those second
    #[arg(long)]
    pub as_many: bool,
    /// Decimals of the scores, 0 to 6; kept exactly
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=6))]
    pub decimals: u32,
    /// Answer as JSON
    #[arg(long)]
    pub json: bool,
}

impl Match {
    /// What scores are multiplied with to be whole.
    #[must_use]
    pub const fn score_scale(&self) -> i64 {
        10_i64.pow(self.decimals)
    }
}

/// `torg opinion`.
#[derive(Debug, Args)]
pub struct Opinion {
    /// Votes as Polis exports them: participants-votes.csv (a row for each person) or votes.csv (a row for each vote)
    #[arg(long, value_name = "FILE")]
    pub votes: PathBuf,
    /// comments.csv of the same export: the statements' texts; those that moderators took out do not count
    #[arg(long, value_name = "FILE")]
    pub comments: Option<PathBuf>,
    /// Who belongs to which group, as they said themselves: participant,group
    #[arg(long, value_name = "FILE")]
    pub groups: Option<PathBuf>,
    /// Language of the answer: sv, da, nb or en
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// JSON in place of lines for people
    #[arg(long)]
    pub json: bool,
}

/// `torg continuity`.
#[derive(Debug, Args)]
pub struct Continuity {
    /// The log, CSV or XLSX: a row for each carer at each visit (docs/guide/continuity.md)
    #[arg(value_name = "FILE")]
    pub visits: PathBuf,
    /// What is known of clients, in a file of its own: client_key,age65,at_home_from,at_home_to,team,sex,named_contact
    #[arg(long, value_name = "FILE")]
    pub clients: Option<PathBuf>,
    /// What the columns are called in the file: client_key=Brukare,start=Datum+Starttid
    #[arg(long, value_name = "OURS=THEIRS", default_value = "")]
    pub columns: String,
    /// What the kinds of visits are called in the file: care=Omvårdnad,alarm=Larm; and whether they were made:
    /// performed=Klar,not_performed=Bom
    #[arg(long, value_name = "OURS=THEIRS", default_value = "")]
    pub kinds: String,
    /// Time zone of the place, for times that are written in UTC
    #[arg(long, value_name = "ZONE", default_value = "Europe/Stockholm")]
    pub zone: String,
    /// First day of the window to tell in full; the last whole one where none is named
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Length of a window in days
    #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(u32).range(1..=366))]
    pub days: u32,
    /// Days from one window to the next; as long as a window where none is told
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=366))]
    pub step: Option<u32>,
    /// Hours in which a visit has to begin to count
    #[arg(long, value_name = "FROM-TO", default_value = "07:00-22:00")]
    pub clock: String,
    /// Visits a client has to have on every day
    #[arg(long, default_value_t = 2)]
    pub least_daily: u32,
    /// Tell the share of clients who meet more staff than this
    #[arg(long, default_value_t = 20)]
    pub more_than: u32,
    /// Clients of all ages, and those who were away as well
    #[arg(long)]
    pub all_clients: bool,
    /// Language of the answer: sv, da, nb or en
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// JSON in place of a table
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,
    /// CSV in place of a table: a row for each window and group
    #[arg(long)]
    pub csv: bool,
}

/// `torg search`.
#[derive(Debug, Args)]
pub struct Search {
    /// The words, in any language
    pub query: String,
    /// Where the data is.
    #[command(flatten)]
    pub storage: Storage,
    /// Answer as JSON, in the shape of /api/v1/search
    #[arg(long)]
    pub json: bool,
    /// Only texts in these languages: sv,da,nb,nn,fi,en,nl
    #[arg(long, value_delimiter = ',')]
    pub lang: Vec<String>,
    /// Only these kinds, such as practice,note
    #[arg(long, value_delimiter = ',')]
    pub kinds: Vec<String>,
    /// Only these countries, such as SE,DK
    #[arg(long, value_delimiter = ',')]
    pub country: Vec<String>,
    /// Hits at most, up to 100
    #[arg(long, default_value_t = 10, value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=100))]
    pub limit: usize,
}

/// `torg import`.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// A word list in SKOS, as Turtle or JSON-LD
    Glossary(ImportGlossary),
    /// Values of official indicators: from a service, a file, or a folder of recorded answers (docs/guide/indicators.md)
    Indicators(Box<ImportIndicators>),
    /// A model of self-assessment, in three columns with a tab between (docs/guide/self-assessment.md)
    AssessmentModel(ImportAssessmentModel),
    /// Practices, one a line: JSON lines, or CSV with a heading (docs/guide/search.md)
    Practices(ImportPractices),
}

/// `torg import indicators`.
#[derive(Debug, Args)]
pub struct ImportIndicators {
    /// Files of recorded answers (.json, .csv, or .jsonl with one answer a line), or folders of them
    pub paths: Vec<PathBuf>,
    /// Ask this service instead: kolada, kostra, scb, statfin, statbank-dk or sotkanet
    #[arg(long, value_name = "SERVICE", conflicts_with = "paths")]
    pub from: Option<String>,
    /// Which indicators to ask for (Kolada, Sotkanet)
    #[arg(long, value_name = "CODES", value_delimiter = ',', requires = "from")]
    pub indicators: Vec<String>,
    /// Which places to ask for (Kolada); all of them where none is named
    #[arg(long, value_name = "CODES", value_delimiter = ',', requires = "from")]
    pub places: Vec<String>,
    /// Which years to ask for (Kolada, Sotkanet): 2015-2024 or 2019,2024
    #[arg(long, value_name = "YEARS", value_delimiter = ',', requires = "from")]
    pub years: Vec<String>,
    /// Which table (SSB, SCB, Statistics Finland, StatBank Denmark); of files, the table where nothing in them tells it
    #[arg(long, value_name = "ID")]
    pub table: Option<String>,
    /// Which categories of a variable of the table: 'Tid=top(5)', 'Alder=80-89,90+', 'Kjonn=*'; once for each variable
    #[arg(long, value_name = "VARIABLE=CODES", requires = "from")]
    pub choose: Vec<String>,
    /// Another address of the service
    #[arg(long, value_name = "URL", requires = "from")]
    pub address: Option<String>,
    /// Write every answer down in this folder, and ask for none that is there: a broken-off import goes on
    #[arg(long, value_name = "DIR", requires = "from")]
    pub record: Option<PathBuf>,
    /// Of files, the service where nothing in them tells it
    #[arg(long, value_name = "SERVICE")]
    pub source: Option<String>,
    /// Of files, when they were fetched: 2026-03-23; now, where it is not said
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub fetched_on: Option<String>,
    /// An indicator whose title has changed at its source is the same measure: go on with it under its new title
    #[arg(long)]
    pub accept_titles: bool,
    /// Read everything and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Where the data is.
    #[command(flatten)]
    pub storage: Storage,
    /// Language of what is said: sv, da, nb or en
    #[arg(long, default_value = "en")]
    pub lang: String,
}

/// `torg import assessment-model`.
#[derive(Debug, Args)]
pub struct ImportAssessmentModel {
    /// The file
    pub file: PathBuf,
    /// Where the data is.
    #[command(flatten)]
    pub storage: Storage,
    /// The network whose own it is, by its id; for everybody where none is named
    #[arg(long, value_name = "ID")]
    pub network: Option<String>,
    /// Check every line and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Language of what is said about bad lines: sv, da, nb or en
    #[arg(long, default_value = "en")]
    pub lang: String,
}

/// `torg import practices`.
#[derive(Debug, Args)]
pub struct ImportPractices {
    /// The file; its format is told by its first line
    pub file: PathBuf,
    /// Where the data is.
    #[command(flatten)]
    pub storage: Storage,
    /// Where the practices come from, where a line does not say so itself; shown on their pages
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// Check every line and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Language of what is said about bad lines: sv, da, nb or en
    #[arg(long, default_value = "en")]
    pub lang: String,
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

/// A whole day that there is.
fn day(text: &str) -> Result<String, String> {
    match PartialDate::parse(text) {
        Ok(Some(day)) if day.is_whole() => Ok(day.as_str().to_owned()),
        _ => Err("write a day as 2026-03-23".to_owned()),
    }
}
