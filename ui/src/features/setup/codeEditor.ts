import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { ProblemError } from '~/api/problem';
import { diagnosticsOf } from './diagnostics';
import { editorTheme, highlighting } from './editorTheme';
import { Echoes } from './model/echoes';
import type { Schema } from './model/schema';
import { schemaCompletion } from './schemaCompletion';

export interface Editor {
  setText(text: string): void;
  setErrors(errors: readonly ProblemError[]): void;
  setSchema(schema: Schema | undefined): void;
  destroy(): void;
}

interface Wiring {
  readonly label: string;
  readonly language: 'yaml' | 'markdown' | 'json';
  readonly readOnly: boolean;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Marks a change that came from the owner, who need not hear of it. */
const handedDown = Annotation.define<true>();

/**
 * A CodeMirror inside a shadow root: there its style sheets are adopted ones, which the content security policy allows; in the
 * page itself it would write style elements.
 */
export function codeEditor(host: HTMLElement, wiring: Wiring): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const completion = new Compartment();
  const echoes = new Echoes();
  const view = new EditorView({
    parent: root as unknown as HTMLElement,
    root,
    state: EditorState.create({
      doc: wiring.text,
      extensions: [
        lineNumbers(),
        history(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        indentUnit.of('  '),
        EditorState.tabSize.of(2),
        EditorState.readOnly.of(wiring.readOnly),
        EditorView.contentAttributes.of({ 'aria-label': wiring.label, tabindex: '0' }),
        wiring.language === 'markdown' ? [markdown(), EditorView.lineWrapping] : yaml(),
        syntaxHighlighting(highlighting),
        editorTheme,
        lintGutter(),
        completion.of([]),
        // Tab indents, as in every code editor; Escape then Tab leaves, which CodeMirror provides for.
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged || update.transactions.some((one) => one.annotation(handedDown))) return;
          const text = update.state.doc.toString();
          echoes.say(text);
          wiring.onChange(text);
        }),
      ],
    }),
  });
  return {
    setText(text) {
      const now = view.state.doc.toString();
      if (!echoes.isNews(text) || text === now) return;
      view.dispatch({
        changes: { from: 0, to: now.length, insert: text },
        annotations: handedDown.of(true),
      });
    },
    setErrors: (errors) => view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state.doc, errors))),
    setSchema: (schema) =>
      view.dispatch({
        effects: completion.reconfigure(
          schema ? autocompletion({ override: [schemaCompletion(schema)] }) : [],
        ),
      }),
    destroy: () => view.destroy(),
  };
}
