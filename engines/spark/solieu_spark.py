"""Reads documents with Apache Spark, each partition through a `solieu pipe` of its own, and writes two Parquet tables.

    spark-submit solieu_spark.py files reports/ --output figures/
    spark-submit solieu_spark.py warc 'crawl/*.warc.wet.gz' --output figures/ -- --kind money
    spark-submit solieu_spark.py table pages.parquet --id-column url --text-column text --output figures/

What stands behind `--` are options of `solieu pipe`. See README.md beside this file.
"""

import argparse
import datetime
import decimal
import json
import os
import subprocess
import sys
import threading
from collections import deque
from itertools import chain

from pyspark import SparkFiles, StorageLevel
from pyspark.sql import SparkSession, functions, types

# What a Parquet table of solieu itself has: DECIMAL(38, 12).
PRECISION = 38
SCALE = 12
WHOLE_DIGITS = PRECISION - SCALE

ERROR = types.StructType(
    [
        types.StructField("source", types.StringType()),
        types.StructField("code", types.StringType(), False),
        types.StructField("message", types.StringType(), False),
    ]
)


# --- One partition -----------------------------------------------------------------------------------------------


class Feeder(threading.Thread):
    """Writes lines to a process while the task's own thread reads what it answers: with one thread for both, each side
    could wait for the other for ever once the pipes are full. No more lines are under way than the pipes hold."""

    def __init__(self, stdin, lines, pending):
        super().__init__(daemon=True)
        self.stdin, self.lines, self.pending = stdin, lines, pending
        self.error = None
        self.start()

    def run(self):
        try:
            for line in self.lines:
                self.pending.append(line)
                self.stdin.write(line.encode("utf-8", "backslashreplace") + b"\n")
        except BrokenPipeError:
            pass  # The process is gone: what it left is in `pending`.
        except BaseException as error:  # What Spark reads failed: the task must too.
            self.error = error
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass


# As many documents one after the other do not break the program: it is broken itself.
MOST_CRASHES = 3


def answers(lines, command):
    """Lines of JSON in, for each document the list of its records out, once it is answered whole.

    A process that dies is started again at the document that it died on; a second death on the same document makes an
    error of it, so that one document that breaks the program costs no more than itself.
    """
    waiting = iter(lines)
    suspect, crashes = None, 0
    while True:
        first = next(waiting, None)
        if first is None:
            return
        waiting = chain([first], waiting)
        pending = deque()
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        feeder = Feeder(process.stdin, waiting, pending)
        try:
            records = []
            for answer in process.stdout:
                if not answer.endswith(b"\n"):
                    break  # Cut short by its death.
                record = json.loads(answer, parse_float=str)
                if "done" not in record:
                    records.append(record)
                    continue
                pending.popleft()
                crashes = 0
                yield records
                records = []
            code = process.wait()
            feeder.join()
        finally:
            process.kill()
            process.wait()
        if feeder.error is not None:
            raise feeder.error
        if code == 0 and not pending:
            return
        left = list(pending)
        if left and left[0] == suspect:
            crashes += 1
            yield [crash(left.pop(0), code)]
        if code == 2 or crashes == MOST_CRASHES:
            raise RuntimeError(f"solieu pipe ended with {code}; its words are in the log of this executor")
        suspect = left[0] if left else None
        waiting = chain(left, waiting)


def crash(line, code):
    message = f"the program ended twice on this document ({code}); please report it"
    return {"id": json.loads(line).get("id"), "error": {"code": "crashed", "message": message}}


def exact(value):
    """A number of JSON as a DECIMAL(38, 12); None where that would round it."""
    if isinstance(value, int):
        return decimal.Decimal(value) if abs(value) < 10**WHOLE_DIGITS else None
    whole, _, fraction = value.lstrip("-").partition(".")
    return decimal.Decimal(value) if len(whole) <= WHOLE_DIGITS and len(fraction) <= SCALE else None


def calendar_day(value):
    """`2024-06-30` as a DATE; None for what the calendar of Python lacks: one cell must not fail a task."""
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return None


