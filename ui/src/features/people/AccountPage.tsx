import { Button, Group, Select, useMantineColorScheme } from '@mantine/core';
import { performAction } from '~/actions/perform';
import { useMe } from '~/api/queries';
import { type Locale, locales, useMessages } from '~/messages';
import { Page, Section } from '~/shared/Page';
import { AutoAdvanceSwitch } from '~/shell/AutoAdvanceSwitch';
import { TopLine } from '~/shell/TopLine';
import { useLanguage } from '~/shell/useLanguage';
import { AvailabilitySection } from './AvailabilitySection';
import { PasswordSection } from './PasswordSection';
import { ProfileSection } from './ProfileSection';
import { SessionsSection } from './SessionsSection';
import { TokensSection } from './TokensSection';

/** One's own account: language, colours, keys, password, tokens, sessions. */
export function AccountPage() {
  const m = useMessages();
  const me = useMe();
  const [locale, setLocale] = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [
    { value: 'auto', label: m.shell.colorSchemeSystem },
    { value: 'light', label: m.shell.colorSchemeLight },
    { value: 'dark', label: m.shell.colorSchemeDark },
  ] as const;
  return (
    <>
      <TopLine places={[{ label: m.people.account }]} />
      <Page>
        <Section
          title={me?.person.display_name || me?.person.name || m.people.profile}
          explanation={me?.person.name}
        >
          <Group gap="md">
            <Select
              w={240}
              label={m.shell.language}
              allowDeselect={false}
              data={Object.entries(locales).map(([value, label]) => ({ value, label }))}
              value={locale}
              onChange={(next) => next && setLocale(next as Locale)}
            />
            <Select
              w={240}
              label={m.shell.colorScheme}
              allowDeselect={false}
              data={schemes.map((one) => ({ ...one }))}
              value={colorScheme}
              onChange={(next) => next && setColorScheme(next)}
            />
          </Group>
        </Section>
        <Section
          title={m.people.shortcuts}
          explanation={m.people.shortcutsText}
          actions={<Button onClick={() => performAction('help')}>{m.people.openShortcuts}</Button>}
        >
          <AutoAdvanceSwitch />
        </Section>
        <ProfileSection />
        <AvailabilitySection />
        <PasswordSection />
        <TokensSection />
        <SessionsSection />
      </Page>
    </>
  );
}
