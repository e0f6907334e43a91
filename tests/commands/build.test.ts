import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filesOf, tree } from '../fixtures/tree.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs a command of the project with another content tree and another place for the result. */
function run(script: string, args: string[], content: string, out = 'unused') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', script), ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, PORTAL_CONTENT: content, PORTAL_OUT: out } });
	return { status, stdout, stderr };
}

function published(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'portal-dist-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	mkdirSync(path.join(folder, 'dist/vi'), { recursive: true });
	writeFileSync(path.join(folder, 'dist/vi/index.html'), 'the published page');
	return folder;
}

describe('a build of wrong content', () => {
	const cases = ['broken-link', 'duplicate-slug', 'fact-without-source', 'fact-in-translation', 'slug-with-marks', 'stray-files'];

	test('stops before anything is built, tells everything at once, and leaves the published site as it was', () => {
		const folder = published();
		const { status, stderr } = run('build.ts', [], tree(cases), path.join(folder, 'dist'));
		expect(status).toBe(1);
		for (const rule of ['internal-links', 'duplicate-slug', 'missing-source', 'fact-in-translation', 'slug', 'file-structure']) expect(stderr, rule).toContain(`[${rule}]`);
		expect(stderr).toMatch(/index\.vi\.md:\d+:\d+ {2}\[/);
		expect(stderr).toMatch(/Trang đang công bố không đổi\..*the published site is unchanged/);
		expect(filesOf(folder)).toEqual(['dist/vi/index.html']);
		expect(readFileSync(path.join(folder, 'dist/vi/index.html'), 'utf8')).toBe('the published page');
	});

	test.each(['front-matter-wrong', 'unknown-fact', 'page-without-source', 'missing-picture', 'picture-without-alt', 'not-nfc', 'map-without-archipelagos'])('stops for %s alone', (name) => {
		const folder = published();
		expect(run('build.ts', [], tree([name]), path.join(folder, 'dist')).status).toBe(1);
		expect(filesOf(folder)).toEqual(['dist/vi/index.html']);
	});
});

describe('the check', () => {
	test('passes content without a mistake', () => expect(run('check.ts', [], tree())).toMatchObject({ status: 0, stdout: 'Nội dung không có lỗi. (No findings.)\n' }));
	test('passes content with a warning, and shows it', () => {
		const { status, stdout } = run('check.ts', [], tree(['sections-differ']));
		expect([status, stdout.match(/LƯU Ý/g)?.length]).toEqual([0, 2]);
	});
	test('refuses wrong content, in the format that is asked for', () => {
		const { status, stdout } = run('check.ts', ['--format', 'json'], tree(['same-title']));
		expect([status, (JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule)]).toEqual([1, ['unique-title']]);
	});
	test('looks at one place when asked', () => expect(run('check.ts', ['--only', 'news/'], tree(['same-title', 'year-folder'])).stdout).toMatch(/^(?!.*unique-title).*year-folder/s));
	test('names the formats it has when another is asked for', () => expect(run('check.ts', ['--format', 'pdf'], tree())).toMatchObject({ status: 2, stderr: expect.stringContaining('people, github, gitlab, json') }));
});

describe('stamping translations', () => {
	test('records what the named pages translate, and nothing else', () => {
		const folder = tree(['translation-without-stamp']);
		expect(run('translate.ts', [], folder).stdout).toContain('CŨ HƠN');
		const before = new Map(filesOf(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
		expect(run('translate.ts', ['--stamp', 'infrastructure/cau-dai-ngai-2'], folder).status).toBe(0);
		const changed = filesOf(folder).filter((file) => readFileSync(path.join(folder, file), 'utf8') !== before.get(file));
		expect(changed).toEqual(['infrastructure/cau-dai-ngai-2/index.en.md']);
		expect(run('check.ts', [], folder).status).toBe(0);
	});
	test('asks which page when none is named', () => expect(run('translate.ts', ['--stamp'], tree()).status).toBe(2));
});

test('fixing by command mends what a person need not: Unicode and hidden characters', () => {
	const folder = tree(['not-nfc']);
	expect(run('fix.ts', [], folder).stdout).toContain('infrastructure/cau-dai-ngai-2/index.vi.md');
	expect(run('check.ts', [], folder).status).toBe(0);
});

test('every command that a message tells an editor to run is there', () => {
	const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
	const told = ['scripts', 'src'].flatMap((folder) => filesOf(path.join(root, folder)).filter((file) => /\.(ts|astro|json)$/.test(file)).flatMap((file) => [...readFileSync(path.join(root, folder, file), 'utf8').matchAll(/npm run ([a-z-]+)/g)].map((match) => match[1]!)));
	expect(told.length).toBeGreaterThan(3);
	expect([...new Set(told)].filter((name) => !(name in scripts))).toEqual([]);
	for (const [name, command] of Object.entries(scripts)) expect(filesOf(path.join(root, 'scripts')), name).toContain(command.split(' ').at(-1));
});
