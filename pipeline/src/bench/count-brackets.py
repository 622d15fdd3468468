#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts X(Y) by a regular expression: what people do without a program for it.

X is up to four words before the bracket, since nothing here tells where the gloss begins.

usage: count-brackets.py FOLDER TABLE
"""
import collections
import csv
import os
import re
import sys

PAIR = re.compile(r"((?:[^\s()]+\s){0,3}[^\s()]+)\(([^()\n]*[A-Za-z\u3040-\u30ff\u4e00-\u9fff][^()\n]*)\)")


def articles(folder):
    for path, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            with open(os.path.join(path, name), encoding="utf-8") as article:
                yield article.read()


def main(folder, table):
    counts = collections.Counter()
    documents = collections.Counter()
    for text in articles(folder):
        pairs = [(match[2], match[1]) for match in PAIR.finditer(text)]
        counts.update(pairs)
        documents.update(set(pairs))
    with open(table, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["source_term", "target_term", "occurrences", "documents"])
        for pair, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            writer.writerow([*pair, count, documents[pair]])


if __name__ == "__main__":
    main(*sys.argv[1:])
