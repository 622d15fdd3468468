# SPDX-License-Identifier: GPL-3.0-or-later
"""Bloom filters of words, as the program reads them (README.md tells the format)."""

BITS_A_WORD = 8
HASHES = 5
MASK = (1 << 64) - 1


def fnv(word):
    """FNV-1a of 64 bits over UTF-16 units."""
    h = 0xCBF29CE484222325
    for c in word:
        h = ((h ^ ord(c)) * 0x100000001B3) & MASK
    return h ^ (h >> 29)


def write_bloom(path, notice, words):
    """Writes the notice, whose lines begin with #, an empty line, and the bits."""
    size = len(words) * BITS_A_WORD // 8
    bits = bytearray(size)
    for word in words:
        h = fnv(word)
        low, high = h & 0x7FFFFFFF, (h >> 32) | 1
        for i in range(HASHES):
            bit = (low + i * high) % (size * 8)
            bits[bit >> 3] |= 1 << (bit & 7)
    path.write_bytes(notice.encode() + b'\n' + bytes(bits))
    print(f'{path.name}: {len(words)} words, {size} bytes')
