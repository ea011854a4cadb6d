import { describe, expect, it } from 'vitest';
import {
	buildCatalog,
	intoCourses,
	itemsByTopic,
	neighbours,
	readableLocale,
	topicText,
	withoutNumber,
} from '../../../src/handbook/catalog.ts';
import type { TopicText } from '../../../src/handbook/schemas.ts';

const text = (title: string): TopicText => ({ title, summary: 's', asked: 'a', checks: ['b', 'c'] });

function topic(id: string, order: number, languages: ('en' | 'ur')[] = ['en', 'ur']) {
	const texts = Object.fromEntries(
		languages.map((it) => [it, { text: text(`${id} ${it}`), minutes: it === 'en' ? 10 : 12 }]),
	);
	return {
		id,
		facts: {
			order,
			priority: 'high' as const,
			covers: ['python.x'],
			prerequisites: [],
			related: [],
			reviewed: '2026-11-21',
			sources: [],
		},
		texts,
		items: ['a', 'b'],
	};
}

const phase = (id: string) => ({
	id,
	facts: {
		track: id,
		status: 'writing' as const,
		text: { en: { title: id, promise: 'p', checks: 'c' }, ur: { title: id, promise: 'p', checks: 'c' } },
	},
});

const phases = buildCatalog(
	[phase('02-databases'), phase('01-python')],
	[topic('01-python/slots', 20), topic('02-databases/joins', 10), topic('01-python/gil', 10, ['en'])],
);

describe('buildCatalog', () => {
	it('orders phases by their number and topics by their order', () => {
		expect(phases.map((it) => [it.path, it.topics.map(({ slug }) => slug)])).toEqual([
			['python', ['gil', 'slots']],
			['databases', ['joins']],
		]);
	});

	it('gives a topic an address without the number of its phase', () => {
		expect(phases[0]?.topics[0]?.path).toBe('python/gil');
	});

	it('takes the reading time of the longer language', () => {
		expect(phases[0]?.topics.map(({ minutes }) => minutes)).toEqual([10, 12]);
	});
});

describe('neighbours', () => {
	it('crosses the border between phases', () => {
		const [slots] = phases[0]?.topics.slice(1) ?? [];
		if (!slots) throw new Error('no topic');
		const { previous, next } = neighbours(phases, slots);
		expect([previous?.slug, next?.slug]).toEqual(['gil', 'joins']);
	});
});

describe('a missing translation', () => {
	const [gil] = phases[0]?.topics ?? [];
	if (!gil) throw new Error('no topic');

	it('is read in English', () => {
		expect(readableLocale(gil, 'ur')).toBe('en');
		expect(topicText(gil, 'ur').title).toBe('01-python/gil en');
	});
});

describe('itemsByTopic', () => {
	it('leaves out phases without topics', () => {
		expect(itemsByTopic(buildCatalog([phase('03-empty')], []))).toEqual({});
	});

	it('names items by phase and topic', () => {
		expect(itemsByTopic(phases)).toEqual({
			python: { gil: ['a', 'b'], slots: ['a', 'b'] },
			databases: { joins: ['a', 'b'] },
		});
	});
});

describe('intoCourses', () => {
	it.each([
		[16, [16]],
		[17, [9, 8]],
		[26, [13, 13]],
		[33, [11, 11, 11]],
	])('lays %i bricks in courses of %j', (count, lengths) => {
		expect(intoCourses(Array.from({ length: count })).map((it) => it.length)).toEqual(lengths);
	});
});

describe('withoutNumber', () => {
	it('takes the number from a folder name and nothing else', () => {
		expect(withoutNumber('01-python-internals')).toBe('python-internals');
		expect(withoutNumber('python-3')).toBe('python-3');
	});
});
