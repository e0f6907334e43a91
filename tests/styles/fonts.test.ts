import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as hb from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { cutFont, fontFiles, usedCharacters } from '../../scripts/fonts.ts';
import { readSettings } from '../../src/settings.ts';

const require = createRequire(import.meta.url);
const used = usedCharacters(readSettings().contentRoot);

/** Bytes a file may have as WOFF2. */
const limits = { latin: 15 * 1024, khmer: 16 * 1024, name: 3 * 1024 };

describe.each(fontFiles)('$name', (file) => {
	test(`stays under ${limits[file.script]} bytes`, async () => expect((await cutFont(file, used[file.script], 'woff2')).length).toBeLessThanOrEqual(limits[file.script]));

	test('has a glyph for every character that the portal uses', async () => {
		const font = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(await cutFont(file, used[file.script], 'truetype')))));
		const missing = [...new Set(used[file.script])].filter((character) => !font.nominalGlyph(character.codePointAt(0)!));
		expect(missing.filter((character) => !drawnByOthers(character))).toEqual([]);
	});

	test('sets the longest clusters without a gap, as the whole face does', async () => {
		const cut = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(await cutFont(file, used[file.script], 'truetype')))));
		const whole = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(readFileSync(require.resolve(file.source))))));
		const sample = file.script === 'latin' ? 'Đất giồng cát xanh: Ữ ữ ẳ ễ ộ, 2.546 tỷ' : file.script === 'khmer' ? 'ស្ត្រី ខ្មែរ ព្រះត្រពាំង សម្ព័ន្ធ' : 'ភាសាខ្មែរ';
		expect(positions(cut, sample)).toEqual(positions(whole, sample));
	});
});

/** Spaces and controls need no drawing; these few signs are in no weight of the typeface and every system draws them alike. */
const drawnByOthers = (character: string) => /[\s\u200b-\u200d\ufeff′″№←↑→↓]/.test(character);

function positions(font: hb.Font, text: string): unknown[] {
	const buffer = new hb.Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	hb.shape(font, buffer);
	return buffer.getGlyphInfosAndPositions().map(({ xAdvance, xOffset, yOffset }) => [xAdvance, xOffset, yOffset]);
}
