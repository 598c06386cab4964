import { Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { holds, useMe } from '~/api/queries';
import type { Me } from '~/api/types';
import { useUnseen } from '~/features/clarifications/useAnswers';
import { useMessages } from '~/messages';
import { Icon, type IconName } from '~/shared/icons';
import classes from './Frame.module.css';
import { PersonMenu } from './PersonMenu';

interface Destination {
  readonly to: '/' | '/projects' | '/inbox' | '/hours' | '/people' | '/settings';
  readonly words: 'work' | 'projects' | 'inbox' | 'hours' | 'quality' | 'people' | 'settings';
  readonly icon: IconName;
  readonly mayUse: (me: Me | undefined) => boolean;
}

/** A room appears here together with its route in `router.tsx`. */
const destinations: readonly Destination[] = [
  { to: '/', words: 'work', icon: 'work', mayUse: () => true },
  { to: '/projects', words: 'projects', icon: 'projects', mayUse: () => true },
  {
    to: '/inbox',
    words: 'inbox',
    icon: 'inbox',
    mayUse: (me) => holds(me, undefined, 'annotator', 'reviewer'),
  },
  {
    to: '/hours',
    words: 'hours',
    icon: 'hours',
    mayUse: (me) => holds(me, undefined, 'annotator', 'reviewer', 'lead', 'manager'),
  },
  {
    to: '/people',
    words: 'people',
    icon: 'people',
    mayUse: (me) => holds(me, undefined, 'owner', 'manager'),
  },
  { to: '/settings', words: 'settings', icon: 'settings', mayUse: () => true },
];

/** The left rail: icons with names on hover; people see only what their role may use. */
export function Rail({ wide, onWiden }: { wide: boolean; onWiden: () => void }) {
  const m = useMessages();
  const me = useMe();
  const answers = useUnseen()?.length ?? 0;
  const allowed = destinations.filter((destination) => destination.mayUse(me));
  return (
    <nav className={classes.rail} aria-label={m.shell.mainMenu} data-wide={wide || undefined}>
      <UnstyledButton
        className={classes.railItem}
        onClick={onWiden}
        aria-label={wide ? m.shell.collapseMenu : m.shell.expandMenu}
      >
        <Icon name="menu" />
        {wide && <strong>{m.shell.product}</strong>}
      </UnstyledButton>
      {allowed.map(({ to, words, icon }) => (
        <Tooltip key={to} label={m.shell[words]} position="right" disabled={wide}>
          <Link
            to={to}
            className={classes.railItem}
            activeOptions={{ exact: to === '/' }}
            aria-label={
              to === '/inbox' && answers > 0
                ? `${m.shell[words]}: ${m.shell.answers(answers)}`
                : m.shell[words]
            }
          >
            <Icon name={icon} />
            {wide && <span>{m.shell[words]}</span>}
            {to === '/inbox' && answers > 0 && <span className={classes.badge}>{answers}</span>}
          </Link>
        </Tooltip>
      ))}
      <span className={classes.grow} />
      <Menu position="right-end" width={220}>
        <PersonMenu wide={wide} />
      </Menu>
    </nav>
  );
}
