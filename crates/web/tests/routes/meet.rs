//! `/meet` and `/q`: networks from pasted names, programmes from templates, meetings, questions by link.

use crate::browser::{Browser, PUBLIC_URL, Seen};
use axum::http::StatusCode;
use torg_stages::meet::queries;
use torg_testkit::{Scene, TestDb, on_both};

const EIGHT: &str = "Ekerö, Järfälla, Sigtuna, Sollentuna, Solna, Sundbyberg, Upplands-Bro, Upplands Väsby";

/// A scene with a network of eight; its facilitator at one browser, a stranger at another.
struct House {
    scene: Scene,
    facilitator: Browser,
    stranger: Browser,
}

impl House {
    fn new(db: &TestDb, set: impl FnOnce(Scene) -> Scene) -> Self {
        let names: Vec<&str> = EIGHT.split(", ").collect();
        let scene = set(Scene::new(db).municipalities(&names).network("Nordväst").facilitator("anna"));
        let facilitator = Browser::new(&scene.ctx, "sv").signed_in("anna");
        let stranger = Browser::new(&scene.ctx, "sv");
        Self { scene, facilitator, stranger }
    }

    fn get(&mut self, path: &str) -> Seen {
        self.facilitator.get(path)
    }

    /// Posts, and reads the page it leads to.
    #[track_caller]
    fn follow(&mut self, post: impl FnOnce(&mut Self) -> String) -> Seen {
        let path = post(self);
        self.get(&path)
    }

    fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Seen {
        self.facilitator.post(path, fields)
    }
}

impl Seen {
    #[track_caller]
    fn holds(&self, texts: &[&str]) -> &Self {
        for text in texts {
            assert!(self.says(text), "{text} is not in\n{}", self.text);
        }
        self
    }

    /// The path it leads to, without the notice.
    #[track_caller]
    fn path(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text);
        self.to.split('?').next().unwrap().to_owned()
    }
}

#[test]
fn eight_pasted_names_become_a_network_with_codes() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene);
        let fields = [
            ("name", "Nära vård nordväst"),
            ("members", EIGHT),
            ("is-public", "yes"),
            ("language", "sv"),
            ("step", "create"),
        ];
        let made = house.post("/meet/networks/new", &fields);
        let page = house.get(&made.path());
        page.holds(&["Nära vård nordväst", "8 medlemmar", "9001", "9008", "Upplands-Bro"]);
    });
}

#[test]
fn an_unknown_name_is_asked_about_and_everything_typed_is_kept() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene);
        let fields = [
            ("name", "Två"),
            ("members", "Solna, Atlantis"),
            ("about", "Lära av varandra"),
            ("is-public", "no"),
            ("step", "create"),
        ];
        let asked = house.post("/meet/networks/new", &fields);
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        asked.holds(&[
            "Vi känner inte till ”Atlantis”",
            "Solna, Atlantis",
            "Lära av varandra",
            "name=\"given-1\" value=\"Atlantis\"",
        ]);
        let answered = [&fields[..], &[("given-1", "Atlantis"), ("spelling-1", "Sigtuna")]].concat();
        let page = house.follow(|house| house.post("/meet/networks/new", &answered).path());
        page.holds(&["Sigtuna", "2 medlemmar"]);
        let left_out = [&fields[..], &[("given-1", "Atlantis"), ("choice-1", "leave-out")]].concat();
        house.follow(|house| house.post("/meet/networks/new", &left_out).path()).holds(&["1 medlem"]);
    });
}

