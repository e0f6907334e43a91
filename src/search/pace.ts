/** Waits until the reader pauses. */
export function debounced(action: () => void, wait = 150): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(action, wait);
	};
}

/** Runs an action so that only the last one started may show what it brings; an empty text only makes the others stale. */
export function latest(
	action: (text: string, current: () => boolean) => Promise<void>,
	failed: (error: unknown) => void,
): (text: string) => void {
	let last = 0;
	return (text) => {
		const own = ++last;
		if (text) action(text, () => own === last).catch((error: unknown) => own === last && failed(error));
	};
}
