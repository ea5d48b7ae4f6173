/** Sentences, tokens, trees, names and entities of Russian articles, by dictionary and rules. */
package org.newsgraph.annotate.russian;
