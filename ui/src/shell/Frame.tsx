import { ActionIcon, Tooltip } from '@mantine/core';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useState } from 'react';
import { performAction, useAction } from '~/actions/perform';
import { useFreshQueries } from '~/api/events';
import { useAnswers } from '~/features/clarifications/useAnswers';
import { useMessages } from '~/messages';
import classes from './Frame.module.css';
import { OfflineBanner } from './OfflineBanner';
import { Rail } from './Rail';
import { SaveStateLabel } from './SaveStateLabel';
import { TopLineSlot } from './TopLine';
import { useOwnWays } from './useOwnWays';

/** What surrounds every signed-in page: rail, top line, banner. In labelling and review the rail steps back. */
export function Frame() {
  const m = useMessages();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [wide, setWide] = useState(false);
  const [calledBack, setCalledBack] = useState(false);
  const stepsBack = useMatches({ select: (matches) => matches.some((match) => match.staticData.immersive) });
  useFreshQueries();
  useAnswers();
  useOwnWays();
  useAction('rail', () => (stepsBack ? setCalledBack((was) => !was) : setWide((was) => !was)));
  const railShown = !stepsBack || calledBack;
  return (
    <div className={classes.frame} data-immersive={stepsBack || undefined}>
      <a className={classes.skip} href="#work">
        {m.shell.skipToWork}
      </a>
      {stepsBack && !railShown && (
        <div className={classes.edge} onPointerEnter={() => setCalledBack(true)} aria-hidden="true" />
      )}
      {railShown && (
        <div className={classes.railHolder} onPointerLeave={() => setCalledBack(false)}>
          <Rail wide={wide} onWiden={() => setWide(!wide)} />
        </div>
      )}
      <header className={classes.topLine}>
        <div className={classes.slot} ref={setSlot} />
        <SaveStateLabel />
        <Tooltip label={m.shell.help}>
          <ActionIcon aria-label={m.shell.help} onClick={() => performAction('help')}>
            {'?'}
          </ActionIcon>
        </Tooltip>
      </header>
      <OfflineBanner />
      <main className={classes.work} id="work" tabIndex={-1}>
        <TopLineSlot value={slot}>
          <Outlet />
        </TopLineSlot>
      </main>
    </div>
  );
}
