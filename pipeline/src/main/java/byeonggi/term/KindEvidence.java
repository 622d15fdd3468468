// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.sound.SoundKinship;

/**
 * What is known of an entry when its kind is told.
 *
 * @param term the source term
 * @param language its BCP 47 tag
 * @param gloss the gloss as most often written; may be empty
 * @param kinship whether the gloss writes the term's sounds
 * @param analysis what CoreNLP says, or {@link TermAnalysis#NONE}
 * @param cues what stood beside its mentions
 */
public record KindEvidence(
    String term,
    String language,
    String gloss,
    SoundKinship.Way kinship,
    TermAnalysis analysis,
    KindCues cues) {}
