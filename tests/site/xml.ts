import sax from 'sax';

export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	text: string;
}

/** Parses well-formed XML. @throws with the line of the first mistake. */
export function parseXml(text: string): XmlElement {
	const parser = sax.parser(true, { xmlns: true });
	const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [top];
	parser.onerror = (error) => {
		throw error;
	};
	parser.onopentag = ({ name, attributes }) => {
		const element: XmlElement = { name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, typeof value === 'string' ? value : value.value])), children: [], text: '' };
		open.at(-1)!.children.push(element);
		open.push(element);
	};
	parser.ontext = (more) => (open.at(-1)!.text += more);
	parser.oncdata = (more) => (open.at(-1)!.text += more);
	parser.onclosetag = () => void open.pop();
	parser.write(text).close();
	if (top.children.length !== 1) throw new Error('An XML document has one root element.');
	return top.children[0]!;
}

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);
export const childText = (element: XmlElement, name: string): string | undefined => childrenNamed(element, name)[0]?.text;
