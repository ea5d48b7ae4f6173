package org.newsgraph.model;

import java.time.LocalDate;

/**
 * Words that tell when or how long.
 *
 * @param span where it lies
 * @param value TIMEX3 value: {@code 2025-06-27}, {@code 2025-W26}, {@code P3D}, {@code
 *     2025-06-01/2025-06-07}; null where it could not be normalised
 * @param earliest first day it can mean, or null for a duration or an unknown value
 * @param latest last day it can mean, or null likewise
 */
public record TimeExpression(Span span, String value, LocalDate earliest, LocalDate latest) {}
