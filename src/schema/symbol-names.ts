/** Subjects of the line drawings in `src/symbols/`; an entry without a photo names one as `symbol`. */
export const symbolNames = [
	'wind-turbine', 'solar-panel', 'power-plant', 'grid', 'coconut', 'rice', 'shrimp', 'fish', 'crab', 'boat', 'sampan', 'ship', 'crane',
	'container', 'lighthouse', 'mangrove', 'wave', 'island', 'bridge', 'road', 'factory', 'warehouse', 'pagoda', 'lotus', 'drum', 'lantern',
	'hands', 'book', 'school', 'people', 'house', 'document', 'scale', 'coin', 'chart', 'flag-post', 'compass', 'map', 'camera', 'microphone',
	'calendar', 'leaf', 'droplet', 'cable', 'plane', 'moon',
] as const;
export type SymbolName = (typeof symbolNames)[number];
