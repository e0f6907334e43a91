import type { Fact } from '../schema/data.ts';
import type { Context } from './context.ts';
import { factById, factView, type SourceView } from './fact-notes.ts';
import { facetOf, facetValues } from './facets.ts';
import { moneyUnits } from '../schema/units.ts';

/** A chart with the table that stands beneath it. */
export interface ChartView {
	id: string;
	kind: 'bars' | 'line' | 'parts';
	title: string;
	note: string | undefined;
	items: { label: string; value: number; text: string; href?: string }[];
	/** Rows of the table; a chart of counts of the portal itself has no sources. */
	table: { label: string; text: string; asOf: string; source: SourceView }[];
}

/** A chart of the ledger. @throws on an unknown id. */
export function chartView(id: string, context: Context): ChartView {
	const chart = context.catalog.charts.get(id);
	if (!chart) throw new Error(`Unknown chart "${id}".`);
	const facts = chart.facts.map((fact) => factById(context.catalog, fact));
	const views = facts.map((fact) => factView(context, fact));
	const label = (at: number) => (chart.labelBy === 'year' ? yearOf(facts[at]!) : views[at]!.label);
	return {
		id,
		kind: chart.kind,
		title: chart.title[context.locale],
		note: chart.note?.[context.locale],
		items: facts.map((fact, at) => ({ label: label(at), value: amountOf(fact), text: views[at]!.value })),
		table: views.map((view, at) => ({ label: label(at), text: view.value, asOf: view.asOf, source: view.source })),
	};
}

const yearOf = (fact: Fact): string => /\d{4}/.exec(fact.asOf)?.[0] ?? fact.asOf;

/** Value to draw: money in its base currency, a range by its middle. */
function amountOf(fact: Fact): number {
	const value = Array.isArray(fact.value) ? (fact.value[0] + fact.value[1]) / 2 : fact.value;
	return value * (moneyUnits[fact.unit]?.factor ?? 1);
}

/** Projects by sector: a chart that is also the way into the filtered lists. */
export function projectsBySector(context: Context): ChartView {
	const projects = context.catalog.byCollection.get('projects') ?? [];
	const values = facetValues(facetOf('projects', 'sector')!, projects, context);
	return {
		id: 'projects-by-sector',
		kind: 'bars',
		title: context.say('chart.projectsBySector'),
		note: undefined,
		items: values.map(({ value, label, count }) => ({ label, value: count, text: String(count), href: context.urls.facet(context.locale, 'projects', 'sector', value) })),
		table: [],
	};
}
