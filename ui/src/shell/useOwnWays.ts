import { useEffect } from 'react';
import { adoptPreferences, usePreference } from '~/api/preferences';
import { useMe } from '~/api/queries';
import { isLocale, useLocale } from '~/messages';

/** Takes over the person's own keys, language and habits from the server. */
export function useOwnWays(): void {
  const me = useMe();
  const [, setLocale] = useLocale();
  const wanted = usePreference('locale');
  useEffect(() => {
    if (me) adoptPreferences(me);
  }, [me]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another wish changes the language
  useEffect(() => {
    if (isLocale(wanted)) setLocale(wanted);
  }, [wanted]);
}
