import { ActionIcon } from '@mantine/core';
import { useAction } from '~/actions/perform';
import type { Region, RelationsAnswer, RelationsQuestion, RelationType } from '~/api/types';
import { useFormat, useMessages } from '~/messages';
import { Icon } from '~/shared/icons';
import { Key } from '~/shared/Key';
import { titleOf } from '../names';
import { digitAt, indexOfDigit, OptionButton } from '../OptionButton';
import surface from '../Surface.module.css';
import spans from '../spans/Spans.module.css';
import { shortened } from '../summary';
import type { SurfaceProps } from '../surface';
import { fitting, linked, unlinked } from './model';
import type { GhostLink, LinksWork } from './work';

interface Props extends SurfaceProps<RelationsQuestion, RelationsAnswer> {
  readonly regions: readonly Region[];
  readonly textOf: (region: Region) => string;
  readonly linkFrom: string | undefined;
  readonly selected: string | undefined;
  readonly onLinked: () => void;
  readonly work: LinksWork;
}

/** Links between spans: `L` on the first, choose the second, then the type's digit. */
export function RelationsSurface(props: Props) {
  const { question, answer, focused, change, regions, textOf, linkFrom, selected, onLinked, work } = props;
  const m = useMessages();
  const region = (id: string | undefined) => regions.find((one) => one.id === id);
  const from = region(linkFrom);
  const to = linkFrom === selected ? undefined : region(selected);
  const types = from && to ? fitting(question.types, from, to) : [];
  const words = (id: string) => {
    const found = region(id);
    return found ? shortened(textOf(found), 24) : id;
  };
  const link = (index: number) => {
    const type = types[index];
    if (!type || !from || !to) return false;
    change(linked(answer, from.id, to.id, type.id));
    onLinked();
  };
  const [proposed] = work.undecided;
  useAction('answer', ({ digit = 0 }) => link(indexOfDigit(digit)), focused);
  const takeable = focused && proposed !== undefined && linkFrom === undefined;
  useAction('acceptGhost', () => proposed && work.accept(proposed), takeable);
  useAction('accept', () => (proposed && !selected ? work.accept(proposed) : false), takeable);
  useAction('remove', () => (proposed && !selected ? work.remove(proposed) : false), takeable);
  const guide = () => {
    if (regions.length === 0) return m.labelling.noSpansToLink;
    if (!from) return m.labelling.linkStart;
    if (!to) return m.labelling.linkFromTo(words(from.id));
    if (types.length > 0) return m.labelling.linkTypes;
    const turned = fitting(question.types, to, from);
    return turned.length > 0 ? m.labelling.linkTurned(turned.map(titleOf).join(', ')) : m.labelling.linkUnfit;
  };
  return (
    <>
      <div className={surface.quiet}>{guide()}</div>
      <div className={surface.options}>
        {types.map((type, index) => (
          <OptionButton
            key={type.id}
            digit={digitAt(index, focused)}
            chosen={false}
            onChoose={() => link(index)}
          >
            {titleOf(type)}
          </OptionButton>
        ))}
      </div>
      {work.undecided.length > 0 && (
        <ul className={spans.list}>
          {work.undecided.map((ghost) => (
            <LinkProposal
              key={ghost.key}
              ghost={ghost}
              keyed={takeable && ghost === proposed}
              type={question.types.find((one) => one.id === ghost.type)}
              textOf={textOf}
              work={work}
            />
          ))}
        </ul>
      )}
      {answer && answer.relations.length > 0 && (
        <ul className={spans.list}>
          {answer.relations.map((relation) => {
            const type = question.types.find((one) => one.id === relation.type);
            return (
              <li key={relation.id} className={spans.row}>
                <span className={spans.pick}>
                  <span className={spans.words}>{words(relation.from)}</span>
                  <span className={spans.tag}>{type ? titleOf(type) : relation.type} →</span>
                  <span className={spans.words}>{words(relation.to)}</span>
                </span>
                <ActionIcon
                  size={24}
                  aria-label={`${m.labelling.remove}: ${words(relation.from)} → ${words(relation.to)}`}
                  onClick={() => change(unlinked(answer, relation.id))}
                >
                  <Icon name="close" size={12} />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

interface ProposalProps {
  readonly ghost: GhostLink;
  /** Whether `Enter` accepts this one. */
  readonly keyed: boolean;
  readonly type: RelationType | undefined;
  readonly textOf: (region: Region) => string;
  readonly work: LinksWork;
}

/** A link that a model proposes. */
function LinkProposal({ ghost, keyed, type, textOf, work }: ProposalProps) {
  const m = useMessages();
  const format = useFormat();
  const [from, to] = [shortened(textOf(ghost.from), 24), shortened(textOf(ghost.to), 24)];
  return (
    <li className={spans.row} data-ghost>
      <span className={spans.pick}>
        <span className={spans.words}>{from}</span>
        <span className={spans.tag}>{type ? titleOf(type) : ghost.type} →</span>
        <span className={spans.words}>{to}</span>
        <span className={spans.model}>
          {ghost.model} {ghost.score !== undefined && format.percent(ghost.score)}
        </span>
      </span>
      <button
        type="button"
        className={spans.small}
        aria-label={`${m.labelling.accept}: ${from} → ${to}`}
        onClick={() => work.accept(ghost)}
      >
        {keyed && <Key chord="Enter" />} {m.labelling.accept}
      </button>
      <button
        type="button"
        className={spans.small}
        aria-label={`${m.labelling.remove}: ${from} → ${to}`}
        onClick={() => work.remove(ghost)}
      >
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}
