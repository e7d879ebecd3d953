/** Drawn by hand on a grid of 20; strokes take the colour of the text around them. */
const PATHS = {
  accept: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.5 10.3l2.4 2.4 4.6-5',
  refer:
    'M3 4.5h9a1.5 1.5 0 0 1 1.5 1.5v4A1.5 1.5 0 0 1 12 11.5H8l-3 2.5v-2.5H3A1.5 1.5 0 0 1 1.5 10V6A1.5 1.5 0 0 1 3 4.5ZM16 8h.5A1.5 1.5 0 0 1 18 9.5v3.5a1.5 1.5 0 0 1-1.5 1.5H15v2.5L12 14.5',
  reject: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7ZM6.5 10h7',
  search: 'M8.7 3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8.7 3ZM13 13l4 4',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  collapse: 'M4 4v12M8 10h8M13 6.5 16.5 10 13 13.5',
  expand: 'M16 4v12M12 10H4M7 6.5 3.5 10 7 13.5',
  swap: 'M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.3l2.8 1.7',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9.5V14M10 6.3v.1',
  warn: 'M10 3 2.5 16.5h15ZM10 8v4M10 14.2v.1',
  question: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M10 14v.1',
  book: 'M3 4.5c3-1 5-.5 7 1 2-1.5 4-2 7-1v11c-3-1-5-.5-7 1-2-1.5-4-2-7-1ZM10 5.5v11',
  plug: 'M7 2.5v4M13 2.5v4M5 6.5h10v3a5 5 0 0 1-10 0ZM10 14.5v3',
  check: 'M4 10.5l4 4 8-9',
  minus: 'M5 10h10',
  plus: 'M5 10h10M10 5v10',
  close: 'M5 5l10 10M15 5 5 15',
  arrow: 'M4 10h11M11 6l4 4-4 4',
  file: 'M5 2.5h6.5L15 6v11.5H5ZM11 2.5V6.5h4M8 10.5h4.5M8 13.5h4.5',
} as const;

export type IconName = keyof typeof PATHS;

/** An ornament: the words beside it say the same, so it is hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
