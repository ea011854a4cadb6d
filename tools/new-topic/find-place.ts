import type { Syllabus } from '../../src/handbook/schemas.ts';
import type { Handbook } from '../content/model/handbook.ts';

type Item = Syllabus['tracks'][number]['items'][number];

/** Where a new topic will stand. */
export interface TopicPlace {
	/** `01-python-internals` */
	phase: string;
	/** `gil` */
	slug: string;
	/** What the syllabus promises under that name. */
	item: Item;
	order: number;
}

/**
 * Finds the place of a new topic.
 * @param args `01-python-internals/gil`
 * @throws {Error} with the names that are possible
 */
export function findPlace({ phases, topics, syllabus }: Handbook, args: string[]): TopicPlace {
	const [wanted, ...others] = args;
	const [phase, slug, ...rest] = (wanted ?? '').replace(/^(\.\/)?content\/phases\//, '').split('/');
	if (!phase || !slug || rest.length > 0 || others.length > 0) {
		throw new Error(
			`Expected one phase and topic, received "${args.join(' ')}". Run: npm run new:topic -- 01-python-internals/gil`,
		);
	}
	const found = phases.find(({ id }) => id === phase);
	if (!found) throw new Error(`There is no phase "${phase}". Phases: ${phases.map(({ id }) => id).join(', ')}.`);
	if (!found.facts.data) throw new Error(`${found.facts.file} has faults. Run: npm run test:content`);
	if (!syllabus.data) throw new Error(`${syllabus.file} has faults. Run: npm run test:content`);

	const { track } = found.facts.data;
	const items = syllabus.data.tracks.find((it) => it.track === track)?.items ?? [];
	const item = items.find(({ id }) => slugOf(id) === slug);
	if (!item) throw new Error(unknownItem(slug, track, items, topics));

	const orders = topics.filter((topic) => topic.phase === phase).map(({ facts }) => facts.data?.order ?? 0);
	return { phase, slug, item, order: nextTen(Math.max(0, ...orders)) };
}

/** `python.gil` → `gil` */
const slugOf = (id: string) => id.slice(id.indexOf('.') + 1);

/** Steps of ten leave room for a topic in between. */
const nextTen = (order: number) => (Math.floor(order / 10) + 1) * 10;

function unknownItem(slug: string, track: string, items: Item[], topics: Handbook['topics']): string {
	const covered = topics.flatMap(({ facts }) => facts.data?.covers ?? []);
	const left = items.filter(({ id }) => !covered.includes(id)).map(({ id, title }) => `  ${slugOf(id)}: ${title}`);
	const choice = left.length > 0 ? `Not covered yet:\n${left.join('\n')}` : 'Every item of it is covered.';
	return `The track "${track}" of content/syllabus.yaml has no item "${slug}". ${choice}`;
}
