import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../fixtures/tree.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = ['src', 'scripts', 'tests'].flatMap((folder) => filesOf(path.join(root, folder)).map((file) => `${folder}/${file}`)).filter((file) => /\.(ts|mjs|astro)$/.test(file));

interface Import {
	from: string;
	/** File of the project, or name of a package. */
	to: string;
	typeOnly: boolean;
}

const imports: Import[] = files.flatMap((from) => {
	const text = readFileSync(path.join(root, from), 'utf8');
	return [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(([, type, specifier]) => ({
		from,
		to: specifier!.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier!) : specifier!,
		typeOnly: type !== undefined,
	}));
});

/** `schema`, `views`, `scripts`; files at the top of src are rooms of their own: `locales`. */
const room = (file: string): string => {
	const [top, second = ''] = file.split('/');
	return top === 'src' ? second.replace(/\.\w+$/, '') : top!;
};

/** Rooms a room of src may import from, besides itself. `type:` allows types only. */
const mayImport: Record<string, readonly string[]> = {
	locales: [],
	settings: [],
	schema: ['locales'],
	messages: ['locales'],
	catalog: ['locales', 'schema', 'settings'],
	markdown: ['type:schema'],
	symbols: ['schema', 'motif'],
	motif: ['symbols'],
	maps: ['motif'],
	charts: ['motif', 'maps'],
	pictures: ['markdown'],
	cards: ['locales', 'motif', 'symbols', 'schema', 'markdown', 'maps'],
	views: ['catalog', 'locales', 'messages', 'schema', 'markdown', 'motif', 'maps', 'charts', 'type:cards'],
	components: ['views', 'messages', 'locales', 'motif', 'symbols', 'charts', 'maps', 'schema', 'styles', 'type:catalog'],
	layouts: ['views', 'components', 'catalog', 'messages', 'locales', 'settings', 'schema', 'markdown', 'motif', 'symbols', 'pictures', 'charts', 'maps', 'styles', 'search'],
	pages: ['views', 'components', 'layouts', 'catalog', 'locales', 'schema', 'settings', 'motif', 'symbols', 'maps', 'pictures', 'cards', 'search', 'messages', 'styles'],
	integrations: ['catalog', 'locales'],
	search: ['locales', 'messages', 'type:views'],
	'content.config': ['catalog', 'schema'],
};

const inProject = imports.filter(({ to }) => /^(src|scripts|tests)\//.test(to));
const say = ({ from, to }: Import) => `${from} imports ${to}`;

test('the imports are read: there are hundreds', () => expect(inProject.length).toBeGreaterThan(200));

test('every import inside the project names a file that is there', () => {
	expect(inProject.filter(({ to }) => !files.includes(to) && !/\.(json|css|mjs|woff2\?url)$/.test(to)).map(say)).toEqual([]);
});

test('a room of the code imports only from the rooms the plan allows', () => {
	const wrong = inProject.filter(({ from, to, typeOnly }) => {
		if (!from.startsWith('src/') || room(from) === room(to)) return false;
		const allowed = mayImport[room(from)] ?? [];
		return !allowed.includes(room(to)) && !(typeOnly && allowed.includes(`type:${room(to)}`));
	});
	expect(wrong.map(say)).toEqual([]);
});

test('every room is in the plan', () => expect([...new Set(files.filter((file) => file.startsWith('src/') && !file.endsWith('.d.ts')).map(room))].filter((name) => !(name in mayImport))).toEqual([]));

test('nothing imports pages, scripts or tests from outside them; a benchmark may ask what the tests ask', () => {
	expect(inProject.filter(({ from, to }) => to.startsWith('src/pages/') || (from.startsWith('src/') && !to.startsWith('src/')) || (from.startsWith('scripts/') && !from.startsWith('scripts/bench') && to.startsWith('tests/'))).map(say)).toEqual([]);
});

test('one file reads Astro’s collections, and commands never touch Astro’s modules', () => {
	expect(imports.filter(({ to, typeOnly }) => to === 'astro:content' && !typeOnly).map(({ from }) => from).sort()).toEqual(['src/catalog/read.ts', 'src/content.config.ts']);
	expect(imports.filter(({ from, to }) => to.startsWith('astro:') && !/^src\/(catalog\/read|content\.config)\.ts$/.test(from)).map(say)).toEqual([]);
});

test('pure rooms import nothing that reads the disk or Astro', () => {
	const pure = new Set(['locales', 'schema', 'messages', 'markdown', 'motif', 'symbols', 'charts', 'views']);
	expect(imports.filter(({ from, to, typeOnly }) => from.startsWith('src/') && pure.has(room(from)) && !typeOnly && (/^(node:(fs|child_process|http|path)|astro)/.test(to) || to === 'src/catalog/read.ts' || to === 'src/catalog/files.ts' || to === 'src/settings.ts')).map(say)).toEqual([]);
});

test('code for the browser is named *.client.ts, and imports nothing from the build', () => {
	expect(imports.filter(({ from, to, typeOnly }) => from.endsWith('.client.ts') && !typeOnly && (/^node:/.test(to) || /^src\/(catalog|views|layouts|pages|schema)\//.test(to))).map(say)).toEqual([]);
	expect(files.filter((file) => file.startsWith('src/') && file.endsWith('.ts') && !/\.client\.ts$|\.d\.ts$/.test(file) && /^\s*document\.|\bwindow\.|\blocalStorage\b/m.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
});

test('a route stays a route: at most twenty lines above its markup', () => {
	const long = files.filter((file) => file.startsWith('src/pages/') && file.endsWith('.astro')).filter((file) => (readFileSync(path.join(root, file), 'utf8').split(/^---$/m)[1]?.trim().split('\n').length ?? 0) > 24);
	expect(long).toEqual([]);
});

test('the settings are read in one file; the build’s own id and switch come from the command', () => {
	const reading = files.filter((file) => file.startsWith('src/') && /process\.env/.test(readFileSync(path.join(root, file), 'utf8')));
	expect(reading).toEqual(['src/layouts/site.ts', 'src/pages/cards/[locale]/[...name].jpg.ts', 'src/settings.ts']);
});
