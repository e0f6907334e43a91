/** `npm run dev`: the portal while it is being written; a saved file shows at once. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../src/settings.ts';
import { makeFonts } from './fonts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
await makeFonts(readSettings().contentRoot);
const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
