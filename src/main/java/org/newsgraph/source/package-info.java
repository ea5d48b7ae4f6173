/**
 * Turns inputs into {@link org.newsgraph.model.Article}s and curated rows. What cannot be used
 * becomes a {@link org.newsgraph.model.Rejection}, and the rest is read. {@link
 * org.newsgraph.source.Sources} is the way in.
 */
package org.newsgraph.source;
