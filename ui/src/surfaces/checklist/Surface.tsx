import { useState } from 'react';
import { useAction } from '~/actions/perform';
import type { ChecklistAnswer, ChecklistQuestion, CriterionAnswer } from '~/api/types';
import { useMessages } from '~/messages';
import { titleOf } from '../names';
import { OptionButton } from '../OptionButton';
import classes from '../Surface.module.css';
import type { SurfaceProps } from '../surface';
import { answered, firstOpen, valuesOf } from './model';

/** Criteria one under the other; digits answer the current one and move on to the next open one. */
export function ChecklistSurface({
  question,
  answer,
  ghost,
  focused,
  change,
}: SurfaceProps<ChecklistQuestion, ChecklistAnswer>) {
  const m = useMessages();
  const [placed, setPlaced] = useState<number>();
  const current = placed ?? firstOpen(question, answer) ?? 0;
  const values = valuesOf(question);
  const words = { yes: m.labelling.yes, no: m.labelling.no, not_applicable: m.labelling.notApplicable };
  const set = (index: number, value: CriterionAnswer | undefined) => {
    const criterion = question.criteria[index];
    if (!criterion || !value) return false;
    const next = answered(answer, criterion.id, value);
    setPlaced(Math.min(index + 1, question.criteria.length - 1));
    change(next, { done: firstOpen(question, next) === undefined });
  };
  useAction('answer', ({ digit = 0 }) => set(current, values[digit - 1]), focused);
  return (
    <div>
      {question.criteria.map((criterion, index) => (
        <fieldset
          key={criterion.id}
          className={classes.criterion}
          data-current={(focused && index === current) || undefined}
          aria-label={titleOf(criterion)}
        >
          <span title={criterion.help ?? undefined}>
            {titleOf(criterion)}
            {criterion.weight != null && criterion.weight !== 1 && (
              <span className={classes.quiet}> ×{criterion.weight}</span>
            )}
          </span>
          <span className={classes.options}>
            {values.map((value, at) => (
              <OptionButton
                key={value}
                digit={focused && index === current ? at + 1 : undefined}
                chosen={answer?.criteria[criterion.id] === value}
                ghost={ghost?.criteria[criterion.id] === value}
                role="radio"
                onChoose={() => set(index, value)}
              >
                {words[value]}
              </OptionButton>
            ))}
          </span>
        </fieldset>
      ))}
    </div>
  );
}
