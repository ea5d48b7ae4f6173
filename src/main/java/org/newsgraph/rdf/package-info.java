/** Mapping to RDF: IRIs, quads, the SHACL gate and the store. */
package org.newsgraph.rdf;
