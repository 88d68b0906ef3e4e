//! The driver: measures the servers that `bench/web.sh` started and writes what it found.
//!
//! `load --plain ADDRESS --sqlite ADDRESS --seeded-sqlite FILE [--postgres … --seeded-postgres …] [--express ADDRESS]
//! [--sqlite-anew ADDRESS] [--postgres-anew ADDRESS] [--django ADDRESS] --pids "name=pid;…" --start "name=ms;…" --json FILE --page FILE --at WHEN --machine WORDS`

use anyhow::{Context, Result};
use std::sync::Arc;
use std::time::Duration;
use torg_bench_web::flags::Flags;
use torg_bench_web::measure::{Effort, Target, measure};
use torg_bench_web::process::{load, pss_mb};
use torg_bench_web::rounds::{Course, Extent, lay, run};
use torg_bench_web::seed::Seeded;
use torg_bench_web::summary::Summary;
use torg_bench_web::writes::Desk;

const REQUESTS: usize = 10_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let flags = Flags::read(std::env::args().skip(1))?;
    let before = load();
    let seeded = seeded(&flags, "sqlite")?;
    let torg = torg(&flags)?;
    let mut courses = floor(&flags, &torg).await?;
    courses.extend(torg.iter().cloned());
    courses.extend(peers(&flags, &seeded));
    let extent = Extent {
        rounds: flags.number("rounds", 5)?,
        seconds: flags.number("seconds", 2.0)?,
        connections: flags.number("connections", 32)?,
    };
    let pages = run(&courses, extent).await?;
    let summary = Summary {
        at: flags.text("at")?.to_owned(),
        machine: flags.text("machine")?.to_owned(),
        content: (seeded.exchanges, seeded.notes),
        extent: (extent.rounds, extent.seconds, extent.connections),
        memory: memory(&flags, &courses).await?,
        start: pairs(flags.maybe("start").unwrap_or_default()),
        load: (before, load()),
        pages,
    };
    let json = flags.text("json")?;
    std::fs::write(json, serde_json::to_vec_pretty(&summary)?).with_context(|| format!("writing {json}"))?;
    let page = flags.text("page")?;
    let text = summary.markdown();
    std::fs::write(page, &text).with_context(|| format!("writing {page}"))?;
    eprintln!("{text}");
    Ok(())
}

fn seeded(flags: &Flags, engine: &str) -> Result<Seeded> {
    let file = flags.text(&format!("seeded-{engine}"))?;
    Ok(serde_json::from_slice(&std::fs::read(file).with_context(|| format!("reading {file}"))?)?)
}

/// Start page, exchange page and workbench of Torg, on each database that was started; then the same of servers that
/// make every answer anew.
fn torg(flags: &Flags) -> Result<Vec<Course>> {
    let mut courses = Vec::new();
    let servers = [
        ("sqlite", "sqlite", "SQLite"),
        ("postgres", "postgres", "PostgreSQL"),
        ("sqlite", "sqlite-anew", "SQLite, made anew"),
        ("postgres", "postgres-anew", "PostgreSQL, made anew"),
    ];
    for (engine, server, name) in servers {
        let Some(address) = flags.maybe(server) else { continue };
        let is_anew = server != engine;
        let seeded = seeded(flags, engine)?;
        let desk = Desk {
            address: address.to_owned(),
            session: seeded.facilitator.clone(),
            exchanges: Arc::new(seeded.written_to.clone()),
        };
        let pages = [
            ("start", "/".to_owned(), None),
            ("exchange", format!("/meet/exchanges/{}", seeded.exchange), Some(seeded.member)),
            ("workbench", format!("/conclude/programmes/{}", seeded.programme), Some(seeded.facilitator)),
        ];
        courses.extend(pages.map(|(kind, path, session)| Course {
            target: Target {
                name: format!("{kind}, Torg on {name}"),
                address: address.to_owned(),
                path,
                session,
            },
            desk: (!is_anew).then(|| desk.clone()),
        }));
    }
    Ok(courses)
}

/// The empty handler, and the bytes of Torg's pages from memory.
async fn floor(flags: &Flags, torg: &[Course]) -> Result<Vec<Course>> {
    let address = flags.text("plain")?;
    let course = |name: String, path: String| Course {
        target: Target { name, address: address.to_owned(), path, session: None },
        desk: None,
    };
    let mut courses = vec![course("empty".to_owned(), "/empty".to_owned())];
    for (kind, own) in ["start", "exchange", "workbench"].iter().zip(torg) {
        lay(address, kind, &own.target.page().await?).await?;
        courses.push(course(format!("{kind}, from memory"), format!("/page/{kind}")));
    }
    Ok(courses)
}

fn peers(flags: &Flags, seeded: &Seeded) -> Vec<Course> {
    let known = [("express", "exchange, Express 5"), ("django", "exchange, Django 5")];
    let course = |(flag, name): (&str, &str)| {
        let target = Target {
            name: name.to_owned(),
            address: flags.maybe(flag)?.to_owned(),
            path: format!("/meet/exchanges/{}", seeded.exchange),
            session: Some(seeded.member.clone()),
        };
        Some(Course { target, desk: None })
    };
    known.into_iter().filter_map(course).collect()
}

/// Each server's memory after ten thousand more requests, a third to each of its pages.
async fn memory(flags: &Flags, courses: &[Course]) -> Result<Vec<(String, f64)>> {
    let mut found = Vec::new();
    for (name, pid) in pairs(flags.maybe("pids").unwrap_or_default()) {
        let own: Vec<&Course> =
            courses.iter().filter(|course| course.target.name.ends_with(&format!(", {name}"))).collect();
        for course in &own {
            let requests = REQUESTS / own.len() / 32 + 1;
            let effort = Effort { connections: 32, time: Duration::from_secs(120), requests };
            measure(&course.target, effort).await?;
        }
        found.push((name, pss_mb(pid as u32)?));
    }
    Ok(found)
}

/// `name=12;other=3`.
fn pairs(text: &str) -> Vec<(String, f64)> {
    text.split(';')
        .filter_map(|pair| pair.rsplit_once('='))
        .filter_map(|(name, number)| Some((name.trim().to_owned(), number.trim().parse().ok()?)))
        .collect()
}