def rows(records, columns):
    """Records of one document as rows of (id, figure, error), of which one is None."""
    for record in records:
        id, fault = record["id"], record.get("error") or record.get("warning")
        if fault:
            yield id, None, (record.get("source"), fault["code"], fault["message"])
            continue
        cells = []
        for name, type in columns:
            value = record[name]
            if value is not None and type == "decimal":
                number = exact(value)
                if number is None:
                    message = f"{name} was left empty, no DECIMAL({PRECISION}, {SCALE}) holds {value} exactly"
                    yield id, None, (record.get("source"), "wideDecimal", message)
                value = number
            elif value is not None and type == "date":
                day = calendar_day(value)
                if day is None:
                    message = f"{name} was left empty, {value} is no day of a DATE"
                    yield id, None, (record.get("source"), "wideDate", message)
                value = day
            elif value is not None and type == "object":
                value = (value["row"], value["column"])
            cells.append(value)
        yield id, tuple(cells), None


def partition(lines, node, bundle, options, columns, passed_over):
    command = [node, SparkFiles.get(bundle), "pipe", "--done", *options]
    for records in answers(lines, command):
        yield from (row for row in rows(records, columns) if row[2] is None or row[2][1] not in passed_over)


# --- What is read: a DataFrame of `id` and `name`, `text` or `base64` ---------------------------------------------


def files(spark, args):
    """Files of any format; their paths as they were typed, as `solieu extract` names them."""
    found = spark.read.format("binaryFile").option("recursiveFileLookup", True)
    if args.glob:
        found = found.option("pathGlobFilter", args.glob)
    source = as_typed(spark, functions.col("path"), args.input)
    return found.load(args.input).select(
        source.alias("id"), source.alias("name"), functions.base64("content").alias("base64")
    )


RECORD = "\r\n\r\nWARC/1."


def warc(spark, args):
    """Records of web archives, each sent as an archive of one record: what is a page in it solieu knows. A file is read
    from its beginning to its end by one task where it is compressed, and nowhere held whole."""
    # The text of a row is the bytes of the file, whatever their encoding.
    found = spark.read.option("lineSep", RECORD).text(args.input)
    value = functions.col("value")
    head = functions.substring(value, 1, 8192)
    source = as_typed(spark, functions.regexp_replace(functions.input_file_name(), "^file:///", "file:/"), args.input)

    def field(name):
        return functions.regexp_extract(head, rf"(?im)^{name}: *(\S+)", 1)

    start = functions.when(value.startswith("WARC/1."), functions.lit("")).otherwise(functions.lit("WARC/1."))
    record = functions.concat(start.cast("binary"), value.cast("binary"), functions.lit("\r\n\r\n").cast("binary"))
    return found.where(field("WARC-Type").isin("response", "resource", "conversion")).select(
        field("WARC-Record-ID").alias("id"), source.alias("name"), functions.base64(record).alias("base64")
    )


def table(spark, args):
    """Rows of a table with a column of ids and one of texts."""
    found = spark.read.format(args.table_format)
    if args.table_format == "csv":
        found = found.option("header", True).option("multiLine", True).option("escape", '"')
    id, text = functions.col(args.id_column), functions.col(args.text_column)
    return found.load(args.input).select(id.cast("string").alias("id"), text.cast("string").alias("text"))


def as_typed(spark, path, inputs):
    """`file:/home/an/reports/a.txt` as `reports/a.txt`, where `reports` was typed."""
    jvm, conf = spark._jvm, spark._jsc.hadoopConfiguration()
    for typed in inputs:
        found = jvm.org.apache.hadoop.fs.Path(typed)
        root = found.getFileSystem(conf).makeQualified(found).toString()
        rest = functions.substring(path, len(root) + 1, 1 << 20)
        path = functions.when(path.startswith(root), functions.concat(functions.lit(typed.rstrip("/")), rest)).otherwise(path)
    return path


READERS = {"files": files, "warc": warc, "table": table}
# Of a record of a web archive that is no page there is nothing to say.
PASSED_OVER = {"warc": ("noMembers",)}


# --- What is written ----------------------------------------------------------------------------------------------


def columns_of(schema, options):
    """The columns of a row with the sort of each, from the JSON Schema of solieu and the options of the pipe."""
    named = [
        value
        for option, after in zip(options, [*options[1:], ""])
        for value in ([after] if option == "--columns" else [option[10:]] if option.startswith("--columns=") else [])
    ]
    names = [name.strip() for name in named[-1].split(",") if name.strip()] if named else list(schema["required"])
    if "amountVnd" not in names and any(option.split("=", 1)[0] == "--rate" for option in options):
        names.append("amountVnd")
    return [(name, *sort_of(schema["properties"][name])) for name in dict.fromkeys(names)]


