import sharp from 'sharp';

/** The mark on its ground as a whole SVG, 512 units square; the ridges stay inside the safe circle of a mask. */
export const iconSvg =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#0f5b45"/>' +
	'<g fill="none" stroke="#fbf8f1" stroke-width="3" stroke-linecap="round"><path d="M9 26c8-8 18-8 30 1M9 33c8-7 19-7 30 0M9 40c8-6 20-6 30 0" transform="translate(0 -2)"/></g>' +
	'<circle cx="31" cy="14" r="4.5" fill="#e2b35a"/></svg>';

/** The icon as a PNG of `size` pixels. */
export function iconPng(size: number): Promise<Buffer> {
	return sharp(Buffer.from(iconSvg), { density: (72 * size) / 48 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

/** An ICO file that holds one PNG (the format of Windows Vista and later). */
export function ico(png: Buffer, size: number): Buffer {
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(1, 4);
	head.writeUInt8(size, 6);
	head.writeUInt8(size, 7);
	head.writeUInt16LE(1, 10);
	head.writeUInt16LE(32, 12);
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(22, 18);
	return Buffer.concat([head, png]);
}
