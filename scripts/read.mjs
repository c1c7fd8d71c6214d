import { runTypeScript } from './set-up.mjs';

await runTypeScript(new URL('./read/read.ts', import.meta.url));
