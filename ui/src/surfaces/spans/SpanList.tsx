import { Select } from '@mantine/core';
import { memo, useEffect, useRef } from 'react';
import type { Region, SpanLabel, SpansQuestion } from '~/api/types';
import { useFormat, useMessages } from '~/messages';
import { hueOf } from '~/shared/hues';
import { Icon } from '~/shared/icons';
import { attributeOptions, titleOf } from '../names';
import { digitAt, OptionButton } from '../OptionButton';
import { shortened } from '../summary';
import { nextAttribute } from './model';
import classes from './Spans.module.css';
import type { GhostRegion, SpansWork } from './work';

/** So many rows are drawn around the selected one; the text shows all of them. */
const mostRows = 100;

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
    ...work.regions.map((region) => ({ id: region.id, region, ghost: undefined })),
    ...work.undecided.map((ghost) => ({ id: ghost.key, region: ghost.region, ghost })),
  ].sort((a, b) => (a.region.message ?? 0) - (b.region.message ?? 0) || a.region.start - b.region.start);
  if (rows.length === 0) return null;
  const at = rows.findIndex((row) => row.id === work.selected);
  const from = Math.max(0, Math.min(at - mostRows / 2, rows.length - mostRows));
  const after = rows.length - from - mostRows;
  return (
    <ul className={classes.list}>
      {from > 0 && <li className={classes.more}>+{from}</li>}
      {rows.slice(from, from + mostRows).map(({ id, region, ghost }) => (
        <SpanRow
          key={id}
          id={id}
          region={region}
          text={shortened(work.textOf(region), 48)}
          model={ghost?.model}
          score={ghost?.score}
          question={question}
          selected={work.selected === id}
          focused={focused}
          doings={work.doings}
        />
      ))}
      {after > 0 && <li className={classes.more}>+{after}</li>}
    </ul>
  );
}

interface RowProps {
  readonly id: string;
  readonly region: Region;
  readonly text: string;
  /** Only predicted ones have a model. */
  readonly model: GhostRegion['model'] | undefined;
  readonly score: number | undefined;
  readonly question: SpansQuestion;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly doings: SpansWork['doings'];
}

/** Drawn again only when it changed: lists of hundreds are usual. */
const SpanRow = memo(function SpanRow({
  id,
  region,
  text,
  model,
  score,
  question,
  selected,
  focused,
  doings,
}: RowProps) {
  const m = useMessages();
  const format = useFormat();
  const row = useRef<HTMLLIElement>(null);
  const index = question.labels.findIndex((label) => label.id === region.label);
  const label = question.labels[index];
  const predicted = model !== undefined;
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const { color, tint } = hueOf(index);
  return (
    <li
      ref={row}
      className={classes.row}
      data-selected={selected || undefined}
      data-ghost={predicted || undefined}
    >
      <button
        type="button"
        className={classes.pick}
        onClick={() => doings.select(selected ? undefined : id)}
        aria-pressed={selected}
      >
        <span className={classes.tag} style={{ color, background: predicted ? undefined : tint }}>
          {label ? titleOf(label) : region.label}
        </span>
        <span className={classes.words} dir="auto">
          {text}
        </span>
        {predicted && (
          <span className={classes.model} title={model}>
            {model} {score !== undefined && format.percent(score)}
          </span>
        )}
      </button>
      {predicted && (
        <button
          type="button"
          className={classes.small}
          aria-label={`${m.labelling.accept} ${text}`}
          onClick={() => doings.accept(id)}
        >
          {m.labelling.accept}
        </button>
      )}
      <button
        type="button"
        className={classes.small}
        aria-label={`${m.labelling.remove} ${text}`}
        onClick={() => doings.remove(id)}
      >
        <Icon name="close" size={12} />
      </button>
      {!predicted && label?.attributes && (selected || focused) && (
        <Attributes label={label} region={region} keyed={selected && focused} doings={doings} />
      )}
    </li>
  );
});

/** More values than this are a list to open instead of buttons. */
const mostButtons = 8;

interface AttributesProps {
  readonly label: SpanLabel;
  readonly region: Region;
  /** Digits answer the next open attribute of the selected span. */
  readonly keyed: boolean;
  readonly doings: SpansWork['doings'];
}

function Attributes({ label, region, keyed, doings }: AttributesProps) {
  const next = keyed ? nextAttribute(label, region) : undefined;
  return (
    <div className={classes.attributes}>
      {Object.entries(label.attributes ?? {}).map(([name, attribute]) => {
        const options = attributeOptions(attribute);
        const value = region.attributes?.[name] ?? null;
        const title = `${attribute.title ?? name}${attribute.required ? ' *' : ''}`;
        const say = (said: string | null) => doings.attribute(region.id, name, said ?? undefined);
        if (options.length > mostButtons)
          return (
            <Select
              key={name}
              w={180}
              searchable
              clearable={!attribute.required}
              placeholder={title}
              aria-label={attribute.title ?? name}
              data={options.map((option) => ({ value: option.id, label: titleOf(option) }))}
              value={value}
              onChange={say}
            />
          );
        return (
          <fieldset key={name} className={classes.attribute} aria-label={attribute.title ?? name}>
            <span>{title}</span>
            {options.map((option, index) => (
              <OptionButton
                key={option.id}
                digit={digitAt(index, name === next)}
                chosen={option.id === value}
                role="radio"
                onChoose={() => say(option.id === value && !attribute.required ? null : option.id)}
              >
                {titleOf(option)}
              </OptionButton>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
