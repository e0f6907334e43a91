/** Line pieces on a 48 × 48 box. Stroke width, caps and colour come from the svg around them. */
export const line = (d: string, turn?: string) => `<path d="${d}"${turn ? ` transform="${turn}"` : ''}/>`;
export const ring = (x: number, y: number, radius: number) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`;
export const dot = (x: number, y: number, radius = 1.2) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="currentColor" stroke="none"/>`;

/** What things stand on: a ridge that breaks once, as in the page motif. */
export const ground = line('M5 42h25M34.5 42H43');
/** What things float on. */
export const water = line('M5 41.5c2.4-1.8 4.7-1.8 7.1 0s4.7 1.8 7.1 0 4.7-1.8 7.1 0M31 41.9c1.7 1 3.5.9 5.2-.4 2.3-1.8 4.5-1.8 6.8 0');
