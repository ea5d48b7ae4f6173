/** What the stages exchange. Every stage imports this package and no other stage. */
package org.newsgraph.model;
