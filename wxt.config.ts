import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The oldest browsers that it runs in: what the manifests ask for and what the styles are made for. */
const oldest = { chrome: 128, firefox: 140 };

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  // One manifest version for both browsers, so that one code path (`scripting`, promises) is tested in both.
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Says Who',
    // The manifest's own texts stand in assets/public/_locales.
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    // Reading pages needs the pages; the card's script is injected only where something was found.
    host_permissions: ['<all_urls>'],
    // By hand, since WXT's own content scripts announce themselves to the page (docs/adr/0001-unlisted-page-scripts.md).
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['page.js'],
        css: ['highlight.css'],
        run_at: 'document_idle',
        all_frames: true,
        // Frames whose text stands in an attribute (`srcdoc`) or was written into them have no address to match.
        match_origin_as_fallback: true,
      },
    ],
    action: { default_title: 'Says Who' },
    // Beside each other on the keyboard, and taken by neither browser.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_previousMark__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_openCard__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_toggleSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'says-who@says-who.example',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${oldest.chrome}` }),
  }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('packs/central-asia-afghanistan.json', 'packs/other-senses.json', 'highlight.css', 'catalog.html');
    },
    // Packs are data that the background fetches once, at first start; inside the bundle each wake would parse them again.
    'build:publicAssets': (_wxt, files) => {
      for (const name of readdirSync('assets/packs').filter((file) => file.endsWith('.json'))) {
        files.push({ absoluteSrc: resolve('assets/packs', name), relativeDest: `packs/${name}` });
      }
      files.push({ absoluteSrc: resolve('assets/highlight.css'), relativeDest: 'highlight.css' });
    },
  },
  vite: () => ({
    plugins: [preact()],
    build: { sourcemap: false, cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`] },
  }),
});
