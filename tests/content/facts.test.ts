import { describe, expect, it } from 'vitest';
import { facts, findingsWith, locks, names, phase, swap } from './changed-handbook.ts';

const covers = (ids: string) => ({ [facts]: swap('[python.locks]', `[${ids}]`) });

describe('covers', () => {
	it('names items of the syllabus', async () => {
		expect(await findingsWith(covers('python.locks, python.lock'))).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:3: "python.lock" is not in the syllabus. Expected an id of content/syllabus.yaml. Correct it. There are python.names, python.locks, python.pools."`,
		);
	});

	it('names a subject of the syllabus', async () => {
		expect(await findingsWith(covers('python.locks, cooking.rice'))).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:3: "cooking.rice" is not in the syllabus. Expected an id of content/syllabus.yaml. Correct it. The subject before the dot is unknown too."`,
		);
	});

	it('gives the folder its name', async () => {
		expect(await findingsWith(covers('python.pools'))).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:3: The folder is called "locks". Expected the part after the dot of an id in "covers": pools. Rename content/phases/01-python-internals/locks, or correct "covers"."`,
		);
	});
});

describe('order', () => {
	it('belongs to one topic', async () => {
		const changes = { [facts]: swap('order: 20', 'order: 10'), [`${names}/topic.yaml`]: swap('[locks]', '[]') };
		expect(await findingsWith(changes, ['names'])).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/names/topic.yaml:1: The order 10 is also that of "locks". Expected a number other than 10. Give one of the two another place."`,
		);
	});
});

describe('prerequisites', () => {
	it('exist', async () => {
		expect(await findingsWith({ [facts]: swap('[names]', '[name]') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:4: "prerequisites" names "name", which does not exist. Expected topics of the phase: names. Correct the name, write that topic, or remove the name."`,
		);
	});

	it('come earlier', async () => {
		expect(await findingsWith({ [facts]: swap('order: 20', 'order: 5') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:4: "prerequisites" names "names" (order 10), which does not come before this topic (order 5). Expected only topics that a reader has met. Change the order of one of them, or move the name to "related"."`,
		);
	});

	it('are other topics', async () => {
		expect(await findingsWith({ [facts]: swap('[names]', '[names, locks]') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:4: "prerequisites" names the topic itself. Expected other topics. Remove the name."`,
		);
	});
});

describe('related', () => {
	it('exist', async () => {
		expect(await findingsWith({ [facts]: swap('related: []', 'related: [names, pools]') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:5: "related" names "pools", which does not exist. Expected topics of the phase: names. Correct the name, write that topic, or remove the name."`,
		);
	});

	it('are other topics', async () => {
		expect(await findingsWith({ [facts]: swap('related: []', 'related: [locks]') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:5: "related" names the topic itself. Expected other topics. Remove the name."`,
		);
	});
});

describe('sources', () => {
	it('are not talks alone', async () => {
		expect(await findingsWith({ [facts]: swap('kind: docs', 'kind: talk') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:7: Every source is a talk. Expected at least one source of the kind docs, source or paper. Add the documentation or the source code that the text rests on."`,
		);
	});
});

describe('a folder', () => {
	it('has a name that is fit for an address', async () => {
		const folder = 'phases/01-python-internals/Locks_2';
		const changes = { [`${folder}/topic.yaml`]: '', [`${folder}/en.mdx`]: '' };
		const [first] = (await findingsWith(changes, ['Locks_2'])).split('\n').filter((line) => line.includes('folder'));
		expect(first).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/Locks_2/topic.yaml:1: The folder is called "Locks_2". Expected lower case with hyphens, such as "reference-counting-gc". Rename it."`,
		);
	});

	it('shares its address with no folder of another phase', async () => {
		const changes = { 'phases/03-python-internals/names/en.mdx': '', 'phases/03-python-internals/phase.yaml': '' };
		const lines = (await findingsWith(changes, ['01-python-internals/names'])).split('\n');
		expect(lines).toMatchInlineSnapshot(`
			[
			  "content/phases/01-python-internals/names/topic.yaml:1: The topic has the address "python-internals/names", and so has content/phases/03-python-internals/names. Expected an address of its own. Rename one of the two, or its phase.",
			]
		`);
	});
});

describe('a phase', () => {
	it('covers its track when it is complete', async () => {
		expect(await findingsWith({ [phase]: swap('writing', 'complete') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/phase.yaml:2: The phase is "complete", but no topic covers python.pools. Expected a topic for every item of its track. Write the topics, or say "writing"."`,
		);
	});

	it('has no topics while it is planned', async () => {
		expect(await findingsWith({ [phase]: swap('writing', 'planned') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/phase.yaml:2: The phase is "planned", but has the topics locks, names. Expected no topics yet. Say "writing"."`,
		);
	});

	it('has a track of the syllabus', async () => {
		expect(await findingsWith({ [phase]: swap('track: 01', 'track: 02') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/phase.yaml:1: The track "02-python-internals" is not in the syllabus. Expected one of 01-python-internals, 02-databases. Correct the field."`,
		);
	});

	it('says nothing of its status when one topic is checked', async () => {
		expect(await findingsWith({ [phase]: swap('writing', 'complete') }, [locks.replace('phases/', '')])).toBe('');
	});
});
