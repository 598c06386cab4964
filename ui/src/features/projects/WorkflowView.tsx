import { type Messages, useMessages } from '~/messages';
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
              stage.when && stage.when !== 'always' ? whenWords(m, stage.when) : '',
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

/** When a stage decides: `disagree`, or `sample: 0.1`, as the project file writes it. */
function whenWords(m: Messages, when: string): string {
  const share = /^sample:\s*([\d.]+)$/.exec(when)?.[1];
  if (share !== undefined) return m.projects.whenSample(`${Math.round(Number(share) * 100)} %`);
  return when === 'disagree' ? m.projects.whenDisagree : m.projects.when(when);
}
