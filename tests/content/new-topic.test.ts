import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkHandbook } from '../../tools/content/check-handbook.ts';
import { findingText } from '../../tools/content/finding.ts';
import { newTopic } from '../../tools/new-topic/new-topic.ts';
import { type Change, facts, inCopy, swap } from './changed-handbook.ts';

const wanted = '01-python-internals/pools';
const refusal = (changes: Record<string, Change>, ...args: string[]) => inCopy(changes, (root) => newTopic(root, args));

describe('newTopic', () => {
	it('fills the facts from the syllabus and takes the next free place', async () => {
		const text = await inCopy({}, async (root) => {
			const { folder } = await newTopic(root, [wanted], '2026-11-21');
			return readFileSync(join(root, folder, 'topic.yaml'), 'utf8');
		});
		expect(text).toMatchInlineSnapshot(`
			"order: 30
			priority: critical
			covers: [python.pools]
			prerequisites: []
			related: []
			reviewed: 2026-11-21
			# Every claim about behaviour is shown by an example or has a source here: docs, source, paper, or a talk beside them.
			sources:
			  - { title: "TODO", url: "https://docs.python.org/3/", kind: docs }
			"
		`);
	});

	it('leaves room between the places', async () => {
		const text = await inCopy({ [facts]: swap('order: 20', 'order: 25') }, async (root) => {
			const { folder } = await newTopic(root, [wanted]);
			return readFileSync(join(root, folder, 'topic.yaml'), 'utf8');
		});
		expect(text).toContain('order: 30\n');
	});

	it('begins a phase that has no topics', async () => {
		const text = await inCopy({ 'phases/02-databases/phase.yaml': swap('planned', 'writing') }, async (root) => {
			const { folder } = await newTopic(root, ['content/phases/02-databases/indexes']);
			return readFileSync(join(root, folder, 'topic.yaml'), 'utf8');
		});
		expect(text).toContain('order: 10\n');
	});

	it('says what it wrote', async () => {
		expect(await inCopy({}, (root) => newTopic(root, [wanted]))).toEqual({
			folder: 'content/phases/01-python-internals/pools',
			files: ['en.mdx', 'examples/first.py', 'topic.yaml', 'ur.mdx'],
		});
	});

	it('writes a topic that lacks nothing but its text', async () => {
		const findings = await inCopy({}, async (root) => {
			await newTopic(root, [wanted]);
			return (await checkHandbook(root, ['pools'])).findings.map(findingText).join('\n');
		});
		expect(findings.replaceAll('content/phases/01-python-internals/pools/', '')).toMatchInlineSnapshot(`
			"en.mdx:10: "## In short" is empty. Expected text under the heading. Write the section.
			en.mdx:14: "## Picture it" is empty. Expected text under the heading. Write the section.
			en.mdx:18: "## Under the hood" is empty. Expected text under the heading. Write the section.
			en.mdx:30: "## Trade-offs" is empty. Expected text under the heading. Write the section.
			en.mdx:34: "## Traps" is empty. Expected text under the heading. Write the section.
			en.mdx:41: "## Interview questions" is empty. Expected text under the heading. Write the section.
			en.mdx:56: "## Checklist" is empty. Expected text under the heading. Write the section.
			ur.mdx:10: "## Mukhtasar jawab" is empty. Expected text under the heading. Write the section.
			ur.mdx:14: "## Misaal se samjhein" is empty. Expected text under the heading. Write the section.
			ur.mdx:18: "## Andar ki baat" is empty. Expected text under the heading. Write the section.
			ur.mdx:28: "## Kya chunein, kis qeemat par" is empty. Expected text under the heading. Write the section.
			ur.mdx:32: "## Jaal jin mein log phanste hain" is empty. Expected text under the heading. Write the section.
			ur.mdx:36: "## Interview ke sawal" is empty. Expected text under the heading. Write the section.
			ur.mdx:40: "## Checklist" is empty. Expected text under the heading. Write the section.
			en.mdx:3: "TODO" stands there. Expected the finished text. Write what is missing.
			en.mdx:4: "TODO" stands there. Expected the finished text. Write what is missing.
			en.mdx:6: "TODO" stands there. Expected the finished text. Write what is missing.
			en.mdx:7: "TODO" stands there. Expected the finished text. Write what is missing.
			ur.mdx:3: "TODO" stands there. Expected the finished text. Write what is missing.
			ur.mdx:4: "TODO" stands there. Expected the finished text. Write what is missing.
			ur.mdx:6: "TODO" stands there. Expected the finished text. Write what is missing.
			ur.mdx:7: "TODO" stands there. Expected the finished text. Write what is missing.
			topic.yaml:9: "TODO" stands there. Expected the finished text. Write what is missing.
			examples/first.py:1: "TODO" stands there. Expected the finished text. Write what is missing.
			en.mdx:1: The number of words is 14. Expected 1,300 to 2,600. Say what is missing.
			en.mdx:23: The number of examples is 1. Expected at least 2. Write more examples.
			en.mdx:34: The number of traps is 0. Expected 2 to 5. Write more traps.
			en.mdx:41: The number of questions is 0. Expected 3 to 6. Write more questions.
			en.mdx:56: The number of checklist items is 0. Expected 4 to 8. Write more items.
			ur.mdx:1: The number of words is 25. Expected 1,300 to 2,600. Say what is missing.
			ur.mdx:22: The number of examples is 1. Expected at least 2. Write more examples.
			ur.mdx:32: The number of traps is 0. Expected 2 to 5. Write more traps.
			ur.mdx:36: The number of questions is 0. Expected 3 to 6. Write more questions.
			ur.mdx:40: The number of checklist items is 0. Expected 4 to 8. Write more items.
			examples/first.py:1: The example was never recorded. Expected its output and a receipt. Run: npm run examples:record -- examples/first.py"
		`);
	});

	it('refuses a folder that exists', async () => {
		await expect(refusal({}, '01-python-internals/locks')).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: content/phases/01-python-internals/locks exists already. Change it there, or delete it first.]`,
		);
	});

	it('refuses an unknown phase', async () => {
		await expect(refusal({}, '01-python/pools')).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: There is no phase "01-python". Phases: 01-python-internals, 02-databases.]`,
		);
	});

	it('refuses what the syllabus does not promise, and lists what is left', async () => {
		await expect(refusal({}, '01-python-internals/pool')).rejects.toThrowErrorMatchingInlineSnapshot(`
			[Error: The track "01-python-internals" of content/syllabus.yaml has no item "pool". Not covered yet:
			  pools: Pools: threads and processes]
		`);
	});

	it('says when nothing is left', async () => {
		const changes = { [facts]: swap('[python.locks]', '[python.locks, python.pools]') };
		await expect(refusal(changes, '01-python-internals/pool')).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: The track "01-python-internals" of content/syllabus.yaml has no item "pool". Every item of it is covered.]`,
		);
	});

	it('refuses anything but one phase and topic', async () => {
		await expect(refusal({})).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: Expected one phase and topic, received "". Run: npm run new:topic -- 01-python-internals/gil]`,
		);
		await expect(refusal({}, 'pools')).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: Expected one phase and topic, received "pools". Run: npm run new:topic -- 01-python-internals/gil]`,
		);
		await expect(refusal({}, `${wanted}/en.mdx`)).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: Expected one phase and topic, received "01-python-internals/pools/en.mdx". Run: npm run new:topic -- 01-python-internals/gil]`,
		);
		await expect(refusal({}, wanted, 'more')).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: Expected one phase and topic, received "01-python-internals/pools more". Run: npm run new:topic -- 01-python-internals/gil]`,
		);
	});

	it('asks for a sound phase and syllabus first', async () => {
		const phase = { 'phases/01-python-internals/phase.yaml': 'x: 1\n' };
		await expect(refusal(phase, wanted)).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: content/phases/01-python-internals/phase.yaml has faults. Run: npm run test:content]`,
		);
		await expect(refusal({ 'syllabus.yaml': '' }, wanted)).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: content/syllabus.yaml has faults. Run: npm run test:content]`,
		);
	});
});
