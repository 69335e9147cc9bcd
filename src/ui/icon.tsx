const PATHS = {
  plus: 'M9 3.5v11M3.5 9h11',
  minus: 'M3.5 9h11',
  home: 'M3 8.6 9 3.5l6 5.1M4.8 7.6v6.6h3V10.6h2.4v3.6h3V7.6',
  move: 'M9 2.2v13.6M2.2 9h13.6M7 4.2l2-2 2 2M7 13.8l2 2 2-2M4.2 7l-2 2 2 2M13.8 7l2 2-2 2',
  arrow: 'M9 14.5v-11M4.8 7.7 9 3.5l4.2 4.2',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  back: 'M11 4 6 9l5 5',
  elsewhere:
    'M10.5 3.5h4v4M14.2 3.8 8.6 9.4M12.5 10v3.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1H8',
  exit: 'M7.5 3.5h-3v11h3M8 9h7M12.4 6.2 15.2 9l-2.8 2.8',
  filter: 'M3 5h12M5.5 9h7M7.8 13h2.4',
  search: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M11.5 11.5 15 15',
  share:
    'M9 11V2.8M5.8 5.6 9 2.6l3.2 3M5.5 8H4a1 1 0 0 0-1 1v5.5a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V9a1 1 0 0 0-1-1h-1.5',
  download: 'M9 2.8V11M5.8 8.2 9 11.4l3.2-3.2M3 14.8h12',
  copy: 'M7.4 10.6a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-1 1M10.6 7.4a3 3 0 0 0-4.3 0L3.7 10a3 3 0 0 0 4.3 4.3l1-1',
  done: 'M3.5 9.5 7 13l7.5-8',
  swap: 'M3 6.2h11M11.4 3.4l2.8 2.8-2.8 2.8M15 12.2H4M6.6 9.4l-2.8 2.8 2.8 2.8',
  compare: 'M3 4.5h4.4v9H3zM10.6 4.5H15v9h-4.4z',
  print: 'M5 6.4V2.8h8v3.6M5 12.4H3V7.4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v5h-2M5 10.4h8v4.8H5z',
  info: 'M9 8.4v4M9 5.6v.2M9 2.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 9 2.6Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside text or under an accessible name; never the only carrier of a meaning. */
export function Icon({ name, flips = false }: { name: IconName; flips?: boolean }) {
  return (
    <svg
      className="icon"
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
      data-flips={flips ? '' : undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
