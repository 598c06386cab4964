import { Button, CopyButton, Group, Stack } from '@mantine/core';
import { Problem, Unreachable } from '~/api/problem';
import { type Messages, useMessages } from '~/messages';
import classes from './ProblemView.module.css';

interface Told {
  readonly title: string;
  readonly detail?: string;
  readonly next?: string;
  readonly code?: string;
  readonly request?: string;
  readonly places: readonly string[];
}

/** What is told of a failure, whatever was thrown. */
function told(cause: unknown, m: Messages): Told {
  if (cause instanceof Problem) {
    const { title, detail, next, request_id: id } = cause.body;
    const places = cause.errors.map((error) =>
      [
        [error.file, error.line, error.column].filter(Boolean).join(':'),
        error.path,
        error.message,
        error.hint,
      ]
        .filter(Boolean)
        .join(' · '),
    );
    const request = id ? `${cause.request} · ${id}` : cause.request;
    return {
      title: title ?? m.shell.problemCode,
      detail,
      next,
      code: `${cause.code} · ${cause.status}`,
      request,
      places,
    };
  }
  if (cause instanceof Unreachable)
    return {
      title: m.shell.networkDown,
      detail: m.shell.networkDownText,
      request: cause.message,
      places: [],
    };
  const trace = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return { title: m.shell.broken, detail: m.shell.brokenText, code: trace, places: [] };
}

/** A refusal or failure: what, why, code, what to do; can be copied whole. */
export function ProblemView({ cause, onRetry }: { cause: unknown; onRetry?: () => void }) {
  const m = useMessages();
  const { title, detail, next, code, request, places } = told(cause, m);
  const whole = [title, detail, next, ...places, code, request].filter(Boolean).join('\n');
  return (
    <Stack className={classes.problem} role="alert" gap="sm">
      <strong className={classes.title}>{title}</strong>
      {detail && <span>{detail}</span>}
      {places.length > 0 && (
        <ul className={classes.places} aria-label={m.shell.problemWhere}>
          {places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      )}
      {next && <span>{next}</span>}
      <span className={classes.code}>{[code, request].filter(Boolean).join(' · ')}</span>
      <Group gap="sm">
        {onRetry && <Button onClick={onRetry}>{m.shell.retry}</Button>}
        <CopyButton value={whole}>
          {({ copied, copy }) => (
            <Button onClick={copy}>{copied ? m.shell.copied : m.shell.problemCopy}</Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
