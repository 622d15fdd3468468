// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.state.StateFile.Condition;

/**
 * What a run had of the state that an earlier one left.
 *
 * @param condition what the state turned out to be
 * @param reused how many documents had not changed
 * @param damaged how many were read again because their record was damaged
 */
public record StateUse(Condition condition, long reused, long damaged) {}
