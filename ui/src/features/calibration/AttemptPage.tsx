import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api } from '~/api/client';
import { rubricQuery } from '~/api/queries';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Empty, Page } from '~/shared/Page';
import { Outline } from '~/shell/Outline';
import { TopLine } from '~/shell/TopLine';
import { AttemptResult } from './AttemptResult';
import { AttemptScreen } from './AttemptScreen';
import { type Attempt, attemptQuery } from './api';
import { useFreshAttempt } from './useFreshAttempt';

/** `/projects/{slug}/tests/{attempt}`: taking a test, then what came of it. */
export function AttemptPage() {
  const { attempt: id } = useParams({ from: '/framed/projects/$slug/tests/$attempt' });
  const query = useQuery(attemptQuery(id));
  return <Loaded query={query}>{(attempt) => <Phase key={attempt.id} attempt={attempt} />}</Loaded>;
}

function Phase({ attempt }: { attempt: Attempt }) {
  const m = useMessages();
  const c = m.calibration;
  const queries = useQueryClient();
  const { data: rubric } = useQuery(rubricQuery(attempt.project, attempt.rubric_version));
  const finish = async () => {
    const finished = await api.post<Attempt>(`/attempts/${attempt.id}/finish`);
    queries.setQueryData(attemptQuery(attempt.id).queryKey, finished);
    void queries.invalidateQueries({ queryKey: ['qualification', attempt.project] });
    void queries.invalidateQueries({ queryKey: ['work', attempt.project] });
  };
  useFreshAttempt(attempt);
  if (!rubric) return <Outline lines={8} />;
  if (attempt.state === 'running')
    return <AttemptScreen attempt={attempt} rubric={rubric} onFinish={finish} />;
  return (
    <>
      <TopLine places={[{ label: m.shell.work, to: '/' }, { label: attempt.title }]} />
      <Page>
        {attempt.state === 'overdue' && (
          <Empty title={c.timeOver} text={c.timeOverText}>
            <Button variant="filled" onClick={() => void finish()}>
              {c.seeResult}
            </Button>
          </Empty>
        )}
        {attempt.state === 'voided' && (
          <Empty title={c.voided} text={c.voidedText}>
            <Button component={Link} to="/" variant="filled">
              {c.toWork}
            </Button>
          </Empty>
        )}
        {attempt.state === 'graded' && attempt.result && (
          <AttemptResult attempt={attempt} result={attempt.result} rubric={rubric} />
        )}
      </Page>
    </>
  );
}
