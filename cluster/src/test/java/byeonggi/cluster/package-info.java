// SPDX-License-Identifier: GPL-3.0-or-later
/** The program on a real cluster: processes of Flink, on ports and in folders of their own. */
package byeonggi.cluster;
