import { type CompletionContext, autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../lib/i18n";
import { NG, PREFIXES } from "../../lib/sparql";
import { allTerms } from "../../lib/terms";

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: tags.string, color: "var(--good)" },
  { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
  { tag: tags.atom, color: "var(--link)" },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--organization)" },
]);

const LOOK = EditorView.theme({
  "&": {
    backgroundColor: "var(--panel)",
    color: "var(--ink)",
    fontSize: "0.9rem",
    maxHeight: "26rem",
    minHeight: "9rem",
  },
  ".cm-content": { fontFamily: "var(--mono)", caretColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--soft)", border: "none" },
  ".cm-tooltip": { backgroundColor: "var(--panel)", color: "var(--ink)" },
});

/**
 * An editor of queries that completes this graph's own terms. Ctrl-Enter runs; Tab leaves the field,
 * so that the keyboard is not caught.
 */
export function Editor(props: {
  value: string;
  error?: string;
  onChange: (text: string) => void;
  onRun: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const calls = useRef(props);
  calls.current = props;

  useEffect(() => {
    if (!box.current) {
      return undefined;
    }
    const run = () => {
      calls.current.onRun();
      return true;
    };
    // Inside a shadow root the editor's styles are constructed sheets, which the policy on styles
    // allows; in the document they would be style elements, which it refuses.
    const root = box.current.shadowRoot ?? box.current.attachShadow({ mode: "open" });
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: props.value,
        extensions: [
          keymap.of([{ key: "Mod-Enter", run }]),
          lineNumbers(),
          history(),
          bracketMatching(),
          StreamLanguage.define(sparql),
          syntaxHighlighting(COLOURS),
          autocompletion({ override: [complete] }),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": t("query.label") }),
          LOOK,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              calls.current.onChange(update.state.doc.toString());
            }
          }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== props.value) {
      editor.dispatch({
        changes: { from: 0, to: editor.state.doc.length, insert: props.value },
      });
    }
  }, [props.value]);

  useEffect(() => {
    const editor = view.current;
    if (editor) {
      editor.dispatch(setDiagnostics(editor.state, problems(editor.state, props.error)));
    }
  }, [props.error]);

  return <div class="editor" ref={box} data-testid="editor" />;
}

/** Where the server says that a query is wrong: "line 3, column 7" of what was sent. */
function problems(state: EditorState, error: string | undefined): Diagnostic[] {
  const found = /line (\d+), column (\d+)/i.exec(error ?? "");
  if (!error || !found) {
    return [];
  }
  const number = Math.min(Math.max(Number(found[1]), 1), state.doc.lines);
  const line = state.doc.line(number);
  const from = Math.min(line.from + Math.max(Number(found[2]) - 1, 0), line.to);
  return [{ from, to: Math.max(line.to, from), severity: "error", message: error }];
}

const WORDS =
  "SELECT DISTINCT WHERE OPTIONAL FILTER UNION GROUP BY ORDER LIMIT OFFSET BIND VALUES GRAPH CONSTRUCT ASK DESCRIBE COUNT EXISTS NOT HAVING AS".split(
    " ",
  );

/** The ontology's terms by prefixed name, the prefixes, and SPARQL's words. */
function complete(context: CompletionContext) {
  const word = context.matchBefore(/[\w:-]*/);
  if (!word || (word.from === word.to && !context.explicit)) {
    return null;
  }
  const terms = Object.entries(allTerms())
    .filter(([iri]) => iri.startsWith(NG))
    .map(([iri, term]) => ({
      label: `ng:${iri.slice(NG.length)}`,
      detail: term.label,
      info: term.definition,
      type: term.kind === "class" ? "class" : term.kind === "property" ? "property" : "constant",
    }));
  const prefixes = [...PREFIXES.matchAll(/PREFIX (\w+:)/g)].map((found) => ({
    label: found[1] ?? "",
    type: "namespace",
  }));
  const words = WORDS.map((label) => ({ label, type: "keyword" }));
  return { from: word.from, options: [...terms, ...prefixes, ...words], validFor: /^[\w:-]*$/ };
}
