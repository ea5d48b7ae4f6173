package org.newsgraph.extract;

import org.newsgraph.model.Certainty;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Temporality;

/**
 * How a trigger is put: sure or not, affirmed or denied, and when.
 *
 * @param certainty how sure
 * @param polarity affirmed or denied
 * @param temporality past, ongoing, planned or hypothetical
 */
record Stance(Certainty certainty, Polarity polarity, Temporality temporality) {}
