import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the interface's own tokens, so that dark follows by itself. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--ts-text)', backgroundColor: 'var(--ts-paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
    lineHeight: '20px',
  },
  '.cm-gutters': {
    color: 'var(--ts-quiet)',
    backgroundColor: 'var(--ts-pane)',
    borderInlineEnd: '1px solid var(--ts-line)',
  },
  '.cm-content': { caretColor: 'var(--ts-text)' },
  '.cm-cursor': { borderLeftColor: 'var(--ts-text)' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--ts-hover) 50%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, ::selection': {
    backgroundColor: 'var(--ts-chosen) !important',
  },
  '.cm-tooltip': {
    color: 'var(--ts-text)',
    backgroundColor: 'var(--ts-paper)',
    border: '1px solid var(--ts-line-strong)',
    borderRadius: '4px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--ts-text)',
    background: 'var(--ts-chosen)',
  },
  '.cm-diagnostic-error': { borderInlineStart: '3px solid var(--ts-refusal)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--ts-refusal)',
    textUnderlineOffset: '3px',
  },
  '.cm-panels': { color: 'var(--ts-text)', backgroundColor: 'var(--ts-pane)' },
});

/** Keys stand out, comments step back; nothing else needs a colour. */
export const highlighting = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--ts-accent)' },
  { tag: [tags.comment, tags.meta], color: 'var(--ts-quiet)', fontStyle: 'italic' },
  { tag: [tags.string, tags.content], color: 'var(--ts-text)' },
  { tag: [tags.heading], color: 'var(--ts-accent)', fontWeight: '600' },
  { tag: [tags.strong], fontWeight: '600' },
  { tag: [tags.emphasis], fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--ts-accent)' },
]);
