package org.newsgraph.annotate.time;

import java.util.List;

/**
 * Words that a category or rule matched.
 *
 * @param from the first word of the expression
 * @param to the word after its last
 * @param end the word after the match, which may hold context behind the expression
 * @param meaning what it means
 * @param rules the ids of the rules that made it
 */
record Match(int from, int to, int end, Meaning meaning, List<String> rules) {}
