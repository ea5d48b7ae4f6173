package org.newsgraph.export;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Gathers attributes; what is absent is left out. */
final class Values {
  private final Map<Column, Object> values = new EnumMap<>(Column.class);

  /** Adds a text on one line; nothing for null and for an empty one. */
  Values text(Column column, String value) {
    if (value != null && !value.isBlank()) {
      put(column, Column.Type.TEXT, value.strip().replaceAll("\\s+", " "));
    }
    return this;
  }

  /** Adds several texts as one. */
  Values texts(Column column, Collection<String> several) {
    return several == null ? this : text(column, Subject.joined(several));
  }

  Values number(Column column, long value) {
    put(column, Column.Type.NUMBER, value);
    return this;
  }

  /** Adds a whole number as written in the graph; nothing for null. */
  Values number(Column column, String lexical) {
    return lexical == null ? this : number(column, Long.parseLong(lexical));
  }

  /** Adds a decimal number as written in the graph; nothing for null. */
  Values decimal(Column column, String lexical) {
    if (lexical != null) {
      put(column, Column.Type.DECIMAL, Double.valueOf(lexical));
    }
    return this;
  }

  private void put(Column column, Column.Type type, Object value) {
    if (column.type() != type) {
      throw new IllegalArgumentException(column + " holds no " + type);
    }
    values.put(column, value);
  }

  /** What was gathered, in the order of the columns. */
  Map<Column, Object> all() {
    return Collections.unmodifiableMap(values);
  }
}
