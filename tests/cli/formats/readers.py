"""Reads each format back to the same terms: findings as (file, line, check, message), sorted."""
import base64
import csv
import io
import json
import re
import urllib.parse
import xml.etree.ElementTree
import zlib


def sarif(text):
    found = []
    for result in json.loads(text)["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        found.append((urllib.parse.unquote(place["artifactLocation"]["uri"]),
                      place["region"]["startLine"], result["ruleId"], result["message"]["text"]))
    return sorted(found)


def gitlab(text):
    return sorted((entry["location"]["path"], entry["location"]["lines"]["begin"],
                   entry["check_name"], entry["description"].split(": ", 1)[1])
                  for entry in json.loads(text))


def junit(text):
    return sorted((case.get("file"), int(case.get("line")), case.get("name").split(": ")[0],
                   case[0].get("message"))
                  for case in xml.etree.ElementTree.fromstring(text).iter("testcase") if len(case))


def csv_rows(text):
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def unquoted(cell):
    """Without the apostrophe that keeps a spreadsheet from reading a formula."""
    return cell[1:] if re.match("'[=+@\t\r-]", cell) else cell


def csv_findings(text):
    return sorted((row["file"], int(row["line"]), row["check"], unquoted(row["message"]))
                  for row in csv_rows(text) if row["confidence"] != "possible")


TEXT_FINDING = re.compile(r"(\S.*):(\d+):\d+: (?:breaks-\w+|changes-silently|deprecated|cosmetic) "
                          r"([a-z-]+): (.*?)(?: \(likely\))?$")


def text_findings(text):
    found = [TEXT_FINDING.match(line) for line in text.splitlines()]
    return sorted((m[1], int(m[2]), m[3], m[4]) for m in found if m)


def html(text):
    data = re.search(r'<script type="text/plain" id="data">([^<]+)</script>', text)[1]
    return json.loads(zlib.decompress(base64.b64decode(data)))


ANNOTATION = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def annotations(text):
    """(kind, properties, message) of each line, unescaped as GitHub does it."""
    found = []
    for line in text.splitlines():
        kind, properties, message = ANNOTATION.fullmatch(line).groups()
        pairs = dict(part.split("=", 1) for part in properties.split(","))
        for code, char in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
            pairs = {key: value.replace(code, char) for key, value in pairs.items()}
            message = message.replace(code, char)
        found.append((kind, pairs, message))
    return found


def tables(text):
    """Cells of the rows of all tables of a Markdown text, heads and rules left out."""
    rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            for line in text.splitlines() if line.startswith("|")]
    return [row for row in rows if not set("".join(row)) <= set("-:")]
