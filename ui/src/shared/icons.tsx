/** Line icons on a 20 px grid, one stroke each. */
const paths = {
  work: 'M3 14.5 12.5 5l2.5 2.5L5.5 17H3v-2.5ZM11 6.5 13.5 9M11 17h6',
  projects: 'M3 5.5h5l1.5 2H17v8.5H3V5.5Z',
  inbox: 'M3 11h4l1 2h4l1-2h4M3 11l2-6.5h10L17 11v5H3v-5Z',
  hours: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4.2l2.8 1.8',
  quality: 'M3 16.5h14M5 13.5V10M9 13.5V6M13 13.5V8.5M16.5 13.5V4',
  people:
    'M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16.5c0-3 2-4.5 5-4.5s5 1.5 5 4.5M13 4.3a2.6 2.6 0 0 1 0 5M14.5 12.3c2 .5 3 2 3 4.2',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  undo: 'M7 4.5 3.5 8 7 11.5M3.5 8H12a4.2 4.2 0 0 1 0 8.5H8',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  signOut: 'M8 3.5H4v13h4M12.5 6.5 16 10l-3.5 3.5M16 10H8',
  chevron: 'm7.5 5 5 5-5 5',
} as const;

export type IconName = keyof typeof paths;

/** A line icon; always beside or under a name, so hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