#[test]
fn a_workshop_series_comes_prefilled_with_six_focus_areas_and_three_lenses() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene);
        let network = house.scene.network_id("Nordväst");
        house
            .get(&format!("/meet/programmes/new?network={network}"))
            .holds(&["Serie workshoppar", "Årslångt program"]);
        let form = house.get(&format!("/meet/programmes/new?network={network}&template=workshop-series"));
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
        let refused = house.post("/meet/programmes/new", &[&fields[..], &[("starts-on", "våren")]].concat());
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.holds(&["våren", "Omställningen"]);
        let page = house.follow(|house| house.post("/meet/programmes/new", &fields).path());
        page.holds(&["11 februari 2027", "Workshop 2", "Egenvård", "Hinder", "2 möten"]);
    });
}

#[test]
fn from_new_to_a_planned_meeting_takes_a_title_and_the_next_step_is_the_board() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene);
        house.get("/meet").holds(&["Planera ett möte", "/meet/exchanges/new"]);
        house.get("/meet/exchanges/new").holds(&["name=\"title\"", "Nordväst"]);
        let network = house.scene.network_id("Nordväst");
        let fields = [
            ("network", network.as_str()),
            ("title", "Kollegabesök"),
            ("kind", "peer-learning-visit"),
            ("visibility", "public"),
            ("language", "sv"),
        ];
        let path = house.post("/meet/exchanges/new", &fields).path();
        house.get(&path).holds(&[
            "Kollegabesök",
            "Öppna en tavla",
            "/capture/exchanges/",
            "datum ej angivet",
        ]);
        let refused = house.post(
            "/meet/exchanges/new",
            &[
                ("network", network.as_str()),
                ("title", ""),
                ("kind", "workshop"),
                ("visibility", "public"),
                ("place", "Aulan"),
            ],
        );
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.holds(&["Aulan"]);
    });
}

#[test]
fn a_meeting_is_edited_with_clock_times_and_given_to_calendars() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene.workshop("Kompetens"));
        let path = format!("/meet/exchanges/{}", house.scene.exchange_id("Kompetens"));
        let vague = house.get(&format!("{path}/calendar.ics"));
        assert_eq!(
            vague.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "no calendar holds a meeting without a day"
        );
        let edit = house.get(&format!("{path}/edit"));
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
        assert_eq!(house.post(&format!("{path}/edit"), &fields).path(), path);
        house.get(&path).holds(&[
            "19 januari 2027, 13:00–16:30",
            "Finland 14:00",
            "Solna",
            "Lägg i kalendern",
        ]);
        let file = house.get(&format!("{path}/calendar.ics"));
        file.holds(&[
            "SUMMARY;LANGUAGE=sv:Kompetens\\; och mer\r\n",
            "DTSTART;TZID=Europe/Stockholm:20270119T130000\r\n",
            "SEQUENCE:1\r\n",
            "@torg.example\r\n",
        ]);
        let late = house.post(&format!("{path}/edit"), &fields);
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        late.holds(&["name=\"revision\" value=\"1\""]);
    });
}

