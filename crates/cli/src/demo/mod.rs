//! `torg demo`: five real exchanges and a few invented examples, on this machine, with nothing to set up.
//!
//! The data is loaded once; a second start keeps what people changed. The one password is made anew for each folder
//! and kept beside the database, readable by its owner only.

use crate::args::Demo;
use crate::progress::Progress;
use crate::stop::Stop;
use crate::{facts, searching, serving, storage};
use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;
use torg_lang::Words;
use torg_stages::ground::setting;
use torg_stages::{Ctx, Error};
use torg_web::{App, Settings};

mod file;
mod load;
mod people;
mod read;

const LOADED: &str = "demo-loaded";
const SIGN_INS: &str = "demo-sign-ins.txt";

/// Loads and serves the demonstration.
///
/// # Errors
/// One sentence with what to do.
#[expect(clippy::print_stdout, reason = "the address and the sign-ins are this command's answer")]
pub fn run(wanted: &Demo) -> Result<(), Stop> {
    let serving = serving::bind(&format!("127.0.0.1:{}", wanted.port))?;
    if wanted.fresh {
        start_over(wanted)?;
    }
    let ctx = storage::open(&wanted.data, wanted.database.as_deref())?;
    let password = load(&ctx, &wanted.data)?;
    if wanted.load_only {
        return Ok(());
    }
    let finder = searching::open_if_possible(&ctx, &wanted.data)?;
    let address = serving.address().map_err(|e| Stop::broken(e.to_string()))?;
    let url = format!("http://{address}");
    let accounts = people::printed()?;
    println!("Torg is ready.\n\nAddress: {url}\nPassword: {password}");
    for (role, name) in &accounts {
        println!("Sign in: {role:<44} {name}");
    }
    println!("\nStop with Ctrl-C. The data stays in {}.", wanted.data.display());
    let demo = torg_web::Demo { password, accounts };
    let settings =
        Settings { public_url: url, installation: "Torg".to_owned(), proxies: Vec::new(), demo: Some(demo) };
    serving::serve(App::new(ctx, Words::embedded(), settings), finder, serving)
}

/// Loads facts and demonstration where they are not there yet; gives the password.
///
/// # Errors
/// One sentence with what to do.
pub fn load(ctx: &Ctx, folder: &Path) -> Result<String, Stop> {
    facts::load(ctx)?;
    let file = folder.join(SIGN_INS);
    let is_loaded = ctx.db.read(|tx| setting::find(tx, LOADED))?.is_some();
    if is_loaded {
        return std::fs::read_to_string(&file).map(|text| text.trim().to_owned()).map_err(|error| {
            Stop::not_available(
                format!("{} can not be read: {error}.", file.display()),
                "It holds the demonstration's password. Start over with --fresh.",
            )
        });
    }
    let password = ctx.ids.secret()[..16].to_owned();
    write_private(&file, &password)?;
    fill(ctx, &password)?;
    Ok(password)
}

/// Fills an empty database with the five exchanges and the examples.
///
/// # Errors
/// A data file that does not fit is a fault of this program; the database's errors.
pub fn fill(ctx: &Ctx, password: &str) -> Result<(), Stop> {
    let files = file::read_all()?;
    let progress = Progress::of("The demonstration", files.len() + 2);
    load::follow_up::load_figures(ctx)?;
    progress.step();
    for file in &files {
        let now = ctx;
        let ctx = &as_of(ctx, file.told_on());
        let name = &file.network.id;
        let told = |stop: Stop| Stop { sentence: format!("{name}: {}", stop.sentence), ..stop };
        ctx.db
            .tx(|tx| -> Result<(), Error> {
                load::meet::load(tx, ctx, file)?;
                load::capture::load(tx, ctx, file)?;
                load::conclude::load(tx, ctx, file)?;
                load::act::load(tx, ctx, file)?;
                load::act::load_expectations(tx, ctx, file)?;
                load::share::load(tx, if file.network.example { now } else { ctx }, file)?;
                load::conclude::freeze(tx, ctx, file)
            })
            .map_err(|error| told(error.into()))?;
        load::meet::merge(ctx, file)?;
        load::capture::close_boards(ctx, file)?;
        load::conclude::group(ctx, file)?;
        progress.step();
    }
    load::follow_up::load_goals(ctx)?;
    load::who::load(ctx)?;
    people::load(ctx, password)?;
    load::offers::load(ctx)?;
    load::capture::boards::load(ctx)?;
    load::capture::assess::load(ctx)?;
    load::capture::visits::load(ctx)?;
    load::meet::invitations::load(ctx)?;
    load::meet::planning::load(ctx)?;
    progress.step();
    progress.done();
    ctx.db.tx(|tx| setting::put(tx, LOADED, "yes"))?;
    Ok(())
}

/// A context whose clock stands on the day a source told of its exchange, so that the thread shows those days.
/// Where the source names none, the day of loading.
fn as_of(ctx: &Ctx, day: Option<String>) -> Ctx {
    match day {
        Some(day) => Ctx { clock: std::sync::Arc::new(Day(format!("{day}T09:00:00Z"))), ..ctx.clone() },
        None => ctx.clone(),
    }
}

struct Day(String);

impl torg_stages::Clock for Day {
    fn now(&self) -> String {
        self.0.clone()
    }
}

fn write_private(file: &Path, text: &str) -> Result<(), Stop> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = std::fs::create_dir_all(file.parent().unwrap_or_else(|| Path::new(".")))
        .and_then(|()| options.open(file))
        .and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| {
        Stop::not_available(
            format!("{} can not be written: {error}.", file.display()),
            "Choose another folder with --data.",
        )
    })
}

fn start_over(wanted: &Demo) -> Result<(), Stop> {
    if wanted.database.is_some() {
        return Err(Stop::refused(
            "--fresh does not empty a PostgreSQL server.",
            "Drop and create that database yourself, then start without --fresh.",
        ));
    }
    let files: Vec<_> =
        [storage::FILE, "torg.db-wal", "torg.db-shm", SIGN_INS].map(|name| wanted.data.join(name)).into();
    if !files.iter().any(|file| file.exists()) {
        return Ok(());
    }
    if !wanted.yes && !asked(&wanted.data)? {
        return Err(Stop::refused("Nothing was changed.", "Start without --fresh to keep the data."));
    }
    let index = wanted.data.join(searching::FOLDER);
    if index.exists() {
        // An index of another library would be noticed and built anew; this only frees its place.
        drop(std::fs::remove_dir_all(index));
    }
    for file in files.iter().filter(|file| file.exists()) {
        std::fs::remove_file(file).map_err(|error| {
            Stop::not_available(
                format!("{} can not be removed: {error}.", file.display()),
                "Stop the program that uses it.",
            )
        })?;
    }
    Ok(())
}

fn asked(folder: &Path) -> Result<bool, Stop> {
    let mut input = std::io::stdin().lock();
    if !std::io::stdin().is_terminal() {
        return Err(Stop::refused(
            "--fresh asks before it removes data, and nobody is there to answer.",
            "Add --yes.",
        ));
    }
    eprint!("Remove the demonstration in {} and begin again? Type yes: ", folder.display());
    let _ = std::io::stderr().flush();
    let mut answer = String::new();
    input.read_line(&mut answer).map_err(|e| Stop::refused(e.to_string(), "Add --yes."))?;
    Ok(answer.trim().eq_ignore_ascii_case("yes"))
}
