//! The pages of MEET, walked as people walk them: forms posted, refusals shown with every word kept, links followed.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it needs and stops there")]

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use torg_lang::Words;
use torg_stages::ground::people;
use torg_stages::meet::queries;
use torg_testkit::{PASSWORD, Scene};
use torg_web::{App, Settings, router};
use tower::ServiceExt;

const EIGHT: &str = "Ekerö, Järfälla, Sigtuna, Sollentuna, Solna, Sundbyberg, Upplands-Bro, Upplands Väsby";

/// A server on a scene, and somebody signed in.
struct House {
    scene: Scene,
    app: App,
    session: Option<String>,
    _db: torg_testkit::TestDb,
}

/// What came back: status, where it leads, text.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    to: String,
    text: String,
}

impl House {
    fn new(set: impl FnOnce(Scene) -> Scene) -> Self {
        let db = torg_testkit::sqlite();
        let names: Vec<&str> = EIGHT.split(", ").collect();
        let scene = set(Scene::new(&db).municipalities(&names).network("Nordväst").facilitator("anna"));
        let settings =
            Settings { public_url: "http://torg.example".into(), installation: "Torg".into(), demo: None };
        let app = App::new(scene.ctx.clone(), Words::embedded(), settings);
        let session = Some(people::sign_in(&scene.ctx, "anna", PASSWORD).unwrap());
        Self { scene, app, session, _db: db }
    }

    async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookie = self.session.as_ref().map(|secret| format!("torg={secret}")).unwrap_or_default();
        let request = request
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT_LANGUAGE, "sv")
            .header("sec-fetch-site", "same-origin")
            .body(body)
            .unwrap();
        read(router(self.app.clone()).oneshot(request).await.unwrap()).await
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(pairs.join("&"))).await
    }
}

async fn read(response: Response) -> Answer {
    let status = response.status();
    let to = response.headers().get(header::LOCATION).map_or("", |value| value.to_str().unwrap()).to_owned();
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    Answer { status, to, text: String::from_utf8_lossy(&bytes).into_owned() }
}

fn coded(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() { (byte as char).to_string() } else { format!("%{byte:02X}") }
            },
        )
        .collect()
}

impl Answer {
    #[track_caller]
    fn holds(&self, texts: &[&str]) -> &Self {
        for text in texts {
            assert!(self.text.contains(text), "{text} is not in\n{}", self.text);
        }
        assert!(
            !self.text.contains('⟦'),
            "a word is missing: {}",
            &self.text[self.text.find('⟦').unwrap_or(0)..][..80]
        );
        self
    }

    /// The path it leads to, without the notice.
    #[track_caller]
    fn path(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text);
        self.to.split('?').next().unwrap().to_owned()
    }
}

#[tokio::test]
async fn eight_pasted_names_become_a_network_with_codes() {
    let house = House::new(|scene| scene);
    let fields = [
        ("name", "Nära vård nordväst"),
        ("members", EIGHT),
        ("is-public", "yes"),
        ("language", "sv"),
        ("step", "create"),
    ];
    let made = house.post("/meet/networks/new", &fields).await;
    let page = house.get(&made.path()).await;
    page.holds(&["Nära vård nordväst", "8 medlemmar", "9001", "9008", "Upplands-Bro"]);
}

#[tokio::test]
async fn an_unknown_name_is_asked_about_and_everything_typed_is_kept() {
    let house = House::new(|scene| scene);
    let fields = [
        ("name", "Två"),
        ("members", "Solna, Atlantis"),
        ("about", "Lära av varandra"),
        ("is-public", "no"),
        ("step", "create"),
    ];
    let asked = house.post("/meet/networks/new", &fields).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    asked.holds(&[
        "Vi känner inte till ”Atlantis”",
        "Solna, Atlantis",
        "Lära av varandra",
        "name=\"given-1\" value=\"Atlantis\"",
    ]);
    let answered = [&fields[..], &[("given-1", "Atlantis"), ("spelling-1", "Sigtuna")]].concat();
    let page = house.get(&house.post("/meet/networks/new", &answered).await.path()).await;
    page.holds(&["Sigtuna", "2 medlemmar"]);
    let left_out = [&fields[..], &[("given-1", "Atlantis"), ("choice-1", "leave-out")]].concat();
    house.get(&house.post("/meet/networks/new", &left_out).await.path()).await.holds(&["1 medlem"]);
}