#[test]
fn an_agenda_starts_from_a_shape_and_is_changed_row_by_row() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene.workshop("Besök"));
        let id = house.scene.exchange_id("Besök");
        let path = format!("/meet/exchanges/{id}");
        house.post(&format!("{path}/agenda/shape"), &[("shape", "three-days")]);
        house.get(&path).holds(&["Dag 3", "13:00–13:30", "Vad värden lärde sig"]);
        let refused = house.post(
            &format!("{path}/agenda"),
            &[("day", "1"), ("starts", "12:05"), ("minutes", "30"), ("title", "Buss")],
        );
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.holds(&["12:05", "Buss"]);
        let added = house.post(
            &format!("{path}/agenda"),
            &[("day", "1"), ("starts", "12:15"), ("minutes", "45"), ("title", "Buss")],
        );
        assert_eq!(added.status, StatusCode::SEE_OTHER);
        let rows = house.scene.ctx.db.read(|tx| queries::agenda(tx, &id)).unwrap();
        assert_eq!(rows[0].title, "Buss");
        let row = format!("{path}/agenda/{}", rows[0].id);
        house.get(&row).holds(&["value=\"Buss\"", "value=\"12:15\""]);
        house.post(
            &row,
            &[("day", "1"), ("starts", "12:30"), ("minutes", "30"), ("title", "Buss från stationen")],
        );
        house.get(&path).holds(&["Buss från stationen", "12:30–13:00"]);
        house.post(&format!("{row}/remove"), &[]);
        assert_eq!(house.get(&row).status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn people_are_signed_up_by_level_and_gaps_are_named() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene.workshop("Kompetens"));
        let path = format!("/meet/exchanges/{}/people", house.scene.exchange_id("Kompetens"));
        house.get(&path).holds(&["Ingen är anmäld än"]);
        house.post(&path, &[("organisation", "Solna"), ("level", "management"), ("people", "2")]);
        house.post(&path, &[("organisation", "Ekerö"), ("level", "care-staff"), ("people", "")]);
        let page = house.get(&path);
        page.holds(&[
            "ej angivet",
            "Ingen omsorgspersonal anmäld från Solna.",
            "Ingen anmäld från Järfälla",
            "Inga brukare eller anhöriga är med",
        ]);
        let unknown =
            house.post(&path, &[("organisation", "Atlantis"), ("level", "user"), ("note", "dagcentralen")]);
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        unknown.holds(&["Atlantis", "dagcentralen"]);
        house.post(
            &format!("{path}/remove"),
            &[("organisation", house.scene.organisation_id("Solna").as_str()), ("level", "management")],
        );
        house.get(&path).holds(&["Ingen anmäld från Järfälla, Sigtuna, Sollentuna, Solna"]);
    });
}

#[test]
fn a_stranger_asks_by_link_and_the_facilitator_merges_answers_and_carries_on() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene.workshop("Första").workshop("Andra"));
        let (first, second) = (house.scene.exchange_id("Första"), house.scene.exchange_id("Andra"));
        let path = format!("/meet/exchanges/{first}/questions");
        house.post(&format!("/meet/exchanges/{second}/follows"), &[("earlier", first.as_str())]);
        house.post(&format!("{path}/link"), &[]);
        let page = house.get(&path);
        let link = page.text.split(PUBLIC_URL).nth(1).unwrap().split('"').next().unwrap().to_owned();
        house.stranger.get(&link).holds(&["Vad vill du att vi pratar om?", "Första", "Solna"]);
        for text in ["Hur samlas vi lokalt?", "Hur samlar vi oss?"] {
            let asked = house
                .stranger
                .post(&link, &[("text", text), ("role", "kontaktperson"), ("organisation", "")]);
            assert_eq!(asked.to, format!("{link}?received=yes"));
        }
        let personal = house.stranger.post(&link, &[("text", "Brukaren 191212121212"), ("role", "chef")]);
        assert_eq!(personal.status, StatusCode::UNPROCESSABLE_ENTITY);
        personal.holds(&["191212121212", "chef"]);
        assert_eq!(house.stranger.post(&format!("{path}/link/end"), &[]).status, StatusCode::FORBIDDEN);
        let questions =
            queries::questions(&house.scene.ctx, &house.scene.actor("anna"), &first).unwrap().questions;
        let (one, two) = (format!("{path}/{}", questions[0].id), format!("{path}/{}", questions[1].id));
        house.get(&one).holds(&["Vad som sades", "Hur samlar vi oss?", "Ta med till nästa möte"]);
        house.post(&format!("{two}/merge"), &[("into", &questions[0].id)]);
        house.get(&path).holds(&["1 fråga som gäller samma sak", "Låt den stå för sig igen"]);
        house.post(
            &one,
            &[("dialogue", "Vi behöver en gemensam bild"), ("answer", ""), ("next-step", "FOU ritar kartan")],
        );
        house.get(&format!("/meet/exchanges/{second}")).holds(&[
            "Vad vi sa förra gången",
            "Vi behöver en gemensam bild",
            "FOU ritar kartan",
        ]);
        house.post(&format!("{one}/carry"), &[("to", second.as_str())]);
        house
            .get(&format!("/meet/exchanges/{second}/questions"))
            .holds(&["Hur samlas vi lokalt?", "har följt med från ett tidigare möte"]);
        house.post(&format!("{two}/split"), &[]);
        house.post(&format!("{two}/move"), &[("to", "up")]);
        house.post(&format!("{path}/link/end"), &[]);
        assert_eq!(house.stranger.get(&link).status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn money_is_shown_as_stated_and_what_is_owed_turns_soon() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene.workshop("Kompetens"));
        let path = format!("/meet/exchanges/{}/funding", house.scene.exchange_id("Kompetens"));
        let unclear = house.post(
            &path,
            &[("scheme", "Stadsbidrag"), ("amount", "mycket"), ("currency", "SEK"), ("pays", "resor")],
        );
        assert_eq!(unclear.status, StatusCode::UNPROCESSABLE_ENTITY);
        unclear.holds(&["Stadsbidrag", "mycket", "resor"]);
        house.post(&path, &[("scheme", "Statsbidrag"), ("amount", "12 500,50"), ("currency", "SEK")]);
        let page = house.get(&path);
        page.holds(&["Statsbidrag", "ej angivet"]);
        let line = page.text.split("/funding/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        house.post(&format!("{path}/{line}/obligations"), &[("text", "Redovisa"), ("due", "2026-12-01")]);
        let page = house.get(&path);
        page.holds(&["senast inom 30 dagar", "1 december 2026"]);
        let owed = page.text.split("/obligations/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        let exchange = path.trim_end_matches("/funding");
        house.post(&format!("{exchange}/obligations/{owed}/met"), &[]);
        house.get(&path).holds(&["uppfyllt"]);
        house.post(&format!("{path}/{line}/remove"), &[]);
        house.get(&path).holds(&["Inget är angivet om vem som betalar"]);
    });
}

