import { type Finding, problem } from '../finding.ts';
import { anchorsOf } from '../model/anchors.ts';
import type { Handbook } from '../model/handbook.ts';
import type { TextLink } from '../model/text.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** A link leads to a place of the handbook that exists, or to another site over https. */
export const checkLinks = (topic: Topic, { topics }: Handbook): Finding[] =>
	textsOf(topic)
		.flatMap(({ links }) => links)
		.flatMap((link) => {
			if (link.url.startsWith('topic:')) return wrongTarget(link, topic, topics);
			return link.url.startsWith('https://') ? [] : [wrongAddress(link)];
		});

const wrongAddress = (link: TextLink) =>
	problem(link, {
		found: `The link leads to "${link.url}"`,
		expected: 'topic:gil, topic:gil#traps, topic:02-databases/indexes, or an address that begins with https://',
		remedy: 'Name the topic, or find the address.',
	});

function wrongTarget(link: TextLink, { phase }: Topic, topics: Topic[]): Finding[] {
	const [name = '', anchor] = link.url.slice('topic:'.length).split('#');
	const id = name.includes('/') ? name : `${phase}/${name}`;
	const target = topics.find((it) => it.id === id);
	if (!target?.texts.en) {
		const slugs = topics.filter((it) => it.phase === id.split('/')[0] && it.texts.en).map(({ slug }) => slug);
		return [
			problem(link, {
				found: `The link "${link.url}" leads to no topic`,
				expected: slugs.length > 0 ? `one of ${slugs.join(', ')}` : 'a phase that has topics',
				remedy: 'Correct the name, write that topic, or remove the link.',
			}),
		];
	}
	const anchors = anchorsOf(target.texts.en);
	if (anchor === undefined || anchors.includes(anchor)) return [];
	return [
		problem(link, {
			found: `The link "${link.url}" leads to no place of "${target.slug}"`,
			expected: `one of ${anchors.join(', ')}`,
			remedy: 'Correct what follows "#".',
		}),
	];
}
