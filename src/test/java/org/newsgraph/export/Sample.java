package org.newsgraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A small graph of invented news, {@code sample.trig}, and what is exported from it. */
final class Sample {
  static final String BASE = "https://graph.example/id/";

  private Sample() {}

  static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, Sample.class.getResource("sample.trig").toString(), Lang.TRIG);
    return data;
  }

  static Content cut(String... criteria) {
    return Cut.of(new Descriptions(data()), Selection.parse(List.of(criteria)));
  }

  static byte[] bytes(FileFormat format, Projection projection, String... criteria)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(data(), Selection.parse(List.of(criteria)), projection, out);
    return out.toByteArray();
  }

  static String text(FileFormat format, String... criteria) throws IOException {
    return new String(bytes(format, Projection.everything, criteria), StandardCharsets.UTF_8);
  }
}
