const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe inside an element or a double-quoted attribute. */
export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (char) => entities[char]!);
}

/** The shortest decimal of a length, one digit after the point at most: 0.5 → ".5", -0.04 → "0". */
export function num(value: number, digits = 1): string {
	const text = String(Number(value.toFixed(digits)));
	return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}
