/** Changes to what is served, by people with credentials. */
package org.newsgraph.serve.write;
