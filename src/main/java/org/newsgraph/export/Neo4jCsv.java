package org.newsgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the two files that {@code neo4j-admin database import full} reads: {@value #NODES} and
 * {@value #RELATIONSHIPS}, whose headers tell the types.
 */
final class Neo4jCsv {
  static final String NODES = "nodes.csv";
  static final String RELATIONSHIPS = "relationships.csv";

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** The entries' time: one and the same, so that the same graph gives the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Neo4jCsv() {}

  /** Writes both into a ZIP archive. */
  static void write(Net net, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    entry(zip, NODES);
    nodes(net, new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    entry(zip, RELATIONSHIPS);
    relationships(net, new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    zip.finish();
  }

  /** Writes both into a folder. */
  static void write(Net net, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(NODES))) {
      nodes(net, out);
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(RELATIONSHIPS))) {
      relationships(net, out);
    }
  }

  private static void entry(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  /** Leaves the writer open, since a ZIP archive goes on. */
  private static void nodes(Net net, Writer out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSV);
    csv.printRecord(header(List.of("iri:ID", ":LABEL", "label"), net.nodeColumns()));
    net.nodes(
        node ->
            csv.printRecord(
                row(
                    List.of(node.id(), node.kind(), node.label()),
                    node.spells(),
                    net.nodeColumns().stream().map(node.values()::get).toList())));
    csv.flush();
  }

  private static void relationships(Net net, Writer out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSV);
    csv.printRecord(
        header(List.of(":START_ID", ":END_ID", ":TYPE", "weight:long"), net.edgeColumns()));
    net.edges(
        edge ->
            csv.printRecord(
                row(
                    List.of(edge.source(), edge.target(), typeName(edge.kind()), edge.weight()),
                    edge.spells(),
                    net.edgeColumns().stream().map(edge.values()::get).toList())));
    csv.flush();
  }

  private static List<String> header(List<String> first, Set<Column> columns) {
    List<String> header = new ArrayList<>(first);
    header.addAll(List.of("start:date", "end:date"));
    columns.forEach(c -> header.add(c.title() + ":" + c.type().title()));
    return header;
  }

  private static List<Object> row(List<?> first, List<Net.Spell> spells, List<Object> values) {
    List<Object> row = new ArrayList<>(first);
    row.add(spells.isEmpty() ? null : spells.get(0).start());
    row.add(spells.isEmpty() ? null : spells.get(spells.size() - 1).end());
    row.addAll(values);
    return row;
  }

  /** As Neo4j's manuals write types: {@code inArticle} becomes {@code IN_ARTICLE}. */
  private static String typeName(String kind) {
    return kind.replace(' ', '_')
        .replaceAll("(\\p{Lower})(\\p{Upper})", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
