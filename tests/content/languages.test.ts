import { describe, expect, it } from 'vitest';
import { en, findingsWith, swap, swapFirst, ur } from './changed-handbook.ts';

describe('both languages', () => {
	it('have the same headings', async () => {
		expect(await findingsWith({ [ur]: swap('### Kaam', '#### Kaam') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:20: Heading 1 is #### in the section "hood". Expected ### in the section "hood" as in en.mdx:20. Give both languages the same parts in the same order."`,
		);
		expect(await findingsWith({ [ur]: swapFirst(/### .*/, '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:112: Heading 1 is missing. Expected ### in the section "hood" as in en.mdx:20. Give both languages the same parts in the same order."`,
		);
		expect(await findingsWith({ [ur]: swap('### Kaam', '### Pehle\n\nText.\n\n### Kaam') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:24: Heading 2 is ### in the section "hood". Expected only 1 as in en.mdx. Give both languages the same parts in the same order."`,
		);
	});

	it('show the same examples with the same marks', async () => {
		expect(await findingsWith({ [ur]: swap(' mark="11"', '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:51: Example 1 is <Example src="counter.py">. Expected <Example src="counter.py" mark="11"> as in en.mdx:51. Give both languages the same parts in the same order."`,
		);
		const swapped = (text: string) =>
			text
				.replace('counter.py', 'x')
				.replace('queue_order.py', 'counter.py')
				.replace('src="x" mark="11"', 'src="queue_order.py" mark="11"');
		expect(await findingsWith({ [ur]: swapped })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:51: Example 1 is <Example src="queue_order.py" mark="11">. Expected <Example src="counter.py" mark="11"> as in en.mdx:51. Give both languages the same parts in the same order."`,
		);
	});

	it('show the same diagrams', async () => {
		expect(await findingsWith({ [ur]: swapFirst(/<Diagram .*/, 'Text.') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:112: Diagram 1 is missing. Expected <Diagram src="handoff.mmd"> as in en.mdx:22. Give both languages the same parts in the same order."`,
		);
	});

	it('have as many traps', async () => {
		expect(
			await findingsWith({
				[en]: swap('## Interview questions', '<Trap title="Third">\nCure.\n</Trap>\n\n## Interview questions'),
			}),
		).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:112: Trap 3 is missing. Expected <Trap> as in en.mdx:74. Give both languages the same parts in the same order."`,
		);
	});

	it('ask the same questions at the same levels', async () => {
		expect(await findingsWith({ [ur]: swap('level="staff"', 'level="senior"') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:94: Question 3 is "prints" (senior). Expected "prints" (staff) as in en.mdx:94. Give both languages the same parts in the same order."`,
		);
		expect(await findingsWith({ [ur]: swap('id="stuck-worker"', 'id="atka-worker"') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:85: Question 2 is "atka-worker" (senior). Expected "stuck-worker" (senior) as in en.mdx:85. Give both languages the same parts in the same order."`,
		);
	});

	it('have the same checklist', async () => {
		expect(await findingsWith({ [ur]: swap('`release`', '`chhorna`') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:106: Checklist item 2 is "chhorna". Expected "release" as in en.mdx:106. Give both languages the same parts in the same order."`,
		);
	});

	it('have tables of the same shape', async () => {
		expect(await findingsWith({ [ur]: swap('| Ek malik | `Lock` |\n', '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:59: Table 1 is 2 columns, 2 rows. Expected 2 columns, 3 rows as in en.mdx:59. Give both languages the same parts in the same order."`,
		);
	});

	it('have the same fenced code', async () => {
		expect(await findingsWith({ [ur]: swap('count += 1', 'count += 1  # barhao') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:46: Line of fenced code 3 is "    count += 1  # barhao". Expected "    count += 1" as in en.mdx:46. Give both languages the same parts in the same order."`,
		);
	});
});
