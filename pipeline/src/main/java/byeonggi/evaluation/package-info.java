// SPDX-License-Identifier: GPL-3.0-or-later
/** Gold files, scores, and the learning of the ranker's weights. */
package byeonggi.evaluation;
