import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { api } from '~/api/client';
import { useMe } from '~/api/queries';
import { type Locale, locales, useMessages } from '~/messages';
import { Icon } from '~/shared/icons';
import classes from './Frame.module.css';
import { useLanguage } from './useLanguage';

/** The person's own corner of the rail: colours, language, signing out. */
export function PersonMenu({ wide }: { wide: boolean }) {
  const m = useMessages();
  const me = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [locale, setLocale] = useLanguage();
  const name = me?.person.display_name || me?.person.name || '';
  const schemes = [
    ['auto', m.shell.colorSchemeSystem],
    ['light', m.shell.colorSchemeLight],
    ['dark', m.shell.colorSchemeDark],
  ] as const;
  const signOut = async () => {
    await api.delete('/session', { whenSignedOut: 'refuse' }).catch(() => undefined);
    window.location.assign('/sign-in');
  };
  const tick = (on: boolean) => (on ? <Icon name="check" size={14} /> : <span className={classes.noTick} />);
  return (
    <>
      <Menu.Target>
        <UnstyledButton className={classes.railItem} aria-label={name}>
          <span className={classes.initial}>{Array.from(name)[0]?.toUpperCase()}</span>
          {wide && <span>{name}</span>}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <Menu.Label>{m.shell.colorScheme}</Menu.Label>
        {schemes.map(([scheme, label]) => (
          <Menu.Item
            key={scheme}
            leftSection={tick(scheme === colorScheme)}
            onClick={() => setColorScheme(scheme)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Label>{m.shell.language}</Menu.Label>
        {(Object.keys(locales) as Locale[]).map((one) => (
          <Menu.Item key={one} lang={one} leftSection={tick(one === locale)} onClick={() => setLocale(one)}>
            {locales[one]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="signOut" size={14} />} onClick={signOut}>
          {m.shell.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </>
  );
}
