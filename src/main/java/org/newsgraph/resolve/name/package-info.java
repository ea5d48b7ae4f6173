/** Names across scripts, languages and spellings: romanise, reduce, compare. */
package org.newsgraph.resolve.name;
