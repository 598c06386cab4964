import { useState } from 'react';

/**
 * A value that a reload, the browser's back button and a closed tab do not take away: what differs from the beginning is kept in this
 * browser under the key until it is the beginning again or was forgotten.
 */
export function useKept<T>(key: string, begin: T): [T, (next: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? begin;
    } catch {
      return begin; // written by something else: a page that opens is worth more
    }
  });
  const keep = (next: T) => {
    setValue(next);
    const text = JSON.stringify(next);
    if (text === JSON.stringify(begin)) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  };
  return [value, keep, () => localStorage.removeItem(key)];
}