def sort_of(property):
    one = property.get("anyOf", [property])[0]
    sort = {"number": "decimal", "array": "list"}.get(one["type"], one["type"])
    return "date" if one.get("format") == "date" else sort, "anyOf" in property


TYPES = {
    "string": types.StringType(),
    "integer": types.IntegerType(),
    "decimal": types.DecimalType(PRECISION, SCALE),
    "date": types.DateType(),
    "list": types.ArrayType(types.StringType(), False),
    "object": types.StructType(
        [types.StructField("row", types.StringType(), False), types.StructField("column", types.StringType(), False)]
    ),
}


def schema_of(columns):
    figure = types.StructType([types.StructField(name, TYPES[sort], nullable) for name, sort, nullable in columns])
    return types.StructType(
        [
            types.StructField("id", types.StringType()),
            types.StructField("figure", figure),
            types.StructField("error", ERROR),
        ]
    )


def run(spark, args, options):
    context = spark.sparkContext
    context.addFile(args.bundle)
    bundle = os.path.basename(args.bundle)
    described = subprocess.run([args.node, SparkFiles.get(bundle), "schema"], stdout=subprocess.PIPE, check=True)
    columns = columns_of(json.loads(described.stdout), options)

    documents = READERS[args.reader](spark, args)
    if args.partitions:
        documents = documents.repartition(args.partitions, "id")
    lines = documents.select(functions.to_json(functions.struct("*"))).rdd.map(lambda row: row[0])
    sorts = [(name, sort) for name, sort, _ in columns]
    node, passed_over = args.node, PASSED_OVER.get(args.reader, ())
    read = lines.mapPartitions(lambda part: partition(part, node, bundle, options, sorts, passed_over))
    # Both tables come of one reading. What an executor loses of it is read again, to the same rows.
    records = spark.createDataFrame(read, schema_of(columns), verifySchema=False).persist(StorageLevel.DISK_ONLY)

    written = {
        "errors": records.where("error IS NOT NULL").select("id", "error.*"),
        "figures": records.where("figure IS NOT NULL").select("id", "figure.*"),
    }
    counts = {}
    for name, frame in written.items():
        path = f"{args.output.rstrip('/')}/{name}"
        writer = frame.write.mode(args.mode)
        if name == "figures" and args.partition_by:
            writer = writer.partitionBy(*args.partition_by.split(","))
        writer.parquet(path)
        counts[name] = spark.read.schema(frame.schema).parquet(path).count()
    records.unpersist()
    print(f"solieu_spark: {counts['figures']} figures, {counts['errors']} errors → {args.output}")


def arguments(argv):
    split = argv.index("--") if "--" in argv else len(argv)
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, prog="solieu_spark.py"
    )
    add = parser.add_argument
    add("reader", choices=READERS, help="files of any format, records of web archives, or rows of a table")
    add("input", nargs="+", help="paths that Spark reads, with their patterns")
    add("--output", required=True, help="folder that gets the tables figures/ and errors/")
    add("--mode", choices=["errorifexists", "overwrite"], default="errorifexists", help="where the tables are there")
    add("--partitions", type=int, help="documents are spread over so many tasks (default: as they lie)")
    add("--partition-by", metavar="COLUMNS", help="folders of the figures, as kind")
    add("--glob", help="files: only those whose names are like it, as *.{pdf,docx}")
    add("--table-format", default="parquet", help="table: parquet, csv, json, orc")
    add("--id-column", default="id")
    add("--text-column", default="text")
    add("--node", default="node", help="Node 20 or later, on the driver and every executor")
    add("--bundle", default=os.path.join(here, "..", "..", "dist", "solieu.bundle.cjs"), help="what npm run bundle made")
    return parser.parse_args(argv[:split]), argv[split + 1 :]


if __name__ == "__main__":
    session = SparkSession.builder.appName("solieu").getOrCreate()
    try:
        run(session, *arguments(sys.argv[1:]))
    finally:
        session.stop()
