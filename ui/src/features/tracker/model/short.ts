/** An answer in the shortest readable form, out of the API's short or full form. */
export function shortValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shortValue).join(', ');
  if (typeof value !== 'object') return String(value);
  const answer = value as Record<string, unknown>;
  switch (answer.kind) {
    case 'choice':
      return shortValue(answer.options);
    case 'rating':
      return shortValue(answer.value ?? answer.none);
    case 'writing':
      return shortValue(answer.text);
    case 'checklist':
      return shortValue({ ...(answer.criteria as object) });
    case 'spans':
      return regions(answer.regions);
    case 'relations':
      return `${(answer.relations as unknown[] | undefined)?.length ?? 0}`;
  }
  if ('label' in answer) return String(answer.label);
  if ('value' in answer) return shortValue(answer.value);
  return Object.entries(answer)
    .map(([name, one]) => `${name} ${shortValue(one)}`)
    .join(', ');
}

function regions(value: unknown): string {
  const counts = new Map<string, number>();
  for (const region of (value as { label: string }[] | undefined) ?? [])
    counts.set(region.label, (counts.get(region.label) ?? 0) + 1);
  return [...counts].map(([label, n]) => (n > 1 ? `${label} ×${n}` : label)).join(', ');
}

/** Seconds as 45m, 7h, 12d. */
export function shortAge(seconds: number): string {
  if (seconds < 3600) return `${Math.max(0, Math.floor(seconds / 60))}m`;
  return seconds < 172_800 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86_400)}d`;
}
