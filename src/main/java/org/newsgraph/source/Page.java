package org.newsgraph.source;

import org.newsgraph.model.PartialDate;

/**
 * What a file itself tells about its article; all but the body may be null.
 *
 * @param title its title
 * @param body its cleaned text
 * @param published when it was published
 * @param publisher who published it
 * @param author who wrote it
 * @param url where it was published
 * @param language ISO 639-1 code
 */
record Page(
    String title,
    ArticleText body,
    PartialDate published,
    String publisher,
    String author,
    String url,
    String language) {}
