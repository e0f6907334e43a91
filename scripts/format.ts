/** `npm run format`: lays out code; never touches Markdown or content. `--check` only tells. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const mode = process.argv.includes('--check') ? '--check' : '--write';
const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/prettier/bin/prettier.cjs'), mode, 'src/**/*.{ts,css}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '*.{mjs,json,ts}'], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
