import type { DataName } from '../../src/schema/data.ts';
import type { CollectionName } from '../../src/schema/entries.ts';
import { inData, inFront, type Bilingual, type Finding } from './finding.ts';
import type { Content } from './content.ts';
import { nearest } from './nearest.ts';

interface Reference {
	/** Path of the value in the front matter. */
	path: PropertyKey[];
	id: string;
	target: DataName | CollectionName | 'entries';
}

const names: Partial<Record<Reference['target'], Bilingual>> = {
	facts: { vi: 'sổ số liệu (content/facts)', en: 'the facts of the ledger (content/facts)' },
	places: { vi: 'danh mục địa danh (content/places.yaml)', en: 'the places (content/places.yaml)' },
	agencies: { vi: 'danh mục cơ quan (content/agencies)', en: 'the agencies (content/agencies)' },
	charts: { vi: 'danh mục biểu đồ (content/charts.yaml)', en: 'the charts (content/charts.yaml)' },
	projectLists: { vi: 'các danh mục dự án (content/project-lists.yaml)', en: 'the project lists (content/project-lists.yaml)' },
	zones: { vi: 'chuyên mục zones', en: 'the collection "zones"' },
	documents: { vi: 'chuyên mục documents', en: 'the collection "documents"' },
	entries: { vi: 'các trang của cổng', en: 'the pages of the portal' },
};

/** Every id a page or a data row names exists. */
export function references(content: Content): Finding[] {
	const ids = new Map<Reference['target'], Set<string>>();
	const idsOf = (target: Reference['target']): Set<string> => {
		let set = ids.get(target);
		if (!set) {
			set = target in content.data
				? new Set(content.data[target as DataName].rows.map(({ row }) => String(row.id)))
				: new Set([...content.published].filter((key) => target === 'entries' || key.startsWith(`${target}/`)).map((key) => (target === 'entries' ? key : key.slice(target.length + 1))));
			ids.set(target, set);
		}
		return set;
	};
	const unknown = ({ id, target }: Reference, at: Pick<Finding, 'file' | 'line' | 'column'>): Finding => {
		const close = nearest(id, [...idsOf(target)]);
		const place = names[target] ?? { vi: target, en: target };
		return {
			rule: target === 'facts' ? 'unknown-fact' : 'unknown-reference',
			severity: 'error',
			...at,
			message: { vi: `"${id}" không có trong ${place.vi}.`, en: `"${id}" is not among ${place.en}.` },
			remedy: close
				? { vi: `Có phải là "${close}"? Sửa lại mã, hoặc thêm mục mới vào ${place.vi}.`, en: `Did you mean "${close}"? Correct the id, or add it to ${place.en}.` }
				: { vi: `Sửa lại mã, hoặc thêm mục mới vào ${place.vi}.`, en: `Correct the id, or add it to ${place.en}.` },
		};
	};
	// A file that can't be read is one finding of its own; that every id in it is unknown would bury it.
	const readable = ({ target }: Reference): boolean => !(target in content.data && content.data[target as DataName].files.some((file) => file.broken));
	const dangling = (reference: Reference): boolean => readable(reference) && !idsOf(reference.target).has(reference.id);
	const findings: Finding[] = [];
	for (const page of content.originals.values())
		for (const reference of pageReferences(page.collection, page.front))
			if (dangling(reference)) findings.push(unknown(reference, { file: page.relative, ...inFront(page, reference.path) }));
	for (const name of Object.keys(content.data) as DataName[])
		for (const { row, file, at } of content.data[name].rows)
			for (const reference of dataReferences(name, row))
				if (dangling(reference))
					findings.push(unknown(reference, { file: file.relative, ...inData(file, name === 'province' || name === 'home' ? reference.path : [at, ...reference.path]) }));
	return findings;
}

function collect(value: unknown, path: PropertyKey[], target: Reference['target']): Reference[] {
	if (typeof value === 'string') return [{ path, id: value, target }];
	if (Array.isArray(value)) return value.flatMap((item, at) => collect(item, [...path, at], target));
	return [];
}

const field = (front: Record<string, unknown>, path: string[], target: Reference['target']): Reference[] => {
	const value = path.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined), front);
	return collect(value, path, target);
};

const rows = (front: Record<string, unknown>, list: string, key: string, target: Reference['target']): Reference[] =>
	Array.isArray(front[list]) ? front[list].flatMap((row: Record<string, unknown>, at) => collect(row?.[key], [list, at, key], target)) : [];

/** The references of a page, by the fields of its collection's schema. */
function pageReferences(collection: CollectionName, front: Record<string, unknown>): Reference[] {
	return [
		...field(front, ['facts'], 'facts'),
		...field(front, ['charts'], 'charts'),
		...field(front, ['related'], 'entries'),
		...field(front, ['places'], 'places'),
		...field(front, ['agency'], 'agencies'),
		...field(front, ['authority'], 'agencies'),
		...field(front, ['issuer'], 'agencies'),
		...field(front, ['appliesTo', 'zones'], 'zones'),
		...field(front, ['appliesTo', 'places'], 'places'),
		...rows(front, 'legalBasis', 'issuer', 'agencies'),
		...rows(front, 'steps', 'agency', 'agencies'),
		...rows(front, 'sources', 'document', 'documents'),
		...(collection === 'projects' ? [...field(front, ['zone'], 'zones'), ...field(front, ['list'], 'projectLists')] : []),
		...(collection === 'documents' ? [...field(front, ['basedOn'], 'documents'), ...field(front, ['cites'], 'documents'), ...field(front, ['validity', 'by'], 'documents')] : []),
	];
}

function dataReferences(name: DataName, row: Record<string, unknown>): Reference[] {
	switch (name) {
		case 'charts':
			return field(row, ['facts'], 'facts');
		case 'home':
			return [...field(row, ['figures'], 'facts'), ...field(row, ['charts'], 'charts')];
		case 'projectLists':
			return field(row, ['issuer'], 'agencies');
		case 'agencies':
			return field(row, ['successor'], 'agencies');
		case 'province':
			return [...field(row, ['responsible', 'agency'], 'agencies'), ...field(row, ['merged', 'into'], 'places')];
		case 'facts':
			return field(row, ['source', 'document'], 'documents');
		default:
			return [];
	}
}
