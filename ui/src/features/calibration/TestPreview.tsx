import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rubricQuery } from '~/api/queries';
import { PreviewScreen } from '~/features/setup/PreviewScreen';
import { useMessages } from '~/messages';
import { Markdown } from '~/shared/markdown/Markdown';
import { Empty } from '~/shared/Page';
import { questionTitle } from '~/surfaces/names';
import { summaryOf } from '~/surfaces/summary';
import type { KeyedItem, Qualification } from './api';
import classes from './Calibration.module.css';

interface Props {
  readonly slug: string;
  readonly test: Qualification;
  readonly items: readonly KeyedItem[];
}

/** The test as people will meet it, item by item, beside its right answers. */
export function TestPreview({ slug, test, items }: Props) {
  const m = useMessages();
  const c = m.calibration;
  const { data: rubric } = useQuery(rubricQuery(slug, test.rubric_version));
  const [at, setAt] = useState(0);
  const item = items[at];
  if (!item) return <Empty title={c.noItems} text={c.noItemsText} />;
  if (!rubric) return null;
  const answered = rubric.questions.filter((question) => item.answers[question.id]);
  return (
    <>
      {test.terms.introduction && (
        <div className={classes.introduction}>
          <Markdown source={test.terms.introduction} />
        </div>
      )}
      <nav className={classes.places} aria-label={c.items}>
        {items.map((one, index) => (
          <button
            type="button"
            key={one.key}
            aria-current={index === at ? 'step' : undefined}
            aria-label={one.key}
            title={one.key}
            onClick={() => setAt(index)}
          >
            {one.position}
          </button>
        ))}
      </nav>
      <dl className={classes.facts}>
        <dt>{c.key}</dt>
        <dd>{item.key}</dd>
        {answered.map((question) => (
          <div key={question.id} className={classes.pair}>
            <dt>{questionTitle(question)}</dt>
            <dd dir="auto">
              {summaryOf(question, item.answers[question.id], m)}
              {question.kind === 'writing' && <span className={classes.quiet}> {c.notGraded}</span>}
            </dd>
          </div>
        ))}
        {item.explanation && (
          <>
            <dt>{c.explanation}</dt>
            <dd dir="auto">{item.explanation}</dd>
          </>
        )}
      </dl>
      <div className={classes.preview}>
        <PreviewScreen
          key={item.key}
          previewed={{
            rubric,
            item: { ...item.item, id: item.key, key: item.key },
            predictions: [],
            unfit: [],
          }}
          dimmed={false}
        />
      </div>
    </>
  );
}
