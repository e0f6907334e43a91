import { debounced, latest } from './pace.ts';
import type { Counts, Filters } from './pipeline.ts';
import { items } from './results.ts';
import { ask, loadConfig, open, verdict, type Found } from './searcher.ts';
import type { SearchConfig } from '../views/search-page.ts';

/** The search page: its state is its address. Only the script of this page can search; without it the page says so. */
const size = 10;
const root = document.querySelector<HTMLElement>('#search')!;
const part = <Type extends HTMLElement>(name: string) => root.querySelector<Type>(`#search-${name}`)!;
const form = part<HTMLFormElement>('form');
const query = part<HTMLInputElement>('query');
const status = part('status');
const list = part<HTMLOListElement>('results');
const more = part<HTMLButtonElement>('more');
const clear = part<HTMLButtonElement>('clear');
const selects = [...form.querySelectorAll('select')];
const filters = selects.filter(({ name }) => name !== 'sort');

const show = async (text: string, current: () => boolean) => {
	root.removeAttribute('data-answered');
	const config = await loadConfig(root.dataset.config!);
	status.textContent = config.text.loading;
	const bundle = await open(config);
	const all = await bundle.filters();
	const chosen = Object.fromEntries(filters.filter(({ value }) => value).map(({ name, value }) => [name, value]));
	const newest = selects.some(({ name, value }) => name === 'sort' && value === 'date');
	const answer = await ask(config, text, { filters: chosen, newest });
	const counts = await countsFor(config, text, answer, chosen);
	if (!current()) return;
	for (const select of filters) fill(select, config, counts?.[select.name], all[select.name] ?? {});
	part('filters').hidden = false;
	clear.hidden = Object.keys(chosen).length === 0;
	const filtered = answer.hits.length === 0 && !clear.hidden;
	status.textContent = filtered ? config.text.filteredNone : verdict(config, text, answer, config.locale);
	list.replaceChildren();
	await grow(config, answer, current);
	if (current()) root.dataset.answered = text;
};

/** Adds the next answers and moves the focus to the first of them when the reader asked for more. */
async function grow(config: SearchConfig, answer: Found, current: () => boolean, asked = false): Promise<void> {
	const from = list.children.length;
	const rows = await items(config, answer, answer.hits.slice(from, from + size), 'h2');
	if (!current()) return;
	list.append(...rows);
	more.hidden = list.children.length >= answer.hits.length;
	more.onclick = () => void grow(config, answer, current, true);
	if (asked) rows[0]?.querySelector('a')?.focus();
}

/** Values of a chosen filter are counted as if it were not chosen, so that the reader can change it. */
async function countsFor(config: SearchConfig, text: string, answer: Found, chosen: Filters): Promise<Counts | undefined> {
	if (!answer.counts && answer.hits.length > 0) return undefined;
	const others = await Promise.all(
		Object.keys(chosen).map(async (name): Promise<Counts> => {
			const { [name]: _, ...rest } = chosen;
			return { [name]: (await ask(config, text, { filters: rest })).counts?.[name] ?? {} };
		}),
	);
	return Object.assign({}, answer.counts, ...others) as Counts;
}

function fill(
	select: HTMLSelectElement,
	config: SearchConfig,
	counts: Record<string, number> | undefined,
	all: Record<string, number>,
): void {
	const labels: Record<string, string> = { ...(config.labels as Record<string, Record<string, string>>)[select.name] };
	const { value } = select;
	const values = Object.keys(all).filter((name) => !counts || counts[name] || name === value);
	const label = (name: string) => labels[name] ?? name;
	values.sort((a, b) =>
		select.name === 'year'
			? b.localeCompare(a)
			: (counts?.[b] ?? 0) - (counts?.[a] ?? 0) || label(a).localeCompare(label(b), config.locale),
	);
	const [every] = select.options;
	select.replaceChildren(every!, ...values.map((name) => new Option(counts ? `${label(name)} (${counts[name] ?? 0})` : label(name), name)));
	select.value = values.includes(value) ? value : '';
	select.parentElement!.hidden = values.length === 0;
}

const fresh = latest(show, (error) => {
	console.error(error);
	void loadConfig(root.dataset.config!).then(({ text }) => (status.textContent = text.failed));
});

function search(): void {
	const text = query.value.trim();
	const state = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]);
	history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
	fresh(text);
	if (text) return;
	list.replaceChildren();
	more.hidden = true;
	void loadConfig(root.dataset.config!).then((config) => (status.textContent = config.text.start));
}

const address = new URLSearchParams(location.search);
query.value = address.get('q') ?? '';
for (const select of selects) {
	const value = address.get(select.name) ?? '';
	// The values are filled in from the index later; until then a chosen one stands for itself.
	if (value && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
	select.value = value;
}
query.addEventListener('input', debounced(search));
for (const select of selects) select.addEventListener('change', search);
clear.addEventListener('click', () => {
	for (const select of filters) select.value = '';
	search();
	query.focus();
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	search();
});
if (query.value) search();
