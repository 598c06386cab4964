import { useQuery } from '@tanstack/react-query';
import { rubricQuery } from '~/api/queries';
import type { Answer, Clause } from '~/api/types';
import { citedName } from '~/features/rubrics/model';
import { useFormat, useMessages } from '~/messages';
import { summaryOf } from '~/surfaces/summary';
import type { Story, StoryAnnotation } from './api';
import classes from './ItemSheet.module.css';
import { shortValue } from './model/short';

/** All answers of an item side by side: a row a question, a column a person, the verdict last. */
export function StoryAnswers({ slug, story }: { slug: string; story: Story }) {
  const m = useMessages();
  const format = useFormat();
  const latest = latestOf(story.annotations ?? []);
  const verdict = story.verdicts?.at(-1);
  const predictions = story.predictions ?? [];
  const rubric = useQuery(rubricQuery(slug)).data;
  const asked = rubric?.questions ?? [];
  const order = (id: string) => {
    const at = asked.findIndex((one) => one.id === id);
    return at === -1 ? asked.length : at;
  };
  const title = (id: string) => asked.find((one) => one.id === id)?.title || id;
  // With its question an answer reads as everywhere else; one that was asked by an older rubric only, as it was kept.
  const short = (id: string, answer: unknown) => {
    const question = asked.find((one) => one.id === id);
    const kind = (answer as { kind?: string } | null | undefined)?.kind;
    // A text is read here in full.
    return question && kind === question.kind && kind !== 'writing'
      ? summaryOf(question, answer as Answer, m)
      : shortValue(answer);
  };
  const questions = [
    ...new Set(
      [...latest, ...predictions, ...(verdict ? [verdict] : [])].flatMap((one) =>
        Object.keys(one.answers ?? {}),
      ),
    ),
  ].sort((a, b) => order(a) - order(b));
  if (questions.length === 0) return <p className={classes.facts}>{m.tracker.verdictNone}</p>;
  return (
    <div className={classes.scroll}>
      <table className={classes.answers}>
        <thead>
          <tr>
            <td />
            {predictions.map((one) => (
              <th key={`${one.model} ${one.version}`} scope="col">
                {[one.model, one.version].filter(Boolean).join(' ')}
              </th>
            ))}
            {latest.map((one) => (
              <th key={one.id ?? `${one.person} ${one.stage}`} scope="col">
                {one.person}
                <br />
                {[
                  one.stage,
                  (one.revision ?? 1) > 1 && m.tracker.revisionN(one.revision ?? 1),
                  one.best_effort && m.tracker.bestEffort,
                  one.active_ms && format.clock(one.active_ms / 1000),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </th>
            ))}
            <th scope="col">{m.tracker.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question}>
              <th scope="row">{title(question)}</th>
              {predictions.map((one) => (
                <td key={`${one.model} ${one.version}`} data-quiet>
                  {short(question, one.answers[question])}
                </td>
              ))}
              {latest.map((one) => (
                <td key={one.id ?? `${one.person} ${one.stage}`}>
                  {one.marks?.[question]?.ambiguous
                    ? m.tracker.ambiguous
                    : short(question, one.answers[question])}
                </td>
              ))}
              <td className={classes.verdict}>{short(question, verdict?.answers[question])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Notes annotations={latest} clauses={rubric?.clauses ?? []} title={title} />
    </div>
  );
}

interface NotesProps {
  readonly annotations: readonly StoryAnnotation[];
  readonly clauses: readonly Clause[];
  readonly title: (question: string) => string;
}

function Notes({ annotations, clauses, title }: NotesProps) {
  const notes = annotations.flatMap((one) => (one.notes ?? []).map((note) => ({ who: one.person, note })));
  return (
    <>
      {notes.map(({ who, note }) => (
        <p key={`${who} ${note.text}`} className={classes.detail}>
          {[who, note.question && title(note.question)].filter(Boolean).join(' · ')}: {note.text}
          {note.clauses?.length ? ` (${note.clauses.map((one) => citedName(clauses, one)).join(', ')})` : ''}
        </p>
      ))}
    </>
  );
}

/** The last revision of each person's answer at each stage. */
function latestOf(annotations: readonly StoryAnnotation[]): readonly StoryAnnotation[] {
  const last = new Map<string, StoryAnnotation>();
  for (const one of annotations) {
    const seat = `${one.person} ${one.stage}`;
    if ((last.get(seat)?.revision ?? 0) <= (one.revision ?? 1)) last.set(seat, one);
  }
  return [...last.values()];
}
