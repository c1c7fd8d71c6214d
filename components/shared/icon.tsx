/** Line icons on a 16 px grid, drawn for this project. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  save: 'M8 3v10M3 8h10',
  wrong: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM4.2 11.8l7.6-7.6',
  mute: 'M2.5 8s2-4 5.5-4 5.5 4 5.5 4-2 4-5.5 4-5.5-4-5.5-4zM3 13.5 13 2.5',
  open: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  down: 'M4 6.2 8 10l4-3.8',
  jump: 'M3 3v5.5h9M9 5.5l3 3-3 3',
  search: 'M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 10l3.2 3.2',
  settings: 'M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5M9.5 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  check: 'M3.5 8.5l3 3 6-7',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7 11.3 7',
  remove: 'M3.5 5h9M6.5 5V3h3v2M5 5l.6 8h4.8l.6-8',
  undo: 'M5.5 3 3 5.5 5.5 8M3 5.5h6a3.6 3.6 0 1 1 0 7.2H6',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words or inside a button that has a label; never the only carrier of meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
