import { useEffect, useEffectEvent, useRef } from 'react';
import type { ProblemError } from '~/api/problem';
import { codeEditor, type Editor } from './codeEditor';
import type { Schema } from './model/schema';
import classes from './setup.module.css';

interface Props {
  readonly label: string;
  readonly language: 'yaml' | 'markdown' | 'json';
  readonly text: string;
  readonly readOnly?: boolean;
  readonly errors?: readonly ProblemError[];
  readonly schema?: Schema;
  readonly onChange: (text: string) => void;
}

/** A text editor with line numbers, errors at their place and, for project files, completion. */
export function CodeEditor({ label, language, text, readOnly = false, errors, schema, onChange }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const changed = useEffectEvent(onChange);
  const begin = useEffectEvent(() => text);
  useEffect(() => {
    if (!host.current) return;
    const made = codeEditor(host.current, {
      label,
      language,
      readOnly,
      text: begin(),
      onChange: (next) => changed(next),
    });
    editor.current = made;
    return () => made.destroy();
  }, [label, language, readOnly]);
  useEffect(() => editor.current?.setText(text), [text]);
  useEffect(() => editor.current?.setErrors(errors ?? []), [errors]);
  useEffect(() => editor.current?.setSchema(schema), [schema]);
  return <div className={classes.editor} ref={host} />;
}
