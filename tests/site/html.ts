import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Element {
	name: string;
	attributes: Record<string, string>;
	/** What a reader sees inside, with single spaces. */
	text(): string;
}

/** Every element of a page or a fragment in document order, as a browser's parser sees it. */
export function elements(html: string): Element[] {
	const found: Element[] = [];
	const visit = (node: Tree.Node) => {
		if ('tagName' in node) found.push({ name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), text: () => textOf(node).replace(/\s+/g, ' ').trim() });
		for (const child of childrenOf(node)) visit(child);
	};
	visit(parse(html));
	return found;
}

const childrenOf = (node: Tree.Node): Tree.Node[] => ('content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []);
const textOf = (node: Tree.Node): string => (node.nodeName === '#text' ? (node as Tree.TextNode).value : childrenOf(node).map(textOf).join(''));
