import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import classes from './exchange.module.css';

/** A place to choose or drop one file. */
export function FileDrop({ file, onFile }: { file: File | undefined; onFile: (file: File) => void }) {
  const m = useMessages();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const size = (bytes: number) =>
    bytes < 1_000_000
      ? `${format.number(Math.ceil(bytes / 1000))} kB`
      : `${format.number(Math.round(bytes / 1e5) / 10)} MB`;
  return (
    <section
      className={classes.drop}
      data-over={over || undefined}
      aria-label={m.exchange.chooseFile}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer.files[0];
        if (dropped) onFile(dropped);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label={m.exchange.chooseFile}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) onFile(chosen);
          event.currentTarget.value = '';
        }}
      />
      <Button variant={file ? 'default' : 'filled'} onClick={() => input.current?.click()}>
        {file ? m.exchange.otherFile : m.exchange.chooseFile}
      </Button>
      <span>{file ? m.exchange.fileOf(file.name, size(file.size)) : m.exchange.dropFile}</span>
    </section>
  );
}
