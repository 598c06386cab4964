import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Section } from '~/shared/Page';
import { sessionsQuery } from './api';

/** Where one is signed in, and the way to sign out there. */
export function SessionsSection() {
  const m = useMessages();
  const queries = useQueryClient();
  const query = useQuery(sessionsQuery);
  const end = async (id: string) => {
    await api.delete(`/sessions/${id}`);
    await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
  return (
    <Section title={m.people.sessions}>
      <Loaded query={query} lines={2}>
        {(sessions) => (
          <List
            label={m.people.sessions}
            columns={[
              { id: 'agent', label: m.manage.name },
              { id: 'made', label: m.manage.made },
              { id: 'seen', label: m.people.lastUsed },
              { id: 'actions', label: m.manage.actions, hidden: true },
            ]}
          >
            {sessions.map((session) => (
              <tr key={session.id}>
                <td>{browserName(session.agent) || '–'}</td>
                <td>
                  <Moment at={session.created_at} />
                </td>
                <td>{session.current ? m.people.thisSession : <Moment at={session.last_seen_at} />}</td>
                <td data-actions>
                  {!session.current && (
                    <Button size="compact-xs" onClick={() => void end(session.id)}>
                      {m.people.endSession}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </List>
        )}
      </Loaded>
    </Section>
  );
}

/** "Firefox · Linux" out of what browsers call themselves. */
function browserName(agent: string | null | undefined): string {
  const text = agent ?? '';
  const browser = /(Firefox|Edg|OPR|Chrome|Safari|curl)[/ ]/.exec(text)?.[1]?.replace('Edg', 'Edge');
  const system = /(Windows|Mac OS X|Android|iPhone|Linux)/.exec(text)?.[1];
  return [browser, system].filter(Boolean).join(' · ') || text.slice(0, 40);
}
