import { runTypeScript } from './set-up.mjs';

await runTypeScript(new URL('./start/start.ts', import.meta.url));
