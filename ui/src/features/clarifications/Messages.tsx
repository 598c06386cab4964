import { Moment } from '~/shared/Moment';
import classes from './Clarifications.module.css';

interface Props {
  readonly lines: readonly { readonly by: string; readonly text: string; readonly at: string }[];
}

/** What was said below a question, in order. */
export function Messages({ lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes.messages}>
      {lines.map((line) => (
        <li key={`${line.at} ${line.by}`} dir="auto">
          <small>
            {line.by} · <Moment at={line.at} />
          </small>
          {line.text}
        </li>
      ))}
    </ul>
  );
}

/** Splits at the moment of the answer: what led to it stands above it, what came of it below. */
export function aroundAnswer<L extends { readonly at: string }>(lines: readonly L[], answeredAt?: string) {
  return {
    before: lines.filter((line) => answeredAt === undefined || line.at <= answeredAt),
    after: lines.filter((line) => answeredAt !== undefined && line.at > answeredAt),
  };
}
