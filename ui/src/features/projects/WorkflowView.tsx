import { useMessages } from '~/messages';
import type { StageView } from './api';
import classes from './WorkflowView.module.css';

/** The stages an item goes through, from left to right. */
export function WorkflowView({ stages }: { stages: readonly StageView[] }) {
  const m = useMessages();
  return (
    <ol className={classes.stages}>
      {stages.map((stage) => (
        <li key={stage.stage} className={classes.stage}>
          <strong>{stage.stage}</strong>
          <span>
            {[
              m.projects.seats(stage.seats ?? 1),
              stage.when && stage.when !== 'always' ? m.projects.when(stage.when) : '',
              stage.skill ? m.projects.stageSkill(stage.skill) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
