/**
 * Builds what the site and browser tests look at, once, one build after another: the real portal, the second province
 * under a sub-path, and the second province with bracketed labels. A build whose every input is unchanged is not repeated.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/server.ts';
import { readSettings } from '../../src/settings.ts';
import { provinceTree } from '../fixtures/places.ts';

export interface BuiltSite {
	/** Address it is served at, with the base and a slash at the end. */
	url: string;
	folder: string;
	/** Origin that was written into the pages. */
	origin: string;
	base: string;
}

declare module 'vitest' {
	export interface ProvidedContext {
		site: BuiltSite;
		/** The tiny second province, adopted by its authority, under `/ttdn/`. */
		secondProvince: BuiltSite;
		/** The tiny second province with ⟦ ⟧ around every label. */
		pseudo: BuiltSite;
	}
}

/** The day on which the tested sites are built: what is next, newest or over depends on it. */
export const today = '2026-11-22T08:00:00+07:00';

/** Shown in the footer of the tested sites. */
export const buildId = 'test';

const root = path.resolve(import.meta.dirname, '../..');

const builds = {
	site: { PORTAL_CONTENT: readSettings().contentRoot, PORTAL_SITE: 'https://travinh.example', PORTAL_BASE: '', PORTAL_PSEUDO: '' },
	secondProvince: { PORTAL_CONTENT: provinceTree, PORTAL_SITE: 'https://soctrang.example', PORTAL_BASE: '/ttdn/', PORTAL_PSEUDO: '' },
	pseudo: { PORTAL_CONTENT: provinceTree, PORTAL_SITE: 'https://soctrang.example', PORTAL_BASE: '', PORTAL_PSEUDO: '1' },
} as const;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const servers: Server[] = [];
	const stop = async () => {
		for (const server of servers) {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
	if (wanted()) for (const [name, settings] of Object.entries(builds)) build(name, folderOf(name), settings);
	for (const [name, settings] of Object.entries(builds) as [keyof typeof builds, Record<string, string>][]) {
		const folder = folderOf(name);
		const { site: origin, base } = readSettings(settings);
		const { server, url } = await serve(folder, { base });
		servers.push(server);
		project.provide(name, { url, folder, origin, base });
	}
	return stop;
}

const folderOf = (name: string): string => path.join(root, '.cache/tests', name);

/** Only a run of other folders alone (`npm test -- tests/views`) needs no site. */
function wanted(): boolean {
	const asked = process.argv.slice(2).filter((word) => !word.startsWith('-') && word !== 'run');
	return asked.length === 0 || !asked.every((word) => /^tests\/(?!site|browser|search)\w/.test(word));
}

function build(name: string, folder: string, settings: Record<string, string>): void {
	const env = { ...settings, PORTAL_NOW: today, PORTAL_BUILD: buildId, PORTAL_OUT: folder, PORTAL_CACHE: path.join(root, '.cache/tests', `${name}.store`) };
	const stampFile = `${folder}.inputs`;
	const stamp = inputs(env);
	if (existsSync(folder) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
	rmSync(stampFile, { force: true });
	const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.ts')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
	if (status !== 0) throw new Error(`The build of "${name}" failed; the tests of the site can't run. Try: npm run build`);
	writeFileSync(stampFile, stamp);
}

/** Digest of everything a build reads: code, content, the installed packages and the settings. */
function inputs(env: Record<string, string>): string {
	const hash = createHash('sha256').update(JSON.stringify([process.version, env]));
	const places = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'node_modules/.package-lock.json', env.PORTAL_CONTENT!];
	for (const file of places.flatMap((place) => filesIn(path.resolve(root, place)))) hash.update(`\0${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

function filesIn(place: string): string[] {
	if (!existsSync(place)) return [];
	if (statSync(place).isFile()) return [place];
	const files = readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
	// The fonts are cut from the content on every build: they are no input.
	return files.filter((file) => !file.includes(path.join('src', 'styles', 'fonts', path.sep))).sort();
}
