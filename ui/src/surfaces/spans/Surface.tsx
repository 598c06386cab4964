import { Button, Group } from '@mantine/core';
import { useAction } from '~/actions/perform';
import type { SpansQuestion } from '~/api/types';
import { useMessages } from '~/messages';
import { hueOf } from '~/shared/hues';
import { Key } from '~/shared/Key';
import { attributeOptions, titleOf } from '../names';
import { digitAt, indexOfDigit } from '../OptionButton';
import surface from '../Surface.module.css';
import { shortened } from '../summary';
import { nextAttribute } from './model';
import { SpanList } from './SpanList';
import classes from './Spans.module.css';
import type { SpansWork } from './work';

interface Props {
  readonly question: SpansQuestion;
  readonly work: SpansWork;
  readonly focused: boolean;
}

/** The labels with their digits, and the list of what is labelled. The text itself is in the item pane. */
export function SpansSurface({ question, work, focused }: Props) {
  const m = useMessages();
  const label = (index: number) => {
    const chosen = question.labels[index];
    return chosen ? work.doings.label(chosen.id) : false;
  };
  /** What digits mean now: an attribute of the selected span while one is open, else a label. */
  const selected = work.regions.find((region) => region.id === work.selected);
  const labelOf = question.labels.find((one) => one.id === selected?.label);
  const asked =
    work.markedText === undefined && !work.relabelling ? nextAttribute(labelOf, selected) : undefined;
  const answer = (digit: number) => {
    const attribute = asked === undefined ? undefined : labelOf?.attributes?.[asked];
    if (!selected || asked === undefined || !attribute) return label(indexOfDigit(digit));
    const value = attributeOptions(attribute)[indexOfDigit(digit)];
    return value ? work.doings.attribute(selected.id, asked, value.id) : false;
  };
  useAction('answer', ({ digit = 0 }) => answer(digit), focused);
  const keyed = focused && asked === undefined;
  const empty = work.regions.length === 0 && work.undecided.length === 0;
  const waiting = work.markedText !== undefined || work.relabelling;
  return (
    <>
      <div className={classes.palette} data-waiting={waiting || undefined}>
        {question.labels.map((one, index) => (
          <button
            key={one.id}
            type="button"
            data-option
            className={classes.label}
            title={one.help ?? undefined}
            style={{ color: hueOf(index).color, background: hueOf(index).tint }}
            onClick={() => label(index)}
          >
            {titleOf(one)}
            {digitAt(index, keyed) !== undefined && <Key chord={String(digitAt(index, keyed))} />}
          </button>
        ))}
      </div>
      <SpanList question={question} work={work} focused={focused} />
      <Group justify="space-between" gap="xs" mt={4}>
        <span className={surface.quiet}>
          {work.markedText !== undefined
            ? m.labelling.pickedHint(shortened(work.markedText, 32))
            : empty && m.labelling.spansHint}
        </span>
        <Group gap={4}>
          {focused && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={work.doings.togglePerCharacter}>
              {work.perCharacter ? m.labelling.byCharacter : m.labelling.byWord}
              <Key chord="." />
            </Button>
          )}
          {empty && (
            <Button
              size="compact-xs"
              data-option
              variant={work.none ? 'light' : 'default'}
              aria-pressed={work.none}
              onClick={work.doings.sayNone}
            >
              {m.labelling.noneHere}
            </Button>
          )}
        </Group>
      </Group>
    </>
  );
}
