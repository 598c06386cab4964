/** What came back: returned work and its findings. */
export const inbox = {
  title: 'Inbox',
  returned: 'Came back to you',
  returnedText: 'Work that a reviewer returned. Each finding says what to do; submitting again answers it.',
  empty: 'Nothing came back',
  emptyText: 'Returned work and its findings appear here. It is also offered first when you label.',
  times: (n: number) => (n === 1 ? 'returned once' : `returned ${n} times`),
  rework: 'Rework',
  clause: (id: string) => `§${id}`,
  severities: { minor: 'minor', major: 'major', critical: 'critical' } as Record<string, string>,
};
