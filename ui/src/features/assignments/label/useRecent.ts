import { useEffect, useState } from 'react';

/** Whether less than `within` milliseconds have passed since `at` (milliseconds since 1970); tells when it is over. */
export function useRecent(at: number | undefined, within: number): boolean {
  const [over, setOver] = useState<number>();
  useEffect(() => {
    if (at === undefined) return;
    const timer = setTimeout(() => setOver(at), Math.max(at + within - Date.now(), 0));
    return () => clearTimeout(timer);
  }, [at, within]);
  return at !== undefined && at !== over;
}
