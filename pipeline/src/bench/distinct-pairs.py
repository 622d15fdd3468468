#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes articles in which every pair of term and gloss stands once: what takes the most memory.

usage: distinct-pairs.py FOLDER PAIRS
"""
import os
import sys

PAIRS_OF_AN_ARTICLE = 200
CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"
SENTENCES = (
    "그는 새로운 {}({})을 오래 살펴보았다.",
    "회사들은 올해 {}({}) 계획을 내놓았다.",
    "이 글은 {}({})에서 시작한다.",
    "전문가는 중국의 {}({})이 다르다고 말했다.",
)


def word(number):
    """A word of letters, another one for each number."""
    syllables = []
    while True:
        number, syllable = divmod(number, len(CONSONANTS) * len(VOWELS))
        syllables.append(CONSONANTS[syllable // len(VOWELS)] + VOWELS[syllable % len(VOWELS)])
        if number == 0:
            return "".join(syllables).capitalize()


def gloss(number):
    """Four syllables of Hangul, others for each number below 588 to the fourth."""
    digits = []
    for _ in range(4):
        number, digit = divmod(number, 588)
        digits.append(chr(0xAC00 + 19 * digit))
    return "".join(digits)


def main(folder, pairs):
    for first in range(0, pairs, PAIRS_OF_AN_ARTICLE):
        place = os.path.join(folder, "%03d" % (first // 200_000))
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, "%08d.md" % first), "w", encoding="utf-8") as article:
            for number in range(first, min(first + PAIRS_OF_AN_ARTICLE, pairs)):
                term = word(number) + " " + word(number * 7 + 3)
                article.write(SENTENCES[number % 4].format(gloss(number), term) + "\n\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
