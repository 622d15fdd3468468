// SPDX-License-Identifier: GPL-3.0-or-later
/** The way of the data on Apache Beam; the only package that imports Beam. */
package byeonggi.pipeline;
