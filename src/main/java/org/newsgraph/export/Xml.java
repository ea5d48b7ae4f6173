package org.newsgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 in UTF-8, one element a line. */
final class Xml {
  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** What writes a document. */
  interface Body {
    void write(Xml xml) throws XMLStreamException, IOException;
  }

  /** Writes a document and leaves the stream open. */
  static void document(OutputStream stream, Body body) throws IOException {
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      body.write(new Xml(out));
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    text.flush();
  }

  /** What writes a part of a document. */
  interface Part {
    void write() throws XMLStreamException;
  }

  /** Writes a part where only {@link IOException} may be thrown. */
  static void checked(Part part) throws IOException {
    try {
      part.write();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element; attributes are pairs of name and value, left out where the value is null. */
  void open(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters("\n");
  }

  void close() throws XMLStreamException {
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    attributes(attributes);
    out.writeCharacters("\n");
  }

  /** Writes an element that holds a text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(clean(text));
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
    }
  }

  /** What XML can't hold, such as control characters and half characters, becomes U+FFFD. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : 0xFFFD));
    return clean.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
