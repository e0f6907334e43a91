import type { Content } from './content.ts';
import { dataFilesFit } from './data-files.ts';
import { fileStructure } from './file-structure.ts';
import type { Finding } from './finding.ts';
import { frontMatter } from './front-matter.ts';
import { internalLinks } from './internal-links.ts';
import { knownFacts } from './known-facts.ts';
import { markdownForm } from './markdown-form.ts';
import { numbers } from './numbers.ts';
import { pictures } from './pictures.ts';
import { references } from './references.ts';
import { synonyms } from './synonyms.ts';
import { titles } from './titles.ts';
import { unicode } from './unicode.ts';

/** Every rule of the content, in the order in which an editor wants to read what is wrong. */
export const checks: readonly ((content: Content) => Finding[])[] = [
	fileStructure, unicode, frontMatter, numbers, dataFilesFit, synonyms, references, knownFacts, internalLinks, pictures, markdownForm, titles,
];

/** All findings of a tree, sorted by file and line; one finding per place and rule. */
export function check(content: Content): Finding[] {
	const seen = new Set<string>();
	return checks
		.flatMap((rule) => rule(content))
		.filter((finding) => {
			const key = `${finding.file}:${finding.line}:${finding.column}:${finding.rule}:${finding.message.en}`;
			return seen.has(key) ? false : seen.add(key);
		})
		.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}
