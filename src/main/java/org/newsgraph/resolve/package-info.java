/**
 * Turns what articles said into one node for each real thing: entities, events, relations, and the
 * disagreements between claims. Only this stage sees the whole collection; it adds links and never
 * changes what an article said.
 */
package org.newsgraph.resolve;
