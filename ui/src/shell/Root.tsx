import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { handleKey } from '~/actions/perform';
import { Announcer } from './announce';
import { HelpOverlay } from './HelpOverlay';
import { Notices } from './notices';
import { Palette } from './Palette';
import { SessionEnded } from './SessionEnded';

/** What every page has, signed in or not: keys, palette, help, notices, signing in again. */
export function Root() {
  useEffect(() => {
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
  return (
    <>
      <Outlet />
      <Palette />
      <HelpOverlay />
      <SessionEnded />
      <Notices />
      <Announcer />
    </>
  );
}
