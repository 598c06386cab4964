import { Button, Checkbox, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMe } from '~/api/queries';
import { useFormat, useMessages } from '~/messages';
import { CopyField } from '~/shared/CopyField';
import { Dialog } from '~/shared/Dialog';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty, Section } from '~/shared/Page';
import { type AccessToken, type TokenMade, tokensQuery } from './api';

const scopeNames = ['work', 'read', 'manage', 'people', 'all'] as const;

/** Personal access tokens: list, make (shown once), revoke. */
export function TokensSection() {
  const m = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const query = useQuery(tokensQuery);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const scopes: Readonly<Record<string, string>> = m.people.scopes;
  const fresh = () => queries.invalidateQueries({ queryKey: tokensQuery.queryKey });
  const revoke = async (token: AccessToken) => {
    await api.delete(`/tokens/${token.id}`);
    await fresh();
  };
  return (
    <Section
      title={m.people.tokens}
      explanation={m.people.tokensText}
      actions={<Button onClick={() => setMaking(true)}>{m.people.newToken}</Button>}
    >
      {made && <CopyField label={m.people.tokenMade} value={made} />}
      <Loaded query={query} lines={2}>
        {(tokens) =>
          tokens.length === 0 ? (
            <Empty title={m.people.tokensEmpty} />
          ) : (
            <List
              label={m.people.tokens}
              columns={[
                { id: 'title', label: m.people.tokenTitle },
                { id: 'scopes', label: m.people.tokenScopes },
                { id: 'project', label: m.people.tokenProject },
                { id: 'used', label: m.people.lastUsed },
                { id: 'expires', label: m.manage.expires },
                { id: 'actions', label: m.manage.actions, hidden: true },
              ]}
            >
              {tokens.map((token) => (
                <tr key={token.id}>
                  <td>{token.title}</td>
                  <td>{token.scopes.map((scope) => scopes[scope] ?? scope).join(', ')}</td>
                  <td>{token.project ?? m.people.tokenAnyProject}</td>
                  <td>{token.last_used_at ? <Moment at={token.last_used_at} /> : m.manage.never}</td>
                  <td>{format.date(token.expires_at)}</td>
                  <td data-actions>
                    <Button size="compact-xs" onClick={() => void revoke(token)}>
                      {m.people.revoke}
                    </Button>
                  </td>
                </tr>
              ))}
            </List>
          )
        }
      </Loaded>
      {making && (
        <NewToken
          onClose={() => setMaking(false)}
          onMade={(token) => {
            setMade(token);
            void fresh();
          }}
        />
      )}
    </Section>
  );
}

function NewToken({ onClose, onMade }: { onClose: () => void; onMade: (token: string) => void }) {
  const m = useMessages();
  const me = useMe();
  const [title, setTitle] = useState('');
  const [scopes, setScopes] = useState<string[]>(['work']);
  const [project, setProject] = useState<string | null>(null);
  const [days, setDays] = useState<number | string>(90);
  const make = async () => {
    const body = { title, scopes, days: Number(days), ...(project ? { project } : {}) };
    onMade((await api.post<TokenMade>('/tokens', body)).token);
  };
  return (
    <Dialog
      title={m.people.newToken}
      verb={m.manage.create}
      opened
      onClose={onClose}
      onDone={make}
      ready={title.trim() !== '' && scopes.length > 0 && Number(days) > 0}
    >
      <TextInput
        label={m.people.tokenTitle}
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Checkbox.Group label={m.people.tokenScopes} value={scopes} onChange={setScopes}>
        <Stack gap="xs" mt="xs">
          {scopeNames.map((scope) => (
            <Checkbox key={scope} value={scope} label={m.people.scopes[scope]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Select
        label={m.people.tokenProject}
        placeholder={m.people.tokenAnyProject}
        clearable
        data={(me?.projects ?? []).map((one) => ({ value: one.slug, label: one.title ?? one.slug }))}
        value={project}
        onChange={setProject}
      />
      <NumberInput label={m.people.tokenDays} min={1} max={3650} value={days} onChange={setDays} />
    </Dialog>
  );
}
