/** `/` puts the cursor into the search box, unless the reader is typing. */
document.addEventListener('keydown', (event) => {
	const target = event.target as HTMLElement;
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable) return;
	const input = document.querySelector<HTMLInputElement>('#search-input');
	if (!input) return;
	event.preventDefault();
	input.focus();
	input.select();
});

export {};
