import { useMemo } from 'react';
import type { SpansQuestion } from '~/api/types';
import type { Passage } from '~/features/items/model';
import { useMessages } from '~/messages';
import { titleOf } from '~/surfaces/names';
import type { DrawnSpan } from '~/surfaces/spans/draw/drawn';
import { SpanText } from '~/surfaces/spans/SpanText';
import { ghostsOf, undecidedRegions } from '../model/ghosts';
import { useContent, useSession, useSessionState } from './SessionContext';
import { useSpanActions } from './useSpans';

interface Props {
  readonly input: string;
  readonly title: string;
  readonly passage: Passage;
  readonly language: string | null | undefined;
  readonly direction: 'ltr' | 'rtl' | 'auto' | null | undefined;
  /** The spans questions about this input; the focused one (else the first) takes what is marked. */
  readonly questions: readonly SpansQuestion[];
}

/** A passage of an item with the spans of its questions, to be labelled. */
export function LabelledPassage({ input, title, passage, language, direction, questions }: Props) {
  const m = useMessages();
  const session = useSession();
  const content = useContent();
  const { focused, marked, selected, perCharacter } = useSessionState((state) => state);
  const active = questions.find((question) => question.id === focused) ?? questions[0];
  const markedHere = marked?.input === input && marked.message === passage.message ? marked : undefined;

  const spans = useMemo(() => {
    const here = (message: number | null | undefined) => (message ?? null) === passage.message;
    const drawn = questions.flatMap((question, at): DrawnSpan[] => {
      // Labels of several questions over one text begin at different hues.
      const offset = questions.slice(0, at).reduce((sum, other) => sum + other.labels.length, 0);
      const label = (id: string) => question.labels.find((one) => one.id === id);
      const look = (
        id: string,
        region: { start: number; end: number; label: string },
        ghost: boolean,
      ): DrawnSpan => ({
        id,
        start: region.start,
        end: region.end,
        label: titleOf(label(region.label) ?? { id: region.label }),
        hue: offset + question.labels.findIndex((one) => one.id === region.label),
        look: ghost ? 'ghost' : 'sure',
      });
      const answer = content.answers[question.id];
      const own = answer?.kind === 'spans' ? answer.regions.filter((region) => here(region.message)) : [];
      const open = undecidedRegions(ghostsOf(session.assignment, question.id), content, question.id);
      return [
        ...own.map((region) => look(region.id, region, false)),
        ...open
          .filter(({ region }) => here(region.message))
          .map(({ key, region }) => look(key, region, true)),
      ];
    });
    if (!markedHere) return drawn;
    return [
      ...drawn,
      {
        id: 'marked',
        start: markedHere.start,
        end: markedHere.end,
        label: '',
        hue: 0,
        look: 'marked' as const,
      },
    ];
  }, [questions, content, session, passage.message, markedHere]);

  const owner = (id: string | undefined) =>
    questions.find((question) => {
      const answer = content.answers[question.id];
      const own = answer?.kind === 'spans' && answer.regions.some((region) => region.id === id);
      return (
        own ||
        undecidedRegions(ghostsOf(session.assignment, question.id), content, question.id).some(
          (g) => g.key === id,
        )
      );
    });
  const mover = useSpanActions(owner(selected) ?? active ?? nobody);
  if (!active) return null;
  return (
    <SpanText
      name={m.labelling.textRegion(title)}
      text={passage.text}
      language={language}
      direction={direction}
      spans={spans}
      selected={selected}
      snap={perCharacter || active.by === 'character' ? 'character' : 'word'}
      handleNames={[m.labelling.startHandle, m.labelling.endHandle]}
      onMark={(range) => {
        const linking = session.state.get().linkFrom !== undefined;
        if (range && !linking) session.focus(active.id);
        session.set({
          marked: range && { input, message: passage.message, ...range },
          ...(range ? { selected: undefined } : {}),
        });
      }}
      onSelect={(id) => {
        const question = owner(id);
        // While a relation is being drawn the question in focus stays: the click says the other end.
        if (question && session.state.get().linkFrom === undefined) session.focus(question.id);
        session.set({ selected: id });
      }}
      onMove={(id, start, end) => void mover.move(id, start, end)}
    />
  );
}

const nobody: SpansQuestion = { id: '', kind: 'spans', of: '', labels: [] };
