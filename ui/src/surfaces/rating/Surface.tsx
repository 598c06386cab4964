import { NumberInput } from '@mantine/core';
import { useAction } from '~/actions/perform';
import type { RatingAnswer, RatingQuestion } from '~/api/types';
import { useMessages } from '~/messages';
import { OptionButton } from '../OptionButton';
import classes from '../Surface.module.css';
import type { SurfaceProps } from '../surface';
import { buttonsOf, keyed, ratingOfDigit, sameRating } from './model';

/** A scale with anchors as buttons, or a number with bounds; having no value is an answer where the rubric allows it. */
export function RatingSurface({
  question,
  answer,
  ghost,
  focused,
  change,
}: SurfaceProps<RatingQuestion, RatingAnswer>) {
  const m = useMessages();
  const choices = keyed(question);
  const { min, max, step } = question.scale;
  const numeric = buttonsOf(question).length === 0;
  useAction(
    'answer',
    ({ digit = 0 }) => {
      const chosen = ratingOfDigit(question, digit);
      return chosen ? change(chosen, { done: true }) : false;
    },
    focused && !numeric,
  );
  const reasons = { not_applicable: m.labelling.notApplicable, cannot_assess: m.labelling.cannotAssess };
  const anchors = Object.entries(question.anchors ?? {}).sort(([a], [b]) => Number(a) - Number(b));
  return (
    <>
      <div className={classes.options} role="radiogroup">
        {numeric && (
          <NumberInput
            w={140}
            aria-label={m.labelling.ratingValue}
            placeholder={m.labelling.between(min, max)}
            min={min}
            max={max}
            step={step ?? 1}
            clampBehavior="strict"
            value={answer?.value ?? ''}
            onChange={(value) =>
              change(value === '' ? undefined : { kind: 'rating', value: Number(value) }, {
                merge: question.id,
              })
            }
          />
        )}
        {choices.map((choice) => {
          const { value, none } = choice.answer;
          return (
            <OptionButton
              key={none ?? value}
              digit={focused && choice.digit !== value ? choice.digit : undefined}
              chosen={sameRating(choice.answer, answer)}
              ghost={sameRating(choice.answer, ghost)}
              role="radio"
              onChoose={() => change(choice.answer, { done: true })}
            >
              {none ? reasons[none] : value}
            </OptionButton>
          );
        })}
      </div>
      {anchors.length > 0 && (
        <div className={classes.anchors}>
          {anchors.map(([value, words]) => (
            <span key={value}>
              {value} {words}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
