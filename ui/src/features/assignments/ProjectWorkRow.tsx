import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { send } from '~/api/client';
import { useMe } from '~/api/queries';
import type { Membership, Work } from '~/api/types';
import { Onboarding } from '~/features/calibration/Onboarding';
import { useFormat, useMessages } from '~/messages';
import { need } from './model/byNeed';
import { type Skipped, SkippedToday } from './SkippedToday';
import { layOut } from './store/desk';
import classes from './WorkPage.module.css';

interface Props {
  readonly project: Membership;
  readonly work: Work | undefined;
  /** The first one's button is the page's one filled button. */
  readonly first: boolean;
}

/** One project on the work page: what waits, what was done today, the way in. */
export function ProjectWorkRow({ project, work, first }: Props) {
  const m = useMessages();
  const format = useFormat();
  const navigate = useNavigate();
  const wants = project.state === 'open' ? need(work) : 'nothing';
  const reviews = project.roles.includes('reviewer');
  const labels = project.roles.includes('annotator');
  const params = { slug: project.slug };
  const person = useMe()?.person.id ?? '';
  const takeBack = async (one: Skipped) => {
    await send('POST', `/assignments/${one.assignment}/take-back`);
    if (one.review)
      return navigate({
        to: '/projects/$slug/review',
        params,
        search: { item: one.item_key, filter: undefined },
      });
    layOut(person, project.slug, one.assignment);
    return navigate({ to: '/projects/$slug/label', params });
  };
  const verb = wants === 'new' ? m.projects.start : m.projects.goOn;
  const facts = work && [
    work.returned.length > 0 && m.projects.returnedWaiting(work.returned.length),
    work.active.length > 0 && m.projects.inProgress(work.active.length),
    wants !== 'nothing' && work.to_do_estimate > 0 && m.projects.toDo(format.number(work.to_do_estimate)),
    wants === 'nothing' &&
      (m.projects.reasons[project.state === 'open' ? (work.reason ?? '') : project.state] ??
        m.projects.nothingWaits),
    work.today.items > 0 &&
      m.projects.today(
        m.manage.items(work.today.items, format.number(work.today.items)),
        format.clock(work.today.active_ms / 1000),
      ),
  ];
  return (
    <li className={classes.project}>
      <div className={classes.text}>
        <Link to="/projects/$slug" params={params}>
          {project.title || project.slug}
        </Link>
        <span data-returned={wants === 'returned' || undefined}>
          {(facts ?? project.roles.map((role) => m.manage.roles[role])).filter(Boolean).join(' · ')}
          {project.due_at ? ` · ${m.manage.due(format.date(project.due_at))}` : ''}
        </span>
      </div>
      {!reviews && !labels && (
        <Button size="sm" onClick={() => void navigate({ to: '/projects/$slug', params })}>
          {m.projects.overview}
        </Button>
      )}
      {wants !== 'nothing' && reviews && (
        <Button
          size="sm"
          variant={first ? 'filled' : 'default'}
          onClick={() => void navigate({ to: '/projects/$slug/review', params })}
        >
          {labels ? m.projects.review : `${verb}: ${m.projects.review}`}
        </Button>
      )}
      {wants !== 'nothing' && labels && (
        <Button
          size="sm"
          variant={first && !reviews ? 'filled' : 'default'}
          onClick={() => void navigate({ to: '/projects/$slug/label', params })}
        >
          {reviews ? m.projects.label : verb}
        </Button>
      )}
      {(labels || reviews) && project.state === 'open' && <Onboarding slug={project.slug} />}
      {work && <SkippedToday skipped={work.skipped_today} onTakeBack={takeBack} />}
    </li>
  );
}
