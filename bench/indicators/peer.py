"""The same pages by peers, each in a process of its own: peer.py NAME import FILE DATABASE | read DATABASE INDICATOR.

Each in the way its documentation recommends for nested JSON: DuckDB with read_json and unnest into a table in the order of
indicators, polars lazily from NDJSON through explode and unnest into parquet, Python's sqlite3 with orjson and executemany
in one transaction, with an index on the indicator."""
import json, os, resource, statistics, sys, time


def rss():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def size(path):
    return round(os.path.getsize(path) / 1e6, 1)


SHAPE = ("STRUCT(kpi VARCHAR, municipality VARCHAR, period INTEGER, \"values\" STRUCT(gender VARCHAR, count INTEGER, "
         "status VARCHAR, value DOUBLE, isdeleted BOOLEAN)[])[]")


def duckdb_import(path, out):
    import duckdb
    db = duckdb.connect(out)
    db.execute("SET threads TO 2; SET preserve_insertion_order = true")
    db.execute(f"""CREATE TABLE v AS SELECT r.kpi AS kpi, r.municipality AS place, r.period AS year, c.gender AS gender,
        c.value AS value, c.status AS status FROM (
          SELECT r, unnest(r."values") AS c FROM (
            SELECT unnest("values") AS r FROM read_json('{path}', format='newline_delimited', maximum_object_size=16777216,
              columns={{'values': '{SHAPE}'}}))) WHERE NOT c.isdeleted""")
    n = db.execute("SELECT count(*) FROM v").fetchone()[0]
    db.execute("CHECKPOINT")
    db.close()
    return n


def duckdb_read(out, kpi):
    import duckdb
    db = duckdb.connect(out, read_only=True)
    db.execute("SET threads TO 2")
    return lambda: db.execute("SELECT place, year, gender, value FROM v WHERE kpi = ?", [kpi]).fetchnumpy()


def polars_import(path, out):
    import polars as pl
    cell = pl.Struct({"gender": pl.String, "count": pl.Int64, "status": pl.String, "value": pl.Float64, "isdeleted": pl.Boolean})
    row = pl.Struct({"kpi": pl.String, "municipality": pl.String, "period": pl.Int32, "values": pl.List(cell)})
    (pl.scan_ndjson(path, schema={"values": pl.List(row)})
       .explode("values").unnest("values").explode("values").unnest("values")
       .filter(~pl.col("isdeleted")).select("kpi", "municipality", "period", "gender", "value", "status")
       .sink_parquet(out))
    return pl.scan_parquet(out).select(pl.len()).collect().item()


def polars_read(out, kpi):
    import polars as pl
    return lambda: pl.scan_parquet(out).filter(pl.col("kpi") == kpi).select("municipality", "period", "gender", "value").collect()


def sqlite_import(path, out):
    import orjson, sqlite3
    db = sqlite3.connect(out, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE v (kpi TEXT, place TEXT, year INTEGER, gender TEXT, value REAL, status TEXT)")
    db.execute("BEGIN")
    with open(path, "rb") as lines:
        for line in lines:
            db.executemany("INSERT INTO v VALUES (?,?,?,?,?,?)",
                ((r["kpi"], r["municipality"], r["period"], c["gender"], c["value"], c["status"])
                 for r in orjson.loads(line)["values"] for c in r["values"] if not c["isdeleted"]))
    db.execute("CREATE INDEX v_kpi ON v (kpi)")
    db.execute("COMMIT")
    n = db.execute("SELECT count(*) FROM v").fetchone()[0]
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    return n


def sqlite_read(out, kpi):
    import sqlite3
    db = sqlite3.connect(out)
    return lambda: db.execute("SELECT place, year, gender, value FROM v WHERE kpi = ?", [kpi]).fetchall()


def total(name, answer):
    if name == "duckdb":
        import numpy
        column = numpy.ma.filled(answer["value"], 0.0)
        return len(column), float(numpy.nansum(column))
    if name == "polars":
        return answer.height, answer["value"].sum()
    return len(answer), sum(row[3] or 0.0 for row in answer)


name, what = sys.argv[1], sys.argv[2]
if what == "import":
    start = time.perf_counter()
    n = globals()[f"{name}_import"](sys.argv[3], sys.argv[4])
    print(json.dumps({"seconds": time.perf_counter() - start, "added": n, "file_mb": size(sys.argv[4]), "rss_mb": rss()}))
else:
    ask = globals()[f"{name}_read"](sys.argv[3], sys.argv[4])
    times = []
    for _ in range(60):
        start = time.perf_counter()
        answer = ask()
        times.append((time.perf_counter() - start) * 1000)
    n, s = total(name, answer)
    print(json.dumps({"read_ms": statistics.median(times), "values": n, "sum": s}))