#[tokio::test]
async fn a_workshop_series_comes_prefilled_with_six_focus_areas_and_three_lenses() {
    let house = House::new(|scene| scene);
    let network = house.scene.network_id("Nordväst");
    house
        .get(&format!("/meet/programmes/new?network={network}"))
        .await
        .holds(&["Serie workshoppar", "Årslångt program"]);
    let form = house.get(&format!("/meet/programmes/new?network={network}&template=workshop-series")).await;
    form.holds(&[
        "Egenvård",
        "Personcentrering",
        "Digitalisering",
        "Hälsofrämjande och förebyggande",
        "Kompetensutveckling",
        "Samverkan",
    ]);
    form.holds(&["name=\"lens-obstacle\" value=\"yes\" checked", "value=\"Workshop 5\""]);
    let fields = [
        ("network", network.as_str()),
        ("template", "workshop-series"),
        ("title", "Omställningen"),
        ("language", "sv"),
        ("lens-obstacle", "yes"),
        ("area-name-0", "Egenvård"),
        ("area-concept-0", "self-care"),
        ("meeting-title-0", "Workshop 1"),
        ("meeting-starts-0", "2027-02-11"),
        ("meeting-title-1", "Workshop 2"),
    ];
    let refused =
        house.post("/meet/programmes/new", &[&fields[..], &[("starts-on", "våren")]].concat()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.holds(&["våren", "Omställningen"]);
    let page = house.get(&house.post("/meet/programmes/new", &fields).await.path()).await;
    page.holds(&["11 februari 2027", "Workshop 2", "Egenvård", "Hinder", "2 möten"]);
}

#[tokio::test]
async fn from_new_to_a_planned_meeting_takes_a_title_and_the_next_step_is_the_board() {
    let house = House::new(|scene| scene);
    house.get("/meet").await.holds(&["Planera ett möte", "/meet/exchanges/new"]);
    house.get("/meet/exchanges/new").await.holds(&["name=\"title\"", "Nordväst"]);
    let network = house.scene.network_id("Nordväst");
    let fields = [
        ("network", network.as_str()),
        ("title", "Kollegabesök"),
        ("kind", "peer-learning-visit"),
        ("visibility", "public"),
        ("language", "sv"),
    ];
    let path = house.post("/meet/exchanges/new", &fields).await.path();
    house.get(&path).await.holds(&[
        "Kollegabesök",
        "Öppna en tavla",
        "/capture/exchanges/",
        "datum ej angivet",
    ]);
    let refused = house
        .post(
            "/meet/exchanges/new",
            &[
                ("network", network.as_str()),
                ("title", ""),
                ("kind", "workshop"),
                ("visibility", "public"),
                ("place", "Aulan"),
            ],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.holds(&["Aulan"]);
}

#[tokio::test]
async fn a_meeting_is_edited_with_clock_times_and_given_to_calendars() {
    let house = House::new(|scene| scene.workshop("Kompetens"));
    let path = format!("/meet/exchanges/{}", house.scene.exchange_id("Kompetens"));
    let vague = house.get(&format!("{path}/calendar.ics")).await;
    assert_eq!(vague.status, StatusCode::UNPROCESSABLE_ENTITY, "no calendar holds a meeting without a day");
    let edit = house.get(&format!("{path}/edit")).await;
    edit.holds(&["name=\"revision\" value=\"0\"", "Europe/Stockholm"]);
    let fields = [
        ("revision", "0"),
        ("title", "Kompetens; och mer"),
        ("kind", "workshop"),
        ("visibility", "public"),
        ("form", "online"),
        ("state", "planned"),
        ("language", "sv"),
        ("starts-on", "2027-01-19"),
        ("starts-clock", "13:00"),
        ("ends-clock", "16:30"),
        ("time-zone", "Europe/Stockholm"),
        ("host", "Solna"),
    ];
    assert_eq!(house.post(&format!("{path}/edit"), &fields).await.path(), path);
    house.get(&path).await.holds(&[
        "19 januari 2027, 13:00–16:30",
        "Finland 14:00",
        "Solna",
        "Lägg i kalendern",
    ]);
    let file = house.get(&format!("{path}/calendar.ics")).await;
    file.holds(&[
        "SUMMARY;LANGUAGE=sv:Kompetens\\; och mer\r\n",
        "DTSTART:20270119T120000Z\r\n",
        "SEQUENCE:1\r\n",
        "@torg.example\r\n",
    ]);
    let late = house.post(&format!("{path}/edit"), &fields).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    late.holds(&["name=\"revision\" value=\"1\""]);
}

#[tokio::test]
async fn an_agenda_starts_from_a_shape_and_is_changed_row_by_row() {
    let house = House::new(|scene| scene.workshop("Besök"));
    let id = house.scene.exchange_id("Besök");
    let path = format!("/meet/exchanges/{id}");
    house.post(&format!("{path}/agenda/shape"), &[("shape", "three-days")]).await;
    house.get(&path).await.holds(&["Dag 3", "13:00–13:30", "Vad värden lärde sig"]);
    let refused = house
        .post(
            &format!("{path}/agenda"),
            &[("day", "1"), ("starts", "12:05"), ("minutes", "30"), ("title", "Buss")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.holds(&["12:05", "Buss"]);
    let added = house
        .post(
            &format!("{path}/agenda"),
            &[("day", "1"), ("starts", "12:15"), ("minutes", "45"), ("title", "Buss")],
        )
        .await;
    assert_eq!(added.status, StatusCode::SEE_OTHER);
    let rows = house.scene.ctx.db.read(|tx| queries::agenda(tx, &id)).unwrap();
    assert_eq!(rows[0].title, "Buss");
    let row = format!("{path}/agenda/{}", rows[0].id);
    house.get(&row).await.holds(&["value=\"Buss\"", "value=\"12:15\""]);
    house
        .post(&row, &[("day", "1"), ("starts", "12:30"), ("minutes", "30"), ("title", "Buss från stationen")])
        .await;
    house.get(&path).await.holds(&["Buss från stationen", "12:30–13:00"]);
    house.post(&format!("{row}/remove"), &[]).await;
    assert_eq!(house.get(&row).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn people_are_signed_up_by_level_and_gaps_are_named() {
    let house = House::new(|scene| scene.workshop("Kompetens"));
    let path = format!("/meet/exchanges/{}/people", house.scene.exchange_id("Kompetens"));
    house.get(&path).await.holds(&["Ingen är anmäld än"]);
    house.post(&path, &[("organisation", "Solna"), ("level", "management"), ("people", "2")]).await;
    house.post(&path, &[("organisation", "Ekerö"), ("level", "care-staff"), ("people", "")]).await;
    let page = house.get(&path).await;
    page.holds(&[
        "ej angivet",
        "Ingen omsorgspersonal anmäld från Solna.",
        "Ingen anmäld från Järfälla",
        "Inga brukare eller anhöriga är med",
    ]);
    let unknown =
        house.post(&path, &[("organisation", "Atlantis"), ("level", "user"), ("note", "dagcentralen")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    unknown.holds(&["Atlantis", "dagcentralen"]);
    house
        .post(
            &format!("{path}/remove"),
            &[("organisation", house.scene.organisation_id("Solna").as_str()), ("level", "management")],
        )
        .await;
    house.get(&path).await.holds(&["Ingen anmäld från Järfälla, Sigtuna, Sollentuna, Solna"]);
}

#[tokio::test]
async fn a_stranger_asks_by_link_and_the_facilitator_merges_answers_and_carries_on() {
    let mut house = House::new(|scene| scene.workshop("Första").workshop("Andra"));
    let (first, second) = (house.scene.exchange_id("Första"), house.scene.exchange_id("Andra"));
    let path = format!("/meet/exchanges/{first}/questions");
    house.post(&format!("/meet/exchanges/{second}/follows"), &[("earlier", first.as_str())]).await;
    house.post(&format!("{path}/link"), &[]).await;
    let page = house.get(&path).await;
    let link = page.text.split("http://torg.example").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let session = house.session.take();
    house.get(&link).await.holds(&["Vad vill du att vi pratar om?", "Första", "Solna"]);
    for text in ["Hur samlas vi lokalt?", "Hur samlar vi oss?"] {
        let asked =
            house.post(&link, &[("text", text), ("role", "kontaktperson"), ("organisation", "")]).await;
        assert_eq!(asked.to, format!("{link}?received=yes"));
    }
    let personal = house.post(&link, &[("text", "Brukaren 191212121212"), ("role", "chef")]).await;
    assert_eq!(personal.status, StatusCode::UNPROCESSABLE_ENTITY);
    personal.holds(&["191212121212", "chef"]);
    assert_eq!(house.post(&format!("{path}/link/end"), &[]).await.status, StatusCode::FORBIDDEN);
    house.session = session;
    let questions =
        queries::questions(&house.scene.ctx, &house.scene.actor("anna"), &first).unwrap().questions;
    let (one, two) = (format!("{path}/{}", questions[0].id), format!("{path}/{}", questions[1].id));
    house.get(&one).await.holds(&["Vad som sades", "Hur samlar vi oss?", "Ta med till nästa möte"]);
    house.post(&format!("{two}/merge"), &[("into", &questions[0].id)]).await;
    house.get(&path).await.holds(&["1 fråga som gäller samma sak", "Låt den stå för sig igen"]);
    house
        .post(
            &one,
            &[("dialogue", "Vi behöver en gemensam bild"), ("answer", ""), ("next-step", "FOU ritar kartan")],
        )
        .await;
    house.get(&format!("/meet/exchanges/{second}")).await.holds(&[
        "Vad vi sa förra gången",
        "Vi behöver en gemensam bild",
        "FOU ritar kartan",
    ]);
    house.post(&format!("{one}/carry"), &[("to", second.as_str())]).await;
    house
        .get(&format!("/meet/exchanges/{second}/questions"))
        .await
        .holds(&["Hur samlas vi lokalt?", "har följt med från ett tidigare möte"]);
    house.post(&format!("{two}/split"), &[]).await;
    house.post(&format!("{two}/move"), &[("to", "up")]).await;
    house.post(&format!("{path}/link/end"), &[]).await;
    house.session = None;
    assert_eq!(house.get(&link).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn money_is_shown_as_stated_and_what_is_owed_turns_soon() {
    let house = House::new(|scene| scene.workshop("Kompetens"));
    let path = format!("/meet/exchanges/{}/funding", house.scene.exchange_id("Kompetens"));
    let unclear = house
        .post(
            &path,
            &[("scheme", "Stadsbidrag"), ("amount", "mycket"), ("currency", "SEK"), ("pays", "resor")],
        )
        .await;
    assert_eq!(unclear.status, StatusCode::UNPROCESSABLE_ENTITY);
    unclear.holds(&["Stadsbidrag", "mycket", "resor"]);
    house.post(&path, &[("scheme", "Statsbidrag"), ("amount", "12 500,50"), ("currency", "SEK")]).await;
    let page = house.get(&path).await;
    page.holds(&["Statsbidrag", "ej angivet"]);
    let line = page.text.split("/funding/").nth(1).unwrap().split('/').next().unwrap().to_owned();
    house.post(&format!("{path}/{line}/obligations"), &[("text", "Redovisa"), ("due", "2026-12-01")]).await;
    let page = house.get(&path).await;
    page.holds(&["senast inom 30 dagar", "1 december 2026"]);
    let owed = page.text.split("/obligations/").nth(1).unwrap().split('/').next().unwrap().to_owned();
    let exchange = path.trim_end_matches("/funding");
    house.post(&format!("{exchange}/obligations/{owed}/met"), &[]).await;
    house.get(&path).await.holds(&["uppfyllt"]);
    house.post(&format!("{path}/{line}/remove"), &[]).await;
    house.get(&path).await.holds(&["Inget är angivet om vem som betalar"]);
}

#[tokio::test]
async fn a_network_page_takes_forums_focus_areas_people_and_members_and_shows_its_journal() {
    let mut house = House::new(|scene| scene.municipality("Danderyd"));
    let path = format!("/meet/networks/{}", house.scene.network_id("Nordväst"));
    house
        .post(
            &format!("{path}/forums"),
            &[("name", "Samverkansråd"), ("task", "Fördelar uppdrag"), ("organisation", "")],
        )
        .await;
    house.post(&format!("{path}/focus-areas"), &[("name", "Samverkan"), ("concept", "cooperation")]).await;
    house.post(&format!("{path}/members"), &[("members", "Danderyd"), ("role", "follower")]).await;
    let nobody =
        house.post(&format!("{path}/people"), &[("sign-in-name", "ingen"), ("role", "member")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    nobody.holds(&["value=\"ingen\""]);
    house.get(&path).await.holds(&["Samverkansråd", "Fördelar uppdrag", "Danderyd", "9 medlemmar", "anna"]);
    house.get(&format!("{path}/journal")).await.holds(&[
        "lade till ett forum",
        "lade till ett fokusområde",
        "anna",
    ]);
    house.session = None;
    let page = house.get(&path).await;
    page.holds(&["Samverkansråd"]);
    assert!(!page.text.contains("anna"), "people are for those inside");
    assert_eq!(house.get(&format!("{path}/journal")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        house.post(&format!("{path}/forums"), &[("name", "x"), ("task", "y")]).await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn every_page_has_all_its_words_in_every_language() {
    let house = House::new(|scene| scene.workshop("Kompetens"));
    let (network, exchange) = (house.scene.network_id("Nordväst"), house.scene.exchange_id("Kompetens"));
    let paths = [
        "/meet".to_owned(),
        "/meet/networks/new".into(),
        format!("/meet/networks/{network}"),
        format!("/meet/networks/{network}/journal"),
        "/meet/programmes/new".into(),
        format!("/meet/programmes/new?network={network}&template=year-programme"),
        format!("/meet/programmes/new?network={network}&template=peer-visit"),
        "/meet/exchanges/new".into(),
        format!("/meet/exchanges/{exchange}"),
        format!("/meet/exchanges/{exchange}/edit"),
        format!("/meet/exchanges/{exchange}/people"),
        format!("/meet/exchanges/{exchange}/questions"),
        format!("/meet/exchanges/{exchange}/funding"),
    ];
    for path in paths {
        for lang in ["sv", "da", "nb", "en"] {
            let joint = if path.contains('?') { '&' } else { '?' };
            let page = house.get(&format!("{path}{joint}lang={lang}")).await;
            assert_eq!(page.status, StatusCode::OK, "{path} {lang}");
            page.holds(&["<h1", "</main>"]);
        }
    }
}
