import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Element {
	name: string;
	attributes: Record<string, string>;
	/** What a reader sees inside, with single spaces. */
	text: string;
}

/** Every element of a page or a fragment in document order, as a browser's parser sees it. */
export function elements(html: string): Element[] {
	const found: Element[] = [];
	const visit = (node: Tree.Node): string => {
		if (node.nodeName === '#text') return (node as Tree.TextNode).value;
		const children = 'childNodes' in node ? node.childNodes : [];
		if (!('tagName' in node)) return children.map(visit).join('');
		const element: Element = { name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), text: '' };
		found.push(element);
		const text = [...children, ...('content' in node ? node.content.childNodes : [])].map(visit).join('');
		element.text = text.replace(/\s+/g, ' ').trim();
		return text;
	};
	visit(parse(html));
	return found;
}
