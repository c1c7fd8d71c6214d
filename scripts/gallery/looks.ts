/** One way to look at all states. */
export interface Look {
  name: string;
  media: { colorScheme: 'light' | 'dark'; forcedColors?: 'active' };
  /** CSS pixels */
  window: { width: number; height: number };
  /** Pixels of the picture per CSS pixel. */
  pixels: number;
  /** Where it is a language of its own. */
  locale?: string;
  /** The heights that the window leaves, as CSS variables. */
  heights?: Record<string, string>;
}

const usual = { width: 1320, height: 900 };

export const looks: Look[] = [
  { name: 'light', media: { colorScheme: 'light' }, window: usual, pixels: 1.5 },
  { name: 'dark', media: { colorScheme: 'dark' }, window: usual, pixels: 1.5 },
  { name: 'forced-colours', media: { colorScheme: 'dark', forcedColors: 'active' }, window: usual, pixels: 1.5 },
  { name: 'right-to-left', media: { colorScheme: 'light' }, window: usual, pixels: 1.5, locale: 'he' },
  {
    // A window of 1,280 by 800, of which zoom leaves half; browsers cut popups off at 600 pixels of the screen.
    name: 'zoom-200',
    media: { colorScheme: 'light' },
    window: { width: 640, height: 400 },
    pixels: 2,
    heights: { '--card-max-height': '300px', '--popup-cap': '300px', '--window-height': '400px' },
  },
];
