import { ActionIcon, Button, Select } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Region, SpanLabel, SpansQuestion } from '~/api/types';
import { useFormat, useMessages } from '~/messages';
import { hueOf } from '~/shared/hues';
import { Icon } from '~/shared/icons';
import { attributeOptions, titleOf } from '../names';
import { shortened } from '../summary';
import classes from './Spans.module.css';
import type { GhostRegion, SpansWork } from './work';

/** So many rows are drawn; the text shows all of them. */
const mostRows = 200;

/** What is labelled and what a model proposes, in the order of the text; list and text light each other up. */
export function SpanList({
  question,
  work,
  focused,
}: {
  question: SpansQuestion;
  work: SpansWork;
  focused: boolean;
}) {
  const rows = [
    ...work.regions.map((region) => ({ region, ghost: undefined })),
    ...work.undecided.map((ghost) => ({ region: ghost.region, ghost })),
  ].sort((a, b) => (a.region.message ?? 0) - (b.region.message ?? 0) || a.region.start - b.region.start);
  if (rows.length === 0) return null;
  return (
    <ul className={classes.list}>
      {rows.slice(0, mostRows).map(({ region, ghost }) => (
        <SpanRow
          key={ghost?.key ?? region.id}
          region={region}
          ghost={ghost}
          question={question}
          work={work}
          focused={focused}
        />
      ))}
      {rows.length > mostRows && <li className={classes.more}>+{rows.length - mostRows}</li>}
    </ul>
  );
}

interface RowProps {
  readonly region: Region;
  readonly ghost: GhostRegion | undefined;
  readonly question: SpansQuestion;
  readonly work: SpansWork;
  readonly focused: boolean;
}

function SpanRow({ region, ghost, question, work, focused }: RowProps) {
  const m = useMessages();
  const format = useFormat();
  const row = useRef<HTMLLIElement>(null);
  const id = ghost?.key ?? region.id;
  const selected = work.selected === id;
  const index = question.labels.findIndex((label) => label.id === region.label);
  const label = question.labels[index];
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const text = work.textOf(region);
  return (
    <li
      ref={row}
      className={classes.row}
      data-selected={selected || undefined}
      data-ghost={ghost ? true : undefined}
    >
      <button
        type="button"
        className={classes.pick}
        onClick={() => work.select(selected ? undefined : id)}
        aria-pressed={selected}
      >
        <span
          className={classes.tag}
          style={{ color: hueOf(index).color, background: ghost ? undefined : hueOf(index).tint }}
        >
          {label ? titleOf(label) : region.label}
        </span>
        <span className={classes.words} dir="auto">
          {shortened(text, 48)}
        </span>
        {ghost && (
          <span className={classes.model}>
            {ghost.model} {ghost.score !== undefined && format.percent(ghost.score)}
          </span>
        )}
      </button>
      {ghost && (
        <Button
          size="compact-xs"
          aria-label={`${m.labelling.accept} ${text}`}
          onClick={() => work.accept(id)}
        >
          {m.labelling.accept}
        </Button>
      )}
      <ActionIcon size={24} aria-label={`${m.labelling.remove} ${text}`} onClick={() => work.remove(id)}>
        <Icon name="close" size={12} />
      </ActionIcon>
      {!ghost && label?.attributes && (selected || focused) && (
        <Attributes label={label} region={region} work={work} />
      )}
    </li>
  );
}

function Attributes({ label, region, work }: { label: SpanLabel; region: Region; work: SpansWork }) {
  return (
    <div className={classes.attributes}>
      {Object.entries(label.attributes ?? {}).map(([name, attribute]) => (
        <Select
          key={name}
          size="xs"
          w={160}
          clearable={!attribute.required}
          placeholder={`${attribute.title ?? name}${attribute.required ? ' *' : ''}`}
          aria-label={attribute.title ?? name}
          data={attributeOptions(attribute).map((option) => ({ value: option.id, label: titleOf(option) }))}
          value={region.attributes?.[name] ?? null}
          onChange={(value) => work.attribute(region.id, name, value ?? undefined)}
        />
      ))}
    </div>
  );
}