#[test]
fn a_network_page_takes_forums_focus_areas_people_and_members_and_shows_its_journal() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene.municipality("Danderyd"));
        let path = format!("/meet/networks/{}", house.scene.network_id("Nordväst"));
        house.post(
            &format!("{path}/forums"),
            &[("name", "Samverkansråd"), ("task", "Fördelar uppdrag"), ("organisation", "")],
        );
        house.post(&format!("{path}/focus-areas"), &[("name", "Samverkan"), ("concept", "cooperation")]);
        house.post(&format!("{path}/members"), &[("members", "Danderyd"), ("role", "follower")]);
        let nobody = house.post(&format!("{path}/people"), &[("sign-in-name", "ingen"), ("role", "member")]);
        assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
        nobody.holds(&["value=\"ingen\""]);
        house.get(&path).holds(&["Samverkansråd", "Fördelar uppdrag", "Danderyd", "9 medlemmar", "anna"]);
        house.get(&format!("{path}/journal")).holds(&[
            "lade till ett forum",
            "lade till ett fokusområde",
            "anna",
        ]);
        let page = house.stranger.get(&path);
        page.holds(&["Samverkansråd"]);
        assert!(!page.text.contains("anna"), "people are for those inside");
        assert_eq!(house.stranger.get(&format!("{path}/journal")).status, StatusCode::FORBIDDEN);
        assert_eq!(
            house.stranger.post(&format!("{path}/forums"), &[("name", "x"), ("task", "y")]).status,
            StatusCode::FORBIDDEN
        );
    });
}

#[test]
fn every_page_has_all_its_words_in_every_language() {
    on_both(|db| {
        let mut house = House::new(db, |scene| scene.workshop("Kompetens"));
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
                let page = house.get(&format!("{path}{joint}lang={lang}"));
                assert_eq!(page.status, StatusCode::OK, "{path} {lang}");
                page.holds(&["<h1", "</main>"]);
            }
        }
    });
}
