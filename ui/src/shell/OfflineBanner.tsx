import { useEffect } from 'react';
import { reachable } from '~/api/client';
import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import classes from './Frame.module.css';
import { keptAnswers } from './saveState';

const probeEvery = 4000;

/** Says that the server cannot be reached and what is kept; work goes on. Looks for the server until it is back. */
export function OfflineBanner() {
  const m = useMessages();
  const online = useStore(reachable);
  const kept = useStore(keptAnswers);
  useEffect(() => {
    const lost = () => reachable.set(false);
    window.addEventListener('offline', lost);
    return () => window.removeEventListener('offline', lost);
  }, []);
  useEffect(() => {
    if (online) return;
    const probe = async () => {
      const answer = await fetch('/health', { cache: 'no-store' }).catch(() => undefined);
      if (answer?.ok) reachable.set(true);
    };
    const timer = setInterval(probe, probeEvery);
    window.addEventListener('online', probe);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', probe);
    };
  }, [online]);
  if (online) return null;
  return (
    <div className={classes.banner} role="status">
      {m.shell.offline(kept)}
    </div>
  );
}
