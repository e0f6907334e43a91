import { buildings } from './buildings.ts';
import { culture } from './culture.ts';
import { energy } from './energy.ts';
import { nature } from './nature.ts';
import { office } from './office.ts';
import { transport } from './transport.ts';
import { escape } from '../motif/xml.ts';
import { symbolNames, type SymbolName } from '../schema/symbol-names.ts';

export { symbolNames, type SymbolName };

const drawings: Record<SymbolName, string> = { ...buildings, ...culture, ...energy, ...nature, ...office, ...transport };

export interface SymbolOptions {
	/** Spoken name; without it the symbol is decoration and hidden from assistive technology. */
	title?: string;
	/** Width and height in CSS pixels. */
	size?: number;
}

/** A line drawing on a 48 × 48 box as a whole `<svg>`, in the colour of the text around it. */
export function symbol(name: SymbolName, { title, size = 48 }: SymbolOptions = {}): string {
	const spoken = title ? `role="img"><title>${escape(title)}</title>` : 'aria-hidden="true" focusable="false">';
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="${size}" height="${size}" fill="none" stroke="currentColor" ` +
		`stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" ${spoken}${symbolDrawing(name)}</svg>`
	);
}

/** The bare lines, to place inside another svg that sets stroke and colour. */
export function symbolDrawing(name: SymbolName): string {
	const drawing = drawings[name];
	if (!drawing) throw new Error(`No symbol is called "${name}". Choose one of: ${symbolNames.join(', ')}.`);
	return drawing;
}
