import { Tabs } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { holds, useMe } from '~/api/queries';
import { ImportSection } from '~/features/exchange/ImportSection';
import { useMessages } from '~/messages';
import { Page } from '~/shared/Page';
import { Outline } from '~/shell/Outline';
import { InvitationsSection } from './InvitationsSection';
import { JobsSection } from './JobsSection';
import { ProjectTop } from './ProjectTabs';
import classes from './SettingsPage.module.css';
import { StateSection } from './StateSection';
import { type SettingsTab, settingsTabs } from './settingsTabs';
import { TeamSection } from './TeamSection';

// The editor is the heaviest part of the interface; only who opens this tab loads it.
const FileEditor = lazy(() =>
  import('~/features/setup/ChangeProject').then((it) => ({ default: it.ChangeProject })),
);

/** A project's settings: its file, its team, importing, jobs, state. */
export function SettingsPage() {
  const m = useMessages();
  const me = useMe();
  const navigate = useNavigate();
  const { slug } = useParams({ from: '/framed/projects/$slug/settings' });
  const { tab = 'file' } = useSearch({ from: '/framed/projects/$slug/settings' });
  const manages = holds(me, slug, 'owner', 'manager');
  const open = (next: string | null) =>
    void navigate({ to: '/projects/$slug/settings', params: { slug }, search: { tab: next as SettingsTab } });
  return (
    <>
      <ProjectTop slug={slug} here={m.projects.settings} />
      <Tabs value={tab} onChange={open} className={classes.tabs} keepMounted={false}>
        <Tabs.List>
          {settingsTabs
            .filter((one) => one === 'file' || manages)
            .map((one) => (
              <Tabs.Tab key={one} value={one}>
                {m.setup.tabs[one]}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="file" className={classes.fill}>
          <Suspense fallback={<Outline lines={10} />}>
            <FileEditor slug={slug} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="team">
          <Page>
            <TeamSection slug={slug} />
            <InvitationsSection slug={slug} />
          </Page>
        </Tabs.Panel>
        <Tabs.Panel value="import">
          <Page>
            <ImportSection slug={slug} />
          </Page>
        </Tabs.Panel>
        <Tabs.Panel value="jobs">
          <Page>
            <JobsSection slug={slug} />
          </Page>
        </Tabs.Panel>
        <Tabs.Panel value="state">
          <Page>
            <StateSection slug={slug} />
          </Page>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
