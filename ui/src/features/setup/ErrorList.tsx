import type { ProblemError } from '~/api/problem';
import { useMessages } from '~/messages';
import classes from './setup.module.css';

/** Every error with its line and what to do about it. */
export function ErrorList({ errors }: { errors: readonly ProblemError[] }) {
  const m = useMessages();
  return (
    <ul className={classes.errorList}>
      {errors.map((error) => (
        <li key={`${error.file} ${error.line} ${error.path} ${error.code} ${error.message}`}>
          {[
            error.file?.endsWith('.md') ? error.file : undefined,
            error.line ? m.setup.line(error.line) : undefined,
            error.path,
          ]
            .filter(Boolean)
            .join(' · ')}
          : {error.message} {error.hint}
        </li>
      ))}
    </ul>
  );
}
