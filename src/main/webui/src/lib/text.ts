/** A stretch of text by Unicode code points, which a JavaScript string does not count in. */
export function slice(text: string, start: number, end: number): string {
  const from = unit(text, start);
  return text.slice(from, unit(text, end, from, start));
}

/** The UTF-16 unit at which a code point begins, counted on from a known pair. */
function unit(text: string, point: number, fromUnit = 0, fromPoint = 0): number {
  let at = fromUnit;
  for (let n = fromPoint; n < point && at < text.length; n++) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}
