// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.List;

/**
 * What a bracket was found to hold.
 *
 * @param segments its parts, in order
 * @param coordinated whether its terms belong each to another of the words before the bracket
 * @param members whether it lists members of a set
 */
record Inside(List<Segment> segments, boolean coordinated, boolean members) {
  Inside {
    segments = List.copyOf(segments);
  }

  List<Segment> withRole(Segment.Role role) {
    return segments.stream().filter(s -> s.role() == role).toList();
  }
}
