//! Progress of anything that may take over a second: a bar on a terminal, a line in a log.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;

/// Shows steps as they are done.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Begins with a name and the number of steps.
    #[must_use]
    pub fn of(name: &str, steps: usize) -> Self {
        let bar = if std::io::stderr().is_terminal() {
            let style = ProgressStyle::with_template("  {msg:<34} {bar:30} {pos}/{len}");
            let bar = ProgressBar::new(steps as u64);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar
        } else {
            eprintln!("  {name} …");
            ProgressBar::hidden()
        };
        bar.set_message(name.to_owned());
        Self { bar }
    }

    /// One step more.
    pub fn step(&self) {
        self.bar.inc(1);
    }

    /// So many steps of so many.
    pub fn reach(&self, done: usize, all: usize) {
        self.bar.set_length(all as u64);
        self.bar.set_position(done as u64);
    }

    /// All done.
    pub fn done(&self) {
        self.bar.finish();
    }
}
