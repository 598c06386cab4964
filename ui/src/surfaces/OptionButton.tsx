import type { ReactNode } from 'react';
import { Key } from '~/shared/Key';
import classes from './Surface.module.css';

interface Props {
  /** The digit that does the same, shown while the question is focused. */
  readonly digit?: number | undefined;
  readonly chosen: boolean;
  /** A model says this one. */
  readonly ghost?: boolean;
  readonly hint?: string | null | undefined;
  readonly indent?: number;
  readonly lead?: ReactNode;
  readonly role?: 'radio' | 'checkbox';
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One option of a question: a press chooses it; arrows move between options of the same question. */
export function OptionButton({
  digit,
  chosen,
  ghost,
  hint,
  indent = 0,
  lead,
  role,
  onChoose,
  children,
}: Props) {
  return (
    <button
      type="button"
      {...(role ? { role, 'aria-checked': chosen } : { 'aria-pressed': chosen })}
      className={classes.option}
      data-option
      data-chosen={chosen || undefined}
      data-ghost={ghost || undefined}
      style={{ marginInlineStart: indent * 16 }}
      onClick={onChoose}
    >
      {digit !== undefined && <Key chord={String(digit)} />}
      {lead}
      <span className={classes.optionText}>
        {children}
        {hint && <span className={classes.optionHint}>{hint}</span>}
      </span>
    </button>
  );
}

/** The digit of the option at an index: 1 to 9, then 0; none beyond ten or while the question has no focus. */
export const digitAt = (index: number, focused: boolean): number | undefined =>
  focused && index < 10 ? (index + 1) % 10 : undefined;

/** The index that a digit means: the other way round. */
export const indexOfDigit = (digit: number): number => (digit + 9) % 10;
