/**
 * Claims: who, according to whom, did what to whom. Rules are rows of tables, one set a language,
 * that match words of a sentence's dependency tree.
 */
package org.newsgraph.extract;
