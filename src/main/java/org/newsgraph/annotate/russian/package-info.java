/** Annotates Russian articles by a dictionary, a guesser for names, and rules of agreement. */
package org.newsgraph.annotate.russian;
