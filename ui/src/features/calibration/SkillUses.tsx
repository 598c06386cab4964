import { useQuery } from '@tanstack/react-query';
import { useMessages } from '~/messages';
import { skillUsesQuery } from './api';
import classes from './Calibration.module.css';

/** That a skill is good everywhere, and which of the projects one may open ask for this one. */
export function SkillUses({ slug, skill }: { readonly slug: string; readonly skill: string }) {
  const m = useMessages();
  const c = m.calibration;
  const { data } = useQuery(skillUsesQuery(slug));
  if (!data || skill === '') return null;
  const uses = data.uses.filter((use) => use.skill === skill);
  const words = { stage: c.usedByStage, rule: c.usedByRule, escalation: c.usedByEscalation };
  return (
    <p className={classes.quiet} role="status">
      {c.skillEverywhere}{' '}
      {uses.length === 0
        ? c.skillUnused
        : c.skillUsedBy(
            uses.map((use) => `${use.title || use.project} (${words[use.asks](use.stage ?? '')})`),
          )}
    </p>
  );
}
