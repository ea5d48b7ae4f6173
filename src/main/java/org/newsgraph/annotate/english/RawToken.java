package org.newsgraph.annotate.english;

/**
 * A token as the engine gives it.
 *
 * @param start offset of its first character in the analysed text
 * @param end offset after its last character
 * @param form as written
 * @param lemma as the engine gives it, lower case
 * @param tag Penn Treebank part of speech
 * @param entity BILOU tag with an OntoNotes type ({@code B-PERSON}), or {@code O}
 * @param head index of its head among the tokens of the sentence, or -1 for a root
 * @param label ClearNLP dependency label
 */
record RawToken(
    int start,
    int end,
    String form,
    String lemma,
    String tag,
    String entity,
    int head,
    String label) {}
