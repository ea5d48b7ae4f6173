/**
 * Time expressions and counts of English and Russian text.
 *
 * <p>The knowledge is in the tables beside this package's classes in the resources: {@code
 * LANG-words.tsv} sorts words into categories, {@code LANG-rules.tsv} holds the grammar over them,
 * {@code holidays.tsv} the feasts of both languages, {@code LANG-quantities.tsv} the comparators of
 * counts. {@link org.newsgraph.annotate.time.Grammar} compiles them once, {@link
 * org.newsgraph.annotate.time.Parser} matches them over the {@link
 * org.newsgraph.annotate.time.Words} of a sentence, and {@link
 * org.newsgraph.annotate.time.Operations} computes what a match means in its {@link
 * org.newsgraph.annotate.time.Context}.
 */
package org.newsgraph.annotate.time;
