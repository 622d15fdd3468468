// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

/** What the program's exit status says; part of the contract. */
enum ExitStatus {
  DONE(0),
  /** The run itself failed; nothing is half-written. */
  RUN_FAILED(1),
  /** The user must change something: options, input, a dictionary, where to write. */
  WRONG_USAGE(2),
  /** Done, but some documents could not be read. */
  SOME_DOCUMENTS_FAILED(3),
  /** {@code check} found something at or above {@code --fail-on}. */
  SOMETHING_FOUND(4),
  /** 128 and the number of SIGINT, as a shell has it. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
