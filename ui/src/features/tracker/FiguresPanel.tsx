import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { holds, projectQuery, useMe } from '~/api/queries';
import { Loaded } from '~/shared/Loaded';
import { capacityQuery, peopleProgressQuery, progressQuery } from './api';
import { BurnDown } from './BurnDown';
import { CapacityFigure } from './CapacityFigure';
import classes from './Figures.module.css';
import { PeopleFigures } from './PeopleFigures';

/** Where the project will end, and, for those who lead it, who did what. */
export function FiguresPanel({ slug }: { slug: string }) {
  const { slug: here } = useParams({ strict: false });
  const project = useQuery(projectQuery(here ?? slug));
  const progress = useQuery(progressQuery(slug));
  const mayFollowPeople = holds(useMe(), slug, 'owner', 'manager', 'lead');
  const people = useQuery({ ...peopleProgressQuery(slug), enabled: mayFollowPeople });
  const capacity = useQuery({ ...capacityQuery(slug), enabled: mayFollowPeople });
  return (
    <div className={classes.panel}>
      <Loaded query={progress} lines={4}>
        {(data) => <BurnDown slug={slug} progress={data} due={project.data?.due_at} />}
      </Loaded>
      {mayFollowPeople && (
        <Loaded query={people} lines={4}>
          {(data) => <PeopleFigures slug={slug} people={data} />}
        </Loaded>
      )}
      {mayFollowPeople && (
        <Loaded query={capacity} lines={4}>
          {(data) => <CapacityFigure slug={slug} capacity={data} />}
        </Loaded>
      )}
    </div>
  );
}
