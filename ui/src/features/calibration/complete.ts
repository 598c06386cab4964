import { findingsOf } from '~/features/assignments/model/check';
import type { Session } from '~/features/assignments/store/session';

/** What is graded and still open: citing and notes are not asked for in a test. */
const graded = new Set(['required', 'criteria-open']);

/** Whether an item of a test has every answer that the rubric asks for; one that nothing was said about has not. */
export const isComplete = (session: Session): boolean =>
  Object.keys(session.content().answers).length > 0 &&
  !findingsOf(session.visible(), session.content(), session.assignment).some(({ code }) => graded.has(code));
