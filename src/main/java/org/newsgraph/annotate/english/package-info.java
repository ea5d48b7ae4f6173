/** The English annotator. Only {@code Nlp4j} knows the engine that it stands on. */
package org.newsgraph.annotate.english;
