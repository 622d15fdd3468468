// SPDX-License-Identifier: GPL-3.0-or-later
/** Kind and part of speech of source terms; the only package that knows CoreNLP. */
package byeonggi.term;
