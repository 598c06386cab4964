import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { holds, projectQuery, rubricQuery, useMe } from '~/api/queries';
import type { Option, Question } from '~/api/types';
import { peopleProgressQuery } from './api';
import { type FilterWords, filterWords } from './model/filter';

/** What this project's items can be filtered by: its stages, people, questions and their options. */
export function useFilterWords(slug: string): FilterWords {
  const { data: project } = useQuery(projectQuery(slug));
  const { data: rubric } = useQuery(rubricQuery(slug));
  const mayFollowPeople = holds(useMe(), slug, 'owner', 'manager', 'lead');
  const { data: people } = useQuery({ ...peopleProgressQuery(slug), enabled: mayFollowPeople });
  return useMemo(
    () =>
      filterWords({
        stages: (project?.workflow ?? []).map((one) => one.stage),
        domains: [...new Set(project?.rules.flatMap((rule) => rule.domain))],
        languages: [...new Set(project?.rules.flatMap((rule) => rule.language))],
        people: (people ?? []).map((one) => one.name),
        answers: Object.fromEntries((rubric?.questions ?? []).map((one) => [one.id, valuesOf(one)])),
      }),
    [project, rubric, people],
  );
}

function valuesOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
      return paths(question.options, '');
    case 'rating': {
      const { min, max, step } = question.scale;
      const steps = Math.min(20, Math.floor((max - min) / (step || 1)));
      return Array.from({ length: steps + 1 }, (_, i) => String(min + i * (step || 1)));
    }
    case 'spans':
      return question.labels.map((label) => label.id);
    case 'checklist':
    case 'writing':
    case 'relations':
      return [];
  }
}

function paths(options: readonly Option[], parent: string): string[] {
  return options.flatMap((option) => [
    `${parent}${option.id}`,
    ...paths(option.options ?? [], `${parent}${option.id}/`),
  ]);
}
