// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * How a tool calls languages. Immutable.
 *
 * @param tool the tool's name, for people
 * @param codes the tool's code by BCP 47 tag
 */
record LanguageCodes(String tool, Map<String, String> codes) {

  LanguageCodes {
    codes = Map.copyOf(codes);
  }

  /** The tool's code for a language; nothing if it has none. */
  Optional<String> of(String tag) {
    return Optional.ofNullable(codes.get(tag));
  }

  /** Both languages have a code. */
  Rule rule() {
    return pair ->
        without(pair.languages().source())
            .or(() -> without(pair.languages().target()))
            .map(tag -> "%s has no language %s".formatted(tool, tag));
  }

  private Optional<String> without(String tag) {
    return codes.containsKey(tag) ? Optional.empty() : Optional.of(tag);
  }
}
