/** Files for other tools over HTTP. */
package org.newsgraph.serve.export;
