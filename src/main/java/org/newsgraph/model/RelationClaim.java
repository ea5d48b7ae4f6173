package org.newsgraph.model;

/**
 * One source's account of a lasting tie.
 *
 * @param index its place in {@link Extracted#relations()}
 * @param assertion how it is made
 * @param relationType local name of a concept of the relation-type scheme
 * @param subject mention index of who has the tie
 * @param object mention index of the actor or place it is with, or -1 for a bare title
 * @param title the position's name as written, or null
 * @param since when it began, or null
 * @param until when it ended, or null
 * @param former whether it is said to be over
 */
public record RelationClaim(
    int index,
    Assertion assertion,
    String relationType,
    int subject,
    int object,
    String title,
    PartialDate since,
    PartialDate until,
    boolean former) {}
