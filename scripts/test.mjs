import { runTypeScript } from './set-up.mjs';

await runTypeScript(new URL('./test/test.ts', import.meta.url));
