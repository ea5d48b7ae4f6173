/**
 * Builds a knowledge graph of sourced claims from news. {@link org.newsgraph.Pipeline} names the
 * stages in order; {@code model} holds what they exchange.
 */
package org.newsgraph;
