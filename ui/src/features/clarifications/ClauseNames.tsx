import { useQuery } from '@tanstack/react-query';
import { rubricQuery } from '~/api/queries';
import { clauseName } from '~/features/rubrics/model';
import classes from './Clarifications.module.css';

/** Clauses by number and title; by their id where this version of the rubric has them no more. */
export function ClauseNames({ slug, ids }: { slug: string; ids: readonly string[] }) {
  const { data: rubric } = useQuery(rubricQuery(slug));
  return ids.map((id) => {
    const clause = rubric?.clauses.find((one) => one.id === id);
    return (
      <span key={id} className={classes.clause}>
        {'§'}
        {clause ? clauseName(clause) : id}
      </span>
    );
  });
}
