/** What is known beforehand: names of places, people and organizations, and the graph's terms. */
package org.newsgraph.vocab;
