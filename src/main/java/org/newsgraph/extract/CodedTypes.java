package org.newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.CodedEvent.Part;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Tsv;

/** What the codes of other schemes come to in ours: {@code coded-types.tsv}. */
final class CodedTypes {
  private static final String CAMEO = "CAMEO";
  private static final Set<String> CODED_IN_CAMEO = Set.of("GDELT", "GDELT1", "ICEWS");

  private final Map<String, String> types = new HashMap<>();

  private CodedTypes() {
    for (Tsv.Row row : Tsv.resource(CodedTypes.class, "coded-types.tsv").rows()) {
      String type = row.need("type");
      if (!EventTypes.contains(type)) {
        throw row.error("type", "no such event type");
      }
      if (types.put(row.need("provider") + " " + row.need("code"), type) != null) {
        throw row.error("code", "there already");
      }
    }
  }

  /** Reads the table. */
  static CodedTypes load() {
    return new CodedTypes();
  }

  /** The local name of an event's type, or null where its codes mean nothing known. */
  String of(CodedEvent event) {
    List<String> codes = event.all(Part.TYPE).stream().map(CodedEvent.Field::value).toList();
    for (int i = codes.size() - 1; i >= 0; i--) {
      String type = of(event.provider(), codes.get(i));
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** The type of one code of a provider, null for a user's own table. */
  String of(String provider, String code) {
    if (provider == null) {
      return EventTypes.contains(code) ? code : null;
    }
    if (!CODED_IN_CAMEO.contains(provider)) {
      return types.get(provider + " " + code);
    }
    for (int length = code.length(); length >= 2; length--) {
      String type = types.get(CAMEO + " " + code.substring(0, length));
      if (type != null) {
        return type;
      }
    }
    return null;
  }
}
