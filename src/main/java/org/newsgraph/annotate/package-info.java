/** Turns an article into sentences, tokens, mentions, entities, times, quantities and quotes. */
package org.newsgraph.annotate;
