import { useMemo } from 'react';
import type { Input, Region, SpansQuestion } from '~/api/types';
import { useContent, useSession } from '~/features/assignments/label/SessionContext';
import type { Passage } from '~/features/items/model';
import { titleOf } from '~/surfaces/names';
import type { DrawnSpan } from '~/surfaces/spans/draw/drawn';
import { SpanText } from '~/surfaces/spans/SpanText';
import { pairRegions } from './model/regions';
import { columnsOf, openConflicts, reviewOf } from './model/review';

interface Props {
  readonly question: SpansQuestion;
  readonly input: Input;
  readonly name: string;
  readonly passage: Passage;
}

/** A text with what each annotator marked: equal spans once, others in lanes, the first column solid and the rest dashed. */
export function ReviewPassage({ question, input, name, passage }: Props) {
  const session = useSession();
  const content = useContent();
  const decided = reviewOf(content).decisions[question.id]?.take;
  const answer = content.answers[question.id];
  const spans = useMemo((): readonly DrawnSpan[] => {
    const here = (regions: readonly Region[]) =>
      regions.filter((one) => (one.message ?? null) === passage.message);
    const hue = (label: string) => question.labels.findIndex((one) => one.id === label);
    const title = (label: string) =>
      titleOf(question.labels.find((one) => one.id === label) ?? { id: label });
    const draw = (region: Region, id: string, label: string, look: 'sure' | 'ghost'): DrawnSpan => ({
      id,
      start: region.start,
      end: region.end,
      label,
      hue: hue(region.label),
      look,
    });
    const of = (regions: unknown) =>
      here((regions as { regions?: readonly Region[] } | undefined)?.regions ?? []);
    // Once the row is decided, the text shows what was decided, and at places that are still open what there is to choose.
    if (decided && answer?.kind === 'spans') {
      const open = openConflicts(question, reviewOf(content), columnsOf(session.assignment));
      const choices = open.flatMap((conflict) =>
        conflict.choices.flatMap(({ columns, regions }, at) =>
          here(regions).map((region) =>
            draw(
              region,
              `${columns}-${region.id}`,
              `${columns} ${title(region.label)}`,
              at === 0 ? 'sure' : 'ghost',
            ),
          ),
        ),
      );
      const chosen = of(answer).map((region) => draw(region, region.id, title(region.label), 'sure'));
      return [...chosen, ...choices];
    }
    const [first, ...others] = columnsOf(session.assignment);
    if (!first) return [];
    const regions = of(first.answers[question.id]);
    const same = new Map<Region, string[]>();
    const drawn = others.flatMap((column) =>
      pairRegions(regions, of(column.answers[question.id])).flatMap((pair) => {
        if (pair.how === 'same') same.set(pair.a, [...(same.get(pair.a) ?? []), column.name]);
        if (pair.how === 'same' || pair.how === 'only_a') return [];
        return [
          draw(pair.b, `${column.name}-${pair.b.id}`, `${column.name} ${title(pair.b.label)}`, 'ghost'),
        ];
      }),
    );
    const mine = regions.map((region) => {
      const agreeing = same.get(region) ?? [];
      const all = agreeing.length === others.length && others.length > 0;
      const names = all ? '' : `${[first.name, ...agreeing].join('')} `;
      return draw(region, `${first.name}-${region.id}`, `${names}${title(region.label)}`, 'sure');
    });
    return [...mine, ...drawn];
  }, [session, question, passage.message, decided, answer, content]);
  return (
    <SpanText
      name={input.title || name}
      text={passage.text}
      language={input.language}
      direction={input.direction}
      spans={spans}
    />
  );
}
