import { useMemo } from 'react';
import type { Question, SpansQuestion } from '~/api/types';
import { LabelledPassage } from '~/features/assignments/label/LabelledPassage';
import { useSession } from '~/features/assignments/label/SessionContext';
import { InputBlock } from '~/features/items/InputBlock';
import classes from './Review.module.css';
import { ReviewPassage } from './ReviewPassage';

interface Props {
  /** The question that is being answered anew. */
  readonly editing: string | undefined;
  readonly focused: Question | undefined;
}

/** The item as in labelling. A text with spans shows the answers as lanes, or is labelled while an own answer is written. */
export function ReviewItem({ editing, focused }: Props) {
  const session = useSession();
  const { item } = session.assignment;
  const spans = useMemo(
    () => session.rubric.questions.filter((one): one is SpansQuestion => one.kind === 'spans'),
    [session],
  );
  const tags = [...[item.domain ?? []].flat(), item.language].filter(Boolean).join(' · ');
  return (
    <article className={classes.item} data-item-key={item.key} aria-label={item.key}>
      <div className={classes.itemHead}>
        <span>{tags}</span>
        <span>{item.key}</span>
      </div>
      <div className={classes.blocks}>
        {Object.entries(item.inputs).map(([name, input]) => {
          const here = spans.filter((one) => one.of === name);
          const question = here.find((one) => one.id === focused?.id) ?? here[0];
          return (
            <InputBlock
              key={name}
              name={name}
              input={input}
              draw={
                question &&
                ((passage) =>
                  editing === question.id ? (
                    <LabelledPassage
                      input={name}
                      title={input.title || name}
                      passage={passage}
                      language={input.language}
                      direction={input.direction}
                      questions={[question]}
                    />
                  ) : (
                    <ReviewPassage question={question} input={input} name={name} passage={passage} />
                  ))
              }
            />
          );
        })}
      </div>
    </article>
  );
}
