//! The flags of `torg effect`. Help texts are the documentation of each.

use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;
use torg_engine::effect::staggered as engine;

/// `torg effect`.
#[derive(Debug, Subcommand)]
pub enum Effect {
    /// One unit beside a mixture of others (synthetic control), with placebos in space and time
    Synthetic(Synthetic),
    /// Units that began together beside others (difference in differences), with inference by permutation
    Did(Did),
    /// Units that began at different times, after Callaway and Sant'Anna, with uniform bands
    Staggered(Staggered),
}

/// What all three take.
#[derive(Debug, Args)]
pub struct Table {
    /// The table, CSV or XLSX: a row for each unit and time; comma, semicolon, tab or |; decimal comma or point
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Column that tells whose the outcome is; found by its heading where none is named
    #[arg(long, value_name = "COLUMN")]
    pub unit: Option<String>,
    /// Column that tells when: whole numbers such as years, months (2026-03), quarters (2026Q1) or weeks (2026-W06)
    #[arg(long, value_name = "COLUMN")]
    pub time: Option<String>,
    /// Column of the outcome
    #[arg(long, value_name = "COLUMN")]
    pub outcome: Option<String>,
    /// Leave out units that lack a value, and name them; else they stop the calculation
    #[arg(long)]
    pub drop_incomplete: bool,
    /// Seed of chance: the same file and seed give the same answer
    #[arg(long, default_value_t = 0)]
    pub seed: u64,
    /// Language of the answer: sv, da, nb or en
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// JSON with all digits in place of tables for people
    #[arg(long)]
    pub json: bool,
}

/// Who began, and when.
#[derive(Debug, Args)]
pub struct Began {
    /// A unit that began; may be given several times, or with a comma between the names
    #[arg(long, value_name = "UNIT")]
    pub treated: Vec<String>,
    /// The first period that counts as after
    #[arg(long, value_name = "PERIOD")]
    pub start: Option<String>,
    /// Column that tells when a unit began (empty, 0 or "never" where it did not), or has 0 until it begins and 1 from then on; with
    /// --start it may tell only whether it did
    #[arg(long, value_name = "COLUMN", conflicts_with = "treated")]
    pub first: Option<String>,
    /// A unit that is not to be compared with, such as one that did the same; may be given several times
    #[arg(long, value_name = "UNIT")]
    pub without: Vec<String>,
}

/// `torg effect synthetic`.
#[derive(Debug, Args)]
pub struct Synthetic {
    /// What all three take.
    #[command(flatten)]
    pub table: Table,
    /// Who began, and when.
    #[command(flatten)]
    pub began: Began,
    /// What the mixture is made by: income=1980-1988,sales=1975 (means of columns over periods); the outcome of every
    /// period before the start where none are named
    #[arg(long, value_name = "COLUMN=PERIODS", value_delimiter = ',')]
    pub predictors: Vec<String>,
    /// All predictors count the same, in place of counting so that the outcome before the start is followed best
    #[arg(long)]
    pub alike: bool,
    /// An earlier start to try; half-way to the real one where none is named
    #[arg(long, value_name = "PERIOD")]
    pub earlier: Option<String>,
    /// What the interval leaves out, 0.1 for one of 90 %
    #[arg(long, default_value_t = 0.1, value_name = "SHARE")]
    pub level: f64,
}

/// `torg effect did`.
#[derive(Debug, Args)]
pub struct Did {
    /// What all three take.
    #[command(flatten)]
    pub table: Table,
    /// Who began, and when.
    #[command(flatten)]
    pub began: Began,
    /// What the interval leaves out, 0.05 for one of 95 %
    #[arg(long, default_value_t = 0.05, value_name = "SHARE")]
    pub level: f64,
    /// Up to so many choices of who began are all looked at
    #[arg(long, default_value_t = 100_000)]
    pub most: u64,
    /// So many are drawn where there are more
    #[arg(long, default_value_t = 9_999, value_parser = clap::value_parser!(u32).range(1..))]
    pub draws: u32,
}

/// `torg effect staggered`.
#[derive(Debug, Args)]
pub struct Staggered {
    /// What all three take.
    #[command(flatten)]
    pub table: Table,
    /// Column that tells when a unit began (empty, 0 or "never" where it did not), or has 0 until it begins and 1 from then on; found by
    /// its heading where none is named
    #[arg(long, value_name = "COLUMN")]
    pub first: Option<String>,
    /// Columns of covariates
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub covariates: Vec<String>,
    /// Column that tells which units stand together; every unit by itself where none is named
    #[arg(long, value_name = "COLUMN")]
    pub cluster: Option<String>,
    /// Who is compared with
    #[arg(long, value_enum, default_value_t = Control::Never)]
    pub control: Control,
    /// How covariates enter
    #[arg(long, value_enum, default_value_t = Method::Dr)]
    pub method: Method,
    /// What periods before the start are compared with
    #[arg(long, value_enum, default_value_t = Base::Varying)]
    pub base: Base,
    /// So many time steps before the start something may already change
    #[arg(long, default_value_t = 0)]
    pub anticipation: u32,
    /// In time since the start only groups that are seen this long after it
    #[arg(long, value_name = "STEPS")]
    pub balance: Option<u32>,
    /// Draws of the bootstrap; 0 for none
    #[arg(long, default_value_t = 1_000)]
    pub draws: u32,
    /// What bands leave out, 0.05 for those of 95 %
    #[arg(long, default_value_t = 0.05, value_name = "SHARE")]
    pub level: f64,
}

/// Who is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Control {
    /// Units that never begin
    Never,
    /// Those, and units that have not begun yet
    NotYet,
}

/// How covariates enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Method {
    /// Regression and weights: right where one of the two is (doubly robust)
    Dr,
    /// A regression of the change
    Reg,
    /// Weights from a logit
    Ipw,
}

/// What periods before the start are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Base {
    /// The period before each
    Varying,
    /// The last one before the start, for all
    Universal,
}

impl Effect {
    /// What all three take.
    #[must_use]
    pub const fn table(&self) -> &Table {
        match self {
            Self::Synthetic(wanted) => &wanted.table,
            Self::Did(wanted) => &wanted.table,
            Self::Staggered(wanted) => &wanted.table,
        }
    }
}

impl Staggered {
    /// How effects are estimated.
    #[must_use]
    pub const fn settings(&self) -> engine::Settings {
        engine::Settings {
            control: match self.control {
                Control::Never => engine::Control::Never,
                Control::NotYet => engine::Control::NotYet,
            },
            method: match self.method {
                Method::Dr => engine::Method::DoublyRobust,
                Method::Reg => engine::Method::Regression,
                Method::Ipw => engine::Method::Weighting,
            },
            base: match self.base {
                Base::Varying => engine::Base::Varying,
                Base::Universal => engine::Base::Universal,
            },
            anticipation: self.anticipation,
            draws: self.draws,
            seed: self.table.seed,
            level: self.level,
            balance: self.balance,
        }
    }
}
