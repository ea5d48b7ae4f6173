package org.newsgraph.extract;

import org.newsgraph.model.Certainty;
import org.newsgraph.model.Role;
import org.newsgraph.model.Token;

/**
 * A word that fills a role.
 *
 * @param role its part
 * @param token the head of its phrase
 * @param certainty whether this part alone is hedged
 */
record Filler(Role role, Token token, Certainty certainty) {}
