import { citedName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import classes from './Label.module.css';
import { useSession } from './SessionContext';

/** Why an item came back; findings about one question stand at that question. */
export function Rework() {
  const m = useMessages();
  const { assignment, rubric } = useSession();
  const { returned_times: times = 0, findings } = assignment;
  if (times === 0 && (findings ?? []).length === 0) return null;
  const general = (findings ?? []).filter((finding) => !finding.question);
  return (
    <div className={classes.rework} role="note">
      <strong>{m.labelling.returned(times)}</strong>
      <span>{m.labelling.returnedHint}</span>
      {general.map((finding) => (
        <span key={finding.what_to_do}>
          {[
            finding.category,
            finding.severity,
            finding.clause && citedName(rubric.clauses, finding.clause),
            finding.what_to_do,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      ))}
    </div>
  );
}
