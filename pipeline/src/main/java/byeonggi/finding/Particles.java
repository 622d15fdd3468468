// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import java.util.regex.Pattern;

/** How a Korean noun goes on in a sentence: particles, the copula, 하다 and 되다. Stateless. */
final class Particles {
  private static final Pattern PARTICLES =
      Pattern.compile(
          "(?:은|는|이|가|을|를|의|에|와|과|도|만|로|으로|들|란|이란|나|이나|랑|이랑|라|이라|며|이며|야|이야|씨|님|측|식|형|적|상|성|화|등"
              + "|때|뿐|밖에|마다|부터|까지|보다|처럼|조차|마저|같은|같이|에서|에게|한테|께서|서|써|고|라고|이라고|라는|이라는|라면|이라면)+");

  private static final Pattern VERB =
      Pattern.compile(
          "(?:적|화)?(?:였|이었|이다|이던|입니|인데|인지|인가|이고|이지|이면|이자|이기|하|한|할|함|해|했|합|되|된|될|됨|돼|됐|됩|시키|시킨|시켜|당하|당한|스럽|스러"
              + "|롭|로운).*");

  private Particles() {}

  /** Whether the syllables can follow a noun and leave it what it is; they are not empty. */
  static boolean mayFollow(String syllables) {
    return PARTICLES.matcher(syllables).matches() || VERB.matcher(syllables).matches();
  }
}
