/** Files for other tools: RDF, graph formats, spreadsheets; and the line format of annotations. */
package org.newsgraph.export;
