// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

/** Which side of a glossary is translated. */
public enum Direction {
  /** From the original into Korean. */
  SOURCE_TARGET,
  /** From Korean into the original. */
  TARGET_SOURCE
}
