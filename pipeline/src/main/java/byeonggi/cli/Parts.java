// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

/**
 * What the commands work with; tests put others in their place.
 *
 * @param terminal where they talk
 * @param extraction the main job
 * @param beam the options that are Beam's
 * @param checking the check
 * @param explaining the reasons behind a pair
 */
record Parts(
    Terminal terminal,
    Extraction extraction,
    Checking checking,
    BeamOptionNames beam,
    Explaining explaining) {}
