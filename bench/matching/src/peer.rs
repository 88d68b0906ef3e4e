//! OR-Tools in a process of its own, asked round by round.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Where its Python environment is made.
const ENVIRONMENT: &str = "bench/out/matching/venv";
/// The version that is measured.
const VERSION: &str = "ortools==9.15.6755";

/// The other solver, waiting for the next problem.
#[derive(Debug)]
pub struct Peer {
    process: Child,
    ask: ChildStdin,
    answer: BufReader<ChildStdout>,
}

/// What it answered.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// The highest sum of scores.
    pub optimum: i64,
    /// Microseconds to build its graph.
    pub build: u64,
    /// Microseconds to solve it.
    pub solve: u64,
}

impl Peer {
    /// Installs OR-Tools where it is not yet, and starts it.
    ///
    /// # Errors
    /// Where Python or the package registry can not be had.
    pub fn start() -> Result<Self> {
        let python = Path::new(ENVIRONMENT).join("bin/python");
        if !python.exists() {
            run(Command::new("python3").args(["-m", "venv", ENVIRONMENT]))?;
        }
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", VERSION, "numpy"]))?;
        let mut process = Command::new(python)
            .arg("bench/matching/peer.py")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("starting peer.py")?;
        let ask = process.stdin.take().context("no way in")?;
        let answer = BufReader::new(process.stdout.take().context("no way out")?);
        Ok(Self { process, ask, answer })
    }

    /// Solves the problem in this file.
    ///
    /// # Errors
    /// Where it stops or answers nonsense.
    pub fn solve(&mut self, path: &Path) -> Result<Answer> {
        writeln!(self.ask, "{}", path.display())?;
        let mut line = String::new();
        self.answer.read_line(&mut line)?;
        let numbers: Vec<i64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        let [optimum, build, solve] = numbers[..] else { anyhow::bail!("peer.py answered {line:?}") };
        Ok(Answer { optimum, build: build.unsigned_abs(), solve: solve.unsigned_abs() })
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{command:?}"))?;
    ensure!(status.success(), "{command:?}: {status}");
    Ok(())
}
