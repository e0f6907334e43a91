/**
 * `npm run new -- <collection> "<tên trang>"`: makes the folder of a new page with index.vi.md, every field in place and
 * explained. `npm run new -- translation <collection>/<slug> en` makes the translation's file beside it.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { splitFront } from '../src/catalog/files.ts';
import { slugify } from '../src/catalog/slug.ts';
import { translationLocales } from '../src/locales.ts';
import { collectionNames, entrySchemas, type CollectionName } from '../src/schema/entries.ts';
import { readSettings } from '../src/settings.ts';
import { dayOf } from '../src/views/format.ts';

const dated: Partial<Record<CollectionName, string>> = { news: 'date', documents: 'issued' };

/** The file of a new page: required fields with an example, optional ones as comments. */
export function template(collection: CollectionName, title: string, today: string): string {
	const { facts, words } = entrySchemas[collection];
	const line = (name: string, type: z.ZodType): string => {
		const optional = type.safeParse(undefined).success;
		return `${optional ? '# ' : ''}${name}: ${example(name, type, today)}`;
	};
	return [
		'---',
		`title: "${title.replaceAll('"', '”')}"`,
		'summary: "Một, hai câu nói trang này cho biết điều gì (60–280 ký tự)."',
		...Object.entries(words as Record<string, z.ZodType>).map(([name, type]) => line(name, type)),
		...Object.entries(facts as Record<string, z.ZodType>).map(([name, type]) => line(name, type)),
		'sources:',
		'  - title: "Tên bài hoặc văn bản nguồn"',
		'    publisher: "Cơ quan hoặc báo công bố"',
		'    # url: "https://…"',
		`    asOf: "${today}"`,
		'draft: true # xóa dòng này khi trang đã sẵn sàng công bố',
		'---',
		'',
		'Viết nội dung ở đây. Mục lớn bắt đầu bằng "## ".',
		'',
	].join('\n');
}

function example(name: string, type: z.ZodType, today: string): string {
	const inner = unwrap(type);
	if (inner instanceof z.ZodEnum) return `${String(['not-stated', 'unknown'].find((option) => inner.options.includes(option)) ?? inner.options[0])} # một trong: ${inner.options.join(', ')}`;
	if (['date', 'issued', 'effective', 'expires', 'effectiveFrom', 'effectiveTo'].includes(name)) return `'${today}'`;
	if (name === 'places') return '[tinh-tra-vinh] # mã trong places.yaml';
	if (name === 'status') return `{value: calling, date: "${today.slice(0, 4)}"}`;
	if (name === 'validity') return `{value: unknown, asOf: "${today}"}`;
	if (name === 'legalBasis') return '[{number: "…", date: "…"}]';
	if (name === 'capital') return '{vnd: 100000000000, asOf: "…"} # số đồng đúng như nguồn; không ghi số quy đổi';
	if (name === 'coordinates') return '{lat: 9.9, lon: 106.3, precision: place}';
	if (inner instanceof z.ZodNumber) return '1';
	if (inner instanceof z.ZodArray) return '[]';
	return '"…"';
}

function unwrap(type: z.ZodType): z.ZodType {
	let inner: unknown = type;
	while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
	return inner as z.ZodType;
}

/** The file of a translation: the words of the original as they stand, to be written over. */
export function translationTemplate(original: string, collection: CollectionName): string {
	const parts = splitFront(original);
	if (!parts) throw new Error('Bản tiếng Việt không có phần đầu tệp. (The original has no front matter.)');
	const keep = ['title', 'summary', 'coverAlt', ...Object.keys(entrySchemas[collection].words)];
	const lines = parts.yaml.split(/\r?\n/).filter((row) => keep.some((key) => row.startsWith(`${key}:`)));
	return ['---', ...lines, '---', parts.body].join('\n');
}

function fail(text: string): never {
	console.error(text);
	process.exit(2);
}

if (import.meta.main) {
	const { contentRoot, now } = readSettings();
	const [first, second, third] = process.argv.slice(2);
	if (first === 'translation') {
		const [collection, slug] = (second ?? '').split('/');
		if (!collectionNames.includes(collection as CollectionName) || !slug || !third || !(translationLocales as string[]).includes(third)) fail('Ví dụ: npm run new -- translation zones/khu-kinh-te-dinh-an en');
		const folder = [path.join(contentRoot, collection!, slug), ...years(path.join(contentRoot, collection!)).map((year) => path.join(contentRoot, collection!, year, slug))].find((place) => existsSync(path.join(place, 'index.vi.md')));
		if (!folder) fail(`Không có trang ${second}. (There is no page ${second}.)`);
		const file = path.join(folder, `index.${third}.md`);
		if (existsSync(file)) fail(`Đã có ${file}. (It exists already.)`);
		writeFileSync(file, translationTemplate(readFileSync(path.join(folder, 'index.vi.md'), 'utf8'), collection as CollectionName));
		console.log(`Đã tạo ${file}\nDịch xong, chạy: npm run translate -- --stamp ${second} (Created; stamp it when translated.)`);
	} else {
		if (!collectionNames.includes(first as CollectionName) || !second) fail(`Ví dụ: npm run new -- news "Khai mạc lễ hội Ok Om Bok"\nChuyên mục: ${collectionNames.join(', ')}`);
		const collection = first as CollectionName;
		const today = dayOf(now, 'Asia/Ho_Chi_Minh');
		const slug = slugify(second);
		if (slug === '') fail('Tên trang cần có chữ hoặc số. (The title needs letters or digits.)');
		const folder = path.join(contentRoot, collection, ...(dated[collection] ? [today.slice(0, 4)] : []), slug);
		if (existsSync(folder)) fail(`Đã có thư mục ${folder}: đổi tên trang hoặc sửa trang đó. (The folder exists already.)`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(path.join(folder, 'index.vi.md'), template(collection, second, today));
		console.log(`Đã tạo ${path.join(folder, 'index.vi.md')}\nĐiền nội dung, rồi chạy: npm run check (Created; fill it in, then run the check.)`);
	}
}

function years(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}$/.test(name)) : [];
}
