package org.newsgraph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Rejection;

/**
 * What a build did.
 *
 * @param articles articles in the graph
 * @param notAnalysed those of them that were stored without analysis, for want of an annotator
 * @param rows rows of curated tables
 * @param rejections what could not be used
 * @param entities resolved entities that articles name, by type
 * @param events resolved events
 * @param claims claims about events and relations
 * @param relations resolved relations
 * @param discrepancies disagreements
 * @param candidates pairs of entities left undecided
 * @param quads quads written
 * @param time how long it took
 */
public record BuildReport(
    int articles,
    int notAnalysed,
    int rows,
    List<Rejection> rejections,
    Map<EntityType, Long> entities,
    long events,
    long claims,
    long relations,
    long discrepancies,
    long candidates,
    long quads,
    Duration time) {}
