"""The peer on Django 5: the page of one exchange from the same SQLite file, with the same statements, the same check
of session and visibility, and the same words.

The statements go straight to the database and not through the object mapper: that is the faster way, in its favour.
    gunicorn site_of_one_page:application    with DATABASE, LOCALES and PAGE_SQL in the environment
"""

import hashlib
import os
import re
from datetime import datetime, timezone
from pathlib import Path

import django
from django.conf import settings

HERE = Path(__file__).parent
settings.configure(
    DEBUG=False,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="nothing is signed here",
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["DATABASE"],
            "CONN_MAX_AGE": None,
        }
    },
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [HERE / "templates"],
            "APP_DIRS": False,  # the cached loader is on where DEBUG is off
        }
    ],
    USE_I18N=False,
    USE_TZ=True,
)
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.http import Http404  # noqa: E402
from django.shortcuts import render  # noqa: E402
from django.urls import path  # noqa: E402

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
STAGES = ["find", "meet", "capture", "conclude", "act", "follow-up", "share"]
LANGUAGES = [("sv", "Svenska"), ("da", "Dansk"), ("nb", "Norsk bokmål"), ("en", "English")]


def read_words():
    known = {}
    for file in Path(os.environ["LOCALES"]).iterdir():
        for line in file.read_text(encoding="utf-8").splitlines():
            if found := re.match(r"([a-z][a-z0-9-]*) = (.+)$", line):
                known[found[1].replace("-", "_")] = found[2]
    return known


def read_statements():
    parts = re.split(r"^-- name: ", Path(os.environ["PAGE_SQL"]).read_text(encoding="utf-8"), flags=re.M)[1:]
    return {name.strip(): sql.replace("?", "%s") for name, sql in (part.split("\n", 1) for part in parts)}


WORDS = read_words()
SQL = read_statements()
MENU = [(stage, WORDS["menu_" + stage.replace("-", "_")]) for stage in STAGES]


def rows(name, *values):
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]


def actor_of(request):
    secret = request.COOKIES.get("torg")
    if not secret:
        return {"roles": []}
    digest = hashlib.sha256(secret.encode()).hexdigest()
    found = rows("actor", digest, datetime.now(timezone.utc).isoformat())
    return {**found[0], "roles": rows("roles", found[0]["id"])} if found else {"roles": []}


def may_see(actor, exchange):
    return (
        exchange["visibility"] == "public"
        or actor.get("is_administrator")
        or any(r["network_id"] == exchange["network_id"] and r["role"] != "funder" for r in actor["roles"])
    )


def day(iso):
    return f"{int(iso[8:])} {MONTHS[int(iso[5:7]) - 1]} {iso[:4]}" if iso else ""


def in_words(line):
    line["day"] = day(line["starts_on"])
    line["state_word"] = WORDS.get("state_" + line["state"], line["state"])
    line["dot"] = {"planned": "open", "held": "done"}.get(line["state"], "stopped")
    return line


def lines(actor, links):
    found = [line for link in links for line in rows("line", link["id"])]
    return [in_words(line) for line in found if may_see(actor, line)]


def with_clocks(agenda):
    at = None
    for row in agenda:
        starts = int(row["starts"][:2]) * 60 + int(row["starts"][3:]) if row["starts"] else at
        at = None if starts is None else starts + row["minutes"]
        row["clock"] = "" if at is None else f"{starts // 60:02}:{starts % 60:02}–{at // 60:02}:{at % 60:02}"
    return agenda


def last_time(actor, line):
    questions = [one for one in rows("questions", line["id"]) if one["state"] not in ("raised", "merged")]
    for one in questions:
        one["carried_from"] = rows("earlier", "question", one["id"], "continues")
        one["state_word"] = WORDS.get("state_" + one["state"], one["state"])
    became = []
    if "became" in SQL:
        became = rows("became", line["id"], actor.get("is_administrator") or 0, actor.get("id") or "")
    return {"exchange": line, "questions": questions, "became": became}


def show(request, exchange_id):
    actor = actor_of(request)
    with transaction.atomic():
        found = rows("exchange", exchange_id)
        if not found or not may_see(actor, found[0]):
            raise Http404
        exchange = in_words(found[0])
        before = lines(actor, rows("earlier", "exchange", exchange_id, "continues"))
        after = lines(actor, rows("later", "exchange", exchange_id, "continues"))
        last = [last_time(actor, line) for line in before]
        agenda = with_clocks(rows("agenda", exchange_id))
    exchange["kind_word"] = WORDS.get("exchange_kind_" + exchange["kind"].replace("-", "_"), exchange["kind"])
    exchange["form_word"] = WORDS.get("form_" + exchange["form"], exchange["form"])
    exchange["visibility_word"] = WORDS.get("visibility_" + exchange["visibility"], "")
    view = {"exchange": exchange, "before": before, "after": after, "last": last, "agenda": agenda}
    view |= {"t": WORDS, "actor": actor, "menu": MENU, "languages": LANGUAGES, "path": request.path}
    response = render(request, "page.html", view)
    response["Content-Security-Policy"] = "default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    response["Vary"] = "Cookie, Accept-Language"
    return response


urlpatterns = [path("meet/exchanges/<str:exchange_id>", show)]
application = get_wsgi_application()
