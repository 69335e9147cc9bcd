const PATHS = {
  back: 'M11 4 6 9l5 5',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  elsewhere:
    'M10.5 3.5h4v4M14.2 3.8 8.6 9.4M12.5 10v3.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1H8',
  info: 'M9 8.4v4M9 5.6v.2M9 2.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 9 2.6Z',
} as const;

/** Decoration beside words. */
export function PanelIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
      data-flips={name === 'back' ? '' : undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
